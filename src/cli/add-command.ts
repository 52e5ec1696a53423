import type { Command } from 'commander'
import { readReport } from '../claim/read-report.js'
import { checkLanguage } from '../intake/check-language.js'
import { readInput } from '../intake/read-input.js'
import { type Ledger, LedgerError, type Recorded } from '../ledger/ledger.js'
import { openSqliteLedger } from '../ledger/sqlite-ledger.js'
import { loadTools } from '../load-tools.js'
import type { Reading } from '../record/record.js'
import { makeReport } from '../text/make-report.js'
import { fileLines } from './file-lines.js'
import { filesOf, readBytes } from './inputs.js'
import { complain, type ExitCode, type Io } from './io.js'
import { ledgerFolder } from './ledger/ledger-folder.js'
import { dayOption, type ReportOptions } from './read-command.js'
import type { Given, LineResult } from './read-line.js'
import { readEach } from './read-lines.js'

/** `add`: reads reports and records them in the ledger; JSON lines on all cores. */
export function registerAdd(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  program
    .command('add')
    .description('reads reports and records them in the ledger')
    .argument('<paths...>', 'files or folders of .txt, .html and .jsonl')
    .option('--ledger <folder>', 'the ledger', ledgerFolder)
    .option('--published <day>', 'day of publication: 2020-10-14')
    .option('--outlet <name>', 'who printed it')
    .option('--url <url>', 'where it was printed')
    .addHelpText('after', '\nExample:\n  $ counterclaim add samples')
    .action(async (paths: string[], options: ReportOptions & { ledger: string }) => {
      const published = dayOption(options.published)
      const ledger = openSqliteLedger(options.ledger)
      try {
        const { counts, failed } = await addPaths(
          paths,
          { ...options, ...(published && { published }) },
          { ledger, io },
        )
        ledger.settle()
        await io.out(
          `${counts.new} added, ${counts.reread} read anew, ${counts.known} known already, ${failed} failed: ${options.ledger}\n`,
        )
        exit(failed > 0 ? 1 : 0)
      } finally {
        ledger.close()
      }
    })
}

/** Reports of JSON lines in one transaction: on a slow disk most of the time of recording is the wait for its end. */
const atOnce = 64

export interface AddTools {
  readonly ledger: Ledger
  readonly io: Io
}

/** Records every report of the paths; a failure is said and the rest goes on. @throws LedgerError where nothing can be recorded */
export async function addPaths(
  paths: readonly string[],
  options: ReportOptions,
  { ledger, io }: AddTools,
): Promise<{ counts: Record<Recorded, number>; failed: number }> {
  const counts: Record<Recorded, number> = { new: 0, reread: 0, known: 0 }
  let failed = 0
  const given: Given = {
    ...(options.published && { publishedAt: options.published }),
    ...(options.outlet && { outlet: options.outlet }),
    ...(options.url && { url: options.url }),
  }
  const say = (words: string | undefined) => words !== undefined && io.err(`counterclaim: ${words}\n`)
  const addFile = async (file: string) => {
    const input = await readInput(await readBytes(file, io), file)
    const note = await checkLanguage(input, file)
    say(note ?? undefined)
    counts[ledger.record(readReport(makeReport({ ...input, ...given }), loadTools()), io.now())]++
  }
  let waiting: Reading[] = []
  const recordWaiting = () => {
    for (const done of ledger.recordAll(waiting, io.now())) counts[done]++
    waiting = []
  }
  const take = async (results: readonly LineResult[]) => {
    for (const { output, error, note } of results) {
      say(error ?? note)
      if (error !== undefined) failed++
      if (output !== '') waiting.push(JSON.parse(output) as Reading)
    }
    if (waiting.length >= atOnce) recordWaiting()
  }
  const addLines = async (file: string) => {
    try {
      await readEach(fileLines(file, io), { where: file, what: 'read', given }, take)
    } finally {
      recordWaiting()
    }
  }
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      if (error instanceof LedgerError) throw error
      failed++
      complain(io, error)
    }
  }
  for (const path of paths)
    await attempt(async () => {
      for (const file of filesOf(path)) await attempt(() => (/\.jsonl$/i.test(file) ? addLines(file) : addFile(file)))
    })
  return { counts, failed }
}
