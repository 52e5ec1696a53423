/**
 * Finds every count of people or things in a report, with its bounds, what is counted, and how it
 * stands to the counts around it (total or part, cumulative, replacing an earlier one).
 *
 * Leaves to claim/: which claim a count belongs to, and whose people they are (`whose` gives the words).
 */
import type { Population } from '../lexicon/en/people-nouns.js'
import { thingNouns } from '../lexicon/en/thing-nouns.js'
import { mention } from '../text/mention.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import type { Sentence } from '../ud/sentence.js'
import type { Counted } from './counted.js'
import { type Phrase, readPhrase } from './counted-phrase.js'
import { elidedFrom, predicatedOf, someOf, thingBefore } from './elided.js'
import { findHarm } from './find-harm.js'
import { findUncounted, readArticle } from './find-uncounted.js'
import type { FoundHarm } from './harm.js'
import { isCumulative } from './is-cumulative.js'
import { modifiedPopulation, pluralPeoples, populationOf, thingOf } from './noun.js'
import { isPart } from './part.js'
import type { FoundQuantity } from './quantity.js'
import { findWhose } from './whose.js'
import { type Words, wordsOf } from './words.js'

/** Every count of people or things in the report, in text order. */
export function findQuantities({ report, sentences }: ParsedReport): FoundQuantity[] {
  const found: FoundQuantity[] = []
  const officers: Population = /\bpolice/i.test(report.text) ? 'police' : 'military'
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    const words = wordsOf(sentence)
    const read = readPhrases(words)
    const harms = harmsOf(words, read, sentence)
    const phrases = read.map((phrase, at) => withElided(words, read, at, { phrase, harms, sentence }))
    const here = [
      ...phrases.flatMap((phrase, at) => counted(words, phrase, harms[at], officers) ?? []),
      ...findUncounted(words, phrases, sentence),
    ].sort((a, b) => a.from - b.from)
    for (const one of here) found.push(quantityOf(one, { text: report.text, index, words }, found))
  }
  return found
}

/** *destroyed 27 drones over the town and four more above the sea*: the noun and the harm of the clause's own count. */
function withElided(
  words: Words,
  phrases: readonly Phrase[],
  at: number,
  { phrase, harms, sentence }: { phrase: Phrase; harms: (FoundHarm | undefined)[]; sentence: Sentence },
): Phrase {
  const some = harms[at] === undefined ? someOf(words, phrases, at) : -1
  if (some >= 0 && harms[some] !== undefined) {
    harms[at] = { ...harms[some], rule: 'some-of' }
    return { ...phrase, noun: predicatedOf(words, phrases[Math.max(some, at)]!) }
  }
  const isThing = (before: number): boolean => harms[at] === undefined && harms[before] === undefined
  const joined = thingBefore(words, phrases, at, sentence)
  const from = joined >= 0 && isThing(joined) ? joined : elidedFrom(words, phrases, at, sentence)
  if (from < 0) return phrase
  const harm = harms[from]
  if (harm !== undefined) harms[at] = { ...harm, word: phrase.head, rule: 'elided' }
  const { noun, modifiers } = phrases[from]!
  return { ...phrase, noun, modifiers: [...modifiers, ...phrase.modifiers] }
}

/** Where a count stands. */
interface Place {
  readonly text: string
  readonly index: number
  readonly words: Words
}

function readPhrases(words: Words): Phrase[] {
  const phrases: Phrase[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = readPhrase(words, at) ?? readArticle(words, at)
    if (phrase !== undefined) phrases.push(phrase)
    at = phrase === undefined ? at + 1 : Math.max(phrase.to, at + 1)
  }
  return phrases
}

const isPeople = (phrase: Phrase): boolean =>
  phrase.noun === null ||
  phrase.inside !== null ||
  phrase.noun === 'life' ||
  isForces(phrase) ||
  populationOf(phrase.noun) !== undefined

/** *150 security forces*: their members, when there are too many for so many armies. */
const isForces = ({ noun, count }: Phrase): boolean => noun === 'force' && (count.low ?? count.best ?? 0) > 9

