/**
 * Whether a noun that names an event, and stands under no verb that governs it, states the event or merely refers to it.
 * Touches nothing.
 */
import { betweenWhom } from '../../lexicon/en/function-words.js'
import { causes, harmedIn } from '../../lexicon/en/light-verbs.js'
import { isOf } from '../../lexicon/en/noun-classes.js'
import { forceKinds, mutualKinds } from '../../record/kind-groups.js'
import type { Sentence } from '../../ud/sentence.js'
import { dependent, dependents, isWithin } from '../../ud/tree.js'
import { behind, byPhrase, preposition } from '../clause.js'
import { type Match, verbOf } from '../match-verb.js'
import { wordOf } from '../word.js'
import { isCounted } from './find-governor.js'
import { blamedFor, byBeyond, doneBy } from './read-frame.js'

/** Words by which the sentence takes up an event that was told. */
const pointing = /^(the|this|that|these|those|its|their|his|her|such)$/

/** *the attack*, *this war*: a definite noun without *by*, *on* or *against* points back and states nothing anew. */
export function isReference(sentence: Sentence, noun: number, { agents, targets }: Match): boolean {
  const determiner = dependent(sentence, noun, 'det')
  const strong =
    targets.length > 0 ||
    byPhrase(sentence, noun).length > 0 ||
    (agents.length > 0 && sentence.lemma[noun] !== 'war' && sentence.lemma[noun] !== 'conflict')
  return !strong && determiner >= 0 && /^(the|this|that|these|those)$/.test(sentence.lemma[determiner]!.toLowerCase())
}

/** *from their occupation*, *during the rebel offensive*: an oblique with an owner alone is mentioned by the way. */
export const isAside = (sentence: Sentence, noun: number, { kind, agents, targets }: Match): boolean =>
  isNamedWar(sentence, noun) ||
  // *following a truce between the two sides, after talks between them*: with both parties it is told.
  (!(mutualKinds.has(kind) && agents.length > 1) &&
    targets.length === 0 &&
    // *after their withdrawal from the town, despite its use of cluster bombs*: from where, and of what, is told too.
    !(kind === 'territory-lost' && behind(sentence, noun, fromWhere).length > 0) &&
    !(kind === 'weapons' && behind(sentence, noun, ofWhat).length > 0) &&
    // *the withdrawal of a detachment, through the mediation of the bishop*
    !agents.some((agent) => sentence.head[agent] === noun && preposition(sentence, agent) === 'of') &&
    !(agents.length > 0 && (harms(sentence, noun) || blamedFor(sentence, noun).length > 0)) &&
    byPhrase(sentence, noun).length === 0 &&
    byBeyond(sentence, noun).length === 0 &&
    !(forceKinds.has(kind) && behind(sentence, noun, betweenWhom).length > 0) &&
    doneBy(sentence, noun).length === 0 &&
    /^(obl|nmod|compound|nmod:poss)/.test(sentence.deprel[noun]!))

const fromWhere: ReadonlySet<string> = new Set(['from'])
const ofWhat: ReadonlySet<string> = new Set(['of'])

/** The verb that an event is a circumstance of, and the preposition before it. */
interface Circumstance {
  readonly verb: number
  readonly before: string
}

/** *killed in shelling, as a result of the raids, after hours of clashes*: read through what counts the event or says that it was the cause. */
export function circumstanceOf(sentence: Sentence, noun: number): Circumstance | undefined {
  let top = noun
  while (isCounted(sentence, top) || isCause(sentence, top)) top = sentence.head[top]!
  // *fleeing heavy battles*: from what somebody flees.
  if (sentence.deprel[top] === 'obj' && sentence.lemma[sentence.head[top]!] === 'flee')
    return { verb: sentence.head[top]!, before: 'from' }
  const torn = isTorn(sentence, top)
  if (!/^(obl|obl:agent|advcl)$/.test(sentence.deprel[top]!) && !torn) return undefined
  const before = preposition(sentence, torn ? top - 1 : top)
  // *as clashes continued* is no cause
  return before === 'as' && top === noun ? undefined : { verb: sentence.head[top]!, before }
}

/** *killed in a bomb blast*: the parser hangs both nouns on the verb now and then. */
const isTorn = (sentence: Sentence, noun: number): boolean =>
  /^obl(:unmarked)?$/.test(sentence.deprel[noun]!) &&
  preposition(sentence, noun) === '' &&
  sentence.deprel[noun - 1] === 'obl' &&
  sentence.head[noun - 1] === sentence.head[noun] &&
  isOf(wordOf(sentence, noun - 1), 'munition', 'explosive')

const isCause = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'nmod' &&
  preposition(sentence, token) === 'of' &&
  causes.has(wordOf(sentence, sentence.head[token]!))

/** Prepositions of cause, which name what has just been told less often than those of time and place. */
const ofCause = /^(by|due|because|from|as|through)$/
const ofTime = /^(in|during|amid|amidst|after|following|before)$/

