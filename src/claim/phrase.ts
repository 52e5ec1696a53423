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
  const inside = tokens.filter(
    (token) =>
      token === head || !(sentence.upos[token] === 'PUNCT' && (token === tokens[0] || token === tokens.at(-1))),
  )
  return tokensSpan(sentence, withHyphens(sentence, inside))
}
