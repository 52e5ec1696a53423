import type { ParsedReport } from '../ud/parsed-report.js'
import type { FoundToponym } from './toponym.js'

/** What find-toponyms needs to have loaded. */
export type Gazetteer = Record<string, never>

/** Every toponym of the report, in text order, resolved where the gazetteer and the report allow. */
export function findToponyms(_parsed: ParsedReport, _gazetteer: Gazetteer): FoundToponym[] {
  return []
}
