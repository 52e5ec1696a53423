/**
 * Calendar dates as words and figures write them: *Oct. 14, 2020*, *14 October*, *the 20th of May*,
 * *2020-10-14*, *14/10/2020*, *October 1917*, *1917*, *490 BC*, *the 1990s*, *the 18th century*,
 * *Wednesday*, *Easter Sunday*.
 *
 * Leaves to others: what stands around a date (match-expression.ts), which year a date without one
 * means (resolve-expression.ts). Reads pieces; touches nothing else.
 */
import { ordinals } from '../lexicon/en/number-words.js'
import { readNumber } from '../lexicon/en/read-number.js'
import { namedDecades } from '../lexicon/en/time-words.js'
import type { Expression, Which } from './expression.js'
import { isCapital, isGlued, type Pieces } from './pieces.js'

/** What was read at a piece, and the piece after it. */
export interface Part {
  readonly expression: Expression
  readonly to: number
}

const yearBefore = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'to',
  'during',
  'before',
  'after',
  'of',
  'early',
  'late',
  'mid',
  'and',
  'or',
  'between',
  'through',
  'year',
  'fiscal',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'around',
  'about',
  'circa',
  'ca',
  'throughout',
  'christmas',
  'easter',
  '(',
  ',',
  '/',
  '-',
  '–',
  '—',
  'the',
  'late-',
  'post',
  'pre',
  'as',
  'around',
])
const isBc = (lower: string | undefined): boolean => lower !== undefined && /^b\.?c\.?(e\.?)?$/.test(lower)
const peopleNouns = new Set([
  'people',
  'men',
  'women',
  'children',
  'troops',
  'dead',
  'wounded',
  'civilians',
  'residents',
  'police',
  'percent',
  'km',
  'kilometers',
  'kilometres',
  'miles',
  'tons',
  'tonnes',
  'square',
  'meters',
  'metres',
  'feet',
  'pounds',
  'dollars',
  '%',
  'kg',
  'm',
  'mm',
])

