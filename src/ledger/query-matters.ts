/** Answers questions about matters. Reads only; the ledger settles them first. */
import { heldOn } from '../matter/held-on.js'
import type { Matter } from '../record/record.js'
import type { Row, Store, Value } from './database.js'
import type { ControlAnswer, ControlClaim, KeptMatter, MatterAnswer, MatterQuery, MatterRef } from './queries.js'
import { containing, ftsQuery, overlapping, paged } from './sql.js'

/** The order of lists: what is contested first. */
export const ranks: Readonly<Record<Matter['status'], number>> = {
  contested: 0,
  revised: 1,
  corroborated: 2,
  single: 3,
}

type Filter = { sql: string; values: Value[] }

/** Words that so many matters hold are looked for along the order of the list, which soon has a page full of them. */
const common = 2000

/** Whether the words are common, and nothing else narrows the list but kind and status. */
function isCommon(store: Store, { text, from, to, place, report }: MatterQuery): boolean {
  const match = ftsQuery(text ?? '')
  if (!match || from || to || place || report) return false
  return (
    store.count(
      `SELECT count(*) AS n FROM (SELECT rowid FROM questions WHERE questions MATCH ? LIMIT ${common})`,
      match,
    ) === common
  )
}

/** @param alone the words choose no index: `+seq` */
function filterOf(query: MatterQuery, alone = false): Filter {
  const conditions: string[] = []
  const values: Value[] = []
  const add = (condition: string, ...given: Value[]) => {
    conditions.push(condition)
    values.push(...given)
  }
  const match = ftsQuery(query.text ?? '')
  if (match) add(`${alone ? '+' : ''}seq IN (SELECT rowid FROM questions WHERE questions MATCH ?)`, match)
  // By rank, which each status has one of: lists are in its order.
  if (query.status) add('rank = ?', ranks[query.status])
  if (query.kind) add('kind = ?', query.kind)
  if (query.from || query.to) {
    const days = overlapping('matters', query)
    add(days.sql, ...days.values)
  }
  if (query.place)
    add(
      `seq IN (SELECT matter FROM matter_places WHERE name IN
         (SELECT number FROM names WHERE place = ? OR name LIKE ? ESCAPE '\\'))`,
      query.place,
      containing(query.place),
    )
  if (query.report)
    add(
      `seq IN (SELECT matter FROM claims JOIN matter_claims ON claim = claims.seq WHERE claims.report = (SELECT seq FROM reports WHERE id = ?))`,
      query.report,
    )
  return { sql: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`, values }
}

export function queryMatters(store: Store, query: MatterQuery = {}): MatterAnswer {
  const isLong = isCommon(store, query)
  const filter = filterOf(query, isLong)
  const along = isLong ? `INDEXED BY ${query.kind ? 'matters_by_kind_in_order' : 'matters_in_order'}` : ''
  const tallies = tally(store, query, isLong)
  const byStatus = summed(
    tallies.filter(({ kind }) => !query.kind || kind === query.kind).map((one) => [one.status, one.n]),
  )
  const byKind = summed(
    tallies.filter(({ status }) => !query.status || status === query.status).map((one) => [one.kind, one.n]),
  )
  const total = query.status ? (byStatus[query.status] ?? 0) : Object.values(byStatus).reduce((sum, n) => sum + n, 0)
  const rows = store.all(
    `SELECT json FROM matters WHERE seq IN
       (SELECT seq FROM matters ${along} ${filter.sql} ORDER BY rank, origins DESC, size DESC, id LIMIT ? OFFSET ?)
     ORDER BY rank, origins DESC, size DESC, id`,
    ...filter.values,
    ...paged(query),
  )
  return { total, matters: rows.map(matterFrom), byStatus, byKind }
}

interface Tally {
  readonly kind: Matter['kind']
  readonly status: Matter['status']
  readonly n: number
}
/** How many matters of each kind and status there are, whichever of these is asked for: kept, unless something else is asked too. */
function tally(store: Store, { offset, limit, status, kind, ...rest }: MatterQuery, isLong: boolean): Tally[] {
  const filter = filterOf(rest, isLong)
  const rows =
    filter.sql === ''
      ? store.all('SELECT kind, status, n FROM tallies WHERE n > 0')
      : store.all(
          `SELECT kind, status, count(*) AS n FROM matters ${isLong ? 'INDEXED BY matters_by_kind' : ''} ${filter.sql} GROUP BY kind, status`,
          ...filter.values,
        )
  return rows.map((row) => ({
    kind: String(row.kind) as Matter['kind'],
    status: String(row.status) as Matter['status'],
    n: Number(row.n),
  }))
}

function summed<Name extends string>(counts: readonly (readonly [Name, number])[]): Partial<Record<Name, number>> {
  const sums = new Map<Name, number>()
  for (const [name, n] of [...counts].sort(([a], [b]) => compare(a, b))) sums.set(name, (sums.get(name) ?? 0) + n)
  return Object.fromEntries(sums) as Partial<Record<Name, number>>
}

export function queryMatter(store: Store, id: string): KeptMatter | undefined {
  const row = store.one('SELECT json FROM matters WHERE id = ?', id)
  return row && matterFrom(row)
}

const matterFrom = ({ json }: Row): KeptMatter => JSON.parse(String(json)) as KeptMatter

export function queryMattersOf(store: Store, claims: readonly string[]): Map<string, MatterRef[]> {
  const found = new Map<string, MatterRef[]>()
  for (const claim of claims) {
    const rows = store.all(
      `SELECT id, kind, question, status, accounts FROM matter_claims JOIN matters ON seq = matter
       WHERE claim = (SELECT seq FROM claims WHERE id = ?) ORDER BY rank, kind, id`,
      claim,
    )
    if (rows.length > 0) found.set(claim, rows.map(refFrom))
  }
  return found
}

/** By the matters' numbers in this file, in their order. */
export const queryMatterRefs = (store: Store, matters: readonly number[]): MatterRef[] =>
  matters.map((seq) =>
    refFrom(store.one('SELECT id, kind, question, status, accounts FROM matters WHERE seq = ?', seq)!),
  )

const refFrom = (row: Row): MatterRef => ({
  id: String(row.id),
  kind: String(row.kind) as Matter['kind'],
  question: String(row.question),
  status: String(row.status) as Matter['status'],
  accounts: Number(row.accounts),
})

export function queryControl(store: Store, { place, on }: { place: string; on?: string }): ControlAnswer {
  const { matters } = queryMatters(store, { kind: 'control', place, limit: Number.POSITIVE_INFINITY })
  const changes = new Map<string, ControlClaim>()
  for (const matter of matters) for (const change of matter.control ?? []) changes.set(change.claim, change)
  const sorted = [...changes.values()].sort(byDay)
  return { place, on: on ?? null, held: on === undefined ? [] : heldOn(sorted, on), changes: sorted }
}

type Dated = Pick<ControlClaim, 'from' | 'saidOn' | 'claim'>
export const byDay = (a: Dated, b: Dated): number =>
  compare(a.from ?? a.saidOn ?? '', b.from ?? b.saidOn ?? '') ||
  compare(a.saidOn ?? '', b.saidOn ?? '') ||
  compare(a.claim, b.claim)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
