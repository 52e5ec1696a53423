/** Trains the role field: stochastic gradient on the conditional likelihood (AdaGrad), gold cues only. */
import {
  labels,
  type RoleFeatures,
  type RoleWeights,
  scoreRoles,
  sumRoles,
} from '../../src/attribution/roles/decode-roles.js'
import { borderFeatureCount, tokenFeatureCount } from '../../src/attribution/roles/role-features.js'
import { leastCount, shuffler } from './train-binary.js'

export interface RoleExample {
  readonly features: RoleFeatures
  readonly cue: number
  readonly path: Uint8Array
}

export interface RoleOptions {
  readonly tokenBits: number
  readonly borderBits: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
}

interface Table {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly counts: Uint8Array
  readonly row: number
  readonly mask: number
}

const table = (bits: number, row: number): Table => ({
  weights: new Float32Array(2 ** bits * row),
  squares: new Float32Array(2 ** bits * row),
  counts: new Uint8Array(2 ** bits),
  row,
  mask: 2 ** bits - 1,
})

export function trainRoles(examples: readonly RoleExample[], options: RoleOptions): RoleWeights {
  const token = table(options.tokenBits, labels)
  const border = table(options.borderBits, labels * labels)
  for (const { features } of examples) {
    count(token, features.token, 0)
    count(border, features.border, borderFeatureCount)
  }
  const order = examples.map((_, i) => i)
  const shuffle = shuffler(11)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order)
    for (const i of order) step(examples[i]!, token, border, options)
  }
  return { token: token.weights, border: border.weights }
}

function count({ counts, mask }: Table, features: Int32Array, from: number): void {
  for (let f = from; f < features.length; f++)
    if (counts[features[f]! & mask]! < leastCount) counts[features[f]! & mask]!++
}

function step({ features, cue, path }: RoleExample, token: Table, border: Table, { rate, decay }: RoleOptions): void {
  const scores = scoreRoles(features, { token: token.weights, border: border.weights }, cue)
  const { forward, backward, total } = sumRoles(scores)
  const slope = new Float64Array(labels * labels)
  for (let at = 0; at < features.length; at++) {
    let most = 0
    for (let label = 0; label < labels; label++) {
      slope[label] =
        Math.exp(forward[at * labels + label]! + backward[at * labels + label]! - total) - (path[at] === label ? 1 : 0)
      most = Math.max(most, Math.abs(slope[label]!))
    }
    if (most > 1e-3) descend(token, features.token, at * tokenFeatureCount, tokenFeatureCount, slope, rate, decay)
    if (at === 0) continue
    most = 0
    for (let before = 0; before < labels; before++)
      for (let label = 0; label < labels; label++) {
        const pair = before * labels + label
        const likely =
          forward[(at - 1) * labels + before]! +
          scores.border[at * 16 + pair]! +
          scores.own[at * labels + label]! +
          backward[at * labels + label]! -
          total
        slope[pair] = Math.exp(likely) - (path[at - 1] === before && path[at] === label ? 1 : 0)
        most = Math.max(most, Math.abs(slope[pair]!))
      }
    if (most > 1e-3) descend(border, features.border, at * borderFeatureCount, borderFeatureCount, slope, rate, decay)
  }
}

/** Slopes below this move nothing: most labels are certain after the first epoch. */
const settled = 1e-3

function descend(
  { weights, squares, counts, row, mask }: Table,
  features: Int32Array,
  from: number,
  length: number,
  slope: Float64Array,
  rate: number,
  decay: number,
): void {
  for (let f = from; f < from + length; f++) {
    const bucket = features[f]! & mask
    if (counts[bucket]! < leastCount) continue
    for (let c = 0; c < row; c++) {
      if (Math.abs(slope[c]!) < settled) continue
      const at = bucket * row + c
      const gradient = slope[c]! + decay * weights[at]!
      squares[at]! += gradient * gradient
      weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]! + 1e-6)
    }
  }
}
