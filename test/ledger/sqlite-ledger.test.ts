import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { Store } from '../../src/ledger/database.js'
import { type Ledger, LedgerError, openLedger } from '../../src/ledger/index.js'
import { migrations } from '../../src/ledger/migrations.js'
import { recordReading } from '../../src/ledger/record-readings.js'
import { lineUp } from '../../src/matter/line-up.js'
import { makeReading, makeWorld } from '../matter/generate-readings.js'
import { ledgerCases } from './cases.js'
import { pageCases } from './page-cases.js'

ledgerCases('SQLite', openLedger)
pageCases('SQLite, over the whole ledger', openLedger)

function inFolder(run: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  try {
    run(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a ledger of a newer program is refused, and says so', () =>
  inFolder((folder) => {
    openLedger(folder).close()
    const database = new Database(join(folder, 'ledger.sqlite'))
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(() => openLedger(folder)).toThrow(/newer program \(layout 99/)
  }))

test('a ledger of an earlier layout is brought up to this one, and its matters are drawn', () =>
  inFolder((folder) => {
    const earlier = 4
    const database = new Database(join(folder, 'ledger.sqlite'))
    for (const layout of migrations.slice(0, earlier)) database.exec(layout)
    database.exec(`PRAGMA user_version = ${earlier}; PRAGMA application_id = ${0x434c4447}`)
    const world = makeWorld(3, 30, 4)
    const readings = Array.from({ length: 8 }, (_, n) => makeReading(world, 3, n))
    const store = new Store(database, 'ledger.sqlite')
    for (const reading of readings) recordReading(store, reading, '2031-02-01T00:00:00Z')
    store.close()
    const ledger = openLedger(folder)
    const ids = ledger.matters({ limit: Number.POSITIVE_INFINITY }).matters.map(({ id }) => id)
    expect(ids.sort()).toEqual(
      lineUp(readings)
        .map(({ id }) => id)
        .sort(),
    )
    expect(ledger.check()).toEqual([])
    ledger.close()
  }))

test('matters that were drawn by other rules are drawn anew', () =>
  inFolder((folder) => {
    const world = makeWorld(3, 30, 4)
    const readings = Array.from({ length: 12 }, (_, n) => makeReading(world, 3, n))
    const all = (ledger: Ledger) => {
      const { matters } = ledger.matters({ limit: Number.POSITIVE_INFINITY })
      return matters.sort((a, b) => (a.id < b.id ? -1 : 1))
    }
    const before = openLedger(folder)
    before.recordAll(readings, '2031-02-01T00:00:00Z')
    const drawn = all(before)
    before.close()
    // As others might have: every node in one group, every matter without its words.
    const database = new Database(join(folder, 'ledger.sqlite'))
    database.exec(`UPDATE nodes SET cluster = (SELECT min(key) FROM nodes); UPDATE matters SET json = '{}';
      UPDATE matters SET cluster = (SELECT min(key) FROM nodes); UPDATE drawn_by SET rules = 0`)
    database.close()
    const ledger = openLedger(folder)
    expect(all(ledger)).toEqual(drawn)
    expect(ledger.check()).toEqual([])
    ledger.close()
  }))

test('a file that is no ledger is refused, and not touched', () =>
  inFolder((folder) => {
    writeFileSync(
      join(folder, 'ledger.sqlite'),
      'not a database, but a letter to the editor, and long enough to be one',
    )
    expect(() => openLedger(folder)).toThrow(/cannot be opened as a ledger/)
  }))

/** A ledger of twenty made-up reports that nobody has asked about yet. */
function filled(folder: string): Ledger {
  const world = makeWorld(3, 30, 4)
  const ledger = openLedger(folder)
  ledger.recordAll(
    Array.from({ length: 20 }, (_, n) => makeReading(world, 3, n)),
    '2031-02-01T00:00:00Z',
  )
  return ledger
}

test('a damaged ledger says so, and what to put in its place', () =>
  inFolder((folder) => {
    const whole = filled(join(folder, 'whole'))
    whole.settle()
    const copy = join(folder, 'ledger.sqlite')
    whole.backup(copy)
    whole.close()
    const bytes = readFileSync(copy)
    bytes.fill(0xaa, Math.floor(bytes.length * 0.6), Math.floor(bytes.length * 0.9))
    writeFileSync(copy, bytes)
    const ledger = openLedger(folder)
    expect(ledger.check()).toEqual([expect.stringMatching(/^The file is damaged: .*Put a backup in its place/)])
    const askAll = () => [ledger.claims({ limit: 1000 }), ledger.matters({ limit: 1000 }), ledger.reports()]
    expect(askAll).toThrow(LedgerError)
    expect(askAll).toThrow(/is damaged .*Put a backup in its place/)
    ledger.close()
  }))

test('on a full disk a ledger is still checked and counted as it is', () =>
  inFolder((folder) => {
    filled(folder).close()
    const full = openLedger(folder, { maxBytes: 4096 })
    expect(() => full.counts()).toThrow(/could not be written: .*full.*Make room on the disk/)
    expect(full.check()).toEqual([])
    expect(full.counts('as-is')).toMatchObject({ reports: 20, readings: 20, matters: 0 })
    full.close()
  }))
