/**
 * Matches nouns that name events (*shelling, offensive, talks*) where the sentence states the event and
 * does not merely refer to it: as the object of a light verb, the subject of a verb of happening or of
 * harm, with an agent or target of its own, or alone in a headline. Touches nothing.
 */

import { aimedAt, relativePronouns } from '../lexicon/en/function-words.js'
import { verbsOfKind } from '../lexicon/en/kind-verbs.js'
import { doVerbs, goingOn, happenVerbs, meetVerbs } from '../lexicon/en/light-verbs.js'
import { isOf, type NounClass, nounClasses } from '../lexicon/en/noun-classes.js'
import { isFigure } from '../lexicon/en/nouns/figures.js'
import { nounTriggers } from '../lexicon/en/nouns/noun-triggers.js'
import type { NounTrigger } from '../lexicon/en/nouns/row.js'
import { forceKinds, mutualKinds, pacts } from '../record/kind-groups.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { behind, preposition, roles, subjects } from './clause.js'
import { isFailed, type Match, matchVerb, verbOf } from './match-verb.js'
import { deedTrigger, isDeedNoun } from './noun/deed-noun.js'
import { findGovernor, onlyDates, phaseOf } from './noun/find-governor.js'
import { isFlown, isParty, readFrame } from './noun/read-frame.js'
import { circumstanceOf, isAdjunct, isAside, isNew, isReference, isShown } from './noun/stands-alone.js'
import { countedHead } from './row-holds.js'
import { wordOf } from './word.js'

const triggersOf = new Map<string, NounTrigger[]>()
for (const row of nounTriggers) triggersOf.set(row.lemma, [...(triggersOf.get(row.lemma) ?? []), row])

export interface NounMatch extends Match {
  readonly predicate: number
}

/** With the word that names the event, where that is not the word that was asked about. */
export type TokenMatch = NounMatch & { readonly token: number }

/** @param word the noun as the lexicon lists it */
export function matchNoun(sentence: Sentence, noun: number, word = wordOf(sentence, noun)): NounMatch | undefined {
  const found = matchStated(sentence, noun, word)
  if (found === undefined || found.agents.length > 0 || !forceKinds.has(found.kind)) return found
  // *its air strikes*
  const agents = dependents(sentence, noun, 'nmod:poss').filter((part) => sentence.upos[part] === 'PRON')
  return { ...found, agents: agents.length > 0 ? agents : doersMeanwhile(sentence, noun) }
}

/** *Troops killed two men during a raid*: armed people who act on somebody do so in their own operation. */
function doersMeanwhile(sentence: Sentence, noun: number): number[] {
  const { verb, before } = circumstanceOf(sentence, noun) ?? { verb: -1, before: '' }
  if (verb < 0 || !/^(in|during)$/.test(before) || dependent(sentence, verb, 'obj') < 0) return []
  const { doers } = roles(sentence, verb)
  return doers.filter((doer) => isOf(wordOf(sentence, doer), 'force'))
}

