/**
 * From a time expression and the words that lead to it to the days of a claim: *since late September*
 * runs to publication, *by 3 October* and *until Monday* are open to the past, *from … to …* spans two
 * expressions, *for five years* runs up to publication, *three days … ended Saturday* ends there.
 *
 * Leaves to claim/: which event an expression dates, and whether the days are stated or implied. Days
 * are inclusive ISO days; null is open.
 */

import type { Unit } from '../lexicon/en/time-words.js'
import type { Sentence } from '../ud/sentence.js'
import { dayNumber, isoDay, readIsoDay } from './calendar.js'
import { shiftDay } from './resolve/resolve-offset.js'
import type { Timex } from './timex.js'

export interface ClaimDays {
  readonly from: string | null
  readonly to: string | null
}

/** What a preposition makes of the time it governs. */
export type Bearing = 'in' | 'since' | 'until' | 'by' | 'before' | 'after' | 'from' | 'for' | 'between'

const bearings: ReadonlyMap<string, Bearing> = new Map<string, Bearing>([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['til', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['prior', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['from', 'from'],
  ['for', 'for'],
  ['between', 'between'],
])

/** The bearing of a timex by the words before it, nearest last: the one or two tokens that lead to it. */
export function bearingOf(before: readonly string[]): Bearing {
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at]!.toLowerCase()
    const bearing = bearings.get(word)
    if (bearing !== undefined) return bearing
    if (
      !/^(the|at|least|nearly|almost|about|around|some|more|than|over|up|to|on|late|early|mid|just|only|past|last|well|a|an|-)$/.test(
        word,
      )
    )
      return 'in'
  }
  return 'in'
}

/**
 * The days that a claim takes from one expression; null where there are none to take (*recent weeks*, a
 * set, a bare length without *for*). `publication` is an ISO day or instant, or null.
 */
export function claimDays(timex: Timex, bearing: Bearing, publication: string | null): ClaimDays | null {
  // *met for two hours*: hours and minutes say how long, not when.
  if (/^PT/.test(timex.value) && timex.days === null) return null
  if (timex.type === 'DURATION' && timex.days === null)
    return bearing === 'for' || bearing === 'since' ? durationUpTo(timex.value, publication) : null
  if (timex.days === null) return null
  const published = readIsoDay(publication)
  const { from, to } = withinWindow(timex, published) ?? timex.days
  // *earlier this month*: from its first day to the one before publication.
  if (/^earlier this /i.test(timex.text) && published !== null && bearing === 'in')
    return { from, to: from === isoDay(published) ? from : isoDay(published - 1) }
  // *after noon on Thursday*, *before dawn*: an hour lies within its day.
  if (timex.type === 'TIME' && (bearing === 'after' || bearing === 'before')) return { from, to }
  switch (bearing) {
    case 'since':
      return { from: sinceOf(timex, from), to: published === null ? null : isoDay(published) }
    case 'until':
    case 'by':
      return timex.type === 'DURATION' ? { from, to } : { from: null, to }
    case 'before':
      return { from: null, to: shifted(from, -1) }
    case 'after':
      return timex.type === 'DATE' && from === to ? { from, to: null } : { from: shifted(to, 1), to: null }
    default:
      return { from, to }
  }
}

/**
 * *The past year*, *the last month* run up to publication, as a count of them does; *this month* has not gone beyond it yet.
 * Null where the expression is no such one.
 */
function withinWindow(timex: Timex, published: number | null): Timex['days'] {
  const window = /^(the past|the last|past|this) (week|month|year|decade|quarter[- ]century|century)$/i.exec(timex.text)
  if (window === null || published === null || timex.days?.from == null || timex.days.to === null) return null
  const to = isoDay(published)
  if (window[1]!.toLowerCase() === 'this')
    return timex.days.from <= to && to < timex.days.to ? { ...timex.days, to } : null
  const unit = window[2]!.toLowerCase()
  const far = /^quarter/.test(unit) ? shiftDay(published, 'year', -25) : shiftDay(published, unit as Unit, -1)
  return far === null ? null : { from: isoDay(far), to }
}

const shifted = (day: string | null, by: number): string | null => {
  const number = readIsoDay(day)
  return number === null ? null : isoDay(number + by)
}

/** *Since mid-2012* begins in the middle of the year, on 1 July. */
function sinceOf(timex: Timex, from: string | null): string | null {
  const year = /^(\d{4})$/.exec(timex.value)
  return year !== null && timex.mod === 'MID' ? isoDay(dayNumber(Number(year[1]), 7, 1)) : from
}

/** *From Sept. 27 until Oct. 14*, *between 3 and 9 June*: from the first day of one to the last of the other. */
export function combineDays(first: Timex, second: Timex): ClaimDays | null {
  if (first.days === null || second.days === null) return null
  const [from, to] = [first.days.from, second.days.to]
  return from !== null && to !== null && readIsoDay(from)! > readIsoDay(to)!
    ? { from: second.days.from, to: first.days.to }
    : { from, to }
}

const units: Readonly<Record<string, Unit>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
  CE: 'century',
  TH: 'hour',
  TM: 'minute',
}

/** "P3M" → a count and its unit; undefined where the count is not known (PXM). */
export function readPeriod(value: string): { count: number; unit: Unit } | undefined {
  const match = /^P(T?)([\d.]+)(CE|[DWMYHSQ])$/.exec(value)
  if (match === null) return undefined
  const unit = match[3] === 'Q' ? 'quarter' : units[`${match[1]}${match[3]}`]
  return unit === undefined ? undefined : { count: Number(match[2]), unit }
}

