/**
 * Days and months as words and figures write them: *Oct. 14, 2020*, *14 October*, *the 20th of May*,
 * *2020-10-14*, *14/10/2020*, *October 1917*, *Wednesday*.
 *
 * Leaves to others: what stands around a date (match-expression.ts), which year a date without one
 * means (resolve/resolve-date.ts). Reads pieces; touches nothing else.
 */
import type { Which } from './expression.js'
import { isBc, isYearFigure, ordinalAt, type Part, readShortYear, readSpokenYear } from './figures.js'
import { isCapital, isGlued, type Pieces } from './pieces.js'

/** "October", "Oct.", "MAY"; a doubtful word (may, march, dec) only beside a day, a year or a preposition of time. */
function readMonth(p: Pieces, i: number): { month: number; to: number } | undefined {
  const word = p.word[i]
  if (word?.kind !== 'month') return undefined
  if (word.doubtful && !isMonthHere(p, i)) return undefined
  const abbreviated = p.lower[i]!.length <= 4 && word.doubtful && p.lower[i] !== 'may'
  const dot = abbreviated && p.lower[i + 1] === '.' && isGlued(p, i + 1)
  return { month: word.month, to: i + (dot ? 2 : 1) }
}

const monthBefore = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'of',
  'early',
  'late',
  'mid',
  'last',
  'next',
  'this',
  'during',
  'from',
  'to',
  'through',
  'between',
  'and',
  'or',
  '-',
  '–',
  'each',
  'every',
  'before',
  'after',
  'previous',
  'following',
  'that',
])

function isMonthHere(p: Pieces, i: number): boolean {
  if (!p.shouted && !isCapital(p, i)) return false
  let next = i + 1
  if (p.lower[next] === '.' && isGlued(p, next)) next++
  if (/^\d{1,4}$/.test(p.lower[next] ?? '') || (p.lower[next] === ',' && isYearFigure(p, next + 1))) return true
  if (p.lower[next] === 'of' || (p.lower[next] === 'the' && ordinalAt(p, next + 1) !== undefined))
    return p.lower[i] === 'may' || p.lower[i] === 'march'
  const before = p.lower[i - 1] ?? ''
  if (/^\d{1,2}$/.test(before) || /^(st|nd|rd|th)$/.test(before)) return true
  if (!monthBefore.has(before)) return false
  if (p.shouted && before === 'to') return false
  return before !== 'and' && before !== 'or' ? true : p.word[i - 2]?.kind === 'month'
}

/** A day of the month: "14", "14th", "fourteenth". */
export function readDayOfMonth(p: Pieces, i: number): { day: number; to: number } | undefined {
  const lower = p.lower[i] ?? ''
  if (/^\d{1,2}$/.test(lower)) {
    const day = Number(lower)
    if (day < 1 || day > 31) return undefined
    const suffix = /^(st|nd|rd|th)$/.test(p.lower[i + 1] ?? '') && isGlued(p, i + 1)
    return { day, to: i + (suffix ? 2 : 1) }
  }
  const ordinal = ordinalAt(p, i)
  return ordinal !== undefined && ordinal.value <= 31 ? { day: ordinal.value, to: ordinal.to } : undefined
}

/** A year after a month or a day: ", 2020", "2020", "of 1792", "480 BC", "last year", "of that year". */
function readYearTail(p: Pieces, i: number): { year: number | null; yearFrom?: Which; to: number } | undefined {
  let at = i
  if (p.lower[at] === ',' || p.lower[at] === 'of' || p.lower[at] === 'in') at++
  const bc = isBc(p.lower[at + 1]) && /^\d{1,4}$/.test(p.lower[at] ?? '')
  if (bc) return { year: 1 - Number(p.lower[at]), to: at + 2 }
  if (isYearFigure(p, at) && !(p.lower[at - 1] === 'in' && at === i + 1) && !isGlued(p, at + 1))
    return { year: Number(p.lower[at]), to: at + 1 }
  if (isYearFigure(p, at) && p.lower[at - 1] !== 'in' && !/^\d/.test(p.lower[at + 1] ?? ''))
    return { year: Number(p.lower[at]), to: at + 1 }
  const which = at === i && p.lower[at] === 'the' ? at + 1 : p.lower[at] === 'the' ? at + 1 : at
  const unit = p.word[which + 1]
  if (
    unit?.kind === 'unit' &&
    unit.unit === 'year' &&
    !unit.plural &&
    p.lower[at - 1] !== 'in' &&
    p.lower[at - 1] !== ','
  ) {
    const found = whiches.get(p.lower[which] ?? '')
    if (found !== undefined) return { year: null, yearFrom: found, to: which + 2 }
  }
  return undefined
}

export const whiches: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['present', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['following', 'following'],
  ['subsequent', 'following'],
  ['same', 'same'],
  ['that', 'same'],
])

/** A date in figures or with a month's name. */
export function readDate(p: Pieces, i: number): Part | undefined {
  return readNumericDate(p, i) ?? readMonthFirst(p, i) ?? readDayFirst(p, i)
}

