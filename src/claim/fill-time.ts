/**
 * Says when a claim's event happened: the time expressions that the tree ties to it, in its clause, in a
 * clause of time that hangs on it (*since clashes broke out in late September*), or in the clause that it
 * is a part of (*killing six*, *wounded 40 Tuesday in an attack*). A time that hangs on a reporting word
 * dates the saying. Touches nothing.
 */
import type { FoundEvent } from '../event/found-event.js'
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

/** @param cues heads of reporting words in the sentence */
export function fillTime(
  mentions: Mentions,
  sentence: Sentence,
  event: FoundEvent,
  told: ReadonlySet<number>,
  cues: ReadonlySet<number>,
): Days | null {
  const tops = new Set([...told, ...cues])
  const all = mentions.timexes.filter(
    (timex) => timex.start >= sentence.start && timex.end <= sentence.end && !isHeading(mentions, timex),
  )
  if (all.length === 0) return null
  const tiedTo = (host: number): Timex[] => {
    const above = new Set([...tops, host])
    return all.filter((timex) => {
      const head = headOf(sentence, timex)
      return head >= 0 && nearestAbove(sentence, head, above) === host
    })
  }
  const own = [...new Set([...tiedTo(event.token), ...tiedTo(event.predicate)])].sort((a, b) => a.start - b.start)
  const since = (timex: Timex): boolean => isSince(sentence, event.predicate, timex)
  const read = (tied: readonly Timex[], bearing?: Bearing): Days | null =>
    daysOf(mentions, sentence, tied, { all, bearing: bearing ?? (tied.some(since) ? 'since' : undefined) })

  const clauses = dependents(sentence, event.predicate, 'advcl')
  const when = whenOf(sentence, event.predicate)
  const named = when < 0 ? [] : all.filter((timex) => tokenIn(sentence, when, timex))
  return (
    read(named, 'in') ??
    read(own) ??
    clauses.reduce<Days | null>((found, clause) => found ?? read(tiedTo(clause).filter(since)), null) ??
    hosts(sentence, event, cues).reduce<Days | null>((found, host) => found ?? read(tiedTo(host)), null)
  )
}

function daysOf(
  mentions: Mentions,
  sentence: Sentence,
  tied: readonly Timex[],
  { all, bearing }: { all: readonly Timex[]; bearing: Bearing | undefined },
): Days | null {
  const { text } = mentions.report
  const days = readDays(sentence, tied, { all, publication: publicationDay(mentions.report), bearing })
  if (days === null) return null
  const { from, to, timexes } = days
  const words = { start: timexes[0]!.start, end: timexes.at(-1)!.end }
  return { from, to, mention: mention(text, words), basis: 'stated' }
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

/** A date of publication that ran into the text (*05.02.2015 Rebels fired …*): no weekday, no preposition leads to it. */
function isHeading({ report }: Mentions, timex: Timex): boolean {
  if (timex.type !== 'DATE' || timex.value !== publicationDay(report) || !/\d{4}|\d\.\d/.test(timex.text)) return false
  const led = /\b(?:on|since|by|until|till|from|after|before|to|of|and|through)\s+(?:the\s+)?$/i
  return (
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
    const marked = deprel === 'advcl' && dependents(sentence, at, 'mark').length > 0
    if (head < 0 || !part || marked || cues.has(head) || shows(sentence, head)) break
    found.push(head)
    at = head
  }
  const act = tolls.has(event.kind) || force.has(event.kind)
  return [...found, ...dependents(sentence, event.predicate, ...(act ? ['conj'] : []), 'obl', 'nsubj', 'obj')]
}
