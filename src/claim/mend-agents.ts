/**
 * Who does it, beyond what stands in the event's own clause: whose a deed is (*the United States' killing of the
 * general*), the *by* phrase that the tree hangs elsewhere, who is behind an infinitive or participle on a noun
 * (*the army's attempt to retake the town*), who is accused of it or seen doing it, who did what a passive led to, and the
 * subject of a clause that the tree gave to the verb of saying. Whoever only speaks behind what is told is left out.
 * Touches nothing.
 */
import {
  behind,
  byPhrase,
  coordinated,
  isDate,
  isManner,
  isPassive,
  isVerb,
  preposition,
  roles,
  subjects,
} from '../event/clause.js'
import type { FoundEvent } from '../event/found-event.js'
import { denierOf } from '../event/match-denial.js'
import { isEventNoun } from '../event/match-noun.js'
import { cueEntry } from '../lexicon/en/cues.js'
import { resultVerbs } from '../lexicon/en/light-verbs.js'
import { isOf } from '../lexicon/en/noun-classes.js'
import { force, mutualKinds } from '../record/kind-groups.js'
import type { Kind } from '../record/kinds.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation } from '../ud/tree.js'
import { actorAt, actorOver } from './actor-at.js'
import type { Mentions } from './find-mentions.js'

export type IsParty = (head: number) => boolean

/** The event's agents, read anew where they are nobody's, or another clause's: by the first reading that has something to say. */
export function mendAgents(mentions: Mentions, sentence: Sentence, event: FoundEvent): number[] {
  const told =
    ofOwnClause(sentence, event) ??
    underPassive(sentence, event) ??
    byUse(sentence, event) ??
    accused(sentence, event) ??
    charged(sentence, event) ??
    deniers(sentence, event) ??
    controlling(mentions, sentence, event) ??
    bothSides(sentence, event) ??
    event.agents
  return wholeNames(mentions, sentence, event, told).filter((head) => !isTrailingSpeaker(sentence, event, head))
}

/** *… wounding several people, the agency said*: whoever speaks behind what is told did none of it. */
const isTrailingSpeaker = (sentence: Sentence, { predicate, token }: FoundEvent, head: number): boolean => {
  const verb = sentence.head[head]!
  return (
    head > predicate &&
    verb > head &&
    verb !== token &&
    isRelation(sentence.deprel[head]!, 'nsubj') &&
    cueEntry(sentence.lemma[verb]!.toLowerCase(), 'verb')?.type === 'statement'
  )
}

/**
 * *in an attempt to ambush the force*, *hoping to encircle it*: an infinitive or participle on a noun that does nothing is
 * done by the subject of the verb above that noun.
 */
function controlling(mentions: Mentions, sentence: Sentence, { predicate, agents }: FoundEvent): number[] | undefined {
  let at = predicate
  while (at >= 0 && /^(?:advcl|xcomp|conj)$/.test(sentence.deprel[at]!)) at = sentence.head[at]!
  if (at < 0 || sentence.deprel[at] !== 'acl') return undefined
  const noun = sentence.head[at]!
  const isTo = dependents(sentence, at, 'mark').some((mark) => sentence.lemma[mark] === 'to')
  if (!agents.includes(noun) || isVerb(sentence, noun)) return undefined
  // *hit a post near the border with Norland killing two*: what harm came of it.
  const isResult =
    sentence.xpos[at] === 'VBG' && resultVerbs.has(sentence.lemma[at]!) && preposition(sentence, noun) !== ''
  // *issued a statement urging restraint, sent a letter that …*: whoever issues the text says what it says.
  const isText = sentence.xpos[at] === 'VBG' && texts.has(sentence.lemma[noun]!)
  if (isText && sentence.head[noun]! >= 0 && isRelation(sentence.deprel[noun]!, 'nsubj')) return undefined
  if (!isResult && !isText && actsItself(mentions, sentence, noun) && !(isTo && isEventNoun(sentence, noun)))
    return undefined
  // *are in the process of leaving*
  const own = dependents(sentence, noun, 'nsubj')
  if (own.length > 0) return own.flatMap((head) => coordinated(sentence, head))
  let verb = sentence.head[noun]!
  while (verb >= 0 && !isVerb(sentence, verb)) verb = sentence.head[verb]!
  if (verb < 0) return []
  const above = isPassive(sentence, verb) ? byPhrase(sentence, verb) : subjects(sentence, verb)
  return above.filter((head) => head !== noun)
}

const texts: ReadonlySet<string> = new Set(
  'statement letter message communique communiqué declaration resolution note tweet post petition'.split(' '),
)

