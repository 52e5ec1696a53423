/** Small pieces that every export of the ledger shares: its options, lists as CSV and JSON, whose names are private. */
import type { Ledger } from '../ledger/ledger.js'
import { csvLine } from './csv.js'
import { privateNames } from './withhold.js'

export const exportFormats = ['csv', 'json', 'geojson', 'html'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportOptions {
  readonly format: ExportFormat
  /** Keeps private persons' names. */
  readonly withPrivate: boolean
  /** The present day, ISO: a brief says when it was made. */
  readonly on: string
}

/** A brief is for reading: beyond this many claims or matters it says how many it leaves out. */
export const longestBrief = 1000

/** The private names of a report: of its claims as people have corrected them, and of those that they rejected. */
export function namesIn(ledger: Ledger, report: string, withPrivate: boolean): string[] {
  if (withPrivate) return []
  const held = ledger.claims({ report, limit: Number.POSITIVE_INFINITY }).claims.map(({ claim }) => claim)
  const ids = new Set(held.map(({ id }) => id))
  const rejected = ledger.reading(report)?.claims.filter(({ id }) => !ids.has(id)) ?? []
  return privateNames([...held, ...rejected])
}

/** The private names of all reports that these claims are in; claims that are gone name nobody. */
export function namesAround(ledger: Ledger, claims: Iterable<string>): string[] {
  const reports = new Set<string>()
  for (const id of claims) {
    const found = ledger.claim(id)
    if (found !== undefined) reports.add(found.report)
  }
  return [...new Set([...reports].flatMap((report) => namesIn(ledger, report, false)))]
}

/** What a page shows, by ids; those that the ledger does not have name nobody. */
export interface Shown {
  readonly reports: readonly string[]
  readonly matters: readonly string[]
  readonly claims: readonly string[]
}

/** The private names of all reports that a page shows anything of, the longest first. */
export function namesShown(ledger: Ledger, { reports, matters, claims }: Shown): string[] {
  const inMatters = matters.flatMap((id) => ledger.matter(id)?.claims.map((claim) => claim.id) ?? [])
  const names = [
    ...reports.flatMap((report) => namesIn(ledger, report, false)),
    ...namesAround(ledger, new Set([...claims, ...inMatters])),
  ]
  return [...new Set(names)].sort((a, b) => b.length - a.length)
}

export const madeOn = (on: string, withPrivate: boolean): string =>
  `Made ${on} with Counterclaim. Who claims what, in their words; nothing here is a verdict.${withPrivate ? '' : ' Private persons are left out.'}`

export function* flat<A, B>(list: Iterable<A>, make: (one: A) => Iterable<B>): Generator<B> {
  for (const one of list) yield* make(one)
}
export function* joined(list: Iterable<unknown>): Generator<string> {
  let first = true
  for (const one of list) {
    yield `${first ? '' : ','}\n${JSON.stringify(one)}`
    first = false
  }
}
export function* jsonArray(list: Iterable<unknown>): Generator<string> {
  yield '['
  yield* joined(list)
  yield '\n]\n'
}

export type Columns<Row> = readonly (readonly [string, (row: Row) => string])[]
export function* csvOf<Row>(columns: Columns<Row>, rows: Iterable<Row>): Generator<string> {
  yield csvLine(columns.map(([name]) => name))
  for (const row of rows) yield csvLine(columns.map(([, read]) => read(row)))
}
