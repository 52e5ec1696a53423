/**
 * Says when a claim's event happened: the time expressions that the tree ties to it, in its clause, in a
 * clause of time that hangs on it (*since clashes broke out in late September*), or in the clause that it
 * is a part of (*killing six*, *wounded 40 Tuesday in an attack*). A time that hangs on a reporting word
 * dates the saying. Touches nothing.
 */
import type { FoundEvent } from '../event/found-event.js'
import { isEventNoun } from '../event/match-noun.js'
import type { Days } from '../record/record.js'
import { mention } from '../text/mention.js'
import type { Span } from '../text/span.js'
import { publicationDay } from '../time/find-publication.js'
import { type Bearing, readDays } from '../time/read-days.js'
import type { Timex } from '../time/timex.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation } from '../ud/tree.js'
import type { Mentions } from './find-mentions.js'
import { force, tolls } from './link-claims.js'
import { headOf, nearestAbove } from './locate.js'
import { isPerfect, sharesTime, tenseOf } from './tense.js'

/** @param cues heads of reporting words in the sentence */
export function fillTime(
  mentions: Mentions,
  sentence: Sentence,
  event: FoundEvent,
  told: ReadonlySet<number>,
  cues: ReadonlySet<number>,
): Days | null {
  const all = mentions.timexes.filter(
    (timex) => timex.start >= sentence.start && timex.end <= sentence.end && !isHeading(mentions, sentence, timex),
  )
  if (all.length === 0) return null
  const tops = new Set([...told, ...cues])
  const nouns = eventNouns(sentence)
  const since = (timex: Timex): boolean => isSince(sentence, event.predicate, timex)
  const tiedTo = (host: number): Timex[] => {
    const above = new Set([...tops, ...nouns, host])
    return all.filter((timex) => {
      const head = headOf(sentence, timex)
      return (
        head >= 0 && nearestAbove(sentence, head, above) === host && (!isAside(sentence, head, host) || since(timex))
      )
    })
  }
  const ties = [...new Set([event.token, event.predicate].flatMap(tiedTo))].sort((a, b) => a.start - b.start)
  const near = ties.filter((timex) => !isBeyond(sentence, timex, event, told))
  const own = near.length > 0 ? near : ties
  const read = (tied: readonly Timex[], bearing?: Bearing): Days | null =>
    daysOf(mentions, sentence, tied, {
      all,
      predicate: event.predicate,
      bearing: bearing ?? (tied.some(since) ? 'since' : undefined),
    })
  const first = (hosts: readonly number[], tied: (host: number) => Timex[] = tiedTo): Days | null =>
    hosts.reduce<Days | null>((found, host) => found ?? read(tied(host)), null)

  const clauses = [event.predicate, event.token, ...beside(sentence, event.predicate)].flatMap((token) =>
    dependents(sentence, token, 'advcl'),
  )
  const when = whenOf(sentence, event.predicate)
  const named = when < 0 ? [] : all.filter((timex) => tokenIn(sentence, when, timex))
  return (
    read(named, 'in') ??
    read(own) ??
    first(clauses, (clause) => tiedTo(clause).filter(since)) ??
    first(clauses.filter((clause) => isWhen(sentence, clause))) ??
    first(hosts(sentence, event, cues)) ??
    (isPerfect(sentence, event.predicate) ? read(all.filter((timex) => isLed(mentions, timex))) : null) ??
    read(all.filter((timex) => isLoose(sentence, timex, { event, tops: new Set([...tops, ...nouns]), told }))) ??
    read(all.slice(0, 1).filter((timex) => opensFor(sentence, timex, { event, all, cues })))
  )
}

