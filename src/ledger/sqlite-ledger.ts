/**
 * The ledger in one SQLite file. Each call is one transaction; matters are settled before they are asked
 * for, so that adding many reports draws each matter once.
 */
import { existsSync } from 'node:fs'
import type { Reading, Report } from '../record/record.js'
import { checkStore } from './check-store.js'
import { compareClaims } from './compare-claims.js'
import { openStore, type Store, type StoreOptions } from './database.js'
import { type Ledger, LedgerError, type Recorded } from './ledger.js'
import { StoredShelf } from './node-shelf.js'
import type * as Q from './queries.js'
import { queryClaim, queryClaims, queryNeighbours, queryNumbered, queryReports } from './query-claims.js'
import { queryControl, queryMatter, queryMatters, queryMattersOf } from './query-matters.js'
import { queryChanges, queryOverview } from './query-overview.js'
import { queryLog, queryQueue } from './query-reviews.js'
import { querySearch } from './query-search.js'
import { gatherGrounds, querySheet } from './query-sheet.js'
import { querySourcePage } from './query-source.js'
import { querySides, querySources } from './query-sources.js'
import { newestReading, readingsOf, recordReading, rewriteClaims } from './record-readings.js'
import { redactReport } from './redact-report.js'
import type { NewReview, Review } from './review.js'
import { settleMatters, unsettle } from './settle-matters.js'
import { allReviews, writeReview } from './write-reviews.js'

export const openSqliteLedger = (folder: string, options: StoreOptions = {}): Ledger =>
  new SqliteLedger(openStore(folder, options))

class SqliteLedger implements Ledger {
  /** The news of the last days is looked at again with each report that comes in. */
  private shelf: StoredShelf | undefined

  constructor(private readonly store: Store) {}

  record(reading: Reading, at: string): Recorded {
    return this.store.immediately(() => recordReading(this.store, reading, at))
  }
  recordAll(readings: readonly Reading[], at: string): Recorded[] {
    return this.store.immediately(() => readings.map((reading) => recordReading(this.store, reading, at)))
  }
  settle(): void {
    const shelf = this.shelf ?? new StoredShelf(this.store)
    this.shelf = undefined
    settleMatters(this.store, shelf)
    this.shelf = shelf
  }

  report(id: string): Report | undefined {
    const row = this.store.one('SELECT json FROM reports WHERE id = ?', id)
    return row && (JSON.parse(String(row.json)) as Report)
  }
  reading(report: string): Reading | undefined {
    const seq = this.seqOf(report)
    return seq === undefined ? undefined : newestReading(this.store, seq)
  }
  corrected(report: string): Reading | undefined {
    const reading = this.reading(report)
    if (reading === undefined) return undefined
    const { claims } = queryClaims(this.store, { report, limit: Number.POSITIVE_INFINITY })
    return { ...reading, claims: claims.map(({ claim }) => claim) }
  }
  readings(report: string): Reading[] {
    const seq = this.seqOf(report)
    return seq === undefined ? [] : readingsOf(this.store, seq)
  }
  reports(query?: Q.ReportQuery): { total: number; reports: Q.ReportSummary[] } {
    return this.store.consistently(() => queryReports(this.store, query))
  }
  neighbours(report: string): { previous: Q.ReportSummary | null; next: Q.ReportSummary | null } {
    return this.store.consistently(() => queryNeighbours(this.store, report))
  }
  claims(query: Q.ClaimQuery = {}): { total: number; claims: Q.ClaimAnswer[] } {
    if (query.matter !== undefined) this.settle()
    return this.store.consistently(() => queryClaims(this.store, query))
  }
  claim(id: string): Q.ClaimAnswer | undefined {
    return queryClaim(this.store, id)
  }

