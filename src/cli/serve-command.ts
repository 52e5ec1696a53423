import type { Command } from 'commander'
import { openLedger } from '../ledger/index.js'
import { deskOfLedger } from '../server/desk-of-ledger.js'
import { shelfOfLedger } from '../server/shelf-of-ledger.js'
import { startServer } from '../server/start-server.js'
import { type ExitCode, type Io, UsageError } from './io.js'
import { ledgerFolder } from './ledger/ledger-folder.js'

/** Milliseconds after which the claims are gathered for the map. */
const warmUp = 3000

/** `serve`: the workbench on this machine, until Ctrl-C. */
export function registerServe(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  program
    .command('serve')
    .description('the workbench, on this machine alone')
    .option('--ledger <folder>', 'the ledger', ledgerFolder)
    .option('--port <number>', 'a port; left out: a free one')
    .option('--host <address>', 'an address of this machine; beyond 127.0.0.1 it needs a token')
    .option('--token <word>', 'what a reader must show to be let in')
    .addHelpText('after', '\nExample:\n  $ counterclaim serve --port 4173')
    .action(async (options: { ledger: string; port?: string; host?: string; token?: string }) => {
      const port = options.port === undefined ? 0 : Number(options.port)
      if (!Number.isInteger(port) || port < 0 || port > 65_535)
        throw new UsageError(`--port ${options.port}: expected a number from 0 to 65535.`)
      const ledger = openLedger(options.ledger)
      const shelf = shelfOfLedger(ledger)
      const desk = deskOfLedger(ledger, { now: () => io.now() })
      try {
        const server = await startServer({
          shelf,
          desk,
          port,
          ...(options.host && { host: options.host }),
          ...(options.token && { token: options.token }),
        })
        await io.out(`Counterclaim is at ${server.url}\nCtrl-C stops it.\n`)
        // What the map draws is gathered once: sooner than it is asked for, and after the first page.
        const gather = () => shelf.sheet().then(() => shelf.grounds())
        const early = setTimeout(() => void gather().catch(() => undefined), warmUp)
        await io.stopped
        clearTimeout(early)
        await server.close()
        exit(0)
      } finally {
        await desk.close()
        ledger.close()
      }
    })
}
