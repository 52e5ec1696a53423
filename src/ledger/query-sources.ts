/** Answers questions about sources: who they are and how much they said. Claims and counts; nothing is rated. Reads only. */
import { isPrivatePerson } from '../actor/private-person.js'
import type { Actor } from '../record/record.js'
import type { Row, Store } from './database.js'
import type { SourceQuery, SourceSummary } from './queries.js'
import { containing, paged, textOrNull, where } from './sql.js'

const columns =
  'name, side, claims, matters, contested, (SELECT count(*) FROM source_reports WHERE source = name) AS reports'
/** By name as a reader looks it up: without its article, capitals among small letters. */
const alphabetical = `CASE WHEN name LIKE 'the %' THEN substr(name, 5) ELSE name END COLLATE NOCASE, name`

export function querySources(store: Store, query: SourceQuery = {}): { total: number; sources: SourceSummary[] } {
  const filter = where([
    ['claims > ?', 0],
    [`name LIKE ? ESCAPE '\\'`, query.text && containing(query.text)],
  ])
  const total = store.count(`SELECT count(*) AS n FROM sources ${filter.sql}`, ...filter.values)
  const rows = store.all(
    `SELECT ${columns} FROM sources WHERE name IN
       (SELECT name FROM sources ${filter.sql} ORDER BY ${order(query)} LIMIT ? OFFSET ?) ORDER BY ${order(query)}`,
    ...filter.values,
    ...paged(query),
  )
  return { total, sources: rows.map((row) => summaryFrom(store, row)) }
}
const order = ({ by = 'claims' }: SourceQuery): string => (by === 'name' ? alphabetical : 'claims DESC, name')

export function querySource(store: Store, name: string): SourceSummary | undefined {
  const row = store.one(`SELECT ${columns} FROM sources WHERE name = ? AND claims > 0`, name)
  return row && summaryFrom(store, row)
}

/** Sides of sources, in the order of the first report in which one of them speaks. */
export function querySides(store: Store): string[] {
  const rows = store.all(
    `SELECT side, min((SELECT min(report) FROM source_reports WHERE source = name)) AS first
     FROM sources WHERE side IS NOT NULL AND claims > 0 GROUP BY side ORDER BY first, side`,
  )
  return rows.map(({ side }) => String(side))
}

function summaryFrom(store: Store, row: Row): SourceSummary {
  return {
    name: String(row.name),
    side: textOrNull(row.side),
    claims: Number(row.claims),
    reports: Number(row.reports),
    matters: Number(row.matters),
    contested: Number(row.contested),
    private: isPrivate(store, String(row.name)),
  }
}

/** Whoever is named in one report alone is no source that reports share: one of his claims tells. */
function isPrivate(store: Store, source: string): boolean {
  const row = store.one(
    `SELECT json_extract(json, '$.attribution.speaker') AS speaker FROM claims WHERE source = ? LIMIT 1`,
    source,
  )
  return row?.speaker != null && isPrivatePerson(JSON.parse(String(row.speaker)) as Actor)
}
