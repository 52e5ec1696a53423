/** Whether a claim is history told to explain the news (codebook, rule 13). Touches nothing. */
import type { FoundEvent } from '../event/found-event.js'
import { historyWords } from '../lexicon/en/function-words.js'
import type { Days } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents } from '../ud/tree.js'

/** A year, in days. */
const year = 365

/** @param publishedAt ISO day or instant; null where unknown */
export function isBackground(
  sentence: Sentence,
  { predicate, token }: Pick<FoundEvent, 'predicate' | 'token'>,
  time: Days | null,
  publishedAt: string | null,
): boolean {
  if (time?.from != null && publishedAt !== null && daysBetween(time.from, publishedAt.slice(0, 10)) >= year)
    return true
  return tellsHistory(sentence, predicate) || isEarlier(sentence, token)
}

/** *claimed previous bombings*: the adjective tells that the event is an old one. */
const isEarlier = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'amod').some((part) =>
    /^(previous|past|former)$/.test(sentence.lemma[part]!.toLowerCase()),
  )

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
