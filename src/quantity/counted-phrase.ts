/**
 * The phrase around a count: from its modifiers to the noun that it counts, or to where a noun is left
 * out (*10 dead*, *35 others*, *killing six*).
 *
 * Leaves to find-harm.ts what happened to the people counted.
 */
import { type Harm, harmedForms, harmingForms, harmNouns } from '../lexicon/en/harm-words.js'
import { compoundThings, designations, measures } from '../lexicon/en/thing-nouns.js'
import { timeWords } from '../lexicon/en/time-words.js'
import { isNoCount } from './is-no-count.js'
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

/** The counted phrase that begins at word `at`, undefined where no count does. */
export function readPhrase(words: Words, at: number): Phrase | undefined {
  const count = readCount(words.lower, at)
  if (count === undefined || isNoCount(words, at, count) || isParticle(words, at)) return undefined
  const read = readChunk(words, count.to)
  // *54 lorries were destroyed and 33 damaged*, the participle read as a noun
  const chunk = wrecked.test(read.noun ?? '') ? { ...read, head: -1, to: count.to, noun: null } : read
  if (chunk.noun !== null && !isCounted(words, count, chunk)) return undefined
  const phrase = { count, from: at, article: false, ...chunk, head: chunk.head < 0 ? count.numberFrom : chunk.head }
  return chunk.noun === null && chunk.inside === null ? borrowNoun(words, phrase) : phrase
}

const wrecked = /^(?:damaged|destroyed|burned|torched|looted|wrecked|demolished)$/

/** *handed over 26 bodies* are no more than 26. */
const isParticle = (words: Words, at: number): boolean =>
  words.lower[at] === 'over' &&
  /^(?:hand|turn|sign|pass|give|gave|take|took|mow|bring|brought)(?:s|ed|n|ing)?$/.test(words.lower[at - 1] ?? '')

