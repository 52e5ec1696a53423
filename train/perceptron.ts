/** Training of a LinearModel: the averaged perceptron (Collins 2002) with lazy averages. */
import type { PackedTable } from '../src/ud/model-file.js'
import { packTable } from '../src/ud/model-file.js'

/** Rows are made when a bucket is first updated: most buckets never are. */
export class Perceptron {
  private readonly rowOf: Int32Array
  private rows = 0
  private weights: Float32Array
  private sums: Float64Array
  /** Updates are weighted by the number of examples seen, so that the average is the mean over all of them. */
  step = 1

  /** How often each bucket was counted, 255 at the most. */
  private readonly counts: Uint8Array

  /** @param least buckets that `count` met fewer times are passed over */
  constructor(
    readonly bits: number,
    readonly classes: number,
    private readonly least = 1,
  ) {
    this.counts = new Uint8Array(least > 1 ? 2 ** bits : 0)
    this.rowOf = new Int32Array(2 ** bits).fill(-1)
    this.weights = new Float32Array(1024 * classes)
    this.sums = new Float64Array(1024 * classes)
  }

  /** Counts the first `count` features: to be done with all examples before learning. */
  count(features: Int32Array, count: number): void {
    const mask = 2 ** this.bits - 1
    for (let i = 0; i < count; i++) if (this.counts[features[i]! & mask]! < 255) this.counts[features[i]! & mask]!++
  }

  /** Learns only in the buckets that have rows in `table`, in place of counting. */
  restrict({ present }: PackedTable): void {
    for (let bucket = 0; bucket < this.counts.length; bucket++)
      this.counts[bucket] = present[bucket >>> 5]! & (1 << (bucket & 31)) ? 255 : 0
  }

  /** Moves the features that were counted often enough to the front; returns how many. */
  keep(features: Int32Array, count: number): number {
    if (this.least <= 1) return count
    const mask = 2 ** this.bits - 1
    let kept = 0
    for (let i = 0; i < count; i++) if (this.counts[features[i]! & mask]! >= this.least) features[kept++] = features[i]!
    return kept
  }

  /** Fills `scores` with the sums of the rows of the first `count` features. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { rowOf, classes, weights } = this
    const mask = 2 ** this.bits - 1
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const row = rowOf[features[i]! & mask]!
      if (row < 0) continue
      const at = row * classes
      for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]!
    }
  }

  /** Rewards class `gold` and punishes `guess` on the first `count` features. */
  update(features: Int32Array, count: number, gold: number, guess: number): void {
    const mask = 2 ** this.bits - 1
    for (let i = 0; i < count; i++) {
      const at = this.row(features[i]! & mask) * this.classes
      this.weights[at + gold]! += 1
      this.sums[at + gold]! += this.step
      this.weights[at + guess]! -= 1
      this.sums[at + guess]! -= this.step
    }
  }

  /** Adds `by` to the weights of one class on the first `count` features. */
  adjust(features: Int32Array, count: number, name: number, by: number): void {
    const mask = 2 ** this.bits - 1
    for (let i = 0; i < count; i++) {
      const at = this.row(features[i]! & mask) * this.classes + name
      this.weights[at]! += by
      this.sums[at]! += by * this.step
    }
  }

  private row(bucket: number): number {
    const known = this.rowOf[bucket]!
    if (known >= 0) return known
    if ((this.rows + 1) * this.classes > this.weights.length) {
      const weights = new Float32Array(this.weights.length * 2)
      weights.set(this.weights)
      this.weights = weights
      const sums = new Float64Array(this.sums.length * 2)
      sums.set(this.sums)
      this.sums = sums
    }
    this.rowOf[bucket] = this.rows
    return this.rows++
  }

  /** Begins the average anew from the weights as they are: what came before was practice. */
  restart(): void {
    this.sums.fill(0)
    this.step = 1
  }

  /** The averaged model; weights whose byte on disk would be smaller than `least` are dropped. */
  average(least = 1): PackedTable {
    const { classes } = this
    const rows = new Map<number, Float32Array>()
    for (let bucket = 0; bucket < this.rowOf.length; bucket++) {
      const at = this.rowOf[bucket]! * classes
      if (at < 0) continue
      rows.set(
        bucket,
        Float32Array.from({ length: classes }, (_, c) => this.weights[at + c]! - this.sums[at + c]! / this.step),
      )
    }
    return packTable({ bits: this.bits, classes, rows, least })
  }
}

/** A seeded generator of numbers in [0, 1): the same training gives the same model. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[items[i], items[j]] = [items[j]!, items[i]!]
  }
  return items
}
