/**
 * A multiclass linear model over hashed features: one row of weights for each hash bucket.
 *
 * Rows are kept as 16-bit integers while reading (sums stay in 32 bits) and as square-root-companded
 * bytes on disk: a byte q stands for sign(q) · (q/127)² · the largest weight. Linear bytes lose
 * accuracy, since most weights are small beside the largest. Training lives in train/perceptron.ts.
 */
export interface LinearModel {
  /** log2 of the number of rows. */
  readonly bits: number
  /** Weights in a row: the number of classes. */
  readonly classes: number
  readonly weights: Int16Array | Float32Array
}

/** Fills `scores` (length `classes`) with the sums of the rows of the first `count` features. */
export function scoreClasses(
  { bits, classes, weights }: LinearModel,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const mask = (1 << bits) - 1
  scores.fill(0)
  for (let i = 0; i < count; i++) {
    const row = (features[i]! & mask) * classes
    for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!
  }
}

/** The highest of the first `count` scores; the first of equals. */
export function bestClass(scores: Float64Array, count: number): number {
  let best = 0
  for (let c = 1; c < count; c++) if (scores[c]! > scores[best]!) best = c
  return best
}

/** Largest value of a 16-bit weight. */
const full = 32767

export function decodeWeights(bytes: Int8Array): Int16Array {
  const value = new Int16Array(256)
  for (let q = -128; q < 128; q++)
    value[q & 255] = Math.round(Math.sign(q) * (q / 127) ** 2 * full * (q === -128 ? 0 : 1))
  // A plain loop: `Int16Array.from` with a function takes ten times as long over millions of weights.
  const weights = new Int16Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) weights[i] = value[bytes[i]! & 255]!
  return weights
}

/** Bytes of the weights, relative to the largest; those that round to nothing become zero rows. */
export function encodeWeights(weights: Float32Array): Int8Array {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  return Int8Array.from(weights, (weight) =>
    Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / (largest || 1)) * 127),
  )
}