/** *For nearly two years*: from two years before publication to publication (codebook, rule 1). */
export function durationUpTo(value: string, end: string | null): ClaimDays | null {
  const period = readPeriod(value)
  const last = readIsoDay(end)
  if (period === undefined || last === null) return null
  const first = shiftDay(last, period.unit, -period.count)
  return first === null ? { from: isoDay(last), to: isoDay(last) } : { from: isoDay(first), to: isoDay(last) }
}

/** *Three days of fighting ended Saturday*: the three days of which Saturday is the last. */
export function durationEnding(value: string, lastDay: string): ClaimDays | null {
  const period = readPeriod(value)
  const last = readIsoDay(lastDay)
  if (period === undefined || last === null) return null
  const first = shiftDay(last, period.unit, -period.count)
  return first === null ? null : { from: isoDay(Math.min(first + 1, last)), to: isoDay(last) }
}

export interface ReadDays extends ClaimDays {
  /** The expressions that the days were read from, first to last. */
  readonly timexes: readonly Timex[]
}

/**
 * The days that a clause takes from the expressions tied to it. `tied` are they, in text order; `all` are
 * those of the sentence, for the far end of a range (*from Sept. 27 until Oct. 14*); `bearing` is given
 * where not the words before the expression tell it but the clause that it stands in. Points go before windows, and windows before bare lengths.
 */
export function readDays(
  sentence: Sentence,
  tied: readonly Timex[],
  { all, publication, bearing: given }: { all: readonly Timex[]; publication: string | null; bearing?: Bearing },
): ReadDays | null {
  let best: (ReadDays & { rank: number }) | null = null
  for (const timex of tied) {
    const bearing = given ?? (isOfRite(sentence, timex) ? 'in' : bearingOf(wordsBefore(sentence, timex)))
    const read =
      rangeFrom(sentence, timex, bearing, all) ?? rangeInto(sentence, timex, all) ?? lengthEnding(sentence, timex, tied)
    const days = read?.days ?? claimDays(timex, bearing, publication)
    if (days === null) continue
    const rank = read !== undefined ? 3 : timex.type === 'DURATION' ? (timex.days === null ? 0 : 1) : 2
    if (best === null || rank > best.rank) best = { ...days, timexes: read?.timexes ?? [timex], rank }
  }
  return best
}

/** *after Friday prayers*, *before Sunday Mass*: on that day. */
function isOfRite(sentence: Sentence, { end }: Timex): boolean {
  const next = sentence.starts.findIndex((start) => start >= end)
  return next >= 0 && /^(?:prayers?|mass|services?|sermons?|worship)$/i.test(sentence.form[next]!)
}

/** The forms of up to four tokens before an expression. */
function wordsBefore(sentence: Sentence, timex: Timex): string[] {
  const words: string[] = []
  for (let token = 0; token < sentence.length && sentence.starts[token]! < timex.start; token++)
    words.push(sentence.form[token]!)
  return words.slice(-4)
}

const far = /^(to|until|till|through|and|-|–|—|thru)$/

/** The range that an expression opens with a later one: "from … until …", "between … and …", "June 3–9". */
function rangeFrom(
  sentence: Sentence,
  timex: Timex,
  bearing: Bearing,
  all: readonly Timex[],
): { days: ClaimDays; timexes: Timex[] } | undefined {
  const second = all[all.indexOf(timex) + 1]
  if (second === undefined || second.start < timex.end || timex.days === null || timex.type === 'DURATION')
    return undefined
  const between = sentence.form
    .filter((_, token) => sentence.starts[token]! >= timex.end && sentence.ends[token]! <= second.start)
    .map((form) => form.toLowerCase())
  const open = bearing === 'from' || bearing === 'between'
  const word = between[0] ?? ''
  if (between.length === 0 || between.length > (open ? 4 : 2) || !far.test(word)) return undefined
  // *on Sunday and Monday*: two days in a row.
  const inRow = word === 'and' && between.length === 1 && shifted(timex.days.to, 1) === second.days?.from
  if (!open && (word === 'and' || word === 'to') && !inRow) return undefined
  const days = combineDays(timex, second)
  return days === null ? undefined : { days, timexes: [timex, second] }
}

/** The same, seen from its far end: *until Oct. 14* behind *from Sept. 27*. */
function rangeInto(
  sentence: Sentence,
  timex: Timex,
  all: readonly Timex[],
): { days: ClaimDays; timexes: Timex[] } | undefined {
  const first = all[all.indexOf(timex) - 1]
  return first === undefined ? undefined : rangeFrom(sentence, first, bearingOf(wordsBefore(sentence, first)), all)
}

/** "Three days of fighting ended Saturday": a length whose end the same clause names. */
function lengthEnding(
  sentence: Sentence,
  timex: Timex,
  tied: readonly Timex[],
): { days: ClaimDays; timexes: Timex[] } | undefined {
  const end = tied.find((other) => other.start > timex.end && other.days?.to != null && other.type !== 'DURATION')
  if (timex.type !== 'DURATION' || timex.days !== null || end === undefined) return undefined
  const ends = sentence.form.some(
    (form, token) =>
      sentence.starts[token]! >= timex.end &&
      sentence.ends[token]! <= end.start &&
      /^(ended|ending|end|ends|finished|concluded)$/i.test(form),
  )
  const days = ends ? durationEnding(timex.value, end.days!.to!) : null
  return days === null ? undefined : { days, timexes: [timex, end] }
}
