/**
 * Finds runs of words that may name a place: the longest run from a capital that the gazetteer knows, and
 * runs that a preposition or a type word shows to be places though no gazetteer has them.
 *
 * Whether the run is a place's name is weighed in place-signs.ts. Reads a sentence and the gazetteer.
 */
import { nameKinds } from '../lexicon/en/actor-nouns.js'
import { calendarWords } from '../lexicon/en/function-words.js'
import { divisions, facilities, locating, locatingOnly, settlements, typeWords } from '../lexicon/en/place-words.js'
import type { Sentence } from '../ud/sentence.js'
import type { Candidate } from './candidate.js'
import { foldPlace, variantKey } from './fold-name.js'
import type { Entry, Gazetteer } from './gazetteer.js'
import { sizeOf, sortOf } from './gazetteer-signs.js'

/** Words in a name at the most. */
const longest = 5

/** Whether a word begins with a capital, behind an elided article too: *d'Ivoire*. */
export const isCapital = (form: string | undefined): boolean => form !== undefined && /^(?:[dl]['’])?\p{Lu}/u.test(form)

/** Whether the tokens stand without a space between them. *Alma-based* */
export const isGlued = (sentence: Sentence, left: number): boolean =>
  left >= 0 && left + 1 < sentence.length && sentence.ends[left] === sentence.starts[left + 1]

export interface Around {
  readonly sentence: Sentence
  /** Its place in the report. */
  readonly index: number
  readonly text: string
}

/** The candidates that begin at the token, the first choice first. */
export function spansAt(around: Around, first: number, gazetteer: Gazetteer): Candidate[] {
  const { sentence, text } = around
  const form = sentence.form[first]!
  if (!isCapital(form) && !/^(al|el|as|ash)$/.test(form)) return []
  if (isFunctionWord(sentence, first)) return []
  const found: Candidate[] = []
  const run = runEnd(sentence, first)
  if (run - first > 1 && facilities.has(sentence.form[run - 1]!.toLowerCase()))
    found.push(makeCandidate(around, first, run, facilityEntries(around, first, run, gazetteer)))
  for (let last = Math.min(sentence.length, first + longest); last > first; last--) {
    if (last - first > 1 && !isCapital(sentence.form[last - 1])) continue
    const name = text.slice(sentence.starts[first], sentence.ends[last - 1])
    if (name.includes('\n') || name.length > 60) continue
    const entries = entriesOf(sentence, first, last, lookUp(sentence, last, name, gazetteer))
    if (entries.length > 0) {
      if (last < run && isSmall(entries) && isShown(sentence, first, run))
        found.push(makeCandidate(around, first, run, variantsOf(nameOf(around, first, run), gazetteer)))
      found.push(makeCandidate(around, first, last, entries))
      break
    }
  }
  if (found.length === 0 && run > first) {
    const variants = variantsOf(nameOf(around, first, run), gazetteer)
    if (isShown(sentence, first, run) || variants.some((entry) => sizeOf(entry) > 5))
      found.push(makeCandidate(around, first, run, variants))
  }
  return found
}

/** What a name may mean, with or without the Arabic article; with the type word behind it where that is a name of its own: *Knox and Pike counties*. */
function lookUp(sentence: Sentence, last: number, name: string, gazetteer: Gazetteer): readonly Entry[] {
  const type = listedAs(sentence, last)
  const typed = type === undefined ? [] : gazetteer.find(foldPlace(`${name} ${type}`))
  if (typed.length > 0) return typed
  const folded = foldPlace(name)
  if (/^(?:al|el|a)$/.test(folded) || (name.length === 2 && name !== name.toUpperCase())) return []
  const found = gazetteer.find(folded).filter((entry) => !isAbbreviation(entry, folded) || isShortForm(name))
  if (found.length > 0) return found
  if (folded.startsWith('al '))
    return gazetteer.find(folded.slice(3)).filter(({ country }) => country === null || arabic.has(country))
  return withoutApostrophe(folded, gazetteer)
}

/** States where places take or drop the article. */
const arabic: ReadonlySet<string> = new Set(
  'ARE BHR DZA EGY IRN IRQ ISR JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TCD TUN TUR YEM'.split(' '),
)

/** *Mass., CT, N.Y.*: how the press writes divisions behind a town's name; *Act* and *Hi* are none. */
export const isShortForm = (name: string): boolean =>
  name.length <= 5 && (/^[\p{Lu}.]+$/u.test(name) || name.endsWith('.'))
const isAbbreviation = (entry: Entry, folded: string): boolean =>
  folded.length <= 4 &&
  entry.feature === 'A.ADM1' &&
  foldPlace(entry.name) !== folded &&
  !foldPlace(entry.name).startsWith(`${folded} `)

/** *Dornias army*, where a text has lost its apostrophes: states and large towns. */
function withoutApostrophe(folded: string, gazetteer: Gazetteer): readonly Entry[] {
  if (folded.length < 5 || !/[^s]s$/.test(folded)) return []
  const found = gazetteer.find(folded.slice(0, -1)).filter(({ demonym }) => !demonym)
  return found.some((entry) => sortOf(entry) === 'country' || sizeOf(entry) > 5.5) ? found : []
}

/** Places of which the name may be another transliteration. */
const variantsOf = (name: string, gazetteer: Gazetteer): readonly Entry[] => gazetteer.find(variantKey(foldPlace(name)))

/** *district* behind a name, *counties* behind a list of names: the type word in the singular. */
function listedAs(sentence: Sentence, last: number): string | undefined {
  for (let token = last; token < Math.min(sentence.length, last + 24); token++) {
    const form = sentence.form[token]!
    const singular = plurals.get(form.toLowerCase())
    if (singular !== undefined && !isCapital(form)) return token > last ? singular : undefined
    if (token === last && singulars.has(form.toLowerCase()) && !isCapital(form)) return form.toLowerCase()
    if (form !== ',' && form !== 'and' && !isCapital(form)) return undefined
  }
  return undefined
}
const plurals: ReadonlyMap<string, string> = new Map([
  ['counties', 'county'],
  ['districts', 'district'],
  ['provinces', 'province'],
  ['governorates', 'governorate'],
])
const singulars: ReadonlySet<string> = new Set(plurals.values())

/** *Alma, Beria and Corvo villages*: a type word in the plural behind the list that the name stands in. */
export function isListed(sentence: Sentence, last: number): boolean {
  for (let token = last; token < Math.min(sentence.length, last + 24); token++) {
    const form = sentence.form[token]!
    if (/^(?:villages|towns|cities|districts|counties|provinces|governorates|regions|settlements)$/.test(form))
      return true
    if (form !== ',' && form !== 'and' && !isCapital(form)) return false
  }
  return false
}

/** *US, AT, THEM* in a line of capitals: tagged as a pronoun or a preposition. */
const isFunctionWord = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === 'PRON' ||
  (/^(?:ADP|SCONJ|CCONJ|DET|AUX|PART)$/.test(sentence.upos[token]!) &&
    /^(?:at|as|an|ad|in|on|to|by|the|for|and|or|of|a)$/i.test(sentence.form[token]!))

const isSmall = (entries: readonly Entry[]): boolean => entries.every((entry) => sizeOf(entry) < 5)

/** *Alma Province*: by its whole name, else the divisions called Alma. */
function facilityEntries(around: Around, first: number, run: number, gazetteer: Gazetteer): readonly Entry[] {
  const whole = gazetteer.find(foldPlace(nameOf(around, first, run)))
  if (whole.length > 0 || !divisions.has(around.sentence.form[run - 1]!.toLowerCase())) return whole
  const bare = gazetteer.find(foldPlace(nameOf(around, first, run - 1)))
  const named = bare.filter(({ feature }) => feature.startsWith('A.ADM'))
  return named.length > 0 ? named : bare
}

const nameOf = ({ sentence, text }: Around, first: number, last: number): string =>
  text.slice(sentence.starts[first], sentence.ends[last - 1])

function makeCandidate(around: Around, first: number, last: number, entries: readonly Entry[]): Candidate {
  const { sentence, index } = around
  return {
    sentence: index,
    first,
    last,
    start: sentence.starts[first]!,
    end: sentence.ends[last - 1]!,
    name: nameOf(around, first, last),
    entries,
    role: roleOf(sentence, first, last, entries),
    called: calledAs(sentence, first, last),
  }
}

/** A word that names a people as well as small places (*Polish, Arab*) is the people, unless a preposition stands before. */
function entriesOf(sentence: Sentence, first: number, last: number, entries: readonly Entry[]): readonly Entry[] {
  const people = entries.filter(({ demonym }) => demonym)
  if (people.length === 0 || people.length === entries.length) return entries
  const before = sentence.form[first - 1]?.toLowerCase() ?? ''
  return locating.has(before) && !isCapital(sentence.form[last]) && sentence.upos[first] === 'PROPN' ? entries : people
}

/** Small words inside names: *Jeb al-Jarrah, Plan del Pino*. */
const particles = /^(?:al|el|as|ash|ad|an|ar|at|az|ul|e|de|del|la|las|los|da|do|dos)$/i

/** The end of the run of proper nouns from the token; hyphens and particles inside belong to it. */
function runEnd(sentence: Sentence, first: number): number {
  let last = first
  while (last < sentence.length && last - first < longest + 1) {
    if (
      (last > first || isCapital(sentence.form[last]) || sentence.form[last + 1] === '-') &&
      particles.test(sentence.form[last]!)
    ) {
      const next = sentence.form[last + 1] === '-' ? last + 2 : last + 1
      if (isCapital(sentence.form[next]) && sentence.upos[next] === 'PROPN') {
        last = next + 1
        continue
      }
    }
    const inside = sentence.upos[last] === 'PROPN' && isCapital(sentence.form[last])
    const hyphen = sentence.form[last] === '-' && isCapital(sentence.form[last + 1]) && isGlued(sentence, last)
    const facility =
      last > first && isCapital(sentence.form[last]) && facilities.has(sentence.form[last]!.toLowerCase())
    if (!inside && !(hyphen && last > first) && !facility) break
    last++
    if (facility) break
  }
  return last
}

/** *in Alma*, *the village of Alma*, *Alma village*, *Alma, Texas*: what shows a name that no gazetteer has to be a place. */
function isShown(sentence: Sentence, first: number, last: number): boolean {
  if (calendarWords.has(sentence.form[first]!.toLowerCase())) return false
  const before = sentence.form[first - 1]?.toLowerCase() ?? ''
  const earlier = sentence.form[first - 2]?.toLowerCase() ?? ''
  if (typeWords.has(sentence.form[last]?.toLowerCase() ?? '') || (before === 'of' && typeWords.has(earlier)))
    return true
  if (isListed(sentence, last) || isInTypedList(sentence, first)) return true
  return locating.has(before) || (before === 'the' && locating.has(earlier)) || before === ',' || before === 'and'
}

/** *the neighbourhoods of Alma, Bab al-Beria and Corvo*: a type word in the plural before the list that the name stands in. */
export function isInTypedList(sentence: Sentence, first: number): boolean {
  for (let token = first - 1; token > 0 && first - token < 24; token--) {
    const form = sentence.form[token]!
    if (form.toLowerCase() === 'of') return pluralTypes.test(sentence.form[token - 1]!)
    if (form !== ',' && form !== '-' && form.toLowerCase() !== 'and' && !isCapital(form) && !particles.test(form))
      return false
  }
  return false
}
const pluralTypes =
  /^(?:villages|towns|cities|districts|counties|provinces|governorates|regions|settlements|neighbou?rhoods|areas|suburbs|quarters)$/i

/** *the city of Alma*, *Alma province*: the type word beside the name. */
function calledAs(sentence: Sentence, first: number, last: number): Candidate['called'] {
  const before = sentence.form[first - 1]?.toLowerCase() === 'of' ? (sentence.form[first - 2] ?? '') : ''
  if (listedAs(sentence, last) !== undefined) return 'division'
  for (const word of [sentence.form[last] ?? '', before]) {
    if (settlements.has(word.toLowerCase())) return 'settlement'
    if (divisions.has(word.toLowerCase())) return 'division'
  }
  return null
}

/** A word for a people, a part of an organisation's name (*Alma Media Centre*, *University of Alma*), or the place itself. */
function roleOf(sentence: Sentence, first: number, last: number, entries: readonly Entry[]): Candidate['role'] {
  if (entries.length > 0 && entries.every(({ demonym }) => demonym)) return 'demonym'
  if (
    sentence.form[first - 1] === 'of' &&
    isCapital(sentence.form[first - 2]) &&
    nameKinds.has(sentence.form[first - 2]!.toLowerCase())
  )
    return 'in-name'
  const after = sentence.form[last]
  if (isGlued(sentence, last - 1) || !isCapital(after) || sentence.upos[last] !== 'PROPN') return 'place'
  if (calendarWords.has(after!.toLowerCase())) return 'place'
  return isBodyAhead(sentence, last) || !locatingOnly.has(sentence.form[first - 1]?.toLowerCase() ?? '')
    ? 'in-name'
    : 'place'
}

/** A word that ends names of organisations stands in the run of capitals from the token. *Alma State University* */
export function isBodyAhead(sentence: Sentence, from: number): boolean {
  for (let token = from; token < Math.min(from + 4, sentence.length) && isCapital(sentence.form[token]); token++)
    if (nameKinds.has(sentence.form[token]!.toLowerCase())) return true
  return false
}
