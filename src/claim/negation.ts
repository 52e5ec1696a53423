/**
 * Whether words negate what they stand with: *did not fire, no one was injured, there was no evidence that the army fired*.
 * Touches nothing.
 */
import { isEvidenceFor, isNoLonger } from '../event/clause.js'
import { negating } from '../lexicon/en/modality-words.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation } from '../ud/tree.js'

/** *did not fire*, *never fired*, *no longer fired*, *no attack*, *without firing*. */
export function negatedHere(sentence: Sentence, token: number): boolean {
  return dependents(sentence, token, 'advmod', 'det', 'case', 'mark', 'cc:preconj').some((child) => {
    const lemma = sentence.lemma[child]!.toLowerCase()
    // *not only hit the school but burned it down*
    if (sentence.lemma[child + 1] === 'only' || isBound(sentence, child)) return false
    // *The town is without water*: what is wanting is told as it stands.
    if (lemma === 'without' && dependents(sentence, token, 'cop').length > 0) return false
    return (
      negating.has(lemma) ||
      isNoLonger(sentence, child) ||
      sentence.form[child]!.toLowerCase() === "n't" ||
      sentence.form[child]!.toLowerCase() === 'n’t'
    )
  })
}

/** *no one was injured*, *none of the houses burned*. */
export function negatedPhrase(sentence: Sentence, token: number): boolean {
  const lemma = sentence.lemma[token]!.toLowerCase()
  if (/^(none|nobody|nothing|no-one)$/.test(lemma)) return true
  return dependents(sentence, token, 'det', 'cc:preconj').some(
    (child) => /^(no|neither)$/.test(sentence.lemma[child]!.toLowerCase()) && !isBound(sentence, child),
  )
}

/** *no fewer than 40 people*: a bound of a number denies nothing. */
const isBound = (sentence: Sentence, no: number): boolean => /^(fewer|less)$/i.test(sentence.form[no + 1] ?? '')

/** Whether a clause is what there is no evidence for: *no proof that the army fired*. */
export const isWithoutEvidence = (sentence: Sentence, noun: number, clause: number): boolean =>
  (isEvidenceFor(sentence, noun, clause) && (negatedHere(sentence, noun) || isNotBefore(sentence, noun))) ||
  isNothingFor(sentence, noun, clause)

/** *there was not a shred of proof*: the word before the phrase. */
function isNotBefore(sentence: Sentence, noun: number): boolean {
  const parts = dependents(sentence, noun, 'det', 'amod', 'nummod').filter((part) => part < noun)
  let before = Math.min(noun, ...parts) - 1
  while (before > 0 && /^["“”'‘’`]+$/.test(sentence.form[before]!)) before--
  return /^not$/i.test(sentence.form[before] ?? '')
}

/** *there was nothing to suggest that the army fired, nothing shows that it did* */
const isNothingFor = (sentence: Sentence, verb: number, clause: number): boolean =>
  /^(?:suggest|show|indicate|prove|link|confirm)$/.test(sentence.lemma[verb]!) &&
  isRelation(sentence.deprel[clause]!, 'ccomp') &&
  (/^nothing$/i.test(sentence.form[sentence.head[verb]!] ?? '') ||
    dependents(sentence, verb, 'nsubj').some((part) => /^nothing$/i.test(sentence.form[part]!)))
