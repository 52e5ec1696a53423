/** Answers what is to be reviewed next, and what was decided. Reads only; the ledger settles matters first. */
import type { Row, Store, Value } from './database.js'
import type { LogEntry, LogQuery, Page, QueueAnswer, QueueItem } from './queries.js'
import { queryClaim } from './query-claims.js'
import { queryMattersOf, ranks } from './query-matters.js'
import { paged, textOrNull, where } from './sql.js'
import { columns, reviewFrom } from './write-reviews.js'

/** Claims with a decision in force of these kinds; `unsure` alone leaves a claim open, but last. */
const decidedAs = (decisions: string) => `SELECT r.subject FROM reviews r WHERE r.decision IN (${decisions})
  AND NOT EXISTS (SELECT 1 FROM reviews u WHERE u.subject = CAST(r.number AS TEXT) AND u.decision = 'undo')`
const closed = `claims.id IN (${decidedAs("'accept', 'correct', 'add'")})`
const touched = `claims.id IN (${decidedAs("'accept', 'correct', 'add', 'unsure'")})`
/** The few contested matters are found by their index first; then one pass over the pairs of claim and matter. */
const inContested = `SELECT claim FROM matter_claims WHERE +matter IN
  (SELECT seq FROM matters INDEXED BY matters_in_order WHERE rank = ${ranks.contested})`
/** Asked of one claim after another, in the order of confidence, so that a page of them is found without sorting all. */
const contested = `EXISTS (SELECT 1 FROM matter_claims JOIN matters ON matters.seq = matter WHERE claim = claims.seq AND rank = ${ranks.contested})`

/** In the order of work. */
const groups: readonly (readonly [QueueItem['group'], string])[] = [
  ['contested', `${contested} AND NOT ${touched}`],
  ['least-sure', `NOT ${contested} AND NOT ${touched}`],
  ['unsure', `${touched} AND NOT ${closed}`],
]

export function queryQueue(store: Store, query: Partial<Page> = {}): QueueAnswer {
  let [offset, limit] = [query.offset ?? 0, query.limit ?? 100]
  const items: QueueItem[] = []
  const counts = countGroups(store)
  for (const [group, filter] of groups) {
    const count = counts[group]
    if (offset < count && limit > 0) {
      const rows = store.all(
        `SELECT id FROM claims INDEXED BY claims_by_confidence WHERE ${filter} ORDER BY confidence, id LIMIT ? OFFSET ?`,
        ...paged({ limit, offset }),
      )
      items.push(...rows.map(({ id }) => itemOf(store, String(id), group)))
      limit -= rows.length
    }
    offset = Math.max(0, offset - count)
  }
  const total = counts.contested + counts['least-sure'] + counts.unsure
  return { total, contested: counts.contested, unsure: counts.unsure, items }
}

/** By taking the few that were decided on from the many that there are. */
function countGroups(store: Store): Record<QueueItem['group'], number> {
  const all = store.count('SELECT count(*) AS n FROM claims')
  const disputed = store.count(`SELECT count(DISTINCT claim) AS n FROM (${inContested})`)
  const rows = store.all(
    `SELECT ${contested} AS disputed, ${closed} AS closed, count(*) AS n FROM claims WHERE ${touched} GROUP BY 1, 2`,
  )
  const sum = (fits: (row: Row) => boolean) => rows.filter(fits).reduce((total, { n }) => total + Number(n), 0)
  return {
    contested: disputed - sum((row) => Number(row.disputed) === 1),
    'least-sure': all - disputed - sum((row) => Number(row.disputed) === 0),
    unsure: sum((row) => Number(row.closed) === 0),
  }
}

function itemOf(store: Store, id: string, group: QueueItem['group']): QueueItem {
  return { ...queryClaim(store, id)!, group, matter: queryMattersOf(store, [id]).get(id)?.[0] ?? null }
}

export function queryLog(store: Store, query: LogQuery = {}): { total: number; entries: LogEntry[] } {
  const filter = where([
    ['who = ?', query.who],
    ['decision = ?', query.decision],
    ['subject = ?', query.subject],
    ['report = (SELECT seq FROM reports WHERE id = ?)', query.report],
  ])
  const total = store.count(`SELECT count(*) AS n FROM reviews ${filter.sql}`, ...filter.values)
  const values: Value[] = [...filter.values, ...paged(query)]
  const rows = store.all(
    `SELECT ${columns}, report FROM reviews ${filter.sql} ORDER BY number DESC LIMIT ? OFFSET ?`,
    ...values,
  )
  return { total, entries: rows.map((row) => entryFrom(store, row)) }
}

function entryFrom(store: Store, row: Row): LogEntry {
  const of =
    row.report === null ? undefined : store.one('SELECT id, title, opening FROM reports WHERE seq = ?', row.report!)
  return {
    ...reviewFrom(row),
    of: of === undefined ? null : { id: String(of.id), title: textOrNull(of.title), opening: String(of.opening) },
  }
}
