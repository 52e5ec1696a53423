/**
 * Times counted off by a length (*two days ago*, *a year earlier*), and lengths that run up to publication.
 */
import type { Unit } from '../../lexicon/en/time-words.js'
import { addMonths, civilDay } from '../calendar.js'
import { unitCode } from '../unit-code.js'
import type { Anchor } from './anchor.js'
import { inWeek } from './resolve-unit.js'
import { monthText, type Of, onDay, type Resolved, unknownDay, yearText } from './resolved.js'

export function resolveOffset(expression: Of<'offset'>, anchor: Anchor): Resolved {
  const { count, unit, way } = expression
  if (count === null) return { type: 'DATE', value: way < 0 ? 'PAST_REF' : 'FUTURE_REF', rule: 'vague-offset' }
  if (expression.event && !expression.day && anchor.publication !== null) return lengthToEvent(expression)
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

/** "two months after the talks broke down": TimeML takes the length; the day of the event is not known here. */
function lengthToEvent(expression: Of<'offset'>): Resolved {
  return { type: 'DURATION', value: `P${unitCode(expression.unit, expression.count)}`, rule: 'length-to-event' }
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
  if (anchor.quarter !== null && Math.abs(whole) === 1) return keepQuarter(anchor.quarter, whole)
  const year = fromPublication
    ? civilDay(anchor.publication!).year
    : (anchor.year ?? (anchor.publication === null ? null : civilDay(anchor.publication).year))
  if (year === null) return { type: 'DATE', value: 'XXXX', rule: 'unresolved' }
  return { type: 'DATE', value: yearText(year + whole), rule, named: { year: year + whole } }
}

function keepQuarter({ year, number }: NonNullable<Anchor['quarter']>, years: number): Resolved {
  return { type: 'DATE', value: `${yearText(year + years)}-Q${number}`, rule: 'reference/quarter' }
}

/** *The past three months* runs up to publication (or the day last named in a history); *the next two* from it. */
export function resolveDuration(expression: Of<'duration'>, anchor: Anchor): Resolved {
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
