/**
 * Gives a time expression its TIMEX3 value, against the anchor and, for weekdays and dates without a
 * year, against the tense of the verb that governs them: *Wednesday* in a past-tense report is the last
 * one, the day of publication included.
 *
 * Leaves lengths, sets and references as they are. `rule` names the anchor taken: `publication`,
 * `reference` (the last time named), `stated` (the words suffice), `unresolved`.
 */
import type { Unit } from '../lexicon/en/time-words.js'
import type { Anchor, Named } from './anchor.js'
import { addMonths, civilDay, dayNumber, daysInMonth, isoWeek, weekdayOf } from './calendar.js'
import type { Expression, Which } from './expression.js'
import { unitCode } from './match-duration.js'
import { dayOfFeast } from './match-feast.js'
import type { Timex } from './timex.js'

export type Tense = 'past' | 'future' | null

export interface Resolved {
  readonly type: Timex['type']
  readonly value: string
  readonly rule: string
  readonly named?: Named
  /** Day numbers where they do not follow from the value: a night, a window. */
  readonly days?: readonly [number, number]
}

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>

export function resolveExpression(expression: Expression, anchor: Anchor, tense: () => Tense): Resolved {
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, anchor, tense)
    case 'month':
      return resolveMonth(expression, anchor, tense)
    case 'year':
      return resolveYear(expression, anchor)
    case 'decade':
      return { type: 'DATE', value: `${expression.bc ? 'BC' : ''}${expression.value}`, rule: 'stated' }
    case 'century':
      return { type: 'DATE', value: `${expression.bc ? 'BC' : ''}${pad(expression.number - 1, 2)}`, rule: 'stated' }
    case 'weekday':
      return resolveWeekday(expression, anchor, tense)
    case 'feast':
      return resolveFeast(expression, anchor, tense)
    case 'day-word':
      return resolveDayWord(expression, anchor)
    case 'overnight':
      return resolveOvernight(expression, anchor, tense)
    case 'unit':
      return resolveUnit(expression, anchor)
    case 'season':
      return resolveSeason(expression, anchor, tense)
    case 'fraction':
      return resolveFraction(expression, anchor, tense)
    case 'offset':
      return resolveOffset(expression, anchor)
    case 'part':
      return resolvePart(expression, anchor, tense)
    case 'clock':
      return resolveClock(expression, anchor, tense)
    case 'reference':
      return { type: 'DATE', value: expression.value, rule: 'reference-word' }
    case 'duration':
      return resolveDuration(expression, anchor)
    case 'set':
      return { type: 'SET', value: expression.value, rule: 'set' }
    case 'week-of':
      return resolveWeekOf(expression, anchor, tense)
    case 'part-of-month':
      return resolvePartOfMonth(expression, anchor, tense)
    case 'unresolved':
      if (expression.what.startsWith('part-'))
        return { type: 'TIME', value: `XXXX-XX-XXT${expression.what.slice(5)}`, rule: 'unresolved' }
      return { type: 'DATE', value: 'XXXX-XX-XX', rule: `unresolved/${expression.what}` }
  }
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** 1917 → "1917", -479 → "BC0480". */
const yearText = (year: number): string => (year <= 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4))
const monthText = (year: number, month: number): string => `${yearText(year)}-${pad(month, 2)}`

export function dayText(number: number): string {
  const { year, month, day } = civilDay(number)
  return `${monthText(year, month)}-${pad(day, 2)}`
}

function onDay(number: number, rule: string, explicit = false): Resolved {
  const { year, month } = civilDay(number)
  return { type: 'DATE', value: dayText(number), rule, named: { year, month, day: number, explicit } }
}

const unknownDay = (rule = 'unresolved'): Resolved => ({ type: 'DATE', value: 'XXXX-XX-XX', rule })

/** A year of two figures lies in the century nearest to the running date. */
function resolveYear(expression: Of<'year'>, anchor: Anchor): Resolved {
  let { year } = expression
  if (expression.short && anchor.publication === null && anchor.year !== null)
    year += Math.round((anchor.year - year) / 100) * 100
  return { type: 'DATE', value: yearText(year), rule: 'stated', named: { year, explicit: true } }
}

