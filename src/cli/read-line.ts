/** One JSON line to one line of output: a Reading or an Annotation, or the reason why there is none. */
import { annotateReport } from '../claim/annotate-report.js'
import { readReport } from '../claim/read-report.js'
import type { Tools } from '../claim/tools.js'
import { checkLanguage } from '../intake/check-language.js'
import { IntakeError } from '../intake/intake-error.js'
import type { Line } from '../intake/lines.js'
import { readJsonLine } from '../intake/read-json-line.js'
import { makeReport, type ReportInput } from '../text/make-report.js'

export type LineTask = 'read' | 'annotate'
/** What a command's options say of every report. */
export type Given = Partial<Pick<ReportInput, 'publishedAt' | 'outlet' | 'url'>>

export interface LineResult {
  /** '' for a blank line. */
  readonly output: string
  readonly error?: string
  readonly note?: string
}

/** @param where the line stands: file and number */
export async function readLine(
  line: Line,
  where: string,
  { what, given = {} }: { readonly what: LineTask; readonly given?: Given | undefined },
  tools: Tools,
): Promise<LineResult> {
  if (line.wrong === undefined && line.text.trim() === '') return { output: '' }
  try {
    const input = readJsonLine(line, where)
    const note = await checkLanguage(input, where)
    const report = makeReport({ ...input, ...given })
    const output = JSON.stringify(what === 'read' ? readReport(report, tools) : annotateReport(report, tools))
    return { output, ...(note !== null && { note }) }
  } catch (error) {
    return { output: '', error: error instanceof IntakeError ? error.message : `${where}: ${(error as Error).stack}` }
  }
}
