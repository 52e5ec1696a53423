/** Gives a state the kind of what it is about (lexicon/en/state-signs.ts). Touches nothing. */
import { isOf } from '../lexicon/en/noun-classes.js'
import { stateSigns } from '../lexicon/en/state-signs.js'
import {
  armedBodies,
  becoming,
  composingVerbs,
  conveyingVerbs,
  countingPeople,
  diplomats,
  holdingVerbs,
  leadingVerbs,
  leavingVerbs,
  movingVerbs,
  presence,
  standings,
  travelVerbs,
  wrecked,
} from '../lexicon/en/state-words.js'
import type { Kind } from '../record/kinds.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { behind, isNegated, isPassive, preposition } from './clause.js'
import { kindOfNoun } from './match-noun.js'
import { countedHead } from './row-holds.js'
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

/** What captives do themselves. */
const actingVerbs: ReadonlySet<string> = new Set(
  'go say tell sleep eat demand refuse write speak describe complain protest work make get receive suffer'.split(' '),
)

/** *A rocket ploughed into the clinic*: what is fired meets a place or people, by whatever verb of motion. */
function isHit(sentence: Sentence, predicate: number, [holder]: readonly number[]): boolean {
  if (sentence.upos[predicate] !== 'VERB' || holder === undefined || isPassive(sentence, predicate)) return false
  if (!isOf(wordOf(sentence, holder), 'munition') || restingVerbs.has(wordOf(sentence, predicate))) return false
  const met = behind(sentence, predicate, whereHit)
  return met.some((part) => isOf(wordOf(sentence, part), 'structure', 'ground', 'people', 'equipment'))
}
const whereHit: ReadonlySet<string> = new Set(['into', 'onto', 'through', 'on', 'among', 'amid', 'upon'])
/** What weapons do where they are, or on their way to whoever keeps them. */
const restingVerbs: ReadonlySet<string> = new Set(
  'remain stay lie stand sit arrive come go travel pass enter move leave depend rely appear be have cost belong'.split(
    ' ',
  ),
)

/** *ran a shop, went public, moved the date*: with an object or a predicate of its own, only *leave* still tells of going away. */
const goesAway = (sentence: Sentence, predicate: number, verb: string): boolean =>
  verb === 'leave' ||
  !dependents(sentence, acting(sentence, predicate), 'obj', 'xcomp').some(
    (part) => sentence.upos[part] !== 'VERB' && !/^(home|abroad|way)$/.test(wordOf(sentence, part)),
  )

/** @param parts heads of the state's subject, objects and predicate */
export function refineState(sentence: Sentence, kind: Kind, predicate: number, parts: readonly number[]): Kind {
  if (isHit(sentence, predicate, parts)) return 'strike'
  if (isLost(sentence, predicate, parts)) return 'missing'
  const owned = deedOwned(sentence, parts)
  if (owned !== undefined) return owned
  const words = [...parts, predicate]
    .flatMap((part) => [
      part,
      ...dependents(sentence, part, 'amod', 'nmod'),
      // *the number of people in detention*
      ...(countingPeople.has(wordOf(sentence, part))
        ? dependents(sentence, part, 'nmod').flatMap((one) => dependents(sentence, one, 'nmod'))
        : []),
      ...whatIsCounted(sentence, predicate, part),
    ])
    // *dealt a blow* tells of no deal: a verb is no noun of the signs.
    .filter((part) => sentence.upos[part] !== 'VERB')
    // *spread his arms*
    .filter((part) => sentence.lemma[part] !== 'arm' || dependent(sentence, part, 'nmod:poss') < 0)
    .map((part) => wordOf(sentence, part))
  const forms = [...parts, predicate].map((part) => sentence.form[part]!.toLowerCase())
  // *Prisoners went on strike*: who does something else is not told to be held.
  const acts =
    sentence.upos[predicate] === 'VERB' &&
    dependent(sentence, predicate, 'cop') < 0 &&
    !isPassive(sentence, predicate) &&
    parts[0] !== undefined &&
    isOf(wordOf(sentence, parts[0]), 'captive') &&
    actingVerbs.has(wordOf(sentence, predicate))
  const sign = stateSigns.find(
    (row) =>
      !(acts && row.kind === 'capture') &&
      (words.some((word) => row.words.has(word)) || forms.some((form) => row.words.has(form))),
  )
  return sign?.kind ?? kindByDoing(sentence, predicate, parts) ?? kind
}

