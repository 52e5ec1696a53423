/** Puts words and actors to the heads that an event names as agents and targets. Touches nothing. */
import type { Participant } from '../record/record.js'
import { mention } from '../text/mention.js'
import type { Sentence } from '../ud/sentence.js'
import { actorAt } from './actor-at.js'
import type { Mentions } from './find-mentions.js'
import { phraseSpan } from './phrase.js'

export function fillParticipants(mentions: Mentions, sentence: Sentence, heads: readonly number[]): Participant[] {
  const found: Participant[] = []
  for (const head of heads) {
    const span = phraseSpan(sentence, head)
    if (found.some((other) => other.start === span.start)) continue
    found.push({ ...mention(mentions.report.text, span), actor: actorAt(mentions, sentence, head) })
  }
  return found
}
