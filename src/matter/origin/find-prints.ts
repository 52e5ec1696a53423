/**
 * Fingerprints of a text, for telling borrowed wording: hashes of runs of eight words, thinned by
 * winnowing (Schleimer, Wilkerson and Aiken 2003), so that any shared run of eleven words is seen.
 * Words inside quotation marks are left out: two reporters may quote one speaker. Pure.
 */

/** Words in a run; and how many neighbouring runs share one print. */
const run = 8
const window = 4

/** Ascending, each once. */
export function findPrints(text: string): Uint32Array {
  const words =
    outsideQuotes(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes: number[] = []
  for (let at = 0; at + run <= words.length; at++) hashes.push(hashOf(words, at))
  const kept = new Set<number>()
  for (let at = 0; at < hashes.length; at++) {
    let least = hashes[at]!
    for (let next = at + 1; next < Math.min(at + window, hashes.length); next++) least = Math.min(least, hashes[next]!)
    kept.add(least)
  }
  return Uint32Array.from([...kept].sort((a, b) => a - b))
}

/** Quotations of at most 600 characters become one word that is nobody's, so that no run crosses them unseen. */
const outsideQuotes = (text: string): string => text.replace(/"[^"]{1,600}"|“[^”]{1,600}”/g, ' q ')

/** FNV-1a over the words of one run. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < from + run; at++) {
    const word = words[at]!
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ 32, 0x01000193)
  }
  return hash >>> 0
}