function resolveDay(expression: Of<'day'>, anchor: Anchor, tense: () => Tense): Resolved {
  const order = expression.order === undefined ? '' : `/${expression.order}`
  if (expression.month === null) return resolveDayOfMonth(expression.day, anchor)
  const stated = expression.year !== null
  const year = expression.year ?? pickYear(expression.month, expression.day, anchor, tense)
  if (year === null)
    return { type: 'DATE', value: `XXXX-${pad(expression.month, 2)}-${pad(expression.day, 2)}`, rule: 'unresolved' }
  if (expression.day > daysInMonth(year, expression.month)) return unknownDay()
  return onDay(dayNumber(year, expression.month, expression.day), stated ? `stated${order}` : yearRule(anchor), stated)
}

const yearRule = (anchor: Anchor): string =>
  anchor.publication === null || anchor.sentenceYear !== null ? 'reference' : 'publication'

/** "the 20th" in the month last named, else the last such day before publication. */
function resolveDayOfMonth(day: number, anchor: Anchor): Resolved {
  const base =
    anchor.month !== null && anchor.year !== null
      ? { year: anchor.year, month: anchor.month }
      : anchor.day !== null
        ? civilDay(anchor.day)
        : anchor.publication === null
          ? null
          : civilDay(anchor.publication)
  if (base === null) return { type: 'DATE', value: `XXXX-XX-${pad(day, 2)}`, rule: 'unresolved' }
  let number = dayNumber(base.year, base.month, Math.min(day, daysInMonth(base.year, base.month)))
  if (anchor.month === null && anchor.publication !== null && number > anchor.publication + 3)
    number = addMonths(number, -1)
  return onDay(number, 'reference')
}

/**
 * The year that a date without one means. With a day of publication: the year that the sentence has
 * just named; else the nearest such date, where the way that the tense does not point counts as four
 * times as far, and without a tense the days to come count three times (reports tell the past). In a
 * history: the year last named, or the next where the month lies well before the month last named.
 */
function pickYear(month: number, day: number | null, anchor: Anchor, tense: () => Tense): number | null {
  if (anchor.publication === null) return runningYear(month, anchor)
  if (anchor.sentenceYear !== null && anchor.sentenceYear < civilDay(anchor.publication).year)
    return anchor.sentenceYear
  const { year } = civilDay(anchor.publication)
  const number = (y: number): number => dayNumber(y, month, Math.min(day ?? 15, daysInMonth(y, month)))
  const asked = tense()
  const slack = day === null ? 15 : 0
  const [ahead, back] = asked === 'past' ? [4, 1] : asked === 'future' ? [1, 4] : [3, 1]
  const distance = (y: number): number => {
    const days = number(y) - anchor.publication!
    return days > slack ? ahead * days : days < -slack ? -back * days : 0
  }
  return [year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best), year)
}

/** A month that lies this much before the last one named belongs to the next year. Tuned on histories. */
const turnOfYear = 8

function runningYear(month: number, anchor: Anchor): number | null {
  if (anchor.year === null) return null
  if (anchor.month !== null && anchor.month - month >= turnOfYear) return anchor.year + 1
  return anchor.year
}

function resolveMonth(expression: Of<'month'>, anchor: Anchor, tense: () => Tense): Resolved {
  const { month } = expression
  const inMonth = (year: number, rule: string, explicit = false): Resolved => ({
    type: 'DATE',
    value: monthText(year, month),
    rule,
    named: { year, month, explicit },
  })
  if (expression.year !== null) return inMonth(expression.year, 'stated', true)
  if (expression.yearFrom != null) {
    const year = yearBy(expression.yearFrom, anchor)
    return year === null
      ? { type: 'DATE', value: `XXXX-${pad(month, 2)}`, rule: 'unresolved' }
      : inMonth(year, 'reference', true)
  }
  const base = anchor.publication === null ? null : civilDay(anchor.publication)
  if (base !== null && expression.which !== null) {
    switch (expression.which) {
      case 'last':
      case 'previous':
        return inMonth(month < base.month - 1 ? base.year : base.year - 1, 'publication')
      case 'next':
      case 'following':
        return inMonth(month > base.month ? base.year : base.year + 1, 'publication')
      case 'this':
        return inMonth(base.year, 'publication')
      case 'same':
        break
    }
  }
  const year = pickYear(month, null, anchor, tense)
  return year === null
    ? { type: 'DATE', value: `XXXX-${pad(month, 2)}`, rule: 'unresolved' }
    : inMonth(year, yearRule(anchor))
}

