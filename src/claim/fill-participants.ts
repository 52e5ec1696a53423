/** Puts words and actors to the heads that an event names as agents and targets. Touches nothing. */
import type { Participant } from '../record/record.js'
import { mention } from '../text/mention.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents } from '../ud/tree.js'
import { actorAt } from './actor-at.js'
import type { Mentions } from './find-mentions.js'
import { phraseSpan } from './phrase.js'

export function fillParticipants(mentions: Mentions, sentence: Sentence, heads: readonly number[]): Participant[] {
  const found: Participant[] = []
  for (const head of heads) {
    const name = nameBehind(sentence, head)
    const phrase = phraseSpan(sentence, head)
    const span = name < 0 ? phrase : { start: phrase.start, end: phraseSpan(sentence, name).end }
    if (found.some((other) => other.start === span.start)) continue
    const actor = (name < 0 ? null : actorAt(mentions, sentence, name)) ?? actorAt(mentions, sentence, head)
    found.push({ ...mention(mentions.report.text, span), actor })
  }
  return found
}

/** *Secretary of State Jane Roe*: the name that stands right behind a title, -1 where none does. */
function nameBehind(sentence: Sentence, head: number): number {
  const end = phraseSpan(sentence, head).end
  return (
    dependents(sentence, head, 'appos', 'flat').find(
      (token) => sentence.upos[token] === 'PROPN' && phraseSpan(sentence, token).start === end + 1,
    ) ?? -1
  )
}
