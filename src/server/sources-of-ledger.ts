/** Answers the pages of sources from the ledger. Private persons stay words in their report: no list, and no page of their own. */
import type { Ledger } from '../ledger/ledger.js'
import type { ClaimAnswer, MatterRef, SourceSummary } from '../ledger/queries.js'
import type { SourceAsked, SourcesAsked } from './routes/sources.js'
import type { SourceRow } from './search-view.js'
import type { SourceList, SourcePage } from './sources-view.js'
import type { ClaimRow, Side } from './views.js'

type SidesIn = (found: readonly (string | null)[]) => Side[]

export function listSources(
  ledger: Ledger,
  { q: text, by, offset, limit }: SourcesAsked,
  sidesIn: SidesIn,
): SourceList {
  const { total, sources } = ledger.sources({ text, by, offset, limit })
  const shown = sources.filter((source) => !source.private)
  return {
    total,
    withheld: sources.length - shown.length,
    sides: sidesIn(shown.map(({ side }) => side)),
    sources: shown.map(sourceRow),
  }
}

export function sourcePage(
  ledger: Ledger,
  name: string,
  { contested, offset, limit }: SourceAsked,
  sidesIn: SidesIn,
): SourcePage | undefined {
  const found = ledger.source(name, { contested: contested === '1', offset, limit })
  if (found === undefined || found.private) return undefined
  const { first, last, total, said, words, countedClaims, comparedMatters } = found
  return {
    source: { ...sourceRow(found), first, last },
    sides: sidesIn([
      found.side,
      ...words.map(({ side }) => side),
      ...said.flatMap(({ others }) => others.map(({ side }) => side)),
    ]),
    total,
    said: said.map(({ matter, own, others, ...counts }) => ({
      matter,
      ...counts,
      own: own.map((one) => claimRow(one, matter)),
      others: others.map((one) => ({ ...claimRow(one, matter), source: one.source, side: one.side })),
    })),
    words: words.map((one) => ({ ...one })),
    countedClaims,
    comparedMatters,
  }
}

export const sourceRow = ({ name, side, claims, reports, matters, contested }: SourceSummary): SourceRow => ({
  name,
  side,
  claims,
  reports,
  matters,
  contested,
})

const claimRow = ({ claim, report, from }: ClaimAnswer, { id, status }: MatterRef): ClaimRow => ({
  claim,
  report: { id: report, ...from },
  status,
  matter: id,
})
