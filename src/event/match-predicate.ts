/**
 * Matches what a copula says of its subject: a state behind *under* or *in*, a deed, a part in a deed, what it
 * is, how it is. *The town is under siege; this was an attack; the group is responsible for it; the road is closed.*
 * Touches nothing.
 */
import { judgingWords, rejectingWords } from '../lexicon/en/judging-words.js'
import { asEvents, remainingVerbs, underStates } from '../lexicon/en/light-verbs.js'
import { isOf } from '../lexicon/en/noun-classes.js'
import {
  blamingInvolvement,
  involvement,
  inWhoseHands,
  namedDeeds,
  newsNouns,
  stanceAdjectives,
} from '../lexicon/en/state-words.js'
import type { Kind } from '../record/kinds.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { behind, byPhrase, marker, preposition } from './clause.js'
import { isEventNoun, kindOfNoun, type NounMatch } from './match-noun.js'
import { isParty } from './noun/read-frame.js'
import { refineState } from './refine-state.js'
import { countedHead } from './row-holds.js'
import { wordOf } from './word.js'

/** The kind of a noun behind *under* or *into*: *under siege, into the hands of the rebels*. */
export function underKind(sentence: Sentence, token: number): Kind | undefined {
  const before = preposition(sentence, token)
  if (/^(under|into)$/.test(before)) {
    const state = underStates.get(sentence.lemma[token]!.toLowerCase())
    // *under rocket attack*
    if (state === 'attack') return kindOfNoun(sentence, token) ?? state
    // *came under intense airstrikes*
    const deed = before === 'under' && state === undefined ? kindOfNoun(sentence, token) : undefined
    return state ?? (deed === 'strike' || deed === 'attack' ? deed : undefined)
  }
  // *remained in rebel control, returned to the control of the state, is divided between the control of both*
  const kept =
    /^(in|to|between)$/.test(before) && sentence.deprel[token] === 'obl' && inWhoseHands.has(wordOf(sentence, token))
  return kept && remainingVerbs.has(wordOf(sentence, sentence.head[token]!)) && owners(sentence, token).length > 0
    ? 'control'
    : undefined
}

/** @param predicate head of the clause, the noun itself where it has a copula @param holders heads of its subject */
export const underMatch = (
  sentence: Sentence,
  token: number,
  { kind, predicate, holders }: { kind: Kind; predicate: number; holders: number[] },
): NounMatch => ({
  kind,
  predicate,
  agents: owners(sentence, token),
  targets: holders,
  means: -1,
  foundBy: `under/${sentence.lemma[token]!.toLowerCase()}`,
})

/** The kind of the deed that a predicate noun names, or of the blame that it is; undefined where it is neither. */
export function deedNamed(sentence: Sentence, token: number): Kind | undefined {
  if (sentence.upos[token] !== 'NOUN') return undefined
  const word = wordOf(sentence, token)
  return judgingWords.has(word) ? 'accusation' : namedDeeds.get(word)
}

/** *The claim is baseless, the raid was unlawful*: a word of blame for what was done or said; *the road is dangerous* blames nobody. */
const isBlamed = (sentence: Sentence, token: number, holders: readonly number[]): boolean =>
  sentence.upos[token] === 'ADJ' &&
  judgingWords.has(wordOf(sentence, token)) &&
  holders.some((holder) => isEventNoun(sentence, holder) || newsNouns.has(wordOf(sentence, holder)))