/**
 * *was shot down, killing five; was used to fire on the town*: what is done to somebody is not done by him. Who did the first did
 * the second.
 */
function underPassive(sentence: Sentence, { predicate, agents }: FoundEvent): number[] | undefined {
  let at = predicate
  while (at >= 0 && sentence.deprel[at] === 'conj') at = sentence.head[at]!
  const above = at < 0 ? -1 : sentence.head[at]!
  if (above < 0 || !/^(?:advcl|xcomp)$/.test(sentence.deprel[at]!) || !isPassive(sentence, above)) return undefined
  const isBare = sentence.deprel[at] === 'advcl' && dependents(sentence, at, 'mark').length === 0
  const isResult = isBare && sentence.xpos[at] === 'VBG' && resultVerbs.has(sentence.lemma[at]!)
  const isUse = sentence.lemma[above] === 'use' && sentence.xpos[at] === 'VB'
  if (!isResult && !isUse) return undefined
  const undergone = subjects(sentence, above)
  // *Troops were used to stop the march.*
  if (isUse && undergone.some((head) => isOf(sentence.lemma[head]!.toLowerCase(), 'people', 'force'))) return undefined
  return agents.length > 0 && agents.every((head) => undergone.includes(head)) ? byPhrase(sentence, above) : undefined
}

/** *used tanks to shell the town*: who uses a thing does what it is used for. */
function byUse(sentence: Sentence, { predicate, agents }: FoundEvent): number[] | undefined {
  let at = predicate
  while (at >= 0 && sentence.deprel[at] === 'conj') at = sentence.head[at]!
  if (at < 0 || sentence.xpos[at] !== 'VB') return undefined
  const head = sentence.head[at]!
  const verb = sentence.deprel[at] === 'acl' && head >= 0 ? sentence.head[head]! : head
  if (verb < 0 || !using.has(sentence.lemma[verb]!) || isPassive(sentence, verb)) return undefined
  const used = roles(sentence, verb).done
  const isThing = used.every((thing) => !isOf(sentence.lemma[thing]!.toLowerCase(), 'people', 'force'))
  return isThing && agents.length > 0 && agents.every((one) => used.includes(one))
    ? subjects(sentence, verb)
    : undefined
}
const using: ReadonlySet<string> = new Set('use employ utilise utilize deploy'.split(' '))

/**
 * *accused the army of shelling the town, lashed out at it for …, stopped them from leaving*: a gerund behind *of*, *from* or *for* is
 * the object's deed, with what hangs on it (*of breaking the truce by shelling the port*); so is what somebody is seen doing (*saw
 * soldiers beating a man*).
 */
function accused(sentence: Sentence, { predicate, agents }: FoundEvent): number[] | undefined {
  let at = predicate
  while (at >= 0 && (/^(?:xcomp|conj)$/.test(sentence.deprel[at]!) || isByMeans(sentence, at))) at = sentence.head[at]!
  if (at < 0 || sentence.xpos[at] !== 'VBG' || !/^(?:advcl|acl)$/.test(sentence.deprel[at]!)) return undefined
  const marks = dependents(sentence, at, 'mark').map((mark) => sentence.lemma[mark]!)
  // The tree may hang the gerund on the object, or on who accuses: *accused by the army of shelling the town*.
  const isOnNoun = sentence.deprel[at] === 'acl'
  const isSeen = !isOnNoun && marks.length === 0 && seeing.has(sentence.lemma[sentence.head[at]!]!)
  if (!isSeen && !marks.some((mark) => /^(?:of|from|for)$/.test(mark))) return undefined
  const verb = isOnNoun ? sentence.head[sentence.head[at]!]! : sentence.head[at]!
  if (isOnNoun) {
    if (verb < 0 || !accusing.has(sentence.lemma[verb]!)) return undefined
    const { done } = roles(sentence, verb)
    return done.length > 0 ? done : undefined
  }
  const above = subjects(sentence, verb)
  const own = dependents(sentence, verb, isPassive(sentence, verb) ? 'nsubj' : 'obj')
  const objects = own.length > 0 ? own : behind(sentence, verb, atWhom)
  return objects.length > 0 && agents.length > 0 && agents.every((head) => above.includes(head))
    ? objects.flatMap((head) => coordinated(sentence, head))
    : undefined
}

/** Verbs that bring what somebody is said to have done. */
const accusing: ReadonlySet<string> = new Set('accuse suspect blame charge convict acquit'.split(' '))

/**
 * *rejected accusations of torturing prisoners*: against whom the charge is, whose denial it meets; nobody's deed where neither is said.
 */
