/** The words of a participant: its noun phrase as a coder would mark it. Touches nothing. */
import type { Span } from '../text/span.js'
import { withHyphens } from '../ud/hyphens.js'
import type { Sentence } from '../ud/sentence.js'
import { subtree, tokensSpan } from '../ud/tree.js'

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
  const tokens = subtree(sentence, head, apart)
  tokens.push(...nameBehind(sentence, head, tokens.at(-1) ?? head))
  // *more than 400 people*, wherever the parser hangs *more*
  if (sentence.form[tokens[0]!]?.toLowerCase() === 'than' && tokens[0]! > 0) tokens.unshift(tokens[0]! - 1)
  const inside = tokens.filter(
    (token) =>
      token === head || !(sentence.upos[token] === 'PUNCT' && (token === tokens[0] || token === tokens.at(-1))),
  )
  return tokensSpan(sentence, withHyphens(sentence, inside))
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
