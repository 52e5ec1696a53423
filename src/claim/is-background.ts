/** Whether a claim is history told to explain the news (codebook, rule 13). Touches nothing. */
import { historyWords } from '../lexicon/en/function-words.js'
import type { Days } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'

/** A year, in days. */
const year = 365

/** @param publishedAt ISO day or instant; null where unknown */
export function isBackground(
  sentence: Sentence,
  predicate: number,
  time: Days | null,
  publishedAt: string | null,
): boolean {
  if (time?.from != null && publishedAt !== null && daysBetween(time.from, publishedAt.slice(0, 10)) >= year)
    return true
  return tellsHistory(sentence, predicate)
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

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
