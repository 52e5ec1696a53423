/** Training of a LinearModel: the averaged perceptron (Collins 2002) with lazy averages. */
import type { LinearModel } from '../src/ud/linear-model.js'

export class Perceptron implements LinearModel {
  readonly weights: Float32Array
  private readonly sums: Float64Array
  /** Updates are weighted by the number of examples seen, so that `average` is the mean over all of them. */
  step = 1

  constructor(
    readonly bits: number,
    readonly classes: number,
  ) {
    this.weights = new Float32Array(2 ** bits * classes)
    this.sums = new Float64Array(this.weights.length)
  }

  /** Rewards class `gold` and punishes `guess` on the first `count` features. */
  update(features: Int32Array, count: number, gold: number, guess: number): void {
    const mask = 2 ** this.bits - 1
    for (let i = 0; i < count; i++) {
      const row = (features[i]! & mask) * this.classes
      this.weights[row + gold]! += 1
      this.sums[row + gold]! += this.step
      this.weights[row + guess]! -= 1
      this.sums[row + guess]! -= this.step
    }
  }

  /** Begins the average anew from the weights as they are: what came before was practice. */
  restart(): void {
    this.sums.fill(0)
    this.step = 1
  }

  /** The averaged model; those weights smaller than `prune` of the largest are dropped. */
  average(prune = 0): LinearModel & { weights: Float32Array } {
    const weights = new Float32Array(this.weights.length)
    let largest = 0
    for (let i = 0; i < weights.length; i++) {
      const mean = this.weights[i]! - this.sums[i]! / this.step
      weights[i] = mean
      largest = Math.max(largest, Math.abs(mean))
    }
    if (prune > 0) for (let i = 0; i < weights.length; i++) if (Math.abs(weights[i]!) < prune * largest) weights[i] = 0
    return { bits: this.bits, classes: this.classes, weights }
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