/** "91 Armenian (and 31 Azerbaijani soldiers)": a count before an adjective takes the noun of the next. */
function borrowNoun(words: Words, phrase: Phrase): Phrase {
  let to = phrase.count.to
  while (to < phrase.count.to + 2 && (words.upos[to] === 'ADJ' || words.upos[to] === 'PROPN')) to++
  if (to === phrase.count.to || !/^(and|or|,)$/.test(words.lower[to] ?? '')) return phrase
  const next = readPhrase(words, to + 1)
  if (next === undefined || next.noun === null || next.noun === 'other') return phrase
  return { ...phrase, to, head: to - 1, noun: next.noun }
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

/** "(three) of those wounded" */
function knownBy(words: Words, at: number): Phrase['inside'] {
  const harm = words.lower[at - 1] === 'those' ? harmedForms.get(words.lower[at] ?? '') : undefined
  return harm === undefined ? null : { harm, word: at }
}

/** "(two) of them children", "(one) of whom a nurse", "(three) of whom were women": the noun behind the pronoun says who they are. */
function afterPronoun(words: Words, to: number): Chunk {
  const inside = knownBy(words, to)
  if (inside !== null) return { head: -1, to: to + 1, noun: null, inside, partitive: true, modifiers: [] }
  let at = to
  if (/^(was|were|is|are)$/.test(words.lower[at] ?? '')) at++
  if (/^(a|an)$/.test(words.lower[at] ?? '')) at++
  // *a 15-year-old boy*
  const old = words.lower.indexOf('old', at)
  if (words.upos[at] === 'NUM' && old > at && old < at + 6) at = old + 1
  const group = readNounGroup(words, at, to)
  const isPerson = group.noun !== null && group.inside === null && populationOf(group.noun) !== undefined
  return isPerson
    ? { ...group, partitive: true }
    : { head: -1, to, noun: null, inside: null, partitive: true, modifiers: [] }
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

/** The words from a number to the noun that ends its group, or to the participle that ends it (10 *dead*). */
function readNounGroup(words: Words, from: number, start: number): Omit<Chunk, 'partitive'> {
  const designation = readDesignation(words, isNamed(words, from + 1) && words.upos[from] === 'ADJ' ? from + 1 : from)
  if (designation !== undefined) return designation
  let head = -1
  let inside: Phrase['inside'] = null
  for (let at = from; at < words.length && at < from + 9; at++) {
    const harm = head < 0 ? harmedForms.get(words.lower[at]!) : undefined
    if (harm === undefined && harmingForms.has(words.lower[at]!) && opensCount(words, at + 1)) break // "3 Wounds 20"
    if (harm !== undefined) {
      inside = { harm, word: at }
      if (!isNounish(words, at + 1)) return endsInHarm(words, inside, start)
    } else if (head >= 0 && endsGroup(words, head, at)) break
    else if (isNounish(words, at)) head = at
    else if (head >= 0 ? !isHyphen(words, at) && !isInName(words, at) : !isModifier(words, at)) break
  }
  if (head < 0) return { head: -1, to: start, noun: null, inside: null, modifiers: [] }
  const modifiers = Array.from({ length: head - from }, (_, k) => from + k)
  const last = singular(words.lower[head]!)
  const noun = compoundThings.get(`${words.lower[head - 1]} ${last}`) ?? last
  const harm = harmNouns.get(noun)
  return { head, to: head + 1, noun, inside: inside ?? (harm === undefined ? null : { harm, word: head }), modifiers }
}

/** "(10) dead"; but in "(12) killed three" the participle is a verb. */
function endsInHarm(words: Words, inside: NonNullable<Phrase['inside']>, start: number): Omit<Chunk, 'partitive'> {
  const { word } = inside
  if (words.upos[word] === 'VERB' && opensCount(words, word + 1))
    return { head: -1, to: start, noun: null, inside: null, modifiers: [] }
  return { head: word, to: word + 1, noun: null, inside, modifiers: [] }
}

/** Whether word `at` no longer belongs to the group that `head` may end: a participle, a verb, a name behind a plural. */
function endsGroup(words: Words, head: number, at: number): boolean {
  const noun = words.lower[head]!
  const known = isKnownNoun(singular(noun))
  if (known && harmedForms.has(words.lower[at]!)) return true
  if (!isNounish(words, at) || !known || singular(noun) === noun) return false
  // "20 militants monitor": people in the plural stand before no other noun.
  return populationOf(singular(noun)) !== undefined || !isKnownNoun(singular(words.lower[at]!))
}

/** "30 Alma (Front) militants": a word with a capital between a name and a noun, whatever its tag. */
const isInName = (words: Words, at: number): boolean =>
  isNamed(words, at - 1) && isNamed(words, at) && isNounish(words, at + 1)

const isHyphen = (words: Words, at: number): boolean =>
  words.lower[at] === '-' && isGlued(words, at) && isGlued(words, at + 1)

const nounless = new Set(['VERB', 'AUX', 'ADP', 'ADV', 'DET', 'PRON', 'CCONJ', 'SCONJ', 'PART'])

/** A noun by its tag; where the tagger does not tell, by the lexicon. */
function isNounish(words: Words, at: number): boolean {
  const lower = words.lower[at]
  if (lower === undefined || !/^\p{L}/u.test(lower)) return false
  const tag = words.upos[at]!
  const noun = singular(lower)
  if (timeWords.has(lower) && !isKnownNoun(noun)) return false
  if (tag === 'NOUN' || (tag === 'PROPN' && !words.shouted)) return true
  if (isAcronym(words, at)) return true
  if (nounless.has(tag)) return words.shouted && isKnownNoun(noun) && isPlural(lower)
  if (/ing$/.test(lower)) return false
  if (isKnownNoun(noun)) return true
  return tag !== 'ADJ' && isPlural(lower) && !/^(was|is|has|his|its|as|this|us|does|others)$/.test(lower)
}

/** "five (KLF) militants", which may be tagged as a verb. */
const isAcronym = (words: Words, at: number): boolean =>
  !words.shouted && /^\p{Lu}{2,5}$/u.test(words.form[at]!) && isPlural(words.lower[at + 1] ?? '')

/** What may stand between a number and its noun. */
function isModifier(words: Words, at: number): boolean {
  const lower = words.lower[at]!
  const tag = words.upos[at]
  if (/^["“”'‘’-]$/.test(lower) || lower === "''" || lower === '``') return true
  if (tag === 'ADJ') return true
  if (tag === 'VERB')
    return (
      words.xpos[at] !== 'VBD' &&
      words.xpos[at] !== 'VBZ' &&
      words.xpos[at] !== 'VBP' &&
      (isNounish(words, at + 1) || isHyphen(words, at + 1))
    )
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
