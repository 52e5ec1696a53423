/**
 * What happened to the people of a counted phrase, by the word that governs it: in the phrase (*10
 * dead*), before it (*killing 16 civilians*, *the deaths of nine*, *the toll rose to 43*), behind it
 * (*16 civilians were killed*, *sixteen people died*), or above it in the tree.
 *
 * Neighbours are asked first, since they hold where a parser fails (reports without commas, in
 * capitals); then the tree.
 */
import { harmedForms, harmingForms } from '../lexicon/en/harm-words.js'
import type { Sentence } from '../ud/sentence.js'
import { opensCount, type Phrase } from './counted-phrase.js'
import type { FoundHarm } from './harm.js'
import { harmAbove } from './harm-above.js'
import { harmBefore } from './harm-before.js'
import { harmBehind } from './harm-behind.js'
import type { Words } from './words.js'

export function findHarm(words: Words, phrase: Phrase, sentence: Sentence): FoundHarm | undefined {
  // *Three of the wounded died.*
  const later = phrase.partitive && phrase.inside?.harm === 'injured' ? harmBehind(words, phrase) : undefined
  if (later?.harm === 'killed') return later
  if (phrase.inside !== null && phrase.noun !== 'other') {
    const lives = phrase.noun === 'life' ? harmOfLives(words, phrase) : undefined
    return withBoth(words, lives ?? { ...phrase.inside, rule: 'inside' })
  }
  if (phrase.inside !== null) return { ...phrase.inside, rule: 'inside' }
  if (phrase.noun === 'life') return harmOfLives(words, phrase)
  const before = harmBefore(words, phrase)
  const found =
    (before?.rule === 'before/verb' ? before : undefined) ??
    harmBehind(words, phrase) ??
    before ??
    harmAbove(words, phrase, sentence)
  return found === undefined ? undefined : withBoth(words, found)
}

/** *Killed or wounded*, *dead and injured*: two harms for one number. */
function withBoth(words: Words, found: FoundHarm): FoundHarm {
  const other = (at: number): boolean => {
    const harm = harmedForms.get(words.lower[at] ?? '') ?? harmingForms.get(words.lower[at] ?? '')
    return harm !== undefined && harm !== found.harm
  }
  const joined = /^(or|and|and\/or)$/
  const { word } = found
  if (joined.test(words.lower[word + 1] ?? '') && other(word + 2) && !opensCount(words, word + 3))
    return { ...found, harm: 'casualties' }
  if (
    joined.test(words.lower[word - 1] ?? '') &&
    other(word - 2) &&
    found.rule.startsWith('before') &&
    !opensCount(words, word - 1)
  )
    return { ...found, harm: 'casualties' }
  return found
}

/** "lost 600 lives", "claimed the lives of 600". */
function harmOfLives(words: Words, phrase: Phrase): FoundHarm | undefined {
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - 4); at--)
    if (
      /^(claim|claims|claimed|claiming|cost|costs|costing|lost|losing|take|took|taken|takes|taking|of)$/.test(
        words.lower[at]!,
      )
    )
      return { harm: 'killed', word: phrase.head, rule: 'inside/lives' }
  for (let at = phrase.to; at < Math.min(words.length, phrase.to + 5); at++)
    if (/^(lost|claimed|taken)$/.test(words.lower[at]!))
      return { harm: 'killed', word: phrase.head, rule: 'inside/lives' }
  return undefined
}
