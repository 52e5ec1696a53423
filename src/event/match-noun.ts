/**
 * Matches nouns that name events (*shelling, offensive, talks*) where the sentence states the event and
 * does not merely refer to it: as the object of a light verb, the subject of a verb of happening or of
 * harm, with an agent or target of its own, or alone in a headline. Touches nothing.
 */
import { aimedAt, betweenWhom, calendarWords, relativePronouns } from '../lexicon/en/function-words.js'
import {
  counting,
  countingWords,
  doVerbs,
  goingOn,
  happenVerbs,
  harmedIn,
  meetVerbs,
  outcomes,
  partVerbs,
  preparingVerbs,
  raisingVerbs,
  sufferVerbs,
} from '../lexicon/en/light-verbs.js'
import { isOf, type NounClass, nounClasses } from '../lexicon/en/noun-classes.js'
import { type NounTrigger, nounTriggers } from '../lexicon/en/noun-triggers.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { isShouting } from '../ud/word-classes.js'
import { behind, byPhrase, coordinated, isDate, isVerb, preposition, roles, subjects } from './clause.js'
import { type Match, verbOf } from './match-verb.js'
import { wordOf } from './word.js'

const triggersOf = new Map<string, NounTrigger[]>()
for (const row of nounTriggers) triggersOf.set(row.lemma, [...(triggersOf.get(row.lemma) ?? []), row])

/** Kinds whose verbs take an event as subject: *The blast killed six.* */
const harmVerbs = new Set([
  'kill',
  'wound',
  'injure',
  'destroy',
  'damage',
  'leave',
  'displace',
  'hurt',
  'claim',
  'rip',
  'tear',
  'bring',
  'hit',
  'rock',
  'shake',
  'force',
  'strike',
  'target',
  'level',
  'flatten',
  'wreck',
  'cause',
])

/** Verbs whose object is what the event was aimed at: *The raid hit a market.* */
const strikingVerbs = new Set('hit strike target rock shake damage destroy level flatten wreck'.split(' '))

/** Mutual kinds: of *between A and B*, both are agents. */
const mutualKinds = new Set(['clash', 'ceasefire', 'agreement', 'talks', 'exchange'])

export interface NounMatch extends Match {
  readonly predicate: number
}

/** @param word the noun as the lexicon lists it */
export function matchNoun(sentence: Sentence, noun: number, word = wordOf(sentence, noun)): NounMatch | undefined {
  const found = matchStated(sentence, noun, word)
  if (found === undefined || found.agents.length > 0 || !forceKinds.has(found.kind)) return found
  // *its air strikes*
  const agents = dependents(sentence, noun, 'nmod:poss').filter((part) => sentence.upos[part] === 'PRON')
  return { ...found, agents }
}

function matchStated(sentence: Sentence, noun: number, word: string): NounMatch | undefined {
  const trigger = triggerOf(sentence, noun, word)
  if (trigger === undefined) return undefined
  const own = nounFrame(sentence, noun, trigger)
  const governor = governorOf(sentence, noun)
  if (governor !== undefined) {
    const { predicate, agents, targets, by, puts } = governor
    return {
      ...own,
      kind: isFlown(sentence, own.kind, agents) ? 'strike' : own.kind,
      predicate,
      agents: own.agents.length > 0 ? own.agents : agents,
      targets: own.targets.length > 0 ? own.targets : targets,
      puts,
      foundBy: `${own.foundBy}/${by}`,
    }
  }
  if (own.agents.length + own.targets.length > 0 && !isReference(sentence, noun, own) && !isAside(sentence, noun, own))
    return { ...own, predicate: noun, foundBy: `${own.foundBy}/own-participants` }
  if (isShown(sentence, noun, own)) return { ...own, predicate: sentence.head[noun]!, foundBy: `${own.foundBy}/shown` }
  if (isAdjunct(sentence, noun, own)) return { ...own, predicate: noun, foundBy: `${own.foundBy}/adjunct` }
  if (
    sentence.deprel[noun] === 'root' &&
    dependent(sentence, noun, 'cop', 'nsubj') < 0 &&
    dependent(sentence, noun, 'nmod', 'acl', 'obl') >= 0
  )
    return { ...own, predicate: noun, foundBy: `${own.foundBy}/headline` }
  return undefined
}