/** The year meant by *last year*, *that year*, *the following year*. */
function yearBy(which: Which, anchor: Anchor): number | null {
  const published = anchor.publication === null ? anchor.year : civilDay(anchor.publication).year
  const reference = anchor.year ?? published
  const shift = (year: number | null, by: number): number | null => (year === null ? null : year + by)
  switch (which) {
    case 'last':
      return shift(published, -1)
    case 'next':
      return shift(published, 1)
    case 'this':
    case null:
      return published
    case 'previous':
      return shift(reference, -1)
    case 'following':
      return shift(reference, 1)
    case 'same':
      return reference
  }
}

function resolveWeekday(expression: Of<'weekday'>, anchor: Anchor, tense: () => Tense): Resolved {
  const { weekday, which } = expression
  const before = (day: number): number => day - ((((weekdayOf(day) - weekday) % 7) + 7) % 7)
  const after = (day: number): number => day + ((((weekday - weekdayOf(day)) % 7) + 7) % 7)
  const reference = anchor.day ?? anchor.publication
  if (which === 'previous' && reference !== null) return onDay(before(reference - 1), 'reference')
  if (which === 'following' && reference !== null) return onDay(after(reference + 1), 'reference')
  const published = anchor.publication
  if (published === null)
    return anchor.day === null
      ? { type: 'DATE', value: `XXXX-WXX-${weekday}`, rule: 'unresolved' }
      : onDay(which === 'last' ? before(anchor.day - 1) : after(anchor.day), 'reference')
  if (which === 'last') return onDay(before(published - 1), 'publication/last')
  if (which === 'next') return onDay(after(published + 1), 'publication/next')
  const asked = tense()
  if (which === 'this') return onDay(asked === 'past' ? before(published) : after(published), 'publication/this')
  return asked === 'future'
    ? onDay(after(published), 'publication/future')
    : onDay(before(published), asked === 'past' ? 'publication/past' : 'publication/past-default')
}

/** "the week of March 6": the week that holds the day. */
function resolveWeekOf(expression: Of<'week-of'>, anchor: Anchor, tense: () => Tense): Resolved {
  const day = resolveDay(expression.day, anchor, tense).named?.day
  return day === undefined ? { type: 'DATE', value: 'XXXX-WXX', rule: 'unresolved' } : inWeek(day, 'stated')
}

/** "the last week of August": a length with its days, which are the last seven of the month. */
function resolvePartOfMonth(expression: Of<'part-of-month'>, anchor: Anchor, tense: () => Tense): Resolved {
  const month = resolveMonth(expression.month, anchor, tense)
  const value = `P${unitCode(expression.unit, expression.count)}`
  if (month.named?.month === undefined) return { type: 'DURATION', value, rule: 'unresolved' }
  const { year } = month.named
  const first = dayNumber(year, month.named.month, 1)
  const last = first + daysInMonth(year, month.named.month) - 1
  const length = expression.count * (expression.unit === 'week' ? 7 : 1)
  const days =
    expression.edge === 'first' ? ([first, first + length - 1] as const) : ([last - length + 1, last] as const)
  return { type: 'DURATION', value, rule: month.rule, named: month.named, days }
}

function resolveFeast(expression: Of<'feast'>, anchor: Anchor, tense: () => Tense): Resolved {
  const published = anchor.publication
  const base = published === null ? anchor.year : civilDay(published).year
  const year = expression.year ?? base
  if (year === null) return unknownDay()
  let number = dayOfFeast(expression.feast, year)
  if (number === undefined) return unknownDay()
  if (expression.year === null && published !== null && tense() !== 'future' && number > published + 60)
    number = dayOfFeast(expression.feast, year - 1)!
  return onDay(number, expression.year !== null ? 'stated/feast' : 'publication/feast', expression.year !== null)
}

function resolveDayWord(expression: Of<'day-word'>, anchor: Anchor): Resolved {
  if (anchor.publication === null)
    return expression.offset === 0 ? { type: 'DATE', value: 'PRESENT_REF', rule: 'reference-word' } : unknownDay()
  return onDay(anchor.publication + expression.offset, 'publication/day-word')
}