/** @param holders heads of the subject */
export function matchPredicate(sentence: Sentence, token: number, holders: number[]): NounMatch {
  const under = underKind(sentence, token)
  if (under !== undefined) return underMatch(sentence, token, { kind: under, predicate: token, holders })
  const state = { predicate: token, agents: [], targets: holders, means: -1 }
  const isPhrase = preposition(sentence, token) === 'against'
  const deed = isPhrase
    ? undefined
    : (deedNamed(sentence, token) ?? (isBlamed(sentence, token, holders) ? 'accusation' : undefined))
  if (deed !== undefined) return { ...state, kind: deed, foundBy: 'state/is-a-deed' }
  const active = { ...state, agents: holders, targets: [] }
  // *Three officers are in the hands of the rebels, two are behind bars.*
  const isHeld =
    (preposition(sentence, token) === 'in' &&
      wordOf(sentence, token) === 'hand' &&
      holders.some((one) => isAnimate(sentence, one))) ||
    (preposition(sentence, token) === 'behind' && wordOf(sentence, token) === 'bar')
  if (isHeld) return { ...state, agents: owners(sentence, token), kind: 'capture', foundBy: 'state/held' }
  const isIn = preposition(sentence, token) === 'in' && inWhoseHands.has(wordOf(sentence, token))
  // *The town is in the hands of the rebels, in rebel hands*; *the rebels are in control of it*.
  const whose = isIn && wordOf(sentence, token) === 'hand' ? owners(sentence, token) : []
  if (whose.length > 0) return { ...state, agents: whose, kind: 'control', foundBy: 'state/in-control' }
  if (isIn) return { ...active, kind: 'control', foundBy: 'state/in-control' }
  // *The two states have been at war*
  if (preposition(sentence, token) === 'at' && wordOf(sentence, token) === 'war')
    return {
      ...active,
      agents: [...holders, ...behind(sentence, token, new Set(['with']))],
      kind: 'clash',
      foundBy: 'state/at-war',
    }
  // *The truce is over*
  if (
    /^(?:over|dead|finished|void)$/i.test(sentence.form[token]!) &&
    holders.some((one) => isOf(wordOf(sentence, one), 'truce'))
  )
    return { ...state, kind: 'ceasefire-violation', foundBy: 'state/is-over' }
  const left = preposition(sentence, token) === 'in' ? wreckedSo(sentence, token, holders) : undefined
  if (left !== undefined) return { ...state, kind: left, foundBy: 'state/in-ruins' }
  if (preposition(sentence, token) === 'on' && isOf(wordOf(sentence, token), 'alert'))
    return { ...active, kind: 'mobilisation', foundBy: 'state/on-alert' }
  if (isWoundedSo(sentence, token)) return { ...state, kind: 'injuries', foundBy: 'state/in-condition' }
  if (isBuried(sentence, token, holders)) return { ...state, kind: 'missing', foundBy: 'state/under-rubble' }
  const taken = standTaken(sentence, token, holders)
  if (taken !== undefined) return { ...active, targets: [token], kind: taken, foundBy: 'stance/is-against' }
  if (isBlame(sentence, token)) return { ...state, kind: 'accusation', foundBy: 'state/at-fault' }
  if (isRefused(sentence, token, holders)) return { ...state, kind: 'opposition', foundBy: 'state/is-refused' }
  // *is under way*
  const isOn = preposition(sentence, token) === 'under' && wordOf(sentence, token) === 'way'
  const goesOn =
    (isOn || asEvents.has(wordOf(sentence, token))) && holders[0] !== undefined && kindOfNoun(sentence, holders[0])
  if (goesOn) return { ...state, targets: [], kind: goesOn, foundBy: 'state/goes-on' }
  // *The raids were the work of the rebels*
  const work = isWorkOf.has(wordOf(sentence, token)) ? behind(sentence, token, ofWhom) : []
  const done = work.length > 0 && holders[0] !== undefined ? kindOfNoun(sentence, holders[0]) : undefined
  if (done !== undefined) return { ...state, agents: work, targets: [], kind: done, foundBy: 'state/work-of' }
  const part = partIn(sentence, token)
  if (part !== undefined) return { ...active, kind: part, foundBy: 'state/involved' }
  // *It is time for both sides to talk.*
  if (wordOf(sentence, token) === 'time' && holders.length === 1 && wordOf(sentence, holders[0]!) === 'it')
    return { ...state, targets: [], kind: 'call', foundBy: 'state/is-time' }
  // *The ministry is wary of the plan*, not *worried that the truce will end*, which reports a thought.
  const stance = stanceAdjectives.get(sentence.form[token]!.toLowerCase())
  // *The council said it was alarmed*: within what is said *it* is mostly the body that speaks.
  const mind = (holder: number) =>
    isAnimate(sentence, holder) ||
    isParty(sentence, holder) ||
    (sentence.deprel[token] === 'ccomp' && /^it$/i.test(sentence.form[holder]!))
  if (stance !== undefined && holders.some(mind) && dependent(sentence, token, 'ccomp') < 0)
    return { ...active, targets: behind(sentence, token, aboutWhat), kind: stance, foundBy: 'stance/is-so' }
  if (isBeside(sentence, token) && holders.some(mind))
    return {
      ...active,
      kind: 'support',
      targets: dependents(sentence, token, 'nmod:poss', 'nmod'),
      foundBy: 'state/at-side',
    }
  const side = sidesTaken.get(wordOf(sentence, token))
  const sided = side === undefined ? [] : behind(sentence, token, ofWhom)
  if (side !== undefined && sided.length > 0 && holders.some(mind))
    return { ...active, targets: sided, kind: side, foundBy: 'stance/is-a' }
  const nominal = isNominal(sentence, token)
  const plain = nominal && !holders.some((holder) => isDoing(sentence, holder)) ? 'status' : 'situation'
  return {
    ...(holders.some((holder) => isAnimate(sentence, holder) || (!nominal && isParty(sentence, holder)))
      ? active
      : state),
    kind: refineState(sentence, plain, token, holders),
    foundBy: nominal ? 'state/is-a' : 'state/is-so',
  }
}

