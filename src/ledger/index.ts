/** `counterclaim/ledger`: what was read, and what people decided about it, on disk. */
export {
  type ClaimQuery,
  decisions,
  type Ledger,
  LedgerError,
  type MatterQuery,
  type Page,
  type Recorded,
  type ReportSummary,
  type Review,
} from './ledger.js'
export { openSqliteLedger as openLedger } from './sqlite-ledger.js'
