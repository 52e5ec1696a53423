/**
 * Parts of a day and hours, with the day that they belong to: *yesterday*, *overnight*, *Monday night*,
 * *this morning*, *5 a.m. Thursday*, *noon*.
 */
import type { Expression } from './expression.js'
import type { Part } from './figures.js'
import type { Pieces } from './pieces.js'
import { readDate, readWeekday } from './read-date.js'

/** "today", "yesterday afternoon", "tonight", "overnight Tuesday". */
export function readDayWord(p: Pieces, i: number): Part | undefined {
  const word = p.word[i]
  if (word?.kind !== 'day-word') return undefined
  if (p.lower[i] === 'overnight') return readOvernight(p, i)
  const day: Expression = { kind: 'day-word', offset: word.offset }
  if (word.part !== undefined) return { expression: { kind: 'part', part: word.part, day, which: null }, to: i + 1 }
  const part = p.word[i + 1]
  if (part?.kind === 'part') return { expression: { kind: 'part', part: part.part, day, which: null }, to: i + 2 }
  return { expression: day, to: i + 1 }
}

/** "overnight"; "overnight Tuesday", "overnight on Monday"; "overnight to Wednesday" runs into the day named. */
function readOvernight(p: Pieces, i: number): Part {
  const into = /^(into|to|until)$/.test(p.lower[i + 1] ?? '')
  const on = into || p.lower[i + 1] === 'on' ? 1 : 0
  const day = readWeekday(p, i + 1 + on) ?? (on ? readDate(p, i + 1 + on) : undefined)
  if (day === undefined || (day.expression.kind !== 'day' && day.expression.kind !== 'weekday'))
    return { expression: { kind: 'overnight', until: null }, to: i + 1 }
  if (into) return { expression: { kind: 'overnight', until: day.expression }, to: day.to }
  return { expression: { kind: 'overnight', until: null, from: day.expression }, to: day.to }
}

/** "Monday night", "the night of 20 June 1791", "noon Thursday", "midnight", "morning of Oct. 3", "the afternoon". */
export function readPart(p: Pieces, i: number, article: boolean): Part | undefined {
  const word = p.word[i]
  if (word?.kind !== 'part') return undefined
  if (p.lower[i + 1] === 'of') {
    const the = p.lower[i + 2] === 'the' ? 1 : 0
    const day = readDate(p, i + 2 + the) ?? readWeekday(p, i + 2)
    if (day !== undefined)
      return { expression: { kind: 'part', part: word.part, day: day.expression, which: null }, to: day.to }
  }
  const day = readWeekday(p, i + 1) ?? (p.word[i + 1]?.kind === 'day-word' ? readDayWord(p, i + 1) : undefined)
  if (day !== undefined)
    return { expression: { kind: 'part', part: word.part, day: day.expression, which: null }, to: day.to }
  const before = p.lower[i - 1] ?? ''
  const led =
    (article && /^(in|during|of|by|through|for|until)$/.test(p.lower[i - 2] ?? '')) ||
    /^(at|by|until|before|after|all|one|mid|since)$/.test(before)
  if (!led || p.lower[i + 1] === 'vision' || p.lower[i + 1] === 'raids') return undefined
  // *at dawn on Saturday*: of that day, which is an expression of its own.
  const on = p.lower[i + 1] === 'on' ? (readWeekday(p, i + 2) ?? readDate(p, i + 2)) : undefined
  const named = on !== undefined && /^(?:day|weekday)$/.test(on.expression.kind) ? on.expression : null
  return { expression: { kind: 'part', part: word.part, day: named, which: null }, to: i + 1 }
}

/** A part of the day after a day: " night", " in the morning", " at 5 a.m.". */
export function readPartAfter(p: Pieces, i: number): { part: string; to: number } | undefined {
  const middle = /^(late|early|mid)$/.test(p.lower[i] ?? '') ? (p.lower[i + 1] === '-' ? 2 : 1) : 0
  const word = p.word[i + middle]
  if (word?.kind === 'part' && p.lower[i + middle + 1] !== 'of') return { part: word.part, to: i + middle + 1 }
  return undefined
}

