/**
 * People who are told without a number: one by an article (*a lieutenant and five civilians*), none by
 * a denial (*no one was injured*, *no casualties*), and casualties left uncounted.
 *
 * Whether something happened to the one whom an article tells, without which he is no count (codebook,
 * rule 2), is seen in find-quantities.ts.
 */
import { harmNouns } from '../lexicon/en/harm-words.js'
import type { Sentence } from '../ud/sentence.js'
import type { Counted } from './counted.js'
import type { Phrase } from './counted-phrase.js'
import { findHarm } from './find-harm.js'
import { modifiedPopulation, populationOf, singular } from './noun.js'
import type { Words } from './words.js'

export function findUncounted(words: Words, phrases: readonly Phrase[], sentence: Sentence): Counted[] {
  const found: Counted[] = []
  const taken = (at: number): boolean =>
    phrases.some((phrase) => phrase.from <= at && at < Math.max(phrase.to, phrase.count.to))
  for (let at = 0; at < words.length; at++) {
    if (taken(at)) continue
    const one = readDenied(words, at, sentence) ?? readCasualties(words, at, taken)
    if (one === undefined) continue
    found.push(one)
    at = one.to - 1
  }
  return found
}

const nothing = { low: null, high: null, best: null, partitive: false, replaces: false } as const

/** "no one", "nobody", "none of them", "no civilians", "no casualties", "not a single soldier", "without casualties". */
function readDenied(words: Words, at: number, sentence: Sentence): Counted | undefined {
  const pronoun = denyingPronoun(words, at)
  const determiner = denyingDeterminer(words, at)
  const noun = pronoun > 0 || determiner === 0 ? undefined : nounBehind(words, at + determiner)
  if (pronoun === 0 && noun === undefined) return undefined
  const to = noun === undefined ? at + pronoun : noun.at + 1
  const head = noun?.at ?? at
  const casualty = noun?.noun === 'casualty' || noun?.noun === 'loss'
  const named = noun === undefined ? undefined : harmNouns.get(noun.noun)
  const person = noun === undefined ? undefined : populationOf(noun.noun)
  if (noun !== undefined && !casualty && named === undefined && person === undefined) return undefined
  const harm =
    named !== undefined
      ? { harm: named, word: head, rule: 'inside' }
      : casualty
        ? { harm: 'casualties', word: head, rule: 'casualties' }
        : findHarm(words, asPhrase(at, to, head, noun?.noun ?? null), sentence)
  if (harm === undefined) return undefined
  return {
    ...nothing,
    from: at,
    to,
    head,
    numberFrom: at,
    numberTo: at + Math.max(pronoun, determiner),
    of: harm.harm,
    population: modifiedPopulation(words.lower.slice(at, to)) ?? person ?? 'unspecified',
    people: true,
    negated: true,
    governor: harm.word,
    rule: `denied/${harm.rule}`,
  }
}

/** How many words "nobody", "none", "no one" take; 0 where none stands. */
function denyingPronoun(words: Words, at: number): number {
  if (/^(nobody|none|noone)$/.test(words.lower[at]!)) return 1
  return words.lower[at] === 'no' && words.lower[at + 1] === 'one' ? 2 : 0
}

/** How many words "no", "without", "not a single" take; 0 where none stands. */
function denyingDeterminer(words: Words, at: number): number {
  if (/^(no|without|zero)$/.test(words.lower[at]!)) return 1
  return words.lower.slice(at, at + 3).join(' ') === 'not a single' ? 3 : 0
}

/** "a soldier", "an army officer", "a policeman": one person by an article. */
export function readArticle(words: Words, at: number): Phrase | undefined {
  if (!/^(a|an|another)$/.test(words.lower[at]!) || words.lower[at - 1] === 'not') return undefined
  const noun = nounBehind(words, at + 1)
  if (noun === undefined || noun.plural || populationOf(noun.noun) === undefined) return undefined
  return asPhrase(at, noun.at + 1, noun.at, noun.noun)
}

/** "casualties", "heavy losses": kept, with open bounds. */
function readCasualties(words: Words, at: number, taken: (at: number) => boolean): Counted | undefined {
  if (words.lower[at] !== 'casualties' || taken(at)) return undefined
  const from = /^(heavy|severe|significant|several|many|some|civilian|human|more|further|mass|numerous|reported)$/.test(
    words.lower[at - 1] ?? '',
  )
    ? at - 1
    : at
  return {
    ...nothing,
    from,
    to: at + 1,
    head: at,
    numberFrom: from,
    numberTo: at + 1,
    of: 'casualties',
    population: modifiedPopulation(words.lower.slice(from, at)) ?? 'unspecified',
    people: true,
    negated: false,
    governor: at,
    rule: 'casualties',
  }
}

/** Words that end a group of nouns. */
const groupEnd =
  /^(was|were|is|are|who|that|which|and|or|of|in|on|at|by|to|from|with|for|has|had|have|the|a|an|said|when|after|been|as|but|while|during|near)$/

/** The noun that ends the group at `at`, if it is one for a person or a harm: not "a police (station)". */
function nounBehind(words: Words, at: number): { at: number; noun: string; plural: boolean } | undefined {
  let last: { at: number; noun: string; plural: boolean } | undefined
  for (let next = at; next < words.length && next < at + 8; next++) {
    const lower = words.lower[next]!
    if (!/^[\p{L}"“-]/u.test(lower) || groupEnd.test(lower) || words.xpos[next] === 'VBD') break
    const noun = singular(lower)
    const known = populationOf(noun) !== undefined || harmNouns.has(noun) || noun === 'casualty' || noun === 'loss'
    const joined = words.lower[next + 1] === '-' && words.starts[next + 1] === words.ends[next]
    if (known && !joined) last = { at: next, noun, plural: noun !== lower }
    else if (words.upos[next] === 'NOUN' && !words.shouted) last = undefined
    else if (last !== undefined && !/^(ADJ|VERB|PUNCT|PROPN)$/.test(words.upos[next]!)) break
  }
  return last
}

const asPhrase = (from: number, to: number, head: number, noun: string | null): Phrase => ({
  count: {
    low: 1,
    high: 1,
    best: null,
    numberFrom: from,
    numberTo: from + 1,
    to: from + 1,
    modified: false,
    share: false,
  },
  from,
  to,
  head,
  noun,
  inside: null,
  partitive: false,
  modifiers: Array.from({ length: Math.max(0, head - from - 1) }, (_, k) => from + 1 + k),
  article: true,
})
