/** From offsets in a report to sentences and tokens, and from a token to the claim it hangs on. Touches nothing. */
import type { Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'

/** The head token of a span: the one whose head lies outside it; -1 where no token of the sentence is inside. */
export function headOf(sentence: Sentence, span: Span): number {
  let first = -1
  for (let token = 0; token < sentence.length; token++) {
    if (sentence.starts[token]! < span.start || sentence.ends[token]! > span.end) continue
    if (first < 0) first = token
    const head = sentence.head[token]!
    if (head < 0 || sentence.starts[head]! < span.start || sentence.ends[head]! > span.end) {
      if (sentence.deprel[token] !== 'punct' && sentence.deprel[token] !== 'case') return token
    }
  }
  return first
}

/** The nearest of `tops` at or above the token, -1 where none is. */
export function nearestAbove(sentence: Sentence, token: number, tops: ReadonlySet<number>): number {
  for (let at = token; at >= 0; at = sentence.head[at]!) if (tops.has(at)) return at
  return -1
}

/** The items by sentence: at `[n]` those of sentence n, in their order. */
export function bySentence<T extends { readonly sentence: number }>(items: readonly T[], sentences: number): T[][] {
  const found: T[][] = Array.from({ length: sentences }, () => [])
  for (const item of items) found[item.sentence]!.push(item)
  return found
}

/** Index of the sentence that holds the offset, -1 where none does. Sentences are in text order. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]!
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return middle
  }
  return -1
}
