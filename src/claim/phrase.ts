/** The words of a participant: its noun phrase as a coder would mark it. Touches nothing. */
import { preposition } from '../event/clause.js'
import { timeMarks } from '../lexicon/en/function-words.js'
import { timeWords } from '../lexicon/en/time-words.js'
import type { Span } from '../text/span.js'
import { withHyphens } from '../ud/hyphens.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, subtree, tokensSpan } from '../ud/tree.js'

const apart = [
  'acl',
  'appos',
  'conj',
  'cc',
  'punct',
  'case',
  'parataxis',
  'mark',
  'nsubj',
  'cop',
  'aux',
  'advcl',
  'xcomp',
  'obl',
  'advmod',
  'ccomp',
  'expl',
  'orphan',
]

/** From the first to the last word of the phrase headed by `head`, without clauses, appositions and coordinated phrases. */
export function phraseSpan(sentence: Sentence, head: number): Span {
  const tokens = withoutTimes(sentence, head, subtree(sentence, head, apart))
  tokens.push(...nameBehind(sentence, head, tokens.at(-1) ?? head))
  // *more than 400 people*, wherever the parser hangs *more*
  if (sentence.form[tokens[0]!]?.toLowerCase() === 'than' && tokens[0]! > 0) tokens.unshift(tokens[0]! - 1)
  const inside = tokens.filter(
    (token) =>
      token === head || !(sentence.upos[token] === 'PUNCT' && (token === tokens[0] || token === tokens.at(-1))),
  )
  return tokensSpan(sentence, withHyphens(sentence, withoutClauses(sentence, head, inside)))
}

/** *President Bell today, government forces on Tuesday, two men during a search*: when something was is the verb's. */
function withoutTimes(sentence: Sentence, head: number, tokens: number[]): number[] {
  const time = dependents(sentence, head, 'nmod').find((part) => part > head && tellsWhen(sentence, part))
  const own = time === undefined ? [] : subtree(sentence, time)
  let kept = tokens.filter((token) => !own.includes(token))
  // wherever the tree hangs the day
  while (kept.length > 1 && kept.at(-1)! > head && isDay(sentence, kept.at(-1)!)) kept = kept.slice(0, -1)
  return kept.at(-1)! > head && sentence.form[kept.at(-1)!] === 'on' ? kept.slice(0, -1) : kept
}

const isDay = (sentence: Sentence, token: number): boolean => {
  const word = timeWords.get(sentence.form[token]!.toLowerCase())
  return (word?.kind === 'weekday' && word.plural !== true) || /^(?:today|yesterday)$/.test(sentence.form[token]!)
}

const tellsWhen = (sentence: Sentence, part: number): boolean => {
  const before = preposition(sentence, part)
  return /^(?:on)?$/.test(before) ? timeWords.has(sentence.form[part]!.toLowerCase()) : timeMarks.has(before)
}

/** Characters of a participant's words at the most. */
const longest = 100

/**
 * Ends a phrase before the first clause behind its head, wherever the tree hangs it (*the town which …*, *positions injuring two*),
 * and a longer one than can be read at a glance before its last prepositions.
 */
function withoutClauses(sentence: Sentence, head: number, tokens: readonly number[]): readonly number[] {
  const clause = tokens.find((token) => token > head && opensClause(sentence, token))
  let kept = clause === undefined ? tokens : tokens.filter((token) => token < clause)
  const length = () => sentence.ends[kept.at(-1)!]! - sentence.starts[kept[0]!]!
  while (length() > longest) {
    const last = kept.findLast((token) => token > head + 1 && sentence.upos[token] === 'ADP')
    if (last === undefined) break
    kept = kept.filter((token) => token < last)
  }
  return withoutMarks(sentence, head, kept)
}

const opensClause = (sentence: Sentence, token: number): boolean =>
  /^(?:which|who|whom|whose|where)$/i.test(sentence.form[token]!) ||
  sentence.xpos[token] === 'WDT' ||
  (/^(?:VB[DPZ]|MD)$/.test(sentence.xpos[token]!) && sentence.upos[token] !== 'ADJ') ||
  (sentence.xpos[token] === 'VBG' && /^(?:acl|advcl)/.test(sentence.deprel[token]!)) ||
  (sentence.xpos[token] === 'TO' && sentence.xpos[token + 1] === 'VB')

/** Without marks and joining words at the end. */
function withoutMarks(sentence: Sentence, head: number, tokens: readonly number[]): readonly number[] {
  let kept = tokens
  while (kept.at(-1)! > head && /^(?:PUNCT|CCONJ|ADP|SCONJ)$/.test(sentence.upos[kept.at(-1)!]!))
    kept = kept.slice(0, -1)
  return kept
}

/** *Secretary of State Ana Bell*, *the militant group New Dawn*: the name that stands without a comma behind what its bearer is. */
function nameBehind(sentence: Sentence, head: number, last: number): number[] {
  const next = last + 1
  let top = next
  const above = sentence.head[head]!
  while (top < sentence.length && ![head, above].includes(sentence.head[top]!) && sentence.head[top]! > last)
    top = sentence.head[top]!
  if (top >= sentence.length || !/^\p{Lu}/u.test(sentence.form[next]!)) return []
  const isName = sentence.deprel[top] === 'appos' && sentence.head[top] === head
  const isAgain = sentence.deprel[head] === 'nsubj' && sentence.deprel[top] === 'nsubj' && sentence.head[top] === above
  if (!isName && !isAgain) return []
  const tokens = subtree(sentence, top, apart)
  return tokens[0] === next ? tokens : []
}
