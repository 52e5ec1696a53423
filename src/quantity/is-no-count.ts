/**
 * Tells counts from numbers that count nothing: dates, clock times, prices, lengths, ages, populations, ordinals, names
 * with a figure (*Resolution 242*, *F-16*), *one* as a pronoun.
 */
import { measures, namedByFigure } from '../lexicon/en/thing-nouns.js'
import { timeWords } from '../lexicon/en/time-words.js'
import { isKnownNoun, isPlural, populationOf, singular } from './noun.js'
import type { Count } from './read-count.js'
import { isGlued, isNamed, type Words } from './words.js'

/** Whether the count that begins at word `at` counts nothing. */
export function isNoCount(words: Words, at: number, count: Count): boolean {
  return (
    isNameOrPrice(words, count) ||
    isPartOfWord(words, count) ||
    isTime(words, count) ||
    isMeasure(words, count) ||
    isAge(words, count) ||
    isPopulation(words, count) ||
    isPronounOne(words, at, count)
  )
}

/** "$5", "Resolution 242", "No. 4". */
function isNameOrPrice(words: Words, { numberFrom, numberTo, to }: Count): boolean {
  const before = words.lower[numberFrom - 1] ?? ''
  if (/[$£€¥₴₽]$/.test(before)) return true
  if (/^[$£€]/.test(words.lower[numberTo] ?? '') && isGlued(words, numberTo)) return true
  const named = before === '#' || before === 'no.' || namedByFigure.has(before.replace(/s$/, ''))
  return named && !isPlural(words.lower[to] ?? '')
}

/** "F-16", "4-wheel drive", "three-man team", "0700", "3:2": a figure inside a word or a code. */
function isPartOfWord(words: Words, { numberFrom, numberTo }: Count): boolean {
  const mark = isGlued(words, numberTo) ? words.lower[numberTo]! : ''
  // *risen to 38: nine soldiers*: a colon with a space behind it.
  if (/^0\d/.test(words.form[numberFrom]!) || /^[°/]/.test(mark)) return true
  if (mark.startsWith(':') && (mark !== ':' || isGlued(words, numberTo + 1))) return true
  const behind = words.lower[numberTo + 1] ?? ''
  const compound = words.lower[numberTo] === '-' && isGlued(words, numberTo) && isGlued(words, numberTo + 1)
  if (compound && !/^(strong|plus|odd|dozen|million|thousand|hundred|\d.*)$/.test(behind) && !isPlural(behind))
    return true
  const glued = numberFrom >= 2 && isGlued(words, numberFrom) && isGlued(words, numberFrom - 1)
  return glued && /^[-–.:/]$/.test(words.lower[numberFrom - 1]!) && /[\p{L}\d]$/u.test(words.form[numberFrom - 2]!)
}

const yearLeaders = new Set(
  'in since during of by until till from to before after late early mid year fiscal / - – through and'.split(' '),
)

/** "14 October", "in 2016", "5 a.m.", "5th". */
function isTime(words: Words, { numberFrom, numberTo, modified }: Count): boolean {
  const figure = words.form[numberFrom]!
  const before = words.lower[numberFrom - 1] ?? ''
  const after = words.lower[numberTo] ?? ''
  if (isMonth(words, numberFrom - 1) || (/^\d{1,2}$/.test(figure) && isMonth(words, numberTo))) return true
  if (/^(st|nd|rd|th|a\.m\.?|p\.m\.?|am|pm|gmt|utc|o'clock)$/.test(after)) return true
  const year = /^(1[5-9]|20)\d\d$/.test(figure) && numberTo === numberFrom + 1 && !modified
  if (!year || (!yearLeaders.has(before) && isKnownNoun(singular(after)))) return false
  return !/^(people|troops|soldiers|civilians|men)$/.test(after) || /^(in|since|during|until)$/.test(before)
}

function isMonth(words: Words, at: number): boolean {
  const word = timeWords.get((words.lower[at] ?? '').replace(/\.$/, ''))
  return word?.kind === 'month' && (!word.doubtful || words.shouted || isNamed(words, at))
}

/** "30 kilometers", "five more years", "120 mm", "2-hour". */
function isMeasure(words: Words, { numberTo, to }: Count): boolean {
  const isUnit = (at: number): boolean => measures.has(singular(words.lower[at] ?? ''))
  const unit = words.lower[numberTo] === '-' ? numberTo + 1 : numberTo
  if (isUnit(unit) || (to !== numberTo && isUnit(to))) return true
  const qualified =
    /^(more|additional|full|consecutive|straight|square|cubic|nautical|other|us|u\.s\.|million|billion)$/
  return qualified.test(words.lower[unit] ?? '') && isUnit(numberTo + 1)
}

/** "Ahmed, 43,", "aged 12", "12 and under", "children under 5". */
function isAge(words: Words, { numberFrom, numberTo }: Count): boolean {
  const before = words.lower[numberFrom - 1] ?? ''
  const after = words.lower[numberTo] ?? ''
  const limit = /^(under|over)$/
  if (before === ',' && after === ',' && words.upos[numberFrom - 2] === 'PROPN') return true
  if (/^(aged|age|ages)$/.test(before) || (after === 'and' && limit.test(words.lower[numberTo + 1] ?? ''))) return true
  return limit.test(before) && /^(children|aged|those|boys|girls)$/.test(words.lower[numberFrom - 2] ?? '')
}

/** "a town with a population of about 38,000" counts nobody harmed. */
const isPopulation = (words: Words, { numberFrom }: Count): boolean =>
  /\bpopulation (?:of|is|was|at|:)(?: (?:about|around|some|nearly|over|at least))?$/.test(
    words.lower.slice(Math.max(0, numberFrom - 4), numberFrom).join(' '),
  )

/** *one another*, *no one*, *this one*, *one of the reasons*, *one day* count nobody. */
function isPronounOne(words: Words, at: number, { numberFrom, numberTo }: Count): boolean {
  if (words.lower[numberFrom] !== 'one' || numberTo !== numberFrom + 1) return false
  const after = words.lower[numberTo] ?? ''
  const led = at === numberFrom ? (words.lower[numberFrom - 1] ?? '') : ''
  if (/^(this|that)$/.test(led)) return populationOf(singular(after)) === undefined
  if (/^(no|any|every|some|which|each|the|first|last)$/.test(led)) return true
  return /^(another|day|side|hand|thing|way|time|reason|can|could|should|would|may|must|by|'s)$/.test(after)
}
