/**
 * Answers a search over everything: claims, reports, matters, sources and places by their words. Bounded: counting
 * stops at a number that nobody reads on from, and where a word is common the newest are taken, so that one letter
 * more or less in a ledger of 100,000 reports is never waited for. Reads only.
 */
import type { Claim } from '../record/record.js'
import type { Store } from './database.js'
import type { Found, Page, PlaceSummary, SearchAnswer, SearchQuery, SourceSummary } from './queries.js'
import { queryNumbered, querySummaries } from './query-claims.js'
import { queryMatterRefs } from './query-matters.js'
import { querySources } from './query-sources.js'
import { containing, ftsQuery } from './sql.js'

/** Counted up to here. */
const mostCounted = 10_000
/** Of matters that hold a common word, so many of the newest are put in order. */
const mostOrdered = 2000

export function querySearch(store: Store, { text, of, offset = 0, limit = 6 }: SearchQuery): SearchAnswer {
  const match = ftsQuery(text)
  const asked = (group: keyof SearchAnswer) => match !== '' && (of === undefined || of === group)
  const page = { offset, limit }
  return {
    claims: asked('claims') ? foundClaims(store, match, page) : none,
    reports: asked('reports') ? foundReports(store, match, page) : none,
    matters: asked('matters') ? foundMatters(store, match, page) : none,
    sources: asked('sources') ? foundSources(store, text, page) : none,
    places: asked('places') ? foundPlaces(store, text, page) : none,
  }
}
const none = { total: 0, more: false, rows: [] }

/** The last recorded first. */
function foundClaims(store: Store, match: string, page: Page): SearchAnswer['claims'] {
  const seqs = numbers(
    store.all(
      'SELECT rowid AS n FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?',
      match,
      page.limit,
      page.offset,
    ),
  )
  return { ...counted(store, 'words', match), rows: queryNumbered(store, seqs) }
}

function foundReports(store: Store, match: string, page: Page): SearchAnswer['reports'] {
  const seqs = numbers(
    store.all(
      'SELECT rowid AS n FROM texts WHERE texts MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?',
      match,
      page.limit,
      page.offset,
    ),
  )
  const rows = seqs.flatMap((seq) => querySummaries(store, 'seq = ?', seq))
  return { ...counted(store, 'texts', match), rows }
}

/** In the order of their list. */
function foundMatters(store: Store, match: string, page: Page): SearchAnswer['matters'] {
  const seqs = numbers(
    store.all(
      `SELECT seq AS n FROM matters WHERE seq IN (SELECT rowid FROM questions WHERE questions MATCH ? ORDER BY rowid DESC LIMIT ?)
       ORDER BY rank, origins DESC, size DESC, id LIMIT ? OFFSET ?`,
      match,
      mostOrdered,
      page.limit,
      page.offset,
    ),
  )
  return { ...counted(store, 'questions', match), rows: queryMatterRefs(store, seqs) }
}

/** Those with most claims first. Private persons stay words in their report. */
function foundSources(store: Store, text: string, page: Page): Found<SourceSummary> {
  const { total, sources } = querySources(store, { text: text.trim(), ...page })
  return { total, more: false, rows: sources.filter((source) => !source.private) }
}

/** Names looked at, the nearest to what was asked first. */
const mostNames = 60

/** Places under all their names; those of no gazetteer entry under the name that reports give them. */
function foundPlaces(store: Store, text: string, page: Page): Found<PlaceSummary> {
  const words = text.trim().replace(/\s+/g, ' ')
  const hits = store.all(
    `SELECT name, place FROM names WHERE name LIKE ? ESCAPE '\\' ORDER BY name LIKE ? ESCAPE '\\' DESC, length(name), name LIMIT ?`,
    containing(words),
    containing(words).slice(1),
    mostNames,
  )
  const keys = [...new Set(hits.map(({ name, place }) => JSON.stringify(place === '' ? [name, ''] : ['', place])))]
  const places = keys.map((key) => {
    const [name, place] = JSON.parse(key) as [string, string]
    return placeOf(store, place, name)
  })
  const inOrder = places.filter(({ claims }) => claims > 0).sort((a, b) => b.claims - a.claims)
  return {
    total: inOrder.length,
    more: hits.length === mostNames,
    rows: inOrder.slice(page.offset, page.offset + page.limit),
  }
}

/** A place of the gazetteer by its id, or one that it does not have by its name in small letters. */
export function placeOf(store: Store, place: string, name: string): PlaceSummary {
  const names = store.all(
    place === ''
      ? `SELECT number, name FROM names WHERE place = '' AND name = ?`
      : 'SELECT number, name FROM names WHERE place = ?',
    place === '' ? name : place,
  )
  const tallies = names.map((row) => ({
    number: Number(row.number),
    name: String(row.name),
    claims: store.count(
      'SELECT count(*) AS n FROM (SELECT 1 FROM spots WHERE name = ? LIMIT ?)',
      row.number!,
      mostCounted,
    ),
  }))
  tallies.sort((a, b) => b.claims - a.claims)
  const written = tallies.map((one) => spelt(store, one.number, one.name))
  return {
    id: place === '' ? null : place,
    name: written[0]?.name ?? name,
    otherNames: [...new Set(written.slice(1).map((one) => one.name))],
    admin1: written[0]?.admin1 ?? null,
    country: written[0]?.country ?? null,
    claims: tallies.reduce((sum, { claims }) => sum + claims, 0),
  }
}

/** A name as a report writes it, with where the gazetteer has the place. */
function spelt(store: Store, number: number, name: string): Pick<PlaceSummary, 'name' | 'admin1' | 'country'> {
  const row = store.one('SELECT json FROM claims WHERE seq = (SELECT claim FROM spots WHERE name = ? LIMIT 1)', number)
  const claim = row && (JSON.parse(String(row.json)) as Claim)
  const found = claim?.places.find(({ text }) => text.toLowerCase() === name)
  return {
    name: found?.text ?? name,
    admin1: found?.place?.admin1 ?? null,
    country: found?.place?.country ?? null,
  }
}

function counted(
  store: Store,
  table: 'words' | 'texts' | 'questions',
  match: string,
): { total: number; more: boolean } {
  const n = store.count(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT ?)`,
    match,
    mostCounted + 1,
  )
  return { total: Math.min(n, mostCounted), more: n > mostCounted }
}

const numbers = (rows: readonly { n?: unknown }[]): number[] => rows.map(({ n }) => Number(n))
