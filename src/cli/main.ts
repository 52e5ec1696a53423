/**
 * The command line: parses, calls the library, prints. Output goes where `streams` says, so that tests
 * spawn nothing.
 */
import { readFileSync } from 'node:fs'
import { annotateReport } from '../claim/annotate-report.js'
import { readReport } from '../claim/read-report.js'
import { loadTools } from '../load-tools.js'
import { makeReport } from '../text/make-report.js'
import { parseConllu, parseText } from '../ud/parse-text.js'

export async function main(args: readonly string[]): Promise<number> {
  const tools = loadTools()
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const file = args
    .slice(1)
    .find((a, i) => !a.startsWith('--') && !['--input', '--published', '--outlet'].includes(args[i] ?? ''))
  const text = readFileSync(file ?? 0, 'utf8')
  if (args[0] === 'parse') {
    const options = { accurate: args.includes('--accurate') }
    const conllu =
      option('--input') === 'conllu'
        ? parseConllu(text, tools.language, options)
        : parseText(text, makeReport({ text }).parts, tools.language, options)
    for (const sentence of conllu) process.stdout.write(sentence)
    return 0
  }
  const run = args[0] === 'annotate' ? annotateReport : readReport
  const inputs = args.includes('--jsonl')
    ? text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [{ text, publishedAt: option('--published'), outlet: option('--outlet') }]
  for (const input of inputs) process.stdout.write(`${JSON.stringify(run(makeReport(input), tools))}\n`)
  return 0
}