/** The codebook's rule 1: overnight runs from the day before publication to that day. */
function resolveOvernight(expression: Of<'overnight'>, anchor: Anchor, tense: () => Tense): Resolved {
  const named = expression.until === null ? undefined : resolveExpression(expression.until, anchor, tense).named?.day
  const morning = named ?? anchor.publication ?? (anchor.day === null ? null : anchor.day + 1)
  if (morning === null) return { type: 'TIME', value: 'XXXX-XX-XXTNI', rule: 'unresolved' }
  const { year, month } = civilDay(morning)
  return {
    type: 'TIME',
    value: `${dayText(morning - 1)}TNI`,
    rule: 'publication/overnight',
    named: { year, month, day: morning },
    days: [morning - 1, morning],
  }
}

function resolveUnit(expression: Of<'unit'>, anchor: Anchor): Resolved {
  const { unit, which } = expression
  const relative = which === 'same' || which === 'previous' || which === 'following'
  const fromReference = relative || anchor.publication === null
  const base = fromReference ? (anchor.day ?? firstDayNamed(anchor) ?? anchor.publication) : anchor.publication
  const rule = fromReference ? 'reference' : 'publication'
  const step = which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0
  switch (unit) {
    case 'day': {
      const day = fromReference ? (anchor.day ?? anchor.publication) : anchor.publication
      return day === null ? unknownDay() : onDay(day + step, rule)
    }
    case 'week':
      return base === null ? { type: 'DATE', value: 'XXXX-WXX', rule: 'unresolved' } : inWeek(base + 7 * step, rule)
    case 'fortnight':
      return { type: 'DURATION', value: 'P2W', rule: 'length' }
    case 'weekend':
      return resolveWeekend(which, anchor.publication ?? base, rule)
    case 'month':
      return resolveUnitMonth(step, fromReference, anchor, rule)
    case 'quarter':
      return resolveQuarter(which, step, anchor)
    default:
      return resolveLongUnit(unit, which, anchor)
  }
}

/** The first day of the month or year last named. */
const firstDayNamed = (anchor: Anchor): number | null =>
  anchor.year === null ? null : dayNumber(anchor.year, anchor.month ?? 1, 1)

function inWeek(day: number, rule: string): Resolved {
  const { year, week } = isoWeek(day)
  return { type: 'DATE', value: `${yearText(year)}-W${pad(week, 2)}`, rule }
}

/** "the weekend" of a report is the last one before publication; the coming one only after *this* or *next*. */
function resolveWeekend(which: Which, base: number | null, rule: string): Resolved {
  if (base === null) return { type: 'DATE', value: 'XXXX-WXX-WE', rule: 'unresolved' }
  const weekday = weekdayOf(base)
  const day = which === 'next' ? base + 7 : which === 'this' || weekday >= 6 ? base : base - 7
  const { year, week } = isoWeek(day)
  return { type: 'DATE', value: `${yearText(year)}-W${pad(week, 2)}-WE`, rule }
}

function resolveUnitMonth(step: number, fromReference: boolean, anchor: Anchor, rule: string): Resolved {
  const published = anchor.publication === null ? null : civilDay(anchor.publication)
  const named = anchor.month !== null && anchor.year !== null ? { year: anchor.year, month: anchor.month } : null
  const base = fromReference ? (named ?? published) : published
  if (base === null)
    return { type: 'DATE', value: anchor.year === null ? 'XXXX-XX' : `${yearText(anchor.year)}-XX`, rule: 'unresolved' }
  const index = base.year * 12 + base.month - 1 + step
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return { type: 'DATE', value: monthText(year, month), rule, named: { year, month } }
}

/** The quarter last named; else the last one that ended before publication. */
function resolveQuarter(which: Which, step: number, anchor: Anchor): Resolved {
  const published = anchor.publication === null ? null : civilDay(anchor.publication)
  const current = published === null ? null : published.year * 4 + Math.floor((published.month - 1) / 3)
  const named = anchor.quarter === null ? null : anchor.quarter.year * 4 + anchor.quarter.number - 1
  const base =
    which === 'same'
      ? (named ?? (current === null ? null : current - 1))
      : which === 'this' || which === 'next' || which === 'last'
        ? current
        : (named ?? current)
  if (base === null) return { type: 'DATE', value: 'XXXX-QX', rule: 'unresolved' }
  return inQuarter(
    base + (which === 'same' ? 0 : step),
    which === 'same' && named !== null ? 'reference' : 'publication',
  )
}

