/**
 * Says where a claim's event is: toponyms that the tree ties to it, targets that are places, and
 * phrases that name a place without a name (*a bakery*). Names of places inside a party's phrase and
 * metonyms are parties, not places. Touches nothing.
 */

import { isDate, preposition } from '../event/clause.js'
import type { FoundEvent } from '../event/found-event.js'
import { isEventNoun, kindOfNoun } from '../event/match-noun.js'
import { calendarWords, whereAt, whereOnly } from '../lexicon/en/function-words.js'
import { isOf } from '../lexicon/en/noun-classes.js'
import { spots } from '../lexicon/en/place-words.js'
import type { PlaceMention } from '../record/record.js'
import { mention } from '../text/mention.js'
import { contains, overlaps, type Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, isRelation, isWithin } from '../ud/tree.js'
import { actorAt } from './actor-at.js'
import type { Mentions } from './find-mentions.js'
import { headOf, nearestAbove } from './locate.js'
import { phraseSpan } from './phrase.js'

/**
 * @param mentions those of the sentence
 * @param told heads of all claims of the sentence: a place hangs on the nearest
 */
export function fillPlaces(
  mentions: Mentions,
  sentence: Sentence,
  event: FoundEvent,
  evidence: Span,
  told: ReadonlySet<number>,
): PlaceMention[] {
  const found: PlaceMention[] = []
  for (const toponym of mentions.toponyms) {
    if (toponym.role !== 'place') continue
    const head = headOf(sentence, toponym)
    const tied = isTied(sentence, event, head, told, contains(evidence, toponym)) || isAntecedent(sentence, event, head)
    if (head < 0 || !tied) continue
    if (insideParty(sentence, event, head) || isOwner(sentence, head) || isWhen(sentence, event, head)) continue
    if (isSpeakers(mentions, event, toponym)) continue
    found.push({
      ...mention(mentions.report.text, toponym),
      place: toponym.place,
      precision: toponym.precision ?? 6,
      basis: 'stated',
    })
  }
  const own = withoutAside(withoutContainers(withoutDateline(found, mentions, sentence), sentence), sentence, event)
  return own.length > 0 ? own : unnamedPlaces(mentions, sentence, event, told)
}

/** *ALMA -- Shells fell on Beria*: where the report was filed is no place of the event if the sentence names another. */
function withoutDateline(found: PlaceMention[], { report }: Mentions, sentence: Sentence): PlaceMention[] {
  const [first] = found
  if (found.length < 2 || first!.start !== sentence.start) return found
  const behind = report.text.slice(first!.end, first!.end + 60)
  return /^(?:, [^.]{2,25})?\s*(?:\([^)]{2,20}\)\s*)?(?:--\s|[-–]\s|—)/.test(behind) ||
    (first!.text === first!.text.toUpperCase() && /^\s*\([^)]{2,20}\)\s/.test(behind))
    ? found.slice(1)
    : found
}

/**
 * *Rebels in the hills fired at Beria*: from where, and *Alma, 40 km west of Beria*: how far from where; left out where
 * another place is the event's own.
 */
function withoutAside(found: PlaceMention[], sentence: Sentence, event: FoundEvent): PlaceMention[] {
  const own = found.filter((place) => {
    const head = headOf(sentence, place)
    return !event.agents.some((agent) => isWithin(sentence, head, agent)) && !isMeasured(sentence, place)
  })
  return own.length > 0 ? own : found
}

/** Behind a distance: *40 kilometres west of Alma*. */
function isMeasured(sentence: Sentence, place: Span): boolean {
  const first = sentence.starts.findIndex((start) => start >= place.start)
  const before = sentence.form.slice(Math.max(0, first - 6), first).join(' ')
  return /\d[\d.,]* (?:km|kilomet(?:er|re)s?|miles?)\b[^,]*\b(?:of|from)(?: the(?: \w+)*)?$/i.test(before)
}

/** *Alma, Dornia; Dornia's second city, Alma*: a country that only says where another place of the claim lies is left out. */
function withoutContainers(found: PlaceMention[], sentence: Sentence): PlaceMention[] {
  return found.filter((place) => {
    if (place.precision !== 6) return true
    const head = headOf(sentence, place)
    const tells = sentence.form[head - 1] === ',' || /^(?:nmod:poss|appos|compound)/.test(sentence.deprel[head]!)
    return !tells || !found.some((other) => other.precision < 5 && liesIn(sentence, other, place, head))
  })
}

/** By the gazetteer, or because the sentence says so: *Dornia's second city, Alma*. */
const liesIn = (sentence: Sentence, inner: PlaceMention, outer: PlaceMention, outerHead: number): boolean => {
  const city = sentence.head[outerHead]!
  const said = sentence.deprel[outerHead] === 'nmod:poss' && isWithin(sentence, headOf(sentence, inner), city)
  return said || inner.place?.country === outer.place?.country
}

