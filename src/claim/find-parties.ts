/**
 * Participants that only the mentions of actors can tell, where the event's own words left a place empty: who
 * else talks, and who is so (*the rebels are strong*). Agents and targets are mended next door (mend-agents.ts,
 * find-targets.ts).
 * Touches nothing.
 */
import { preposition, subjects } from '../event/clause.js'
import type { FoundEvent } from '../event/found-event.js'
import { blamedFor } from '../event/noun/read-frame.js'
import { meetVerbs } from '../lexicon/en/light-verbs.js'
import type { Actor } from '../record/record.js'
import { overlaps } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { tokenSpan } from '../ud/tree.js'
import { actorAt } from './actor-at.js'
import type { Mentions } from './find-mentions.js'
import { findTargets } from './find-targets.js'
import { doers, mendAgents, owners } from './mend-agents.js'

const parties: ReadonlySet<Actor['kind']> = new Set(['state', 'government', 'military', 'armed-group', 'organisation'])

/** Kinds in which whoever takes part does so alike. */
const mutual: ReadonlySet<string> = new Set(['talks', 'agreement', 'ceasefire', 'exchange'])

/** The event with the agents and targets that the report's actors add to it. */
export function withParties(mentions: Mentions, sentence: Sentence, found: FoundEvent): FoundEvent {
  const mended = { ...found, agents: mendAgents(mentions, sentence, found) }
  const own = withoutPlaces(mentions, sentence, mended)
  // *blamed the assault on the militia*
  const blamed = blamedFor(sentence, found.token)
  const targets = findTargets(sentence, own).filter((head) => !blamed.includes(head))
  const event = {
    ...own,
    targets,
    agents: own.agents.filter((head) => !targets.includes(head) || own.targets.includes(head)),
  }
  const actorOf = (head: number): Actor | null => actorAt(mentions, sentence, head)
  const isParty = (head: number): boolean => parties.has(actorOf(head)?.kind ?? 'media')
  if (/^state\/is-(?:so|a)$/.test(event.foundBy)) {
    const agents = event.targets.filter(
      (head) => isParty(head) || /^(?:person|civilians)$/.test(actorOf(head)?.kind ?? ''),
    )
    return {
      ...event,
      agents: [...event.agents, ...agents],
      targets: event.targets.filter((head) => !agents.includes(head)),
    }
  }
  if (mutual.has(event.kind)) {
    const others = subjects(sentence, event.predicate).filter(
      (head) => actorOf(head) !== null && !event.agents.includes(head) && !event.targets.includes(head),
    )
    // *announced talks between the two*: the sides are named, and whoever tells of them is none.
    const sidesNamed =
      meetVerbs.has(sentence.lemma[event.predicate]!) &&
      event.agents.some((head) => /^(?:between|by|of)$/.test(preposition(sentence, head)))
    return event.agents.length === 0 || others.length === 0 || sidesNamed
      ? event
      : { ...event, agents: [...event.agents, ...others] }
  }
  if (event.agents.length > 0) return event
  const agents = [owners, doers]
    .map((find) => find(sentence, event, isParty).filter((head) => !targets.includes(head)))
    .find((found) => found.length > 0)
  return agents === undefined ? event : { ...event, agents }
}

/** *the Alma car bombing*: a town before the deed is where it was, no doer; a state may be one. */
function withoutPlaces(mentions: Mentions, sentence: Sentence, event: FoundEvent): FoundEvent {
  const agents = event.agents.filter(
    (head) =>
      !(
        sentence.head[head] === event.token &&
        /^(?:compound|amod)/.test(sentence.deprel[head]!) &&
        actorAt(mentions, sentence, head) === null &&
        mentions.toponyms.some(
          ({ role, precision, start, end }) =>
            role === 'place' && (precision ?? 6) < 6 && overlaps({ start, end }, tokenSpan(sentence, head)),
        )
      ),
  )
  return agents.length === event.agents.length ? event : { ...event, agents }
}
