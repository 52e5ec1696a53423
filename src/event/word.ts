/**
 * The lemma of a word as the lexicon lists it: lower case, and hyphenated words whole (*cease-fire*),
 * which the treebanks cut at the hyphen. Touches nothing.
 */
import { hyphenated } from '../lexicon/en/function-words.js'
import type { Sentence } from '../ud/sentence.js'

export function wordOf(sentence: Sentence, token: number): string {
  const lemma = singular(sentence.lemma[token]!.toLowerCase())
  if (token < 2 || sentence.form[token - 1] !== '-' || sentence.ends[token - 1] !== sentence.starts[token]) return lemma
  const whole = `${sentence.form[token - 2]!.toLowerCase()}-${lemma}`
  return hyphenated.has(whole) ? whole : lemma
}

/** *gunmen*, where the lemmatizer leaves the plural. */
const singular = (lemma: string): string => (/^.{2,}[^aeiou]men$/.test(lemma) ? lemma.replace(/men$/, 'man') : lemma)
