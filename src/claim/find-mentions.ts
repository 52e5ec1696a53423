/** Runs the language stage and every finder over a report: all layers under the claims. */

import type { ActorMention } from '../actor/actor-mention.js'
import { findActors } from '../actor/find-actors.js'
import type { FoundAttribution } from '../attribution/attribution.js'
import { findAttributions } from '../attribution/find-attributions.js'
import { findEvents } from '../event/find-events.js'
import type { FoundEvent } from '../event/found-event.js'
import { findToponyms } from '../place/find-toponyms.js'
import type { FoundToponym } from '../place/toponym.js'
import { findQuantities } from '../quantity/find-quantities.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import { deeds } from '../record/kind-groups.js'
import type { Report } from '../record/record.js'
import { overlaps } from '../text/span.js'
import { findTimexes } from '../time/find-timexes.js'
import type { Timex } from '../time/timex.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import type { Sentence } from '../ud/sentence.js'
import { tokenSpan } from '../ud/tree.js'
import type { Tools } from './tools.js'

/** Every layer of one report, each in text order. */
export interface Mentions extends ParsedReport {
  readonly attributions: readonly FoundAttribution[]
  readonly events: readonly FoundEvent[]
  readonly actors: readonly ActorMention[]
  readonly toponyms: readonly FoundToponym[]
  readonly timexes: readonly Timex[]
  readonly quantities: readonly FoundQuantity[]
}

export function findMentions(report: Report, tools: Tools): Mentions {
  const parsed = { report, sentences: tools.language.parse(report.text, report.parts) }
  const events = findEvents(parsed)
  return {
    ...parsed,
    attributions: findAttributions(parsed, tools.attribution).filter((one) => !isDeed(one, events, parsed.sentences)),
    events,
    actors: findActors(parsed, tools.conflicts),
    toponyms: findToponyms(parsed, tools.gazetteer),
    timexes: findTimexes(parsed),
    quantities: findQuantities(parsed),
  }
}

/**
 * *launched fresh attacks on the town*, *fired on the crowd*: a deed is no word of saying, whatever stands behind it. What a
 * party does by speaking (*demanded*, *denied*, *threatened*) may be one; but who announces a truce makes it.
 */
const isDeed = ({ cue }: FoundAttribution, events: readonly FoundEvent[], sentences: readonly Sentence[]): boolean =>
  events.some(({ kind, trigger, foundBy, predicate, sentence, agents }) => {
    if (deeds.has(kind)) return /^(verb|noun|idiom)\//.test(foundBy) && cue.some((span) => overlaps(span, trigger))
    if (!/^(?:ceasefire|agreement)$/.test(kind) || !foundBy.endsWith('/is-done') || agents.length === 0) return false
    const verb = tokenSpan(sentences[sentence]!, predicate)
    return cue.some((span) => overlaps(span, verb))
  })
