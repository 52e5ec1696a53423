/** Answers a search from the ledger: each row with the words that it was found by. */
import type { Ledger } from '../ledger/ledger.js'
import type { ClaimAnswer, Found, SearchAnswer } from '../ledger/queries.js'
import type { Report } from '../record/record.js'
import { excerptAround, searchWords } from '../text/find-words.js'
import type { SearchPage, SearchQuery } from './search-view.js'
import { sourceRow } from './sources-of-ledger.js'
import type { ClaimRow } from './views.js'

export function searchLedger(ledger: Ledger, asked: SearchQuery): SearchPage {
  const { q, in: of, offset, limit } = asked
  const found: SearchAnswer = ledger.search({ text: q, of, offset, limit })
  const words = searchWords(q)
  return {
    claims: claimRows(ledger, listed(ledger, asked) ?? found.claims),
    reports: {
      ...found.reports,
      rows: found.reports.rows.map((row) => ({
        ...row,
        excerpt: excerptOf(ledger.report(row.id), words) ?? null,
      })),
    },
    matters: found.matters,
    sources: { ...found.sources, rows: found.sources.rows.map(sourceRow) },
    places: { ...found.places, rows: found.places.rows.map((row) => ({ ...row, otherNames: [...row.otherNames] })) },
  }
}

/** From the body: the title stands above it. */
function excerptOf(report: Report | undefined, words: readonly string[]): string | undefined {
  if (report === undefined) return undefined
  const body = report.parts.find(({ kind }) => kind === 'body')
  return excerptAround(report.text.slice(body?.start ?? 0), words)
}

/** Claims of a place, source or kind, where one is asked for. */
function listed(
  ledger: Ledger,
  { q: text, in: of, place, source, kind, offset, limit }: SearchQuery,
): Found<ClaimAnswer> | undefined {
  if ((of !== undefined && of !== 'claims') || (place ?? source ?? kind) === undefined) return undefined
  const { total, claims } = ledger.claims({ text, place, source, kind, offset, limit })
  return { total, more: false, rows: claims }
}

/** With the matter that each bears on, the most disputed of several. */
export function claimRows(ledger: Ledger, { rows, ...rest }: Found<ClaimAnswer>): SearchPage['claims'] {
  const matters = ledger.mattersOf(rows.map(({ claim }) => claim.id))
  return {
    ...rest,
    rows: rows.map(({ claim, report, from }): ClaimRow => {
      const matter = matters.get(claim.id)?.[0]
      return { claim, report: { id: report, ...from }, status: matter?.status ?? null, matter: matter?.id ?? null }
    }),
  }
}
