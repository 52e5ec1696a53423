/** Answers questions about claims and reports. Reads only. */
import type { Claim } from '../record/record.js'
import type { Row, Store, Value } from './database.js'
import type { ClaimAnswer, ClaimQuery, NumberedAnswer, ReportQuery, ReportSummary } from './queries.js'
import { containing, ftsQuery, isShort, overlapping, paged, textOrNull, where } from './sql.js'

const summary = `seq, id, title, opening, outlet, agency, published, added_at, language,
  (SELECT count(*) FROM claims WHERE report = reports.seq) AS claims,
  (SELECT count(DISTINCT claims.seq) FROM claims JOIN matter_claims ON claim = claims.seq JOIN matters ON matters.seq = matter
    WHERE report = reports.seq AND status = 'contested') AS contested`

/** Reports that hold a word, or claims that a filter lets through, from which on they are common. */
const common = 2000

export function queryReports(store: Store, query: ReportQuery = {}): { total: number; reports: ReportSummary[] } {
  const match = ftsQuery(query.text ?? '')
  const holding = match === '' ? 0 : store.count('SELECT count(*) AS n FROM texts WHERE texts MATCH ?', match)
  // A word that many reports hold: they are passed in the list's order, not looked up one by one and sorted.
  const found = `${holding > common ? '+' : ''}seq IN (SELECT rowid FROM texts WHERE texts MATCH ?)`
  const others = [
    ['outlet = ?', query.outlet],
    ['published >= ?', query.from],
    ['published < ?', query.to && `${query.to}~`],
  ] as const
  const filter = where([[found, match], ...others])
  const alone = match !== '' && others.every(([, value]) => !value)
  const total = alone ? holding : store.count(`SELECT count(*) AS n FROM reports ${filter.sql}`, ...filter.values)
  // The page is picked first, so that what is counted for a row is counted for its rows alone.
  const rows = store.all(
    `SELECT ${summary} FROM reports WHERE seq IN
       (SELECT seq FROM reports ${filter.sql} ORDER BY published DESC, id LIMIT ? OFFSET ?)
     ORDER BY published DESC, id`,
    ...filter.values,
    ...paged(query),
  )
  return { total, reports: rows.map(summaryFrom) }
}

export function queryNeighbours(
  store: Store,
  id: string,
): { previous: ReportSummary | null; next: ReportSummary | null } {
  const here = store.one('SELECT published FROM reports WHERE id = ?', id)
  if (here === undefined) return { previous: null, next: null }
  const day = here.published ?? null
  // Newest first, those without a day last: the order of the list. Each step is one look into its index.
  const first = (steps: readonly (readonly [string, ...Value[]])[]): ReportSummary | null => {
    for (const [condition, ...values] of steps) {
      const row = store.one(
        `SELECT ${summary} FROM reports WHERE seq = (SELECT seq FROM reports WHERE ${condition} LIMIT 1)`,
        ...values,
      )
      if (row !== undefined) return summaryFrom(row)
    }
    return null
  }
  return day === null
    ? {
        previous: first([
          ['published IS NULL AND id < ? ORDER BY id DESC', id],
          ['published IS NOT NULL ORDER BY published, id DESC'],
        ]),
        next: first([['published IS NULL AND id > ? ORDER BY id', id]]),
      }
    : {
        previous: first([
          ['published = ? AND id < ? ORDER BY id DESC', day, id],
          ['published > ? ORDER BY published, id DESC', day],
        ]),
        next: first([
          ['published = ? AND id > ? ORDER BY id', day, id],
          ['published < ? ORDER BY published DESC, id', day],
          ['published IS NULL ORDER BY id'],
        ]),
      }
}

/** Reports that a condition, with its order, lets through. */
export const querySummaries = (store: Store, condition: string, ...values: Value[]): ReportSummary[] =>
  store.all(`SELECT ${summary} FROM reports WHERE ${condition}`, ...values).map(summaryFrom)

