import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { openLedger } from '../../src/ledger/index.js'
import { ledgerCases } from './cases.js'

ledgerCases('SQLite', openLedger)

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

test('a file that is no ledger is refused, and not touched', () =>
  inFolder((folder) => {
    writeFileSync(
      join(folder, 'ledger.sqlite'),
      'not a database, but a letter to the editor, and long enough to be one',
    )
    expect(() => openLedger(folder)).toThrow(/cannot be opened as a ledger/)
  }))
