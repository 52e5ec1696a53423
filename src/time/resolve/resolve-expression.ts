/**
 * Gives a time expression its TIMEX3 value, against the anchor and, for weekdays and dates without a
 * year, against the tense of the verb that governs them: *Wednesday* in a past-tense report is the last
 * one, the day of publication included.
 *
 * Leaves lengths, sets and references as they are. `rule` names the anchor taken: `publication`,
 * `reference` (the last time named), `stated` (the words suffice), `unresolved`.
 */
import type { Expression } from '../grammar/expression.js'
import type { Anchor } from './anchor.js'
import {
  resolveDay,
  resolveFeast,
  resolveMonth,
  resolvePartOfMonth,
  resolveWeekday,
  resolveWeekOf,
  resolveYear,
} from './resolve-date.js'
import { resolveDuration, resolveOffset } from './resolve-offset.js'
import { resolveClock, resolveDayWord, resolveOvernight, resolvePart } from './resolve-part-of-day.js'
import { resolveFraction, resolveSeason, resolveUnit } from './resolve-unit.js'
import { pad, type Resolved, type Tense } from './resolved.js'

export function resolveExpression(expression: Expression, anchor: Anchor, tense: () => Tense): Resolved {
  const dayOf = (inner: Expression): number | null => resolveExpression(inner, anchor, tense).named?.day ?? null
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
      return resolveOvernight(expression, anchor, dayOf)
    case 'unit':
      return resolveUnit(expression, anchor)
    case 'season':
      return resolveSeason(expression, anchor, tense)
    case 'fraction':
      return resolveFraction(expression, anchor, tense)
    case 'offset':
      return resolveOffset(expression, anchor)
    case 'part':
      return resolvePart(expression, anchor, dayOf)
    case 'clock':
      return resolveClock(expression, anchor, dayOf)
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
