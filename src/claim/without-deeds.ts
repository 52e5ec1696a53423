/**
 * Leaves out attributions whose cue is a deed: *launched fresh attacks on the town*, *fired on the crowd*. A deed is no word of
 * saying, whatever stands behind it. What a party does by speaking (*demanded*, *denied*, *threatened*) may be one; but who
 * announces a truce makes it. Touches nothing.
 */
import type { FoundAttribution } from '../attribution/attribution.js'
import type { FoundEvent } from '../event/found-event.js'
import { deeds, pacts } from '../record/kind-groups.js'
import { byPosition, inside, type Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { tokenSpan } from '../ud/tree.js'

export function withoutDeeds(
  attributions: readonly FoundAttribution[],
  events: readonly FoundEvent[],
  sentences: readonly Sentence[],
): FoundAttribution[] {
  const words = [
    ...events.filter(isDeed).map(({ trigger }): Span => trigger),
    ...events.filter(isAnnounced).map(({ sentence, predicate }) => tokenSpan(sentences[sentence]!, predicate)),
  ].sort(byPosition)
  // A trigger is one word, a cue holds whole ones.
  return attributions.filter(({ cue }) => cue.every((span) => inside(words, span).length === 0))
}

/** *launched fresh attacks on the town, fired on the crowd* */
const isDeed = ({ kind, foundBy }: FoundEvent): boolean => deeds.has(kind) && /^(verb|noun|idiom)\//.test(foundBy)

/** *announced a truce* */
const isAnnounced = ({ kind, foundBy, agents }: FoundEvent): boolean =>
  pacts.has(kind) && foundBy.endsWith('/is-done') && agents.length > 0