function charged(sentence: Sentence, { predicate, agents, token }: FoundEvent): number[] | undefined {
  const isDeed = sentence.deprel[predicate] === 'acl' && sentence.xpos[predicate] === 'VBG'
  const isNoun = predicate === token && sentence.deprel[token] === 'nmod' && preposition(sentence, token) === 'of'
  const charge = sentence.head[predicate]!
  if (!(isDeed || (isNoun && agents.length === 0)) || !chargeNouns.has(sentence.lemma[charge]!)) return undefined
  const against = behind(sentence, charge, new Set(['against']))
  const denier = denierOf(sentence, charge)
  return against.length > 0
    ? against
    : denier !== undefined && denier.head >= 0
      ? [denier.head]
      : isDeed
        ? []
        : undefined
}

/** *denied shelling the town, being behind the raid*: it is whoever denies it who is said to have done it. */
function deniers(sentence: Sentence, { predicate, agents }: FoundEvent): number[] | undefined {
  const verb = sentence.head[predicate]!
  if (agents.length > 0 || verb < 0 || sentence.lemma[verb] !== 'deny') return undefined
  const copula = dependents(sentence, predicate, 'cop')[0]
  // *denies being behind it*: a copula's phrase, which is drawn as an oblique.
  if (!/^(?:obj|ccomp|xcomp|advcl)$/.test(sentence.deprel[predicate]!) && copula === undefined) return undefined
  const isGerund = /ing$/i.test(sentence.form[copula ?? predicate]!)
  const isPlain = dependents(sentence, predicate, 'nsubj', ...(copula === undefined ? ['det'] : [])).length === 0
  return isGerund && isPlain ? subjects(sentence, verb) : undefined
}

const chargeNouns: ReadonlySet<string> = new Set('accusation allegation charge claim report suggestion'.split(' '))

/** *violated the truce by shelling the port* */
const isByMeans = (sentence: Sentence, clause: number): boolean =>
  sentence.deprel[clause] === 'advcl' &&
  sentence.xpos[clause] === 'VBG' &&
  dependents(sentence, clause, 'mark').some((mark) => sentence.lemma[mark] === 'by')

const seeing: ReadonlySet<string> = new Set(
  'see hear watch witness spot film catch show depict photograph record'.split(' '),
)

/** *Fighting raged in the city between rebels and loyalists*: the sides of what nobody does alone, wherever the tree hangs them. */
function bothSides(sentence: Sentence, { kind, token, agents }: FoundEvent): number[] | undefined {
  if (!mutualKinds.has(kind) || agents.length > 0) return undefined
  for (let at = token + 1; at < sentence.length && at <= token + reach; at++) {
    if (!/^between$/i.test(sentence.form[at]!) || sentence.deprel[at] !== 'case') continue
    const sides = coordinated(sentence, sentence.head[at]!)
    // *on the road between the two towns*
    const above = sentence.head[sides[0]!]!
    const where = [...sides, above].some((part) => isOf(sentence.lemma[part]!.toLowerCase(), 'ground', 'structure'))
    return sides.length > 1 && !where && !isDate(sentence, sides[0]!) && sentence.upos[sides[0]!] !== 'NUM'
      ? sides
      : undefined
  }
  return undefined
}

const atWhom: ReadonlySet<string> = new Set(['at', 'on', 'against'])

/** A party, a person, people, or the deed or weapon itself; not a place that something happens in. */
function actsItself(mentions: Mentions, sentence: Sentence, noun: number): boolean {
  const lemma = sentence.lemma[noun]!.toLowerCase()
  if (isOf(lemma, 'people', 'force', 'platform', 'munition', 'explosive', 'bomber')) return true
  if (sentence.upos[noun] === 'PRON' || isEventNoun(sentence, noun)) return true
  const actor = actorAt(mentions, sentence, noun)
  const where = /^(?:in|at|near|from|outside|around|across|of|into|to)$/.test(preposition(sentence, noun))
  return actor !== null && !(where && /^(?:state|government)$/.test(actor.kind))
}

/**
 * *The minister said Wednesday the army had withdrawn*: a finite clause has a subject of its own. Where the tree gave it to the
 * verb of saying, it is the first noun phrase behind that verb that is neither a date nor behind a preposition.
 */