function triggerOf(sentence: Sentence, noun: number, word: string): NounTrigger | undefined {
  const rows = triggersOf.get(word) ?? triggersOf.get(sentence.form[noun]!.toLowerCase().replace(/s$/, ''))
  if (rows === undefined) return undefined
  const parts = [
    ...dependents(sentence, noun, 'compound', 'amod', 'nmod:poss', 'flat'),
    ...dependents(sentence, noun, 'nmod').filter(
      (token) => preposition(sentence, token) === 'of' || preposition(sentence, token) === 'with',
    ),
  ].flatMap((part) => [part, ...dependents(sentence, part, 'compound', 'conj')])
  const lemmas = parts.map((part) => wordOf(sentence, part))
  const behindIt = dependents(sentence, noun, 'nmod').map((part) => wordOf(sentence, part))
  return rows.find(
    ({ modifier, unless }) =>
      (modifier === undefined || hasOne(lemmas, modifier)) && !(unless !== undefined && hasOne(behindIt, unless)),
  )
}

/** Whether one of the lemmas is listed (`=air`) or in a listed class. */
const hasOne = (lemmas: readonly string[], listed: NonNullable<NounTrigger['modifier']>): boolean =>
  listed.some((wanted) =>
    lemmas.some((lemma) =>
      wanted.startsWith('=') ? lemma === wanted.slice(1) : nounClasses[wanted as NounClass].has(lemma),
    ),
  )

/** Who does it (*by*, possessor, demonym or force before the noun) and to whom (on, against, at; *of* where it takes an object). */
function nounFrame(sentence: Sentence, noun: number, { lemma, kind }: NounTrigger): Match {
  // *government air strikes*: the parser ties the party to the noun or to the compound before it.
  const compounds = dependents(sentence, noun, 'compound').flatMap((part) => dependents(sentence, part, 'compound'))
  const before = dependents(sentence, noun, 'nmod:poss', 'compound', 'amod')
  const near = before.filter((part) => isParty(sentence, part))
  const owners = near.length > 0 ? near : compounds.filter((part) => isParty(sentence, part))
  const between = behind(sentence, noun, betweenWhom)
  const of = dependents(sentence, noun, 'nmod').filter((part) => preposition(sentence, part) === 'of')
  const ofObject = of.filter((part) => !isOf(wordOf(sentence, part), 'munition'))
  const beside = dependents(sentence, noun, 'nmod').filter((part) => preposition(sentence, part) === 'with')
  // *an attack with mortars on the camp*: the parser ties the target to the means.
  const damaged = lemma === 'damage' ? damagedBy(sentence, noun) : []
  const beyond = forceKinds.has(kind) ? aimedBeyond(sentence, noun) : []
  const aimed =
    damaged.length > 0
      ? damaged
      : ([noun, ...beside.flatMap((part) => coordinated(sentence, part))]
          .map((part) => behind(sentence, part, aimedAt))
          .find((found) => found.length > 0) ?? beyond)
  const doers = byPhrase(sentence, noun)
  const told = doers.length > 0 ? doers : doneBy(sentence, noun)
  const blamed = told.length > 0 ? told : blamedFor(sentence, noun)
  const agents = blamed.length > 0 ? blamed : owners
  // *The militia is behind the bombing.*
  const behindIt = dependent(sentence, noun, 'cop') >= 0 && preposition(sentence, noun) === 'behind'
  const mutual = mutualKinds.has(kind)
  return {
    kind: isFlown(sentence, kind, agents) ? 'strike' : isBombed(sentence, kind, agents) ? 'bombing' : kind,
    agents: behindIt ? subjects(sentence, noun) : mutual ? [...agents, ...between] : agents,
    targets:
      aimed.length > 0
        ? aimed
        : mutual || kind === 'protest'
          ? []
          : ofObject.flatMap((part) => coordinated(sentence, part)),
    means:
      dependents(sentence, noun, 'compound').find((part) => isOf(wordOf(sentence, part), 'munition', 'explosive')) ??
      -1,
    foundBy: `noun/${lemma}`,
  }
}