function summaryFrom(row: Row): ReportSummary {
  return {
    id: String(row.id),
    title: textOrNull(row.title),
    opening: String(row.opening),
    outlet: textOrNull(row.outlet),
    agency: textOrNull(row.agency),
    publishedAt: textOrNull(row.published),
    addedAt: String(row.added_at),
    language: String(row.language),
    claims: Number(row.claims),
    contested: Number(row.contested),
  }
}

export function queryClaims(store: Store, query: ClaimQuery = {}): { total: number; claims: ClaimAnswer[] } {
  const match = ftsQuery(query.text ?? '')
  const values: Value[] = []
  const conditions: string[] = []
  const add = (condition: string, ...given: Value[]) => {
    conditions.push(condition)
    values.push(...given)
  }
  if (match) add('claims.seq IN (SELECT rowid FROM words WHERE words MATCH ?)', match)
  // The plus keeps SQLite from going by the kind, which a tenth of all claims share, where something else picks fewer.
  const picks = [query.text, query.report, query.source, query.matter, query.place, query.box].some(Boolean)
  const short = isShort(query)
  if (query.kind) add(`${picks || short ? '+' : ''}claims.kind = ?`, query.kind)
  if (query.kinds !== undefined && query.kinds.length > 0)
    add(`+claims.kind IN (${query.kinds.map(() => '?').join()})`, ...query.kinds)
  if (query.report) add('claims.report = (SELECT seq FROM reports WHERE id = ?)', query.report)
  if (query.source) add('claims.source = ?', query.source)
  if (query.matter)
    add('claims.seq IN (SELECT value FROM matters JOIN json_each(members) WHERE matters.id = ?)', query.matter)
  if (query.from || query.to) {
    const days = overlapping('claims', query)
    add(days.sql, ...days.values)
  }
  if (query.place)
    add(
      `claims.seq IN (SELECT claim FROM spots WHERE name IN (SELECT number FROM names WHERE place = ? OR name LIKE ? ESCAPE '\\'))`,
      query.place,
      containing(query.place),
    )
  if (query.box) {
    const { west, south, east, north } = query.box
    add(
      'claims.seq IN (SELECT claim FROM points WHERE west >= ? AND east <= ? AND south >= ? AND north <= ?)',
      west,
      east,
      south,
      north,
    )
  }
  const filter = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const total = store.count(`SELECT count(*) AS n FROM claims ${filter}`, ...values)
  // Where many are let through, the first are met soon in the list's own order.
  const inOrder = !picks && !short && total > common ? 'INDEXED BY claims_by_report' : ''
  const rows = store.all(
    `SELECT reports.id AS report, title, outlet, published, claims.json AS json FROM
       (SELECT seq AS claim, report AS of, start AS at FROM claims ${inOrder} ${filter} ORDER BY report, start, id LIMIT ? OFFSET ?)
     JOIN claims ON claims.seq = claim JOIN reports ON reports.seq = of ORDER BY of, at, claims.id`,
    ...values,
    ...paged(query),
  )
  return { total, claims: rows.map(answerFrom) }
}

export function queryClaim(store: Store, id: string): ClaimAnswer | undefined {
  const row = store.one(
    `SELECT reports.id AS report, title, outlet, published, claims.json AS json
     FROM claims JOIN reports ON reports.seq = report WHERE claims.id = ?`,
    id,
  )
  return row && answerFrom(row)
}

/** Claims by their numbers in this file, in the order asked for; a number that stands for no claim any more is left out. */
export function queryNumbered(store: Store, numbers: readonly number[]): NumberedAnswer[] {
  return numbers.flatMap((number) => {
    const row = store.one(
      `SELECT reports.id AS report, title, outlet, published, claims.json AS json, said ->> '$.side' AS side
       FROM claims JOIN reports ON reports.seq = report WHERE claims.seq = ?`,
      number,
    )
    return row === undefined ? [] : [{ ...answerFrom(row), number, side: textOrNull(row.side) }]
  })
}

export function answerFrom(row: Row): ClaimAnswer {
  return {
    report: String(row.report),
    claim: JSON.parse(String(row.json)) as Claim,
    from: { title: textOrNull(row.title), outlet: textOrNull(row.outlet), publishedAt: textOrNull(row.published) },
  }
}
