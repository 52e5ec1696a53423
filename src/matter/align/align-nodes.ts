/**
 * Lines tellings up: groups the nodes that are of one subject. The groups follow from the nodes alone, in
 * whatever order they came, and adding one looks only at the groups that it touches.
 *
 * A node is exact (a day, a place, a kind, and who did it or by what means), loose (a bare toll, "the attack") or vague (a stretch of
 * days). Exact ones that go together are joined. A loose or vague one joins the one exacter node that it
 * fits best, so that it never bridges two subjects; only where none fits does it join its like.
 *
 * Works on a shelf of nodes that the caller keeps (in memory here, in the ledger on disk).
 */
import { compareNodes, threshold } from './compare-nodes.js'
import type { Node } from './telling.js'

export interface NodeShelf {
  node(key: string): Node | undefined
  /** Nodes that share a block with this one, without itself. */
  near(node: Node): Node[]
  /** The group of a node that was grouped before. */
  groupOf(key: string): string | undefined
  members(group: string): Node[]
  assign(key: string, group: string): void
  /** Nodes that a person's decision ties to this one. */
  ties(key: string): readonly string[]
}

/**
 * Brings the groups up to date after nodes came or changed. `orphans` are groups that lost a node.
 * Returns the groups whose matters must be drawn anew, those that are gone among them.
 */
export function alignNodes(shelf: NodeShelf, fresh: readonly Node[], orphans: Iterable<string> = []): Set<string> {
  const fitting = fittingOnce(shelf)
  const open = new Map<string, Node>(fresh.map((node) => [node.key, node]))
  const touched = new Set<string>()
  const pull = (group: string | undefined): void => {
    if (group === undefined || touched.has(group)) return
    touched.add(group)
    for (const member of shelf.members(group)) open.set(member.key, member)
  }
  for (const group of orphans) pull(group)
  for (const node of fresh) for (const { node: other } of fitting(node)) pull(shelf.groupOf(other.key))
  const parent = new Map<string, string>()
  // A node pulled in on the way is visited too: a Map's iteration reaches what is added to it.
  for (const node of open.values()) {
    const tied = shelf.ties(node.key).flatMap((key) => shelf.node(key) ?? [])
    for (const other of [...edgesOf(node, fitting), ...tied]) {
      if (!open.has(other.key)) {
        open.set(other.key, other)
        pull(shelf.groupOf(other.key))
      }
      unite(parent, node.key, other.key)
    }
  }
  for (const key of open.keys()) {
    const group = rootOf(parent, key)
    touched.add(group)
    if (shelf.groupOf(key) !== group) shelf.assign(key, group)
  }
  return touched
}

interface Fitting {
  readonly node: Node
  readonly score: number
}
/** The nodes near one that go together with it, as `compareNodes` says. */
type FittingTo = (node: Node) => readonly Fitting[]

/** Which nodes are near, and how they compare, does not change while groups do; it is asked of each node several times. */
function fittingOnce(shelf: NodeShelf): FittingTo {
  const known = new Map<string, Fitting[]>()
  return (node) => {
    const before = known.get(node.key)
    if (before !== undefined) return before
    const fitting: Fitting[] = []
    for (const other of shelf.near(node)) {
      const { score } = compareNodes(node, other)
      if (score >= threshold) fitting.push({ node: other, score })
    }
    known.set(node.key, fitting)
    return fitting
  }
}

function edgesOf(node: Node, fitting: FittingTo): Node[] {
  const near = fitting(node).map(({ node: other }) => other)
  const host = hostOf(node, fitting)
  const alike = isWide(node) ? near.filter((other) => isExactOrWide(other) && namesSamePlace(node, other)) : []
  if (host !== undefined) return [host, ...alike]
  const level = levelOf(node)
  const peers = near.filter(
    (other) => levelOf(other) === level && (level === 0 || hostOf(other, fitting) === undefined),
  )
  return [...peers, ...alike]
}

/** The exacter node that fits best; of equals the first by key. */
function hostOf(node: Node, fitting: FittingTo): Node | undefined {
  const level = levelOf(node)
  if (level === 0) return undefined
  let best: Fitting | undefined
  for (const one of fitting(node)) {
    if (levelOf(one.node) >= level) continue
    if (best === undefined || one.score > best.score || (one.score === best.score && one.node.key < best.node.key))
      best = one
  }
  return best?.node
}

/**
 * Exact but for its place, which is a province or as wide: it goes with all that name this very place,
 * and only through its host with what lies within.
 */
const isWide = (node: Node): boolean => levelOf(node) === 2 && isExactOrWide(node)
const isExactOrWide = ({ realm, theme, from, to, names, doers, means }: Node): boolean =>
  realm === 'incident' &&
  from !== null &&
  from === to &&
  theme !== 'any' &&
  names.length > 0 &&
  (doers.length > 0 || means.length > 0)

function namesSamePlace(a: Node, b: Node): boolean {
  if (a.spots.length > 0 && b.spots.length > 0) return a.spots.some(({ id }) => b.spots.some((spot) => spot.id === id))
  return a.names.some((name) => b.names.includes(name))
}

/** 0 exact, 1 loose, 2 vague. */
function levelOf({ realm, theme, from, to, spots, names, doers, means }: Node): 0 | 1 | 2 {
  if (realm !== 'incident') return 0
  if (from === null || from !== to || (spots.length === 0 && names.length === 0)) return 2
  if (spots.length > 0 && spots.every(({ reach }) => reach > 25)) return 2
  return theme === 'any' || (doers.length === 0 && means.length === 0) ? 1 : 0
}

/** The root of a group is its least key, so that the group's name does not depend on the order. */
function unite(parent: Map<string, string>, a: string, b: string): void {
  const [x, y] = [rootOf(parent, a), rootOf(parent, b)]
  if (x === y) return
  const [least, other] = x < y ? [x, y] : [y, x]
  parent.set(other, least)
}

function rootOf(parent: Map<string, string>, key: string): string {
  let root = key
  for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next
  for (let at = key; at !== root; ) {
    const next = parent.get(at)!
    parent.set(at, root)
    at = next
  }
  return root
}
