/**
 * Finds place names and resolves them: runs of words from find-spans.ts that their signs show to be places
 * (place-signs.ts, weights learnt), each with the place it means (resolve-toponym.ts).
 *
 * A name inside an organisation's is `in-name`, a word for people `demonym`; persons' names are passed over.
 * Reads parsed sentences and the gazetteer.
 */
import { compass } from '../lexicon/en/place-words.js'
import { mention } from '../text/mention.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import type { Sentence } from '../ud/sentence.js'
import type { Candidate } from './candidate.js'
import { isCapital, spansAt } from './find-spans.js'
import { foldPlace } from './fold-name.js'
import type { Entry, Gazetteer } from './gazetteer.js'
import { sizeOf } from './gazetteer-signs.js'
import { isEveryday, partyNames, placeSigns, type Usage, usageOf } from './place-signs.js'
import { placeWeights } from './place-weights.js'
import { resolveAll } from './resolve-toponym.js'
import type { FoundToponym } from './toponym.js'

export type { Gazetteer } from './gazetteer.js'

/** Every toponym of the report, in text order, resolved where the gazetteer and the report allow. */
export function findToponyms({ report, sentences }: ParsedReport, gazetteer: Gazetteer): FoundToponym[] {
  const spans = spansOf(sentences, report.text, gazetteer)
  const usage = usageOf(sentences, spans)
  const candidates = sentences.flatMap((sentence, index) =>
    takeSpans(spans[index]!, (one) => !isOfParty(sentence, report.text, one) && isPlace(sentence, one, usage)),
  )
  return resolveAll(candidates, sentences).map(({ candidate, entry, place, precision, confidence, foundBy }) => ({
    ...mention(report.text, candidate),
    name: candidate.name,
    place,
    geonameid: entry?.geonameid ?? null,
    precision,
    role: candidate.role,
    confidence,
    foundBy,
  }))
}

/** Of each sentence, of each token, the candidates that begin there. */
export function spansOf(sentences: readonly Sentence[], text: string, gazetteer: Gazetteer): Candidate[][][] {
  const remembering = withMemory(gazetteer)
  return sentences.map((sentence, index) =>
    Array.from({ length: sentence.length }, (_, token) => spansAt({ sentence, index, text }, token, remembering)),
  )
}

/** A report asks for the same names again and again. */
function withMemory(gazetteer: Gazetteer): Gazetteer {
  const known = new Map<string, readonly Entry[]>()
  return {
    ...gazetteer,
    find(folded) {
      const found = known.get(folded) ?? gazetteer.find(folded)
      known.set(folded, found)
      return found
    },
  }
}

/** The candidates of a sentence that are taken, none overlapping another. */
export function takeSpans(
  spans: readonly (readonly Candidate[])[],
  isTaken: (candidate: Candidate) => boolean,
): Candidate[] {
  const found: Candidate[] = []
  for (let token = 0; token < spans.length; ) {
    const one = spans[token]!.find(isTaken)
    if (one !== undefined) found.push(one)
    token = one === undefined ? token + 1 : one.last
  }
  return found
}

/** *SANA said*, *Ahrar al-Alma*: small letters apart, the name of an armed group, a body or an outlet, or its end. */
function isOfParty(sentence: Sentence, text: string, { first, last, name, entries }: Candidate): boolean {
  const isPartyName = partyNames.has(name)
  if (isPartyName && entries.every((entry) => /^(?:P\.|A\.ADM[2-5])/.test(entry.feature) && sizeOf(entry) < 5))
    return true
  const named = entries.some(
    (entry) => foldPlace(entry.name) === foldPlace(name) || /^(?:A\.PCL|L\.|H\.|T\.)/.test(entry.feature),
  )
  if (isPartyName && !named) return true
  if (isPartyName && name.length > 2 && name === name.toUpperCase() && entries[0]!.feature.startsWith('P.'))
    return !isShouted(sentence)
  const end = sentence.ends[last - 1]!
  for (let before = first - 1; before >= 0 && first - before <= 4; before--)
    if (isCapital(sentence.form[before]) && partyNames.has(text.slice(sentence.starts[before], end))) return true
  return false
}

/** *US$40*: no place. */
const isMoney = (sentence: Sentence, last: number): boolean => /^[$€£]/.test(sentence.form[last] ?? '')

/** Written in capitals throughout. */
const isShouted = ({ form }: Sentence): boolean => !form.some((word) => /\p{Ll}/u.test(word))

/** Where detection and its errors balance (F1) with the words for peoples that are always taken. */
const leastSum = -0.4

/** Words for a people always; of other names those whose signs outweigh. */
function isPlace(sentence: Sentence, candidate: Candidate, usage: Usage): boolean {
  const { name, entries, role, called } = candidate
  if (isEveryday(name) && isShouted(sentence)) return false
  if (role === 'demonym') return true
  if (isMoney(sentence, candidate.last)) return false
  if (isEveryday(name) && called === null && sentence.form[candidate.first - 1]?.toLowerCase() === 'the') return false
  if (isEveryday(name) && (entries.length === 0 || (compass.has(name.toLowerCase()) && called === null))) return false
  let sum = 0
  for (const sign of placeSigns(sentence, candidate, usage)) sum += placeWeights[sign] ?? 0
  return sum > leastSum
}
