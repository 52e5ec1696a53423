/**
 * What a view shows, as a file: claims, reports, matters, one matter, sources, or the log, in a format of each. Reads the
 * ledger piece by piece, so that a large one does not stand in memory; private persons are left out unless asked.
 */
import type { Ledger } from '../ledger/ledger.js'
import type { ClaimAnswer, ClaimQuery, LogQuery, MatterQuery, ReportQuery, SourceQuery } from '../ledger/queries.js'
import type { Claim } from '../record/record.js'
import { type BriefItem, type BriefSection, briefLines } from './brief.js'
import { claimColumns, counts, daysInWords, kindInWords, places, speakerInWords } from './claim-columns.js'
import { csvLine } from './csv.js'
import { logAs } from './export-log.js'
import { matterAs, mattersAs } from './export-matters.js'
import {
  type Columns,
  csvOf,
  type ExportOptions,
  flat,
  joined,
  jsonArray,
  longestBrief,
  madeOn,
  namesIn,
} from './export-parts.js'
import { features, type TellingReport } from './geojson.js'
import { withhold } from './withhold.js'

export type ExportAsked =
  | { readonly of: 'claims'; readonly query: ClaimQuery }
  /** Claims by their numbers in the ledger, in their order. */
  | { readonly of: 'held'; readonly numbers: readonly number[] }
  | { readonly of: 'reports'; readonly query: ReportQuery }
  | { readonly of: 'matters'; readonly query: MatterQuery }
  | { readonly of: 'matter'; readonly id: string }
  | { readonly of: 'sources'; readonly query: SourceQuery }
  | { readonly of: 'log'; readonly query: LogQuery }

/** Rows taken from the ledger at a time. */
const page = 500
type Told = { readonly claim: Claim; readonly report: TellingReport }

export function* exportLedger(ledger: Ledger, asked: ExportAsked, options: ExportOptions): Generator<string> {
  switch (asked.of) {
    case 'claims':
      return yield* claimsAs(options, told(ledger, found(ledger, asked.query), options), 'Claims')
    case 'held':
      return yield* claimsAs(
        options,
        told(ledger, numbered(ledger, asked.numbers), options),
        'Who is said to hold what',
      )
    case 'matter': {
      const matter = ledger.matter(asked.id)
      if (matter === undefined) return
      if (options.format !== 'geojson') return yield* matterAs(ledger, matter, options)
      return yield* claimsAs(options, told(ledger, found(ledger, { matter: asked.id }), options), '')
    }
    case 'matters':
      return yield* mattersAs(
        options,
        all(({ offset }) => ledger.matters({ ...asked.query, offset, limit: page }).matters),
        ledger,
      )
    case 'reports':
      return yield* rowsAs(
        options,
        'Reports',
        reportColumns,
        flat(
          all(({ offset }) => ledger.reports({ ...asked.query, offset, limit: page }).reports),
          (report) => [{ ...report, title: withhold(report.title, namesIn(ledger, report.id, options.withPrivate)) }],
        ),
      )
    case 'sources':
      return yield* rowsAs(
        options,
        'Sources',
        sourceColumns,
        flat(
          all(({ offset }) => ledger.sources({ ...asked.query, offset, limit: page }).sources),
          (source) => (source.private && !options.withPrivate ? [] : [source]),
        ),
      )
    case 'log':
      return yield* logAs(
        ledger,
        all(({ offset }) => ledger.log({ ...asked.query, offset, limit: page }).entries),
        options,
      )
  }
}

function* all<Row>(ask: (at: { offset: number }) => readonly Row[]): Generator<Row> {
  for (let offset = 0; ; offset += page) {
    const rows = ask({ offset })
    yield* rows
    if (rows.length < page) return
  }
}

const found = (ledger: Ledger, query: ClaimQuery): Generator<ClaimAnswer> =>
  all(({ offset }) => ledger.claims({ ...query, offset, limit: page }).claims)

function* numbered(ledger: Ledger, numbers: readonly number[]): Generator<ClaimAnswer> {
  for (let at = 0; at < numbers.length; at += page) yield* ledger.numbered(numbers.slice(at, at + page))
}

/** Claims with their reports; names of private persons are those of the whole report. */
function* told(ledger: Ledger, answers: Iterable<ClaimAnswer>, { withPrivate }: ExportOptions): Generator<Told> {
  let last: { id: string; report: TellingReport; names: string[] } | undefined
  for (const { claim, report: id, from } of answers) {
    if (last?.id !== id)
      last = {
        id,
        report: { id, ...from, url: ledger.report(id)?.url ?? null },
        names: namesIn(ledger, id, withPrivate),
      }
    yield withhold({ claim, report: last.report }, last.names)
  }
}

