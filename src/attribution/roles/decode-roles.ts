/**
 * Tells the role of each token of a sentence for one cue: a linear-chain conditional random field
 * (Lafferty et al. 2001) over the labels none, source, cue, content, with hashed features.
 */
import { borderFeatureCount, borderFeatures, type CueView, tokenFeatureCount, tokenFeatures } from './role-features.js'

export const roles = { none: 0, source: 1, cue: 2, content: 3 } as const
export const labels = 4

/** Weights of the field: `labels` for each bucket of a token's features, `labels` squared for a border's. */
export interface RoleWeights {
  readonly token: Float32Array
  readonly border: Float32Array
}

/** Scores of a sentence for one cue, by token: `own[token * 4 + label]`, `border[token * 16 + before * 4 + label]`. */
export interface RoleScores {
  readonly length: number
  readonly own: Float64Array
  readonly border: Float64Array
}

/** The hashed features of a sentence for one cue, flat: `tokenFeatureCount` and `borderFeatureCount` a token. */
export interface RoleFeatures {
  readonly length: number
  readonly token: Int32Array
  readonly border: Int32Array
}

export function roleFeatures(from: CueView): RoleFeatures {
  const { length } = from.view.sentence
  const token = new Int32Array(length * tokenFeatureCount)
  const border = new Int32Array(length * borderFeatureCount)
  for (let at = 0; at < length; at++) {
    tokenFeatures(from, at, token, at * tokenFeatureCount)
    if (at > 0) borderFeatures(from, at, border, at * borderFeatureCount)
  }
  const { salt } = from.view
  if (salt !== 0) for (const features of [token, border]) for (let i = 0; i < features.length; i++) features[i]! ^= salt
  return { length, token, border }
}

export function scoreRoles(features: RoleFeatures, weights: RoleWeights, cue: number): RoleScores {
  const { length } = features
  const own = new Float64Array(length * labels)
  const border = new Float64Array(length * labels * labels)
  const tokenMask = weights.token.length / labels - 1
  const borderMask = weights.border.length / (labels * labels) - 1
  for (let at = 0; at < length; at++) {
    for (let i = at * tokenFeatureCount; i < (at + 1) * tokenFeatureCount; i++) {
      const bucket = (features.token[i]! & tokenMask) * labels
      for (let label = 0; label < labels; label++) own[at * labels + label]! += weights.token[bucket + label]!
    }
    if (at === 0) continue
    for (let i = at * borderFeatureCount; i < (at + 1) * borderFeatureCount; i++) {
      const bucket = (features.border[i]! & borderMask) * labels * labels
      for (let pair = 0; pair < labels * labels; pair++)
        border[at * labels * labels + pair]! += weights.border[bucket + pair]!
    }
  }
  for (let label = 0; label < labels; label++) if (label !== roles.cue) own[cue * labels + label] = -1e4
  return { length, own, border }
}

/** log(e^a + e^b + …) without overflow. */
function logSum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

/** The log of the sum over all sequences. */
export function logTotal(scores: RoleScores): number {
  return logSum(forwardSums(scores).subarray((scores.length - 1) * labels))
}

/** Forward and backward log sums, and the log of the whole sum. */
export function sumRoles(scores: RoleScores): { forward: Float64Array; backward: Float64Array; total: number } {
  const { length, own, border } = scores
  const forward = forwardSums(scores)
  const backward = new Float64Array(length * labels)
  const sums = new Float64Array(labels)
  for (let at = length - 2; at >= 0; at--)
    for (let label = 0; label < labels; label++) {
      for (let next = 0; next < labels; next++)
        sums[next] =
          backward[(at + 1) * labels + next]! +
          own[(at + 1) * labels + next]! +
          border[(at + 1) * 16 + label * labels + next]!
      backward[at * labels + label] = logSum(sums)
    }
  return { forward, backward, total: logSum(forward.subarray((length - 1) * labels)) }
}

function forwardSums({ length, own, border }: RoleScores): Float64Array {
  const forward = Float64Array.from(own)
  const sums = new Float64Array(labels)
  for (let at = 1; at < length; at++)
    for (let label = 0; label < labels; label++) {
      for (let before = 0; before < labels; before++)
        sums[before] = forward[(at - 1) * labels + before]! + border[at * 16 + before * labels + label]!
      forward[at * labels + label]! += logSum(sums)
    }
  return forward
}