function matchStated(sentence: Sentence, noun: number, word: string): NounMatch | undefined {
  const trigger = triggerOf(sentence, noun, word)
  if (trigger === undefined || isFixed(sentence, noun)) return undefined
  const own = withoutDeeds(sentence, readFrame(sentence, noun, trigger))
  if (/^(threat|warning)$/.test(trigger.lemma) && !isUttered(sentence, noun)) return undefined
  if (isFigurative(sentence, noun, word)) return undefined
  // *the production and planning of attacks* makes no weapon.
  if (own.kind === 'weapons' && own.targets.some((part) => isEventNoun(sentence, part))) return undefined
  const governor = findGovernor(sentence, noun, trigger.kind)
  if (governor !== undefined) {
    // *The blast killed six* points back, where something was told before (claim/draft-claims.ts).
    const again = governor.tellsOther && isReference(sentence, noun, own) && !isNew(sentence, noun)
    if (again && governor.by !== 'harms') return undefined
    const { predicate, agents, targets, by, puts, isTruce } = governor
    // *failed to seal a truce*; *failed to respect one* is told by its verb.
    const isMissed = pacts.has(own.kind) && by === 'is-done' && isFailed(sentence, predicate)
    if (isMissed && matchVerb(sentence, predicate) !== undefined) return undefined
    return {
      ...own,
      kind: isMissed ? 'talks' : isTruce ? 'ceasefire' : isFlown(sentence, own.kind, agents) ? 'strike' : own.kind,
      predicate,
      // Who halts the shelling is not who shells.
      agents:
        isTruce || own.agents.length === 0 || (agents.length > 0 && onlyOfKind(sentence, own.agents))
          ? agents
          : own.agents,
      targets: own.targets.length > 0 ? own.targets : targets,
      puts,
      foundBy: `${own.foundBy}/${by}${again ? '/again' : ''}`,
    }
  }
  if (trigger.governed) return undefined
  // *the signing of the accord, the firing of live ammunition*
  const isWhole = mutualKinds.has(own.kind) || forceKinds.has(own.kind)
  if (isWhole && isDeedNoun(sentence, noun, word) && own.targets.length === 0)
    return { ...own, predicate: noun, foundBy: `${own.foundBy}/own-participants` }
  if (own.agents.length + own.targets.length > 0 && !isReference(sentence, noun, own) && !isAside(sentence, noun, own))
    return { ...own, predicate: phaseOf(sentence, noun), foundBy: `${own.foundBy}/own-participants` }
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

/** *the release of detainees and the reopening of the road*: a second deed that the parser joins to whom the first befell is no target. */
const withoutDeeds = (sentence: Sentence, match: Match): Match => ({
  ...match,
  targets: match.targets.filter(
    (part) =>
      !(
        sentence.deprel[part] === 'conj' &&
        dependent(sentence, part, 'nmod') >= 0 &&
        kindOfNoun(sentence, part) !== undefined
      ),
  ),
})

/** *the group spearheaded a militant offensive*: words that say what sort of deed it was do not name who did it, where the verb does. */
const onlyOfKind = (sentence: Sentence, agents: readonly number[]): boolean =>
  agents.every(
    (agent) =>
      /^(?:amod|compound)/.test(sentence.deprel[agent]!) ||
      // *escalated its attacks*: the verb says who.
      (sentence.upos[agent] === 'PRON' && sentence.deprel[agent] === 'nmod:poss'),
  )

/** *a tug-of-war, a war of words, a cessation of hostilities* */
const isFigurative = (sentence: Sentence, noun: number, word: string): boolean =>
  (word === 'hostility' && sentence.lemma[sentence.head[noun]!] === 'cessation') ||
  (word === 'war' &&
    (sentence.form[noun - 1] === '-' ||
      dependents(sentence, noun, 'nmod').some((part) => /^(word|nerve)$/.test(sentence.lemma[part]!)))) ||
  (/^(war|battle|fight|campaign|offensive|crackdown)$/.test(word) &&
    behind(sentence, noun, againstWhat).some((part) => publicIlls.has(sentence.lemma[part]!)))

const againstWhat: ReadonlySet<string> = new Set(['on', 'against', 'with'])
/** What is fought without arms: *a war on red tape, a battle with cancer*. */
const publicIlls: ReadonlySet<string> = new Set(
  'tape poverty corruption waste hunger obesity cancer illness disease inflation smoking illiteracy litter plastic pollution unemployment tax doping malaria'.split(
    ' ',
  ),
)

/** *threats against the embassy, a threat to bomb the dam, issued a warning*: somebody's words, not a danger (*the terror threat*). */
const isUttered = (sentence: Sentence, noun: number): boolean =>
  uttering.has(sentence.lemma[sentence.head[noun]!] ?? '') ||
  behind(sentence, noun, new Set(['against'])).length > 0 ||
  dependents(sentence, noun, 'acl').some((part) => sentence.xpos[part] === 'VB') ||
  // *death threats, a bomb threat*
  dependents(sentence, noun, 'compound').some((part) => /^(death|bomb)$/.test(wordOf(sentence, part)))
const uttering: ReadonlySet<string> = new Set(
  'make issue receive repeat renew report deliver announce give send'.split(' '),
)

/** *in search of a leader, in defence of the town*: a preposition of three words names no event. */
const isFixed = (sentence: Sentence, noun: number): boolean => {
  const word = wordOf(sentence, noun)
  if (sentence.lemma[noun + 1] !== 'of') return false
  const of = sentence.head[noun + 1]!
  // *the execution of a plan* is no death
  if (word === 'execution')
    return of >= 0 && (isEventNoun(sentence, of) || /^(plan|order|policy|task)$/.test(wordOf(sentence, of)))
  const bare = dependent(sentence, noun, 'det', 'nmod:poss') < 0
  return bare && preposition(sentence, noun) === 'in' && /^(search|defence|defense|support|exchange)$/.test(word)
}

function triggerOf(sentence: Sentence, noun: number, word: string): NounTrigger | undefined {
  const rows = triggersOf.get(word) ?? triggersOf.get(sentence.form[noun]!.toLowerCase().replace(/s$/, ''))
  if (rows === undefined) return deedTrigger(sentence, noun, word)
  const parts = [
    ...dependents(sentence, noun, 'compound', 'amod', 'nmod:poss', 'flat'),
    ...dependents(sentence, noun, 'nmod').filter(
      (token) =>
        preposition(sentence, token) === 'of' ||
        preposition(sentence, token) === 'with' ||
        // *an end to hostilities*
        (preposition(sentence, token) === 'to' && /^(end|halt|pause)$/.test(word)) ||
        // *the search for survivors*
        (preposition(sentence, token) === 'for' && /^(search|hunt)$/.test(word)) ||
        // *a strike by dockers, a visit by the envoy*
        (preposition(sentence, token) === 'by' && /^(strike|visit|trip|tour)$/.test(word)),
    ),
  ].flatMap((part) => [
    part,
    ...dependents(sentence, part, 'compound', 'conj'),
    // *the hunt for the last three of the passengers, the delivery of ten tons of food*
    ...(sentence.upos[part] === 'NUM' ? dependents(sentence, part, 'nmod') : [countedHead(sentence, part)]),
  ])
  // An abbreviation has no lemma that the tagger could know.
  const lemmas = parts.flatMap((part) => [
    wordOf(sentence, part),
    sentence.form[part]!.toLowerCase(),
    ...(sentence.upos[part] === 'PROPN' ? ['name'] : []),
  ])
  const behindIt = dependents(sentence, noun, 'nmod').map((part) => wordOf(sentence, part))
  const before = dependents(sentence, noun, 'compound', 'amod').map((part) => wordOf(sentence, part))
  if (isFigure(word, before, behindIt)) return undefined
  return (
    rows.find(
      ({ modifier, unless }) =>
        (modifier === undefined || hasOne(lemmas, modifier)) && !(unless !== undefined && hasOne(behindIt, unless)),
    ) ?? deedTrigger(sentence, noun, word)
  )
}

/** Whether one of the lemmas is listed (`=air`; `=name` for any name) or in a listed class. */
const hasOne = (lemmas: readonly string[], listed: NonNullable<NounTrigger['modifier']>): boolean =>
  listed.some((wanted) =>
    lemmas.some((lemma) =>
      wanted.startsWith('=') ? lemma === wanted.slice(1) : nounClasses[wanted as NounClass].has(lemma),
    ),
  )

/** The kind of the event that the noun names, undefined where it names none. */
export const kindOfNoun = (sentence: Sentence, noun: number): NounMatch['kind'] | undefined =>
  triggerOf(sentence, noun, wordOf(sentence, noun))?.kind

/** Whether the noun names an event at all: *the fighting is the latest round* tells of the fighting. */
export const isEventNoun = (sentence: Sentence, noun: number | undefined): boolean =>
  noun !== undefined &&
  noun >= 0 &&
  (triggersOf.has(wordOf(sentence, noun)) || triggersOf.has(sentence.form[noun]!.toLowerCase()))

/** Whether all that a noun tells is force, and nobody's: *bombing, clash*, not *patrol* or *army shelling*. */
export const isBareForce = (sentence: Sentence, noun: number): boolean =>
  sentence.upos[noun] === 'NOUN' &&
  !dependents(sentence, noun, 'compound', 'amod', 'nmod:poss').some((part) => isParty(sentence, part)) &&
  triggersOf.get(wordOf(sentence, noun))?.every(({ kind }) => forceKinds.has(kind)) === true

/** *the offensive, which began on Monday*, *protests went on before ending in May*: the noun stands in another clause. */
export function matchHappening(sentence: Sentence, verb: number): TokenMatch | undefined {
  const lemma = verbOf(sentence, verb)
  if (!happenVerbs.has(lemma) || sentence.upos[verb] !== 'VERB') return undefined
  const before = goingOn.has(lemma) && isEventNoun(sentence, verb - 1) && sentence.upos[verb - 1] === 'NOUN'
  if (!/^(acl:relcl|conj|advcl)$/.test(sentence.deprel[verb]!) && !(before && sentence.deprel[verb] === 'acl'))
    return undefined
  const subject = dependent(sentence, verb, 'nsubj')
  if (subject >= 0 && !relativePronouns.has(wordOf(sentence, subject))) return undefined
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
  const own = readFrame(sentence, noun, trigger)
  if (onlyDates(sentence, verb) && isReference(sentence, noun, own) && !isNew(sentence, noun)) return undefined
  return {
    ...own,
    predicate: verb,
    token: noun,
    foundBy: `noun/${trigger.lemma}/goes-on`,
  }
}

/** *the raid that rebels launched on the village*: the noun is the object of its relative clause. */
export function matchRelative(sentence: Sentence, verb: number): TokenMatch | undefined {
  const noun = sentence.head[verb]!
  const lemma = verbOf(sentence, verb)
  if (sentence.deprel[verb] !== 'acl:relcl' || meetVerbs.has(lemma)) return undefined
  const trigger = triggerOf(sentence, noun, wordOf(sentence, noun))
  if (trigger === undefined || !(doVerbs.has(lemma) || verbsOfKind.get(trigger.kind)?.does.has(lemma))) return undefined
  const { doers, done } = roles(sentence, verb)
  if (!done.includes(noun) || doers.includes(noun)) return undefined
  const own = readFrame(sentence, noun, trigger)
  return {
    ...own,
    agents: own.agents.length > 0 ? own.agents : doers,
    targets: own.targets.length > 0 ? own.targets : behind(sentence, verb, aimedAt),
    predicate: verb,
    token: noun,
    foundBy: `noun/${trigger.lemma}/relative`,
  }
}