function inQuarter(index: number, rule: string): Resolved {
  const [year, quarter] = [Math.floor(index / 4), (index % 4) + 1]
  return { type: 'DATE', value: `${yearText(year)}-Q${quarter}`, rule, named: { year, quarter } }
}

function resolveLongUnit(unit: Unit, which: Which, anchor: Anchor): Resolved {
  const year = yearBy(which, anchor)
  const rule =
    anchor.publication === null || which === 'same' || which === 'previous' || which === 'following'
      ? 'reference'
      : 'publication'
  if (unit === 'year')
    return year === null
      ? { type: 'DATE', value: 'XXXX', rule: 'unresolved' }
      : { type: 'DATE', value: yearText(year), rule, named: { year } }
  const base = yearBy(which === 'same' || which === 'previous' || which === 'following' ? 'same' : 'this', anchor)
  const step = which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0
  if (base === null) return { type: 'DATE', value: unit === 'century' ? 'XX' : 'XXX', rule: 'unresolved' }
  if (base <= 0) {
    const [span, width] = unit === 'century' ? [100, 2] : [10, 3]
    return { type: 'DATE', value: `BC${pad(Math.floor((1 - base) / span) - step, width)}`, rule }
  }
  if (unit === 'decade') return { type: 'DATE', value: pad(Math.floor(base / 10) + step, 3), rule }
  if (unit === 'century') return { type: 'DATE', value: pad(Math.floor(base / 100) + step, 2), rule }
  return { type: 'DATE', value: 'XXXX', rule: 'unresolved' }
}

const seasonMonth = { SP: 4, SU: 7, FA: 10, WI: 12 } as const

function resolveSeason(expression: Of<'season'>, anchor: Anchor, tense: () => Tense): Resolved {
  const { season, which } = expression
  const inSeason = (year: number | null, rule: string): Resolved =>
    year === null
      ? { type: 'DATE', value: `XXXX-${season}`, rule: 'unresolved' }
      : {
          type: 'DATE',
          value: `${yearText(year)}-${season}`,
          rule,
          named: { year, month: seasonMonth[season], explicit: expression.year !== null },
        }
  if (expression.year !== null) return inSeason(expression.year, 'stated')
  if (which === 'same' || which === 'previous' || which === 'following')
    return inSeason(yearBy(which === 'same' ? 'same' : which, anchor), 'reference')
  if (anchor.publication === null) return inSeason(runningYear(seasonMonth[season], anchor), 'reference')
  const base = civilDay(anchor.publication)
  const month = season === 'WI' ? 12 : seasonMonth[season] - 1
  if (which === 'last') return inSeason(base.month > month + 2 ? base.year : base.year - 1, 'publication')
  if (which === 'next') return inSeason(base.month < month ? base.year : base.year + 1, 'publication')
  if (season === 'WI' && base.month <= 3) return inSeason(base.year - 1, 'publication')
  if (which === 'this' || tense() === 'future') return inSeason(base.year, 'publication')
  return inSeason(base.month >= month || tense() === null ? base.year : base.year - 1, 'publication')
}

function resolveFraction(expression: Of<'fraction'>, anchor: Anchor, tense: () => Tense): Resolved {
  const year = expression.year ?? (expression.which === null ? null : yearBy(expression.which, anchor))
  const code = (y: number, rule: string): Resolved => ({
    type: 'DATE',
    value: `${yearText(y)}-${expression.of}${expression.number}`,
    rule,
    named: {
      year: y,
      ...(expression.of === 'Q' ? { quarter: expression.number } : {}),
      explicit: expression.year !== null,
    },
  })
  if (year !== null) return code(year, expression.year !== null ? 'stated' : 'reference')
  if (anchor.publication === null)
    return anchor.year === null
      ? { type: 'DATE', value: `XXXX-${expression.of}${expression.number}`, rule: 'unresolved' }
      : code(anchor.year, 'reference')
  const base = civilDay(anchor.publication)
  const begun = expression.of === 'Q' ? (expression.number - 1) * 3 + 1 : (expression.number - 1) * 6 + 1
  return code(begun > base.month + 1 && tense() !== 'future' ? base.year - 1 : base.year, 'publication')
}

