/**
 * Where the words of a search stand in a text: whole words, the last one also as a beginning, whatever their case
 * and accents, as the ledger's full-text index takes them. Offsets are those of the text as it is. Pure.
 */
import type { Span } from './span.js'

/** "Aghdam, shel" → [aghdam, shel] */
export const searchWords = (query: string): string[] => fold(query).match(/[\p{L}\p{N}]+/gu) ?? []

/** In text order; at most `most`. */
export function findWords(text: string, words: readonly string[], most = 100): Span[] {
  if (words.length === 0) return []
  const whole = words.map((word, at) => `${word}${at === words.length - 1 ? '' : '(?![\\p{L}\\p{N}])'}`)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${whole.join('|')})`, 'gu')
  const found: Span[] = []
  for (const { 0: hit, index } of fold(text).matchAll(pattern)) {
    found.push({ start: index, end: index + hit.length })
    if (found.length === most) break
  }
  return found
}

/** Small letters without accents, each in the place of its own: lengths stay. */
function fold(text: string): string {
  return text.replace(/[^\0-\x7f]|[A-Z]/g, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return plain.length === letter.length ? plain : letter
  })
}

/** About `length` characters of a text around the first of these words, cut at words; undefined where it has none of them. */
export function excerptAround(text: string, words: readonly string[], length = 170): string | undefined {
  const [first] = findWords(text, words, 1)
  if (first === undefined) return undefined
  const near = first.start - Math.floor(length / 3)
  const start = near <= 0 ? 0 : Math.min(first.start, text.indexOf(' ', near) + 1)
  const end = start + length >= text.length ? text.length : Math.max(first.end, text.lastIndexOf(' ', start + length))
  const passage = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return `${start > 0 ? '… ' : ''}${passage}${end < text.length ? ' …' : ''}`
}
