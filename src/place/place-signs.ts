/**
 * What speaks for and against a run of words being a place's name here: what the gazetteer has, the words
 * around, the tree, and what the report does with the name elsewhere. Each sign is a word, and each word a
 * weight in place-weights.ts; no sign is a name.
 */
import { nameKinds, titles } from '../lexicon/en/actor-nouns.js'
import { lexiconWords } from '../lexicon/en/common-words.js'
import { calendarWords } from '../lexicon/en/function-words.js'
import { givenNames } from '../lexicon/en/given-names.js'
import { parties } from '../lexicon/en/parties.js'
import { compass, facilities, locating, locatingOnly, typeWords } from '../lexicon/en/place-words.js'
import { reportingVerbs } from '../lexicon/en/reporting-verbs.js'
import type { Sentence } from '../ud/sentence.js'
import type { Candidate } from './candidate.js'
import { isBodyAhead, isCapital, isGlued, isInTypedList, isListed, isShortForm } from './find-spans.js'
import { sizeOf, sortOf } from './gazetteer-signs.js'

/** What a report's own use of capitals and words tells about a name. */
export interface Usage {
  /** Lower case: words that stand in the report with a small letter. */
  readonly small: ReadonlySet<string>
  /** Lower case: last words of names behind a given name or title. */
  readonly surnames: ReadonlySet<string>
  /** Names, lower case → how often a preposition of place stands before. */
  readonly located: ReadonlyMap<string, number>
  /** States that are named by themselves or their people, ISO 3166-1 alpha-3. */
  readonly countries: ReadonlySet<string>
}

/** @param spans of each sentence, of each token, the candidates that begin there */
export function usageOf(sentences: readonly Sentence[], spans: readonly (readonly (readonly Candidate[])[])[]): Usage {
  const countries = new Set<string>()
  for (const candidate of spans.flat(2)) {
    const [best] = candidate.entries
    if (best?.country != null && (best.demonym || sortOf(best) === 'country')) countries.add(best.country)
  }
  const small = new Set<string>()
  const surnames = new Set<string>()
  const located = new Map<string, number>()
  for (const sentence of sentences)
    for (let token = 0; token < sentence.length; token++) {
      const form = sentence.form[token]!
      if (!isCapital(form)) {
        small.add(form)
        continue
      }
      const before = sentence.form[token - 1]?.toLowerCase() ?? ''
      if (locatingOnly.has(before)) located.set(form.toLowerCase(), (located.get(form.toLowerCase()) ?? 0) + 1)
      if (token === 0 || isGlued(sentence, token - 1)) continue
      const initial =
        /^\p{Lu}\.?$/u.test(sentence.form[token - 1]!) && givenNames.has(sentence.form[token - 2]?.toLowerCase() ?? '')
      if (initial || (isCapital(sentence.form[token - 1]) && (givenNames.has(before) || titles.has(before))))
        if (!facilities.has(form.toLowerCase())) surnames.add(form.toLowerCase())
    }
  return { small, surnames, located, countries }
}

const everyday: ReadonlySet<string> = new Set([
  ...lexiconWords(),
  ...'march may june august monday tuesday wednesday thursday friday saturday sunday mobile of most man young day best same university college central general center centre union liberty victory north south east west hope love police deal read nice bath split date most bar born both but new old the this that these those they we he she it you who what when where why how yes no not all any some one two three four five six seven eight nine ten first second last next federal supreme commerce council industry surprise parachute western eastern northern southern white house energy research superior block metro delta enterprise king'.split(
    ' ',
  ),
])
/** A word of everyday, of bodies' names, of the compass: alone it is seldom a place's. */
export function isEveryday(name: string): boolean {
  const lower = name.toLowerCase()
  return everyday.has(lower) || nameKinds.has(lower) || typeWords.has(lower) || compass.has(lower)
}
/** Names of armed groups and organisations as they are written, which small towns share. */
export const partyNames: ReadonlySet<string> = new Set(parties.flatMap(({ names }) => names))
const speaking: ReadonlySet<string> = new Set(reportingVerbs.map(({ lemma }) => lemma))

