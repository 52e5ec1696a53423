/**
 * Learns the weights of the appraisal: logistic regression over hashed signs by AdaGrad (Duchi et al. 2011), where any of several
 * classes may be right. Signs are dropped at random, so that no example rests on few of them; those of structure have weights for each
 * manner of text beside the common ones (Daumé 2007), for coders of whole reports leave more aside than who labels a
 * sentence's words. Weights are the mean of the last rounds. The same examples give the same weights.
 */
import { classCount } from '../../src/claim/appraisal-model.js'
import { type Example, inManner } from './examples.js'

/** Orders of the examples whose weights are averaged: what one order leaves to chance moved F1 by half a point. */
const orders = 4
const rounds = 8
const averaged = 4
const rate = 0.05
const decay = 0.005
const dropped = 0.3
/** Signs met less often are passed over. */
const least = 3

/** @returns weights by sign, as they count in texts of the manner asked for */
export function learn(
  examples: readonly Example[],
  { buckets, manner }: { buckets: number; manner: number },
): Map<number, Float32Array> {
  const mask = buckets - 1
  const rowOf = frequent(examples, mask)
  const rows = examples.map(({ signs, own, right }) => ({
    rows: Int32Array.from([...signs, ...own].map((sign) => rowOf.get(sign & mask) ?? -1)).filter((row) => row >= 0),
    right,
  }))
  const weights = new Float32Array(rowOf.size * classCount)
  for (let order = 1; order <= orders; order++) {
    const one = train(rows, rowOf.size, order)
    for (let i = 0; i < weights.length; i++) weights[i]! += one[i]! / orders
  }
  const found = new Map<number, Float32Array>()
  const common = new Set(examples.flatMap(({ signs }) => [...signs].map((sign) => sign & mask)))
  const structural = new Map<number, number>()
  for (const example of examples)
    if (example.manner === manner)
      for (const sign of example.signs) structural.set(sign & mask, inManner(sign, manner) & mask)
  for (const bucket of common) {
    const parts = [bucket, structural.get(bucket)].map((one) => (one === undefined ? undefined : rowOf.get(one)))
    if (parts.every((row) => row === undefined)) continue
    const sum = new Float32Array(classCount)
    for (const row of parts)
      if (row !== undefined) for (let c = 0; c < classCount; c++) sum[c]! += weights[row * classCount + c]!
    found.set(bucket, sum)
  }
  return found
}

/** Buckets that are met often enough, each with its row. */
function frequent(examples: readonly Example[], mask: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { signs, own } of examples)
    for (const bucket of new Set([...signs, ...own].map((sign) => sign & mask)))
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= least).map(([bucket], row) => [bucket, row]))
}

function train(
  examples: readonly { rows: Int32Array; right: readonly number[] }[],
  rows: number,
  seed: number,
): Float32Array {
  const order = [...examples]
  const weights = new Float32Array(rows * classCount)
  const squares = new Float32Array(rows * classCount).fill(1e-4)
  const sums = new Float64Array(rows * classCount)
  const chances = new Float64Array(classCount)
  const slope = new Float64Array(classCount)
  const kept = new Int32Array(4096)
  const next = lcg(seed)
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      const one = order[i]!
      order[i] = order[j]!
      order[j] = one
    }
    for (const { rows: all, right } of order) {
      let count = 0
      for (const row of all) if (count < kept.length && next() >= dropped) kept[count++] = row
      softmax(weights, kept, count, chances)
      const rightly = right.reduce((sum, c) => sum + chances[c]!, 1e-9)
      slope.set(chances)
      for (const c of right) slope[c]! -= chances[c]! / rightly
      for (let k = 0; k < count; k++) {
        const at = kept[k]! * classCount
        for (let c = 0; c < classCount; c++) {
          const by = slope[c]! + decay * weights[at + c]!
          if (Math.abs(by) < 1e-4) continue
          squares[at + c]! += by * by
          weights[at + c]! -= (rate * by) / Math.sqrt(squares[at + c]!)
        }
      }
    }
    if (round >= rounds - averaged) for (let i = 0; i < weights.length; i++) sums[i]! += weights[i]!
  }
  return Float32Array.from(sums, (sum) => (sum / averaged) * (1 - dropped))
}

function softmax(weights: Float32Array, rows: Int32Array, count: number, chances: Float64Array): void {
  chances.fill(0)
  for (let k = 0; k < count; k++) {
    const at = rows[k]! * classCount
    for (let c = 0; c < classCount; c++) chances[c]! += weights[at + c]!
  }
  const most = Math.max(...chances)
  let all = 0
  for (let c = 0; c < classCount; c++) all += chances[c] = Math.exp(chances[c]! - most)
  for (let c = 0; c < classCount; c++) chances[c]! /= all
}

/** Numbers from 0 up to 1, the same each time. */
function lcg(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}