/** *There was no claim of responsibility for the blast*: the deed that somebody owns to, or nobody. */
function deedOwned(sentence: Sentence, parts: readonly number[]): Kind | undefined {
  for (const part of parts) {
    if (!/^(claim|admission)$/.test(wordOf(sentence, part))) continue
    const own = behind(sentence, part, ofWhat).find((one) => wordOf(sentence, one) === 'responsibility')
    if (own === undefined) continue
    const deed = [own, part].flatMap((head) => behind(sentence, head, forWhat))[0]
    return (deed === undefined ? undefined : kindOfNoun(sentence, deed)) ?? 'attack'
  }
  return undefined
}
const forWhat: ReadonlySet<string> = new Set(['for'])

/** *The fate of nine others is unknown, her whereabouts remain a mystery, could not be established.* */
const isLost = (sentence: Sentence, predicate: number, parts: readonly number[]): boolean =>
  parts.some((part) => /^(fate|whereabouts)$/.test(sentence.form[part]!.toLowerCase())) &&
  ([predicate, ...dependents(sentence, predicate, 'xcomp', 'obj', 'advmod')].some((part) =>
    openFate.has(wordOf(sentence, part)),
  ) ||
    (foundOut.has(wordOf(sentence, predicate)) && isNegated(sentence, predicate)))
const openFate: ReadonlySet<string> = new Set(
  'unknown unclear uncertain mystery undetermined unresolved doubt'.split(' '),
)
const foundOut: ReadonlySet<string> = new Set(
  'know establish determine ascertain confirm clarify learn discover'.split(' '),
)

/**
 * *There was no trace of the crew, has had no news of her*: nobody has found or heard of them; *there were no survivors*: they
 * died.
 */
export function tellsNoTrace(
  sentence: Sentence,
  predicate: number,
  parts: readonly number[],
): 'missing' | 'deaths' | undefined {
  const part = [...parts, ...dependents(sentence, predicate, 'nsubj', 'obj')].find((one) =>
    dependents(sentence, one, 'det').some((word) => sentence.lemma[word] === 'no'),
  )
  if (part === undefined || !/^(be|have|receive|find|see|remain)$/.test(sentence.lemma[predicate]!)) return undefined
  if (wordOf(sentence, part) === 'survivor') return 'deaths'
  const whom = [part, predicate].flatMap((head) => behind(sentence, head, ofWhom))
  return /^(trace|sign|word|news|clue|sight)$/.test(wordOf(sentence, part)) &&
    whom.some((one) => sentence.upos[one] === 'PROPN' || isOf(wordOf(sentence, one), 'people', 'force', 'lost'))
    ? 'missing'
    : undefined
}
const ofWhom: ReadonlySet<string> = new Set(['of', 'from', 'about'])

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
  // *became the capital, remains valid*: what something is from then on, or still.
  if (
    becoming.has(sentence.lemma[predicate]!) &&
    dependents(sentence, predicate, 'xcomp').some((part) => standings.has(wordOf(sentence, part)))
  )
    return 'status'
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
  // *The depot was ablaze, two thirds of the houses are uninhabitable.*
  if (
    wrecked.has(verb) &&
    parts.some((part) => isOf(wordOf(sentence, countedHead(sentence, part)), 'structure', 'craft'))
  )
    return 'destruction'
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
    !diplomats.has(subject) &&
    goesAway(sentence, predicate, verb)
  )
    return 'displacement'
  return undefined
}