/** *a day after the truce of Alma*: what tells when is no place of the event. */
function isWhen(sentence: Sentence, event: FoundEvent, head: number): boolean {
  for (let at = head; at >= 0 && at !== event.predicate && at !== event.token; at = sentence.head[at]!) {
    if (isPast(sentence, at, head)) return true
    // *the next day on the city*: the parser ties to the day what was aimed at.
    const above = sentence.head[at]!
    const aimed = /^(?:on|at|against|upon)$/.test(preposition(sentence, at))
    if (above >= 0 && /^(minute|hour|day|week|month|year)$/.test(sentence.lemma[above]!) && !aimed) return true
  }
  return /^(minute|hour|day|week|month|year)$/.test(sentence.lemma[head]!)
}

/** *after the truce of Alma*: what was agreed before; what was fired before tells where people died. */
const isPast = (sentence: Sentence, noun: number, head: number): boolean =>
  noun !== head &&
  /^(?:after|before|since|until)$/.test(preposition(sentence, noun)) &&
  /^(?:ceasefire|agreement|talks)$/.test(kindOfNoun(sentence, noun) ?? '')

/** *…, the prosecutor's office of Dornia said*: in the words for who speaks, not where. */
const isSpeakers = ({ attributions }: Mentions, { trigger }: FoundEvent, toponym: Span): boolean =>
  attributions.some(({ source }) => source.some((span) => contains(span, toponym) && !contains(span, trigger)))

/** *U.S. troops, a U.S.-backed offensive*: whose somebody or something is, not where. */
function isOwner(sentence: Sentence, head: number): boolean {
  const next = head + 1
  if (
    sentence.form[next] === '-' &&
    /^(?:backed|based|led|allied|supplied|funded|trained|made|run|sponsored|supported)$/.test(
      sentence.form[next + 1] ?? '',
    )
  )
    return true
  if (!/^(?:compound|amod)/.test(sentence.deprel[head]!)) return false
  // *the U.S. embassy*: an abbreviation stands for the adjective, unless it says which land.
  if (/^(?:u\.?s\.?|u\.?k\.?|u\.?n\.?|e\.?u\.?)$/i.test(sentence.form[head]!))
    return !/^(?:soil|territory|mainland|border|coast|city|town|state)$/.test(sentence.lemma[sentence.head[head]!]!)
  return isOf(sentence.lemma[sentence.head[head]!]!.toLowerCase(), 'people', 'force')
}

/** The nearest claim head over the place is this event's, or the place stands in its evidence with nothing between. */
function isTied(
  sentence: Sentence,
  event: FoundEvent,
  head: number,
  told: ReadonlySet<number>,
  inside: boolean,
): boolean {
  const nearest = nearestAbove(sentence, head, told)
  if (nearest === event.predicate || nearest === event.token || (inside && nearest < 0)) return true
  return nearest < 0 && opensSentence(sentence, head) && event.predicate === Math.min(...told)
}

/** *Alma, the town where an attack killed ten*: in the words that a clause of place hangs on. */
function isAntecedent(sentence: Sentence, event: FoundEvent, head: number): boolean {
  const clause = whereClause(sentence, event)
  return clause >= 0 && isWithin(sentence, head, sentence.head[clause]!) && !isWithin(sentence, head, clause)
}

/** The clause with *where* that the event stands in, -1 where there is none. */
function whereClause(sentence: Sentence, { token }: FoundEvent): number {
  for (let at = token; at >= 0; at = sentence.head[at]!)
    if (isRelation(sentence.deprel[at]!, 'acl'))
      return dependents(sentence, at, 'advmod', 'mark').some((word) => sentence.lemma[word] === 'where') ? at : -1
  return -1
}

/** *In Alma there have been clashes*: a place that opens the sentence and is tied to nothing told belongs to its first claim. */
const opensSentence = (sentence: Sentence, head: number): boolean =>
  /^(?:in|at|near)$/i.test(sentence.form[0]!) &&
  sentence.upos.slice(0, head).every((upos) => /^(?:ADP|DET|ADJ|NOUN|PROPN|PUNCT)$/.test(upos))

/** *Azerbaijan's Defense Ministry*, *forces of Syria*: inside an agent's phrase; or the agent itself. */
const insideParty = (sentence: Sentence, event: FoundEvent, head: number): boolean =>
  event.agents.some((agent) => isWithin(sentence, head, agent) && !isLocative(sentence, head, agent))

/** *rebels in the capital*: an *in* phrase below the agent is a place still. */
function isLocative(sentence: Sentence, head: number, agent: number): boolean {
  for (let at = head; at !== agent && at >= 0; at = sentence.head[at]!)
    if (/^(in|at|near|around|inside)$/.test(preposition(sentence, at))) return true
  return false
}

