/** The tree of a sentence by the network's scores, and by the votes of other trees; and its tags. */
import type { Tree } from '../guide.js'
import { spanningTree } from '../spanning-tree.js'
import { roundUp } from './matrix-memory.js'
import type { Batch, Network } from './network.js'

/** What another tree's arcs and relations add to the network's scores, which are log-odds. */
export interface Vote {
  readonly tree: Tree
  readonly arc: number
  readonly relation: number
}

/** @param batch one sentence, of `longest` rows at the most */
export function drawTree(network: Network, batch: Batch, votes: readonly Vote[] = []): Tree {
  network.read(batch)
  const width = network.scoreArcs(batch, 0)
  const { floats } = network.memory
  const n = batch.starts[1]! - 1
  for (const { tree, arc } of votes)
    for (let word = 0; word < n; word++) floats[network.scores + (word + 1) * width + tree.head[word]! + 1]! += arc
  const head = bestHeads(floats, network.scores, n, width)
  return { head, relation: bestRelations(network, head, votes) }
}

/** Tags of the words of the one sentence that the network has read last. */
export function bestTags(network: Network, words: number): Int32Array {
  const columns = network.scoreTags(words + 1)
  const { floats } = network.memory
  const tags = network.shape.tags - 1
  return Int32Array.from({ length: words }, (_, word) => {
    const row = network.retags + (word + 1) * columns
    let best = 0
    for (let tag = 1; tag < tags; tag++) if (floats[row + tag]! > floats[row + best]!) best = tag
    return best
  })
}

function bestHeads(floats: Float32Array, scores: number, n: number, width: number): Int32Array {
  const best = new Int32Array(n)
  for (let word = 1; word <= n; word++) {
    const row = scores + word * width
    let top = word === 1 && n > 1 ? 2 : 0
    for (let head = 0; head <= n; head++) if (head !== word && floats[row + head]! > floats[row + top]!) top = head
    best[word - 1] = top - 1
  }
  if (isTree(best)) return best
  const size = n + 1
  const votes = new Float64Array(size * size)
  for (let word = 1; word < size; word++)
    for (let head = 0; head < size; head++) votes[head * size + word] = floats[scores + word * width + head]!
  return spanningTree(votes, n)
}

/** Whether one word is under the root and all others below it. */
function isTree(head: Int32Array): boolean {
  let roots = 0
  for (let word = 0; word < head.length; word++) {
    if (head[word] === -1) roots++
    let steps = 0
    for (let at = word; at >= 0; at = head[at]!) if (steps++ > head.length) return false
  }
  return roots === 1
}

function bestRelations(network: Network, head: Int32Array, votes: readonly Vote[]): Int32Array {
  const { floats } = network.memory
  const { relations } = network.shape
  const columns = roundUp(relations)
  network.scoreNames(
    head.map((_, word) => word + 1),
    head.map((above) => above + 1),
  )
  return head.map((above, word) => {
    const row = network.names + word * columns
    for (const { tree, relation } of votes)
      if (tree.head[word] === above) floats[row + tree.relation[word]!]! += relation
    let best = 0
    for (let c = 1; c < relations; c++) if (floats[row + c]! > floats[row + best]!) best = c
    return best
  })
}
