/**
 * Finds the verb that says of an event noun that it happens, is done or does harm: *launched an attack, clashes broke out,
 * the strike killed six*. Touches nothing.
 */
import { aimedAt, betweenWhom } from '../../lexicon/en/function-words.js'
import {
  counting,
  countingWords,
  doVerbs,
  happenVerbs,
  meetVerbs,
  partVerbs,
  phases,
  preparingVerbs,
  raisingVerbs,
  sufferVerbs,
} from '../../lexicon/en/light-verbs.js'
import type { Kind } from '../../record/kinds.js'
import type { Sentence } from '../../ud/sentence.js'
import { dependent, dependents } from '../../ud/tree.js'
import { behind, byPhrase, isDate, isVerb, preposition, roles, subjects } from '../clause.js'
import { verbOf } from '../match-verb.js'
import { wordOf } from '../word.js'

/** Kinds whose verbs take an event as subject: *The blast killed six.* */
const harmVerbs: ReadonlySet<string> = new Set(
  'kill wound injure destroy damage leave displace hurt claim rip tear bring hit rock shake force strike target level flatten wreck cause'.split(
    ' ',
  ),
)

/** *came a day after the talks*: the verb says when an event was; *came within a mile of the town* says where it is. */
export const onlyDates = (sentence: Sentence, verb: number): boolean =>
  /^(come|follow)$/.test(verbOf(sentence, verb)) &&
  !dependents(sentence, verb, 'obl').some((part) => /^(within|near|to|into|close)$/.test(preposition(sentence, part)))

/** Verbs whose object is what the event was aimed at: *The raid hit a market.* */
const strikingVerbs = new Set('hit strike target rock shake damage destroy level flatten wreck'.split(' '))

export interface Governor {
  predicate: number
  agents: number[]
  targets: number[]
  by: string
  /** The verb tells what came of the event, or when it was: *the blast killed six, came a day after the talks*. */
  tellsOther?: boolean
  puts?: 'intended' | undefined
}

const isCoordinated = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'conj' && !isVerb(sentence, sentence.head[token]!)

/** *three days of fighting, a series of attacks*: what is counted stands for the count. */
export const isCounted = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'nmod' && preposition(sentence, token) === 'of' && counts(sentence, sentence.head[token]!)

/** *announced the start of the offensive*: a phase of the event stands for it. */
const isPhase = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'nmod' &&
  preposition(sentence, token) === 'of' &&
  phases.has(wordOf(sentence, sentence.head[token]!))

const counts = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === 'NUM' ||
  counting.has(wordOf(sentence, token)) ||
  countingWords.has(sentence.form[token]!.toLowerCase())

/** What comes with something else happens itself: *was followed by heavy shelling*. */
const besideVerbs: ReadonlySet<string> = new Set('follow precede accompany'.split(' '))
const harm: ReadonlySet<Kind> = new Set<Kind>(['injuries', 'deaths', 'destruction'])
const scenes: ReadonlySet<string> = new Set('scene site heart centre center epicentre epicenter'.split(' '))

