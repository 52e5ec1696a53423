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
import type { Report } from '../record/record.js'
import { inside } from '../text/span.js'
import { findTimexes } from '../time/find-timexes.js'
import type { Timex } from '../time/timex.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import type { Sentence } from '../ud/sentence.js'
import type { Finders } from './tools.js'
import { withoutDeeds } from './without-deeds.js'

/** Every layer of one report, each in text order. */
export interface Mentions extends ParsedReport {
  readonly attributions: readonly FoundAttribution[]
  readonly events: readonly FoundEvent[]
  readonly actors: readonly ActorMention[]
  readonly toponyms: readonly FoundToponym[]
  readonly timexes: readonly Timex[]
  readonly quantities: readonly FoundQuantity[]
}

export function findMentions(report: Report, tools: Finders): Mentions {
  const parsed = { report, sentences: tools.language.parse(report.text, report.parts) }
  const events = findEvents(parsed)
  return {
    ...parsed,
    attributions: withoutDeeds(findAttributions(parsed, tools.attribution), events, parsed.sentences),
    events,
    actors: findActors(parsed, tools.conflicts),
    toponyms: findToponyms(parsed, tools.gazetteer),
    timexes: findTimexes(parsed),
    quantities: findQuantities(parsed),
  }
}

/** The same layers with only those places, times and counts that stand in the sentence. */
export const mentionsIn = (mentions: Mentions, sentence: Sentence): Mentions => ({
  ...mentions,
  toponyms: inside(mentions.toponyms, sentence),
  timexes: inside(mentions.timexes, sentence),
  quantities: inside(mentions.quantities, sentence),
})