const reportOf: readonly (readonly [string, (report: TellingReport) => string])[] = [
  ['outlet', ({ outlet }) => outlet ?? ''],
  ['published', ({ publishedAt }) => publishedAt ?? ''],
  ['title', ({ title }) => title ?? ''],
  ['url', ({ url }) => url ?? ''],
]

function* claimsAs({ format, on, withPrivate }: ExportOptions, told: Iterable<Told>, title: string): Generator<string> {
  if (format === 'csv') {
    yield csvLine([...claimColumns, ...reportOf].map(([name]) => name))
    for (const { claim, report } of told)
      yield csvLine([
        ...claimColumns.map(([, read]) => read(claim, report.id)),
        ...reportOf.map(([, read]) => read(report)),
      ])
  } else if (format === 'json') yield* jsonArray(told)
  else if (format === 'geojson') {
    yield '{"type":"FeatureCollection","features":['
    yield* joined(flat(told, ({ claim, report }) => features(claim, report)))
    yield ']}\n'
  } else yield* briefLines(title, madeOn(on, withPrivate), sectionsByReport(told))
}

function* sectionsByReport(told: Iterable<Told>): Generator<BriefSection> {
  let [count, left] = [0, 0]
  let section: { head: string; note: string; items: BriefItem[]; id: string } | undefined
  for (const { claim, report } of told) {
    if (count >= longestBrief) {
      left++
      continue
    }
    count++
    if (section?.id !== report.id) {
      if (section) yield section
      section = { id: report.id, head: report.title ?? `Report ${report.id}`, note: sourceOf(report), items: [] }
    }
    section.items.push(briefItem(claim, report))
  }
  if (section) yield section
  if (count === 0) yield { head: 'No claim', note: 'Nothing in the ledger fits.', items: [] }
  if (left > 0)
    yield { head: 'Left out', note: `${left} further claims. The CSV and JSON hold all of them.`, items: [] }
}

const sourceOf = ({ outlet, publishedAt }: TellingReport): string =>
  [outlet ?? 'outlet not given', publishedAt ?? 'day not given'].join(', ')

const briefItem = (claim: Claim, report: TellingReport): BriefItem => ({
  head: `${kindInWords(claim)} · ${speakerInWords(claim)}`,
  words: claim.evidence.text,
  facts: [places(claim), daysInWords(claim.time), counts(claim)].filter(Boolean),
  source: `${sourceOf(report)} · claim ${claim.id}, characters ${claim.evidence.start} to ${claim.evidence.end}`,
  url: report.url,
})

type ReportLine = ReturnType<Ledger['reports']>['reports'][number]
const reportColumns: Columns<ReportLine> = [
  ['report', ({ id }) => id],
  ['published', ({ publishedAt }) => publishedAt ?? ''],
  ['outlet', ({ outlet }) => outlet ?? ''],
  ['agency', ({ agency }) => agency ?? ''],
  ['title', ({ title }) => title ?? ''],
  ['claims', ({ claims }) => String(claims)],
  ['contested', ({ contested }) => String(contested)],
  ['added', ({ addedAt }) => addedAt],
]
type SourceLine = ReturnType<Ledger['sources']>['sources'][number]
const sourceColumns: Columns<SourceLine> = [
  ['source', ({ name }) => name],
  ['side', ({ side }) => side ?? ''],
  ['claims', ({ claims }) => String(claims)],
  ['reports', ({ reports }) => String(reports)],
  ['matters', ({ matters }) => String(matters)],
  ['contested matters', ({ contested }) => String(contested)],
]
/** Reports and sources hold no quotations; JSON has the columns of the CSV as names. */
function* rowsAs<Row>(
  options: ExportOptions,
  title: string,
  columns: Columns<Row>,
  rows: Iterable<Row>,
): Generator<string> {
  if (options.format === 'csv') return yield* csvOf(columns, rows)
  const named = flat(rows, (row) => [Object.fromEntries(columns.map(([name, read]) => [name, read(row)]))])
  if (options.format !== 'html') return yield* jsonArray(named)
  yield* briefLines(
    title,
    madeOn(options.on, options.withPrivate),
    flat(named, (row) => [
      {
        head: Object.values(row).slice(0, 4).filter(Boolean).join(' · '),
        note: Object.entries(row)
          .slice(4)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => `${name}: ${value}`)
          .join(' · '),
        items: [],
      },
    ]),
  )
}
