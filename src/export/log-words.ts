/** An entry of the log in words. Pure. */
import type { DecisionKind, Review } from '../ledger/review.js'
import type { Claim } from '../record/record.js'

/** What was done, before the words that name what it was done to. */
export const did: Readonly<Record<DecisionKind, string>> = {
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
  unsure: 'was not sure about',
  add: 'added',
  merge: 'merged matters',
  split: 'split a matter',
  redact: 'blacked out words',
  undo: 'took back entry',
}

/** The claim that an entry decides on, as it stood after, else before; undefined for matters and redactions. */
export const claimOfEntry = ({ before, after }: Partial<Pick<Review, 'before' | 'after'>>): Claim | undefined =>
  [after, before].find((one): one is Claim => typeof one === 'object' && one !== null && 'evidence' in one)