/** The light verb over the noun, with the participants that it brings. */
export function findGovernor(sentence: Sentence, noun: number, kind: Kind): Governor | undefined {
  let top = noun
  while (isCoordinated(sentence, top) || isCounted(sentence, top) || isPhase(sentence, top)) top = sentence.head[top]!
  // *announced a deal Saturday*: a day behind the object, which parsers take for its head now and then.
  const dated = sentence.deprel[top] === 'compound' && isDate(sentence, sentence.head[top]!)
  if (dated) top = sentence.head[top]!
  // *are behind many of the bombings*
  if (dependent(sentence, top, 'cop') >= 0 && preposition(sentence, top) === 'behind')
    return { predicate: top, agents: subjects(sentence, top), targets: [], by: 'behind' }
  const verb = sentence.head[top]!
  const relation = dated && sentence.deprel[top]!.startsWith('obl') ? 'obj' : sentence.deprel[top]!
  if (verb < 0) return undefined
  const lemma = verbOf(sentence, verb)
  // *was the scene of clashes, is at the heart of the fighting*
  if (relation === 'nmod' && scenes.has(wordOf(sentence, verb)) && dependent(sentence, verb, 'cop') >= 0)
    return { predicate: verb, agents: [], targets: [], by: 'scene-of' }
  // *was the target of repeated attacks*
  if (relation === 'nmod' && /^(target|victim)$/.test(wordOf(sentence, verb)) && dependent(sentence, verb, 'cop') >= 0)
    return { predicate: verb, agents: [], targets: subjects(sentence, verb), by: 'target-of' }
  const raised = relation.startsWith('nsubj') ? raisedGovernor(sentence, verb) : undefined
  if (raised !== undefined) return raised
  if (relation === 'nsubj' && (dependent(sentence, verb, 'expl') >= 0 || lemma === 'be'))
    return { predicate: verb, agents: [], targets: [], by: 'there-is' }
  if (relation.startsWith('nsubj') && isVerb(sentence, verb)) {
    const struck = strikingVerbs.has(lemma) ? roles(sentence, verb).done : []
    if (relation === 'nsubj' && happenVerbs.has(lemma)) {
      const aimed = behind(sentence, verb, aimedAt)
      return {
        predicate: verb,
        agents: behind(sentence, verb, betweenWhom),
        targets: aimed.length > 0 ? aimed : struck,
        by: 'happens',
        tellsOther: onlyDates(sentence, verb),
      }
    }
    if (relation === 'nsubj' && harmVerbs.has(lemma))
      return { predicate: verb, agents: [], targets: struck, by: 'harms', tellsOther: true }
    if (relation === 'nsubj:pass' && doVerbs.has(lemma)) {
      const doers = meetVerbs.has(lemma) ? [] : byPhrase(sentence, verb)
      return { predicate: verb, agents: doers, targets: behind(sentence, verb, aimedAt), by: 'is-done' }
    }
    return undefined
  }
  if (relation === 'obj' && doVerbs.has(lemma) && isVerb(sentence, verb)) {
    const { doers } = roles(sentence, verb)
    const doing = meetVerbs.has(lemma) ? [] : doers.length > 0 ? doers : subjects(sentence, verb)
    const aimed = behind(sentence, verb, aimedAt)
    return {
      predicate: verb,
      agents: doing.filter((token) => token !== noun),
      targets: aimed.length > 0 || !sufferVerbs.has(lemma) ? aimed : doers,
      by: 'is-done',
    }
  }
  // *are preparing for a battle*
  if (relation.startsWith('obl') && preposition(sentence, top) === 'for' && preparingVerbs.has(lemma))
    return { predicate: verb, agents: roles(sentence, verb).doers, targets: [], by: 'is-prepared', puts: 'intended' }
  // *was followed by heavy shelling*
  if (relation.startsWith('obl') && preposition(sentence, top) === 'by' && besideVerbs.has(lemma))
    return { predicate: verb, agents: [], targets: [], by: 'beside' }
  // *without any casualties*: what did not come of it is told.
  if (harm.has(kind) && /^(obl|nmod|advcl)$/.test(relation) && preposition(sentence, top) === 'without')
    return { predicate: noun, agents: [], targets: [], by: 'without' }
  // *resulted in casualties*
  if (relation.startsWith('obl') && preposition(sentence, top) === 'in' && lemma === 'result')
    return { predicate: verb, agents: [], targets: [], by: 'results' }
  if (
    relation.startsWith('obl') &&
    /^(in|with|)$/.test(preposition(sentence, top)) &&
    (partVerbs.has(lemma) || takesPart(sentence, verb))
  )
    return { predicate: verb, agents: subjects(sentence, verb), targets: [], by: 'is-done' }
  // *took part in the battle*, *part in* read as one phrase
  const above = sentence.head[verb] ?? -1
  if (
    relation === 'nmod' &&
    above >= 0 &&
    takesPart(sentence, above) &&
    dependents(sentence, above, 'obj').includes(verb)
  )
    return { predicate: above, agents: subjects(sentence, above), targets: [], by: 'is-done' }
  return undefined
}

/** *The strike was suspected to have been carried out by jets, talks are expected to resume*: the infinitive governs. */
function raisedGovernor(sentence: Sentence, verb: number): Governor | undefined {
  const raises = raisingVerbs.has(sentence.lemma[verb]!.toLowerCase())
  const infinitives = dependents(sentence, verb, 'xcomp', 'advcl').filter((part) =>
    dependents(sentence, part, 'mark').some((mark) => sentence.lemma[mark] === 'to'),
  )
  const below = raises ? (infinitives[0] ?? -1) : -1
  if (below < 0 || sentence.upos[below] !== 'VERB') return undefined
  const lemma = verbOf(sentence, below)
  const passive = dependent(sentence, below, 'aux:pass') >= 0
  const puts = /^(expect|schedule|plan|set)$/.test(sentence.lemma[verb]!) ? 'intended' : undefined
  if (passive && doVerbs.has(lemma))
    return {
      predicate: verb,
      agents: byPhrase(sentence, below),
      targets: behind(sentence, below, aimedAt),
      by: 'is-done',
    }
  if (!passive && (happenVerbs.has(lemma) || harmVerbs.has(lemma)))
    return { predicate: verb, agents: behind(sentence, below, betweenWhom), targets: [], by: 'happens', puts }
  return undefined
}

const takesPart = (sentence: Sentence, verb: number): boolean =>
  sentence.lemma[verb] === 'take' && dependents(sentence, verb, 'obj').some((part) => sentence.lemma[part] === 'part')
