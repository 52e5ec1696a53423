/** Gives a state the kind of what it is about (lexicon/en/state-signs.ts). Touches nothing. */
import { isOf } from '../lexicon/en/noun-classes.js'
import { stateSigns } from '../lexicon/en/state-signs.js'
import {
  armedBodies,
  composingVerbs,
  conveyingVerbs,
  countingPeople,
  diplomats,
  holdingVerbs,
  leadingVerbs,
  leavingVerbs,
  movingVerbs,
  presence,
  travelVerbs,
} from '../lexicon/en/state-words.js'
import type { Kind } from '../record/kinds.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { behind, isPassive, preposition } from './clause.js'
import { wordOf } from './word.js'

/** The verb that says what is done: below *try to*, *began to*. */
function acting(sentence: Sentence, verb: number): number {
  let at = verb
  for (let depth = 0; depth < 3 && leadingVerbs.has(wordOf(sentence, at)); depth++) {
    const below = dependents(sentence, at, 'xcomp').find((token) => sentence.upos[token] === 'VERB')
    if (below === undefined) break
    at = below
  }
  return at
}

/** *The death count is over 50*: what a noun of number counts, where the clause gives the number. */
const whatIsCounted = (sentence: Sentence, predicate: number, part: number): number[] =>
  countingPeople.has(wordOf(sentence, part)) &&
  [predicate, ...dependents(sentence, predicate, 'obj', 'obl')].some((one) => sentence.upos[one] === 'NUM')
    ? dependents(sentence, part, 'compound')
    : []

const ofWhat: ReadonlySet<string> = new Set(['of'])

/** *is made up of nine groups* */
const isMadeUp = (sentence: Sentence, verb: number): boolean =>
  sentence.lemma[verb] === 'make' &&
  [verb + 1, ...dependents(sentence, verb, 'compound:prt')].some(
    (part) => sentence.form[part]?.toLowerCase() === 'up',
  ) &&
  behind(sentence, verb, ofWhat).length > 0

const toWhere: ReadonlySet<string> = new Set(['to', 'into', 'towards', 'toward', 'through'])
const arrivedAt: ReadonlySet<string> = new Set([...toWhere, 'in', 'at'])

/** @param parts heads of the state's subject, objects and predicate */
export function refineState(sentence: Sentence, kind: Kind, predicate: number, parts: readonly number[]): Kind {
  const words = [...parts, predicate]
    .flatMap((part) => [
      part,
      ...dependents(sentence, part, 'amod', 'nmod'),
      ...whatIsCounted(sentence, predicate, part),
    ])
    // *dealt a blow* tells of no deal: a verb is no noun of the signs.
    .filter((part) => sentence.upos[part] !== 'VERB')
    // *spread his arms*
    .filter((part) => sentence.lemma[part] !== 'arm' || dependent(sentence, part, 'nmod:poss') < 0)
    .map((part) => wordOf(sentence, part))
  const forms = [...parts, predicate].map((part) => sentence.form[part]!.toLowerCase())
  const sign = stateSigns.find(
    (row) => words.some((word) => row.words.has(word)) || forms.some((form) => row.words.has(form)),
  )
  return sign?.kind ?? kindByDoing(sentence, predicate, parts) ?? kind
}

/** *are in the valley, are near the border*: a predicate of place, with a copula. */
const isAtPlace = (sentence: Sentence, predicate: number): boolean =>
  dependent(sentence, predicate, 'cop') >= 0 &&
  /^(in|at|on|near|inside|around|along|outside)$/.test(preposition(sentence, predicate)) &&
  (sentence.upos[predicate] === 'PROPN' || isOf(wordOf(sentence, predicate), 'ground')) &&
  wordOf(sentence, predicate) !== 'position'

