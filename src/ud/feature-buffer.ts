/**
 * Where feature functions (of the parsers, and of what learns from trees) write: one buffer at a time, hashes in order of the templates.
 * Plain functions, for they run hundreds of times a word.
 */
let buffer = new Int32Array(0)
let filled = 0

/** Begins to write into `features` behind the first `from`. */
export function beginFeatures(features: Int32Array<ArrayBuffer>, from = 0): void {
  buffer = features
  filled = from
}

/** How many features the buffer holds. */
export const countFeatures = (): number => filled

/** Adds the hash of a template's values: products that do not wait for one another, then a mix (constants of xxHash). */
export function add(template: number, x: number, y = 0, z = 0, q = 0): void {
  const sum =
    Math.imul(template, 0x9e3779b1) +
    Math.imul(x, 0x85ebca77) +
    Math.imul(y, 0xc2b2ae3d) +
    Math.imul(z, 0x27d4eb2f) +
    Math.imul(q, 0x165667b1)
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x85ebca77)
  buffer[filled++] = mixed ^ (mixed >>> 13)
}

/** The value of word `i`, `none` where there is no such word. */
export function pick(column: Int32Array, i: number, none: number): number {
  return i < 0 || i >= column.length ? none : column[i]!
}