/** *were wounded in the raid on the camp*: a target straight behind its noun, which the parser ties to the verb. */
const aimedBeyond = (sentence: Sentence, noun: number): number[] =>
  sentence.head[noun]! < 0
    ? []
    : dependents(sentence, sentence.head[noun]!, 'obl').filter(
        (part) =>
          dependent(sentence, part, 'case') === noun + 1 &&
          /^(on|against)$/.test(preposition(sentence, part)) &&
          !isDate(sentence, part),
      )

/** *raids by helicopters*, *jets intensified their bombing*: what flies strikes. */
const isFlown = (sentence: Sentence, kind: string, agents: readonly number[]): boolean =>
  (kind === 'attack' || kind === 'bombing') &&
  agents.some((part) => isOf(wordOf(sentence, part), 'platform') && !isOf(wordOf(sentence, part), 'bomber'))

/** *an attack by a suicide bomber* */
const isBombed = (sentence: Sentence, kind: string, agents: readonly number[]): boolean =>
  kind === 'attack' && agents.some((part) => wordOf(sentence, part) === 'bomber')

/** *strikes carried out by the alliance, an attack blamed on the rebels*: who did it stands behind a participle. */
function doneBy(sentence: Sentence, noun: number): number[] {
  const participles = dependents(sentence, noun, 'acl').filter((part) => sentence.xpos[part] === 'VBN')
  return participles.flatMap((part) =>
    sentence.lemma[part] === 'blame'
      ? behind(sentence, part, onWhom)
      : doVerbs.has(verbOf(sentence, part)) && !meetVerbs.has(verbOf(sentence, part))
        ? byPhrase(sentence, part)
        : [],
  )
}
const onWhom: ReadonlySet<string> = new Set(['on'])

/** *blamed the rebels for the bombing, accused them of an attack*: whoever is blamed does it (codebook, rule 7). */
function blamedFor(sentence: Sentence, noun: number): number[] {
  const verb = sentence.head[noun]!
  const blames =
    verb >= 0 && sentence.deprel[noun] === 'obl' ? blamingPrepositions.get(sentence.lemma[verb]!) : undefined
  return blames === preposition(sentence, noun) && blames !== undefined ? roles(sentence, verb).done : []
}
const blamingPrepositions: ReadonlyMap<string, string> = new Map([
  ['blame', 'for'],
  ['accuse', 'of'],
  ['condemn', 'for'],
  ['denounce', 'for'],
])

/** *caused damage to the mosque*, *damage in one of the houses*: behind the noun, or behind its verb. */
function damagedBy(sentence: Sentence, noun: number): number[] {
  const where = new Set(['to', 'in', 'on', 'upon'])
  const own = behind(sentence, noun, where)
  return own.length > 0 ? own : behind(sentence, sentence.head[noun]!, where)
}

/** A name, a demonym, or a word for armed people or rule before the noun: *rebel fire, government air strikes*. */
export const isParty = (sentence: Sentence, part: number): boolean =>
  (sentence.upos[part] === 'PROPN' && !calendarWords.has(sentence.form[part]!.toLowerCase().replace(/s$/, ''))) ||
  (sentence.upos[part] === 'ADJ' &&
    /^\p{Lu}/u.test(sentence.form[part]!) &&
    !isShouting(sentence.form) &&
    sentence.starts[part] !== sentence.start) ||
  isOf(wordOf(sentence, part), 'force', 'bomber', 'rule')

