/**
 * The phrase around a count: from its modifiers to the noun that it counts, or to where a noun is left
 * out (*10 dead*, *35 others*, *killing six*). Tells counts from what only looks like one: dates, ages,
 * prices, distances, names with a figure.
 *
 * Leaves to find-harm.ts what happened to the people counted.
 */
import { type Harm, harmedForms, harmingForms, harmNouns } from '../lexicon/en/harm-words.js'
import { compoundThings, designations, measures, namedByFigure } from '../lexicon/en/thing-nouns.js'
import { timeWords } from '../lexicon/en/time-words.js'
import { isKnownNoun, isPlural, populationOf, singular } from './noun.js'
import { type Count, readCount } from './read-count.js'
import { isGlued, isNamed, type Words } from './words.js'

export interface Phrase {
  readonly count: Count
  /** Words `from` to `to` (exclusive): modifiers, number, noun. */
  readonly from: number
  readonly to: number
  /** The word that heads it: the noun, else the number itself. */
  readonly head: number
  /** The noun's singular, lower-case; null where it is left out. */
  readonly noun: string | null
  /** A word in the phrase itself that tells the harm: 10 *dead*, three *wounded* soldiers. */
  readonly inside: { readonly harm: Harm; readonly word: number } | null
  /** *15 of the wounded*, *three of them*: a part of what was counted before. */
  readonly partitive: boolean
  /** The words between number and head. */
  readonly modifiers: readonly number[]
  /** The count is an article: *a lieutenant*. */
  readonly article: boolean
}

/** "91 Armenian (and 31 Azerbaijani soldiers)": a count before an adjective takes the noun of the next. */
function borrowNoun(words: Words, phrase: Phrase): Phrase {
  let to = phrase.count.to
  while (to < phrase.count.to + 2 && (words.upos[to] === 'ADJ' || words.upos[to] === 'PROPN')) to++
  if (to === phrase.count.to || !/^(and|or|,)$/.test(words.lower[to] ?? '')) return phrase
  const next = readPhrase(words, to + 1)
  if (next === undefined || next.noun === null || next.noun === 'other') return phrase
  return { ...phrase, to, head: to - 1, noun: next.noun }
}

/** The counted phrase that begins at word `at`, undefined where no count does. */
export function readPhrase(words: Words, at: number): Phrase | undefined {
  const count = readCount(words.lower, at)
  if (count === undefined || isNoCount(words, at, count)) return undefined
  const chunk = readChunk(words, count.to)
  if (chunk.noun !== null && !isCounted(words, count, chunk)) return undefined
  const phrase = { count, from: at, article: false, ...chunk, head: chunk.head < 0 ? count.numberFrom : chunk.head }
  return chunk.noun === null && chunk.inside === null ? borrowNoun(words, phrase) : phrase
}

const yearLeaders = new Set(
  'in since during of by until till from to before after late early mid year fiscal / - – through and'.split(' '),
)

