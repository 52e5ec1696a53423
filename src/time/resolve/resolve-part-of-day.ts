/**
 * Parts of a day and hours: on the day that they name, else on the day last named, else on publication.
 */
import { civilDay } from '../calendar.js'
import type { Expression, Which } from '../grammar/expression.js'
import type { Anchor } from './anchor.js'
import { dayText, type Of, onDay, pad, type Resolved, unknownDay } from './resolved.js'

/** Resolves the day inside an expression to its number; handed in, since any expression may name it. */
export type DayOf = (expression: Expression) => number | null

export function resolveDayWord(expression: Of<'day-word'>, anchor: Anchor): Resolved {
  if (anchor.publication === null)
    return expression.offset === 0 ? { type: 'DATE', value: 'PRESENT_REF', rule: 'reference-word' } : unknownDay()
  return onDay(anchor.publication + expression.offset, 'publication/day-word')
}

/** The codebook's rule 1: overnight runs from the day before publication to that day. */
export function resolveOvernight(expression: Of<'overnight'>, anchor: Anchor, dayOf: DayOf): Resolved {
  const evening = expression.from === undefined ? null : dayOf(expression.from)
  const until = expression.until === null ? null : dayOf(expression.until)
  const untold = anchor.publication ?? (anchor.day === null ? null : anchor.day + 1)
  const morning = evening !== null ? evening + 1 : (until ?? untold)
  if (morning === null) return { type: 'TIME', value: 'XXXX-XX-XXTNI', rule: 'unresolved' }
  const { year, month } = civilDay(morning)
  return {
    type: 'TIME',
    value: `${dayText(morning - 1)}TNI`,
    rule: 'publication/overnight',
    named: { year, month, day: evening ?? morning },
    days: [morning - 1, morning],
  }
}

export function resolvePart(expression: Of<'part'>, anchor: Anchor, dayOf: DayOf): Resolved {
  const { part, which } = expression
  const code = part === 'MI' ? 'T12:00' : `T${part}`
  const named = expression.day === null ? null : dayOf(expression.day)
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

export function resolveClock(expression: Of<'clock'>, anchor: Anchor, dayOf: DayOf): Resolved {
  const minute = expression.minute === null ? '' : `:${pad(expression.minute, 2)}`
  const time = `T${pad(expression.hour, 2)}${minute}`
  const named = expression.day === null ? null : dayOf(expression.day)
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
