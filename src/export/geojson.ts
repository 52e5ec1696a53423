/**
 * Claims with places as GeoJSON (RFC 7946), a feature for each place of a claim. A place known no nearer than
 * its country, and one that the gazetteer lacks, has no geometry: no point is made up for it. Pure.
 */
import type { Claim } from '../record/record.js'
import { counts, daysInWords, kindInWords, speakerInWords } from './claim-columns.js'
import { precisionInWords } from './in-words.js'

export interface TellingReport {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly url: string | null
}

/** Precision from which a point would say more than the words do: a whole country, the sea, the air. */
const tooWide = 6

export const features = (claim: Claim, report: TellingReport): object[] =>
  claim.places.map(({ text, place, precision, basis }) => ({
    type: 'Feature',
    geometry: place === null || precision >= tooWide ? null : { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      claim: claim.id,
      kind: kindInWords(claim),
      who: speakerInWords(claim),
      words: claim.evidence.text,
      place: text,
      precision,
      precisionInWords: precisionInWords[precision],
      basis,
      days: daysInWords(claim.time),
      from: claim.time?.from ?? null,
      to: claim.time?.to ?? null,
      counts: counts(claim),
      report: report.id,
      outlet: report.outlet,
      publishedAt: report.publishedAt,
      url: report.url,
    },
  }))
