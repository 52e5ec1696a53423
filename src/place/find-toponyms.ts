/**
 * Finds place names and resolves them: runs of capitalised words that the gazetteer knows, words for
 * peoples, and names that prepositions and type words show to be places though no gazetteer has them.
 *
 * A name inside an organisation's is `in-name`, a word for people `demonym`; persons' names are passed over.
 * Which place a name means is decided in resolve-toponym.ts. Reads parsed sentences and the gazetteer.
 */
import { nameKinds, titles } from '../lexicon/en/actor-nouns.js'
import { lexiconWords } from '../lexicon/en/common-words.js'
import { mention } from '../text/mention.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import type { Sentence } from '../ud/sentence.js'
import { foldPlace } from './fold-name.js'
import type { Entry, Gazetteer } from './gazetteer.js'
import { precisionOf, resolveAll } from './resolve-toponym.js'
import type { FoundToponym } from './toponym.js'

export type { Gazetteer } from './gazetteer.js'

/** Words in a name at the most. */
const longest = 5

/** A name with its candidates, before one is chosen. */
export interface Candidate {
  readonly sentence: number
  /** Tokens, half-open. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly name: string
  readonly entries: readonly Entry[]
  readonly role: FoundToponym['role']
  /** Behind a preposition of place, or before a type word: evidence that a place is meant. */
  readonly located: boolean
  /** What the words before or behind call it: a settlement (*the city of*), a division (*province*), or nothing. */
  readonly called: 'settlement' | 'division' | null
}

/** Every toponym of the report, in text order, resolved where the gazetteer and the report allow. */
export function findToponyms({ report, sentences }: ParsedReport, gazetteer: Gazetteer): FoundToponym[] {
  const candidates = sentences.flatMap((sentence, index) => findCandidates(sentence, index, report.text, gazetteer))
  return resolveAll(candidates, sentences).map(({ candidate, entry, place, confidence, foundBy }) => ({
    ...mention(report.text, candidate),
    name: candidate.name,
    place,
    geonameid: entry?.geonameid ?? null,
    precision: entry === null ? null : precisionOf(entry.feature),
    role: candidate.role,
    confidence,
    foundBy,
  }))
}

function findCandidates(sentence: Sentence, index: number, text: string, gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = []
  for (let token = 0; token < sentence.length; ) {
    const one = candidateAt(sentence, index, token, text, gazetteer)
    if (one !== undefined) found.push(one)
    token = one === undefined ? token + 1 : one.last
  }
  return found
}

const isCapital = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form)

function candidateAt(
  sentence: Sentence,
  index: number,
  first: number,
  text: string,
  gazetteer: Gazetteer,
): Candidate | undefined {
  const form = sentence.form[first]!
  if (!isCapital(form) && !/^(al|el)$/.test(form)) return undefined
  const before = sentence.form[first - 1]?.toLowerCase() ?? ''
  for (let last = Math.min(sentence.length, first + longest); last > first; last--) {
    if (last - first > 1 && !isCapital(sentence.form[last - 1])) continue
    const name = text.slice(sentence.starts[first], sentence.ends[last - 1])
    if (name.includes('\n') || name.length > 60) continue
    const entries = gazetteer.find(foldPlace(name))
    if (entries.length === 0) continue
    const candidate = {
      sentence: index,
      first,
      last,
      start: sentence.starts[first]!,
      end: sentence.ends[last - 1]!,
      name,
      entries,
      located: isLocated(sentence, first, last),
      called: calledAs(sentence, first, last),
    }
    const role = roleOf(sentence, candidate)
    return role === undefined ? undefined : { ...candidate, role }
  }
  const end = unknownPlace(sentence, first, before)
  if (end === undefined) return undefined
  const span = { start: sentence.starts[first]!, end: sentence.ends[end - 1]! }
  return {
    sentence: index,
    first,
    last: end,
    ...span,
    name: text.slice(span.start, span.end),
    entries: [],
    role: 'place',
    located: true,
    called: calledAs(sentence, first, end),
  }
}

const locating =
  /^(in|at|near|from|around|outside|inside|into|toward|towards|across|to|of|over|on|off|through|throughout|between|via|leaving|entered|reached)$/
const typeWords =
  /^(city|town|village|villages|district|districts|province|region|governorate|county|state|area|suburb|neighbourhood|neighborhood|camp|oblast|island|river|valley|airport|base|airbase|border|peninsula|strip|quarter|settlement|capital|resident|residents|villagers)$/i

