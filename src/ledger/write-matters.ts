/** Draws the matters of one group from its tellings and puts them in place of those of before. Runs inside the caller's transaction. */

import { explain } from '../matter/align/explain.js'
import type { Node } from '../matter/align/telling.js'
import { drawMatters } from '../matter/draw/draw-matters.js'
import type { ReportTold, ToldClaim } from '../matter/origin/find-origins.js'
import type { Source } from '../matter/origin/name-source.js'
import type { Claim } from '../record/record.js'
import type { Store } from './database.js'
import type { KeptMatter } from './queries.js'
import { ranks } from './query-matters.js'
import { textOrNull } from './sql.js'

/** @param reports those met before in the same transaction, by row */
export function writeMatters(store: Store, cluster: string, reports: Map<number, ReportTold> = new Map()): void {
  removeMatters(store, cluster)
  const nodes = store
    .all('SELECT json FROM nodes WHERE cluster = ? ORDER BY key', cluster)
    .map(({ json }) => JSON.parse(String(json)) as Node)
  if (nodes.length === 0) return
  const why = new Map<string, string>()
  const sources = new Map<string, string>()
  const told: ToldClaim[] = []
  for (const node of nodes) {
    const reason = explain(node, nodes)
    for (const { claim, source, report } of claimsTold(store, node.key)) {
      why.set(claim.id, reason)
      sources.set(claim.id, source.name)
      told.push({ claim, report: reportTold(store, report, reports), source })
    }
  }
  if (told.length === 0) return
  for (const matter of drawMatters({ key: cluster, nodes, told, why })) insertMatter(store, matter, sources)
}

/** Every claim of a node's tellings. One row for all of them: the driver's cost is by the row. */
function claimsTold(store: Store, node: string): { claim: Claim; source: Source; report: number }[] {
  const row = store.one(
    `SELECT '[' || group_concat(claims.json, ',') || ']' AS claims, '[' || group_concat(said, ',') || ']' AS sources,
       '[' || group_concat(claims.report, ',') || ']' AS reports
     FROM tellings JOIN json_each(tellings.claims) JOIN claims ON claims.id = json_each.value WHERE node = ?`,
    node,
  )
  if (row?.claims == null) return []
  const sources = JSON.parse(String(row.sources)) as Source[]
  const reports = JSON.parse(String(row.reports)) as number[]
  return (JSON.parse(String(row.claims)) as Claim[]).map((claim, i) => ({
    claim,
    source: sources[i]!,
    report: reports[i]!,
  }))
}

function reportTold(store: Store, seq: number, known: Map<number, ReportTold>): ReportTold {
  const before = known.get(seq)
  if (before !== undefined) return before
  const row = store.one('SELECT id, outlet, agency, published, credit, prints FROM reports WHERE seq = ?', seq)!
  const report = {
    id: String(row.id),
    outlet: textOrNull(row.outlet),
    agency: textOrNull(row.agency),
    publishedAt: textOrNull(row.published),
    credit: textOrNull(row.credit),
    prints: printsFrom(row.prints as Uint8Array),
  }
  known.set(seq, report)
  return report
}

/** The driver hands out a view of its own memory: the bytes are copied before they are read as numbers. */
const printsFrom = (bytes: Uint8Array | ArrayBuffer): Uint32Array =>
  new Uint32Array(new Uint8Array(bytes).slice().buffer)

function insertMatter(store: Store, matter: KeptMatter, sourceOf: ReadonlyMap<string, string>): void {
  const seq = store.run(
    `INSERT INTO matters (id, cluster, kind, status, rank, origins, size, accounts, question, day_from, day_to, json)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    matter.id,
    matter.group,
    matter.kind,
    matter.status,
    ranks[matter.status],
    matter.origins,
    matter.claims.length,
    matter.accounts.length,
    matter.question,
    matter.from,
    matter.to,
    JSON.stringify(matter),
  )
  store.run('INSERT INTO questions (rowid, question, reason) VALUES (?, ?, ?)', seq, matter.question, matter.reason)
  const ids = JSON.stringify(matter.claims.map(({ id }) => id))
  store.run('INSERT INTO matter_claims (matter, nth, claim) SELECT ?, key, value FROM json_each(?)', seq, ids)
  const sources = JSON.stringify([...new Set(matter.claims.map(({ id }) => sourceOf.get(id)!))])
  store.run('INSERT INTO matter_sources (source, matter) SELECT value, ? FROM json_each(?)', seq, sources)
  store.run(
    'UPDATE sources SET matters = matters + 1, contested = contested + ? WHERE name IN (SELECT value FROM json_each(?))',
    matter.status === 'contested' ? 1 : 0,
    sources,
  )
  store.run(
    `INSERT OR IGNORE INTO matter_places (name, place, matter) SELECT DISTINCT names.name, names.place, ? FROM json_each(?)
     JOIN claims ON claims.id = json_each.value JOIN spots ON spots.claim = claims.seq JOIN names ON names.number = spots.name`,
    seq,
    ids,
  )
}

function removeMatters(store: Store, cluster: string): void {
  for (const { seq, status } of store.all('SELECT seq, status FROM matters WHERE cluster = ?', cluster)) {
    store.run(
      `UPDATE sources SET matters = matters - 1, contested = contested - ?
       WHERE name IN (SELECT source FROM matter_sources WHERE matter = ?)`,
      status === 'contested' ? 1 : 0,
      seq!,
    )
    for (const table of ['matter_claims', 'matter_sources', 'matter_places'])
      store.run(`DELETE FROM ${table} WHERE matter = ?`, seq!)
    store.run('DELETE FROM questions WHERE rowid = ?', seq!)
  }
  store.run('DELETE FROM matters WHERE cluster = ?', cluster)
}
