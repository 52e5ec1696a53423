/**
 * The office that a title before a name or an apposition beside it gives a person, with its country:
 * *Armenian Prime Minister X*; *X, a spokesman for the Turkish army*; *the mayor of Y, X*. Touches nothing.
 */
import { actorNouns, publicTitles } from '../lexicon/en/actor-nouns.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, subtree } from '../ud/tree.js'
import type { Memory } from './memory.js'
import { ownerOf } from './owner-of.js'

export interface Office {
  readonly country: string | null
  /** A public office; else a role that leaves the person private: *resident, witness, activist*. */
  readonly isPublic: boolean
  readonly gender: 'she' | 'he' | undefined
}

/** A person's name: titles from `start`, the name itself from `first` to `end`. */
interface PersonName {
  readonly start: number
  readonly first: number
  readonly end: number
  readonly head: number
}

export function officeOf(sentence: Sentence, name: PersonName, memory: Memory): Office | undefined {
  const { start, first, end, head } = name
  const nouns = [
    ...range(start, first),
    ...dependents(sentence, head, 'compound', 'amod', 'nmod:desc').filter((child) => child < first),
    ...dependents(sentence, head, 'appos', 'conj', 'parataxis').flatMap((child) => [
      child,
      ...dependents(sentence, child, 'conj'),
    ]),
    ...(/^(appos|flat|nmod:desc|compound)/.test(sentence.deprel[head]!) ? [sentence.head[head]!] : []),
    officeBehind(sentence, end),
  ].filter((token) => token >= 0 && (token < start || token >= end || token < first))
  const offices = nouns.filter((token) => isOffice(sentence, token))
  const words = offices
    .flatMap((token) => [token, ...subtree(sentence, token, ['appos'])])
    .map((token) => sentence.form[token]!.toLowerCase())
  const owner = [...offices, head].map((token) => ownerOf(sentence, token, memory)).find((one) => one?.country != null)
  if (offices.length === 0 && owner === undefined) return undefined
  return {
    country: owner?.country ?? null,
    isPublic: offices.some((token) => publicTitles.has(sentence.form[token]!.toLowerCase())),
    gender: genderOf([...words, ...range(start, first).map((token) => sentence.form[token]!.toLowerCase())]),
  }
}

/** *X, a spokesman*: the office set right behind a name, -1 where there is none; a few words may come between. */
export function officeBehind(sentence: Sentence, end: number): number {
  if (sentence.form[end] !== ',') return -1
  for (let token = end + 1; token < Math.min(sentence.length, end + 7); token++) {
    if (isOffice(sentence, token)) return token
    if (!/^(DET|ADJ|NOUN|PROPN|PART|PRON|ADP)$/.test(sentence.upos[token]!)) return -1
  }
  return -1
}

const isOffice = (sentence: Sentence, token: number): boolean => {
  const form = sentence.form[token]!.toLowerCase()
  return publicTitles.has(form) || actorNouns.get(form)?.office === true
}

const women = /^(she|her|mrs\.?|ms\.?|miss|queen|princess|.*woman|mother|wife|widow|daughter|sister|girl|actress|nun)$/
const men = /^(he|his|mr\.?|king|prince|sir|lord|sheikh|imam|ayatollah|pope|.*man|father|husband|son|brother|boy)$/
const genderOf = (words: readonly string[]): Office['gender'] =>
  words.some((word) => women.test(word)) ? 'she' : words.some((word) => men.test(word)) ? 'he' : undefined

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i)
