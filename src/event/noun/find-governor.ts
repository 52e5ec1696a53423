/**
 * Finds the verb that says of an event noun that it happens, is done or does harm: *launched an attack, clashes broke out,
 * the strike killed six*. Touches nothing.
 */
import { aimedAt, betweenWhom } from '../../lexicon/en/function-words.js'
import { verbsOfKind } from '../../lexicon/en/kind-verbs.js'
import {
  counting,
  countingWords,
  doVerbs,
  happenVerbs,
  meetVerbs,
  outcomes,
  partVerbs,
  phases,
  preparingVerbs,
  raisingVerbs,
  sufferVerbs,
} from '../../lexicon/en/light-verbs.js'
import { ceasing } from '../../lexicon/en/modality-words.js'
import { isOf } from '../../lexicon/en/noun-classes.js'
import { pacts } from '../../record/kind-groups.js'
import type { Kind } from '../../record/kinds.js'
import type { Sentence } from '../../ud/sentence.js'
import { dependent, dependents } from '../../ud/tree.js'
import { behind, byPhrase, isDate, isVerb, preposition, roles, subjects } from '../clause.js'
import { verbOf } from '../match-verb.js'
import { wordOf } from '../word.js'

/** Verbs of harm that take an event as subject: *The blast killed six.* */
const harmVerbs: ReadonlySet<string> = new Set(
  `kill wound injure destroy damage leave displace hurt claim rip tear bring hit rock shake force strike target
   level flatten wreck cause maim burn gut raze blow smash shatter crush bury trap uproot cripple disable
   obliterate wipe sever knock drive send set reduce plunge cut cost derail demolish topple collapse sink
   devastate scatter ignite engulf pierce crack turn spark`.split(' '),
)

/** *came a day after the talks*: the verb says when an event was; *came within a mile of the town* says where it is. */
export const onlyDates = (sentence: Sentence, verb: number): boolean =>
  /^(come|follow)$/.test(verbOf(sentence, verb)) &&
  !dependents(sentence, verb, 'obl').some((part) => /^(within|near|to|into|close)$/.test(preposition(sentence, part)))

/** Verbs whose object is what the event was aimed at: *The raid hit a market.* */
const strikingVerbs = new Set(
  'hit strike target rock shake damage destroy level flatten wreck gut raze smash shatter cripple disable obliterate'.split(
    ' ',
  ),
)

export interface Governor {
  predicate: number
  agents: number[]
  targets: number[]
  by: string
  /** The verb tells what came of the event, or when it was: *the blast killed six, came a day after the talks*. */
  tellsOther?: boolean
  puts?: 'intended' | undefined
  /** The verb ends fighting or fire that goes on: *halted the bombing of the towns*. */
  isTruce?: boolean
}

/** Prepositions by which somebody is or stands in an event of the kind. */
const standsIn: ReadonlyMap<Kind, string> = new Map<Kind, string>([
  ['talks', 'in'],
  ['sanctions', 'under'],
  ['protest', 'on'],
])

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

/** The phase of an event that stands for it, the event's noun where none does: *the resumption of talks between the two*. */
export const phaseOf = (sentence: Sentence, noun: number): number =>
  isPhase(sentence, noun) ? sentence.head[noun]! : noun

const counts = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === 'NUM' ||
  counting.has(wordOf(sentence, token)) ||
  countingWords.has(sentence.form[token]!.toLowerCase())

/** What comes with something else happens itself: *was followed by heavy shelling*. */
const besideVerbs: ReadonlySet<string> = new Set('follow precede accompany'.split(' '))
const harm: ReadonlySet<Kind> = new Set<Kind>(['injuries', 'deaths', 'destruction'])
const isForce = (kind: Kind): boolean => /^(strike|bombing|clash|attack|abuse)$/.test(kind)
/** Verbs by which somebody ends what goes on, as object. */
export const endingVerbs: ReadonlySet<string> = new Set('stop end halt suspend prevent avert curb'.split(' '))
const scenes: ReadonlySet<string> = new Set('scene site heart centre center epicentre epicenter'.split(' '))

