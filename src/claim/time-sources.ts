/**
 * Where an event's time may be told, most certain first: in its own clause, in a clause of time that hangs on it (*since
 * clashes broke out in late September*), in the clause that it is a part of (*killing six*, *wounded 40 Tuesday in an
 * attack*), in words that open the sentence. Reads a parsed sentence; touches nothing.
 */
import type { FoundEvent } from '../event/found-event.js'
import { isEventNoun } from '../event/match-noun.js'
import { force, tolls } from '../record/kind-groups.js'
import type { Span } from '../text/span.js'
import type { Bearing } from '../time/read-days.js'
import type { Timex } from '../time/timex.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation } from '../ud/tree.js'
import { headOf, nearestAbove } from './locate.js'
import { isPerfect, sharesTime, tenseOf } from './tense.js'

/** What is asked of the sentence around an event. */
export interface Clause {
  readonly sentence: Sentence
  readonly event: FoundEvent
  /** The time expressions of the sentence. */
  readonly timexes: readonly Timex[]
  /** Heads of its claims, of its reporting words, and of nouns that name events. */
  readonly told: ReadonlySet<number>
  readonly cues: ReadonlySet<number>
  readonly eventNouns: readonly number[]
}

export const clauseOf = (
  sentence: Sentence,
  event: FoundEvent,
  around: Pick<Clause, 'timexes' | 'told' | 'cues'>,
): Clause => ({
  sentence,
  event,
  ...around,
  cues: new Set([...around.cues].filter((cue) => !isNaming(sentence, cue))),
  eventNouns: eventNounsOf(sentence),
})

/** *killed a leader of the force known as the Guard in April*: how something is called is said on no day. */
const isNaming = (sentence: Sentence, cue: number): boolean =>
  sentence.deprel[cue] === 'acl' && /^(?:know|call|name|dub|nickname|term|style|describe)$/.test(sentence.lemma[cue]!)

interface TimeSource {
  /** What the source makes of its times, whatever preposition leads them. */
  readonly bearing?: Bearing
  /** The times that it gives, nearest first; the first group that has days is taken. */
  groups(clause: Clause): readonly (readonly Timex[])[]
}

export const timeSources: readonly TimeSource[] = [
  // *since 1991, when the army occupied the town*
  { bearing: 'in', groups: (clause) => [namedBefore(clause)] },
  // *Rebels shelled the market on Monday.*
  { groups: (clause) => [own(clause)] },
  // *Forty have died since clashes broke out in September.*
  {
    groups: (clause) =>
      clausesBelow(clause).map((below) =>
        tiedTo(clause, below).filter((timex) => isSince(clause.sentence, clause.event.predicate, timex)),
      ),
  },
  // *Five were killed when rebels attacked the base on Friday.*
  {
    groups: (clause) =>
      clausesBelow(clause)
        .filter((below) => isWhen(clause.sentence, below))
        .map((below) => tiedTo(clause, below)),
  },
  // *Rebels fired at the market on Monday, killing six.*
  { groups: (clause) => hosts(clause).map((host) => tiedTo(clause, host)) },
  // *Since 1985 …, 200 soldiers have been killed*: what is told in the perfect has run since then.
  {
    groups: ({ sentence, event, timexes }) =>
      isPerfect(sentence, event.predicate) ? [timexes.filter((timex) => isLed(sentence, timex))] : [],
  },
  // *In August an attack on the suburb killed dozens.*
  { groups: (clause) => [clause.timexes.slice(0, 1).filter((timex) => opensFor(clause, timex))] },
]

/** The times that the tree ties to a word: nothing told, said or named by an event's noun stands between. */
function tiedTo({ sentence, event, timexes, told, cues, eventNouns }: Clause, host: number): Timex[] {
  const above = new Set([...told, ...cues, ...eventNouns, host])
  return timexes.filter((timex) => {
    const head = headOf(sentence, timex)
    const aside = isAside(sentence, head, host) && !isSince(sentence, event.predicate, timex)
    return head >= 0 && nearestAbove(sentence, head, above) === host && !aside
  })
}

/** Those tied to the event's word or predicate, if there are any short of another claim's verb. */
function own(clause: Clause): Timex[] {
  const { token, predicate } = clause.event
  const ties = [...new Set([token, predicate].flatMap((host) => tiedTo(clause, host)))].sort(
    (a, b) => a.start - b.start,
  )
  const near = ties.filter((timex) => !isBeyond(clause, timex))
  return near.length > 0 ? near : ties
}

/** Clauses that hang on the event or on what is coordinated with it. */
const clausesBelow = ({ sentence, event }: Clause): number[] =>
  [event.predicate, event.token, ...beside(sentence, event.predicate)].flatMap((token) =>
    dependents(sentence, token, 'advcl'),
  )

/** The time that the clause with *when* describes. */
function namedBefore({ sentence, event, timexes }: Clause): Timex[] {
  const when = whenOf(sentence, event.predicate)
  return when < 0 ? [] : timexes.filter((timex) => tokenIn(sentence, when, timex))
}

/** Another claim's verb stands between a time and the event. */
function isBeyond({ sentence, event, told }: Clause, timex: Timex): boolean {
  const head = headOf(sentence, timex)
  const [low, high] = [Math.min(head, event.token, event.predicate), Math.max(head, event.token, event.predicate)]
  return [...told].some(
    (token) => token > low && token < high && token !== event.predicate && sentence.upos[token] === 'VERB',
  )
}

/**
 * *In August 2013 an attack on the suburb killed dozens*: a time that opens the sentence holds for what its main clauses
 * tell, however the tree ties it, up to the next time, a word that reports or a clause that tells of another moment.
 */