  matters(query?: Q.MatterQuery): Q.MatterAnswer {
    this.settle()
    return this.store.consistently(() => queryMatters(this.store, query))
  }
  matter(id: string): Q.KeptMatter | undefined {
    this.settle()
    return queryMatter(this.store, id)
  }
  mattersOf(claims: readonly string[]): Map<string, Q.MatterRef[]> {
    this.settle()
    return queryMattersOf(this.store, claims)
  }
  compare(one: string, other: string): Q.Comparison | undefined {
    this.settle()
    return compareClaims(this.store, one, other)
  }
  control(query: { readonly place: string; readonly on?: string }): Q.ControlAnswer {
    this.settle()
    return this.store.consistently(() => queryControl(this.store, query))
  }
  gatherGrounds(): Generator<undefined, Q.Ground[]> {
    this.settle()
    return gatherGrounds(this.store)
  }
  sheet(query: { readonly after: number; readonly limit: number }): Q.SheetClaim[] {
    return querySheet(this.store, query)
  }
  numbered(numbers: readonly number[]): Q.NumberedAnswer[] {
    return queryNumbered(this.store, numbers)
  }
  sources(query?: Q.SourceQuery): { total: number; sources: Q.SourceSummary[] } {
    this.settle()
    return this.store.consistently(() => querySources(this.store, query))
  }
  sides(): string[] {
    return querySides(this.store)
  }
  source(name: string, query?: Q.SourcePageQuery): Q.SourceAnswer | undefined {
    this.settle()
    return this.store.consistently(() => querySourcePage(this.store, name, query))
  }
  search(query: Q.SearchQuery): Q.SearchAnswer {
    this.settle()
    return this.store.consistently(() => querySearch(this.store, query))
  }

  counts(asIs?: 'as-is'): Q.Counts {
    if (asIs === undefined) this.settle()
    const byStatus = this.store.all(
      'SELECT status, sum(n) AS n FROM tallies WHERE n > 0 GROUP BY status ORDER BY status',
    )
    return {
      ...this.version(),
      claims: this.store.count('SELECT sum(claims) AS n FROM sources'),
      matters: this.store.count('SELECT sum(n) AS n FROM tallies'),
      byStatus: Object.fromEntries(byStatus.map(({ status, n }) => [String(status), Number(n)])),
    }
  }
  overview(): Q.Overview {
    this.settle()
    return this.store.consistently(() => queryOverview(this.store, this.counts('as-is')))
  }
  changes(since?: string): Q.Changes {
    this.settle()
    return this.store.consistently(() => queryChanges(this.store, this.counts('as-is'), since))
  }
  version(): { reports: number; readings: number; reviews: number } {
    const count = (table: string) => this.store.count(`SELECT count(*) AS n FROM ${table}`)
    return { reports: count('reports'), readings: count('readings'), reviews: count('reviews') }
  }

  review(entry: NewReview): Review {
    this.settle()
    const written = this.store.immediately(() => {
      const { review, report } = writeReview(this.store, entry)
      if (report === null) unsettle(this.store, review)
      else if (entry.decision === 'redact') redactReport(this.store, report, entry.stretches)
      else rewriteClaims(this.store, report)
      return review
    })
    if (entry.decision === 'redact') {
      this.settle()
      this.store.forget()
    }
    return written
  }
  queue(query?: Partial<Q.Page>): Q.QueueAnswer {
    this.settle()
    return this.store.consistently(() => queryQueue(this.store, query))
  }
  log(query?: Q.LogQuery): { total: number; entries: Q.LogEntry[] } {
    return this.store.consistently(() => queryLog(this.store, query))
  }
  reviews(subject?: string): Review[] {
    return allReviews(this.store, subject)
  }

  check(): string[] {
    return checkStore(this.store)
  }
  backup(file: string): void {
    if (existsSync(file)) throw new LedgerError(`${file} is there already. Name a file that is not.`)
    try {
      this.store.run('VACUUM INTO ?', file)
    } catch (error) {
      throw new LedgerError(
        `${file}: the copy could not be written (${(error as Error).message}). The ledger is as it was`,
      )
    }
  }
  close(): void {
    this.store.close()
  }

  private seqOf(report: string): number | undefined {
    const row = this.store.one('SELECT seq FROM reports WHERE id = ?', report)
    return row && Number(row.seq)
  }
}
