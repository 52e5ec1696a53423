/** The tense of a clause, as far as it tells whether two clauses tell of the same time. Touches nothing. */
import type { Sentence } from '../ud/sentence.js'
import { dependents } from '../ud/tree.js'

/** *captured the town last year and is now besieging the port*: a time passes on within one tense, and from *have lost* to *were injured*. */
export function sharesTime(sentence: Sentence, giver: number, taker: number): boolean {
  const [given, taken] = [tenseOf(sentence, giver), tenseOf(sentence, taker)]
  return given === null || taken === null || given === taken || (given === 'perfect' && taken === 'past')
}

export type Tense = 'past' | 'present' | 'perfect' | 'pluperfect'

/** By the verb's own tag or its auxiliaries; null where neither tells (participles, nouns). */
export function tenseOf(sentence: Sentence, token: number): Tense | null {
  const helpers = dependents(sentence, token, 'aux', 'aux:pass', 'cop')
  if (helpers.some((one) => sentence.lemma[one] === 'have' && sentence.xpos[one] === 'VBD')) return 'pluperfect'
  if (helpers.some((one) => sentence.lemma[one] === 'have')) return 'perfect'
  const tag = helpers[0] === undefined ? sentence.xpos[token] : sentence.xpos[helpers[0]]
  return tag === 'VBD' ? 'past' : tag === 'VBZ' || tag === 'VBP' ? 'present' : null
}

/** *have been killed*: the present perfect, of the verb or of the one that an event's noun hangs on. */
export const isPerfect = (sentence: Sentence, predicate: number): boolean =>
  [predicate, ...(sentence.upos[predicate] === 'VERB' ? [] : [sentence.head[predicate]!])]
    .filter((token) => token >= 0)
    .flatMap((token) => dependents(sentence, token, 'aux'))
    .some((aux) => sentence.lemma[aux] === 'have' && sentence.xpos[aux] !== 'VBD')
