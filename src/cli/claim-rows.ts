/** Claims as people read them: a table on the terminal, and rows for a spreadsheet. Touches nothing. */
import {
  claimColumns,
  counts,
  daysInWords,
  kindInWords,
  places,
  speakerInWords,
  texts,
} from '../export/claim-columns.js'
import { csvLine } from '../export/csv.js'
import type { Claim } from '../record/record.js'

/** One block a claim: who · says · what · where · when · how many, then the words. */
export function claimTable(claims: readonly Claim[]): string {
  return claims
    .map((claim, i) => {
      const cue = claim.attribution === null ? '' : texts(claim.attribution.cue)
      const parties = [texts(claim.agents), texts(claim.targets)].some(Boolean)
        ? `${texts(claim.agents) || '?'} → ${texts(claim.targets) || '?'}`
        : ''
      const line = [
        speakerInWords(claim),
        cue,
        kindInWords(claim),
        parties,
        places(claim),
        daysInWords(claim.time),
        counts(claim),
      ]
        .filter(Boolean)
        .join(' · ')
      return `${String(i + 1).padStart(3)}  ${line}\n     “${claim.evidence.text.replace(/\s+/g, ' ')}”\n`
    })
    .join('')
}

export const csvHead = (): string => csvLine(claimColumns.map(([name]) => name))

export const csvRows = (claims: readonly Claim[], report: string): string =>
  claims.map((claim) => csvLine(claimColumns.map(([, read]) => read(claim, report)))).join('')
