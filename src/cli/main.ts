/**
 * The command line: parses, calls the library, prints. Output goes where `streams` says, so that tests
 * spawn nothing.
 */
import { readFileSync } from 'node:fs'
import { annotateReport } from '../claim/annotate-report.js'
import { readReport } from '../claim/read-report.js'
import { loadTools } from '../load-tools.js'
import { makeReport } from '../text/make-report.js'

export async function main(args: readonly string[]): Promise<number> {
  const tools = loadTools()
  const run = args[0] === 'annotate' ? annotateReport : readReport
  const file = args.slice(1).find((a) => !a.startsWith('--'))
  for (const line of readFileSync(file ?? 0, 'utf8')
    .split('\n')
    .filter(Boolean))
    process.stdout.write(`${JSON.stringify(run(makeReport(JSON.parse(line)), tools))}\n`)
  return 0
}
