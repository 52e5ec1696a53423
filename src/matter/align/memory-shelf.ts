/** A shelf of nodes in memory: for aligning a few reports at once, and for tests. */
import type { NodeShelf } from './align-nodes.js'
import type { Node } from './telling.js'

export class MemoryShelf implements NodeShelf {
  private readonly nodes = new Map<string, Node>()
  private readonly blocks = new Map<number, Set<string>>()
  private readonly groups = new Map<string, string>()
  private readonly groupMembers = new Map<string, Set<string>>()

  /** False where the node was there already. */
  add(node: Node): boolean {
    if (this.nodes.has(node.key)) return false
    this.nodes.set(node.key, node)
    for (const block of node.blocks) into(this.blocks, block).add(node.key)
    return true
  }
  node(key: string): Node | undefined {
    return this.nodes.get(key)
  }
  near(node: Node): Node[] {
    const keys = new Set(node.blocks.flatMap((block) => [...(this.blocks.get(block) ?? [])]))
    keys.delete(node.key)
    return [...keys].map((key) => this.nodes.get(key)!)
  }
  groupOf(key: string): string | undefined {
    return this.groups.get(key)
  }
  members(group: string): Node[] {
    return [...(this.groupMembers.get(group) ?? [])].map((key) => this.nodes.get(key)!)
  }
  assign(key: string, group: string): void {
    this.groupMembers.get(this.groups.get(key) ?? '')?.delete(key)
    this.groups.set(key, group)
    into(this.groupMembers, group).add(key)
  }
  ties(): readonly string[] {
    return []
  }
}

function into<Key>(map: Map<Key, Set<string>>, key: Key): Set<string> {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = new Set<string>()
  map.set(key, made)
  return made
}