const zones = /^(gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|eest|msk|ist|z)$/

/** "5 a.m.", "7:45 p.m. local time", "10:30 GMT", "0300 hours", "noon", "midnight", "four o'clock"; with the day that follows. */
export function readClock(p: Pieces, i: number): Part | undefined {
  const time = readHour(p, i)
  if (time === undefined) return undefined
  let at = time.to
  for (;;) {
    if (zones.test(p.lower[at] ?? '')) at++
    else if (p.lower[at] === 'local' && p.lower[at + 1] === 'time') at += 2
    else if (p.lower[at] === '(' && zones.test(p.lower[at + 1] ?? '') && p.lower[at + 2] === ')') at += 3
    else if (/^(eastern|moscow|baghdad|damascus|kabul|kyiv)$/.test(p.lower[at] ?? '') && p.lower[at + 1] === 'time')
      at += 2
    else if (p.lower[at] === 'in' && p.lower[at + 1] === 'the' && p.word[at + 2]?.kind === 'part') at += 3
    else break
  }
  const on = p.lower[at] === 'on'
  const comma = p.lower[at] === ',' || on ? 1 : 0
  const day =
    readWeekday(p, at + comma) ??
    readDate(p, at + comma) ??
    (p.word[at]?.kind === 'day-word' && p.lower[at] !== 'overnight' ? readDayWord(p, at) : undefined)
  const usable = day !== undefined && ['day', 'weekday', 'day-word'].includes(day.expression.kind)
  return {
    expression: { kind: 'clock', hour: time.hour, minute: time.minute, day: usable ? day.expression : null },
    to: usable && !on ? day.to : at,
  }
}

function readHour(p: Pieces, i: number): { hour: number; minute: number | null; to: number } | undefined {
  const lower = p.lower[i] ?? ''
  if (lower === 'noon') return { hour: 12, minute: 0, to: i + 1 }
  if (lower === 'midnight') return { hour: 24, minute: 0, to: i + 1 }
  const clock = /^(\d{1,2})(?::(\d\d))?$/.exec(lower)
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(lower)
  const after = p.lower[i + 1] ?? ''
  const half = /^a\.?m\.?$/.test(after) ? 0 : /^p\.?m\.?$/.test(after) ? 12 : null
  const figures = clock ?? (half === null ? null : dotted)
  if (figures !== null) {
    const hour = Number(figures[1])
    const minute = figures[2] === undefined ? null : Number(figures[2])
    if (half !== null && hour >= 1 && hour <= 12) return { hour: (hour % 12) + half, minute: minute ?? 0, to: i + 2 }
    if (hour > 24 || (minute ?? 0) > 59) return undefined
    if (minute !== null) return { hour, minute, to: /^(hrs|hours|h)$/.test(after) ? i + 2 : i + 1 }
    if (after === "o'clock" || (after === 'o' && p.lower[i + 3] === 'clock'))
      return { hour, minute: 0, to: after === 'o' ? i + 4 : i + 2 }
    if (/^(in)$/.test(after) && p.lower[i + 2] === 'the' && p.word[i + 3]?.kind === 'part' && p.lower[i - 1] === 'at') {
      const late = p.lower[i + 3] === 'afternoon' || p.lower[i + 3] === 'evening'
      return { hour: late && hour < 12 ? hour + 12 : hour, minute: 0, to: i + 1 }
    }
    return undefined
  }
  const run = /^(\d{1,2})([0-5]\d)$/.exec(lower)
  // "1100 pm": the colon was lost.
  if (run !== null && half !== null && Number(run[1]) >= 1 && Number(run[1]) <= 12)
    return { hour: (Number(run[1]) % 12) + half, minute: Number(run[2]), to: i + 2 }
  const military = /^([01]\d|2[0-4])([0-5]\d)$/.exec(lower)
  if (
    military !== null &&
    (/^(hrs|hours)$/.test(after) || zones.test(after) || (after === 'local' && p.lower[i + 2] === 'time'))
  )
    return { hour: Number(military[1]), minute: Number(military[2]), to: /^(hrs|hours)$/.test(after) ? i + 2 : i + 1 }
  return undefined
}
