import type { Command } from 'commander'
import { annotateReport } from '../claim/annotate-report.js'
import { readReport } from '../claim/read-report.js'
import { checkLanguage } from '../intake/check-language.js'
import { readDay } from '../intake/read-fields.js'
import { readInput } from '../intake/read-input.js'
import { loadTools } from '../load-tools.js'
import type { Report } from '../record/record.js'
import { makeReport } from '../text/make-report.js'
import { claimTable, csvHead, csvRows } from './claim-rows.js'
import { fileLines } from './file-lines.js'
import { readBytes } from './inputs.js'
import { complain, type ExitCode, type Io, UsageError } from './io.js'
import { readLines } from './read-lines.js'

export interface ReportOptions {
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
  readonly title?: string
}

interface ReadOptions extends ReportOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly csv?: boolean
}

/** `read` and `annotate`: claims, or all layers under them. */
export function registerRead(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  const options = (command: Command) =>
    command
      .option('--published <day>', 'day of publication: 2020-10-14')
      .option('--outlet <name>', 'who printed it')
      .option('--url <url>', 'where it was printed')
      .option('--title <text>', 'its headline, where it is not in the text')
      .option(
        '--jsonl',
        'reports are JSON lines {id, text, publishedAt?, outlet?, url?, title?}; one JSON line out for each',
      )
  options(
    program
      .command('read')
      .description('the claims of a report')
      .argument('[files...]', 'text or HTML; - for standard input'),
  )
    .option('--json', 'the whole reading as JSON')
    .option('--csv', 'a row a claim, for spreadsheets')
    .addHelpText('after', '\nExample:\n  $ counterclaim read samples/01-ministry.txt --published 2020-10-14')
    .action(async (files: string[], given: ReadOptions) => exit(await read(files, given, io)))
  options(
    program
      .command('annotate')
      .description('every layer under the claims: tokens, attributions, events, times, places, counts, actors')
      .argument('[files...]', 'text or HTML; - for standard input'),
  )
    .addHelpText('after', '\nExample:\n  $ counterclaim annotate samples/01-ministry.txt')
    .action(async (files: string[], given: ReadOptions) => exit(await annotate(files, given, io)))
}

async function read(files: readonly string[], options: ReadOptions, io: Io): Promise<ExitCode> {
  if (options.jsonl) return jsonl(files, 'read', io)
  if ([options.json, options.csv].filter(Boolean).length > 1)
    throw new UsageError('--json and --csv exclude each other. Choose one.')
  const tools = loadTools()
  if (options.csv) await io.out(csvHead())
  return eachReport(files, options, io, async (report, file) => {
    const reading = readReport(report, tools)
    if (options.json) return io.out(`${JSON.stringify(reading, null, files.length > 1 ? 0 : 2)}\n`)
    if (options.csv) return io.out(csvRows(reading.claims, report.id))
    const head = [report.title ?? file, report.outlet, report.publishedAt].filter(Boolean).join(' · ')
    await io.out(`${head}: ${reading.claims.length} claims\n\n${claimTable(reading.claims)}\n`)
  })
}

async function annotate(files: readonly string[], options: ReadOptions, io: Io): Promise<ExitCode> {
  if (options.jsonl) return jsonl(files, 'annotate', io)
  const tools = loadTools()
  return eachReport(files, options, io, (report) => io.out(`${JSON.stringify(annotateReport(report, tools))}\n`))
}

async function jsonl(files: readonly string[], what: 'read' | 'annotate', io: Io): Promise<ExitCode> {
  let failed = 0
  for (const file of files.length > 0 ? files : ['-']) {
    try {
      failed += await readLines(fileLines(file, io), file === '-' ? 'standard input' : file, what, io)
    } catch (error) {
      failed++
      complain(io, error)
    }
  }
  return failed > 0 ? 1 : 0
}

/** Makes a report of each file and hands it on; a file that fails is said on stderr, the rest goes on. */
export async function eachReport(
  files: readonly string[],
  options: ReportOptions,
  io: Io,
  use: (report: Report, file: string) => Promise<void>,
): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError('no file was named. Name one or more, or - for standard input.')
  const published = dayOption(options.published)
  let failed = 0
  for (const file of files) {
    try {
      const where = file === '-' ? 'standard input' : file
      const input = await readInput(await readBytes(file, io), where)
      const note = await checkLanguage(input, where)
      if (note !== null) io.err(`counterclaim: ${note}\n`)
      const { outlet, url, title } = options
      await use(makeReport({ ...input, ...clean({ publishedAt: published, outlet, url, title }) }), file)
    } catch (error) {
      failed++
      complain(io, error)
    }
  }
  return failed > 0 ? 1 : 0
}

const clean = (options: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

/** The day of --published. @throws UsageError where there is no such day */
export function dayOption(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : readDay(text, '--published')
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