/** "October", "Oct.", "MAY"; a doubtful word (may, march, dec) only beside a day, a year or a preposition of time. */
export function readMonth(p: Pieces, i: number): { month: number; to: number } | undefined {
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

const isYearFigure = (p: Pieces, i: number): boolean => /^[12]\d{3}$/.test(p.lower[i] ?? '')

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

/** "third", "twenty-first", "3rd". */
export function ordinalAt(p: Pieces, i: number): { value: number; to: number } | undefined {
  const lower = p.lower[i] ?? ''
  const simple = ordinals.get(lower)
  if (simple !== undefined) return { value: simple, to: i + 1 }
  if ((lower === 'twenty' || lower === 'thirty') && p.lower[i + 1] === '-') {
    const ones = ordinals.get(p.lower[i + 2] ?? '')
    if (ones !== undefined && ones < 10) return { value: (lower === 'twenty' ? 20 : 30) + ones, to: i + 3 }
  }
  if (/^\d{1,2}$/.test(lower) && /^(st|nd|rd|th)$/.test(p.lower[i + 1] ?? '') && isGlued(p, i + 1))
    return { value: Number(lower), to: i + 2 }
  return undefined
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

/** "'98" after a month. */
function readShortYear(p: Pieces, i: number): { year: number; to: number } | undefined {
  if (!/^['’‘`]$/.test(p.lower[i] ?? '') || !/^\d\d$/.test(p.lower[i + 1] ?? '') || !isGlued(p, i + 1)) return undefined
  const short = Number(p.lower[i + 1])
  return { year: short < 50 ? 2000 + short : 1900 + short, to: i + 2 }
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

/** "1917", "480 BC", "'98", "nineteen ninety-six", "the year 2000". A figure that counts something is no year. */
export function readYear(p: Pieces, i: number, bcText: boolean): Part | undefined {
  const lower = p.lower[i] ?? ''
  if (/^\d{1,4}$/.test(lower) && isBc(p.lower[i + 1]))
    return { expression: { kind: 'year', year: 1 - Number(lower) }, to: i + 2 }
  if (/^\d{2,4}$/.test(lower) && p.lower[i + 1] === 'a.d.')
    return { expression: { kind: 'year', year: Number(lower) }, to: i + 2 }
  if (lower === 'a.d.' && /^\d{1,4}$/.test(p.lower[i + 1] ?? ''))
    return { expression: { kind: 'year', year: Number(p.lower[i + 1]) }, to: i + 2 }
  if (isYearFigure(p, i) && isYearHere(p, i)) return { expression: { kind: 'year', year: Number(lower) }, to: i + 1 }
  if (
    bcText &&
    /^\d{2,3}$/.test(lower) &&
    /^(in|by|until|since|from|of|after|before|late|early|and)$/.test(p.lower[i - 1] ?? '') &&
    !countsSomething(p, i) &&
    !/^\d|[-–%]/.test(p.lower[i + 1] ?? '')
  )
    return { expression: { kind: 'year', year: 1 - Number(lower) }, to: i + 1 }
  const short = readShortYear(p, i)
  if (short !== undefined && p.lower[short.to] !== 's' && p.word[short.to] === undefined)
    return { expression: { kind: 'year', year: short.year, short: true }, to: short.to }
  const spoken = readSpokenYear(p, i)
  return spoken === undefined ? undefined : { expression: { kind: 'year', year: spoken.year }, to: spoken.to }
}

/** "nineteen ninety-six" → 1996. */
function readSpokenYear(p: Pieces, i: number): { year: number; to: number } | undefined {
  if (p.lower[i] !== 'nineteen' && p.lower[i] !== 'eighteen' && p.lower[i] !== 'twenty') return undefined
  if (p.lower[i] === 'twenty' && (p.lower[i + 1] === '-' || p.lower[i + 1] === 'hundred')) return undefined
  const rest = readNumber(p.lower, i + 1)
  if (rest === undefined || rest.value < 10 || rest.value > 99 || /^\d/.test(p.lower[i + 1]!)) return undefined
  return {
    year: (p.lower[i] === 'nineteen' ? 1900 : p.lower[i] === 'eighteen' ? 1800 : 2000) + rest.value,
    to: rest.next,
  }
}

function isYearHere(p: Pieces, i: number): boolean {
  const year = Number(p.lower[i])
  const before = p.lower[i - 1] ?? ''
  if (/^[$£€#]$/.test(before) || (/^[.,:]$/.test(before) && isGlued(p, i) && /\d/.test(p.lower[i - 2] ?? '')))
    return false
  if (countsSomething(p, i)) return false
  if (isGlued(p, i + 1) && /^[\p{L}%°$/]/u.test(p.lower[i + 1] ?? '')) return false
  if (p.lower[i + 1] === ':' && /^\d/.test(p.lower[i + 2] ?? '') && isGlued(p, i + 2)) return false
  if (before === '-' && isGlued(p, i) && /^\p{L}+$/u.test(p.lower[i - 2] ?? '') && !yearBefore.has(p.lower[i - 2]!))
    return false
  if (year >= 1900 && year < 2100) return true
  return (
    year >= 1000 &&
    year < 2100 &&
    (yearBefore.has(before) ||
      i === 0 ||
      p.word[i - 1]?.kind === 'month' ||
      p.lower[i + 1] === ')' ||
      (/^[-–—]$/.test(p.lower[i + 1] ?? '') && /^\d{2,4}$/.test(p.lower[i + 2] ?? '')))
  )
}

/** "2000 troops", "1500 wounded civilians": the figure counts what follows. */
function countsSomething(p: Pieces, i: number): boolean {
  const next = p.lower[i + 1] ?? ''
  const modern = /^(1[89]|20)\d\d$/.test(p.lower[i]!) && /^(in|since|during|until)$/.test(p.lower[i - 1] ?? '')
  if (peopleNouns.has(next) || peopleNouns.has(p.lower[i + 2] ?? ''))
    return !/^[.,;:)]$/.test(next) && !leaders.has(next)
  if (modern || p.word[i + 1] !== undefined || leaders.has(next) || /^(the|since)$/.test(p.lower[i - 1] ?? ''))
    return false
  return /[^s]s$/.test(next) && !/(ous|ics|us|is)$/.test(next) && /^\p{L}+$/u.test(next)
}

/** Words that may follow a year and begin something else. */
const leaders = new Set(
  'in to and or at of by for from with when as the a on until was were is has had his its this thus that after before which who also versus plus but so against across elections levels'.split(
    ' ',
  ),
)

/** "1990s", "'80s", "the nineties", "470s BC"; "the 18th century", "twentieth-century", "this century" is not here. */
export function readDecade(p: Pieces, i: number): Part | undefined {
  const lower = p.lower[i] ?? ''
  const named = namedDecades.get(lower)
  if (named !== undefined)
    return p.lower[i - 1] === 'the' ||
      ['early', 'late', 'mid'].includes(p.lower[i - 1] === '-' ? (p.lower[i - 2] ?? '') : (p.lower[i - 1] ?? ''))
      ? { expression: { kind: 'decade', value: named, bc: false }, to: i + 1 }
      : undefined
  if (/^\d{3,4}$/.test(lower) && lower.endsWith('0')) {
    const apostrophe = p.lower[i + 1] === "'s" || p.lower[i + 1] === '’s'
    if (!apostrophe && !(p.lower[i + 1] === 's' && isGlued(p, i + 1))) return undefined
    const bc = isBc(p.lower[i + 2])
    if (lower.length === 3 && !bc) return undefined
    const value = lower.slice(0, -1)
    return { expression: { kind: 'decade', value: bc ? value.padStart(3, '0') : value, bc }, to: i + (bc ? 3 : 2) }
  }
  if (/^['’‘`]$/.test(lower) && /^\d0$/.test(p.lower[i + 1] ?? '') && p.lower[i + 2] === 's' && isGlued(p, i + 2))
    return { expression: { kind: 'decade', value: `19${p.lower[i + 1]![0]}`, bc: false }, to: i + 3 }
  return undefined
}

export function readCentury(p: Pieces, i: number): Part | undefined {
  const number = ordinalAt(p, i)
  if (number === undefined) return undefined
  const dash = p.lower[number.to] === '-' ? 1 : 0
  const unit = p.word[number.to + dash]
  if (unit?.kind !== 'unit' || unit.unit !== 'century') return undefined
  const bc = isBc(p.lower[number.to + dash + 1])
  return { expression: { kind: 'century', number: number.value, bc }, to: number.to + dash + (bc ? 2 : 1) }
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
  if (word.doubtful && (!isCapital(p, i) || p.shouted || (p.lower[i + 1] !== '.' && p.lower[i + 1] !== ',')))
    return undefined
  let at = i + 1
  if (word.doubtful && p.lower[at] === '.') at++
  const comma = p.lower[at] === ',' ? 1 : 0
  const the = p.lower[at + comma] === 'the' ? 1 : 0
  const date = readDate(p, at + comma + the)
  if (date !== undefined && date.expression.kind === 'day') return date
  return { expression: { kind: 'weekday', weekday: word.weekday, which: null }, to: at }
}