/** Where the noun's phrase stands: its head, the verb above it, and by which relation. */
interface Standing {
  readonly top: number
  readonly verb: number
  readonly lemma: string
  readonly relation: string
}

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
  // *are in talks with the rebels, are under an embargo, were on strike*
  if (dependent(sentence, top, 'cop') >= 0 && standsIn.get(kind) === preposition(sentence, top))
    return { predicate: top, agents: kind === 'sanctions' ? [] : subjects(sentence, top), targets: [], by: 'stands-in' }
  // *was part of an offensive*
  if (top !== noun && wordOf(sentence, top) === 'part' && dependent(sentence, top, 'cop') >= 0)
    return { predicate: top, agents: [], targets: [], by: 'part-of' }
  const verb = sentence.head[top]!
  if (verb < 0) return undefined
  const relation = dated && sentence.deprel[top]!.startsWith('obl') ? 'obj' : sentence.deprel[top]!
  // *without any casualties*: what did not come of it is told.
  if (harm.has(kind) && /^(obl|nmod|advcl)$/.test(relation) && preposition(sentence, top) === 'without')
    return { predicate: noun, agents: [], targets: [], by: 'without' }
  const standing = { top, verb, relation, lemma: verbOf(sentence, verb) }
  if (relation.startsWith('nsubj')) return asSubject(sentence, noun, kind, standing)
  if (relation === 'obj') return asObject(sentence, noun, kind, standing)
  // *held face-to-face talks*: parsers take an object for an oblique now and then.
  if (relation === 'obl' && preposition(sentence, top) === '' && dependent(sentence, verb, 'obj') < 0)
    return asObject(sentence, noun, kind, standing)
  if (relation.startsWith('obl')) return asOblique(sentence, kind, standing)
  return relation === 'nmod' ? asComplement(sentence, standing) : undefined
}

/** *There were clashes, talks are expected to resume, clashes broke out, the strike killed six, a raid was carried out.* */
function asSubject(
  sentence: Sentence,
  noun: number,
  kind: Kind,
  { verb, relation, lemma }: Standing,
): Governor | undefined {
  const raised = raisedGovernor(sentence, verb)
  if (raised !== undefined) return raised
  const isActive = relation === 'nsubj'
  if (isActive && (dependent(sentence, verb, 'expl') >= 0 || lemma === 'be'))
    return { predicate: verb, agents: [], targets: [], by: 'there-is' }
  if (!isVerb(sentence, verb)) return undefined
  // *The raid killed ten fighters*: whoever is armed was what it was aimed at; others may have stood by.
  const struck = strikingVerbs.has(lemma)
    ? roles(sentence, verb).done
    : /^(?:kill|wound|injure)$/.test(lemma) && isActive
      ? roles(sentence, verb).done.filter((one) => isOf(wordOf(sentence, one), 'force'))
      : []
  const aimed = behind(sentence, verb, aimedAt)
  // *The strikes were aimed at the rebels.*
  const isAimed = lemma === 'aim' && aimed.length > 0
  const own = verbsOfKind.get(kind)
  if ((isActive && (happenVerbs.has(lemma) || own?.happens.has(lemma))) || isAimed)
    return {
      predicate: verb,
      agents: behind(sentence, verb, betweenWhom),
      targets: aimed.length > 0 ? aimed : struck,
      by: 'happens',
      tellsOther: onlyDates(sentence, verb),
    }
  if (isActive && harmVerbs.has(lemma))
    return { predicate: verb, agents: [], targets: struck, by: 'harms', tellsOther: true }
  if (relation !== 'nsubj:pass' || !(doVerbs.has(lemma) || own?.does.has(lemma))) return undefined
  const doers = meetVerbs.has(lemma) ? [] : byPhrase(sentence, verb)
  return {
    predicate: verb,
    agents: doers,
    targets: aimed,
    by: 'is-done',
    isTruce: endsFire(sentence, noun, kind, lemma),
  }
}

