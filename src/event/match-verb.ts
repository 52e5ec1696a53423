/**
 * Matches a verb with the lexicon of verb triggers and of idioms, and reads its frame. Nouns in light
 * verbs (match-noun.ts) and states (find-states.ts) are left to others. Touches nothing.
 */
import { aimedAt, betweenWhom } from '../lexicon/en/function-words.js'
import { type Idiom, idioms } from '../lexicon/en/idioms.js'
import { lemmasOfForms } from '../lexicon/en/inflections.js'
import { judgingWords } from '../lexicon/en/judging-words.js'
import { doVerbs, happenVerbs } from '../lexicon/en/light-verbs.js'
import { isOf, type NounClass, nounClasses } from '../lexicon/en/noun-classes.js'
import { type VerbTrigger, verbTriggers } from '../lexicon/en/verb-triggers.js'
import type { Kind } from '../record/kinds.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { behind, byPhrase, coordinated, isNegated, isPassive, preposition, roles } from './clause.js'
import { wordOf } from './word.js'

/** An event without its place in the report. */
export interface Match {
  readonly kind: Kind
  readonly agents: readonly number[]
  readonly targets: readonly number[]
  readonly means: number
  readonly foundBy: string
}

const byLemma = <Row extends { lemma: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> => {
  const index = new Map<string, Row[]>()
  for (const row of rows) index.set(row.lemma, [...(index.get(row.lemma) ?? []), row])
  return index
}
const triggersOf = byLemma(verbTriggers)
const idiomsOf = byLemma(idioms)
const lemmaOfForm = lemmasOfForms([...triggersOf.keys(), ...idiomsOf.keys(), ...doVerbs, ...happenVerbs])

/** The verb as the lexicon lists it: its lemma, or the lemma of its form where the tagger does not know it. */
export function verbOf(sentence: Sentence, verb: number): string {
  const lemma = sentence.lemma[verb]!.toLowerCase()
  return triggersOf.has(lemma) || idiomsOf.has(lemma)
    ? lemma
    : (lemmaOfForm.get(sentence.form[verb]!.toLowerCase()) ?? lemma)
}

type Wanted = NonNullable<VerbTrigger['object']>[number]

/** Whether a phrase's head is of the class, is the lemma (`=shot`), or is a name (`name`). */
function isWanted(sentence: Sentence, token: number, wanted: Wanted): boolean {
  const lemma = wordOf(sentence, token)
  if (wanted === 'name') return sentence.upos[token] === 'PROPN' || sentence.upos[token] === 'PRON'
  if (wanted.startsWith('=')) return lemma === wanted.slice(1)
  if (wanted === 'people' && sentence.upos[token] === 'NUM') return true
  return nounClasses[wanted as NounClass].has(lemma) || hasClassModifier(sentence, token, wanted as NounClass)
}

/** *missile launch sites*: the compound's class counts for things that are themselves of no class. */
const hasClassModifier = (sentence: Sentence, token: number, wanted: NounClass): boolean =>
  (wanted === 'munition' || wanted === 'explosive') &&
  ['=round', '=fire', '=attack', '=bomb'].includes(`=${wordOf(sentence, token)}`) &&
  dependents(sentence, token, 'compound').some((part) => isOf(wordOf(sentence, part), wanted))

/** *two of the tanks*, *dozens of rockets*: counted nouns behind *of* decide the class. */
function classHead(sentence: Sentence, token: number): number {
  const counter =
    sentence.upos[token] === 'NUM' ||
    /^(one|dozen|score|hundred|thousand|million|number|series|lot|barrage|majority|part|most|all|some)$/.test(
      sentence.lemma[token]!,
    )
  if (!counter) return token
  const counted = dependents(sentence, token, 'nmod').find((part) => preposition(sentence, part) === 'of')
  return counted ?? token
}

export function matchVerb(sentence: Sentence, verb: number): Match | undefined {
  const lemma = verbOf(sentence, verb)
  for (const idiom of idiomsOf.get(lemma) ?? []) {
    const found = matchIdiom(sentence, verb, idiom)
    if (found !== undefined) return found
  }
  for (const trigger of triggersOf.get(lemma) ?? []) {
    if (!holds(sentence, verb, trigger)) continue
    const found = frame(sentence, verb, trigger)
    return trigger.negatedKind !== undefined && isNegated(sentence, verb)
      ? { ...found, kind: trigger.negatedKind, foundBy: `${found.foundBy}/not` }
      : found
  }
  return undefined
}

/** Kinds whose verbs tell nothing without whom or what they act on: *a photo captured on Monday*. */
const takesObject: ReadonlySet<string> = new Set(['territory-taken', 'capture', 'destruction'])
/** Of their verbs, those that need none. */
const intransitive: ReadonlySet<string> = new Set(['enter', 'advance', 'collapse', 'crash'])

/** Whether the row's conditions hold for the verb. */
function holds(sentence: Sentence, verb: number, trigger: VerbTrigger): boolean {
  const particle = dependents(sentence, verb, 'compound:prt').map((token) => wordOf(sentence, token))
  const beside = sentence.form[verb + 1]?.toLowerCase() ?? ''
  const adverbs = [beside, ...dependents(sentence, verb, 'advmod').map((token) => wordOf(sentence, token))]
  const split = trigger.particle === undefined ? [] : behind(sentence, verb, new Set([trigger.particle]))
  if (trigger.particle !== undefined && split.length === 0 && ![...particle, ...adverbs].includes(trigger.particle))
    return false
  const { doers, done } = roles(sentence, verb)
  if (
    trigger.frame === 'act' &&
    takesObject.has(trigger.kind) &&
    done.length === 0 &&
    trigger.object === undefined &&
    trigger.preposition === undefined &&
    trigger.particle === undefined &&
    behind(sentence, verb, aimedAt).length === 0 &&
    !intransitive.has(trigger.lemma)
  )
    return false
  const some = (tokens: number[], wanted: readonly Wanted[]): boolean =>
    tokens.some((token) => wanted.some((one) => isWanted(sentence, classHead(sentence, token), one)))
  if (
    trigger.object !== undefined &&
    !some([...done, ...split, ...objectLike(sentence, verb, trigger)], trigger.object)
  )
    return false
  if (trigger.subject !== undefined && !some(doers.length > 0 ? doers : done, trigger.subject)) return false
  if (
    trigger.kind === 'strike' &&
    trigger.frame === 'act' &&
    doers.some((token) => befalls.has(wordOf(sentence, token)))
  )
    return false
  if (trigger.bare && dependent(sentence, verb, 'obj', 'obl') >= 0) return false
  if (trigger.judged && !isJudged(sentence, verb)) return false
  if (trigger.near !== undefined && !isNear(sentence, verb, trigger.near)) return false
  if (trigger.says !== undefined && !trigger.says.some((kind) => says(sentence, verb, kind))) return false
  if (trigger.preposition !== undefined) {
    const marks = dependents(sentence, verb, 'obl').map((token) => preposition(sentence, token))
    const loose = [...marks, ...particle, ...adverbs]
    if (!trigger.preposition.some((one) => loose.includes(one))) return false
  }
  return true
}

/** What hits a country without a weapon: *hit by unrest*. */
const befalls = new Set(
  'unrest crisis war conflict violence protest drought earthquake flood storm famine shortage sanction outage disease epidemic wave'.split(
    ' ',
  ),
)

/** *called the raid a crime*, *described it as unlawful*: a word of blame among what the verb says of its object. */
const isJudged = (sentence: Sentence, verb: number): boolean =>
  dependents(sentence, verb, 'xcomp', 'obj', 'obl', 'advcl', 'ccomp')
    .flatMap((part) => [part, ...dependents(sentence, part, 'conj', 'appos', 'nmod', 'amod', 'acl')])
    .some((part) => part > verb && judgingWords.has(wordOf(sentence, part)))

/** Whether a noun of one of the classes stands among the six words behind the verb. */
function isNear(sentence: Sentence, verb: number, classes: readonly NounClass[]): boolean {
  for (let token = verb + 1; token <= verb + 6 && token < sentence.length; token++)
    if (/^(NOUN|ADJ)$/.test(sentence.upos[token]!) && isOf(wordOf(sentence, token), ...classes)) return true
  return false
}

/** Whether the verb has the complement: VerbTrigger.says. */
function says(sentence: Sentence, verb: number, kind: 'own-deed' | 'noun'): boolean {
  if (kind === 'noun') return behind(sentence, verb, new Set(['of', 'against', 'to'])).length > 0
  const clause = dependent(sentence, verb, 'ccomp', 'xcomp')
  if (clause < 0) return false
  const subject = dependent(sentence, clause, 'nsubj')
  return subject < 0 || sentence.upos[subject] === 'PRON' || dependent(sentence, subject, 'nmod:poss') >= 0
}

/** *agreed on a ceasefire*: for mutual and speech verbs, what stands behind *on* or *to* counts as object. */
const objectLike = (sentence: Sentence, verb: number, trigger: VerbTrigger): number[] =>
  trigger.frame === 'mutual' || trigger.frame === 'speak'
    ? behind(sentence, verb, new Set(['on', 'to', 'upon', 'in']))
    : []

function frame(sentence: Sentence, verb: number, trigger: VerbTrigger): Match {
  const { doers, done: objects } = roles(sentence, verb)
  // *took over the town*: parsers read the particle as a preposition now and then.
  const done =
    objects.length > 0 || trigger.particle === undefined ? objects : behind(sentence, verb, new Set([trigger.particle]))
  const aimed = aimedBelow(sentence, verb)
  const means = meansOf(sentence, verb, [...doers, ...done])
  const people = (tokens: number[]) => tokens.filter((token) => !isMeans(sentence, token))
  const match = (agents: number[], targets: number[]): Match => ({
    kind: trigger.kind === 'strike' && isPlanted(sentence, means) ? 'bombing' : trigger.kind,
    agents,
    targets,
    means,
    foundBy: `verb/${trigger.lemma}/${trigger.frame}`,
  })
  switch (trigger.frame) {
    case 'act': {
      const things = done.length > 1 ? people(done) : done
      return match(people(doers), things.length > 0 ? things : aimed)
    }
    case 'weapon':
      return match(people(doers), aimed.length > 0 ? aimed : people(done))
    case 'undergo':
      return match(byPhrase(sentence, verb), people(doers.length > 0 ? doers : done))
    case 'move':
      return match([...doers, ...(doers.length === 0 ? done : [])], [])
    case 'mutual': {
      const others = behind(sentence, verb, new Set([...betweenWhom, 'against']))
      const opponents = trigger.kind === 'clash' ? people(done) : []
      return match([...(doers.length > 0 ? doers : done), ...others, ...opponents], [])
    }
    case 'feel': {
      const about = behind(sentence, verb, new Set(['by', 'with', 'at', 'over', 'about', 'in']))
      return isPassive(sentence, verb) ? match(done, about) : match(done, doers)
    }
    case 'speak':
      return match(
        doers,
        done.length > 0 ? done : behind(sentence, verb, new Set(['on', 'to', 'with', 'of', 'for', 'against'])),
      )
  }
}

/** What stands behind *on* or *at*: with the verb, or with its object or *by* phrase, where the parser puts it now and then. */
function aimedBelow(sentence: Sentence, verb: number): number[] {
  const own = behind(sentence, verb, aimedAt)
  if (own.length > 0) return own
  const parts = dependents(sentence, verb, 'obj', 'obl:agent', 'obl', 'nsubj:pass')
  return parts.map((part) => behind(sentence, part, atWhom)).find((found) => found.length > 0) ?? []
}
const atWhom: ReadonlySet<string> = new Set(['on', 'at', 'against', 'upon'])

/** A missile, jet or bomb stands where a party might: it is the means. */
const isMeans = (sentence: Sentence, token: number): boolean => {
  const lemma = wordOf(sentence, token)
  return isOf(lemma, 'munition', 'explosive') || lemma === 'blast' || lemma === 'attack' || lemma === 'strike'
}

/** *A suicide car bomb hit the convoy*: what is driven or carried there. */
const isPlanted = (sentence: Sentence, means: number): boolean =>
  means >= 0 &&
  dependents(sentence, means, 'compound', 'amod').some((part) =>
    /^(car|suicide|truck|roadside|motorcycle|motorbike|vehicle|vest|roadside)$/.test(wordOf(sentence, part)),
  )

function meansOf(sentence: Sentence, verb: number, participants: number[]): number {
  const instrument = behind(sentence, verb, new Set(['with', 'by', 'in']))
  return [...participants, ...instrument].find((token) => isMeans(sentence, token)) ?? -1
}

function matchIdiom(sentence: Sentence, verb: number, idiom: Idiom): Match | undefined {
  const { doers, done } = roles(sentence, verb)
  const lemmaOf = (token: number) => wordOf(sentence, token)
  const object = done.find((token) => idiom.object?.includes(lemmaOf(token)))
  if (idiom.object !== undefined && object === undefined) return undefined
  if (idiom.phrase !== undefined) {
    const beside = dependents(sentence, verb, 'obl', 'xcomp', 'advmod', 'compound:prt', 'obj').map(lemmaOf)
    const forms = [verb + 1, ...dependents(sentence, verb, 'xcomp', 'advmod')].map(
      (token) => sentence.form[token]?.toLowerCase() ?? '',
    )
    if (!idiom.phrase.some((word) => beside.includes(word) || forms.includes(word))) return undefined
  }
  const of = object === undefined ? [] : dependents(sentence, object, 'nmod')
  const passive = isPassive(sentence, verb)
  const targets =
    idiom.victims === 'subject'
      ? passive
        ? done
        : doers
      : idiom.victims === 'of'
        ? of.flatMap((t) => coordinated(sentence, t))
        : idiom.victims === 'object'
          ? done.filter((token) => token !== object && !idiom.phrase?.includes(lemmaOf(token)))
          : []
  const agents =
    idiom.victims === 'subject' ? byPhrase(sentence, verb) : doers.filter((token) => !isMeans(sentence, token))
  return {
    kind: idiom.kind,
    agents,
    targets,
    means: -1,
    foundBy: `idiom/${idiom.lemma}-${(idiom.object ?? idiom.phrase)![0]}`,
  }
}

/** Whether the verb has a particle, object or complement at all: bare *fire* and *take* tell nothing. */
export const isBare = (sentence: Sentence, verb: number): boolean =>
  dependent(sentence, verb, 'obj', 'obl', 'nsubj', 'xcomp', 'ccomp', 'compound:prt') < 0
