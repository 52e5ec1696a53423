/** Whether a sentence counts over a period: *so far*, *since March*, *in the past week*, *from Sept. 27 until Oct. 14*. */
import { timeWords } from '../lexicon/en/time-words.js'
import type { Words } from './words.js'

const phrases =
  /\b(?:so far|to date|since|until now|up to now|thus far|(?:over|in|during|within) (?:the )?(?:past|last)|totall?ing|altogether|overall)\b/

export function isCumulative(words: Words): boolean {
  return phrases.test(words.lower.join(' ')) || words.lower.some((_, at) => opensPeriod(words, at))
}

const far = /^(to|until|till|through|and)$/

/** "from (27 September) to (10 October)", "between (March) and (June)": dates on both sides. */
function opensPeriod(words: Words, at: number): boolean {
  if (words.lower[at] !== 'from' && words.lower[at] !== 'between') return false
  for (let join = at + 2; join < Math.min(words.length, at + 7); join++) {
    if (!far.test(words.lower[join]!)) continue
    return hasDate(words, at + 1, join) && hasDate(words, join + 1, join + 4)
  }
  return false
}

function hasDate(words: Words, from: number, to: number): boolean {
  return words.lower.slice(from, to).some((lower) => {
    const kind = timeWords.get(lower.replace(/\.$/, ''))?.kind
    return kind === 'month' || kind === 'weekday' || /^(?:1[89]|20)\d\d$/.test(lower)
  })
}