function resolveOffset(expression: Of<'offset'>, anchor: Anchor): Resolved {
  const { count, unit, way } = expression
  if (count === null) return { type: 'DATE', value: way < 0 ? 'PAST_REF' : 'FUTURE_REF', rule: 'vague-offset' }
  if (expression.event && !expression.day && anchor.publication !== null) return lengthToEvent(expression, anchor)
  const fromPublication = expression.from === 'publication' && anchor.publication !== null
  const rule = fromPublication ? 'publication/offset' : expression.event ? 'reference/offset-event' : 'reference/offset'
  const day = fromPublication ? anchor.publication : (anchor.day ?? (anchor.month === null ? anchor.publication : null))
  const steps = count * way
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return day === null
        ? { type: 'TIME', value: 'XXXX-XX-XXTXX', rule: 'unresolved' }
        : onDay(unit === 'hour' && count >= 24 ? day + way * Math.round(count / 24) : day, rule)
    case 'day':
      return day === null ? unknownDay() : onDay(day + Math.round(steps), rule)
    case 'week':
    case 'fortnight':
      return offsetWeeks(unit === 'fortnight' ? steps * 2 : steps, day, rule)
    case 'month':
    case 'quarter':
      return offsetMonths(Math.round(unit === 'quarter' ? steps * 3 : steps), fromPublication, anchor, rule)
    default:
      return offsetYears(
        steps * ({ decade: 10, century: 100, millennium: 1000 } as Record<string, number>)[unit]! || steps,
        fromPublication,
        anchor,
        rule,
      )
  }
}

/** "two months after the talks broke down": TimeML takes the length; its day is counted from the last day named. */
function lengthToEvent(expression: Of<'offset'>, anchor: Anchor): Resolved {
  const value = `P${unitCode(expression.unit, expression.count)}`
  if (anchor.day === null || expression.unit !== 'day') return { type: 'DURATION', value, rule: 'length-to-event' }
  const day = anchor.day + Math.round(expression.count! * expression.way)
  return { type: 'DURATION', value, rule: 'length-to-event', days: [day, day] }
}

/** Weeks are told by their ISO week, except *a week*, which is its day. */
function offsetWeeks(steps: number, day: number | null, rule: string): Resolved {
  if (day === null) return { type: 'DATE', value: 'XXXX-WXX', rule: 'unresolved' }
  return {
    ...inWeek(day + Math.round(steps * 7), rule),
    named: { year: civilDay(day).year, month: civilDay(day).month, day: day + Math.round(steps * 7) },
  }
}

function offsetMonths(steps: number, fromPublication: boolean, anchor: Anchor, rule: string): Resolved {
  const base = fromPublication
    ? civilDay(anchor.publication!)
    : anchor.month !== null && anchor.year !== null
      ? { year: anchor.year, month: anchor.month }
      : anchor.day !== null
        ? civilDay(anchor.day)
        : anchor.publication === null
          ? null
          : civilDay(anchor.publication)
  if (base === null) return { type: 'DATE', value: 'XXXX-XX', rule: 'unresolved' }
  const index = base.year * 12 + base.month - 1 + steps
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return { type: 'DATE', value: monthText(year, month), rule, named: { year, month } }
}

/** A year before a quarter is the same quarter of that year. */
function offsetYears(steps: number, fromPublication: boolean, anchor: Anchor, rule: string): Resolved {
  const whole = Math.round(steps)
  if (anchor.quarter !== null && Math.abs(whole) === 1)
    return inQuarter((anchor.quarter.year + whole) * 4 + anchor.quarter.number - 1, 'reference/quarter').named ===
      undefined
      ? unknownDay()
      : keepQuarter(anchor, whole)
  const year = fromPublication
    ? civilDay(anchor.publication!).year
    : (anchor.year ?? (anchor.publication === null ? null : civilDay(anchor.publication).year))
  if (year === null) return { type: 'DATE', value: 'XXXX', rule: 'unresolved' }
  return { type: 'DATE', value: yearText(year + whole), rule, named: { year: year + whole } }
}

