/**
 * The lemma of a word as the lexicon lists it: lower case, and hyphenated words whole (*cease-fire*),
 * which the treebanks cut at the hyphen. Touches nothing.
 */
import { hyphenated } from '../lexicon/en/function-words.js'
import { classNouns } from '../lexicon/en/noun-classes.js'
import { irregularPlurals } from '../lexicon/en/people-nouns.js'
import type { Sentence } from '../ud/sentence.js'

export function wordOf(sentence: Sentence, token: number): string {
  if (isNameOfOperation(sentence, token)) return 'operation'
  const given = token === 0 ? firstWord(sentence) : sentence.lemma[token]!.toLowerCase()
  // *gunmen*, where the lemma was left as it is
  const lemma = given.endsWith('men') ? (irregularPlurals.get(given) ?? given) : given
  if (token < 2 || sentence.form[token - 1] !== '-' || sentence.ends[token - 1] !== sentence.starts[token]) return lemma
  const whole = `${sentence.form[token - 2]!.toLowerCase()}-${lemma}`
  return hyphenated.has(whole) ? whole : lemma
}

/** *launched Operation Sandstorm*: an operation by its name, which the parser takes for the head; not *Task Force Operation Sandstorm*. */
function isNameOfOperation(sentence: Sentence, token: number): boolean {
  if (sentence.upos[token] !== 'PROPN') return false
  let first = token
  while (first > token - 4 && sentence.upos[first - 1] === 'PROPN') first--
  return first < token && sentence.form[first] === 'Operation' && sentence.head[first] === token
}

const nouns: ReadonlySet<string> = new Set(classNouns())

/** *Gunmen stormed …, Orchards were …*: at the beginning a noun for many is taken for a name, and keeps its plural. */
function firstWord(sentence: Sentence): string {
  const lemma = sentence.lemma[0]!.toLowerCase()
  if (sentence.upos[0] !== 'PROPN' || nouns.has(lemma)) return lemma
  const singular = irregularPlurals.get(lemma) ?? lemma.replace(/s$/, '')
  return nouns.has(singular) ? singular : lemma
}
