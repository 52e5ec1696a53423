/**
 * What the pages ask for. `shelf-of-ledger.ts` answers from the ledger; tests may answer from lists.
 * Every answer is a view (views.ts); undefined means that there is no such thing.
 */
import type { OverviewPage } from './overview-view.js'
import type { MatterQuery } from './routes/matters.js'
import type { SourceAsked, SourcesAsked } from './routes/sources.js'
import type { SearchPage, SearchQuery } from './search-view.js'
import type { SourceList, SourcePage } from './sources-view.js'
import type { MatterList, MatterPage, NumberedClaims, ReportPage, ReportRow } from './views.js'

export interface ReportQuery {
  readonly q: string
  readonly offset: number
  readonly limit: number
}

export interface Shelf {
  search(query: SearchQuery): SearchPage
  listSources(query: SourcesAsked): SourceList
  sourcePage(name: string, query: SourceAsked): SourcePage | undefined
  /** @param since the mark of an earlier answer */
  overview(since: string | undefined): OverviewPage
  listReports(query: ReportQuery): { total: number; reports: ReportRow[] }
  reportPage(id: string): ReportPage | undefined
  listMatters(query: MatterQuery): MatterList
  matterPage(id: string): MatterPage | undefined
  /** Every claim as columns of numbers (export/sheet.ts), and the state of the ledger that they hold for. */
  sheet(): Promise<{ readonly state: string; readonly bytes: Uint8Array }>
  /** How far the sheet is gathered, while one waits for it: claims, of those that the ledger holds. */
  sheetProgress(): { readonly gathered: number; readonly claims: number }
  /** Claims by their numbers in a sheet; undefined where the ledger has changed since. */
  numbered(numbers: readonly number[], state: string): NumberedClaims | undefined
  /** Who is said to hold what, as JSON of Grounds. */
  grounds(): Promise<string>
}
