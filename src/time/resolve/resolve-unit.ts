/**
 * Weeks, months, quarters, seasons, years and longer, told from publication or from the time last named.
 */
import type { Unit } from '../../lexicon/en/time-words.js'
import { civilDay, dayNumber, isoWeek, weekdayOf } from '../calendar.js'
import type { Which } from '../grammar/expression.js'
import type { Anchor } from './anchor.js'
import { monthText, type Of, onDay, pad, type Resolved, type Tense, unknownDay, yearText } from './resolved.js'
import { runningYear, yearBy } from './year-by.js'

export function resolveUnit(expression: Of<'unit'>, anchor: Anchor): Resolved {
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

export function inWeek(day: number, rule: string): Resolved {
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

export function resolveSeason(expression: Of<'season'>, anchor: Anchor, tense: () => Tense): Resolved {
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

export function resolveFraction(expression: Of<'fraction'>, anchor: Anchor, tense: () => Tense): Resolved {
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
