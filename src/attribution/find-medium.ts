/**
 * Finds the medium of a statement: the phrase on the cue that tells where or how it was said: *on
 * Twitter*, *in a statement*, *in an interview with the daily*, *told AFP*. Touches nothing.
 */
import { mediaNouns, mediaPrepositions, outletWords } from '../lexicon/en/media.js'
import type { Mention } from '../record/record.js'
import { mention } from '../text/mention.js'
import type { Span } from '../text/span.js'
import { dependent, dependents, subtree, subtreeSpan, tokensSpan } from '../ud/tree.js'
import type { Draft } from './draft.js'
import type { SentenceView } from './view/sentence-view.js'

export function findMedium({ view, cue, contentRuns }: Draft, text: string): Mention | null {
  const { sentence } = view
  const listener = tellsMedium(view, cue)
  if (listener !== null) return mention(text, listener)
  const said = (token: number) => contentRuns.some(({ from, to }) => from <= token && token <= to)
  for (const phrase of [...dependents(sentence, cue, 'obl', 'nmod'), ...fronted(view, cue)]) {
    const preposition = dependent(sentence, phrase, 'case')
    if (said(phrase) || preposition < 0 || !mediaPrepositions.has(sentence.lemma[preposition]!.toLowerCase())) continue
    if (!mediaNouns.has(sentence.lemma[phrase]!.toLowerCase())) continue
    const tokens = subtree(sentence, phrase, ['case', 'punct', 'acl', 'conj', 'cc', 'parataxis', 'appos']).filter(
      (token) => !said(token),
    )
    return mention(text, tokensSpan(sentence, tokens))
  }
  return null
}

/** "told AFP", "told the daily Vatan": the one told, where it is an outlet: its name is an acronym or holds an outlet's word. */
function tellsMedium({ sentence }: SentenceView, cue: number): Span | null {
  if (sentence.lemma[cue] !== 'tell') return null
  const told = dependent(sentence, cue, 'obj', 'iobj')
  if (told < cue) return null
  const phrase = subtree(sentence, told, ['acl', 'appos'])
  const names = phrase.some((token) => outletWords.has(sentence.lemma[token]!.toLowerCase()))
  const acronym = sentence.upos[told] === 'PROPN' && /^\p{Lu}{2,5}$/u.test(sentence.form[told]!)
  return names || acronym ? subtreeSpan(sentence, told, ['acl', 'appos']) : null
}

/** "In an interview with the daily, the general said …": the phrase that opens the sentence, wherever the parse hangs it. */
function fronted({ sentence }: SentenceView, cue: number): number[] {
  const head = sentence.deprel[0] === 'case' ? sentence.head[0]! : -1
  const comma = sentence.form.indexOf(',')
  return head > 0 && comma > head && comma < cue ? [head] : []
}
