/**
 * Hashing of features: a feature is a template's number with up to four values, mixed into 32 bits.
 * Pure integer arithmetic, so that every machine reaches the same bucket.
 */
export function mix(template: number, a: number, b = 0, c = 0, d = 0): number {
  let h = Math.imul(template + 1, 0x9e3779b1)
  h = Math.imul((h ^ a) + 0x7f4a7c15, 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul((h ^ b) + 0x165667b1, 0xc2b2ae35)
  h ^= h >>> 13
  h = Math.imul((h ^ c) + 0x27d4eb2f, 0x9e3779b1)
  h ^= h >>> 16
  h = Math.imul((h ^ d) + 0x3c6ef372, 0x85ebca6b)
  return h ^ (h >>> 14)
}

const known = new Map<string, number>()

/** FNV-1a of a string, remembered: tags and common lemmas come again and again. */
export function hashString(value: string): number {
  const before = known.get(value)
  if (before !== undefined) return before
  let h = 0x811c9dc5
  for (let i = 0; i < value.length; i++) h = Math.imul(h ^ value.charCodeAt(i), 0x01000193)
  if (known.size < 100_000) known.set(value, h)
  return h
}
