/**
 * What the pages change, and what they need for it. `desk-of-ledger.ts` works on the ledger; a server without
 * a desk shows and changes nothing. Every decision is an entry of the log (ledger/review.ts).
 */
import type { LogQuery } from '../ledger/queries.js'
import type { NewReview } from '../ledger/review.js'
import type { Place } from '../record/record.js'
import type { ReportInput } from '../text/make-report.js'
import type { Added, Decided, LogPage, QueuePage } from './desk-views.js'
import type { ExportDesk } from './routes/export.js'

/** A file's bytes as they were dropped, and what is said of all its reports. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Number of its first line, where a long file of JSON lines comes in parts. */
  readonly from: number
  readonly given: Pick<ReportInput, 'outlet' | 'publishedAt'>
}

export type Deciding = NewReview extends infer One ? (One extends NewReview ? Omit<One, 'at'> : never) : never

export interface Desk extends ExportDesk {
  decide(entry: Deciding): Decided
  queue(page: { readonly offset: number; readonly limit: number }): QueuePage
  log(query: LogQuery): LogPage
  /** Reads and records; an abort before it is recorded leaves nothing. */
  addText(input: ReportInput, signal: AbortSignal): Promise<Added>
  addFile(file: GivenFile, signal: AbortSignal): Promise<Added>
  /** Reads a report again with the present reader; undefined where there is none. */
  reread(report: string, signal: AbortSignal): Promise<Added | undefined>
  /** Places of the gazetteer with this name, the most populous first. */
  places(name: string): Promise<readonly Place[]>
  close(): Promise<void>
}
