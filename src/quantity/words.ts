/**
 * A sentence as the words that counts are read from: the parser's tokens, with what it kept together at
 * a hyphen, a dash or a percent sign taken apart (*3,000-strong*, *20–30*, *20%*), so that any
 * tokenization is read alike. Each word knows its token.
 */
import type { Sentence } from '../ud/sentence.js'

export interface Words {
  readonly length: number
  readonly form: readonly string[]
  readonly lower: readonly string[]
  readonly token: readonly number[]
  /** UTF-16 code units into the report's text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Whether the sentence is written in capitals only, so that a capital tells nothing. */
  readonly shouted: boolean
}

export function wordsOf(sentence: Sentence): Words {
  const form: string[] = []
  const token: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < sentence.length; at++) {
    const whole = sentence.form[at]!
    let offset = sentence.starts[at]!
    const parts =
      whole.length > 1 && /[-–—%+$]/.test(whole) && whole.length === sentence.ends[at]! - offset
        ? whole.split(/([-–—%+$])/).filter(Boolean)
        : [whole]
    for (const part of parts) {
      form.push(part)
      token.push(at)
      starts.push(offset)
      offset = parts.length === 1 ? sentence.ends[at]! : offset + part.length
      ends.push(offset)
    }
  }
  return {
    length: form.length,
    form,
    lower: form.map((word) => word.toLowerCase()),
    token,
    starts,
    ends,
    upos: token.map((at) => sentence.upos[at]!),
    xpos: token.map((at) => sentence.xpos[at]!),
    shouted: !form.some((word) => /[a-z]/.test(word)),
  }
}

/** Whether word `at` stands directly behind the one before, without white space. */
export const isGlued = (words: Words, at: number): boolean =>
  at > 0 && at < words.length && words.ends[at - 1] === words.starts[at]

/** Whether a capital of word `at` tells that it names something. */
export const isNamed = (words: Words, at: number): boolean => !words.shouted && /^\p{Lu}/u.test(words.form[at] ?? '')
