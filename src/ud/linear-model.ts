/**
 * A multiclass linear model over hashed features. A feature's hash names a bucket; a bucket whose
 * weights are all nothing has no row, and a row keeps only the classes that have a weight: of millions
 * of buckets a few hundred thousand have rows, of fifty classes a row has three.
 *
 * Weights are 16-bit integers while reading and square-root-companded bytes on disk: a byte q stands for
 * sign(q) · (q/127)² · the largest weight. Linear bytes lose accuracy, since most weights are small beside
 * the largest. Training lives in train/perceptron.ts.
 */
export interface LinearModel {
  /** log2 of the number of buckets. */
  readonly bits: number
  readonly classes: number
  /** A bit for each bucket: whether it has a row. */
  readonly present: Uint32Array
  /** Rows before each 32 buckets of `present`. */
  readonly before: Uint32Array
  /** Where each row begins in `names` and `weights`; one more than there are rows. */
  readonly starts: Uint32Array
  /** The class of each weight. */
  readonly names: Uint8Array
  readonly weights: Int16Array
  /** Of a model of three classes: the rows in full, three weights each. */
  readonly triples?: Int16Array
}

/** Fills `scores` (length `classes`) with the sums of the rows of the first `count` features. */
export function scoreClasses(
  { bits, present, before, starts, names, weights }: LinearModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  const mask = 2 ** bits - 1
  scores.fill(0)
  for (let i = 0; i < count; i++) {
    const bucket = features[i]! & mask
    const word = present[bucket >>> 5]!
    const bit = 1 << (bucket & 31)
    if ((word & bit) === 0) continue
    const row = before[bucket >>> 5]! + countBits(word & (bit - 1))
    const end = starts[row + 1]!
    for (let at = starts[row]!; at < end; at++) scores[names[at]!]! += weights[at]!
  }
}

/** The same for a model of three classes. */
export function scoreThree(
  { bits, present, before, triples }: LinearModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  const mask = 2 ** bits - 1
  const rows = triples!
  let a = 0
  let b = 0
  let c = 0
  for (let i = 0; i < count; i++) {
    const bucket = features[i]! & mask
    const word = present[bucket >>> 5]!
    const bit = 1 << (bucket & 31)
    if ((word & bit) === 0) continue
    const at = 3 * (before[bucket >>> 5]! + countBits(word & (bit - 1)))
    a += rows[at]!
    b += rows[at + 1]!
    c += rows[at + 2]!
  }
  scores[0] = a
  scores[1] = b
  scores[2] = c
}

/** The rows of a model of three classes in full. */
export function spreadTriples({
  starts,
  names,
  weights,
}: Pick<LinearModel, 'starts' | 'names' | 'weights'>): Int16Array {
  const triples = new Int16Array(3 * (starts.length - 1))
  for (let row = 0; row + 1 < starts.length; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) triples[3 * row + names[at]!] = weights[at]!
  return triples
}

/** How many bits are set (Warren, Hacker's Delight 5-1). */
function countBits(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The highest of the first `count` scores; the first of equals. */
export function bestClass(scores: Int32Array | Float64Array, count: number): number {
  let best = 0
  for (let c = 1; c < count; c++) if (scores[c]! > scores[best]!) best = c
  return best
}

/** Rows before each 32 buckets. */
export function countBefore(present: Uint32Array): Uint32Array {
  const before = new Uint32Array(present.length)
  for (let i = 1; i < present.length; i++) before[i] = before[i - 1]! + countBits(present[i - 1]!)
  return before
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

/** Bytes of the weights, relative to the largest. */
export function encodeWeights(weights: Float32Array): Int8Array {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  return Int8Array.from(weights, (weight) =>
    Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / (largest || 1)) * 127),
  )
}
