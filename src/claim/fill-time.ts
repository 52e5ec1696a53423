/**
 * Says when a claim's event happened: the time expressions that the tree ties to it, in its clause or
 * in the clause that it hangs on. A time that hangs on a reporting word dates the saying. Touches nothing.
 */
import type { FoundEvent } from '../event/found-event.js'
import type { Days } from '../record/record.js'
import { mention } from '../text/mention.js'
import { overlaps, type Span } from '../text/span.js'
import type { Timex } from '../time/timex.js'
import type { Sentence } from '../ud/sentence.js'
import type { Mentions } from './find-mentions.js'
import { headOf, nearestAbove } from './locate.js'

/** @param cues heads of reporting words in the sentence */
export function fillTime(
  mentions: Mentions,
  sentence: Sentence,
  event: FoundEvent,
  evidence: Span,
  told: ReadonlySet<number>,
  cues: ReadonlySet<number>,
): Days | null {
  const tops = new Set([...told, ...cues])
  const tied: Timex[] = []
  for (const timex of mentions.timexes) {
    if (timex.days === null || timex.start < sentence.start || timex.end > sentence.end) continue
    const head = headOf(sentence, timex)
    if (head < 0) continue
    const nearest = nearestAbove(sentence, head, tops)
    if (nearest === event.predicate || nearest === event.token || (nearest < 0 && overlaps(timex, evidence)))
      tied.push(timex)
  }
  return join(mentions, tied)
}

function join(mentions: Mentions, timexes: readonly Timex[]): Days | null {
  const first = timexes[0]
  if (first?.days == null) return null
  return { from: first.days.from, to: first.days.to, mention: mention(mentions.report.text, first), basis: 'stated' }
}