/** The harm of each phrase; coordinated phrases share it (*killing 16 people and three soldiers*). */
function harmsOf(words: Words, phrases: readonly Phrase[], sentence: Sentence): (FoundHarm | undefined)[] {
  const harms = phrases.map((phrase) => {
    if (isPeople(phrase) || isNamedPeople(words, phrase)) return findHarm(words, phrase, sentence)
    const harm = thingNouns.has(phrase.noun ?? '') ? undefined : findHarm(words, phrase, sentence)
    return harm !== undefined && provesPeople(harm) ? harm : undefined
  })
  for (let at = 1; at < phrases.length; at++) {
    const before = harms[at - 1]
    if (before !== undefined && isSummedUp(words, phrases[at]!, harms[at])) harms[at] = { ...before, rule: 'summed-up' }
    if (harms[at] !== undefined || before === undefined) continue
    if (!isPeople(phrases[at]!) && !isNamedPeople(words, phrases[at]!)) continue
    if (isJoined(words, phrases[at - 1]!, phrases[at]!) && !hasOwnVerb(words, phrases[at]!))
      harms[at] = { ...before, rule: before.rule === 'summed-up' ? before.rule : 'joined' }
    else if (isElided(words, before, phrases[at]!)) harms[at] = { ...before, word: phrases[at]!.head, rule: 'elided' }
  }
  for (let at = phrases.length - 2; at >= 0; at--) {
    const after = harms[at + 1]
    if (
      harms[at] !== undefined ||
      after === undefined ||
      !after.rule.startsWith('behind') ||
      !isPeople(phrases[at]!) ||
      phrases[at]!.noun === null
    )
      continue
    if (isJoined(words, phrases[at]!, phrases[at + 1]!)) harms[at] = { ...after, rule: 'behind/joined' }
  }
  return harms
}

/** *Five people were killed: two soldiers and three civilians*: behind a colon a number is taken apart. */
const isSummedUp = (words: Words, phrase: Phrase, harm: FoundHarm | undefined): boolean =>
  words.lower[phrase.from - 1] === ':' &&
  phrase.noun !== null &&
  populationOf(phrase.noun) !== undefined &&
  (harm === undefined || harm.rule === 'before/toll')

/** Whether a harm is close and plain enough to prove that an unlisted noun means people: *murdered three stevedores*. */
const provesPeople = ({ harm, rule }: FoundHarm): boolean =>
  (harm === 'killed' || harm === 'injured' || harm === 'casualties') &&
  /^(?:before\/(?:verb|shot-dead|fatally-shot|noun-of)|behind\/(?:passive|participle|subject|lost-lives)|tree\/(?:object|passive))$/.test(
    rule,
  )

/** A plural that is known to name a people. */
const isPeoples = ({ noun }: Phrase): boolean => noun !== null && pluralPeoples.has(`${noun}s`)

/** *two Norlanders*, *four Dornians*: a plural name behind a number may be a people's. */
const isNamedPeople = (words: Words, phrase: Phrase): boolean =>
  phrase.noun !== null && /^\p{Lu}\p{Ll}+s$/u.test(words.form[phrase.head]!) && words.upos[phrase.head] !== 'VERB'

/** Whether only "and", a comma or "including" stands between two phrases. */
function isJoined(words: Words, first: Phrase, second: Phrase): boolean {
  const gap = words.lower.slice(first.to, second.from)
  if (gap.length === 0 && second.article) return false
  return (
    gap.length <= 6 &&
    gap.every((word) => /^(,|and|&|as|well|including|among|them|plus|or|also|the|-|of|whom|with|a|at)$/.test(word))
  )
}

/** *Ten were killed in Alma and another five near Beria*: a number with a place of its own, and no verb since the harm. */
const isElided = (words: Words, { word, rule }: FoundHarm, phrase: Phrase): boolean =>
  rule.startsWith('behind/') &&
  (phrase.noun === null || phrase.noun === 'other') &&
  /^(and|,)$/.test(words.lower[phrase.from - 1] ?? '') &&
  /^(in|near|outside|inside|around|at)$/.test(words.lower[phrase.to] ?? '') &&
  words.upos.slice(word + 1, phrase.from).every((tag) => tag !== 'VERB' && tag !== 'AUX') &&
  words.lower.slice(phrase.from, phrase.to).some((one) => /^(another|more|others?)$/.test(one))

const hasOwnVerb = (words: Words, phrase: Phrase): boolean =>
  words.upos[phrase.to] === 'VERB' || words.upos[phrase.to] === 'AUX'

/** A phrase as a count; undefined where nothing was counted after all (a bare number without a harm). */
function counted(words: Words, phrase: Phrase, harm: FoundHarm | undefined, officers: Population): Counted | undefined {
  if (phrase.noun === null && harm === undefined && !isPercent(words, phrase)) return undefined
  const isOne = phrase.count.low === 1 && phrase.count.high === 1
  if (phrase.partitive && harm === undefined && isOne && phrase.noun === null) return undefined
  if ((phrase.noun === 'life' || phrase.article) && harm === undefined) return undefined
  const { count } = phrase
  const modifiers = phrase.modifiers.map((at) => words.lower[at]!)
  const person = phrase.noun === null ? undefined : populationOf(phrase.noun)
  const people =
    harm !== undefined || isForces(phrase) || ((person !== undefined || isPeoples(phrase)) && !isPercent(words, phrase))
  return {
    from: phrase.from,
    to: isPercent(words, phrase)
      ? Math.min(Math.max(phrase.to, count.to + 1), words.lower.length)
      : Math.max(phrase.to, count.to),
    head: phrase.head,
    numberFrom: count.numberFrom,
    numberTo: count.numberTo,
    ...boundsOf(words, phrase, harm),
    of: isPercent(words, phrase)
      ? 'percent'
      : (harm?.harm ?? (phrase.noun === 'casualty' ? 'casualties' : thingOf(phrase.noun ?? 'person'))),
    population: people
      ? phrase.noun === 'officer' && modifiedPopulation(modifiers) === undefined
        ? officers
        : isForces(phrase)
          ? 'military'
          : (memberOf(words, phrase) ?? peopleOf(person, modifiers))
      : 'unspecified',
    people,
    negated: false,
    partitive: phrase.partitive,
    governor: harm?.word ?? null,
    replaces: harm?.replaces ?? false,
    rule: `${phrase.article ? 'article' : 'count'}/${harm?.rule ?? (people ? 'people' : 'thing')}`,
  }
}