/** *launched an attack, suffered heavy shelling* */
function asObject(sentence: Sentence, noun: number, kind: Kind, { verb, lemma }: Standing): Governor | undefined {
  if (!(doVerbs.has(lemma) || verbsOfKind.get(kind)?.does.has(lemma)) || !isVerb(sentence, verb)) return undefined
  const { doers } = roles(sentence, verb)
  // *efforts to end the shelling*: whoever stops a deed did not do it.
  const stops = endingVerbs.has(lemma) && (harm.has(kind) || isForce(kind))
  const isTruce = endsFire(sentence, noun, kind, lemma)
  const makes = pacts.has(kind) && announcing.has(lemma)
  const doing =
    (stops && !isTruce) || (meetVerbs.has(lemma) && !makes) ? [] : doers.length > 0 ? doers : subjects(sentence, verb)
  const aimed = behind(sentence, verb, aimedAt)
  return {
    predicate: verb,
    agents: doing.filter((token) => token !== noun && !isOf(wordOf(sentence, token), 'truce', 'pact', 'talks')),
    targets: aimed.length > 0 || !sufferVerbs.has(lemma) ? aimed : doers,
    by: 'is-done',
    isTruce,
    puts: isMeant(sentence, verb, noun) ? 'intended' : undefined,
  }
}

/** *is planning attacks, planned an offensive*: not *planned the attack that killed ten*, *responsible for planning attacks*. */
const isMeant = (sentence: Sentence, verb: number, noun: number): boolean =>
  /^(plan|prepare|plot|threaten)$/.test(sentence.lemma[verb]!) &&
  (/^VB[ZP]?$/.test(sentence.xpos[verb]!) ||
    (sentence.xpos[verb] === 'VBG' && dependent(sentence, verb, 'aux') >= 0) ||
    dependents(sentence, noun, 'det').some((det) => sentence.lemma[det] === 'a'))

/** *halt the bombing, end the fighting*: what goes on, not one deed (*ended a gunfight*), and by force of will. */
const endsFire = (sentence: Sentence, noun: number, kind: Kind, lemma: string): boolean =>
  ceasing.has(lemma) &&
  (/^(strike|bombing|clash)$/.test(kind) ||
    // *suspended its attacks, paused the operation*; *halted an attack* is its end by force.
    (kind === 'attack' &&
      (/^(suspend|pause|cease)$/.test(lemma) ||
        (lemma === 'halt' && /^(operation|offensive|campaign)$/.test(wordOf(sentence, noun)))))) &&
  !dependents(sentence, noun, 'det').some((part) => sentence.lemma[part] === 'a')

/** *announced a truce, declared an end to hostilities*: whoever announces what parties make makes it. */
export const announcing: ReadonlySet<string> = new Set(['announce', 'declare'])

/** What one gets into unawares, by verb and preposition. */
const intoWhich: ReadonlyMap<string, readonly string[]> = new Map([
  ...'walk drive blunder stumble fall lure'.split(' ').map((verb): [string, string[]] => [verb, ['into']]),
  ['run', ['into']],
  ['catch', ['in']],
  ['embroil', ['in']],
])

