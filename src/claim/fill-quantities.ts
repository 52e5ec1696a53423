/** Says how many: the counts that the tree ties to a claim. Touches nothing. */
import type { FoundEvent } from '../event/found-event.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import type { Quantity } from '../record/record.js'
import { contains, type Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation, isWithin } from '../ud/tree.js'
import { actorAt } from './actor-at.js'
import type { Mentions } from './find-mentions.js'
import { nearestAbove } from './locate.js'

/** What each kind of toll counts. */
const counted: Readonly<Record<string, readonly string[]>> = {
  deaths: ['killed'],
  injuries: ['injured', 'casualties'],
  missing: ['missing'],
  capture: ['captured'],
  displacement: ['displaced'],
}
const harmed = new Set(Object.values(counted).flat())

/** @param mentions those of the sentence */
export function fillQuantities(
  mentions: Mentions,
  sentence: Sentence,
  event: FoundEvent,
  evidence: Span,
  told: ReadonlySet<number>,
): Quantity[] {
  const own = counted[event.kind]
  return mentions.quantities
    .filter((quantity) => !quantity.negated)
    .filter((quantity) =>
      own === undefined
        ? !harmed.has(quantity.of) || (event.kind === 'exchange' && isBefallen(sentence, event, quantity))
        : own.includes(quantity.of) ||
          (!harmed.has(quantity.of) &&
            (quantity.population !== 'unspecified' ||
              (quantity.people && quantity.role === 'part') ||
              ((quantity.people || isFamily(quantity)) && isBefallen(sentence, event, quantity)))),
    )
    .filter((quantity) => isTied(sentence, event, quantity, evidence, told))
    .map((quantity) => ({
      ...quantity,
      of: event.kind === 'exchange' ? handedOver(mentions, sentence, quantity) : befallen(sentence, event, quantity),
      population: populationOf(mentions, sentence, quantity),
    }))
    .map(({ start, end, text, of, population, low, high, best, role, cumulative, token }) => ({
      start,
      end,
      text,
      of,
      population,
      low,
      high,
      best,
      role,
      cumulative,
      actor: actorAt(mentions, sentence, token),
    }))
}

/** *22 crew are held*: whom the event befell. */
const isBefallen = (sentence: Sentence, { targets }: FoundEvent, { token }: FoundQuantity): boolean =>
  targets.some((target) => isWithin(sentence, token, target))

/** *1,000 families fled*: they stay families. */
const isFamily = ({ of }: FoundQuantity): boolean => of === 'family'

/** *Two women were stoned to death*: people whom the event befell, and a part of them, are counted as what it made of them. */
function befallen(sentence: Sentence, event: FoundEvent, quantity: FoundQuantity): string {
  const { of, people, role } = quantity
  const made = counted[event.kind]?.[0]
  const isOfThem = role === 'part' || isBefallen(sentence, event, quantity)
  return made !== undefined && people && !harmed.has(of) && isOfThem ? made : of
}

/** *freed 40 prisoners, handed over 12 bodies and its foe ten*: what is exchanged is counted by its noun. */
function handedOver({ quantities }: Mentions, sentence: Sentence, { of, token, start }: FoundQuantity): string {
  if (!harmed.has(of)) return of
  if (sentence.upos[token] !== 'NUM') return sentence.lemma[token]!.toLowerCase()
  const named = quantities.find(
    (other) => other.of === of && other.end <= start && sentence.upos[other.token] !== 'NUM',
  )
  return named === undefined ? of : sentence.lemma[named.token]!.toLowerCase()
}

/** *Three soldiers were killed and six others wounded*: others of those who were counted right before. */
function populationOf(mentions: Mentions, sentence: Sentence, quantity: FoundQuantity): Quantity['population'] {
  if (quantity.population !== 'unspecified') return quantity.population
  if (isOfArmed(mentions, sentence, quantity)) return 'military'
  if (!/\bothers\b/i.test(quantity.text)) return quantity.population
  const before = mentions.quantities.findLast(
    (other) => other.sentence === quantity.sentence && other.end <= quantity.start && harmed.has(other.of),
  )
  return before !== undefined && /^(?:civilian|military|police)$/.test(before.population)
    ? before.population
    : 'unspecified'
}

/** *20 members of the Dawn Brigade*: of a group that is armed. */
const isOfArmed = (mentions: Mentions, sentence: Sentence, { text, token }: FoundQuantity): boolean =>
  /\bmembers\b/i.test(text) &&
  dependents(sentence, token, 'nmod', 'compound').some((body) =>
    /^(?:armed-group|military)$/.test(actorAt(mentions, sentence, body)?.kind ?? ''),
  )

/** An event that a count behind a word for tolls tells (find-toll-events.ts). */
const byToll = 'toll/count/before/toll'

function isTied(
  sentence: Sentence,
  event: FoundEvent,
  quantity: FoundQuantity,
  evidence: Span,
  told: ReadonlySet<number>,
): boolean {
  if (event.targets.some((target) => isWithin(sentence, quantity.token, target))) return true
  // *The toll, initially put at 12, rose to 31*: each count is its own event's.
  if (event.foundBy === byToll && event.foundBy.endsWith(quantity.foundBy) && event.targets.length > 0) return false
  if (event.token === quantity.token || event.token === quantity.governor) return true
  if (isArgument(sentence, event.predicate, quantity.token) || isListed(sentence, event.predicate, quantity.token))
    return true
  const nearest = nearestAbove(sentence, quantity.token, told)
  return contains(evidence, quantity) && (nearest === event.predicate || nearest === event.token)
}

/** What a clause says something of: its subject or object, what it is coordinated with, and the noun that a participle modifies. */
function isArgument(sentence: Sentence, predicate: number, token: number): boolean {
  if (isRelation(sentence.deprel[predicate]!, 'acl') && sentence.deprel[predicate] !== 'acl:relcl')
    if (sentence.head[predicate] === token) return true
  let at = token
  while (sentence.deprel[at] === 'conj' && sentence.head[at]! >= 0) at = sentence.head[at]!
  const deprel = sentence.deprel[at]!
  return sentence.head[at] === predicate && (isRelation(deprel, 'nsubj') || deprel === 'obj')
}

const listed = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PUNCT', 'CCONJ', 'DET', 'AUX', 'SYM'])

/** *62 buildings, 20 shops and many houses were damaged*: nothing but a list stands between a count and the participle. */
function isListed(sentence: Sentence, predicate: number, token: number): boolean {
  if (sentence.xpos[predicate] !== 'VBN' || predicate <= token || predicate - token > 20) return false
  for (let at = token + 1; at < predicate; at++)
    if ((!listed.has(sentence.upos[at]!) && sentence.lemma[at] !== 'include') || /^[;:()]$/.test(sentence.form[at]!))
      return false
  return true
}
