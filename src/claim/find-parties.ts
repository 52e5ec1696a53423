/**
 * Participants that only the mentions of actors can tell, where the event's own words left a place empty: whose a
 * strike is (*the United States' killing of the general*), who else talks, and who is so (*the rebels are strong*).
 * Touches nothing.
 */
import { byPhrase, isDate, isPassive, preposition, subjects } from '../event/clause.js'
import type { FoundEvent } from '../event/found-event.js'
import { isOf } from '../lexicon/en/noun-classes.js'
import type { Actor } from '../record/record.js'
import { overlaps } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, tokenSpan } from '../ud/tree.js'
import { actorAt } from './actor-at.js'
import type { Mentions } from './find-mentions.js'
import { force } from './link-claims.js'

const parties: ReadonlySet<Actor['kind']> = new Set(['state', 'government', 'military', 'armed-group', 'organisation'])

/** Kinds in which whoever takes part does so alike. */
const mutual: ReadonlySet<string> = new Set(['talks', 'agreement', 'ceasefire', 'exchange'])

/** The event with the agents and targets that the report's actors add to it. */
export function withParties(mentions: Mentions, sentence: Sentence, found: FoundEvent): FoundEvent {
  const own = withoutPlaces(mentions, sentence, found)
  const event = own.targets.length === 0 ? { ...own, targets: struck(sentence, own) } : own
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
    return event.agents.length === 0 || others.length === 0 ? event : { ...event, agents: [...event.agents, ...others] }
  }
  if (event.agents.length > 0) return event
  const agents = [owners, doers].map((find) => find(sentence, event, isParty)).find((found) => found.length > 0)
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

const isPlace = ({ toponyms }: Mentions, sentence: Sentence, head: number): boolean =>
  toponyms.some(({ role, start, end }) => role === 'place' && overlaps({ start, end }, tokenSpan(sentence, head)))

/** *a car bomb outside the embassy*, *the school bombing*: the building that an explosion or a strike hit, where nothing else is named. */
const struck = (sentence: Sentence, { kind, token, predicate }: FoundEvent): number[] =>
  !/^(?:bombing|strike|attack)$/.test(kind)
    ? []
    : [
        ...dependents(sentence, token, 'compound'),
        ...[...new Set([token, predicate])]
          .flatMap((head) => dependents(sentence, head, 'obl', 'nmod'))
          .filter((part) => /^(?:at|outside|into)$/.test(preposition(sentence, part))),
      ].filter((part) => isOf(sentence.lemma[part]!.toLowerCase(), 'structure'))

type IsParty = (head: number) => boolean

/** *its air strikes, the United States' killing of the general*: whose the deed is. */
const owners = (sentence: Sentence, { kind, token }: FoundEvent, isParty: IsParty): number[] =>
  sentence.upos[token] === 'NOUN' &&
  (force.has(kind) || /^(?:killing|execution|murder|assassination)$/.test(sentence.lemma[token]!))
    ? dependents(sentence, token, 'nmod:poss', 'compound', 'amod').filter(isParty)
    : []

/** *were targeted in raids by the army*: the *by* phrase behind a passive or a noun, wherever the tree hangs it, with no verb between. */
function doers(sentence: Sentence, { kind, token }: FoundEvent, isParty: IsParty): number[] {
  const noun = sentence.upos[token] === 'NOUN' && (force.has(kind) || kind === 'deaths')
  if (!noun && !isPassive(sentence, token)) return []
  const own = byPhrase(sentence, token)
  return own.length > 0 ? own.filter(isParty) : behindBy(sentence, token).filter(isParty)
}

/** How many words behind an event its doer may begin. */
const reach = 12

/** The head of the first *by* phrase after a token, with no verb between. */
function behindBy(sentence: Sentence, token: number): number[] {
  for (let at = token + 1; at < sentence.length && at <= token + reach; at++) {
    if (sentence.upos[at] === 'VERB') return []
    if (sentence.form[at]!.toLowerCase() !== 'by') continue
    const head = sentence.head[at]!
    return head > at && preposition(sentence, head) === 'by' && !isDate(sentence, head) ? [head] : []
  }
  return []
}
