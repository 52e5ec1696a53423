/**
 * `npm start`: sets up what is missing, records the sample reports (or the files named) in the ledger under
 * .counterclaim/, and serves the workbench on this machine at a free port. Ctrl-C stops it.
 */
import { setUp } from './set-up.mjs'

setUp()
const { main } = await import('../dist/cli/main.js')
const args = process.argv.slice(2)
const named = args.some((arg, i) => !arg.startsWith('--') && !/^--/.test(args[i - 1] ?? ''))
const added = await main(['add', ...(named ? args : ['samples', ...args])])
if (added === 2) process.exit(2)
process.exitCode = await main(['serve'])