/** A preposition of place before the name, a type word beside it, or a comma and a place before or behind. */
function isLocated(sentence: Sentence, first: number, last: number): boolean {
  const before = sentence.form[first - 1]?.toLowerCase() ?? ''
  const article = before === 'the' ? (sentence.form[first - 2]?.toLowerCase() ?? '') : before
  if (locating.test(before) || locating.test(article)) return true
  if (typeWords.test(sentence.form[last] ?? '') || typeWords.test(before)) return true
  return sentence.form[last] === ',' && isCapital(sentence.form[last + 1])
}

/** *the city of Alma*, *Alma province*: the type word beside the name. */
function calledAs(sentence: Sentence, first: number, last: number): Candidate['called'] {
  const before = sentence.form[first - 1]?.toLowerCase() === 'of' ? (sentence.form[first - 2] ?? '') : ''
  for (const word of [sentence.form[last] ?? '', before]) {
    if (/^(city|town|village|villages)$/i.test(word)) return 'settlement'
    if (/^(province|region|governorate|state|oblast|district|county)$/i.test(word)) return 'division'
  }
  return null
}

/** What the name is here; undefined where it is a person's, an everyday word's or an organisation's that holds no place. */
function roleOf(
  sentence: Sentence,
  { first, last, entries, located, name }: Omit<Candidate, 'role'>,
): FoundToponym['role'] | undefined {
  const lower = name.toLowerCase()
  const best = entries[0]!
  if (entries.every(({ demonym }) => demonym)) return 'demonym'
  if (last - first === 1 && everyday.has(lower) && !(located && best.population > 100_000)) return undefined
  const upos = sentence.upos[first]!
  if (last - first === 1 && !/^(PROPN|NOUN|ADJ|X)$/.test(upos)) return undefined
  const before = sentence.form[first - 1] ?? ''
  // Ms., MP, Va.: the press's short forms of divisions stand behind a comma.
  if (name.length <= 4 && best.feature === 'A.ADM1' && before !== ',') return undefined
  const after = sentence.form[last] ?? ''
  const glued = sentence.starts[first] === sentence.ends[first - 1] || sentence.starts[last] === sentence.ends[last - 1]
  if (titles.has(before.toLowerCase()) && isCapital(before) && best.feature.startsWith('P.')) return undefined
  // Names of organisations: Aleppo Media Centre, University of Damascus.
  if (isCapital(after) && !glued && sentence.upos[last] === 'PROPN')
    return nameKinds.has(after.toLowerCase()) || best.population > 1_000_000
      ? 'in-name'
      : located && best.population > 50_000
        ? 'place'
        : undefined
  if (
    isCapital(before) &&
    sentence.upos[first - 1] === 'PROPN' &&
    !glued &&
    !/^(The|In|At|From|Near|North|South|East|West|Northern|Southern|Eastern|Western|Central)$/.test(before)
  )
    return best.feature.startsWith('A.') && nameKinds.has(before.toLowerCase())
      ? 'in-name'
      : best.population > 5_000_000 && located
        ? 'place'
        : undefined
  if (best.feature.startsWith('P.') && best.population < smallestAlone && !located) return undefined
  if (name.length < 3 && !/^(UK|US|UN|EU|T4)$/.test(name)) return undefined
  return 'place'
}

/** Inhabitants below which a town's name alone, without a preposition or type word, is rather a person's. */
const smallestAlone = 150_000

/** Words that are places' names only where a preposition shows it: months, days, titles, common nouns. */
const everyday: ReadonlySet<string> = new Set([
  ...lexiconWords(),
  ...'march may june august monday tuesday wednesday thursday friday saturday sunday mobile of most man young day best same university college central general center centre union liberty victory north south east west hope love police deal read nice bath split date most bar born both but new old the this that these those they we he she it you who what when where why how yes no not all any some one two three four five six seven eight nine ten first second last next'.split(
    ' ',
  ),
])

/** *in Alma*, *the village of Alma*, *Alma village*: a name that no gazetteer has; the end of its run. */
function unknownPlace(sentence: Sentence, first: number, before: string): number | undefined {
  if (sentence.upos[first] !== 'PROPN' || first === 0) return undefined
  let last = first + 1
  while (
    last < sentence.length &&
    last - first < 4 &&
    ((sentence.upos[last] === 'PROPN' && isCapital(sentence.form[last])) ||
      (sentence.form[last] === '-' && isCapital(sentence.form[last + 1])))
  )
    last++
  if (sentence.form[last - 1] === '-') last--
  const typed =
    typeWords.test(sentence.form[last] ?? '') || (before === 'of' && typeWords.test(sentence.form[first - 2] ?? ''))
  if (typed) return last
  return /^(in|near|at)$/.test(before) &&
    last - first <= 2 &&
    !titles.has(sentence.form[first]!.toLowerCase()) &&
    !calendar.test(sentence.form[first]!)
    ? last
    : undefined
}

const calendar =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|ramadan|eid|christmas|easter)/i
