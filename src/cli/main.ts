/** The command line: one list of commands; each parses its options, calls the library and prints. */
import { Command, CommanderError } from 'commander'
import { version } from '../load-tools.js'
import { registerAdd } from './add-command.js'
import { registerExplain } from './explain-command.js'
import { complain, type ExitCode, type Io, UsageError } from './io.js'
import { registerControl } from './ledger/control-command.js'
import { registerExport } from './ledger/export-command.js'
import { registerLedger } from './ledger/ledger-command.js'
import { registerMatters } from './ledger/matters-command.js'
import { registerReview } from './ledger/review-command.js'
import { registerParse } from './parse-command.js'
import { registerRead } from './read-command.js'
import { registerSchema } from './schema-command.js'
import { registerServe } from './serve-command.js'

/** Runs one command line. @returns the exit code: 0 done, 1 some inputs failed, 2 wrong usage */
export async function main(args: readonly string[], io: Io = processIo()): Promise<ExitCode> {
  let code: ExitCode = 0
  const exit = (result: ExitCode) => {
    code = result
  }
  const program = new Command('counterclaim')
    .description('Reads war reporting and keeps the ledger of who claims what. It never decides what is true.')
    .version(version)
    .addHelpText('after', '\nExample:\n  $ counterclaim read samples/01-ministry.txt --published 2020-10-14')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: (text) => io.err(text) })
  for (const register of [
    ...[registerRead, registerParse, registerExplain, registerSchema, registerAdd, registerServe],
    ...[registerMatters, registerControl, registerReview, registerExport, registerLedger],
  ])
    register(program, io, exit)
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeOut: (text) => void io.out(text), writeErr: (text) => io.err(text) })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    complain(io, error)
    return error instanceof UsageError ? 2 : 1
  }
}

/** The process's own streams, clock and Ctrl-C. */
function processIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
  })
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve()
        else process.stdout.once('drain', () => resolve())
      }),
    err: (text) => void process.stderr.write(text),
    stdin: process.stdin,
    // Asked for by commands that wait; all others end at Ctrl-C as any program does.
    get stopped() {
      return new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      })
    },
    now: () => new Date().toISOString(),
  }
}
