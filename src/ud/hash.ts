/** Hashes for features: deterministic, 32-bit, alike on every machine. */

/** FNV-1a over UTF-16 code units, from a seed, with a final mix. */
export function hashText(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Mixes a template's number with up to four values; constants of MurmurHash3 and xxHash. */
export function hashParts(template: number, a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(template, 0x9e3779b1)
  hash = Math.imul(hash ^ a, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash ^ b, 0xc2b2ae35)
  hash ^= hash >>> 16
  hash = Math.imul(hash ^ c, 0x27d4eb2f)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ d, 0x165667b1)
  return hash ^ (hash >>> 14)
}
