/** Why a telling stands with the others of its group, in words. Pure. */
import { compareNodes, threshold } from './compare-nodes.js'
import type { Node } from './telling.js'

/** Names the first of the group that it fits; looking for the best would cost the square of a large group. */
export function explain(node: Node, group: readonly Node[]): string {
  if (group.length === 1) return 'told alike by every report that tells it'
  for (const other of group) {
    if (other.key === node.key) continue
    const { score, reasons } = compareNodes(node, other)
    if (score >= threshold) return reasons.join(', ')
  }
  return 'joined by a person’s decision'
}