/** *the attack*, *this war*: a definite noun without *by*, *on* or *against* points back and states nothing anew. */
function isReference(sentence: Sentence, noun: number, { agents, targets }: Match): boolean {
  const determiner = dependent(sentence, noun, 'det')
  const strong =
    targets.length > 0 ||
    byPhrase(sentence, noun).length > 0 ||
    (agents.length > 0 && sentence.lemma[noun] !== 'war' && sentence.lemma[noun] !== 'conflict')
  return !strong && determiner >= 0 && /^(the|this|that|these|those)$/.test(sentence.lemma[determiner]!.toLowerCase())
}

/** *from their occupation*, *during the rebel offensive*: an oblique with an owner alone is mentioned by the way. */
const isAside = (sentence: Sentence, noun: number, { agents, targets }: Match): boolean =>
  isNamedWar(sentence, noun) ||
  (targets.length === 0 &&
    !(agents.length > 0 && (harms(sentence, noun) || blamedFor(sentence, noun).length > 0)) &&
    byPhrase(sentence, noun).length === 0 &&
    doneBy(sentence, noun).length === 0 &&
    /^(obl|nmod|compound|nmod:poss)/.test(sentence.deprel[noun]!))

/** Kinds of force: what happens while something else does. */
const forceKinds: ReadonlySet<string> = new Set(['strike', 'bombing', 'clash', 'attack'])
/** Words by which the sentence takes up an event that was told. */
const pointing = /^(the|this|that|these|those|its|their|his|her|such)$/

/**
 * *killed in shelling*, *died during a raid*, *a series of bombings in the capital*: an event told by the way. With a place of its
 * own it is a claim wherever it stands but as a subject, also where *the* points at it. In an adjunct of time or cause
 * (codebook, rule 5) *a* makes it new, and without an article a verb of harm above it is enough.
 */
function isAdjunct(sentence: Sentence, noun: number, { kind }: Match): boolean {
  if (!forceKinds.has(kind) || isNamedWar(sentence, noun)) return false
  const relation = sentence.deprel[noun]!
  if (!/^(obl|nmod|obj|appos|conj)$/.test(relation)) return false
  if (isPlaced(sentence, noun)) return true
  if (relation !== 'obl' || !/^(in|by|during|amid|after|following|before)$/.test(preposition(sentence, noun)))
    return false
  const points = dependents(sentence, noun, 'det', 'nmod:poss').some((det) =>
    pointing.test(sentence.lemma[det]!.toLowerCase()),
  )
  const isNew = dependents(sentence, noun, 'det').some((det) => sentence.lemma[det] === 'a')
  return isNew || (!points && harmedIn.has(verbOf(sentence, sentence.head[noun]!)))
}

/** *bodies with signs of torture, nine cases of rape*: what was done to people, and is shown or counted. */
const isShown = (sentence: Sentence, noun: number, { kind }: Match): boolean =>
  (kind === 'abuse' || kind === 'missing') &&
  isCounted(sentence, noun) &&
  /^(sign|trace|mark|case|incident|instance)$/.test(wordOf(sentence, sentence.head[noun]!))

/** *the bombings in the capital, a raid last year*: a place or a day of the noun's own. */
const isPlaced = (sentence: Sentence, noun: number): boolean =>
  dependents(sentence, noun, 'nmod', 'nmod:unmarked').some((part) =>
    /^(in|at|near|on|outside|inside|since|)$/.test(preposition(sentence, part)),
  )

/** *killed in Russian air strikes*, *injured due to rebel attacks*: the event that did the harm is told with it (codebook, rule 5). */
const harms = (sentence: Sentence, noun: number): boolean =>
  sentence.deprel[noun] === 'obl' &&
  /^(in|by|due|after|from|during|because)$/.test(preposition(sentence, noun)) &&
  harmedIn.has(verbOf(sentence, sentence.head[noun]!))

/** *during the 2003 invasion of the country*: a war named as everybody knows it. */
const isNamedWar = (sentence: Sentence, noun: number): boolean =>
  /^(invasion|war|conflict|occupation|uprising|insurgency|crisis)$/.test(wordOf(sentence, noun)) &&
  /^(obl|nmod)/.test(sentence.deprel[noun]!) &&
  dependents(sentence, noun, 'det').some((det) => sentence.lemma[det] === 'the')

