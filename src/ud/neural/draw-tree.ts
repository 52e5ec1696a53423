/** Trees of sentences by the network's scores and by the votes of other trees, and tags. */
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

export interface Drawn {
  readonly tree: Tree
  /** Tags as they are known with the whole sentence read. */
  readonly tags: Int32Array
}

/** Draws all sentences of a batch. @param votesFor votes on a sentence of the batch, by its number */
export function drawTrees(network: Network, batch: Batch, votesFor: (sentence: number) => readonly Vote[]): Drawn[] {
  network.read(batch)
  network.scoreTags(batch.starts.at(-1)!)
  return Array.from({ length: batch.starts.length - 1 }, (_, sentence) => {
    const from = batch.starts[sentence]!
    const words = batch.starts[sentence + 1]! - from - 1
    const votes = votesFor(sentence)
    const head = bestHeads(network, batch, sentence, votes)
    return {
      tree: { head, relation: bestRelations(network, head, from, votes) },
      tags: bestTags(network, from + 1, words),
    }
  })
}

/** @param from row of the first word */
function bestTags(network: Network, from: number, words: number): Int32Array {
  const { floats } = network.memory
  const columns = roundUp(network.shape.tags)
  const tags = network.shape.tags - 1
  return Int32Array.from({ length: words }, (_, word) => {
    const row = network.retags + (from + word) * columns
    let best = 0
    for (let tag = 1; tag < tags; tag++) if (floats[row + tag]! > floats[row + best]!) best = tag
    return best
  })
}

function bestHeads(network: Network, batch: Batch, sentence: number, votes: readonly Vote[]): Int32Array {
  const width = network.scoreArcs(batch, sentence)
  const { floats } = network.memory
  const { scores } = network
  const n = batch.starts[sentence + 1]! - batch.starts[sentence]! - 1
  for (const { tree, arc } of votes)
    for (let word = 0; word < n; word++) floats[scores + (word + 1) * width + tree.head[word]! + 1]! += arc
  const best = new Int32Array(n)
  for (let word = 1; word <= n; word++) {
    const row = scores + word * width
    let top = word === 1 && n > 1 ? 2 : 0
    for (let head = 0; head <= n; head++) if (head !== word && floats[row + head]! > floats[row + top]!) top = head
    best[word - 1] = top - 1
  }
  if (isTree(best)) return best
  const size = n + 1
  const all = new Float64Array(size * size)
  for (let word = 1; word < size; word++)
    for (let head = 0; head < size; head++) all[head * size + word] = floats[scores + word * width + head]!
  return spanningTree(all, n)
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

/** @param from row of the sentence's root */
function bestRelations(network: Network, head: Int32Array, from: number, votes: readonly Vote[]): Int32Array {
  const { floats } = network.memory
  const { relations } = network.shape
  const columns = roundUp(relations)
  network.scoreNames(
    head.map((_, word) => from + word + 1),
    head.map((above) => from + above + 1),
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