/** The signs of a candidate, each at most once. */
export function placeSigns(sentence: Sentence, candidate: Candidate, usage: Usage): string[] {
  const signs = [
    ...gazetteerSigns(candidate),
    ...formSigns(sentence, candidate, usage),
    ...treeSigns(sentence, candidate),
    ...countrySigns(candidate, usage),
  ]
  const around = [...beforeSigns(sentence, candidate), ...afterSigns(sentence, candidate)]
  const known = signs[0]!
  const shown = around.some(
    (sign) =>
      sign === 'before:only' || sign === 'before:type of' || sign === 'after:type' || sign === 'after:, Capital',
  )
  const inRun = around.some((sign) => sign.endsWith(':Capital') || sign.endsWith(':given') || sign.endsWith(':title'))
  if (known === 'short form' && around.includes('before:Capital ,')) signs.push('short form behind a name')
  const typed = around.some((sign) => sign === 'before:type of' || sign === 'after:type')
  return [
    ...signs,
    ...around,
    ...(typed ? [`${known}+typed`] : []),
    ...(shown ? [`${known}+shown`] : []),
    ...(inRun ? [`${known}+run`] : []),
  ]
}

function gazetteerSigns({ entries, first, last, name }: Candidate): string[] {
  const [best] = entries
  const long = last - first > 1 ? ['long'] : []
  if (best === undefined) return ['unknown', ...long.map(() => 'unknown:long')]
  if (entries.every(({ demonym }) => demonym)) return ['people']
  const sort = sortOf(best)
  const size = Math.min(7, Math.floor(sizeOf(best)))
  const known = sort === 'country' || sort === 'region' || sort === 'site' || sort === 'first' ? sort : `size ${size}`
  return [
    known === 'first' && isShortForm(name) ? 'short form' : known,
    ...long,
    ...(best.geonameid === null && known.startsWith('size') ? ['own'] : []),
    ...(entries.length > 5 ? ['many'] : []),
  ]
}

/** Whether one of the places that the name may mean lies in a state that the report names. */
function countrySigns({ entries }: Candidate, { countries }: Usage): string[] {
  const [best] = entries
  if (best === undefined || sortOf(best) === 'country' || best.demonym || countries.size === 0) return []
  const named = entries.some(({ country }) => country !== null && countries.has(country))
  return [`${sizeOf(best) < 5 ? 'small' : 'large'} ${named ? 'in' : 'outside'} named countries`]
}

function formSigns(sentence: Sentence, { first, last, name, entries }: Candidate, usage: Usage): string[] {
  const [best] = entries
  const signs: string[] = []
  const lower = name.toLowerCase()
  const word = sentence.form[last - 1]!.toLowerCase()
  const single = last - first === 1
  if (single && isEveryday(name)) signs.push('everyday')
  if (single && (calendarWords.has(lower) || /^(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\.?$/.test(lower)))
    signs.push(/^\d/.test(sentence.form[last] ?? '') ? 'date' : 'calendar')
  if (partyNames.has(name) && !(best !== undefined && /^(?:country|region)$/.test(sortOf(best)))) signs.push('party')
  if (single && usage.small.has(lower)) signs.push('small elsewhere')
  if (single && givenNames.has(lower)) signs.push('given name')
  if (usage.surnames.has(word) && !isTyped(sentence, last)) signs.push(single ? 'surname' : 'surname:long')
  const located = usage.located.get(sentence.form[first]!.toLowerCase()) ?? 0
  const here = locatingOnly.has(sentence.form[first - 1]?.toLowerCase() ?? '') ? 1 : 0
  if (located > here) signs.push('located elsewhere')
  if (single && name.length > 3 && name === name.toUpperCase()) signs.push('capitals')
  if (single && name.length <= 3 && name === name.toUpperCase()) signs.push('letters')
  if (!single && facilities.has(word)) signs.push('facility')
  if (compass.has(sentence.form[first]!.toLowerCase())) signs.push(single ? 'compass' : 'compass:long')
  if (first === 0) signs.push('opens')
  return signs
}

/** *Alma neighborhood*: what the type word says outweighs that a person may be called so. */
const isTyped = (sentence: Sentence, last: number): boolean =>
  !isCapital(sentence.form[last]) && typeWords.has(sentence.form[last] ?? '')

function treeSigns(sentence: Sentence, { first, last }: Candidate): string[] {
  const head = headOf(sentence, first, last)
  const deprel = sentence.deprel[head]!.split(':')[0]!
  const signs = [`upos ${sentence.upos[first]}`, `rel ${deprel}`]
  const above = sentence.head[head]!
  if (deprel === 'nsubj' && above >= 0 && speaking.has(sentence.lemma[above]!)) signs.push('says')
  if (deprel === 'compound' && above >= 0) signs.push(isCapital(sentence.form[above]) ? 'of a name' : 'of a noun')
  return signs
}

/** The token of the span whose head lies outside. */
function headOf(sentence: Sentence, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const head = sentence.head[token]!
    if (head < first || head >= last) return token
  }
  return first
}

