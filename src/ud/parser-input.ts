/** What the features of the parser read of a sentence: hashes of words and tags, punctuation before each word. */
import { hashText } from './hash.js'
import type { SeenWord } from './word-classes.js'

/** `ParserInput.coarse` of punctuation. */
export const punctuation = hashText('PUNCT', 55)

export interface ParserInput {
  readonly length: number
  readonly word: Int32Array
  /** Hash of UPOS and XPOS. */
  readonly tag: Int32Array
  /** Hash of UPOS alone. */
  readonly coarse: Int32Array
  /** Hash of the last three letters; 0 for names. */
  readonly ending: Int32Array
  /** Verbs before each position. */
  readonly verbs: Int32Array
  /** Commas, and other punctuation, before each position. */
  readonly commas: Int32Array
  readonly stops: Int32Array
  /** 1 inside an odd number of quotation marks. */
  readonly quoted: Int32Array
}

export function makeInput(seen: readonly SeenWord[], tags: readonly string[]): ParserInput {
  const length = seen.length
  const input = {
    length,
    word: new Int32Array(length + 1),
    tag: new Int32Array(length + 1),
    coarse: new Int32Array(length + 1),
    ending: new Int32Array(length + 1),
    verbs: new Int32Array(length + 2),
    commas: new Int32Array(length + 2),
    stops: new Int32Array(length + 2),
    quoted: new Int32Array(length + 2),
  }
  for (let i = 0; i < length; i++) {
    const tag = tags[i]!
    const key = seen[i]!.key
    input.word[i] = hashText(key, 77)
    input.tag[i] = hashText(tag, 99)
    input.coarse[i] = hashText(tag.slice(0, tag.indexOf(' ')), 55)
    input.ending[i] = hashText(seen[i]!.letters.slice(-3), 33)
    input.verbs[i + 1] = input.verbs[i]! + (tag.startsWith('VERB') ? 1 : 0)
    const quote = /^["“”«»„]$|^''$|^``$/.test(key)
    input.commas[i + 1] = input.commas[i]! + (key === ',' ? 1 : 0)
    input.stops[i + 1] = input.stops[i]! + (/^[;:()—–-]$/.test(key) ? 1 : 0)
    input.quoted[i + 1] = quote ? 1 - input.quoted[i]! : input.quoted[i]!
  }
  input.word[length] = 13
  input.tag[length] = 19
  input.coarse[length] = 23
  return input
}
