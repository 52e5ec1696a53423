/**
 * The ledger: reports, every reading of them, and what people decided about them. The only writer.
 *
 * Nothing is overwritten: a report is recorded once; a reading by a newer reader is added and becomes
 * the current one, the old kept; a review is a new entry. Whatever a call returned from is on disk.
 * Every back end passes the cases of test/ledger/cases.ts.
 */
import type { Kind } from '../record/kinds.js'
import type { Claim, Matter, Reading, Report } from '../record/record.js'

/** What recording a reading did: a report not known before, a known one read anew, or nothing. */
export type Recorded = 'new' | 'reread' | 'known'

export interface Page {
  /** 0-based. */
  readonly offset: number
  readonly limit: number
}

export interface ReportSummary {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly claims: number
}

export interface ClaimQuery extends Partial<Page> {
  readonly kind?: Kind
  readonly report?: string
  /** Claims whose days overlap this stretch; inclusive ISO days. */
  readonly from?: string
  readonly to?: string
  /** Part of a place's name, as the report wrote it. */
  readonly place?: string
}

export interface MatterQuery extends Partial<Page> {
  readonly kind?: Matter['kind']
  readonly status?: Matter['status']
  readonly place?: string
  readonly from?: string
  readonly to?: string
}

export const decisions = ['accept', 'correct', 'reject', 'unsure', 'add', 'undo', 'merge', 'split', 'redact'] as const
/** One entry of the review log. `before` and `after` are the whole of what changed, null where there was nothing. */
export interface Review {
  /** 1-based, in the order of recording. */
  readonly number: number
  readonly at: string
  readonly who: string
  readonly decision: (typeof decisions)[number]
  /** The claim's, matter's or report's id. */
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
  readonly why: string
}

export interface Ledger {
  /** @param at the instant of recording, ISO */
  record(reading: Reading, at: string): Recorded
  report(id: string): Report | undefined
  /** The current reading, people's corrections not applied. */
  reading(report: string): Reading | undefined
  /** Every reading of a report, oldest first. */
  readings(report: string): Reading[]
  reports(query?: Partial<Page> & { readonly text?: string }): { total: number; reports: ReportSummary[] }
  claims(query?: ClaimQuery): { total: number; claims: { report: string; claim: Claim }[] }
  claim(id: string): { report: string; claim: Claim } | undefined
  /** Puts the matters in place of those of before: they follow from readings and reviews. */
  recordMatters(matters: readonly Matter[]): void
  matters(query?: MatterQuery): { total: number; matters: Matter[] }
  matter(id: string): Matter | undefined
  /** Counts that grow with every change: reports, readings, reviews. Where they are unchanged, so is all else. */
  version(): { reports: number; readings: number; reviews: number }
  review(entry: Omit<Review, 'number'>): Review
  reviews(subject?: string): Review[]
  /** What is wrong with the ledger, in sentences; [] where nothing is. */
  check(): string[]
  /** Writes a whole copy to a file that must not exist. */
  backup(file: string): void
  close(): void
}

/** The ledger cannot be opened or written; says what to do. */
export class LedgerError extends Error {}