function beforeSigns(sentence: Sentence, { first }: Candidate): string[] {
  const form = sentence.form[first - 1]
  if (form === undefined) return ['before:start']
  const lower = form.toLowerCase()
  const earlier = sentence.form[first - 2]?.toLowerCase() ?? ''
  if (isGlued(sentence, first - 1)) return [`before:glued${form === '-' ? ' -' : ''}`]
  if ((lower === 'of' && typeWords.has(earlier)) || isInTypedList(sentence, first)) return ['before:type of']
  if (lower === 'of' && isCapital(sentence.form[first - 2])) return ['before:Name of']
  if (lower === 'the') return [locating.has(earlier) ? 'before:in the' : 'before:the']
  if (locatingOnly.has(lower)) return ['before:only']
  if (/^(at|from|to|of|on)$/.test(lower)) return [`before:${lower}`]
  if (locating.has(lower)) return ['before:locating']
  if (compass.has(lower)) return ['before:compass']
  if (lower === ',') return [isCapital(sentence.form[first - 2]) ? 'before:Capital ,' : 'before:,']
  if (lower === 'and') return [isCapital(sentence.form[first - 2]) ? 'before:Capital and' : 'before:and']
  if (isCapital(form)) {
    if (givenNames.has(lower)) return ['before:given']
    if (titles.has(lower)) return ['before:title']
    if (/^\p{Lu}\.?$/u.test(form)) return ['before:initial']
    return [nameKinds.has(lower) ? 'before:kind' : 'before:Capital']
  }
  if (titles.has(lower)) return ['before:office']
  return [/^\W+$/.test(form) ? 'before:mark' : `before:${sentence.upos[first - 1]}`]
}

function afterSigns(sentence: Sentence, { last }: Candidate): string[] {
  const form = sentence.form[last]
  if (form === undefined) return ['after:end']
  if (isListed(sentence, last)) return ['after:type']
  const lower = form.toLowerCase()
  if (lower === "'s" || lower === '’s') return ["after:'s"]
  if (isGlued(sentence, last - 1) && form === '-') return ['after:glued -']
  if (lower === ',')
    return [
      isCapital(sentence.form[last + 1])
        ? 'after:, Capital'
        : /^\d/.test(sentence.form[last + 1] ?? '')
          ? 'after:, number'
          : 'after:,',
    ]
  if (lower === 'and') return [isCapital(sentence.form[last + 1]) ? 'after:and Capital' : 'after:and']
  if (typeWords.has(lower) && !isCapital(form)) return ['after:type']
  if (isCapital(form)) {
    if (facilities.has(lower)) return ['after:facility']
    if (isBodyAhead(sentence, last)) return ['after:kind']
    return [
      /^\p{Lu}\.?$/u.test(form) ? 'after:initial' : sentence.upos[last] === 'PROPN' ? 'after:Capital' : 'after:capital',
    ]
  }
  if (/^[(–—-]$/.test(form)) return [`after:${form}`]
  return [/^\W+$/.test(form) ? 'after:mark' : `after:${sentence.upos[last]}`]
}
