/** The words that name whose people are counted: *43 Azerbaijani civilians*, *five soldiers of the Syrian army*, *two of its men*. */
import type { Span } from '../text/span.js'
import type { Counted } from './counted.js'
import { isNamed, type Words } from './words.js'

export function findWhose(words: Words, counted: Counted): Span | null {
  return modifierName(words, counted) ?? nameBehind(words, counted) ?? possessor(words, counted)
}

const span = (words: Words, from: number, to: number): Span => ({
  start: words.starts[from]!,
  end: words.ends[to - 1]!,
})

/** The first run of names between number and noun: "Azerbaijani", "Islamic State". */
function modifierName(words: Words, counted: Counted): Span | null {
  const end = words.upos[counted.head] === 'ADJ' ? counted.head + 1 : counted.head // "91 Armenian and 31 …"
  for (let at = counted.numberTo; at < end; at++) {
    if (!isNamed(words, at)) continue
    let to = at + 1
    while (to < end && (isNamed(words, to) || (words.lower[to] === '-' && isNamed(words, to + 1)))) to++
    return span(words, at, to)
  }
  return null
}

/** "of the Syrian army", "from Hezbollah", "belonging to …" behind the noun. */
function nameBehind(words: Words, counted: Counted): Span | null {
  let at = counted.head + 1
  if (words.lower[at] === 'belonging' && words.lower[at + 1] === 'to') at++
  else if (words.lower[at] !== 'of' && words.lower[at] !== 'from') return null
  at++
  if (words.lower[at] === 'the' || words.lower[at] === 'his' || words.lower[at] === 'its') at++
  let to = at
  while (
    to < words.length &&
    (isNamed(words, to) ||
      (to > at && /^(army|forces|force|military|militia|police|group|troops|-)$/.test(words.lower[to]!)))
  )
    to++
  return to > at ? span(words, at, to) : null
}

/** "its", "their", "Armenia's" before the number or behind *of*. */
function possessor(words: Words, counted: Counted): Span | null {
  for (let at = Math.max(0, counted.from - 2); at < counted.head; at++) {
    if (/^(its|their|our|his)$/.test(words.lower[at]!)) return span(words, at, at + 1)
    if (/^['’]s$/.test(words.lower[at]!) && isNamed(words, at - 1)) return span(words, at - 1, at)
  }
  return null
}
