/**
 * One SQLite file: write-ahead log, full synchronisation, short immediate transactions. Two processes
 * may use it at once; the second waits for the first up to `patience`. The only file that knows the
 * driver, so that another can take its place.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { LedgerError } from './ledger.js'
import { migrations } from './migrations.js'

/** How long a write waits for another process, in milliseconds. */
const patience = 15_000
/** Marks the file as a ledger: "CLDG". */
const applicationId = 0x434c4447

export type Value = string | number | bigint | null | Uint8Array
export type Row = Record<string, Value>

export class Store {
  private readonly statements = new Map<string, Database.Statement>()

  constructor(
    private readonly database: Database.Database,
    readonly file: string,
  ) {}

  all(sql: string, ...values: Value[]): Row[] {
    return this.guarded(() => this.prepare(sql).all(...values) as Row[])
  }
  one(sql: string, ...values: Value[]): Row | undefined {
    return this.guarded(() => this.prepare(sql).get(...values) as Row | undefined)
  }
  count(sql: string, ...values: Value[]): number {
    return Number(this.one(sql, ...values)?.n ?? 0)
  }
  /** The row id of an insert. */
  run(sql: string, ...values: Value[]): number {
    return this.guarded(() => Number(this.prepare(sql).run(...values).lastInsertRowid))
  }

  /** Runs a write as one immediate transaction: all of it is on disk afterwards, or none. Inside another, it is part of that. */
  immediately<T>(write: () => T): T {
    if (this.database.inTransaction) return write()
    this.guarded(() => this.database.exec('BEGIN IMMEDIATE'))
    try {
      const result = write()
      this.database.exec('COMMIT')
      return result
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK')
      throw inWords(error, this.file)
    }
  }

  /** Runs reads on one state of the ledger, whatever other processes write meanwhile. */
  consistently<T>(read: () => T): T {
    if (this.database.inTransaction) return read()
    this.exec('BEGIN')
    try {
      return read()
    } finally {
      this.exec('COMMIT')
    }
  }

  /** Writes the file anew without what was deleted, so that nothing of it is left in free pages or the log. */
  forget(): void {
    this.statements.clear()
    this.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)')
  }

  exec(sql: string): void {
    this.guarded(() => this.database.exec(sql))
  }
  close(): void {
    this.statements.clear()
    this.database.close()
  }

  private guarded<T>(step: () => T): T {
    try {
      return step()
    } catch (error) {
      throw inWords(error, this.file)
    }
  }
  private prepare(sql: string): Database.Statement {
    let statement = this.statements.get(sql)
    if (statement === undefined) {
      statement = this.database.prepare(sql)
      this.statements.set(sql, statement)
    }
    return statement
  }
}

export interface StoreOptions {
  /** The file may not grow beyond this; a write that would is refused as one on a full disk is. */
  readonly maxBytes?: number
}
/** SQLite's default. */
const pageBytes = 4096
/** The log is written back every 64 MB: pages that many transactions change are then written once. */
const checkpointPages = 16_000

export function openStore(folder: string, { maxBytes }: StoreOptions = {}): Store {
  const file = join(folder, 'ledger.sqlite')
  try {
    mkdirSync(folder, { recursive: true })
    const database = new Database(file)
    const store = new Store(database, file)
    store.exec(
      `PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
       PRAGMA cache_size = -64000; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = ${checkpointPages}`,
    )
    migrate(store)
    if (maxBytes !== undefined) store.exec(`PRAGMA max_page_count = ${Math.floor(maxBytes / pageBytes)}`)
    return store
  } catch (error) {
    const told = inWords(error, file)
    if (told instanceof LedgerError) throw told
    throw new LedgerError(
      `${file}: cannot be opened as a ledger (${(error as Error).message}). Is it a file that this program wrote, and may you write in ${folder}?`,
    )
  }
}

function migrate(store: Store): void {
  const version = () => store.count('SELECT user_version AS n FROM pragma_user_version')
  const owner = store.count('SELECT application_id AS n FROM pragma_application_id')
  if (owner !== applicationId && (owner !== 0 || store.count('SELECT count(*) AS n FROM sqlite_schema') > 0))
    throw new LedgerError(`${store.file}: is a database of another program. Name another folder with --ledger`)
  if (version() > migrations.length)
    throw new LedgerError(
      `${store.file}: written by a newer program (layout ${version()}, this one knows ${migrations.length}). Update counterclaim, or open another ledger with --ledger`,
    )
  for (let next = version(); next < migrations.length; next = version()) {
    store.immediately(() => {
      if (version() !== next) return
      store.exec(migrations[next]!)
      store.exec(`PRAGMA user_version = ${next + 1}; PRAGMA application_id = ${applicationId}`)
    })
  }
}

/** The driver's error as one that says what holds and what to do. */
function inWords(error: unknown, file: string): unknown {
  if (error instanceof LedgerError) return error
  const { message } = error as Error
  if (/full|disk I\/O/i.test(message))
    return new LedgerError(
      `${file}: could not be written: ${message}. Nothing of this step was recorded; all before it is safe. Make room on the disk and try again`,
    )
  if (/locked|busy/i.test(message))
    return new LedgerError(
      `${file}: another process has been writing for more than ${patience / 1000} s. Nothing of this step was recorded. Try again when it is done`,
    )
  if (/malformed/i.test(message))
    return new LedgerError(
      `${file}: is damaged (${message}). Put a backup in its place, without the files -wal and -shm beside it; "ledger check" says what is wrong`,
    )
  if (/readonly/i.test(message))
    return new LedgerError(`${file}: may not be written. Nothing of this step was recorded. Check who owns the file`)
  return error
}
