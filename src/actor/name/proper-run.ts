/** Runs of capitalised proper nouns, and the words of a stretch of tokens as the text has them. Touches nothing. */
import { nameKinds } from '../../lexicon/en/actor-nouns.js'
import type { Sentence } from '../../ud/sentence.js'

/** The words as the text has them: without a space where none stands. */
export function joined(sentence: Sentence, start: number, end: number): string {
  let text = sentence.form[start]!
  for (let token = start + 1; token < end; token++)
    text += (sentence.starts[token] === sentence.ends[token - 1] ? '' : ' ') + sentence.form[token]!
  return text
}

/** *Pro-, anti-* before a hyphen begin no name. */
const isPrefix = (sentence: Sentence, token: number): boolean =>
  /^(pro|anti|ex|non|post|pre)$/i.test(sentence.form[token]!) && sentence.form[token + 1] === '-'

/** End of the run of proper nouns from `start`, before a name that `isKnown` tells; hyphens and particles (*al-*, *bin*, *de*) inside it count. */
export function properRun(sentence: Sentence, start: number, isKnown: (token: number) => boolean): number {
  if (!isProper(sentence, start) || isPrefix(sentence, start)) return start
  let end = start + 1
  while (end < sentence.length) {
    if (isKnown(end)) break
    if (isProper(sentence, end)) end++
    else if (/^(al|el|ul)$/i.test(sentence.form[end]!) && sentence.form[end + 1] === '-' && isProper(sentence, end + 2))
      end += 3
    else if (isParticle(sentence, start, end)) end += 2
    else break
  }
  return end
}

const isProper = (sentence: Sentence, token: number): boolean =>
  isCapital(sentence, token) &&
  !calendar.test(sentence.form[token]!) &&
  (sentence.upos[token] === 'PROPN' || (isNominal(sentence, token) && besideCapital(sentence, token)))

/** Days and months are nobody. */
const calendar =
  /^((mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december)$/i

const isCapital = (sentence: Sentence, token: number): boolean => /^\p{Lu}/u.test(sentence.form[token] ?? '')
const isNominal = (sentence: Sentence, token: number): boolean => /^(PROPN|NOUN|ADJ)$/.test(sentence.upos[token] ?? '')

/** *Northern | Relief | Committee*: a noun or adjective with a capital right before or after another, but in no headline. */
const besideCapital = (sentence: Sentence, token: number): boolean =>
  [token - 1, token + 1].some((one) => isCapital(sentence, one) && isNominal(sentence, one) && one > 0) &&
  !isHeadline(sentence)

/** Most of the longer words have a capital. */
function isHeadline(sentence: Sentence): boolean {
  const long = sentence.form.filter((form) => form.length > 3)
  return long.filter((form) => /^\p{Lu}/u.test(form)).length > 0.6 * long.length
}

/** *al-* and *bin* join what is around them; *of*, *for* and *and* do so inside the name of a body only. */
function isParticle(sentence: Sentence, start: number, token: number): boolean {
  const form = sentence.form[token]!
  if (!/^(-|al|el|ul|bin|ibn|abu|de|van|von|of|for|and)$/.test(form) || !isProper(sentence, token + 1)) return false
  return !/^(of|for|and)$/.test(form) || holdsBody(sentence, start, token)
}

/** Whether a word among the tokens says that the name is one of a body: *Ministry, Army, Observatory*. */
export function holdsBody(sentence: Sentence, start: number, end: number): boolean {
  for (let token = start; token < end; token++) if (nameKinds.has(sentence.form[token]!.toLowerCase())) return true
  return false
}