/** *are preparing for a battle, was followed by heavy shelling, resulted in casualties, was involved in the raid* */
function asOblique(sentence: Sentence, kind: Kind, { top, verb, lemma }: Standing): Governor | undefined {
  const before = preposition(sentence, top)
  if (before === 'for' && preparingVerbs.has(lemma))
    return {
      predicate: verb,
      // *are ready for a battle*
      agents: isVerb(sentence, verb) ? roles(sentence, verb).doers : subjects(sentence, verb),
      targets: [],
      by: 'is-prepared',
      puts: 'intended',
    }
  // *was subject to a siege, subjected to shelling*
  if (before === 'to' && lemma === 'subject')
    return { predicate: verb, agents: byPhrase(sentence, verb), targets: subjects(sentence, verb), by: 'is-done' }
  // *walked out of the talks, abided by the truce, shook hands on a deal*
  if (verbsOfKind.get(kind)?.behind.get(lemma)?.has(before))
    return { predicate: verb, agents: before === 'by' ? [] : subjects(sentence, verb), targets: [], by: 'is-done' }
  if (before === 'by' && besideVerbs.has(lemma)) return { predicate: verb, agents: [], targets: [], by: 'beside' }
  // *walked into an ambush, was caught in the crossfire*
  if (isForce(kind) && intoWhich.get(lemma)?.includes(before))
    return { predicate: verb, agents: [], targets: subjects(sentence, verb), by: 'falls-into' }
  // *resulted in casualties, began with protests*
  if (outcomes.get(lemma)?.includes(before)) return { predicate: verb, agents: [], targets: [], by: 'results' }
  // *pressed ahead with the raid, went through with it*
  if (before === 'with' && goesOnWith(sentence, verb))
    return { predicate: verb, agents: subjects(sentence, verb), targets: [], by: 'is-done' }
  if (/^(in|with|)$/.test(before) && (partVerbs.has(lemma) || takesPart(sentence, verb)))
    return { predicate: verb, agents: subjects(sentence, verb), targets: [], by: 'is-done' }
  return undefined
}

/** *press ahead, go ahead, push on, go through* with something */
const goesOnWith = (sentence: Sentence, verb: number): boolean =>
  /^(press|go|push|forge|plough|plow|carry|follow|move|proceed)$/.test(sentence.lemma[verb]!) &&
  (sentence.lemma[verb] === 'proceed' ||
    /^(ahead|on|through|forward|along)$/.test(sentence.form[verb + 1]?.toLowerCase() ?? ''))

/** *was the scene of clashes, was the target of repeated attacks*; *took part in the battle*, where *part in* is read as one phrase. */
function asComplement(sentence: Sentence, { verb }: Standing): Governor | undefined {
  const word = wordOf(sentence, verb)
  const isSaid = dependent(sentence, verb, 'cop') >= 0
  if (isSaid && scenes.has(word)) return { predicate: verb, agents: [], targets: [], by: 'scene-of' }
  if (isSaid && /^(target|victim)$/.test(word))
    return { predicate: verb, agents: [], targets: subjects(sentence, verb), by: 'target-of' }
  const above = sentence.head[verb]!
  // *has plans for a raid, announced plans for an offensive*
  if (above >= 0 && planned.test(word) && sentence.deprel[verb] === 'obj' && plans.test(sentence.lemma[above]!))
    return { predicate: above, agents: subjects(sentence, above), targets: [], by: 'is-planned', puts: 'intended' }
  // *subjected the villagers to beatings*
  if (above >= 0 && sentence.lemma[above] === 'subject' && dependents(sentence, above, 'obj').includes(verb))
    return { predicate: above, agents: subjects(sentence, above), targets: [verb], by: 'is-done' }
  if (above < 0 || !takesPart(sentence, above) || !dependents(sentence, above, 'obj').includes(verb)) return undefined
  return { predicate: above, agents: subjects(sentence, above), targets: [], by: 'is-done' }
}

const planned = /^(plan|preparation|scheme)$/
const plans = /^(have|make|draw|hatch|unveil|finalise|finalize|announce|abandon|shelve|drop|cancel|outline|approve)$/

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

/** *took part in the battle, has played a major role in it*: whose subject has a part in what stands behind *in*. */
const takesPart = (sentence: Sentence, verb: number): boolean =>
  /^(take|play|have)$/.test(sentence.lemma[verb]!) &&
  dependents(sentence, verb, 'obj').some((part) =>
    /^(part|role|connection|link|hand|involvement|complicity|share)$/.test(sentence.lemma[part]!),
  )
