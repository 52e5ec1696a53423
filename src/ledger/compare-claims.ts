/** Why two claims stand in one matter, or apart: what the aligner compared, in words. Reads only. */
import { compareNodes, threshold } from '../matter/align/compare-nodes.js'
import type { Node } from '../matter/align/telling.js'
import type { Store } from './database.js'
import { nodesOf } from './node-shelf.js'
import type { Comparison } from './queries.js'

/** undefined where one of them is not there. */
export function compareClaims(store: Store, one: string, other: string): Comparison | undefined {
  const [a, b] = [nodeOf(store, one), nodeOf(store, other)]
  if (a === undefined || b === undefined) return undefined
  const shared = store.count(
    `SELECT count(*) AS n FROM matter_claims x JOIN matter_claims y ON y.matter = x.matter
     WHERE x.claim = (SELECT seq FROM claims WHERE id = ?) AND y.claim = (SELECT seq FROM claims WHERE id = ?)`,
    one,
    other,
  )
  if (a.node.key === b.node.key)
    return {
      matters: shared,
      together: true,
      score: null,
      threshold,
      reasons: ['told alike, or in one telling of one report'],
    }
  const { score, reasons } = compareNodes(a.node, b.node)
  const realms =
    a.node.realm === b.node.realm
      ? []
      : [`one is a telling of ${says[a.node.realm]}, the other of ${says[b.node.realm]}`]
  return {
    matters: shared,
    together: a.cluster === b.cluster,
    score: Number.isFinite(score) ? score : null,
    threshold,
    reasons: [...realms, ...reasons],
  }
}

const says: Readonly<Record<Node['realm'], string>> = {
  incident: 'an incident',
  ground: 'who holds a place',
  period: 'a toll over a period',
  statement: 'a statement',
}

function nodeOf(store: Store, claim: string): { node: Node; cluster: string } | undefined {
  const [key] = nodesOf(store, claim)
  const row = key === undefined ? undefined : store.one('SELECT json, cluster FROM nodes WHERE key = ?', key)
  return row && { node: JSON.parse(String(row.json)) as Node, cluster: String(row.cluster) }
}
