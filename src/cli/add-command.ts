import type { Command } from 'commander'
import { readReport } from '../claim/read-report.js'
import type { Tools } from '../claim/tools.js'
import { checkLanguage } from '../intake/check-language.js'
import { readInput } from '../intake/read-input.js'
import { readJsonLine } from '../intake/read-json-line.js'
import type { Ledger, Recorded } from '../ledger/ledger.js'
import { openSqliteLedger } from '../ledger/sqlite-ledger.js'
import { loadTools } from '../load-tools.js'
import { makeReport, type ReportInput } from '../text/make-report.js'
import { fileLines } from './file-lines.js'
import { filesOf, readBytes } from './inputs.js'
import { complain, type ExitCode, type Io } from './io.js'
import { dayOption, type ReportOptions } from './read-command.js'

/** Where the ledger lies unless it is named. */
export const ledgerFolder = '.counterclaim'

/** `add`: reads reports and records them in the ledger. */
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
          { ledger, tools: loadTools(), io },
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

export interface AddTools {
  readonly ledger: Ledger
  readonly tools: Tools
  readonly io: Io
}

/** Records every report of the paths; a failure is said and the rest goes on. */
export async function addPaths(
  paths: readonly string[],
  options: ReportOptions,
  { ledger, tools, io }: AddTools,
): Promise<{ counts: Record<Recorded, number>; failed: number }> {
  const counts: Record<Recorded, number> = { new: 0, reread: 0, known: 0 }
  let failed = 0
  const record = async (input: ReportInput, where: string) => {
    const note = await checkLanguage(input, where)
    if (note !== null) io.err(`counterclaim: ${note}\n`)
    const given = {
      publishedAt: options.published ?? input.publishedAt,
      outlet: options.outlet ?? input.outlet,
      url: options.url ?? input.url,
    }
    counts[ledger.record(readReport(makeReport({ ...input, ...given }), tools), io.now())]++
  }
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      failed++
      complain(io, error)
    }
  }
  for (const path of paths)
    await attempt(async () => {
      for (const file of filesOf(path)) {
        if (!/\.jsonl$/i.test(file)) {
          await attempt(async () => record(await readInput(await readBytes(file, io), file), file))
          continue
        }
        let number = 0
        for await (const line of fileLines(file, io)) {
          const where = `${file}, line ${++number}`
          if (line.wrong !== undefined || line.text.trim() !== '')
            await attempt(() => record(readJsonLine(line, where), where))
        }
      }
    })
  return { counts, failed }
}
