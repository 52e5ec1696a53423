/**
 * Cuts a sentence's text into the pieces that time expressions are made of: words, figures, dates
 * written in figures, marks. Independent of the parser's tokens, so that *mid-1990s*, *5am* and
 * *Sept. 27* are cut the same way whatever a treebank does with them.
 */
import type { TimeWord } from '../../lexicon/en/time-words.js'
import { timeWords } from '../../lexicon/en/time-words.js'

/** A column each, indexed by piece. Offsets are UTF-16 code units into the report's text. */
export interface Pieces {
  readonly length: number
  readonly form: readonly string[]
  readonly lower: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly word: readonly (TimeWord | undefined)[]
  /** Whether the sentence is written in capitals only, or without any, so that a capital tells nothing. */
  readonly shouted: boolean
}

const piece =
  /\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d)|\d{1,2}:\d\d|\d+\/\d+|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?|[ap]\.m\.?|b\.?c\.?(?:e\.?)?(?![a-z])|a\.d\.|\p{L}{2,}\d[\p{L}\d]*|[\p{L}]+|['’‘]s(?![\p{L}])|\S/giu

/** Pieces of `text` from `start` to `end`. */
export function cutPieces(text: string, start: number, end: number): Pieces {
  const form: string[] = []
  const lower: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const word: (TimeWord | undefined)[] = []
  const slice = text.slice(start, end)
  for (const match of slice.matchAll(piece)) {
    const low = match[0].toLowerCase()
    form.push(match[0])
    lower.push(low)
    starts.push(start + match.index)
    ends.push(start + match.index + match[0].length)
    word.push(timeWords.get(low))
  }
  return { length: form.length, form, lower, starts, ends, word, shouted: !/[a-z]/.test(slice) || !/[A-Z]/.test(slice) }
}

/** Whether piece `i` stands directly behind the one before, without white space. */
export const isGlued = (pieces: Pieces, i: number): boolean => i > 0 && pieces.ends[i - 1] === pieces.starts[i]

/** Whether a piece begins with a capital that the sentence does not owe to its beginning or to being shouted. */
export const isCapital = (pieces: Pieces, i: number): boolean => /^\p{Lu}/u.test(pieces.form[i] ?? '')
