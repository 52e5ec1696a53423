/**
 * Finds the medium of a statement: the phrase on the cue that tells where or how it was said: *on
 * Twitter*, *in a statement*, *in an interview with the daily*, *told AFP*. Touches nothing.
 */
import { mediaNouns, mediaPrepositions } from '../lexicon/en/media.js'
import type { Mention } from '../record/record.js'
import { mention } from '../text/mention.js'
import { dependent, dependents, subtree, tokensSpan } from '../ud/tree.js'
import type { Draft } from './draft.js'

export function findMedium({ view, cue, contentRuns }: Draft, text: string): Mention | null {
  const { sentence } = view
  const said = (token: number) => contentRuns.some(({ from, to }) => from <= token && token <= to)
  for (const phrase of dependents(sentence, cue, 'obl', 'nmod')) {
    const preposition = dependent(sentence, phrase, 'case')
    if (said(phrase) || preposition < 0 || !mediaPrepositions.has(sentence.lemma[preposition]!.toLowerCase())) continue
    if (!mediaNouns.has(sentence.lemma[phrase]!.toLowerCase())) continue
    const tokens = subtree(sentence, phrase, ['case', 'punct', 'acl', 'conj', 'cc', 'parataxis']).filter(
      (token) => !said(token),
    )
    return mention(text, tokensSpan(sentence, tokens))
  }
  return null
}
