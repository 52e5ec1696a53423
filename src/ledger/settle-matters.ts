/** Brings the matters up to date with the claims. */
import type { Store } from './database.js'
import type { Review } from './review.js'

export function settleMatters(_store: Store): void {}
export function unsettle(_store: Store, _review: Review): void {}
