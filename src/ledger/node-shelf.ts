/** The aligner's shelf of nodes, kept in the ledger. A node never changes under its key, so parsed ones are remembered. */
import type { NodeShelf } from '../matter/align/align-nodes.js'
import type { Node } from '../matter/align/telling.js'
import type { Store } from './database.js'

/** Nodes remembered, some 3 kB each with the lists of their blocks; those of the last days are asked for again and again. */
const remembered = 12_000

interface Kept {
  readonly number: number
  readonly node: Node
  /** The last search that met it, so that a search meets it once. */
  seen: number
}

export class StoredShelf implements NodeShelf {
  private readonly nodes = new Map<number, Kept>()
  private readonly numbers = new Map<string, number>()
  private readonly blocks = new Map<number, Kept[]>()
  private readonly groups = new Map<string, string | undefined>()
  private tied: ReadonlyMap<string, ReadonlySet<string>> = new Map()
  private version = -1
  private searches = 0

  constructor(private readonly store: Store) {}

  /** To be called at the start of each transaction: what another process changed is forgotten. True where it was. */
  refresh(): boolean {
    const version = this.store.count('SELECT data_version AS n FROM pragma_data_version')
    if (version === this.version) return false
    this.version = version
    this.forget()
    return true
  }

  /** @param sets nodes that a person's decision holds together */
  tie(sets: readonly (readonly string[])[]): void {
    const tied = new Map<string, Set<string>>()
    for (const keys of sets)
      for (const key of keys)
        tied.set(key, new Set([...(tied.get(key) ?? []), ...keys.filter((other) => other !== key)]))
    this.tied = tied
  }

  /** The node's number in the ledger; `fresh` where it was not there. */
  add(node: Node): { number: number; fresh: boolean } {
    const known = this.numberOf(node.key)
    if (known !== undefined) return { number: known, fresh: false }
    const number = this.store.run(
      'INSERT INTO nodes (key, cluster, json) VALUES (?, NULL, ?)',
      node.key,
      JSON.stringify(node),
    )
    const blocks = JSON.stringify(node.blocks)
    this.store.run('INSERT INTO blocks (block, node) SELECT value, ? FROM json_each(?)', number, blocks)
    const kept = this.keep(number, node)
    for (const block of node.blocks) this.blocks.get(block)?.push(kept)
    this.groups.set(node.key, undefined)
    return { number, fresh: true }
  }
  remove(key: string): void {
    const number = this.numberOf(key)
    if (number === undefined) return
    for (const block of this.kept(number)?.node.blocks ?? []) {
      this.blocks.delete(block)
      this.store.run('DELETE FROM blocks WHERE block = ? AND node = ?', block, number)
    }
    this.store.run('DELETE FROM nodes WHERE number = ?', number)
    this.nodes.delete(number)
    this.numbers.delete(key)
    this.groups.delete(key)
  }

  node(key: string): Node | undefined {
    const number = this.numberOf(key)
    return number === undefined ? undefined : this.kept(number)?.node
  }
  near(node: Node): Node[] {
    const search = ++this.searches
    const near: Node[] = []
    for (const block of node.blocks)
      for (const kept of this.inBlock(block)) {
        if (kept.seen === search) continue
        kept.seen = search
        if (kept.node.key !== node.key) near.push(kept.node)
      }
    return near
  }
  groupOf(key: string): string | undefined {
    if (this.groups.has(key)) return this.groups.get(key)
    const cluster = this.store.one('SELECT cluster FROM nodes WHERE key = ?', key)?.cluster
    const group = cluster == null ? undefined : String(cluster)
    this.groups.set(key, group)
    return group
  }
  members(group: string): Node[] {
    return this.store
      .all('SELECT number FROM nodes WHERE cluster = ? ORDER BY key', group)
      .flatMap(({ number }) => this.kept(Number(number))?.node ?? [])
  }
  /** A group's nodes with their numbers, by key. */
  numbered(group: string): { number: number; node: Node }[] {
    return this.members(group).map((node) => ({ number: this.numberOf(node.key)!, node }))
  }
  assign(key: string, group: string): void {
    this.store.run('UPDATE nodes SET cluster = ? WHERE key = ?', group, key)
    this.groups.set(key, group)
  }
  ties(key: string): readonly string[] {
    return [...(this.tied.get(key) ?? [])]
  }

  private numberOf(key: string): number | undefined {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const row = this.store.one('SELECT number FROM nodes WHERE key = ?', key)
    return row && Number(row.number)
  }
  private kept(number: number): Kept | undefined {
    const known = this.nodes.get(number)
    if (known !== undefined) return known
    const row = this.store.one('SELECT json FROM nodes WHERE number = ?', number)
    return row && this.keep(number, JSON.parse(String(row.json)) as Node)
  }
  private keep(number: number, node: Node): Kept {
    const kept = { number, node, seen: 0 }
    this.nodes.set(number, kept)
    this.numbers.set(node.key, number)
    return kept
  }

  /** One row for the whole block: the driver's cost is by the row. */
  private inBlock(block: number): Kept[] {
    const known = this.blocks.get(block)
    if (known !== undefined) return known
    const row = this.store.one("SELECT group_concat(node, ' ') AS nodes FROM blocks WHERE block = ?", block)
    const numbers = row?.nodes == null ? [] : String(row.nodes).split(' ')
    const found = numbers.flatMap((number) => this.kept(Number(number)) ?? [])
    this.blocks.set(block, found)
    return found
  }

  /** Forgets all where too much is remembered. Never within a search, which must meet each node once. */
  trim(): void {
    if (this.nodes.size > remembered || this.groups.size > 4 * remembered) this.forget()
  }
  private forget(): void {
    this.nodes.clear()
    this.numbers.clear()
    this.blocks.clear()
    this.groups.clear()
  }
}

/** The node of the telling that a claim is in: none where it is not there. */
export function nodesOf(store: Store, claim: string): string[] {
  return store
    .all(
      `SELECT key FROM claims JOIN tellings ON tellings.report = claims.report JOIN nodes ON number = node
       WHERE claims.id = ? AND claims.seq IN (SELECT value FROM json_each(tellings.claims))`,
      claim,
    )
    .map(({ key }) => String(key))
}