/** *The toll topped 2,200*: more than that. */
function boundsOf(
  words: Words,
  { count, from }: Phrase,
  harm: FoundHarm | undefined,
): Pick<Counted, 'low' | 'high' | 'best'> {
  const { low, high, best } = count
  const isPassed = harm?.rule === 'before/toll' && passing.test(words.lower[from - 1] ?? '')
  return isPassed && low !== null && low === high ? { low: low + 1, high: null, best } : { low, high, best }
}

const passing = /^(?:(?:top|exceed|surpass|pass)(?:e?s|e?d|ped|ping|ing)?|past|above|beyond)$/

const isPercent = (words: Words, phrase: Phrase): boolean =>
  phrase.count.share ||
  /^(%|percent|pct)$/.test(words.lower[phrase.count.to] ?? '') ||
  (words.lower[phrase.count.to] === 'per' && words.lower[phrase.count.to + 1] === 'cent')

const bodies =
  /^(forces?|army|militia|militias|guards?|brigade|battalion|regiment|troops|military|insurgency|navy|gang|rebels?|militants?)$/

/** *86 members of the government forces*, *six members of the police*: the body says what its members are. */
function memberOf(words: Words, phrase: Phrase): Population | undefined {
  if (phrase.noun === 'member' && phrase.modifiers.some((at) => bodies.test(words.lower[at]!))) return 'military'
  if (!/^(member|element|personnel|people|person|man)$/.test(phrase.noun ?? '') || words.lower[phrase.to] !== 'of')
    return undefined
  for (let at = phrase.to + 1; at < Math.min(words.length, phrase.to + 9); at++) {
    const lower = words.lower[at]!
    if (lower === 'police') return 'police'
    if (bodies.test(lower)) return 'military'
    if (words.upos[at] === 'VERB' || words.upos[at] === 'AUX' || lower === ',') return undefined
  }
  return undefined
}

/** *army officers* are military, *civilian victims* civilian; null: to be taken from the count before. */
function peopleOf(person: Population | undefined, modifiers: readonly string[]): Population | null {
  if (person !== undefined && person !== 'unspecified' && person !== 'civilian') return person
  const modified = modifiedPopulation(modifiers)
  return modified ?? person ?? null
}

/** A count as a quantity; `before` are the report's quantities so far. */
function quantityOf(one: Counted, { text, index, words }: Place, before: readonly FoundQuantity[]): FoundQuantity {
  const part = !one.negated && isPart(words, one)
  const span = { start: words.starts[one.from]!, end: words.ends[one.to - 1]! }
  const last = before.at(-1)
  const population =
    one.population ??
    (last !== undefined && last.sentence === index && last.people && last.foundBy !== 'count/some-of'
      ? last.population
      : 'unspecified')
  const total = part ? lastTotal(before, one.of, index) : null
  return {
    ...mention(text, span),
    of: one.of,
    population,
    low: one.low,
    high: one.high,
    best: one.best,
    role: part ? 'part' : 'total',
    cumulative: one.people && !one.negated && (one.replaces || isCumulative(words)),
    negated: one.negated,
    sentence: index,
    token: words.token[one.head]!,
    numberSpan: { start: words.starts[one.numberFrom]!, end: words.ends[one.numberTo - 1]! },
    modifierSpan:
      one.from < one.numberFrom ? { start: words.starts[one.from]!, end: words.ends[one.numberFrom - 1]! } : null,
    people: one.people,
    governor: one.governor === null ? null : words.token[one.governor]!,
    whose: one.people ? findWhose(words, one) : null,
    partOf: total,
    replaces: one.replaces,
    foundBy: one.rule,
  }
}

/** The nearest earlier total of the same thing, within two sentences. */
function lastTotal(before: readonly FoundQuantity[], of: string, sentence: number): number | null {
  for (let at = before.length - 1; at >= 0 && sentence - before[at]!.sentence <= 2; at--) {
    const quantity = before[at]!
    if (quantity.role === 'total' && !quantity.negated && quantity.of === of) return at
  }
  return null
}
