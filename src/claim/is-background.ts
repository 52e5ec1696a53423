/**
 * Whether a claim is history told to explain the news (codebook, rule 13): by its days, by words that tell of what
 * was before or went on for long, by the year of what it speaks of, and by a toll of a whole war. Touches nothing.
 */
import type { FoundEvent } from '../event/found-event.js'
import { customWords, historyWords } from '../lexicon/en/function-words.js'
import { force, tolls } from '../record/kind-groups.js'
import type { Days } from '../record/record.js'
import { readIsoDay } from '../time/calendar.js'
import type { Timex } from '../time/timex.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isWithin } from '../ud/tree.js'
import { isPerfect } from './tense.js'

/** A year, in days. */
const year = 365

/** After how many days a dated event is told in a report only to explain: in the reports coded by hand the news reached back 87 days at the most. */
const news = 90

/** From how many dead or displaced on a toll is one of a whole war, where its words name the war. */
const ofWar = 1000

export interface Told {
  readonly event: FoundEvent
  /** The words of the claim. */
  readonly evidence: string
  readonly time: Days | null
  /** The time expressions of the sentence. */
  readonly timexes: readonly Timex[]
  /** The largest lower bound among the claim's counts, 0 where there is none. */
  readonly count: number
  /** ISO day or instant; null where unknown. */
  readonly publishedAt: string | null
}

export function isBackground(sentence: Sentence, told: Told): boolean {
  const { event, evidence, time, publishedAt } = told
  if (time !== null && isOld(time, publishedAt)) return true
  if (
    tellsHistory(sentence, event.predicate) ||
    tellsHistory(sentence, event.token) ||
    isEarlier(sentence, event.token)
  )
    return true
  if (time !== null) return false
  return (
    /\bin the past\b(?! (?:few|several|\w+ (?:hour|day|week|month|year)|\d))/i.test(evidence) ||
    isCustom(sentence, event) ||
    isWarToll(sentence, told) ||
    isWarStart(sentence, event) ||
    isOfOld(sentence, told)
  )
}

/** Begun a year or more before publication, or over for months; what went on for just a year up to the day is news still. */
function isOld({ from, to }: Days, publishedAt: string | null): boolean {
  const published = readIsoDay(publishedAt)
  const first = readIsoDay(from)
  if (published === null || first === null) return false
  const last = readIsoDay(to)
  const lasts = last === null || last >= published
  if (!lasts && published - last > news) return true
  return published - first >= (lasts ? year + 2 : year)
}

/** *claimed previous bombings*: the adjective tells that the event is an old one. */
const isEarlier = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'amod').some((part) => /^(previous|past)$/.test(sentence.lemma[part]!.toLowerCase()))

/** *in the past*, *has attacked before*, *previously*: on the predicate, its auxiliaries or phrases. */
function tellsHistory(sentence: Sentence, predicate: number): boolean {
  for (let child = sentence.firstChild[predicate]!; child >= 0; child = sentence.nextSibling[child]!) {
    const relation = sentence.deprel[child]!
    if (relation !== 'advmod' && relation !== 'obl') continue
    const word = sentence.form[child]!.toLowerCase()
    if (historyWords.has(word) && (relation === 'advmod' ? sentence.firstChild[child]! < 0 : word === 'past'))
      return true
  }
  return false
}

/** *has regularly been shelled*, *has conducted frequent raids*: force that was used again and again. */
const isCustom = (sentence: Sentence, { kind, predicate, token }: FoundEvent): boolean =>
  force.has(kind) &&
  isPerfect(sentence, predicate) &&
  [...dependents(sentence, predicate, 'advmod'), ...dependents(sentence, token, 'amod', 'advmod')].some((word) =>
    customWords.has(sentence.form[word]!.toLowerCase()),
  )

/** *More than 280,000 people have been killed in the war*: a toll that a whole war took. */
const isWarToll = (sentence: Sentence, { event, count }: Told): boolean =>
  tolls.has(event.kind) &&
  count >= ofWar &&
  isPerfect(sentence, event.predicate) &&
  sentence.form.some((form) => /^(?:war|conflict|uprising|revolution|insurgency|unrest|crisis)$/i.test(form))

/** *The war began as a peaceful movement*: how a war came about. */
const isWarStart = (sentence: Sentence, { predicate }: FoundEvent): boolean =>
  /^(?:begin|start|erupt|break)$/.test(sentence.lemma[predicate]!) &&
  sentence.xpos[predicate] === 'VBD' &&
  dependents(sentence, predicate, 'nsubj').some((subject) =>
    /^(?:war|conflict|uprising|insurgency)$/.test(sentence.lemma[subject]!),
  )

/** *The 1978 resolution calls for …*: what the claim speaks of bears the year of something old. */
function isOfOld(sentence: Sentence, { event, timexes, publishedAt }: Told): boolean {
  const published = readIsoDay(publishedAt)
  if (published === null) return false
  return timexes.some((timex) => {
    const first = readIsoDay(timex.days?.from ?? null)
    if (first === null || published - first < year || !/^\d{4}$/.test(timex.text)) return false
    return event.agents.some((agent) => isWithin(sentence, timex.token, agent) && sentence.head[timex.token] === agent)
  })
}
