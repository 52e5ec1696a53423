/** Which actor the phrase at a head means, by the mentions that actor/ found. Touches nothing. */
import type { Actor } from '../record/record.js'
import { firstFrom, overlaps, type Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, tokenSpan } from '../ud/tree.js'
import type { Mentions } from './find-mentions.js'
import { headOf, sentenceAt } from './locate.js'

/** The actor of the mention headed at `head`, else of the shortest mention that holds the head word; null where none does. */
export function actorAt({ actors }: Pick<Mentions, 'actors'>, sentence: Sentence, head: number): Actor | null {
  const word = tokenSpan(sentence, head)
  let best: { actor: Actor; length: number } | undefined
  for (let at = firstFrom(actors, sentence.start); at < actors.length; at++) {
    const { start, end, actor, token } = actors[at]!
    if (start >= word.end) break
    if (!overlaps({ start, end }, word)) continue
    const length = token === head ? 0 : end - start
    if (best === undefined || length < best.length) best = { actor, length }
  }
  return named(best?.actor) ? best!.actor : (apposed({ actors }, sentence, head) ?? best?.actor ?? null)
}

const named = (actor: Actor | undefined): boolean => actor !== undefined && !actor.id.startsWith('report:')

/** *the biggest party, the Unionists*: whom an apposition names. */
function apposed(mentions: Pick<Mentions, 'actors'>, sentence: Sentence, head: number): Actor | undefined {
  for (const part of dependents(sentence, head, 'appos')) {
    const actor = part > head ? actorAt(mentions, sentence, part) : null
    if (actor !== null && named(actor)) return actor
  }
  return undefined
}

/** Head of the longest mention of an actor that holds the token and ends before `end`; undefined where none does. */
export function actorOver(
  { actors }: Pick<Mentions, 'actors'>,
  sentence: Sentence,
  token: number,
  end: number,
): number | undefined {
  const word = tokenSpan(sentence, token)
  let best: { token: number; length: number } | undefined
  for (let at = firstFrom(actors, sentence.start); at < actors.length && actors[at]!.start <= word.start; at++) {
    const one = actors[at]!
    if (one.end < word.end || one.end > sentence.starts[end]! || one.token >= end) continue
    if (best === undefined || one.end - one.start > best.length)
      best = { token: one.token, length: one.end - one.start }
  }
  return best?.token
}

/** The actor that a span of words (a source) means. */
export function actorOfSpan(mentions: Mentions, span: Span): Actor | null {
  const sentence = mentions.sentences[sentenceAt(mentions.sentences, span.start)]
  if (sentence === undefined) return null
  const head = headOf(sentence, span)
  return head < 0 ? null : actorAt(mentions, sentence, head)
}
