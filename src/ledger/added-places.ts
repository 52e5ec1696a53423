/**
 * Places that a user has added to the gazetteer, in one SQLite file: what does not fit into memory is asked
 * for name by name. Knows GeoNames records only as they were read; joining them is join-gazetteers.ts's.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { foldPlace } from '../place/fold-name.js'
import type { AddedPlaces } from '../place/join-gazetteers.js'
import type { GeonamesName, GeonamesPlace } from '../place/read-geonames.js'
import { LedgerError } from './ledger.js'

/** Marks the file: "CGAZ". */
const applicationId = 0x4347415a
const layout = `
  CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL,
    population INTEGER NOT NULL, feature TEXT NOT NULL, country TEXT, division TEXT);
  CREATE TABLE names (key TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, place)) WITHOUT ROWID;
  CREATE TABLE divisions (code TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE files (sha256 TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
  PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1;`

/** Characters of a name at the most; longer ones stand in no report. */
const longestName = 60

export class AddedPlacesFile implements AddedPlaces {
  private readonly database: Database.Database
  private readonly byKey: Database.Statement
  private readonly addPlace: Database.Statement
  private readonly addName: Database.Statement
  private readonly addDivision: Database.Statement
  private held: number | undefined

  /** @throws LedgerError where the file is not one that this class wrote */
  constructor(readonly file: string) {
    try {
      mkdirSync(dirname(file), { recursive: true })
      this.database = new Database(file)
      this.database.exec('PRAGMA busy_timeout = 15000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
      this.prepareFile()
    } catch (error) {
      if (error instanceof LedgerError) throw error
      throw new LedgerError(
        `${file}: cannot be opened as added places (${(error as Error).message}). Name another file with --to or COUNTERCLAIM_GAZETTEER, or delete this one`,
      )
    }
    this.byKey = this.database.prepare(
      `SELECT p.id, p.name, p.lat, p.lon, p.population, p.feature, p.country, d.name AS admin1 FROM names n
       JOIN places p ON p.id = n.place LEFT JOIN divisions d ON d.code = p.division WHERE n.key = ?`,
    )
    this.addPlace = this.database.prepare('INSERT OR REPLACE INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    this.addName = this.database.prepare('INSERT OR IGNORE INTO names SELECT ?, id FROM places WHERE id = ?')
    this.addDivision = this.database.prepare('INSERT OR REPLACE INTO divisions VALUES (?, ?)')
  }

  private prepareFile(): void {
    const { id } = this.database.prepare('SELECT application_id AS id FROM pragma_application_id').get() as {
      id: number
    }
    const { n } = this.database.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number }
    if (id === applicationId) return
    if (id !== 0 || n > 0)
      throw new LedgerError(`${this.file}: is a database of something else. Name another file with --to`)
    this.database.exec(layout)
  }

  find(folded: string) {
    return (this.byKey.all(folded) as Row[]).map((row) => ({
      record: row.id,
      geonameid: row.id,
      name: row.name,
      lat: row.lat,
      lon: row.lon,
      population: row.population,
      feature: row.feature,
      country: row.country,
      admin1: row.admin1,
    }))
  }

  get size(): number {
    this.held ??= (this.database.prepare('SELECT count(*) AS n FROM places').get() as { n: number }).n
    return this.held
  }

  /** The files that were added, as one word: what a reading names beside the models. */
  get version(): string {
    const rows = this.database.prepare('SELECT sha256 FROM files ORDER BY sha256').all() as { sha256: string }[]
    return rows.map(({ sha256 }) => sha256.slice(0, 16)).join('+') || 'empty'
  }

  /**
   * Writes rows in one transaction: all of them, or none. A name of a place that is not here is passed over.
   * @param country alpha-2 → alpha-3
   * @returns how many names were new
   */
  add(rows: readonly (GeonamesPlace | GeonamesName)[], country: Readonly<Record<string, string>>): number {
    this.held = undefined
    let fresh = 0
    this.database.exec('BEGIN IMMEDIATE')
    try {
      for (const row of rows) {
        if (row.what === 'name') fresh += this.addKeys(row.place, [row.name])
        else {
          const { id, name, lat, lon, population, feature, division } = row
          this.addPlace.run(id, name, lat, lon, population, feature, country[row.country] ?? null, division || null)
          this.addKeys(id, [name, ...row.others])
          if (feature === 'A.ADM1' && division !== '') this.addDivision.run(division, name)
        }
      }
      this.database.exec('COMMIT')
      return fresh
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK')
      throw new LedgerError(
        `${this.file}: could not be written: ${(error as Error).message}. What was added before is safe`,
      )
    }
  }

  /** Names in Latin letters: reports are in English. */
  private addKeys(place: number, names: readonly string[]): number {
    let fresh = 0
    const keys = names
      .filter((name) => name.length <= longestName && /^[\p{Script=Latin}\P{L}]+$/u.test(name))
      .map(foldPlace)
    for (const key of new Set(keys))
      if (key.length > 1 && /\p{L}/u.test(key)) fresh += this.addName.run(key, place).changes
    return fresh
  }

  recordFile(name: string, sha256: string): void {
    this.database.prepare('INSERT OR REPLACE INTO files VALUES (?, ?)').run(sha256, name)
  }

  close(): void {
    this.database.close()
  }
}

interface Row {
  id: number
  name: string
  lat: number
  lon: number
  population: number
  feature: string
  country: string | null
  admin1: string | null
}

/** Where added places lie: `COUNTERCLAIM_GAZETTEER`, empty for none, else beside the ledger of this folder. */
export const addedPlacesFile = (): string => process.env.COUNTERCLAIM_GAZETTEER ?? '.counterclaim/gazetteer.sqlite'

/** Undefined where nothing was added. */
export function openAddedPlaces(): AddedPlacesFile | undefined {
  const file = addedPlacesFile()
  return file !== '' && existsSync(file) ? new AddedPlacesFile(file) : undefined
}
