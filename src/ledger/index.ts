/** `counterclaim/ledger`: what was read, what people decided about it, and where accounts meet, on disk. */
export { type Ledger, LedgerError, type Recorded } from './ledger.js'
export type * from './queries.js'
export { type DecisionKind, decisions, type NewReview, type Review, ReviewError } from './review.js'
export { openSqliteLedger as openLedger } from './sqlite-ledger.js'
