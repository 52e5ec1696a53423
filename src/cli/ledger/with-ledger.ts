/** What the commands that ask the ledger share: opening it, the options, and printing as lines or as JSON. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import type { Ledger } from '../../ledger/ledger.js'
import { LedgerError } from '../../ledger/ledger.js'
import { openSqliteLedger } from '../../ledger/sqlite-ledger.js'
import type { Io } from '../io.js'
import { ledgerFolder } from './ledger-folder.js'

export interface LedgerOptions {
  readonly ledger: string
  readonly json?: boolean
}

export const askingLedger = (command: Command): Command =>
  command.option('--ledger <folder>', 'the ledger', ledgerFolder).option('--json', 'for programs')

/** Opens a ledger that is there, and closes it whatever happens. */
export async function withLedger(folder: string, ask: (ledger: Ledger) => Promise<void> | void): Promise<void> {
  if (!existsSync(join(folder, 'ledger.sqlite')))
    throw new LedgerError(
      `${folder}: there is no ledger here. Record reports with "counterclaim add", or name its folder with --ledger`,
    )
  const ledger = openSqliteLedger(folder)
  try {
    await ask(ledger)
  } finally {
    ledger.close()
  }
}

export const print = (io: Io, options: LedgerOptions, value: unknown, lines: () => string[]): Promise<void> =>
  io.out(options.json ? `${JSON.stringify(value, null, 1)}\n` : `${lines().join('\n')}\n`)

/** A JSON array, written part by part. */
export async function printArray(io: Io, parts: Iterable<readonly unknown[]>): Promise<void> {
  let any = false
  for (const part of parts) {
    if (part.length === 0) continue
    await io.out(
      (any ? ',\n ' : '[\n ') + part.map((one) => JSON.stringify(one, null, 1).replaceAll('\n', '\n ')).join(',\n '),
    )
    any = true
  }
  await io.out(any ? '\n]\n' : '[]\n')
}

/** An ISO day that the calendar has. */
export function day(value: string): string {
  const time = Date.parse(`${value}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError(`${value} is no day of the calendar. Write it as 2020-10-14.`)
  return value
}

export function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError(`${value} is no whole number.`)
  return Number(value)
}

/** One of a list, named in the error. */
export const oneOf =
  <Name extends string>(names: readonly Name[]) =>
  (value: string): Name => {
    if (!names.includes(value as Name)) throw new InvalidArgumentError(`${value} is none of ${names.join(', ')}.`)
    return value as Name
  }
