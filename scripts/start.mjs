/**
 * `npm start`: sets up what is missing, records the sample reports (or the files named) in the ledger under
 * .counterclaim/, and serves the workbench on this machine at a free port. Ctrl-C stops it.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { setUp } from './set-up.mjs'

setUp()
const { main } = await import('../dist/cli/main.js')
const args = process.argv.slice(2).map(fromWhereNpmWasCalled)
const named = args.some((arg, i) => !arg.startsWith('--') && !/^--/.test(args[i - 1] ?? ''))
const added = await main(['add', ...(named ? args : ['samples', ...args])])
if (added === 2) process.exit(2)
const ledger = args.indexOf('--ledger')
process.exitCode = await main(['serve', ...(ledger < 0 ? [] : args.slice(ledger, ledger + 2))])

/** npm runs scripts in the package's folder; a file named from another one is meant from there. */
function fromWhereNpmWasCalled(arg) {
  const path = resolve(process.env.INIT_CWD ?? '.', arg)
  return !arg.startsWith('--') && existsSync(path) ? path : arg
}
