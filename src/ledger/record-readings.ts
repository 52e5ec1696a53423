/**
 * Writes reports, readings, and the claims that hold: those of a report's newest reading as people have
 * corrected them. Runs inside the caller's transaction.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { findCredit } from '../matter/origin/find-credit.js'
import { findPrints } from '../matter/origin/find-prints.js'
import { nameSources, type Source } from '../matter/origin/name-source.js'
import type { Claim, Reading, Report } from '../record/record.js'
import { applyReviews } from './apply-reviews.js'
import { blackOutClaim, type Stretch } from './black-out.js'
import type { Row, Store } from './database.js'
import type { Recorded } from './ledger.js'
import { redactionsOf, reviewsOfReport } from './write-reviews.js'

export function recordReading(store: Store, reading: Reading, at: string): Recorded {
  const { report } = reading
  const reader = JSON.stringify(reading.reader)
  const known = store.one('SELECT seq FROM reports WHERE id = ?', report.id)
  if (known && store.one('SELECT 1 AS yes FROM readings WHERE report = ? AND reader = ?', known.seq!, reader))
    return 'known'
  const seq = known ? Number(known.seq) : insertReport(store, report, at)
  const claims = known ? withoutRedacted(store, seq, reading.claims) : reading.claims
  store.run('INSERT INTO readings (report, reader, claims, at) VALUES (?, ?, ?, ?)', seq, reader, pack(claims), at)
  replaceClaims(store, seq, report, claims)
  return known ? 'reread' : 'new'
}

function insertReport(store: Store, report: Report, at: string): number {
  const seq = store.run(
    `INSERT INTO reports (id, sha256, title, opening, outlet, agency, published, language, url, json, added_at, credit, prints)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    report.id,
    report.sha256,
    report.title,
    openingOf(report),
    report.outlet,
    report.agency,
    report.publishedAt,
    report.language,
    report.url,
    JSON.stringify(report),
    at,
    findCredit(report),
    printsOf(report),
  )
  store.run('INSERT INTO texts (rowid, title, text) VALUES (?, ?, ?)', seq, report.title ?? '', report.text)
  return seq
}

/** A report that was redacted and comes again from outside: what was blacked out stays so. */
function withoutRedacted(store: Store, seq: number, claims: Claim[]): Claim[] {
  const stretches = redactionsOf(reviewsOfReport(store, seq))
  if (stretches.length === 0) return claims
  const { text } = JSON.parse(String(store.one('SELECT json FROM reports WHERE seq = ?', seq)!.json)) as Report
  const words = claims.flatMap((claim) => spelt(claim, stretches))
  return claims.map((claim) => blackOutClaim(claim, { text, stretches, words }))
}

/** Names of actors whose words lie in a redacted passage: found nowhere else once the passage is gone. */
const spelt = ({ agents, targets, attribution }: Claim, stretches: readonly Stretch[]): string[] =>
  [...agents, ...targets, ...(attribution?.source ?? []).map((one) => ({ ...one, actor: attribution!.speaker }))]
    .filter((one) => stretches.some(({ start, end }) => one.start < end && one.end > start))
    .flatMap(({ text, actor }) => [text, ...(actor === null ? [] : [actor.name])])

export const printsOf = (report: Report): Buffer => Buffer.from(new Uint8Array(findPrints(report.text).buffer))

/** Writes a report's claims anew, after a newer reading or a decision. */
export function rewriteClaims(store: Store, seq: number): void {
  const reading = newestReading(store, seq)
  if (reading === undefined) return
  // An acceptance, or the undoing of one, seldom changes a claim: matters then stand as they are.
  const after = applyReviews(reading.claims, reviewsOfReport(store, seq)).map((claim) => JSON.stringify(claim))
  const before = store.all('SELECT json FROM claims WHERE report = ? ORDER BY start, id', seq).map(({ json }) => json)
  if (after.length === before.length && after.every((json, at) => json === before[at])) return
  replaceClaims(store, seq, reading.report, reading.claims)
}

function replaceClaims(store: Store, seq: number, report: Report, read: readonly Claim[]): void {
  const before = removeClaims(store, seq)
  const claims = applyReviews(read, reviewsOfReport(store, seq))
  const named = nameSources(claims, report)
  const told = claims.map((claim) => ({ claim, source: named.get(claim.id)!, number: before.get(claim.id) ?? null }))
  // Those that keep their number first, so that none of the others is given it.
  for (const one of [...told.filter(({ number }) => number !== null), ...told.filter(({ number }) => number === null)])
    insertClaim(store, seq, one)
  const sources = new Map<string, { side: string | null; n: number }>()
  for (const { name, side } of told.map(({ source }) => source))
    sources.set(name, { side: sources.get(name)?.side ?? side, n: (sources.get(name)?.n ?? 0) + 1 })
  for (const [name, { side, n }] of sources) {
    store.run(
      `INSERT INTO sources (name, side, claims, matters, contested) VALUES (?, ?, ?, 0, 0)
       ON CONFLICT (name) DO UPDATE SET claims = claims + excluded.claims, side = coalesce(side, excluded.side)`,
      name,
      side,
      n,
    )
    store.run('INSERT INTO source_reports (source, report) VALUES (?, ?)', name, seq)
  }
  store.run('INSERT OR IGNORE INTO unaligned (report) VALUES (?)', seq)
}