function opensFor({ sentence, event, timexes, cues }: Clause, timex: Timex): boolean {
  const head = headOf(sentence, timex)
  const first = sentence.starts.findIndex((start) => start >= timex.start)
  if (first > 3 || sentence.upos.slice(0, first).some((upos) => !/^(?:ADP|DET|SCONJ|ADV|CCONJ|PUNCT)$/.test(upos)))
    return false
  if (event.token <= head || tenseOf(sentence, event.predicate) === 'pluperfect') return false
  if (timexes.some((other) => other !== timex && headOf(sentence, other) < event.token)) return false
  if ([...cues].some((cue) => cue > head && cue < event.token)) return false
  for (let at = event.predicate; at >= 0; at = sentence.head[at]!) {
    if (sentence.deprel[at] === 'acl:relcl') return false
    if (sentence.deprel[at] === 'advcl' && dependents(sentence, at, 'mark').length > 0) return false
  }
  return true
}

/** *the war, which will enter its fifth year next month*: a relative clause tells of another time. */
function isAside(sentence: Sentence, low: number, host: number): boolean {
  for (let at = low; at >= 0 && at !== host; at = sentence.head[at]!)
    if (sentence.deprel[at] === 'acl:relcl') return true
  return false
}

/** *Since 1985 …, 200 soldiers have been killed*: what is told in the perfect has run since then. */
const isLed = (sentence: Sentence, { start }: Timex): boolean =>
  /\bsince(?: the)?$/i.test(
    sentence.form
      .filter((_, token) => sentence.ends[token]! <= start)
      .slice(-2)
      .join(' '),
  )

/** Nouns that name events: a time that hangs on one of them (*the probe into the bombings of August 7*) dates nothing above it. */
const eventNounsOf = (sentence: Sentence): number[] =>
  Array.from({ length: sentence.length }, (_, token) => token).filter(
    (token) => sentence.upos[token] === 'NOUN' && isEventNoun(sentence, token),
  )

/** *were killed when two helicopters crashed in February*: the clause tells of the same moment. */
const isWhen = (sentence: Sentence, clause: number): boolean =>
  dependents(sentence, clause, 'advmod', 'mark').some((word) => sentence.lemma[word] === 'when')

/**
 * Whether the words from the event to a time say that the event runs from then on: *since clashes broke
 * out in late September*, *in the war, which began in March 2011*.
 */
export function isSince(sentence: Sentence, predicate: number, timex: Timex): boolean {
  const between: string[] = []
  for (let token = predicate + 1; token < sentence.length && sentence.starts[token]! < timex.start; token++)
    between.push(sentence.form[token]!.toLowerCase())
  const led = between.lastIndexOf('since')
  if (led >= 0) return between.length - led < 14 && !between.slice(led).includes(',')
  const perfect = dependents(sentence, predicate, 'aux').some((aux) => sentence.lemma[aux] === 'have')
  return perfect && /\b(?:which|that|and) (?:began|started|erupted|broke out)\b/.test(between.join(' '))
}

const tokenIn = (sentence: Sentence, token: number, timex: Span): boolean =>
  sentence.starts[token]! >= timex.start && sentence.ends[token]! <= timex.end

/** *since 1991, when the army occupied the town*: the word that the clause dates itself by, -1 where there is none. */
function whenOf(sentence: Sentence, predicate: number): number {
  const clause = isRelation(sentence.deprel[predicate]!, 'acl') || isRelation(sentence.deprel[predicate]!, 'advcl')
  const led = dependents(sentence, predicate, 'advmod', 'mark').some((word) => sentence.lemma[word] === 'when')
  return clause && led ? sentence.head[predicate]! : -1
}

/** Verbs that put something before the public: their day is not the day of what they show. */
const shows = (sentence: Sentence, token: number): boolean =>
  /^(show|reveal|publish|release|report|depict|broadcast|post|announce|describe)$/.test(sentence.lemma[token]!)

/** Relations by which an event is a part of what its head tells, so that it has its head's time. */
const partOf = ['advcl', 'xcomp', 'conj', 'obl', 'nmod', 'obj', 'nsubj', 'acl']

/** The clauses that an event is a part of, nearest first, up to a reporting word; then those coordinated with it and those that it tells of (*killed in strikes on Thursday*). */
function hosts({ sentence, event, cues }: Clause): number[] {
  const found: number[] = []
  for (let at = event.predicate; ; ) {
    const deprel = sentence.deprel[at]!
    const head = sentence.head[at]!
    const part = partOf.some((asked) => isRelation(deprel, asked)) && !isRelation(deprel, 'acl:relcl')
    const relative = deprel === 'acl:relcl' && isEventNoun(sentence, head)
    const marked = deprel === 'advcl' && dependents(sentence, at, 'mark').length > 0 && !isWhen(sentence, at)
    if (head < 0 || (!part && !relative) || marked || cues.has(head) || shows(sentence, head)) break
    if (deprel === 'conj' && !sharesTime(sentence, head, at)) break
    found.push(head)
    at = head
  }
  const act = tolls.has(event.kind) || force.has(event.kind)
  const relatives = dependents(sentence, event.token, 'acl:relcl')
  return [
    ...found,
    ...(act ? [...beside(sentence, event.predicate), ...relatives] : []),
    ...dependents(sentence, event.predicate, 'obl', 'nsubj', 'obj'),
  ]
}

/** Clauses coordinated with it, in its tense. */
const beside = (sentence: Sentence, predicate: number): number[] =>
  dependents(sentence, predicate, 'conj').filter((other) => sharesTime(sentence, other, predicate))
