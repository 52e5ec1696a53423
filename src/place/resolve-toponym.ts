/**
 * Chooses which place each name of a report means: the state or province of a name before towns of it, a
 * town in the container that the text names (*Paris, Texas*), towns in countries that the report is
 * about, the more populous of the rest; one place for a name throughout a report. Touches nothing.
 */
import type { Place, Precision } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'
import type { Candidate } from './find-toponyms.js'
import type { Entry } from './gazetteer.js'

export interface Resolved {
  readonly candidate: Candidate
  readonly entry: Entry | null
  readonly place: Place | null
  /** 0 to 1: by how much the chosen place leads the next. */
  readonly confidence: number
  readonly foundBy: string
}

export function resolveAll(candidates: readonly Candidate[], sentences: readonly Sentence[]): Resolved[] {
  const countries = countriesIn(candidates)
  const chosen = new Map<string, { entry: Entry; confidence: number; by: string }>()
  const found = candidates.map((candidate, i): Resolved => {
    if (candidate.entries.length === 0) {
      const container = containerOf(candidates, i, sentences)
      return {
        candidate,
        entry: null,
        place: null,
        confidence: 0.5,
        foundBy: container === undefined ? 'unknown' : 'unknown/contained',
      }
    }
    const key = candidate.name.toLowerCase()
    const inside = containerOf(candidates, i, sentences)
    const best = choose(candidate.entries, countries, { inside, called: candidate.called })
    const before = chosen.get(key)
    const result = inside === undefined && before !== undefined ? before : best
    if (before === undefined || inside !== undefined) chosen.set(key, result)
    return {
      candidate,
      entry: result.entry,
      place: placeOf(candidate.name, result.entry),
      confidence: result.confidence,
      foundBy: result.by,
    }
  })
  return found
}

/** How often each country is named in the report, by itself, its people or places that are in no other. */
function countriesIn(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { entries } of candidates) {
    const [first] = entries
    if (first?.country == null) continue
    const sure = first.feature === 'A.PCLI' || entries.every(({ country }) => country === first.country)
    if (sure) counts.set(first.country, (counts.get(first.country) ?? 0) + (first.feature === 'A.PCLI' ? 1 : 0.7))
  }
  return counts
}

/** *Paris, Texas*; *Garakollu village of Fuzuli district*: the next name, where a comma or *of*, *in* leads to it. */
function containerOf(candidates: readonly Candidate[], i: number, sentences: readonly Sentence[]): Entry | undefined {
  const here = candidates[i]!
  const next = candidates[i + 1]
  if (next === undefined || next.sentence !== here.sentence || next.first - here.last > 4) return undefined
  const between = sentences[here.sentence]!.form.slice(here.last, next.first).join(' ').toLowerCase()
  return /^(,|, in|in|of|\w+ (?:of|in)|in the|, \w+ (?:of|in))$/.test(between) ? next.entries[0] : undefined
}

interface Around {
  readonly inside: Entry | undefined
  readonly called: Candidate['called']
}

function choose(
  entries: readonly Entry[],
  countries: ReadonlyMap<string, number>,
  around: Around,
): { entry: Entry; confidence: number; by: string } {
  const scored = entries
    .map((entry) => ({ entry, score: scoreOf(entry, countries, around) }))
    .sort((a, b) => b.score - a.score || a.entry.record - b.entry.record)
  const [first, second] = scored as [(typeof scored)[0], (typeof scored)[0] | undefined]
  const lead = second === undefined ? 4 : first.score - second.score
  const { inside } = around
  const by =
    inside !== undefined && isIn(first.entry, inside)
      ? 'contained'
      : first.entry.demonym
        ? 'people'
        : second === undefined
          ? 'only-one'
          : 'most-likely'
  return { entry: first.entry, confidence: Math.round(100 * (1 / (1 + Math.exp(-lead)))) / 100, by }
}

/** Logarithms of size, with what the report says around: a container counts most, the report's countries next. */
function scoreOf(entry: Entry, countries: ReadonlyMap<string, number>, { inside, called }: Around): number {
  const fits = called === null ? 0 : (called === 'settlement') === entry.feature.startsWith('P.') ? 3 : 0
  const size = Math.log10(entry.population + 10) + (entry.feature === 'P.PPLC' ? 1.5 : 0)
  const about = entry.country === null ? 0 : Math.min(3, Math.log2(1 + (countries.get(entry.country) ?? 0)) * 1.2)
  return size + about + fits + (inside !== undefined && isIn(entry, inside) ? 6 : 0)
}

const isIn = (entry: Entry, container: Entry): boolean =>
  container !== entry &&
  entry.country !== null &&
  entry.country === container.country &&
  (container.feature === 'A.PCLI' ||
    (container.feature.startsWith('A.') && (entry.admin1 === container.admin1 || entry.admin1 === container.name)) ||
    Math.hypot(entry.lat - container.lat, entry.lon - container.lon) < 1.5)

/** As in UCDP GED: 1 a place, 3 and 4 divisions, 5 regions, lines and areas, 6 a country, 7 sea or air. */
export function precisionOf(feature: string): Precision {
  if (feature.startsWith('A.PCL')) return 6
  if (feature === 'A.ADM1') return 4
  if (feature.startsWith('A.')) return 3
  if (feature.startsWith('P.') || feature.startsWith('S.')) return 1
  if (/^H\.(SEA|OCN|GULF|BAY|STRT)/.test(feature)) return 7
  return feature === 'L.CONT' ? 6 : 5
}

export function placeOf(name: string, entry: Entry): Place {
  return {
    id: entry.geonameid === null ? `own:${entry.record}:${entry.name}` : `geonames:${entry.geonameid}`,
    name,
    otherNames: entry.name === name || entry.demonym ? [] : [{ name: entry.name, language: 'und', usedBy: null }],
    lat: entry.lat,
    lon: entry.lon,
    country: entry.country,
    claimedBy: [],
    admin1: entry.admin1,
    feature: entry.feature,
  }
}
