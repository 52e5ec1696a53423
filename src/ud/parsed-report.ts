import type { Report } from '../record/record.js'
import type { Sentence } from './sentence.js'

/** A report with its sentences: what every finder reads. */
export interface ParsedReport {
  readonly report: Report
  readonly sentences: readonly Sentence[]
}
