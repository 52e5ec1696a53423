/**
 * Brings the matters up to date with the claims, in short transactions: first the tellings of reports
 * that came or changed are aligned, then the matters of every group that this touched are drawn anew.
 * What is still to do is itself kept in the ledger, so that a kill at any moment leaves nothing undone.
 */
import { alignNodes } from '../matter/align/align-nodes.js'
import { findTellings } from '../matter/align/find-tellings.js'
import type { Node } from '../matter/align/telling.js'
import { rules } from '../matter/rules.js'
import type { Claim } from '../record/record.js'
import type { Store } from './database.js'
import { nodesOf, type StoredShelf } from './node-shelf.js'
import type { Review } from './review.js'
import { Draft, writeMatters } from './write-matters.js'
import { matterReviews } from './write-reviews.js'

/** Reports aligned, and groups drawn, in one transaction. */
const batch = { reports: 500, groups: 1000 } as const

/** @param shelf remembers what was met; after an error it may hold what was rolled back, and is to be thrown away */
export function settleMatters(store: Store, shelf: StoredShelf): void {
  if (store.count('SELECT rules AS n FROM drawn_by') !== rules) store.immediately(() => unsettleAll(store))
  while (store.one('SELECT 1 AS yes FROM unaligned LIMIT 1')) store.immediately(() => alignSome(store, shelf))
  const draft = new Draft()
  while (store.one('SELECT 1 AS yes FROM undrawn LIMIT 1')) store.immediately(() => drawSome(store, shelf, draft))
}

/** Matters drawn by other rules are drawn anew, all of them. */
function unsettleAll(store: Store): void {
  if (store.count('SELECT rules AS n FROM drawn_by') === rules) return
  store.run('INSERT OR REPLACE INTO unaligned (report, again) SELECT DISTINCT report, 1 FROM tellings')
  store.run('INSERT OR IGNORE INTO undrawn (cluster) SELECT DISTINCT cluster FROM nodes WHERE cluster IS NOT NULL')
  store.run('DELETE FROM drawn_by')
  store.run('INSERT INTO drawn_by (rules) VALUES (?)', rules)
}

/** A merge or split, or the undoing of one: the reports of its claims are aligned anew. */
export function unsettle(store: Store, review: Review): void {
  const claims = [review.before, review.after].flatMap((side) => {
    const members = (side as { claims?: (string | string[])[] } | null)?.claims ?? []
    return members.flat()
  })
  for (const claim of claims)
    store.run('INSERT OR REPLACE INTO unaligned (report, again) SELECT report, 1 FROM claims WHERE id = ?', claim)
}

function alignSome(store: Store, shelf: StoredShelf): void {
  const reports = store.all('SELECT report, again FROM unaligned ORDER BY report LIMIT ?', batch.reports)
  if (reports.length === 0) return
  shelf.refresh()
  shelf.trim()
  const reviews = matterReviews(store)
  const splits = splitsOf(reviews)
  const changed: Changed = { fresh: [], realign: new Set(), redraw: new Set() }
  for (const { report, again } of reports) {
    replaceTellings(store, shelf, Number(report), splits, changed)
    if (again === 1)
      for (const { key } of store.all(toldBy, report!)) changed.realign.add(shelf.groupOf(String(key)) ?? '')
  }
  store.run('DELETE FROM unaligned WHERE report <= ?', reports.at(-1)!.report!)
  shelf.tie(tiesOf(store, reviews))
  for (const group of [...alignNodes(shelf, changed.fresh, changed.realign), ...changed.redraw])
    store.run('INSERT OR IGNORE INTO undrawn (cluster) VALUES (?)', group)
}

/** The nodes of a report's tellings. */
const toldBy = 'SELECT key FROM tellings JOIN nodes ON number = node WHERE report = ?'

interface Changed {
  readonly fresh: Node[]
  /** Groups that lost a node, or that a decision is about. */
  readonly realign: Set<string>
  /** Groups of which only the claims changed. */
  readonly redraw: Set<string>
}

/** Puts a report's tellings in place of those of before. */
function replaceTellings(
  store: Store,
  shelf: StoredShelf,
  report: number,
  splits: ReadonlyMap<string, number>,
  { fresh, realign, redraw }: Changed,
): void {
  const facts = store.one('SELECT published FROM reports WHERE seq = ?', report)!
  const claims: Claim[] = []
  const numbers = new Map<string, number>()
  for (const { seq, json } of store.all('SELECT seq, json FROM claims WHERE report = ? ORDER BY start, id', report)) {
    const claim = JSON.parse(String(json)) as Claim
    claims.push(claim)
    numbers.set(claim.id, Number(seq))
  }
  const publishedAt = facts.published === null ? null : String(facts.published)
  const before = store.all(toldBy, report).map(({ key }) => String(key))
  if (before.length > 0) store.run('DELETE FROM tellings WHERE report = ?', report)
  const tellings: [node: number, claims: number[]][] = []
  for (const { node, claims: members } of findTellings({ report: { publishedAt }, claims }, splits)) {
    const told = members.map(({ id }) => numbers.get(id)!)
    const { number, fresh: isNew } = shelf.add(node)
    tellings.push([number, told])
    if (isNew) fresh.push(node)
    else redraw.add(shelf.groupOf(node.key) ?? node.key)
  }
  store.run(
    `INSERT INTO tellings (node, report, claims) SELECT value ->> 0, ?, value -> 1 FROM json_each(?)`,
    report,
    JSON.stringify(tellings),
  )
  for (const key of before) {
    const group = shelf.groupOf(key)
    if (store.one('SELECT 1 AS yes FROM nodes JOIN tellings ON node = number WHERE key = ? LIMIT 1', key)) {
      if (group !== undefined) redraw.add(group)
      continue
    }
    if (group !== undefined) realign.add(group)
    shelf.remove(key)
  }
}

/** By claim, the last split in force that names it. */
function splitsOf(reviews: readonly Review[]): Map<string, number> {
  const splits = new Map<string, number>()
  for (const { decision, after, number } of reviews)
    if (decision === 'split') for (const claim of (after as { claims: string[] }).claims) splits.set(claim, number)
  return splits
}

/** The nodes that each merge in force holds together, but for claims that a later split took out. */
function tiesOf(store: Store, reviews: readonly Review[]): string[][] {
  const splits = splitsOf(reviews)
  return reviews
    .filter(({ decision }) => decision === 'merge')
    .map(({ after, number }) => {
      const claims = (after as { claims: string[][] }).claims.flat().filter((id) => (splits.get(id) ?? 0) < number)
      return [...new Set(claims.flatMap((id) => nodesOf(store, id)))]
    })
}

function drawSome(store: Store, shelf: StoredShelf, draft: Draft): void {
  if (shelf.refresh()) draft.forget()
  shelf.trim()
  const groups = store.all('SELECT nth, cluster FROM undrawn ORDER BY nth LIMIT ?', batch.groups)
  for (const { cluster } of groups) writeMatters(store, shelf.numbered(String(cluster)), String(cluster), draft)
  draft.countSources(store)
  store.run('DELETE FROM undrawn WHERE nth <= ?', groups.at(-1)?.nth ?? 0)
}
