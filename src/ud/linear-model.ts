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
  /** Two numbers for each 32 buckets: a bit for each that has a row, and the rows before them. */
  readonly index: Uint32Array
  /** Where each row begins in `entries`; one more than there are rows. */
  readonly starts: Uint32Array
  /** A weight and its class in one number: weight · 256 + class. */
  readonly entries: Int32Array
  /** Of a model of three classes: the rows in full, three weights each. */
  readonly triples?: Int16Array
}

/** Fills `scores` (length `classes`) with the sums of the rows of the first `count` features. */
export function scoreClasses(
  { bits, index, starts, entries }: LinearModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  const mask = 2 ** bits - 1
  scores.fill(0)
  for (let i = 0; i < count; i++) {
    const bucket = features[i]! & mask
    const place = (bucket >>> 5) << 1
    const word = index[place]!
    const bit = 1 << (bucket & 31)
    if ((word & bit) === 0) continue
    const row = index[place + 1]! + countBits(word & (bit - 1))
    const end = starts[row + 1]!
    for (let at = starts[row]!; at < end; at++) {
      const entry = entries[at]!
      scores[entry & 255]! += entry >> 8
    }
  }
}

/** The same for a model of three classes. */
export function scoreThree(
  { bits, index, triples }: LinearModel,
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
    const place = (bucket >>> 5) << 1
    const word = index[place]!
    const bit = 1 << (bucket & 31)
    if ((word & bit) === 0) continue
    const at = 3 * (index[place + 1]! + countBits(word & (bit - 1)))
    a += rows[at]!
    b += rows[at + 1]!
    c += rows[at + 2]!
  }
  scores[0] = a
  scores[1] = b
  scores[2] = c
}

/** The rows of a model of three classes in full. */
export function spreadTriples({ starts, entries }: Pick<LinearModel, 'starts' | 'entries'>): Int16Array {
  const triples = new Int16Array(3 * (starts.length - 1))
  for (let row = 0; row + 1 < starts.length; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) triples[3 * row + (entries[at]! & 255)] = entries[at]! >> 8
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

/** The index of a model from the bits of its buckets. */
export function indexBuckets(present: Uint32Array): Uint32Array {
  const index = new Uint32Array(2 * present.length)
  for (let i = 0, rows = 0; i < present.length; i++) {
    index[2 * i] = present[i]!
    index[2 * i + 1] = rows
    rows += countBits(present[i]!)
  }
  return index
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