/** Dates, clock times, prices, lengths, ages, ordinals, addresses. */
function isNoCount(words: Words, at: number, count: Count): boolean {
  const { numberFrom, numberTo } = count
  const before = words.lower[numberFrom - 1] ?? ''
  const after = words.lower[numberTo] ?? ''
  const beyond = words.lower[count.to] ?? ''
  const figure = words.form[numberFrom]!
  if (
    /^[$£€¥₴₽#]$/.test(before) ||
    /[$£€#]$/.test(before) ||
    namedByFigure.has(before.replace(/s$/, '')) ||
    before === 'no.'
  )
    return !isPlural(beyond) || /[$£€]/.test(before)
  if (/^[$£€:°/]/.test(after) && isGlued(words, numberTo)) return true
  if (/^0\d/.test(figure) || isCompound(words, numberTo)) return true
  if (
    /^[-–.:/]$/.test(before) &&
    isGlued(words, numberFrom) &&
    numberFrom >= 2 &&
    isGlued(words, numberFrom - 1) &&
    /[\p{L}\d]$/u.test(words.form[numberFrom - 2]!)
  )
    return true
  if (isMonth(words, numberFrom - 1) || (/^\d{1,2}$/.test(figure) && isMonth(words, numberTo))) return true
  if (
    /^(1[5-9]|20)\d\d$/.test(figure) &&
    numberTo === numberFrom + 1 &&
    !count.modified &&
    (yearLeaders.has(before) || !isKnownNoun(singular(after)))
  )
    return !/^(people|troops|soldiers|civilians|men)$/.test(after) || /^(in|since|during|until)$/.test(before)
  if (/^(st|nd|rd|th|a\.m\.?|p\.m\.?|am|pm|gmt|utc|o'clock)$/.test(after)) return true
  const unit = after === '-' ? (words.lower[numberTo + 1] ?? '') : after
  if (measures.has(singular(unit)) || (count.to !== numberTo && measures.has(singular(beyond)))) return true
  if (
    /^(more|additional|full|consecutive|straight|square|cubic|nautical|other|us|u\.s\.|million|billion)$/.test(unit) &&
    measures.has(singular(words.lower[numberTo + 1] ?? ''))
  )
    return true
  if (before === ',' && after === ',' && words.upos[numberFrom - 2] === 'PROPN') return true // a name's age
  if (
    /^(aged|age|ages)$/.test(before) ||
    (after === 'and' && /^(under|over)$/.test(words.lower[numberTo + 1] ?? '')) ||
    (/^(under|over)$/.test(before) && /^(children|aged|those|boys|girls)$/.test(words.lower[numberFrom - 2] ?? ''))
  )
    return true
  if (figure.toLowerCase() === 'one' && numberTo === numberFrom + 1) return isPronounOne(words, at, numberFrom)
  return false
}

/** *4-wheel drive*, *three-man team*, *two-storey house*: the number belongs to an adjective. */
const isCompound = (words: Words, at: number): boolean =>
  words.lower[at] === '-' &&
  isGlued(words, at) &&
  isGlued(words, at + 1) &&
  !/^(strong|plus|odd|dozen|million|thousand|hundred|\d.*)$/.test(words.lower[at + 1] ?? '') &&
  !isPlural(words.lower[at + 1] ?? '')

function isMonth(words: Words, at: number): boolean {
  const word = timeWords.get((words.lower[at] ?? '').replace(/\.$/, ''))
  return word?.kind === 'month' && (words.shouted || isNamed(words, at))
}

/** *one another*, *no one*, *this one*, *one of the reasons*, *one day* count nobody. */
function isPronounOne(words: Words, at: number, one: number): boolean {
  const after = words.lower[one + 1] ?? ''
  const led = at === one ? (words.lower[one - 1] ?? '') : ''
  if (/^(this|that)$/.test(led)) return populationOf(singular(after)) === undefined
  if (/^(no|any|every|some|which|each|the|first|last)$/.test(led)) return true
  return /^(another|day|side|hand|thing|way|time|reason|can|could|should|would|may|must|by|'s)$/.test(after)
}

interface Chunk {
  readonly head: number
  readonly to: number
  readonly noun: string | null
  readonly inside: Phrase['inside']
  readonly partitive: boolean
  readonly modifiers: number[]
}

/** From behind the number to the noun: "(43) Azerbaijani civilians", "(15) of the wounded", "(35) others wounded". */
function readChunk(words: Words, at: number): Chunk {
  let next = at
  let partitive = false
  if (words.lower[next] === 'of') {
    const after = words.lower[next + 1] ?? ''
    if (/^(them|whom|those|these|us)$/.test(after)) return afterPronoun(words, next + 2)
    partitive = /^(the|its|their|his|our|her|my)$/.test(after)
    next += partitive ? 2 : 1
    if (/^(the|its|their)$/.test(words.lower[next] ?? '')) next++
  }
  while (
    /^(more|other|additional|further|new|fresh|-|additionally|whole|entire|so|"|“|''|``)$/.test(
      words.lower[next] ?? '',
    ) &&
    next < at + 4
  )
    next++
  if (words.lower[next] === 'others') return { ...afterOthers(words, next), partitive }
  return { ...readNounGroup(words, next, at), partitive }
}

/** "(two) of them children", "(one) of whom a nurse": the noun behind the pronoun says who they are. */
function afterPronoun(words: Words, to: number): Chunk {
  const at = /^(a|an)$/.test(words.lower[to] ?? '') ? to + 1 : to
  const noun = singular(words.lower[at] ?? '')
  const person = populationOf(noun) !== undefined
  return {
    head: person ? at : -1,
    to: person ? at + 1 : to,
    noun: person ? noun : null,
    inside: null,
    partitive: true,
    modifiers: [],
  }
}

/** "35 others wounded", "five others were killed". */
function afterOthers(words: Words, at: number): Omit<Chunk, 'partitive'> {
  const harm = harmedForms.get(words.lower[at + 1] ?? '')
  const inside = harm !== undefined && !opensCount(words, at + 2) ? { harm, word: at + 1 } : null
  return { head: at, to: at + (inside === null ? 1 : 2), noun: 'other', inside, modifiers: [] }
}

/** Whether an object may begin at `at`: then a participle before it is an active verb. */
export const opensObject = (words: Words, at: number): boolean =>
  opensCount(words, at) ||
  (/^(NOUN|PROPN|PRON)$/.test(words.upos[at] ?? '') &&
    !timeWords.has(words.lower[at]!) &&
    !/^(who|that|which|whom)$/.test(words.lower[at]!))

/** Whether a number or an article stands at `at`: then a participle before it is an active verb. */
export const opensCount = (words: Words, at: number): boolean =>
  /^(the|a|an|his|her|their|its|several|many|some|at|another|more|\d.*)$/.test(words.lower[at] ?? '') ||
  (words.lower[at] !== undefined &&
    readCount(words.lower, at) !== undefined &&
    words.lower[at] !== 'about' &&
    words.lower[at] !== 'around' &&
    words.lower[at] !== 'over')

/** "Su-24", "T-72s", "BMP-2": equipment named by its type. */
function readDesignation(words: Words, at: number): Omit<Chunk, 'partitive'> | undefined {
  const thing = designations.get(words.lower[at] ?? '')
  const joined = words.lower[at + 1] === '-' && isGlued(words, at + 1) && isGlued(words, at + 2)
  if (thing === undefined || !joined || !/^\d{1,3}[a-z]{0,3}$/.test(words.lower[at + 2] ?? '')) return undefined
  return { head: at, to: at + 3, noun: thing, inside: null, modifiers: [] }
}

function readNounGroup(words: Words, from: number, start: number): Omit<Chunk, 'partitive'> {
  const designation = readDesignation(words, isNamed(words, from + 1) && words.upos[from] === 'ADJ' ? from + 1 : from)
  if (designation !== undefined) return designation
  let head = -1
  let inside: Phrase['inside'] = null
  let at = from
  for (; at < words.length && at < from + 9; at++) {
    const lower = words.lower[at]!
    const harm = harmedForms.get(lower)
    if (harm !== undefined && head < 0) {
      inside = { harm, word: at }
      if (!isNounish(words, at + 1)) {
        if (words.upos[at] === 'VERB' && opensCount(words, at + 1)) inside = null // "12 killed three": a verb
        return {
          head: inside === null ? -1 : at,
          to: inside === null ? start : at + 1,
          noun: null,
          inside,
          modifiers: [],
        }
      }
      continue
    }
    if (harm !== undefined && isKnownNoun(singular(words.lower[head]!))) break
    if (lower === '-' && head >= 0 && isGlued(words, at) && isGlued(words, at + 1)) continue
    if (harmingForms.has(lower) && opensCount(words, at + 1)) break
    if (isNounish(words, at)) {
      if (
        head >= 0 &&
        isKnownNoun(singular(words.lower[head]!)) &&
        isPlural(words.lower[head]!) &&
        !isKnownNoun(singular(lower))
      )
        break
      head = at
      continue
    }
    if (head >= 0 || !isModifier(words, at)) break
  }
  if (head < 0) return { head: -1, to: start, noun: null, inside: null, modifiers: [] }
  const modifiers = Array.from({ length: head - from }, (_, k) => from + k)
  const last = singular(words.lower[head]!)
  const noun = compoundThings.get(`${words.lower[head - 1]} ${last}`) ?? last
  const harm = harmNouns.get(noun)
  return { head, to: head + 1, noun, inside: inside ?? (harm === undefined ? null : { harm, word: head }), modifiers }
}

/** A noun by its tag; where the tagger does not tell, by the lexicon. */
function isNounish(words: Words, at: number): boolean {
  const lower = words.lower[at]
  if (lower === undefined || !/^\p{L}/u.test(lower)) return false
  const tag = words.upos[at]
  const noun = singular(lower)
  if (timeWords.has(lower) && !isKnownNoun(noun)) return false
  if (tag === 'NOUN') return true
  if (tag === 'PROPN' && !words.shouted) return true
  if (
    tag === 'VERB' ||
    tag === 'AUX' ||
    tag === 'ADP' ||
    tag === 'ADV' ||
    tag === 'DET' ||
    tag === 'PRON' ||
    tag === 'CCONJ' ||
    tag === 'SCONJ' ||
    tag === 'PART'
  )
    return words.shouted && isKnownNoun(noun) && isPlural(lower)
  if (/ing$/.test(lower)) return false
  return (
    isKnownNoun(noun) ||
    (tag !== 'ADJ' && isPlural(lower) && !/^(was|is|has|his|its|as|this|us|does|others)$/.test(lower))
  )
}

/** What may stand between a number and its noun. */
function isModifier(words: Words, at: number): boolean {
  const lower = words.lower[at]!
  const tag = words.upos[at]
  if (/^["“”'‘’-]$/.test(lower) || lower === "''" || lower === '``') return true
  if (tag === 'ADJ') return true
  if (tag === 'VERB')
    return words.xpos[at] !== 'VBD' && words.xpos[at] !== 'VBZ' && words.xpos[at] !== 'VBP' && isNounish(words, at + 1)
  if (tag === 'ADV') return /ly$/.test(lower) || /^(very|most|still|pro|anti|ex)$/.test(lower)
  if (tag === 'X' || tag === '_' || words.shouted)
    return (
      /^\p{L}{3,}$/u.test(lower) &&
      !/^(and|or|but|who|that|which|when|were|was|have|had|are|the|from|with|for|into|near|after|before|while|during|killed|died|said|including|also|been)$/.test(
        lower,
      ) &&
      !/ing$|ly$/.test(lower) &&
      isNounish(words, at + 1)
    )
  return false
}

/** Whether the noun takes this number as a count of it: plural after more than one, known after one. */
function isCounted(words: Words, count: Count, chunk: Chunk): boolean {
  const form = words.lower[chunk.head]!
  if (measures.has(chunk.noun!)) return false
  if (
    words.lower[count.to - 1] === 'strong' ||
    chunk.noun === 'other' ||
    chunk.inside !== null ||
    count.share ||
    chunk.noun === 'percent'
  )
    return true
  if (count.low === 1 && count.high === 1) return isKnownNoun(chunk.noun!) || words.upos[chunk.head] === 'NOUN'
  return isPlural(form) || populationOf(chunk.noun!) !== undefined || isKnownNoun(chunk.noun!)
}
