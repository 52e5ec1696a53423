/** `ledger check` and `ledger backup`: is the store sound, and a copy of it. */
import type { Command } from 'commander'
import type { ExitCode, Io } from '../io.js'
import { askingLedger, type LedgerOptions, print, withLedger } from './with-ledger.js'

export function registerLedger(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  const ledger = program.command('ledger').description('looks after the store')
  askingLedger(ledger.command('check'))
    .description('looks for damage: the file, readings, and whether every claim quotes its report')
    .addHelpText('after', '\nExample:\n  $ counterclaim ledger check')
    .action((options: LedgerOptions) =>
      withLedger(options.ledger, async (store) => {
        const problems = store.check()
        const counts = problems.length === 0 ? store.counts('as-is') : null
        await print(io, options, { problems, counts }, () => [
          ...problems,
          counts === null
            ? `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
            : `${counts.reports} reports, ${counts.readings} readings, ${counts.claims} claims, ${counts.matters} matters, ${counts.reviews} decisions: sound`,
        ])
        exit(problems.length === 0 ? 0 : 1)
      }),
    )
  askingLedger(ledger.command('backup'))
    .description('writes a whole copy to a file that is not there yet')
    .argument('<file>')
    .addHelpText('after', '\nExample:\n  $ counterclaim ledger backup copy.sqlite')
    .action((file: string, options: LedgerOptions) =>
      withLedger(options.ledger, async (store) => {
        store.backup(file)
        await print(io, options, { file }, () => [
          `The ledger was copied to ${file}. To use it, put it into a folder as ledger.sqlite`,
        ])
      }),
    )
}
