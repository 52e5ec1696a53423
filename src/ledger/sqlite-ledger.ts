/**
 * The ledger in one SQLite file: write-ahead log, full synchronisation, short immediate transactions.
 * Two processes may use it at once; the second waits for the first up to `patience`.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import type { Claim, Matter, Reading, Report } from '../record/record.js'
import {
  type ClaimQuery,
  type Ledger,
  LedgerError,
  type MatterQuery,
  type Recorded,
  type ReportSummary,
  type Review,
} from './ledger.js'
import { migrations } from './migrations.js'

/** How long a write waits for another process, in milliseconds. */
const patience = 15_000
/** What a list gives where no limit is asked. */
const pageSize = 100

export function openSqliteLedger(folder: string): Ledger {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'ledger.sqlite')
  let database: Database.Database
  try {
    database = new Database(file)
    database.exec(
      `PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON`,
    )
    migrate(database, file)
  } catch (error) {
    if (error instanceof LedgerError) throw error
    throw new LedgerError(
      `${file}: cannot be opened as a ledger (${(error as Error).message}). Is it a SQLite file that this program wrote, and may you write in ${folder}?`,
    )
  }
  return new SqliteLedger(database)
}

function migrate(database: Database.Database, file: string): void {
  const version = () => (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version
  if (version() > migrations.length)
    throw new LedgerError(
      `${file}: written by a newer program (layout ${version()}, this one knows ${migrations.length}). Update counterclaim, or open another ledger with --ledger`,
    )
  for (let next = version(); next < migrations.length; next = version()) {
    immediately(database, () => {
      if (version() !== next) return
      database.exec(migrations[next]!)
      database.exec(`PRAGMA user_version = ${next + 1}`)
    })
  }
}

/** Runs a write as one immediate transaction. */
function immediately<T>(database: Database.Database, write: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = write()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    const message = (error as Error).message
    if (/full|disk I\/O/i.test(message))
      throw new LedgerError(
        `The ledger could not be written: ${message}. Nothing of this step was recorded; all before it is safe. Make room on the disk and try again`,
      )
    throw error
  }
}

type Row = Record<string, string | number | null>

class SqliteLedger implements Ledger {
  private readonly statements = new Map<string, Database.Statement>()

  constructor(private readonly database: Database.Database) {}

  private prepare(sql: string): Database.Statement {
    let statement = this.statements.get(sql)
    if (statement === undefined) {
      statement = this.database.prepare(sql)
      this.statements.set(sql, statement)
    }
    return statement
  }
  private all(sql: string, ...values: unknown[]): Row[] {
    return this.prepare(sql).all(...values) as Row[]
  }
  private one(sql: string, ...values: unknown[]): Row | undefined {
    return this.prepare(sql).get(...values) as Row | undefined
  }
  private run(sql: string, ...values: unknown[]): void {
    this.prepare(sql).run(...values)
  }

  record(reading: Reading, at: string): Recorded {
    const reader = JSON.stringify(reading.reader)
    return immediately(this.database, () => {
      const { report } = reading
      const known = this.one('SELECT id FROM reports WHERE id = ?', report.id) !== undefined
      if (known && this.one('SELECT 1 AS yes FROM readings WHERE report = ? AND reader = ?', report.id, reader))
        return 'known'
      if (!known) {
        this.run(
          'INSERT INTO reports (id, sha256, title, outlet, published, url, json, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          report.id,
          report.sha256,
          report.title,
          report.outlet,
          report.publishedAt,
          report.url,
          JSON.stringify(report),
          at,
        )
        this.run('INSERT INTO texts (id, title, text) VALUES (?, ?, ?)', report.id, report.title ?? '', report.text)
      }
      const { claims, reader: _, ...rest } = reading
      this.run(
        'INSERT INTO readings (report, reader, json, at) VALUES (?, ?, ?, ?)',
        report.id,
        reader,
        JSON.stringify({ id: rest.id, claims }),
        at,
      )
      this.run('DELETE FROM claims WHERE report = ?', report.id)
      for (const claim of claims) this.insertClaim(report.id, claim)
      return known ? 'reread' : 'new'
    })
  }

