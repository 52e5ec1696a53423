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

export function writeMatters(store: Store, cluster: string): void {
  removeMatters(store, cluster)
  const nodes = store
    .all('SELECT json FROM nodes WHERE cluster = ? ORDER BY key', cluster)
    .map(({ json }) => JSON.parse(String(json)) as Node)
  if (nodes.length === 0) return
  const reports = new Map<number, ReportTold>()
  const why = new Map<string, string>()
  const sources = new Map<string, string>()
  const told: ToldClaim[] = []
  for (const node of nodes) {
    const reason = explain(node, nodes)
    for (const { report, claims } of store.all('SELECT report, claims FROM tellings WHERE node = ?', node.key))
      for (const id of JSON.parse(String(claims)) as string[]) {
        const row = store.one('SELECT json, said FROM claims WHERE id = ?', id)
        if (row === undefined) continue
        why.set(id, reason)
        const source = JSON.parse(String(row.said)) as Source
        sources.set(id, source.name)
        told.push({
          claim: JSON.parse(String(row.json)) as Claim,
          report: reportTold(store, Number(report), reports),
          source,
        })
      }
  }
  if (told.length === 0) return
  for (const matter of drawMatters({ key: cluster, nodes, told, why })) insertMatter(store, matter, sources)
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
  for (const [nth, { id }] of matter.claims.entries())
    store.run('INSERT INTO matter_claims (matter, nth, claim) VALUES (?, ?, ?)', seq, nth, id)
  const contested = matter.status === 'contested' ? 1 : 0
  for (const source of new Set(matter.claims.map(({ id }) => sourceOf.get(id)!))) {
    store.run('INSERT INTO matter_sources (source, matter) VALUES (?, ?)', source, seq)
    store.run('UPDATE sources SET matters = matters + 1, contested = contested + ? WHERE name = ?', contested, source)
  }
  const ids = JSON.stringify(matter.claims.map(({ id }) => id))
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
