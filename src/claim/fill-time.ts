/**
 * Says when a claim's event happened: by the first of the sources in time-sources.ts that has days to give. A time that
 * hangs on a reporting word dates the saying. Touches nothing.
 */
import type { FoundEvent } from '../event/found-event.js'
import type { Days } from '../record/record.js'
import { mention } from '../text/mention.js'
import { publicationDay } from '../time/find-publication.js'
import { type Bearing, readDays } from '../time/read-days.js'
import type { Timex } from '../time/timex.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents } from '../ud/tree.js'
import type { Mentions } from './find-mentions.js'
import { clauseOf, isSince, timeSources } from './time-sources.js'

/**
 * @param mentions those of the sentence
 * @param told heads of the sentence's claims
 * @param cues heads of reporting words in the sentence
 */
export function fillTime(
  mentions: Mentions,
  sentence: Sentence,
  event: FoundEvent,
  told: ReadonlySet<number>,
  cues: ReadonlySet<number>,
): Days | null {
  const timexes = mentions.timexes.filter((timex) => !isHeading(mentions, sentence, timex))
  if (timexes.length === 0) return null
  const clause = clauseOf(sentence, event, { timexes, told, cues })
  for (const { bearing, groups } of timeSources)
    for (const tied of groups(clause)) {
      const since = tied.some((timex) => isSince(sentence, event.predicate, timex)) ? 'since' : undefined
      const days = daysOf(mentions, sentence, tied, {
        all: timexes,
        predicate: event.predicate,
        bearing: bearing ?? since,
      })
      if (days !== null) return days
    }
  return null
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