/** *is against the plan, is in favour of it; all options are on the table*: on which side somebody stands. */
function standTaken(sentence: Sentence, token: number, holders: readonly number[]): Kind | undefined {
  const before = preposition(sentence, token)
  if (before === 'against' && sentence.upos[token] !== 'VERB') return 'opposition'
  if (before === 'in' && /^favou?r$/.test(wordOf(sentence, token))) return 'support'
  if (before === 'at' && wordOf(sentence, token) === 'odds') return 'opposition'
  const isOption = holders.some((holder) => wordOf(sentence, holder) === 'option')
  return before === 'on' && wordOf(sentence, token) === 'table' && isOption ? 'threat' : undefined
}

/** *was at fault for the violence, is to blame, is in breach of the law, was guilty of piracy* */
const isBlame = (sentence: Sentence, token: number): boolean => {
  const word = wordOf(sentence, token)
  const before = preposition(sentence, token)
  return (
    (before === 'at' && word === 'fault') ||
    (word === 'blame' && sentence.lemma[token - 1] === 'to') ||
    (before === 'in' && /^(breach|violation|contravention|league|cahoots)$/.test(word)) ||
    (/^(guilty|culpable|complicit)$/.test(word) && sentence.upos[token] === 'ADJ')
  )
}

/** *The demand was a non-starter, the offer is out of the question*: a word of rejection for what is asked, offered or done. */
const isRefused = (sentence: Sentence, token: number, holders: readonly number[]): boolean =>
  (rejectingWords.has(wordOf(sentence, token)) ||
    (wordOf(sentence, token) === 'question' && /^(of|out)$/.test(preposition(sentence, token))) ||
    (wordOf(sentence, token) === 'table' && preposition(sentence, token) === 'off')) &&
  holders.some(
    (holder) => isEventNoun(sentence, holder) || newsNouns.has(wordOf(sentence, holder)) || isAsked(sentence, holder),
  )
const isAsked = (sentence: Sentence, holder: number): boolean =>
  /^(offer|proposal|demand|condition|plan|term|text|draft|idea|suggestion|request|draft|ultimatum|deadline|solution|compromise|concession|negotiation|normalisation|normalization|return)$/.test(
    wordOf(sentence, holder),
  )

const isWorkOf: ReadonlySet<string> = new Set(['work', 'handiwork', 'doing'])
const ofWhom: ReadonlySet<string> = new Set(['of'])

/** *is in favour of the plan, is on the side of the rebels, are behind the army*: what a party is for, as a place that it stands in. */
const isBeside = (sentence: Sentence, token: number): boolean => {
  const before = preposition(sentence, token)
  const word = wordOf(sentence, token)
  return (
    (before === 'in' && /^(favour|favor|solidarity)$/.test(word)) ||
    (before === 'on' && word === 'side' && dependent(sentence, token, 'nmod:poss', 'nmod') >= 0) ||
    (before === 'behind' && /^(army|government|president|leader|troops?|people)$/.test(word))
  )
}

const aboutWhat: ReadonlySet<string> = new Set('of about over at by with to for'.split(' '))

/** *is a fierce critic of the junta, an opponent of the plan, a supporter of the rebels*: on whose side somebody is by what he is. */
const sidesTaken: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...'critic opponent adversary detractor foe enemy'.split(' ').map((noun): [string, Kind] => [noun, 'opposition']),
  ...'supporter backer advocate defender proponent admirer sympathiser sympathizer'
    .split(' ')
    .map((noun): [string, Kind] => [noun, 'support']),
  ...'ally partner'.split(' ').map((noun): [string, Kind] => [noun, 'status']),
])

/** *was involved in the attack*: the kind of the deed; blame where the deed is no event of the lexicon. */
function partIn(sentence: Sentence, token: number): Kind | undefined {
  if (preposition(sentence, token) === 'behind')
    return [token, ...dependents(sentence, token, 'nmod')]
      .map((part) => kindOfNoun(sentence, part))
      .find((kind) => kind !== undefined)
  const word = sentence.form[token]!.toLowerCase()
  if (!involvement.has(word)) return undefined
  const deed = dependents(sentence, token, 'obl', 'nmod', 'advcl', 'obj').find((part) => sentence.upos[part] === 'NOUN')
  // *Both sides may be responsible*
  if (deed === undefined) return word === 'responsible' ? 'accusation' : undefined
  const told = kindOfNoun(sentence, deed)
  return told ?? (blamingInvolvement.has(word) && isHarm(sentence, deed) ? 'accusation' : undefined)
}

/**
 * *is responsible for directing attacks, was implicated in the raid on the camp*: the head of the clause by which its subject
 * has a part in an event below it; undefined where the event stands in none.
 */
