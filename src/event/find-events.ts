import type { ParsedReport } from '../ud/parsed-report.js'
import type { FoundEvent } from './found-event.js'

/** Every event or state of affairs that a word of the report tells, in text order. */
export function findEvents(_parsed: ParsedReport): FoundEvent[] {
  return []
}
