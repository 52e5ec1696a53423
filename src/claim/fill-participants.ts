/** Puts words and actors to the heads that an event names as agents and targets. Touches nothing. */
import type { Participant } from '../record/record.js'
import { mention } from '../text/mention.js'
import { contains, inside, overlaps, type Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { tokenSpan } from '../ud/tree.js'
import { actorAt } from './actor-at.js'
import type { Mentions } from './find-mentions.js'
import { phraseSpan } from './phrase.js'

export function fillParticipants(mentions: Mentions, sentence: Sentence, heads: readonly number[]): Participant[] {
  const found: Participant[] = []
  for (const head of heads) {
    // *under fire since mid-May, which has killed ten*: a day does nothing.
    if (mentions.timexes.some((timex) => overlaps(timex, tokenSpan(sentence, head)))) continue
    const span = wholeSpan(mentions, sentence, head)
    if (found.some((other) => other.start === span.start)) continue
    found.push({ ...mention(mentions.report.text, span), actor: actorAt(mentions, sentence, head) })
  }
  return found
}

/** The phrase; before another noun (*the Syrian army offensive*) all words that name the actor. */
function wholeSpan({ actors }: Mentions, sentence: Sentence, head: number): Span {
  const span = phraseSpan(sentence, head)
  if (!/^(?:compound|amod|flat)/.test(sentence.deprel[head]!)) return span
  const named = inside(actors, sentence).find((one) => one.token === head)
  return named !== undefined && contains(named, span) ? { start: named.start, end: named.end } : span
}