/** "2020-10-14"; "14/10/2020" and "10/14/2020", day first where both orders are possible. */
function readNumericDate(p: Pieces, i: number): Part | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(p.lower[i] ?? '')
  if (iso !== null && Number(iso[2]) <= 12 && Number(iso[2]) >= 1 && Number(iso[3]) <= 31 && Number(iso[3]) >= 1)
    return { expression: { kind: 'day', year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, to: i + 1 }
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/.exec(p.lower[i] ?? '')
  if (figures === null) return undefined
  const [first, second] = [Number(figures[1]), Number(figures[2])]
  const short = Number(figures[3])
  const year = figures[3]!.length === 4 ? short : short < 50 ? 2000 + short : 1900 + short
  if (first > 12 && first <= 31 && second >= 1 && second <= 12)
    return { expression: { kind: 'day', year, month: second, day: first }, to: i + 1 }
  if (second > 12 && second <= 31 && first >= 1 && first <= 12)
    return { expression: { kind: 'day', year, month: first, day: second }, to: i + 1 }
  if (first < 1 || second < 1 || first > 12 || second > 12) return undefined
  return { expression: { kind: 'day', year, month: second, day: first, order: 'day-first' }, to: i + 1 }
}

/** "Oct. 14, 2020", "October 14", "October 2020", "October of that year", "October". */
function readMonthFirst(p: Pieces, i: number): Part | undefined {
  const month = readMonth(p, i)
  if (month === undefined) return undefined
  const the = p.lower[month.to] === 'the' ? 1 : 0
  const day = readDayOfMonth(p, month.to + the)
  if (day !== undefined && !(the === 0 && /^\D/.test(p.lower[month.to] ?? '') && p.lower[month.to] === 'second')) {
    const year = readYearTail(p, day.to)
    const expression = { kind: 'day', year: year?.year ?? null, month: month.month, day: day.day } as const
    return { expression, to: year?.year != null ? year.to : day.to }
  }
  const short = readShortYear(p, month.to)
  if (short !== undefined)
    return { expression: { kind: 'month', year: short.year, month: month.month, which: null }, to: short.to }
  const year = readYearTail(p, month.to)
  if (year === undefined) {
    const spoken = readSpokenYear(p, month.to)
    if (spoken !== undefined)
      return { expression: { kind: 'month', year: spoken.year, month: month.month, which: null }, to: spoken.to }
    return { expression: { kind: 'month', year: null, month: month.month, which: null }, to: month.to }
  }
  return {
    expression: {
      kind: 'month',
      year: year.year,
      month: month.month,
      which: null,
      ...(year.yearFrom ? { yearFrom: year.yearFrom } : {}),
    },
    to: year.to,
  }
}

/** "14 October 2020", "14th of October", "the 14 October". */
function readDayFirst(p: Pieces, i: number): Part | undefined {
  const day = readDayOfMonth(p, i)
  if (day === undefined) return undefined
  let at = day.to
  if (p.lower[at] === 'of') at++
  else if (p.lower[at] === '-' && isGlued(p, at)) at++
  const month = readMonth(p, at)
  if (month === undefined) return undefined
  const year = readYearTail(p, month.to)
  const short = readShortYear(p, month.to)
  if (short !== undefined)
    return { expression: { kind: 'day', year: short.year, month: month.month, day: day.day }, to: short.to }
  return {
    expression: { kind: 'day', year: year?.year ?? null, month: month.month, day: day.day },
    to: year?.year != null ? year.to : month.to,
  }
}

/** "Sundays operation": a report that lost its apostrophes. */
const isPossessive = (p: Pieces, i: number): boolean =>
  !/^(on|every|most|some|and|or)$/.test(p.lower[i - 1] ?? '') &&
  /^\p{Ll}{3,}$/u.test(p.form[i + 1] ?? '') &&
  !/^(and|but|from|for|when|the|with|during|after|before|until|through|are|were)$/.test(p.lower[i + 1]!)

/** "Wednesday", "Wed."; with the date that follows: "Friday, Oct. 13, 1989", "Monday the 3rd". */
export function readWeekday(p: Pieces, i: number): Part | undefined {
  const word = p.word[i]
  if (word?.kind !== 'weekday' || (word.plural && !isPossessive(p, i))) return undefined
  const marked = isCapital(p, i) && !p.shouted && /^[.,]$/.test(p.lower[i + 1] ?? '')
  if (word.doubtful && !marked && readDate(p, i + 1)?.expression.kind !== 'day') return undefined
  let at = i + 1
  if (word.doubtful && p.lower[at] === '.') at++
  const comma = p.lower[at] === ',' ? 1 : 0
  const the = p.lower[at + comma] === 'the' ? 1 : 0
  const date = readDate(p, at + comma + the)
  if (date !== undefined && date.expression.kind === 'day') return date
  return { expression: { kind: 'weekday', weekday: word.weekday, which: null }, to: at }
}