/** *The envoy flew to the capital, the king arrived there, they left for consultations*: who travels to talk, or for what. */
function isJourney(sentence: Sentence, predicate: number, verb: string, [holder]: readonly number[]): boolean {
  // *was flown to the capital*: who is taken somewhere goes for no talks.
  if (!travelVerbs.has(verb) || holder === undefined || (verb === 'fly' && isPassive(sentence, predicate))) return false
  const purpose = behind(sentence, predicate, new Set(['for']))
  if (purpose.some((part) => isOf(wordOf(sentence, part), 'talks'))) return true
  const titles = [holder, ...dependents(sentence, holder, 'nmod:desc', 'compound', 'appos')]
  return (
    titles.some((part) => diplomats.has(wordOf(sentence, part))) &&
    behind(sentence, predicate, verb === 'arrive' ? arrivedAt : toWhere).length + purpose.length > 0
  )
}

/** What is done with whom or what gives the kind: forces move, groups consist of others, people leave. */
function kindByDoing(sentence: Sentence, predicate: number, parts: readonly number[]): Kind | undefined {
  const verb = wordOf(sentence, acting(sentence, predicate))
  const holder = parts[0]
  const subject = holder === undefined ? '' : wordOf(sentence, holder)
  // *the first batch of troops*: a part goes where the whole goes.
  const moving =
    holder === undefined ? [] : [holder, ...behind(sentence, holder, ofWhat)].map((part) => wordOf(sentence, part))
  if (
    (movingVerbs.has(verb) || presence.has(verb)) &&
    moving.some((word) => isOf(word, 'force', 'platform') || armedBodies.has(word))
  )
    // *The last of the troops were gone.*
    return /^(gone|away)$/i.test(sentence.form[predicate]!) ? 'territory-lost' : 'mobilisation'
  // *The troops are in the valley*
  if (isAtPlace(sentence, predicate) && moving.some((word) => isOf(word, 'force', 'platform'))) return 'mobilisation'
  if (isJourney(sentence, predicate, verb, parts)) return 'talks'
  // *The depot holds several tanks*
  if (
    holdingVerbs.has(verb) &&
    parts.some(
      (part) => isOf(wordOf(sentence, part), 'munition', 'platform', 'equipment') && sentence.deprel[part] === 'obj',
    )
  )
    return 'weapons'
  // *Villages have passed between the rebels and the army, the city is divided between them.*
  const isShared = behind(sentence, predicate, new Set(['between'])).length > 0
  if (isShared && (isOf(subject, 'ground') || (holder !== undefined && sentence.upos[holder] === 'PROPN'))) {
    if (verb === 'pass') return 'territory-taken'
    if (/^(divide|split)$/.test(verb)) return 'control'
  }
  // *The tip led the force to a camp*: armed people are taken somewhere.
  if (
    conveyingVerbs.has(verb) &&
    parts.some((part) => isOf(wordOf(sentence, part), 'force') && /^(obj|nsubj:pass)$/.test(sentence.deprel[part]!)) &&
    behind(sentence, predicate, toWhere).length > 0
  )
    return 'mobilisation'
  // *The fate of nine others is unknown.*
  if (/^(fate|whereabouts)$/.test(subject) && /^(unknown|unclear)$/.test(verb)) return 'missing'
  // *The victims included nine children.*
  if (composingVerbs.has(verb) && subject === 'victim') return 'deaths'
  // *Rebel groups in the valley include …*: whom a group consists of is what it is.
  if (
    (composingVerbs.has(verb) || isMadeUp(sentence, predicate)) &&
    (isOf(subject, 'force', 'rule') ||
      armedBodies.has(subject) ||
      (holder !== undefined && sentence.upos[holder] === 'PROPN'))
  )
    return 'status'
  // *ran out of food*
  const lacks = verb === 'run' && sentence.form[acting(sentence, predicate) + 1]?.toLowerCase() === 'out'
  if (
    leavingVerbs.has(verb) &&
    !lacks &&
    !(verb === 'run' && isOf(subject, 'force')) &&
    isOf(subject, 'people') &&
    !diplomats.has(subject)
  )
    return 'displacement'
  return undefined
}