export function partClause(sentence: Sentence, predicate: number): number | undefined {
  let at = predicate
  for (let depth = 0; depth < 2 && /^(advcl|obl|nmod|obj|conj)$/.test(sentence.deprel[at]!); depth++) {
    if (sentence.deprel[at] === 'advcl' && !/^(for|in)$/.test(marker(sentence, at))) return undefined
    at = sentence.head[at]!
    if (involvement.has(sentence.form[at]!.toLowerCase()))
      return dependent(sentence, at, 'cop', 'aux:pass') >= 0 ? at : undefined
    // *is responsible for preventing attacks, for the inquiry into the killing*: no part in the deed.
    if (at !== predicate && !carryingOut.has(wordOf(sentence, at))) return undefined
  }
  return undefined
}
const carryingOut: ReadonlySet<string> = new Set(
  'plan direct order carry organise organize execute commit perpetrate conduct lead coordinate prepare launch stage finance plot orchestrate mastermind oversee command execution planning coordination preparation number series dozen wave string'.split(
    ' ',
  ),
)

/** *responsible for the crisis*, not for the monitoring of a truce. */
const isHarm = (sentence: Sentence, deed: number): boolean =>
  judgingWords.has(wordOf(sentence, deed)) || badThings.has(wordOf(sentence, deed))
const badThings: ReadonlySet<string> = new Set(
  'crisis violence suffering tragedy incident bloodshed failure collapse escalation deterioration chaos disaster catastrophe conflict abuse loss damage plight death'.split(
    ' ',
  ),
)

/** *The town is in ruins, the truce is in tatters*; an economy in ruins is neither. */
function wreckedSo(sentence: Sentence, token: number, holders: readonly number[]): Kind | undefined {
  if (!remnants.has(wordOf(sentence, token).replace(/s$/, ''))) return undefined
  if (holders.some((holder) => isOf(wordOf(sentence, holder), 'truce'))) return 'ceasefire-violation'
  return holders.some(
    (holder) => isOf(wordOf(sentence, holder), 'structure', 'craft', 'ground') || sentence.upos[holder] === 'PROPN',
  )
    ? 'destruction'
    : undefined
}

const remnants: ReadonlySet<string> = new Set('ruin flame rubble ash tatter shred piece'.split(' '))

/** *Three are in a critical condition, in intensive care, in hospital with burns, on life support.* */
const isWoundedSo = (sentence: Sentence, token: number): boolean => {
  const word = wordOf(sentence, token)
  const how = dependents(sentence, token, 'amod', 'compound').map((part) => wordOf(sentence, part))
  if (preposition(sentence, token) === 'on') return /^(support|ventilator)$/.test(word) && how.join() !== ''
  if (preposition(sentence, token) !== 'in') return false
  return /^(condition|state)$/.test(word)
    ? how.some((part) => /^(critical|serious|grave|stable|life-threatening)$/.test(part))
    : word === 'coma' || (word === 'care' && how.includes('intensive'))
}

/** *Ten people are under the rubble.* */
const isBuried = (sentence: Sentence, token: number, holders: readonly number[]): boolean =>
  /^(under|beneath|underneath|below)$/.test(preposition(sentence, token)) &&
  isOf(wordOf(sentence, token), 'rubble') &&
  holders.some((holder) => sentence.upos[holder] === 'NUM' || isAnimate(sentence, countedHead(sentence, holder)))

/** People and forces: it is they who are ready, or are the allies of somebody. */
export const isAnimate = (sentence: Sentence, token: number): boolean =>
  /^(he|she|we|they|i|those|who)$/i.test(sentence.form[token]!) || isOf(wordOf(sentence, token), 'force', 'people')

const isNominal = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === 'PROPN' ||
  // *is at rock bottom* tells how it goes, *is of the same tribe* what it is.
  (sentence.upos[token] === 'NOUN' &&
    !/^(at|on|off|under|beyond|without)$/.test(preposition(sentence, token)) &&
    dependent(sentence, token, 'det', 'nmod', 'amod', 'compound') >= 0)

/** What happens or is said has no status: *The statement was a surprise, the fighting is the latest round.* */
const isDoing = (sentence: Sentence, token: number): boolean =>
  isEventNoun(sentence, token) ||
  sentence.upos[token] === 'VERB' ||
  /^(it|this|that)$/i.test(sentence.form[token]!) ||
  newsNouns.has(wordOf(sentence, token))

/** *under rebel control, under the siege of the army*: whose the state is. */
const owners = (sentence: Sentence, noun: number): number[] => [
  ...byPhrase(sentence, noun),
  ...dependents(sentence, noun, 'nmod:poss', 'compound', 'amod').filter(
    (part) => isParty(sentence, part) || sentence.upos[part] === 'PRON',
  ),
  ...dependents(sentence, noun, 'nmod').filter((part) => preposition(sentence, part) === 'of'),
]
