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

/** What drawing many groups shares: reports met before, and what is to be counted of each source at the end. */
export class Draft {
  private readonly reports = new Map<number, ReportTold>()
  private readonly changes = new Map<string, { matters: number; contested: number }>()

  report(store: Store, seq: number): ReportTold {
    const known = this.reports.get(seq)
    if (known !== undefined) return known
    if (this.reports.size >= remembered) this.reports.clear()
    const report = reportFrom(store, seq)
    this.reports.set(seq, report)
    return report
  }
  /** What another process may have changed. */
  forget(): void {
    this.reports.clear()
  }
  /** A matter of these sources came, or went (`by` −1). */
  count(sources: readonly string[], status: string, by: 1 | -1): void {
    for (const source of sources) {
      const change = this.changes.get(source) ?? { matters: 0, contested: 0 }
      change.matters += by
      if (status === 'contested') change.contested += by
      this.changes.set(source, change)
    }
  }
  /** Writes the counts; to be called in the transaction of the matters. */
  countSources(store: Store): void {
    for (const [name, { matters, contested }] of this.changes)
      store.run(
        'UPDATE sources SET matters = matters + ?, contested = contested + ? WHERE name = ?',
        matters,
        contested,
        name,
      )
    this.changes.clear()
  }
}
/** Reports: some 2 kB each, with their prints. */
const remembered = 5_000

/** @param numbered the group's nodes by key, with their numbers in the ledger */
export function writeMatters(
  store: Store,
  numbered: readonly { readonly number: number; readonly node: Node }[],
  cluster: string,
  draft: Draft,
): void {
  removeMatters(store, cluster, draft)
  if (numbered.length === 0) return
  const nodes = numbered.map(({ node }) => node)
  const why = new Map<string, string>()
  const seqs = new Map<string, number>()
  const sources = new Map<string, string>()
  const told: ToldClaim[] = []
  for (const { number, node } of numbered) {
    const reason = explain(node, nodes)
    for (const { seq, claim, source, report } of claimsTold(store, number)) {
      why.set(claim.id, reason)
      seqs.set(claim.id, seq)
      sources.set(claim.id, source.name)
      told.push({ claim, report: draft.report(store, report), source })
    }
  }
  if (told.length === 0) return
  for (const matter of drawMatters({ key: cluster, nodes, told, why })) {
    const members = matter.claims.map(({ id }) => seqs.get(id)!)
    const voices = [...new Set(matter.claims.map(({ id }) => sources.get(id)!))]
    insertMatter(store, matter, members, voices)
    draft.count(voices, matter.status, 1)
  }
}

/** Every claim of a node's tellings. One row for all of them: the driver's cost is by the row. */
function claimsTold(store: Store, node: number): { seq: number; claim: Claim; source: Source; report: number }[] {
  const row = store.one(
    `SELECT '[' || group_concat(claims.json, ',') || ']' AS claims, '[' || group_concat(said, ',') || ']' AS sources,
       '[' || group_concat(claims.seq || ',' || claims.report, ',') || ']' AS numbers
     FROM tellings JOIN json_each(tellings.claims) JOIN claims ON claims.seq = json_each.value WHERE node = ?`,
    node,
  )
  if (row?.claims == null) return []
  const sources = JSON.parse(String(row.sources)) as Source[]
  const numbers = JSON.parse(String(row.numbers)) as number[]
  return (JSON.parse(String(row.claims)) as Claim[]).map((claim, i) => ({
    seq: numbers[2 * i]!,
    claim,
    source: sources[i]!,
    report: numbers[2 * i + 1]!,
  }))
}

function reportFrom(store: Store, seq: number): ReportTold {
  const row = store.one('SELECT id, outlet, agency, published, credit, prints FROM reports WHERE seq = ?', seq)!
  return {
    id: String(row.id),
    outlet: textOrNull(row.outlet),
    agency: textOrNull(row.agency),
    publishedAt: textOrNull(row.published),
    credit: textOrNull(row.credit),
    prints: printsFrom(row.prints as Uint8Array),
  }
}

/** The driver hands out a view of its own memory: the bytes are copied before they are read as numbers. */
const printsFrom = (bytes: Uint8Array | ArrayBuffer): Uint32Array =>
  new Uint32Array(new Uint8Array(bytes).slice().buffer)

function insertMatter(store: Store, matter: KeptMatter, members: readonly number[], voices: readonly string[]): void {
  const claims = JSON.stringify(members)
  const seq = store.run(
    `INSERT INTO matters (id, cluster, kind, status, rank, origins, size, accounts, question, day_from, day_to, members, voices, json)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
    claims,
    JSON.stringify(voices),
    JSON.stringify(matter),
  )
  store.run('INSERT INTO questions (rowid, question, reason) VALUES (?, ?, ?)', seq, matter.question, matter.reason)
  store.run('INSERT INTO matter_claims (claim, matter) SELECT value, ? FROM json_each(?)', seq, claims)
  store.run(
    `INSERT INTO matter_places (name, matter) SELECT DISTINCT spots.name, ? FROM json_each(?) JOIN spots ON spots.claim = value`,
    seq,
    claims,
  )
}

function removeMatters(store: Store, cluster: string, draft: Draft): void {
  const rows = store.all('SELECT seq, status, members, voices FROM matters WHERE cluster = ?', cluster)
  if (rows.length === 0) return
  for (const { seq, status, members, voices } of rows) {
    draft.count(JSON.parse(String(voices)) as string[], String(status), -1)
    store.run('DELETE FROM matter_claims WHERE (claim, matter) IN (SELECT value, ? FROM json_each(?))', seq!, members!)
    store.run('DELETE FROM matter_places WHERE matter = ?', seq!)
    store.run('DELETE FROM questions WHERE rowid = ?', seq!)
  }
  store.run('DELETE FROM matters WHERE cluster = ?', cluster)
}