function ofOwnClause(sentence: Sentence, { predicate, agents }: FoundEvent): number[] | undefined {
  let at = predicate
  while (at >= 0 && /^(?:xcomp|conj)$/.test(sentence.deprel[at]!)) at = sentence.head[at]!
  if (at < 0 || sentence.deprel[at] !== 'ccomp' || dependents(sentence, at, 'nsubj').length > 0) return undefined
  const cue = sentence.head[at]!
  const speakers = dependents(sentence, cue, 'nsubj').flatMap((one) => coordinated(sentence, one))
  if (cue > at || agents.length === 0 || !agents.every((head) => speakers.includes(head))) return undefined
  if (dependents(sentence, at, 'mark').some((mark) => sentence.lemma[mark] === 'to')) return undefined
  const found = firstPhrase(sentence, cue + 1, at)
  return found === undefined ? undefined : coordinated(sentence, found)
}

/** Head of the first noun phrase from `from` to `to` that is neither a date nor behind a preposition. */
function firstPhrase(sentence: Sentence, from: number, to: number): number | undefined {
  let behind = false
  for (let token = from; token < to; token++) {
    const upos = sentence.upos[token]!
    if (upos === 'ADP') behind = true
    if (!/^(?:NOUN|PROPN|PRON)$/.test(upos)) continue
    if (isDate(sentence, token) && !/^(?:flat|compound)$/.test(sentence.deprel[token + 1] ?? '')) {
      behind = false
      continue
    }
    let head = token
    while (head + 1 < to && /^(?:NOUN|PROPN)$/.test(sentence.upos[head + 1]!)) head++
    if (!behind) return head
    behind = false
    token = head
  }
  return undefined
}

/**
 * *Syrian army offensive*, *regime air strikes*: the words before a deed that name one party are one agent, headed by
 * the last; beside them an adjective that names nobody (*Latest*) is none.
 */
function wholeNames(mentions: Mentions, sentence: Sentence, event: FoundEvent, agents: readonly number[]): number[] {
  const before = (head: number) =>
    head < event.token && ['compound', 'amod'].some((one) => isRelation(sentence.deprel[head]!, one))
  const whole = agents.map((head) => (before(head) ? (actorOver(mentions, sentence, head, event.token) ?? head) : head))
  const someNamed = whole.some((head) => actorAt(mentions, sentence, head) !== null)
  return [...new Set(whole)].filter(
    (head) =>
      !(someNamed && before(head) && sentence.upos[head] === 'ADJ' && actorAt(mentions, sentence, head) === null),
  )
}

/** *its air strikes, the United States' killing of the general, a Norlandic rocket hit the town*: whose the deed or the weapon is. */
export function owners(sentence: Sentence, { kind, token }: FoundEvent, isParty: IsParty): number[] {
  const isDeed =
    force.has(kind) || owned.has(kind) || /^(?:killing|execution|murder|assassination)$/.test(sentence.lemma[token]!)
  if (!isDeed) return []
  const whose =
    sentence.upos[token] === 'NOUN' ? [token] : subjects(sentence, token).filter((head) => isWeapon(sentence, head))
  const owning = whose
    .flatMap((head) => dependents(sentence, head, 'nmod:poss', 'compound', 'amod'))
    .filter((part) => isParty(part) && (sentence.deprel[part] !== 'compound' || !isWeapon(sentence, part)))
  return owning.length > 0 || sentence.upos[token] === 'NOUN'
    ? owning
    : whose.flatMap((head) => senders(sentence, head))
}

/** *a drone operated by the militia hit the market* */
const senders = (sentence: Sentence, weapon: number): number[] =>
  dependents(sentence, weapon, 'acl')
    .filter((part) => sending.has(sentence.lemma[part]!))
    .flatMap((part) => byPhrase(sentence, part))
const sending: ReadonlySet<string> = new Set('operate fly pilot launch fire control drop send plant lob'.split(' '))
/** Beside force, what a noun tells of its possessor: *its occupation of the island, their military build-up*. */
const owned: ReadonlySet<Kind> = new Set<Kind>(['control', 'territory-lost', 'mobilisation', 'opposition', 'support'])
const isWeapon = (sentence: Sentence, head: number): boolean => isOf(sentence.lemma[head]!.toLowerCase(), 'munition')

/** *were targeted in raids by the army*: the *by* phrase behind a passive or a noun, wherever the tree hangs it, with no verb between. */
export function doers(sentence: Sentence, { kind, token }: FoundEvent, isParty: IsParty): number[] {
  const noun = sentence.upos[token] === 'NOUN' && !/^(?:situation|status|other|injuries)$/.test(kind)
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
    return head > at && preposition(sentence, head) === 'by' && !isDate(sentence, head) && !isManner(sentence, head)
      ? [head]
      : []
  }
  return []
}
