/**
 * The tree with the greatest sum of scores: the maximum spanning tree (Chu & Liu 1965, Edmonds 1967) with one
 * word under the root.
 */

/** More than any tree's sum. */
const tooMuch = 1e6

/** Heads (-1 the root) of the tree with the greatest sum, with one word under the root. `scores[(head+1)·(n+1) + word+1]`. */
export function spanningTree(scores: Float64Array, n: number): Int32Array {
  const size = n + 1
  // One word under the root: the root's arcs cost so much that no tree takes two.
  const weights = scores.slice()
  for (let word = 1; word < size; word++) weights[word]! -= tooMuch
  const head = maximumTree(weights, size)
  return Int32Array.from({ length: n }, (_, word) => head[word + 1]! - 1)
}

/** Chu-Liu-Edmonds over a dense matrix; node 0 is the root. Returns each node's head. */
function maximumTree(weights: Float64Array, size: number): Int32Array {
  const head = new Int32Array(size).fill(-1)
  for (let node = 1; node < size; node++) {
    let best = -1
    for (let from = 0; from < size; from++)
      if (from !== node && (best < 0 || weights[from * size + node]! > weights[best * size + node]!)) best = from
    head[node] = best
  }
  const cycle = findCycle(head)
  if (cycle === undefined) return head
  const inside = new Set(cycle)
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !inside.has(node))
  const small = outside.length + 1
  const contracted = new Float64Array(small * small).fill(-Infinity)
  const entry = new Int32Array(small).fill(-1)
  const exit = new Int32Array(small).fill(-1)
  const total = cycle.reduce((sum, node) => sum + weights[head[node]! * size + node]!, 0)
  outside.forEach((node, a) => {
    outside.forEach((other, b) => {
      if (a !== b) contracted[a * small + b] = weights[node * size + other]!
    })
    for (const member of cycle) {
      const into = total + weights[node * size + member]! - weights[head[member]! * size + member]!
      if (into > contracted[a * small + small - 1]!) {
        contracted[a * small + small - 1] = into
        entry[a] = member
      }
      if (weights[member * size + node]! > contracted[(small - 1) * small + a]!) {
        contracted[(small - 1) * small + a] = weights[member * size + node]!
        exit[a] = member
      }
    }
  })
  const inner = maximumTree(contracted, small)
  outside.forEach((node, a) => {
    if (node !== 0) head[node] = inner[a] === small - 1 ? exit[a]! : outside[inner[a]!]!
  })
  const broken = inner[small - 1]!
  head[entry[broken]!] = outside[broken]!
  return head
}

function findCycle(head: Int32Array): number[] | undefined {
  const colour = new Int32Array(head.length)
  for (let start = 1; start < head.length; start++) {
    let node = start
    while (node > 0 && colour[node] === 0) {
      colour[node] = start
      node = head[node]!
    }
    if (node > 0 && colour[node] === start) {
      const cycle = [node]
      for (let at = head[node]!; at !== node; at = head[at]!) cycle.push(at)
      return cycle
    }
  }
  return undefined
}
