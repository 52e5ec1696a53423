/** The aligner's shelf of nodes, kept in the ledger. A node never changes under its key, so parsed ones are remembered. */
import type { NodeShelf } from '../matter/align.js'
import type { Node } from '../matter/telling.js'
import type { Store } from './database.js'

/** Parsed nodes remembered, some 2 kB each. */
const remembered = 40_000

export class StoredShelf implements NodeShelf {
  private readonly parsed = new Map<string, Node>()
  private tied: ReadonlyMap<string, ReadonlySet<string>> = new Map()

  constructor(private readonly store: Store) {}

  /** @param sets nodes that a person's decision holds together */
  tie(sets: readonly (readonly string[])[]): void {
    const tied = new Map<string, Set<string>>()
    for (const keys of sets)
      for (const key of keys)
        tied.set(key, new Set([...(tied.get(key) ?? []), ...keys.filter((other) => other !== key)]))
    this.tied = tied
  }

  /** False where the node is there already. */
  add(node: Node): boolean {
    if (this.store.one('SELECT 1 AS yes FROM nodes WHERE key = ?', node.key)) return false
    const { blocks, ...bare } = node
    this.store.run('INSERT INTO nodes (key, cluster, json) VALUES (?, NULL, ?)', node.key, JSON.stringify(bare))
    for (const block of new Set(blocks))
      this.store.run('INSERT INTO blocks (block, node) VALUES (?, ?)', block, node.key)
    this.remember(node)
    return true
  }
  remove(key: string): void {
    this.store.run('DELETE FROM blocks WHERE node = ?', key)
    this.store.run('DELETE FROM nodes WHERE key = ?', key)
    this.parsed.delete(key)
  }

  node(key: string): Node | undefined {
    const known = this.parsed.get(key)
    if (known !== undefined) return known
    const row = this.store.one('SELECT json FROM nodes WHERE key = ?', key)
    if (row === undefined) return undefined
    const blocks = this.store.all('SELECT block FROM blocks WHERE node = ?', key).map(({ block }) => String(block))
    return this.remember({ ...(JSON.parse(String(row.json)) as Omit<Node, 'blocks'>), blocks })
  }
  near(node: Node): Node[] {
    const keys = new Set<string>()
    for (const block of node.blocks)
      for (const row of this.store.all('SELECT node FROM blocks WHERE block = ?', block)) keys.add(String(row.node))
    keys.delete(node.key)
    return [...keys].flatMap((key) => this.node(key) ?? [])
  }
  groupOf(key: string): string | undefined {
    const cluster = this.store.one('SELECT cluster FROM nodes WHERE key = ?', key)?.cluster
    return cluster == null ? undefined : String(cluster)
  }
  members(group: string): Node[] {
    return this.store
      .all('SELECT key FROM nodes WHERE cluster = ? ORDER BY key', group)
      .flatMap(({ key }) => this.node(String(key)) ?? [])
  }
  assign(key: string, group: string): void {
    this.store.run('UPDATE nodes SET cluster = ? WHERE key = ?', group, key)
  }
  ties(key: string): readonly string[] {
    return [...(this.tied.get(key) ?? [])]
  }

  private remember(node: Node): Node {
    if (this.parsed.size >= remembered) this.parsed.clear()
    this.parsed.set(node.key, node)
    return node
  }
}
