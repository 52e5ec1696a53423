import type { ParsedReport } from '../ud/parsed-report.js'
import type { FoundQuantity } from './quantity.js'

/** Every count of people or things in the report, in text order. */
export function findQuantities(_parsed: ParsedReport): FoundQuantity[] {
  return []
}