  private insertClaim(report: string, claim: Claim): void {
    const places = claim.places.map(({ text }) => text.toLowerCase()).join('\n')
    const point = claim.places.find(({ place }) => place !== null)?.place ?? null
    this.run(
      'INSERT OR REPLACE INTO claims (id, report, kind, day_from, day_to, places, lat, lon, start, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      claim.id,
      report,
      claim.kind,
      claim.time?.from ?? null,
      claim.time?.to ?? null,
      places,
      point?.lat ?? null,
      point?.lon ?? null,
      claim.evidence.start,
      JSON.stringify(claim),
    )
  }

  report(id: string): Report | undefined {
    const row = this.one('SELECT json FROM reports WHERE id = ?', id)
    return row && (JSON.parse(String(row.json)) as Report)
  }

  reading(report: string): Reading | undefined {
    return this.readings(report).at(-1)
  }

  readings(id: string): Reading[] {
    const report = this.report(id)
    if (report === undefined) return []
    return this.all('SELECT reader, json FROM readings WHERE report = ? ORDER BY number', id).map((row) => {
      const { claims } = JSON.parse(String(row.json)) as Pick<Reading, 'claims'>
      return { id, report, claims, reader: JSON.parse(String(row.reader)) as Reading['reader'] }
    })
  }

  reports({ text = '', offset = 0, limit = pageSize }: { text?: string; offset?: number; limit?: number } = {}): {
    total: number
    reports: ReportSummary[]
  } {
    const match = ftsQuery(text)
    const where = match === '' ? '' : 'WHERE id IN (SELECT id FROM texts WHERE texts MATCH ?)'
    const values = match === '' ? [] : [match]
    const total = Number(this.one(`SELECT count(*) AS n FROM reports ${where}`, ...values)?.n)
    const rows = this.all(
      `SELECT id, title, outlet, published, (SELECT count(*) FROM claims WHERE report = reports.id) AS claims
       FROM reports ${where} ORDER BY published DESC, id LIMIT ? OFFSET ?`,
      ...values,
      limit,
      offset,
    )
    return {
      total,
      reports: rows.map((row) => ({
        id: String(row.id),
        title: text_(row.title),
        outlet: text_(row.outlet),
        publishedAt: text_(row.published),
        claims: Number(row.claims),
      })),
    }
  }

  claims(query: ClaimQuery = {}): { total: number; claims: { report: string; claim: Claim }[] } {
    const { where, values } = conditions([
      ['kind = ?', query.kind],
      ['report = ?', query.report],
      ['(day_to IS NULL OR day_to >= ?)', query.from],
      ['(day_from IS NULL OR day_from <= ?)', query.to],
      ["places LIKE '%' || ? || '%'", query.place?.toLowerCase()],
    ])
    const total = Number(this.one(`SELECT count(*) AS n FROM claims ${where}`, ...values)?.n)
    const rows = this.all(
      `SELECT report, json FROM claims ${where} ORDER BY report, start, id LIMIT ? OFFSET ?`,
      ...values,
      query.limit ?? -1,
      query.offset ?? 0,
    )
    return {
      total,
      claims: rows.map((row) => ({ report: String(row.report), claim: JSON.parse(String(row.json)) as Claim })),
    }
  }

  claim(id: string): { report: string; claim: Claim } | undefined {
    const row = this.one('SELECT report, json FROM claims WHERE id = ?', id)
    return row && { report: String(row.report), claim: JSON.parse(String(row.json)) as Claim }
  }

  recordMatters(matters: readonly Matter[]): void {
    immediately(this.database, () => {
      this.run('DELETE FROM matter_claims')
      this.run('DELETE FROM matters')
      for (const matter of matters) {
        this.run(
          'INSERT INTO matters (id, kind, status, size, json) VALUES (?, ?, ?, ?, ?)',
          matter.id,
          matter.kind,
          matter.status,
          matter.claims.length,
          JSON.stringify(matter),
        )
        for (const { id } of matter.claims)
          this.run('INSERT OR IGNORE INTO matter_claims (matter, claim) VALUES (?, ?)', matter.id, id)
      }
    })
  }

