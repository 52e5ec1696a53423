/** One JSON line to a report's fields. Touches nothing. */
import type { ReportInput } from '../text/make-report.js'
import { largestText } from './decode-text.js'
import { IntakeError } from './intake-error.js'
import type { Line } from './lines.js'
import { readFields } from './read-fields.js'

/** @throws IntakeError on a line that is not UTF-8, too long, not JSON, or no report */
export function readJsonLine({ text, wrong }: Line, where: string): ReportInput {
  if (wrong === 'encoding')
    throw new IntakeError(where, 'not UTF-8', 'Save the file as UTF-8; the other lines are read')
  if (wrong === 'length')
    throw new IntakeError(
      where,
      `longer than ${longestLine / 1e6} MB`,
      'Put one report on a line, with line breaks as \\n',
    )
  const input = readFields(parse(text, where), where)
  const size = Buffer.byteLength(input.text)
  if (size > largestText)
    throw new IntakeError(
      where,
      `a text of ${(size / 1e6).toFixed(1)} MB, where one may have ${largestText / 1e6} MB`,
      'Split it into reports',
    )
  return input
}

/** Bytes in a line at the most: the largest text with every character escaped. */
export const longestLine = 6 * largestText + 100_000

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
