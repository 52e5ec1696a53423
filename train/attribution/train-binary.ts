/**
 * Logistic regression over hashed features: AdaGrad (Duchi et al. 2011) in a fixed order of examples, so
 * that a training run can be repeated. Buckets seen fewer than `leastCount` times keep weight 0.
 */
export interface BinaryExamples {
  /** Features of example i: `features[starts[i]]` to `features[starts[i + 1]]`. */
  readonly features: Int32Array
  readonly starts: Int32Array
  readonly labels: Uint8Array
}

export const leastCount = 5

export interface BinaryOptions {
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  /** Weight of the squared weights in the loss. */
  readonly decay: number
}

export function trainBinary(
  { features, starts, labels }: BinaryExamples,
  use: (example: number) => boolean,
  { bits, epochs, rate, decay }: BinaryOptions,
): Float32Array {
  const size = 2 ** bits
  const mask = size - 1
  const weights = new Float32Array(size)
  const squares = new Float32Array(size)
  const counts = new Uint8Array(size)
  const order: number[] = []
  for (let i = 0; i < labels.length; i++) if (use(i)) order.push(i)
  for (const i of order)
    for (let f = starts[i]!; f < starts[i + 1]!; f++)
      if (counts[features[f]! & mask]! < leastCount) counts[features[f]! & mask]!++
  const shuffle = shuffler(7)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order)
    for (const i of order) {
      let score = 0
      for (let f = starts[i]!; f < starts[i + 1]!; f++) score += weights[features[f]! & mask]!
      const error = 1 / (1 + Math.exp(-score)) - labels[i]!
      if (Math.abs(error) < 1e-4) continue
      for (let f = starts[i]!; f < starts[i + 1]!; f++) {
        const bucket = features[f]! & mask
        if (counts[bucket]! < leastCount) continue
        const slope = error + decay * weights[bucket]!
        squares[bucket]! += slope * slope
        weights[bucket]! -= (rate * slope) / Math.sqrt(squares[bucket]! + 1e-6)
      }
    }
  }
  return weights
}

/** A seeded Fisher-Yates shuffle (xorshift32). */
export function shuffler(seed: number): (values: number[]) => void {
  let state = seed
  return (values) => {
    for (let i = values.length - 1; i > 0; i--) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      const j = (state >>> 0) % (i + 1)
      const held = values[i]!
      values[i] = values[j]!
      values[j] = held
    }
  }
}
