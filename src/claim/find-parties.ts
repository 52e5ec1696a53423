/**
 * Participants that only the mentions of actors can tell, where the event's own words left a place empty: whose a
 * strike is (*its air strikes, the killing by the guards*), who else talks, and who is so (*the rebels are strong*).
 * Touches nothing.
 */
import { byPhrase, isDate, isPassive, preposition, subjects } from '../event/clause.js'
import type { FoundEvent } from '../event/found-event.js'
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
  const event = withoutPlaces(mentions, sentence, found)
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
    const others = [...subjects(sentence, event.predicate), ...met(sentence, event.predicate)].filter(
      (head) => actorOf(head) !== null && !event.agents.includes(head) && !event.targets.includes(head),
    )
    return event.agents.length === 0 || others.length === 0 ? event : { ...event, agents: [...event.agents, ...others] }
  }
  if (event.agents.length > 0) return event
  const agents = [owners, doers, senders]
    .map((find) => find(sentence, event, isParty))
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

const isPlace = ({ toponyms }: Mentions, sentence: Sentence, head: number): boolean =>
  toponyms.some(({ role, start, end }) => role === 'place' && overlaps({ start, end }, tokenSpan(sentence, head)))

type IsParty = (head: number) => boolean

/** *met the minister*: whoever is met takes part. */
const met = (sentence: Sentence, verb: number): number[] =>
  sentence.lemma[verb] === 'meet' ? dependents(sentence, verb, 'obj') : []

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
  return own.length > 0 ? own.filter(isParty) : behindWord(sentence, token, 'by').filter(isParty)
}

/** *came under fire from the army*, *shelling from the hills by …*: whom it came from. */
const senders = (sentence: Sentence, { kind, token, foundBy }: FoundEvent, isParty: IsParty): number[] =>
  force.has(kind) && (sentence.upos[token] === 'NOUN' || /^idiom\/come-|^under\//.test(foundBy))
    ? behindWord(sentence, token, 'from').filter(isParty)
    : []

/** How many words behind an event its doer may begin. */
const reach = 12

/** The head of the first phrase behind `word` after a token, with no verb between. */
function behindWord(sentence: Sentence, token: number, word: string): number[] {
  for (let at = token + 1; at < sentence.length && at <= token + reach; at++) {
    if (sentence.upos[at] === 'VERB') return []
    if (sentence.form[at]!.toLowerCase() !== word) continue
    const head = sentence.head[at]!
    return head > at && preposition(sentence, head) === word && !isDate(sentence, head) ? [head] : []
  }
  return []
}
