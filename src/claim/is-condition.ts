/** Whether a clause is a condition, so that what it tells is hypothetical: by its mark, or by its auxiliary before its subject. Touches nothing. */
import { conditional } from '../lexicon/en/modality-words.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents } from '../ud/tree.js'

/** *if troops enter*, *should they enter*, *as long as they stay* */
export const isCondition = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'mark').some(
    (child) =>
      conditional.has(sentence.lemma[child]!.toLowerCase()) || conditional.has(sentence.form[child]!.toLowerCase()),
  ) ||
  dependents(sentence, token, 'mark', 'advmod').some((child) => isLongAs(sentence, child)) ||
  isInverted(sentence, token)

const isLongAs = (sentence: Sentence, child: number): boolean =>
  [child - 2, child - 1, child].some((at) =>
    /^as long as$/i.test([0, 1, 2].map((step) => sentence.form[at + step] ?? '').join(' ')),
  )

/** *Should the shelling go on, had they fired first*: the auxiliary stands before the subject, and nothing is asked or negated by that. */
const isInverted = (sentence: Sentence, token: number): boolean =>
  /^(?:advcl|root|ccomp|parataxis|conj)$/.test(sentence.deprel[token]!) &&
  sentence.form[sentence.length - 1] !== '?' &&
  dependents(sentence, token, 'aux').some(
    (aux) =>
      /^(?:should|had|were)$/i.test(sentence.form[aux]!) &&
      !sentence.form.slice(Math.max(0, aux - 3), aux).some((form) => turning.test(form)) &&
      dependents(sentence, token, 'nsubj', 'nsubj:pass').some((subject) => subject > aux && subject < token),
  )

/** Words that turn subject and auxiliary about without a condition: *nor had they fired*. */
const turning =
  /^(?:nor|neither|so|only|then|not|until|never|rarely|seldom|hardly|scarcely|than|as|where|why|how|what|when)$/i