interface Governor {
  predicate: number
  agents: number[]
  targets: number[]
  by: string
  puts?: 'intended' | undefined
}

const isCoordinated = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'conj' && !isVerb(sentence, sentence.head[token]!)

/** *three days of fighting, a series of attacks*: what is counted stands for the count. */
const isCounted = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'nmod' && preposition(sentence, token) === 'of' && counts(sentence, sentence.head[token]!)

const counts = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === 'NUM' ||
  counting.has(wordOf(sentence, token)) ||
  countingWords.has(sentence.form[token]!.toLowerCase())

/** The light verb over the noun, with the participants that it brings. */
function governorOf(sentence: Sentence, noun: number): Governor | undefined {
  let top = noun
  while (isCoordinated(sentence, top) || isCounted(sentence, top)) top = sentence.head[top]!
  // *announced a deal Saturday*: a day behind the object, which parsers take for its head now and then.
  const dated = sentence.deprel[top] === 'compound' && isDate(sentence, sentence.head[top]!)
  if (dated) top = sentence.head[top]!
  const verb = sentence.head[top]!
  const relation = dated && sentence.deprel[top]!.startsWith('obl') ? 'obj' : sentence.deprel[top]!
  if (verb < 0) return undefined
  const lemma = verbOf(sentence, verb)
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
      }
    }
    if (relation === 'nsubj' && harmVerbs.has(lemma))
      return { predicate: verb, agents: [], targets: struck, by: 'harms' }
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
  // *resulted in casualties, began with protests*
  if (relation.startsWith('obl') && outcomes.get(lemma)?.includes(preposition(sentence, top)))
    return { predicate: verb, agents: [], targets: [], by: 'results' }
  if (relation.startsWith('obl') && (partVerbs.has(lemma) || takesPart(sentence, verb)))
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

/** The kind of the event that the noun names, undefined where it names none. */
export const kindOfNoun = (sentence: Sentence, noun: number): NounMatch['kind'] | undefined =>
  triggerOf(sentence, noun, wordOf(sentence, noun))?.kind

/** Whether the noun names an event at all: *the fighting is the latest round* tells of the fighting. */
export const isEventNoun = (sentence: Sentence, noun: number | undefined): boolean =>
  noun !== undefined &&
  noun >= 0 &&
  (triggersOf.has(wordOf(sentence, noun)) || triggersOf.has(sentence.form[noun]!.toLowerCase()))

/** *the offensive, which began on Monday*, *protests went on before ending in May*: the noun stands in another clause. */
export function matchHappening(sentence: Sentence, verb: number): (NounMatch & { token: number }) | undefined {
  const lemma = verbOf(sentence, verb)
  if (!happenVerbs.has(lemma) || sentence.upos[verb] !== 'VERB') return undefined
  const before = goingOn.has(lemma) && isEventNoun(sentence, verb - 1) && sentence.upos[verb - 1] === 'NOUN'
  if (!/^(acl:relcl|conj|advcl)$/.test(sentence.deprel[verb]!) && !(before && sentence.deprel[verb] === 'acl'))
    return undefined
  const own = dependent(sentence, verb, 'nsubj')
  if (own >= 0 && !relativePronouns.has(wordOf(sentence, own))) return undefined
  if (
    dependents(sentence, verb, 'obj').some(
      (part) => lemma !== 'take' || sentence.lemma[part]!.toLowerCase() !== 'place',
    )
  )
    return undefined
  const noun = before ? verb - 1 : subjects(sentence, verb)[0]
  if (noun === undefined || sentence.upos[noun] === 'PRON') return undefined
  const trigger =
    triggerOf(sentence, noun, wordOf(sentence, noun)) ?? triggerOf(sentence, noun, sentence.form[noun]!.toLowerCase())
  if (trigger === undefined) return undefined
  return {
    ...nounFrame(sentence, noun, trigger),
    predicate: verb,
    token: noun,
    foundBy: `noun/${trigger.lemma}/goes-on`,
  }
}