/**
 * *killed in shelling*, *died during a raid*, *a series of bombings in the capital*: an event told by the way. With a place of its
 * own it is a claim wherever it stands but as a subject, also where *the* points at it. In an adjunct of time or cause
 * (codebook, rule 5) *a* makes it new, and without an article a verb of harm above it is enough.
 */
export function isAdjunct(sentence: Sentence, noun: number, { kind }: Match): boolean {
  if (!(forceKinds.has(kind) || isDone(sentence, noun, kind)) || isNamedWar(sentence, noun)) return false
  const found = circumstanceOf(sentence, noun)
  if (!/^(obl|obl:agent|obl:unmarked|advcl|nmod|obj|appos|conj)$/.test(sentence.deprel[noun]!)) return false
  if (isPlaced(sentence, noun)) return true
  if (found === undefined || !(ofTime.test(found.before) || ofCause.test(found.before))) return false
  const points = dependents(sentence, noun, 'det', 'nmod:poss').some((det) =>
    pointing.test(sentence.lemma[det]!.toLowerCase()),
  )
  const hasArticle = dependents(sentence, noun, 'det').some((det) => sentence.lemma[det] === 'a')
  return hasArticle || (!points && (!/^(in|by)$/.test(found.before) || harmedIn.has(verbOf(sentence, found.verb))))
}

/** *after a wave of killings in the valley*: what is done to people, where it is counted or placed behind a preposition of time. */
const isDone = (sentence: Sentence, noun: number, kind: Match['kind']): boolean => {
  const found = /^(deaths|capture|abuse|protest)$/.test(kind) ? circumstanceOf(sentence, noun) : undefined
  return found !== undefined && ofTime.test(found.before) && isNew(sentence, noun)
}

/** *bodies with signs of torture, nine cases of rape*: what was done to people, and is shown or counted. */
export const isShown = (sentence: Sentence, noun: number, { kind }: Match): boolean =>
  (kind === 'abuse' || kind === 'missing') &&
  sentence.head[noun]! >= 0 &&
  /^(nmod|acl)$/.test(sentence.deprel[noun]!) &&
  preposition(sentence, noun) === 'of' &&
  /^(sign|trace|mark|case|incident|instance|evidence|account|report|testimony|pattern|practice)$/.test(
    wordOf(sentence, sentence.head[noun]!),
  )

/** *the blast in the market, two of the raids*: what has a place or a number of its own tells something new. */
export const isNew = (sentence: Sentence, noun: number): boolean =>
  isPlaced(sentence, noun) || isCounted(sentence, noun)

/** *the bombings in the capital, a raid last year*: a place or a day of the noun's own. */
const isPlaced = (sentence: Sentence, noun: number): boolean =>
  dependents(sentence, noun, 'nmod', 'nmod:unmarked').some((part) =>
    (/^battle$/.test(wordOf(sentence, noun))
      ? /^(in|at|near|on|outside|inside|since|for|)$/
      : /^(in|at|near|on|outside|inside|since|)$/
    ).test(preposition(sentence, part)),
  ) || isPlacedBeyond(sentence, noun)

/** *condemned a bombing at a market*: a place straight behind a new event, which the parser ties to the verb. */
const isPlacedBeyond = (sentence: Sentence, noun: number): boolean => {
  const marker = noun + 1
  const place = sentence.head[marker] ?? -1
  if (
    place < marker ||
    sentence.deprel[marker] !== 'case' ||
    !/^(in|at|near|outside|inside)$/.test(sentence.lemma[marker]!)
  )
    return false
  // The verb, or the noun above: *news of a bombing at a market reached the capital*.
  const above = sentence.head[place]!
  return (
    above >= 0 &&
    above !== noun &&
    isWithin(sentence, noun, above) &&
    !/^nsubj/.test(sentence.deprel[noun]!) &&
    dependents(sentence, noun, 'det').some((det) => sentence.lemma[det] === 'a') &&
    (sentence.upos[place] === 'PROPN' || isOf(wordOf(sentence, place), 'ground', 'structure'))
  )
}

/** *killed in Russian air strikes*, *injured due to rebel attacks*: the event that did the harm is told with it (codebook, rule 5). */
function harms(sentence: Sentence, noun: number): boolean {
  const found = circumstanceOf(sentence, noun)
  return (
    found !== undefined &&
    (ofTime.test(found.before) || ofCause.test(found.before)) &&
    harmedIn.has(verbOf(sentence, found.verb))
  )
}

/** *during the 2003 invasion of the country*: a war named as everybody knows it. */
const isNamedWar = (sentence: Sentence, noun: number): boolean =>
  /^(invasion|war|conflict|occupation|uprising|insurgency|crisis)$/.test(wordOf(sentence, noun)) &&
  /^(obl|nmod)/.test(sentence.deprel[noun]!) &&
  dependents(sentence, noun, 'det').some((det) => sentence.lemma[det] === 'the')
