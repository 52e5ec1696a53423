/** Which actor the phrase at a head means, by the mentions that actor/ found. Touches nothing. */
import type { Actor } from '../record/record.js'
import { overlaps, type Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { tokenSpan } from '../ud/tree.js'
import type { Mentions } from './find-mentions.js'
import { headOf, sentenceAt } from './locate.js'

/** The actor of the mention headed at `head`, else of the shortest mention that holds the head word; null where none does. */
export function actorAt({ actors }: Pick<Mentions, 'actors'>, sentence: Sentence, head: number): Actor | null {
  const word = tokenSpan(sentence, head)
  let best: { actor: Actor; length: number } | undefined
  for (const { start, end, actor, token } of actors) {
    if (!overlaps({ start, end }, word)) continue
    const length = token === head ? 0 : end - start
    if (best === undefined || length < best.length) best = { actor, length }
  }
  return best?.actor ?? null
}

/** The actor that a span of words (a source) means. */
export function actorOfSpan(mentions: Mentions, span: Span): Actor | null {
  const sentence = mentions.sentences[sentenceAt(mentions.sentences, span.start)]
  if (sentence === undefined) return null
  const head = headOf(sentence, span)
  return head < 0 ? null : actorAt(mentions, sentence, head)
}
