/** One JSON line to one line of output: a Reading or an Annotation, or the reason why there is none. */
import { annotateReport } from '../claim/annotate-report.js'
import { readReport } from '../claim/read-report.js'
import type { Tools } from '../claim/tools.js'
import { largestText } from '../intake/decode-text.js'
import { IntakeError } from '../intake/intake-error.js'
import { readFields } from '../intake/read-fields.js'
import { makeReport } from '../text/make-report.js'

export type LineTask = 'read' | 'annotate'

export interface LineResult {
  /** '' for a blank line. */
  readonly output: string
  readonly error?: string
}

/** @param number of the line, from 1 */
export function readLine(line: string, number: number, what: LineTask, tools: Tools): LineResult {
  if (line.trim() === '') return { output: '' }
  const where = `line ${number}`
  try {
    const input = readFields(parse(line, where), where)
    if (Buffer.byteLength(input.text) > largestText)
      throw new IntakeError(
        where,
        `a text of ${(Buffer.byteLength(input.text) / 1e6).toFixed(1)} MB, where one may have ${largestText / 1e6} MB`,
        'Split it into reports',
      )
    const report = makeReport(input)
    return { output: JSON.stringify(what === 'read' ? readReport(report, tools) : annotateReport(report, tools)) }
  } catch (error) {
    return { output: '', error: error instanceof IntakeError ? error.message : `${where}: ${(error as Error).stack}` }
  }
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new IntakeError(
      where,
      `not JSON (${(error as Error).message.slice(0, 80)})`,
      'Each line is one JSON object, without line breaks in it',
    )
  }
}
