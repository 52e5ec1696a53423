/** The tense of the verb that governs a token, as far as the direction of a weekday or a date needs it. */

import type { Sentence } from '../../ud/sentence.js'
import { dependents } from '../../ud/tree.js'
import type { Tense } from './resolved.js'

const plans = new Set([
  'expect',
  'plan',
  'schedule',
  'hope',
  'intend',
  'go',
  'due',
  'set',
  'aim',
  'want',
  'vow',
  'promise',
  'likely',
  'ready',
  'prepare',
])

/** Verbs whose present tells what a timetable has: talks *resume* Monday, the truce *expires* on Friday. */
const scheduled = new Set(
  'resume begin start open reopen meet arrive leave depart vote expire end face visit return travel convene take run go'.split(
    ' ',
  ),
)

/**
 * The tense that governs the tokens `first` to `token`: of a past verb that stands directly before them
 * (*said Friday that he would go*), else of the nearest verb above with a tense of its own. Null where
 * the tree does not tell, and before a possessive (*Wednesday's ruling*), which no verb dates.
 */
export function tenseAt(sentence: Sentence, first: number, token: number): Tense {
  const led = /^(on|late|early|,)$/i.test(sentence.form[first - 1] ?? '') ? first - 2 : first - 1
  if (sentence.xpos[led] === 'VBD' && sentence.upos[led] === 'VERB') return 'past'
  if (/^['’]s$/.test(sentence.form[token + 1] ?? '')) return null
  for (let at = token, steps = 0; at >= 0 && steps < 40; at = sentence.head[at]!, steps++) {
    if (at === token && sentence.upos[at] !== 'VERB') continue
    const tense = tenseOf(sentence, at)
    if (tense !== undefined) return tense
  }
  return null
}

function tenseOf(sentence: Sentence, token: number): Tense | undefined {
  const helpers = dependents(sentence, token, 'aux', 'cop')
  const isVerb = sentence.upos[token] === 'VERB' || sentence.upos[token] === 'AUX'
  if (!isVerb && helpers.length === 0) return undefined
  const lemmas = helpers.map((helper) => sentence.lemma[helper]!.toLowerCase())
  if (lemmas.some((lemma) => lemma === 'will' || lemma === 'shall' || lemma === "'ll")) return 'future'
  if (helpers.some((helper) => sentence.xpos[helper] === 'VBD')) return lemmas.includes('would') ? null : 'past'
  if (lemmas.includes('have') || helpers.some((helper) => sentence.xpos[helper] === 'VBD')) return 'past'
  const tag = sentence.xpos[token]
  if (tag === 'VBD') return 'past'
  if (tag === 'VBN') return plans.has(sentence.lemma[token]!) ? 'future' : helpers.length === 0 ? 'past' : null
  if (tag === 'VB') {
    const infinitive = dependents(sentence, token, 'mark').some((mark) => sentence.lemma[mark] === 'to')
    const head = sentence.head[token]!
    if (infinitive && (lemmas.includes('be') || (head >= 0 && sentence.lemma[head] === 'be'))) return 'future'
    if (infinitive) return head >= 0 && plans.has(sentence.lemma[head]!) ? 'future' : undefined
    return lemmas.some((lemma) => lemma === 'may' || lemma === 'can' || lemma === 'could' || lemma === 'would')
      ? 'future'
      : null
  }
  if (tag === 'VBG') return helpers.length > 0 ? null : undefined
  return tag === 'VBP' || tag === 'VBZ' ? (scheduled.has(sentence.lemma[token]!) ? 'future' : null) : undefined
}
