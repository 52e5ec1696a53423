/**
 * Trains the ranker of role sequences: among the field's best for a gold cue, the one that agrees most with
 * the annotation is to win (softmax, AdaGrad). The lists come from fields that have not seen the article.
 */

import { runsOf } from '../../src/attribution/draft.js'
import { roles } from '../../src/attribution/roles/decode-roles.js'
import { leastCount, shuffler } from './train-binary.js'

export interface RankExample {
  /** Features of each candidate. */
  readonly candidates: readonly Int32Array[]
  /** The share of the wish for each candidate; they sum to 1. */
  readonly wanted: Float64Array
}

export interface RankOptions {
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
}

/** How well a sequence agrees with the annotated one: exact runs, contents counted twice. */
export function agreement(path: Uint8Array, gold: Uint8Array): number {
  let sum = 0
  for (const [role, weight] of [
    [roles.source, 1],
    [roles.cue, 1],
    [roles.content, 2],
  ] as const) {
    const want = runsOf(gold, role)
    const have = runsOf(path, role)
    const same = have.filter(({ from, to }) => want.some((run) => run.from === from && run.to === to)).length
    sum += want.length + have.length === 0 ? weight : (2 * weight * same) / (want.length + have.length)
  }
  return sum
}

/** The wish shared among the candidates that agree most. */
export function wantedOf(paths: readonly Uint8Array[], gold: Uint8Array): Float64Array {
  const agreements = paths.map((path) => agreement(path, gold))
  const most = Math.max(...agreements)
  const best = agreements.filter((one) => one === most).length
  return Float64Array.from(agreements, (one) => (one === most ? 1 / best : 0))
}

export function trainRanker(
  examples: readonly RankExample[],
  { bits, epochs, rate, decay }: RankOptions,
): Float32Array {
  const mask = 2 ** bits - 1
  const weights = new Float32Array(mask + 1)
  const squares = new Float32Array(mask + 1)
  const counts = new Uint8Array(mask + 1)
  for (const { candidates } of examples)
    for (const features of candidates) for (const f of features) if (counts[f & mask]! < leastCount) counts[f & mask]!++
  const order = examples.map((_, i) => i)
  const shuffle = shuffler(13)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order)
    for (const i of order) {
      const { candidates, wanted } = examples[i]!
      const likely = softmax(candidates.map((features) => features.reduce((sum, f) => sum + weights[f & mask]!, 0)))
      candidates.forEach((features, c) => {
        const error = likely[c]! - wanted[c]!
        if (Math.abs(error) < 1e-3) return
        for (const f of features) {
          const bucket = f & mask
          if (counts[bucket]! < leastCount) continue
          const slope = error + decay * weights[bucket]!
          squares[bucket]! += slope * slope
          weights[bucket]! -= (rate * slope) / Math.sqrt(squares[bucket]! + 1e-6)
        }
      })
    }
  }
  return weights
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
