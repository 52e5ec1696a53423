/** The command line: one list of commands; each parses its options, calls the library and prints. */
import { Command, CommanderError } from 'commander'
import { version } from '../load-tools.js'
import { complain, type ExitCode, type Io, UsageError } from './io.js'

type Register = (program: Command, io: Io, exit: (code: ExitCode) => void) => void

/**
 * Which file registers which commands. Only that of the command asked for is loaded, so that a question to the
 * ledger does not wait for the reader's modules; for help, all.
 */
const commands: readonly (readonly [names: string, load: () => Promise<Register>])[] = [
  ['read annotate', async () => (await import('./read-command.js')).registerRead],
  ['parse', async () => (await import('./parse-command.js')).registerParse],
  ['explain', async () => (await import('./explain-command.js')).registerExplain],
  ['schema', async () => (await import('./schema-command.js')).registerSchema],
  ['add', async () => (await import('./add-command.js')).registerAdd],
  ['serve', async () => (await import('./serve-command.js')).registerServe],
  ['matters tolls matter compare', async () => (await import('./ledger/matters-command.js')).registerMatters],
  ['control sources', async () => (await import('./ledger/control-command.js')).registerControl],
  ['review', async () => (await import('./ledger/review-command.js')).registerReview],
  ['export', async () => (await import('./ledger/export-command.js')).registerExport],
  ['gazetteer', async () => (await import('./gazetteer-command.js')).registerGazetteer],
  ['ledger', async () => (await import('./ledger/ledger-command.js')).registerLedger],
]

async function registersFor(name: string | undefined): Promise<Register[]> {
  const named = commands.filter(([names]) => name !== undefined && names.split(' ').includes(name))
  return Promise.all((named.length > 0 ? named : commands).map(([, load]) => load()))
}

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
  for (const register of await registersFor(args[0])) register(program, io, exit)
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
