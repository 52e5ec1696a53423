import type { ParsedReport } from '../ud/parsed-report.js'
import type { Timex } from './timex.js'

/** Every time expression of the report, in text order, resolved against publication and the days named before. */
export function findTimexes(_parsed: ParsedReport): Timex[] {
  return []
}