/** @returns the number of each by its id: one that comes again keeps it, so that what is known of it stays its own */
function removeClaims(store: Store, seq: number): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const { seq: claim, id, source } of store.all('SELECT seq, id, source FROM claims WHERE report = ?', seq)) {
    numbers.set(String(id), Number(claim))
    store.run('DELETE FROM words WHERE rowid = ?', claim!)
    store.run('DELETE FROM points WHERE claim = ?', claim!)
    store.run('DELETE FROM spots WHERE claim = ?', claim!)
    store.run('UPDATE sources SET claims = claims - 1 WHERE name = ?', source!)
    store.run('DELETE FROM source_reports WHERE source = ? AND report = ?', source!, seq)
  }
  if (numbers.size > 0) store.run('DELETE FROM claims WHERE report = ?', seq)
  return numbers
}

interface Told {
  readonly claim: Claim
  readonly source: Source
  readonly number: number | null
}
function insertClaim(store: Store, report: number, { claim, source, number }: Told): void {
  const seq = store.run(
    'INSERT INTO claims (seq, id, report, start, kind, day_from, day_to, source, said, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    number,
    claim.id,
    report,
    claim.evidence.start,
    claim.kind,
    claim.time?.from ?? null,
    claim.time?.to ?? null,
    source.name,
    JSON.stringify(source),
    JSON.stringify(claim),
  )
  store.run('INSERT INTO words (rowid, said) VALUES (?, ?)', seq, `${claim.evidence.text}\n${source.name}`)
  const point = claim.places.find(({ place }) => place !== null)?.place
  if (point)
    store.run(
      'INSERT INTO points (claim, west, east, south, north) VALUES (?, ?, ?, ?, ?)',
      seq,
      point.lon,
      point.lon,
      point.lat,
      point.lat,
    )
  for (const { text, place } of claim.places) {
    const [name, id] = [text.toLowerCase(), place?.id ?? '']
    store.run('INSERT OR IGNORE INTO names (name, place) VALUES (?, ?)', name, id)
    const number = store.count('SELECT number AS n FROM names WHERE name = ? AND place = ?', name, id)
    store.run('INSERT OR IGNORE INTO spots (name, claim) VALUES (?, ?)', number, seq)
  }
}

export function readingsOf(store: Store, seq: number): Reading[] {
  const report = store.one('SELECT json FROM reports WHERE seq = ?', seq)
  return report === undefined
    ? []
    : store
        .all('SELECT reader, claims FROM readings WHERE report = ? ORDER BY number', seq)
        .map((row) => readingFrom(String(report.json), row))
}

/** Every reading's row with its claims, for a redaction. */
export const readingsWithin = (store: Store, seq: number): { number: number; claims: Claim[] }[] =>
  store
    .all('SELECT number, claims FROM readings WHERE report = ?', seq)
    .map((row) => ({ number: Number(row.number), claims: unpack(row.claims as unknown as ArrayBuffer) }))

export function newestReading(store: Store, seq: number): Reading | undefined {
  const row = store.one(
    `SELECT json, reader, claims FROM readings JOIN reports ON seq = report WHERE report = ? ORDER BY number DESC LIMIT 1`,
    seq,
  )
  return row && readingFrom(String(row.json), row)
}

function readingFrom(json: string, row: Row): Reading {
  const report = JSON.parse(json) as Report
  return {
    id: report.id,
    report,
    claims: unpack(row.claims as unknown as ArrayBuffer),
    reader: JSON.parse(String(row.reader)) as Reading['reader'],
  }
}

/** Older readings are kept whole, but seldom asked for: deflated, a fifth of their size. */
export const pack = (claims: readonly Claim[]): Buffer => deflateRawSync(JSON.stringify(claims), { level: 1 })
const unpack = (bytes: ArrayBuffer): Claim[] =>
  JSON.parse(inflateRawSync(Buffer.from(bytes)).toString('utf8')) as Claim[]

/** The first words of the body, for reports without a title: at most 160 characters, cut at a word. */
export function openingOf({ text, parts }: Report): string {
  const body = parts.find(({ kind }) => kind === 'body') ?? { start: 0, end: text.length }
  const words = text
    .slice(body.start, Math.min(body.end, body.start + 400))
    .replace(/\s+/g, ' ')
    .trim()
  return words.length <= 160 ? words : `${words.slice(0, 160).replace(/\s\S*$/, '')} …`
}
