/** Whether a count is a part of one before it: *including more than 60 children*, *three of them*, *15 of the wounded*. */

import type { Counted } from './counted.js'
import { populationOf, singular } from './noun.js'
import type { Words } from './words.js'

const openers = /^(including|among|incl|amongst|notably|especially|namely)$/

export function isPart(words: Words, counted: Counted): boolean {
  if (/^count\/(?:summed-up|some-of)$/.test(counted.rule)) return true
  if (counted.partitive) return isPartitive(words, counted)
  for (let at = counted.from - 1; at >= 0 && at > counted.from - 12; at--) {
    const lower = words.lower[at]!
    if (lower === '(' && populationOf(singular(words.lower[at - 1] ?? '')) !== undefined) return true
    if (openers.test(lower) && words.lower[at - 1] === 'not') return false // "not including the attackers"
    if (openers.test(lower)) return lower !== 'among' || /^(them|whom|those)$/.test(words.lower[at + 1] ?? '')
    if (lower === 'whom' && words.lower[at - 1] === 'of') return true
    if (/^[.;:]$/.test(lower) || words.upos[at] === 'VERB' || words.upos[at] === 'AUX') break
    if (
      !/^(and|,|a|an|the|at|least|them|whom|those|of|women|children|one|two|three|four|five|\d+)$/.test(lower) &&
      words.upos[at] !== 'NOUN' &&
      words.upos[at] !== 'ADJ' &&
      words.upos[at] !== 'NUM' &&
      words.upos[at] !== 'PROPN'
    )
      break
  }
  return isAmongThose(words, counted)
}

/** "(six children) were among those killed", "(two) of them (children)". */
function isAmongThose(words: Words, counted: Counted): boolean {
  for (let at = counted.to; at < Math.min(words.length, counted.to + 5); at++)
    if (words.lower[at] === 'among' && /^(was|were|is|are|been)$/.test(words.lower[at - 1] ?? ''))
      return /^(those|the|them)$/.test(words.lower[at + 1] ?? '')
  return false
}

/** "of them", "of whom", "of the wounded", but not "of its soldiers". */
function isPartitive(words: Words, counted: Counted): boolean {
  for (let at = counted.numberTo; at < counted.to; at++)
    if (words.lower[at] === 'of') return /^(them|whom|those|these|the)$/.test(words.lower[at + 1] ?? '')
  return false
}
