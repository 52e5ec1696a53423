/**
 * What people decide about claims and matters: entries of a log that only grows. `before` is written by
 * the ledger, so that an entry always tells what it found.
 */
import type { Claim } from '../record/record.js'
import type { Stretch } from './black-out.js'

export const decisions = ['accept', 'correct', 'reject', 'unsure', 'add', 'merge', 'split', 'redact', 'undo'] as const
export type DecisionKind = (typeof decisions)[number]

/** One entry of the review log. `before` and `after` are the whole of what changed, null where there was nothing. */
export interface Review {
  /** 1-based, in the order of recording. */
  readonly number: number
  readonly at: string
  readonly who: string
  readonly decision: DecisionKind
  /** The claim's, matter's or report's id; of an undo, that of the entry undone. */
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
  readonly why: string
  /** The number of the entry that undid this one. */
  readonly undoneBy: number | null
}

export type NewReview = { readonly at: string; readonly who: string; readonly why: string } & (
  | { readonly decision: 'accept' | 'reject' | 'unsure'; readonly claim: string }
  /** Slots that replace the claim's; its id and report stay. */
  | { readonly decision: 'correct'; readonly claim: string; readonly after: Partial<Omit<Claim, 'id'>> }
  /** A claim that the reader missed. It gets its id by the rule of all claims. */
  | { readonly decision: 'add'; readonly report: string; readonly after: Omit<Claim, 'id'> }
  /** These matters ask one question. */
  | { readonly decision: 'merge'; readonly matters: readonly string[] }
  /** These claims do not belong to this matter, but to one of their own. */
  | { readonly decision: 'split'; readonly matter: string; readonly claims: readonly string[] }
  /** These passages of a report are taken out of the ledger for good: the one decision that nothing undoes. */
  | { readonly decision: 'redact'; readonly report: string; readonly stretches: readonly Stretch[] }
  /** The entry of this number no longer holds. */
  | { readonly decision: 'undo'; readonly number: number }
)

/** A decision that does not fit what is there: says what was asked, what is there, and what to do. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError'
}
