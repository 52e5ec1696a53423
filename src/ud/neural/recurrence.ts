/**
 * Simple recurrent units (Lei et al. 2018): all products are taken before, what is left goes word by word.
 * The gates' sigmoid is ½ + ½·x/√(1+x²), which needs no exponential and so is the same on every machine.
 */

/** What one layer reads and writes: places in `floats`. */
export interface LayerPlaces {
  /** [rows × 2·parts·hidden]: candidate, forget, reset (and bypass) of the forward units, then of the backward ones. */
  readonly gates: number
  readonly parts: number
  readonly hidden: number
  readonly bias: number
  /** Weights of the former state in the gates: [2 × 2·hidden], forget then reset, of both directions. */
  readonly carry: number
  /** What passes by where `parts` is 3: [rows × 2·hidden]. */
  readonly input: number
  readonly cells: number
  readonly output: number
}

/** Words `from` to `to` (exclusive) of one sentence. Gates are left in place of the sums that they are made of. */
export function recur(floats: Float32Array, places: LayerPlaces, from: number, to: number): void {
  for (let unit = 0; unit < places.hidden; unit++) state[unit] = 0
  for (let row = from; row < to; row++) step(floats, places, row, 0)
  for (let unit = 0; unit < places.hidden; unit++) state[unit] = 0
  for (let row = to - 1; row >= from; row--) step(floats, places, row, 1)
}

const state = new Float64Array(1024)

function step(floats: Float32Array, places: LayerPlaces, row: number, direction: 0 | 1): void {
  const { parts, hidden, carry } = places
  const width = 2 * parts * hidden
  const candidate = places.gates + row * width + direction * parts * hidden
  const forget = candidate + hidden
  const reset = forget + hidden
  const bias = places.bias + direction * parts * hidden
  const own = row * 2 * hidden + direction * hidden
  const pass = parts === 4 ? reset + hidden : places.input + own
  if (parts === 4) for (let unit = 0; unit < hidden; unit++) floats[pass + unit]! += floats[bias + 3 * hidden + unit]!
  const cells = places.cells + own
  const output = places.output + own
  const carryForget = carry + direction * hidden
  const carryReset = carryForget + 2 * hidden
  for (let unit = 0; unit < hidden; unit++) {
    const before = state[unit]!
    const x = floats[candidate + unit]! + floats[bias + unit]!
    const a = floats[forget + unit]! + floats[bias + hidden + unit]! + floats[carryForget + unit]! * before
    const b = floats[reset + unit]! + floats[bias + 2 * hidden + unit]! + floats[carryReset + unit]! * before
    const f = 0.5 + (0.5 * a) / Math.sqrt(1 + a * a)
    const r = 0.5 + (0.5 * b) / Math.sqrt(1 + b * b)
    const cell = f * before + (1 - f) * x
    floats[candidate + unit] = x
    floats[forget + unit] = f
    floats[reset + unit] = r
    floats[cells + unit] = cell
    floats[output + unit] = (r * cell) / Math.sqrt(1 + cell * cell) + (1 - r) * floats[pass + unit]!
    state[unit] = cell
  }
}