/** Another claim's verb stands between a time and the event. */
function isBeyond(sentence: Sentence, timex: Timex, event: FoundEvent, told: ReadonlySet<number>): boolean {
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
function opensFor(
  sentence: Sentence,
  timex: Timex,
  { event, all, cues }: { event: FoundEvent; all: readonly Timex[]; cues: ReadonlySet<number> },
): boolean {
  const head = headOf(sentence, timex)
  const first = sentence.starts.findIndex((start) => start >= timex.start)
  if (first > 3 || sentence.upos.slice(0, first).some((upos) => !/^(?:ADP|DET|SCONJ|ADV|CCONJ|PUNCT)$/.test(upos)))
    return false
  if (event.token <= head || tenseOf(sentence, event.predicate) === 'pluperfect') return false
  if (all.some((other) => other !== timex && headOf(sentence, other) < event.token)) return false
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
const isLed = ({ report }: Mentions, { start }: Timex): boolean =>
  /\bsince (?:the )?$/i.test(report.text.slice(0, start).slice(-12))

/** Nouns that name events: a time that hangs on one of them (*the probe into the bombings of August 7*) dates nothing above it. */
const eventNouns = (sentence: Sentence): number[] =>
  Array.from({ length: sentence.length }, (_, token) => token).filter(
    (token) => sentence.upos[token] === 'NOUN' && isEventNoun(sentence, token),
  )

/** *were killed when two helicopters crashed in February*: the clause tells of the same moment. */
const isWhen = (sentence: Sentence, clause: number): boolean =>
  dependents(sentence, clause, 'advmod', 'mark').some((word) => sentence.lemma[word] === 'when')

/**
 * A time that the tree ties to nothing told: it goes to the first claim behind it where it opens the sentence (*Since
 * mid-2012 the army has …*), else to the last one before it.
 */
function isLoose(
  sentence: Sentence,
  timex: Timex,
  { event, tops, told }: { event: FoundEvent; tops: ReadonlySet<number>; told: ReadonlySet<number> },
): boolean {
  const head = headOf(sentence, timex)
  if (head < 0 || nearestAbove(sentence, head, tops) >= 0) return false
  const opens = sentence.upos.slice(0, head).every((upos) => upos !== 'VERB' && upos !== 'AUX')
  const near = [...told].filter((token) => (opens ? token > head : token < head))
  return near.length > 0 && event.predicate === (opens ? Math.min(...near) : Math.max(...near))
}

function daysOf(
  mentions: Mentions,
  sentence: Sentence,
  tied: readonly Timex[],
  { all, bearing, predicate }: { all: readonly Timex[]; bearing: Bearing | undefined; predicate: number },
): Days | null {
  const { text } = mentions.report
  const days = readDays(sentence, tied, { all, publication: publicationDay(mentions.report), bearing })
  if (days === null) return null
  const { timexes } = days
  const { from, to } = ahead(mentions, sentence, predicate, timexes) ?? days
  const words = { start: timexes[0]!.start, end: timexes.at(-1)!.end }
  return { from, to, mention: mention(text, words), basis: 'stated' }
}

/** *will meet this week*: what is still to come lies in the rest of it. */
function ahead({ report }: Mentions, sentence: Sentence, predicate: number, [first]: readonly Timex[]): Timex['days'] {
  const will = dependents(sentence, predicate, 'aux').some((aux) => /^(?:will|shall)$/.test(sentence.lemma[aux]!))
  const from = publicationDay(report)
  return will && from !== null && /^this /i.test(first!.text) && first!.days?.to != null
    ? { from, to: first!.days.to }
    : null
}

/**
 * Whether the words from the event to a time say that the event runs from then on: *since clashes broke
 * out in late September*, *in the war, which began in March 2011*.
 */
function isSince(sentence: Sentence, predicate: number, timex: Timex): boolean {
  const between: string[] = []
  for (let token = predicate + 1; token < sentence.length && sentence.starts[token]! < timex.start; token++)
    between.push(sentence.form[token]!.toLowerCase())
  const led = between.lastIndexOf('since')
  if (led >= 0) return between.length - led < 14 && !between.slice(led).includes(',')
  const perfect = dependents(sentence, predicate, 'aux').some((aux) => sentence.lemma[aux] === 'have')
  return perfect && /\b(?:which|that|and) (?:began|started|erupted|broke out)\b/.test(between.join(' '))
}

/**
 * A date that dates the text and nothing told: that of publication which ran into it (*05.02.2015 Rebels fired …*), one
 * in a dateline (*ALMA (April 20, 2011) – Troops …*), figures of a file number (*2011-04-S-060*).
 */
function isHeading({ report }: Mentions, sentence: Sentence, timex: Timex): boolean {
  if (timex.type !== 'DATE' || !/\d{4}|\d\.\d/.test(timex.text)) return false
  const behind = report.text.slice(timex.end, timex.end + 8)
  if (/^-\w/.test(behind)) return true
  const verbs = sentence.upos.some((upos, token) => upos === 'VERB' && sentence.ends[token]! <= timex.start)
  if (/^\)?\s*(?:--|[-–—])\s/.test(behind) && !verbs) return true
  const led = /\b(?:on|since|by|until|till|from|after|before|to|of|and|through)\s+(?:the\s+)?$/i
  return (
    timex.value === publicationDay(report) &&
    !/day\b|^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(timex.text) &&
    !led.test(report.text.slice(Math.max(0, timex.start - 14), timex.start))
  )
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
function hosts(sentence: Sentence, event: FoundEvent, cues: ReadonlySet<number>): number[] {
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
