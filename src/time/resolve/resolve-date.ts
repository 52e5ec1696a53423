/**
 * The days, months and years that dates without one mean: against publication and the tense of the verb,
 * or, in a history, against the running date.
 */
import { addMonths, civilDay, dayNumber, daysInMonth, weekdayOf } from '../calendar.js'
import { dayOfFeast } from '../feast.js'
import { unitCode } from '../unit-code.js'
import type { Anchor } from './anchor.js'
import { inWeek } from './resolve-unit.js'
import { monthText, type Of, onDay, pad, type Resolved, type Tense, unknownDay, yearText } from './resolved.js'
import { runningYear, yearBy } from './year-by.js'

/** A year of two figures lies in the century nearest to the running date. */
export function resolveYear(expression: Of<'year'>, anchor: Anchor): Resolved {
  let { year } = expression
  if (expression.short && anchor.publication === null && anchor.year !== null)
    year += Math.round((anchor.year - year) / 100) * 100
  return { type: 'DATE', value: yearText(year), rule: 'stated', named: { year, explicit: true } }
}

export function resolveDay(written: Of<'day'>, anchor: Anchor, tense: () => Tense): Resolved {
  const ambiguous = written.order !== undefined && written.month !== null
  const expression =
    ambiguous && anchor.order === 'month-first' ? { ...written, month: written.day, day: written.month } : written
  const order = ambiguous ? `/${anchor.order}` : ''
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
 * times as far (the days to come eight times under a past tense), and without a tense the days to come count three times
 * (reports tell the past). In a
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
  const [ahead, back] = asked === 'past' ? [8, 1] : asked === 'future' ? [1, 4] : [3, 1]
  const distance = (y: number): number => {
    const days = number(y) - anchor.publication!
    return days > slack ? ahead * days : days < -slack ? -back * days : 0
  }
  return [year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best), year)
}

export function resolveMonth(expression: Of<'month'>, anchor: Anchor, tense: () => Tense): Resolved {
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

export function resolveWeekday(expression: Of<'weekday'>, anchor: Anchor, tense: () => Tense): Resolved {
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
export function resolveWeekOf(expression: Of<'week-of'>, anchor: Anchor, tense: () => Tense): Resolved {
  const day = resolveDay(expression.day, anchor, tense).named?.day
  return day === undefined ? { type: 'DATE', value: 'XXXX-WXX', rule: 'unresolved' } : inWeek(day, 'stated')
}

/** "the last week of August": a length with its days, which are the last seven of the month. */
export function resolvePartOfMonth(expression: Of<'part-of-month'>, anchor: Anchor, tense: () => Tense): Resolved {
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

export function resolveFeast(expression: Of<'feast'>, anchor: Anchor, tense: () => Tense): Resolved {
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
