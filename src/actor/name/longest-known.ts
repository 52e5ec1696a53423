/** The longest name of the lexicon that begins at a token. Touches nothing. */
import type { Sentence } from '../../ud/sentence.js'
import { canBegin, type KnownName, knownName, longestFrom } from './known-actors.js'
import { joined } from './proper-run.js'

export function longestKnown(
  sentence: Sentence,
  start: number,
  shouted = isShouted(sentence),
): { name: KnownName; end: number } | undefined {
  if (!canBegin(sentence.form[start]!) || isContinent(sentence, start)) return undefined
  for (let end = Math.min(sentence.length, start + longestFrom(sentence.form[start]!)); end > start; end--) {
    if (end < sentence.length && /^['’]s$/.test(sentence.form[end - 1]!)) continue
    const name = knownName(joined(sentence, start, end), shouted)
    if (name !== undefined) return { name, end }
  }
  return undefined
}

/** No word of two letters or more has a small one: in such a line `US` may be *us*. */
export const isShouted = (sentence: Sentence): boolean =>
  sentence.form.every((form) => form.length < 2 || !/\p{Ll}/u.test(form))

/** *Central American, North African*: the adjective is a part of the world's. */
const isContinent = (sentence: Sentence, token: number): boolean =>
  /^(american|african|asian)s?$/i.test(sentence.form[token]!) &&
  /^(central|south|north|latin|east|west|pan)$/i.test(sentence.form[token - 1] ?? '')

/** The name of the lexicon that the token is a word of: *States* → *United States*. */
export function knownAt(
  sentence: Sentence,
  token: number,
): { name: KnownName; start: number; end: number } | undefined {
  for (let start = Math.max(0, token - 7); start <= token; start++) {
    const known = longestKnown(sentence, start)
    if (known !== undefined && known.end > token) return { ...known, start }
    if (known !== undefined) start = known.end - 1
  }
  return undefined
}
