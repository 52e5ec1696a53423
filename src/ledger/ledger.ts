/**
 * The ledger: reports, every reading of them, what people decided about them, and the matters that
 * follow from both. The only writer.
 *
 * Nothing is overwritten: a report is recorded once; a reading by a newer reader is added and becomes
 * the current one, the old kept; a review is a new entry. One exception: a redaction takes words out of all
 * of them (redact-report.ts). Whatever a call returned from is on disk.
 * Every back end passes the cases of test/ledger/cases.ts. What is asked and answered: queries.ts.
 */
import type { Reading, Report } from '../record/record.js'
import type {
  Changes,
  ClaimAnswer,
  ClaimQuery,
  Comparison,
  ControlAnswer,
  Counts,
  Ground,
  KeptMatter,
  LogEntry,
  LogQuery,
  MatterAnswer,
  MatterQuery,
  MatterRef,
  NumberedAnswer,
  Overview,
  Page,
  QueueAnswer,
  ReportQuery,
  ReportSummary,
  SearchAnswer,
  SearchQuery,
  SheetClaim,
  SourceAnswer,
  SourcePageQuery,
  SourceQuery,
  SourceSummary,
} from './queries.js'
import type { NewReview, Review } from './review.js'

/** What recording a reading did: a report not known before, a known one read anew, or nothing. */
export type Recorded = 'new' | 'reread' | 'known'

export interface Ledger {
  /** @param at the instant of recording, ISO */
  record(reading: Reading, at: string): Recorded
  /** Many readings in one transaction: all of them are on disk afterwards, or none. */
  recordAll(readings: readonly Reading[], at: string): Recorded[]
  /** Brings the matters up to date with what was recorded; questions about matters do so by themselves. */
  settle(): void

  report(id: string): Report | undefined
  /** The current reading, people's corrections not applied. */
  reading(report: string): Reading | undefined
  /** The current reading as people have corrected it: rejected claims left out, added ones in, in text order. */
  corrected(report: string): Reading | undefined
  /** Every reading of a report, oldest first. */
  readings(report: string): Reading[]
  /** Newest published first. */
  reports(query?: ReportQuery): { total: number; reports: ReportSummary[] }
  /** The reports before and after one in the order of `reports()`. */
  neighbours(report: string): { previous: ReportSummary | null; next: ReportSummary | null }
  /** As people have corrected them. */
  claims(query?: ClaimQuery): { total: number; claims: ClaimAnswer[] }
  claim(id: string): ClaimAnswer | undefined

  /** Contested first, then revised, corroborated, single; in each, those with most independent origins. */
  matters(query?: MatterQuery): MatterAnswer
  matter(id: string): KeptMatter | undefined
  /** The matters that each of these claims bears on. */
  mattersOf(claims: readonly string[]): Map<string, MatterRef[]>
  /** Why two claims stand in one matter or apart; undefined where one is not there. */
  compare(one: string, other: string): Comparison | undefined
  /** Who is said to hold a place on a day, and what changes are claimed through time. */
  control(query: { readonly place: string; readonly on?: string }): ControlAnswer
  /** Every such place, with who is said to hold it: what `control` answers for one. Gathered piece by piece; returns them at the end. */
  gatherGrounds(): Generator<undefined, Ground[]>
  /** Claims as numbers, in the order of their numbers, those above `after`. */
  sheet(query: { readonly after: number; readonly limit: number }): SheetClaim[]
  /** The claims of these numbers, in their order; those that are gone are left out. */
  numbered(numbers: readonly number[]): NumberedAnswer[]
  /** Those with most claims first, or by name. */
  sources(query?: SourceQuery): { total: number; sources: SourceSummary[] }
  /** Sides of sources, in the order in which the ledger first met them. */
  sides(): string[]
  /** A source by the name under which `sources()` lists it. */
  source(name: string, query?: SourcePageQuery): SourceAnswer | undefined
  /** Claims, reports, matters, sources and places by words; bounded, whatever is asked. */
  search(query: SearchQuery): SearchAnswer
  /** @param asIs without settling: nothing is written, also where the disk is full */
  counts(asIs?: 'as-is'): Counts
  /** What it holds, and over what days. */
  overview(): Overview
  /** What came since a mark that `overview()` gave. */
  changes(since?: string): Changes
  /** Counts that grow with every change: reports, readings, reviews. Where they are unchanged, so is all else. */
  version(): { reports: number; readings: number; reviews: number }

  /** Appends one decision; refused with a ReviewError where it does not fit what is there. */
  review(entry: NewReview): Review
  /** In the order of recording; those on one subject (a claim's, matter's or report's id), or all. */
  reviews(subject?: string): Review[]

  /** Claims that nobody has decided on, by what a decision is worth: contested ones first, then the least sure. */
  queue(query?: Partial<Page>): QueueAnswer
  /** The review log, newest first. */
  log(query?: LogQuery): { total: number; entries: LogEntry[] }

  /** What is wrong with the ledger, in sentences; [] where nothing is. */
  check(): string[]
  /** Writes a whole copy to a file that must not exist. */
  backup(file: string): void
  close(): void
}

/** The ledger cannot be opened or written; says what to do. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
}
