/** The aligner's shelf of nodes, kept in the ledger. A node never changes under its key, so parsed ones are remembered. */
import type { NodeShelf } from '../matter/align/align-nodes.js'
import type { Node } from '../matter/align/telling.js'
import type { Store } from './database.js'

/** Entries remembered of each sort: a node is some 2 kB parsed, a block's list some 200 bytes. */
const remembered = { nodes: 20_000, blocks: 100_000, groups: 200_000 } as const

export class StoredShelf implements NodeShelf {
  private readonly nodes = new Map<string, Node>()
  private readonly blocks = new Map<string, string[]>()
  private readonly groups = new Map<string, string | undefined>()
  private tied: ReadonlyMap<string, ReadonlySet<string>> = new Map()
  private version = -1

  constructor(private readonly store: Store) {}

  /** To be called at the start of each transaction: what another process changed is forgotten. */
  refresh(): void {
    const version = this.store.count('SELECT data_version AS n FROM pragma_data_version')
    if (version === this.version) return
    this.version = version
    this.nodes.clear()
    this.blocks.clear()
    this.groups.clear()
  }

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
    if (this.nodes.has(node.key) || this.store.one('SELECT 1 AS yes FROM nodes WHERE key = ?', node.key)) return false
    this.store.run('INSERT INTO nodes (key, cluster, json) VALUES (?, NULL, ?)', node.key, JSON.stringify(node))
    const blocks = JSON.stringify(node.blocks)
    this.store.run('INSERT INTO blocks (block, node) SELECT value, ? FROM json_each(?)', node.key, blocks)
    for (const block of node.blocks) this.blocks.get(block)?.push(node.key)
    keep(this.nodes, node.key, node, remembered.nodes)
    return true
  }
  remove(key: string): void {
    for (const block of this.node(key)?.blocks ?? []) {
      this.blocks.delete(block)
      this.store.run('DELETE FROM blocks WHERE block = ? AND node = ?', block, key)
    }
    this.store.run('DELETE FROM nodes WHERE key = ?', key)
    this.nodes.delete(key)
    this.groups.delete(key)
  }

  node(key: string): Node | undefined {
    const known = this.nodes.get(key)
    if (known !== undefined) return known
    const row = this.store.one('SELECT json FROM nodes WHERE key = ?', key)
    return row && keep(this.nodes, key, JSON.parse(String(row.json)) as Node, remembered.nodes)
  }
  near(node: Node): Node[] {
    const seen = new Set([node.key])
    const near: Node[] = []
    for (const block of node.blocks)
      for (const key of this.inBlock(block)) {
        if (seen.has(key)) continue
        seen.add(key)
        const other = this.node(key)
        if (other !== undefined) near.push(other)
      }
    return near
  }
  groupOf(key: string): string | undefined {
    if (this.groups.has(key)) return this.groups.get(key)
    const cluster = this.store.one('SELECT cluster FROM nodes WHERE key = ?', key)?.cluster
    return keep(this.groups, key, cluster == null ? undefined : String(cluster), remembered.groups)
  }
  members(group: string): Node[] {
    return this.store
      .all('SELECT key FROM nodes WHERE cluster = ? ORDER BY key', group)
      .flatMap(({ key }) => this.node(String(key)) ?? [])
  }
  assign(key: string, group: string): void {
    this.store.run('UPDATE nodes SET cluster = ? WHERE key = ?', group, key)
    keep(this.groups, key, group, remembered.groups)
  }
  ties(key: string): readonly string[] {
    return [...(this.tied.get(key) ?? [])]
  }

  /** One row for the whole block: the driver's cost is by the row. */
  private inBlock(block: string): string[] {
    const known = this.blocks.get(block)
    if (known !== undefined) return known
    const row = this.store.one("SELECT group_concat(node, ' ') AS nodes FROM blocks WHERE block = ?", block)
    const keys = row?.nodes == null ? [] : String(row.nodes).split(' ')
    return keep(this.blocks, block, keys, remembered.blocks)
  }
}

function keep<Value>(map: Map<string, Value>, key: string, value: Value, most: number): Value {
  if (map.size >= most) map.clear()
  map.set(key, value)
  return value
}

/** The node of the telling that a claim is in: none where it is not there. */
export function nodesOf(store: Store, claim: string): string[] {
  return store
    .all(
      'SELECT node, tellings.claims AS told FROM claims JOIN tellings ON tellings.report = claims.report WHERE id = ?',
      claim,
    )
    .filter(({ told }) => (JSON.parse(String(told)) as string[]).includes(claim))
    .map(({ node }) => String(node))
}
