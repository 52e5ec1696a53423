/**
 * A process that writes into a ledger until it is killed or done: `writer FOLDER SEED FROM TO`. It says each
 * report's number on a line of its own once `record` has returned: that is what must not be lost.
 */
import { writeSync } from 'node:fs'
import { openLedger } from '../../src/ledger/index.js'
import { makeReading, makeWorld } from '../matter/generate-readings.js'

const [folder, seed, from, to] = process.argv.slice(2) as [string, string, string, string]
const world = makeWorld(Number(seed), 12, 4)
const ledger = openLedger(folder)
for (let n = Number(from); n < Number(to); n++) {
  ledger.record(makeReading(world, Number(seed), n), '2031-02-01T00:00:00Z')
  writeSync(1, `${n}\n`)
  if (n % 3 === 2) ledger.settle()
}
ledger.close()