  matters(query: MatterQuery = {}): { total: number; matters: Matter[] } {
    const inClaims = (condition: string) =>
      `id IN (SELECT matter FROM matter_claims JOIN claims ON claims.id = claim WHERE ${condition})`
    const { where, values } = conditions([
      ['kind = ?', query.kind],
      ['status = ?', query.status],
      [inClaims("places LIKE '%' || ? || '%'"), query.place?.toLowerCase()],
      [inClaims('day_to >= ?'), query.from],
      [inClaims('day_from <= ?'), query.to],
    ])
    const total = Number(this.one(`SELECT count(*) AS n FROM matters ${where}`, ...values)?.n)
    const rows = this.all(
      `SELECT json FROM matters ${where} ORDER BY CASE status WHEN 'contested' THEN 0 WHEN 'revised' THEN 1 WHEN 'corroborated' THEN 2 ELSE 3 END, size DESC, id LIMIT ? OFFSET ?`,
      ...values,
      query.limit ?? -1,
      query.offset ?? 0,
    )
    return { total, matters: rows.map((row) => JSON.parse(String(row.json)) as Matter) }
  }

  matter(id: string): Matter | undefined {
    const row = this.one('SELECT json FROM matters WHERE id = ?', id)
    return row && (JSON.parse(String(row.json)) as Matter)
  }

  version(): { reports: number; readings: number; reviews: number } {
    const count = (table: string) => Number(this.one(`SELECT count(*) AS n FROM ${table}`)?.n)
    return { reports: count('reports'), readings: count('readings'), reviews: count('reviews') }
  }

  review(entry: Omit<Review, 'number'>): Review {
    return immediately(this.database, () => {
      this.run(
        'INSERT INTO reviews (at, who, decision, subject, before, after, why) VALUES (?, ?, ?, ?, ?, ?, ?)',
        entry.at,
        entry.who,
        entry.decision,
        entry.subject,
        JSON.stringify(entry.before ?? null),
        JSON.stringify(entry.after ?? null),
        entry.why,
      )
      return { number: Number(this.one('SELECT max(number) AS n FROM reviews')?.n), ...entry }
    })
  }

  reviews(subject?: string): Review[] {
    const rows =
      subject === undefined
        ? this.all('SELECT * FROM reviews ORDER BY number')
        : this.all('SELECT * FROM reviews WHERE subject = ? ORDER BY number', subject)
    return rows.map((row) => ({
      number: Number(row.number),
      at: String(row.at),
      who: String(row.who),
      decision: String(row.decision) as Review['decision'],
      subject: String(row.subject),
      before: JSON.parse(String(row.before)),
      after: JSON.parse(String(row.after)),
      why: String(row.why),
    }))
  }

  check(): string[] {
    const wrong: string[] = []
    const integrity = String((this.database.prepare('PRAGMA integrity_check').get() as Row).integrity_check)
    if (integrity !== 'ok') wrong.push(`The file is damaged: ${integrity}. Restore a backup.`)
    for (const { id } of this.all('SELECT id FROM reports WHERE id NOT IN (SELECT report FROM readings)'))
      wrong.push(`Report ${id} has no reading. Add it again.`)
    for (const row of this.all('SELECT id, report, json FROM claims')) {
      const { evidence } = JSON.parse(String(row.json)) as Claim
      const text = this.report(String(row.report))?.text
      if (text?.slice(evidence.start, evidence.end) !== evidence.text)
        wrong.push(
          `Claim ${row.id} does not quote its report: its evidence is not at ${evidence.start}–${evidence.end}. Read the report again.`,
        )
    }
    return wrong
  }

  backup(file: string): void {
    if (existsSync(file)) throw new LedgerError(`${file} is there already. Name a file that is not.`)
    this.database.prepare('VACUUM INTO ?').run(file)
  }

  close(): void {
    this.database.close()
  }
}

const text_ = (value: string | number | null | undefined): string | null => (value == null ? null : String(value))

function conditions(pairs: readonly (readonly [string, string | undefined])[]): { where: string; values: string[] } {
  const used = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined)
  return {
    where: used.length === 0 ? '' : `WHERE ${used.map(([condition]) => condition).join(' AND ')}`,
    values: used.map(([, value]) => value),
  }
}

/** Words as a full-text query that asks for all of them, the last as a beginning; '' where there are none. */
function ftsQuery(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word, i) => `"${word}"${i === words.length - 1 ? '*' : ''}`).join(' ')
}