function keepQuarter(anchor: Anchor, years: number): Resolved {
  const { year, number } = anchor.quarter!
  return { type: 'DATE', value: `${yearText(year + years)}-Q${number}`, rule: 'reference/quarter' }
}

function resolvePart(expression: Of<'part'>, anchor: Anchor, tense: () => Tense): Resolved {
  const { part, which } = expression
  const code = part === 'MI' ? 'T12:00' : `T${part}`
  const named = expression.day === null ? null : (resolveExpression(expression.day, anchor, tense).named?.day ?? null)
  if (expression.day !== null && named === null) return { type: 'TIME', value: `XXXX-XX-XX${code}`, rule: 'unresolved' }
  const day = named ?? partDay(which, anchor)
  if (day === null) return { type: 'TIME', value: `XXXX-XX-XX${code}`, rule: 'unresolved' }
  const { year, month } = civilDay(day)
  const rule =
    named !== null ? 'part/day' : which === 'this' || which === 'last' ? 'part/publication' : 'part/reference'
  const resolved: Resolved = { type: 'TIME', value: `${dayText(day)}${code}`, rule, named: { year, month, day } }
  return which === 'last' && part === 'NI' && expression.day === null ? { ...resolved, days: [day, day + 1] } : resolved
}

/** The day of *this morning*, *last night*, *that evening*, *the next morning*, *the afternoon*. */
function partDay(which: Which, anchor: Anchor): number | null {
  const published = anchor.publication
  const reference = anchor.sentenceDay ?? anchor.day ?? published
  const shift = (day: number | null, by: number): number | null => (day === null ? null : day + by)
  switch (which) {
    case 'this':
      return published ?? reference
    case 'last':
      return shift(published ?? reference, -1)
    case 'next':
    case 'following':
      return shift(reference, 1)
    case 'previous':
      return shift(reference, -1)
    case 'same':
    case null:
      return reference
  }
}

function resolveClock(expression: Of<'clock'>, anchor: Anchor, tense: () => Tense): Resolved {
  const minute = expression.minute === null ? '' : `:${pad(expression.minute, 2)}`
  const time = `T${pad(expression.hour, 2)}${minute}`
  const named = expression.day === null ? null : (resolveExpression(expression.day, anchor, tense).named?.day ?? null)
  const day = named ?? anchor.sentenceDay ?? anchor.day ?? anchor.publication
  if (day === null) return { type: 'TIME', value: `XXXX-XX-XX${time}`, rule: 'unresolved' }
  const { year, month } = civilDay(day)
  return {
    type: 'TIME',
    value: `${dayText(day)}${time}`,
    rule: named !== null ? 'clock/day' : 'clock/reference',
    named: { year, month, day },
  }
}

/** *The past three months* runs up to publication (or the day last named in a history); *the next two* from it. */
function resolveDuration(expression: Of<'duration'>, anchor: Anchor): Resolved {
  const { count, unit, window } = expression
  const resolved: Resolved = {
    type: 'DURATION',
    value: `P${unitCode(unit, count)}`,
    rule: window === null ? 'length' : `length/${window}`,
  }
  const day = anchor.publication ?? anchor.day
  if (window === null || day === null || count === null) return resolved
  const far = shiftDay(day, unit, window === 'past' ? -count : count)
  if (far === null) return resolved
  return { ...resolved, days: window === 'past' ? [far, day] : [day, far] }
}

/** The day that lies `count` units from `day`; hours round to days, upward; null for a second. */
export function shiftDay(day: number, unit: Unit, count: number): number | null {
  const way = Math.sign(count)
  switch (unit) {
    case 'second':
    case 'minute':
      return null
    case 'hour':
      return day + way * Math.floor(Math.abs(count) / 24)
    case 'day':
      return day + Math.round(count)
    case 'week':
    case 'weekend':
      return day + Math.round(count * 7)
    case 'fortnight':
      return day + Math.round(count * 14)
    case 'month':
      return addMonths(day, Math.round(count))
    case 'quarter':
    case 'season':
      return addMonths(day, Math.round(count * 3))
    case 'year':
      return addMonths(day, Math.round(count * 12))
    case 'decade':
      return addMonths(day, Math.round(count * 120))
    case 'century':
      return addMonths(day, Math.round(count * 1200))
    case 'millennium':
      return addMonths(day, Math.round(count * 12000))
  }
}
