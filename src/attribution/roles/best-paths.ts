/** The k best sequences of roles (list Viterbi, Seshadri and Sundberg 1994), best first, with their scores. */
import { labels, type RoleScores } from './decode-roles.js'

export interface ScoredPath {
  readonly path: Uint8Array
  readonly score: number
}

export function bestPaths({ length, own, border }: RoleScores, k: number): ScoredPath[] {
  const cells = labels * k
  const score = new Float64Array(length * cells).fill(Number.NEGATIVE_INFINITY)
  const back = new Int16Array(length * cells).fill(-1)
  for (let label = 0; label < labels; label++) score[label * k] = own[label]!
  for (let at = 1; at < length; at++)
    for (let label = 0; label < labels; label++) {
      const from = at * cells + label * k
      for (let cell = 0; cell < cells; cell++) {
        const reached =
          score[(at - 1) * cells + cell]! +
          border[at * 16 + Math.floor(cell / k) * labels + label]! +
          own[at * labels + label]!
        insert(score, back, from, k, reached, cell)
      }
    }
  const last = Array.from({ length: cells }, (_, cell) => cell)
    .filter((cell) => score[(length - 1) * cells + cell]! > Number.NEGATIVE_INFINITY)
    .sort((a, b) => score[(length - 1) * cells + b]! - score[(length - 1) * cells + a]! || a - b)
    .slice(0, k)
  return last.map((cell) => ({
    path: traced(back, cell, length, cells, k),
    score: score[(length - 1) * cells + cell]!,
  }))
}

/** Puts a score into the sorted list of `k` that starts at `from`, where it is among the best. */
function insert(score: Float64Array, back: Int16Array, from: number, k: number, reached: number, cell: number): void {
  if (!(reached > score[from + k - 1]!)) return
  let at = from + k - 1
  while (at > from && reached > score[at - 1]!) {
    score[at] = score[at - 1]!
    back[at] = back[at - 1]!
    at--
  }
  score[at] = reached
  back[at] = cell
}

function traced(back: Int16Array, cell: number, length: number, cells: number, k: number): Uint8Array {
  const path = new Uint8Array(length)
  for (let at = length - 1; at >= 0; at--) {
    path[at] = Math.floor(cell / k)
    cell = back[at * cells + cell]!
  }
  return path
}