/**
 * Places that no gazetteer knows: names behind a preposition of place (*in Alma*), common nouns of ground
 * and structures there (*in front of a bakery*), and names that are themselves the ground taken.
 */
function unnamedPlaces(
  mentions: Mentions,
  sentence: Sentence,
  event: FoundEvent,
  told: ReadonlySet<number>,
): PlaceMention[] {
  const behind = Array.from({ length: sentence.length }, (_, token) => token).filter(
    (head) =>
      (!told.has(head) || head === event.token) &&
      ((/^(?:obl|nmod|orphan)/.test(sentence.deprel[head]!) && isWhere(sentence, head)) ||
        isLeft(sentence, event, head)) &&
      !insideParty(sentence, event, head) &&
      isTied(sentence, event, sentence.head[head]!, told, false) &&
      !isOfClauseBelow(sentence, event, head),
  )
  const taken = groundKinds.has(event.kind)
    ? event.targets.filter((head) => sentence.upos[head] === 'PROPN' || isGround(sentence, head))
    : []
  const clause = whereClause(sentence, event)
  const where = clause >= 0 && isGround(sentence, sentence.head[clause]!) ? [sentence.head[clause]!] : []
  return [...behind, ...taken, ...where]
    .filter((head) => !event.agents.includes(head) && !isDate(sentence, head) && !isNoPlace(sentence, head))
    .filter((head) => isGround(sentence, head) || actorAt(mentions, sentence, head) === null)
    .map((head) => ({
      ...mention(mentions.report.text, phraseSpan(sentence, head)),
      place: null,
      precision: precisionOf(sentence.lemma[head]!.toLowerCase()),
      basis: 'stated' as const,
    }))
    .sort((a, b) => a.start - b.start)
    .filter((place, index, all) => !all.slice(0, index).some((other) => overlaps(other, place)))
}

/** *on Tuesdays*, *in Escalating Bombardment*: a day or an event, whatever its capital. */
const isNoPlace = (sentence: Sentence, head: number): boolean =>
  calendarWords.has(sentence.form[head]!.toLowerCase().replace(/s$/, '')) ||
  (sentence.upos[head] === 'PROPN' &&
    isEventNoun(sentence, head) &&
    !dependents(sentence, head, 'compound', 'amod').some((part) => /^(?:ADJ|PROPN)$/.test(sentence.upos[part]!)))

const groundKinds: ReadonlySet<string> = new Set(['territory-taken', 'territory-lost', 'control'])
const isGround = (sentence: Sentence, head: number): boolean =>
  isOf(sentence.lemma[head]!.toLowerCase(), 'ground', 'structure') || spots.has(sentence.lemma[head]!.toLowerCase())

/** A name or a noun of ground behind a preposition that may say where, any thing behind one that says nothing else. */
function isWhere(sentence: Sentence, head: number): boolean {
  const before = preposition(sentence, head)
  if (/^(?:away|far)$/.test(sentence.form[dependent(sentence, head, 'case') - 1] ?? '')) return false
  const named = sentence.upos[head] === 'PROPN'
  if (whereOnly.has(before) && isThing(sentence, head)) return true
  if (whereAt.has(before) || /^(on|at|into|towards?|onto|against)$/.test(before))
    return named || isGround(sentence, head)
  return before === 'of' && named && isOf(sentence.lemma[sentence.head[head]!]!.toLowerCase(), 'ground')
}

/** *outside a wedding hall*; not *at war*, *around the attackers*. */
const isThing = (sentence: Sentence, head: number): boolean =>
  sentence.upos[head] === 'NOUN' &&
  dependent(sentence, head, 'det', 'amod', 'compound', 'nmod:poss', 'nummod') >= 0 &&
  !isEventNoun(sentence, head) &&
  !isOf(sentence.lemma[head]!, 'people', 'force', 'munition', 'equipment')

/** In a clause of its own below the event: *ordered them to leave the port* says nothing of where it was ordered. */
function isOfClauseBelow(sentence: Sentence, event: FoundEvent, head: number): boolean {
  for (let at = sentence.head[head]!; at >= 0 && at !== event.predicate && at !== event.token; at = sentence.head[at]!)
    if (/^(?:ccomp|xcomp|advcl|acl|csubj|parataxis)/.test(sentence.deprel[at]!)) return true
  return false
}

/** *fled the town*: the ground that people leave. */
const isLeft = (sentence: Sentence, event: FoundEvent, head: number): boolean =>
  event.kind === 'displacement' && sentence.deprel[head] === 'obj' && isGround(sentence, head)

const precisionOf = (noun: string): PlaceMention['precision'] =>
  noun === 'district'
    ? 3
    : /^(province|region|governorate|state)$/.test(noun)
      ? 4
      : /^(border|line|front|frontline|area|road|territory|coast)$/.test(noun)
        ? 5
        : noun === 'country'
          ? 6
          : 1
