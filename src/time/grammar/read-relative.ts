/**
 * Times told from another time: *last week*, *this year*, *the next day*, *that month*, *the day before*,
 * *the 20th*, *the third quarter*, *the last week of August*, *last fall*, *the weekend*.
 *
 * Leaves lengths and offsets to read-length.ts, calendar dates to read-date.ts.
 */
import { readNumber } from '../../lexicon/en/read-number.js'
import type { Which } from './expression.js'
import { ordinalAt, type Part } from './figures.js'
import { isCapital, isGlued, type Pieces } from './pieces.js'
import { readDate, readDayOfMonth, readWeekday, whiches } from './read-date.js'

/** A named unit after *last, this, next, the following, that …*; `i` is the word after an article. */
export function readWhich(p: Pieces, i: number, article: boolean): Part | undefined {
  const lower = p.lower[i] ?? ''
  const which = whiches.get(lower)
  if (which === undefined) return readUnitAlone(p, i, article)
  let at = i + 1
  if (lower === 'that' && p.lower[at] === 'same') at++
  if (lower === 'this' && /^(coming|past|same|current|very)$/.test(p.lower[at] ?? '')) {
    const inner = whiches.get(p.lower[at]!)
    return readWhichOf(p, at + 1, {
      which: inner === undefined || inner === 'this' ? which : inner,
      lower,
      article: false,
    })
  }
  if (/^(fiscal|calendar|full|very|financial)$/.test(p.lower[at] ?? '')) at++
  return readWhichOf(p, at, { which, lower, article })
}

function readWhichOf(
  p: Pieces,
  i: number,
  { which, lower, article }: { which: Which; lower: string; article: boolean },
): Part | undefined {
  const word = p.word[i]
  if (word === undefined) return readFractionOf(p, i, which)
  switch (word.kind) {
    case 'month':
      if (lower === 'that' || lower === 'present' || lower === 'current') return undefined
      if (word.doubtful && !p.shouted && !isCapital(p, i)) return undefined
      return {
        expression: { kind: 'month', year: null, month: word.month, which },
        to: i + (p.lower[i + 1] === '.' && p.lower[i]!.length < 5 && p.lower[i] !== 'may' ? 2 : 1),
      }
    case 'weekday': {
      const dated = readWeekday(p, i)
      if (dated !== undefined && dated.expression.kind === 'day') return dated
      if (word.plural || (word.doubtful && !isCapital(p, i))) return undefined
      return { expression: { kind: 'weekday', weekday: word.weekday, which }, to: i + 1 }
    }
    case 'season':
      if (word.doubtful && (lower === 'the' || p.lower[i + 1] === 'of')) return undefined
      return { expression: { kind: 'season', season: word.season, year: null, which }, to: i + 1 }
    case 'part':
      return { expression: { kind: 'part', part: word.part, day: null, which }, to: i + 1 }
    case 'unit': {
      if (word.unit === 'quarter' && p.lower[i - 1] === 'this' && p.lower[i + 1] === 'of') return undefined
      if (word.plural || word.unit === 'second' || word.unit === 'hour' || word.unit === 'minute') return undefined
      const half = readPossessiveFraction(p, i + 1, which)
      if (word.unit === 'year' && half !== undefined) return half
      const told = article && which === 'next' ? 'following' : which
      return { expression: { kind: 'unit', unit: word.unit, which: told }, to: i + 1 }
    }
    default:
      return readFractionOf(p, i, which)
  }
}

/** "(last year)'s third quarter". */
function readPossessiveFraction(p: Pieces, i: number, which: Which): Part | undefined {
  if (p.lower[i] !== "'s" && p.lower[i] !== '’s') return undefined
  const part = readFractionOf(p, i + 1, null)
  if (part === undefined || part.expression.kind !== 'fraction') return undefined
  const year: Which = which === 'same' ? 'same' : which
  return { expression: { ...part.expression, which: year }, to: part.to }
}

/** "third quarter", "first-quarter", "second half (of 2008)", "fiscal first quarter". */
function readFractionOf(p: Pieces, i: number, which: Which): Part | undefined {
  let at = i
  if (p.lower[at] === 'fiscal') at += p.lower[at + 1] === '-' ? 2 : 1
  const ordinal = /^(latter|last)$/.test(p.lower[at] ?? '') ? { value: 2, to: at + 1 } : ordinalAt(p, at)
  if (ordinal === undefined) return undefined
  at = ordinal.to
  if (p.lower[at] === 'fiscal') at++
  if (p.lower[at] === '-' && isGlued(p, at)) at++
  const half = p.lower[at] === 'half'
  if (!half && p.lower[at] !== 'quarter') return undefined
  if (half && p.lower[i] !== 'last' && p.lower[i] !== 'latter' && ordinal.value > 2) return undefined
  if (!half && (ordinal.value > 4 || p.lower[i] === 'latter' || p.lower[i] === 'last')) return undefined
  const year =
    /^[12]\d{3}$/.test(p.lower[at + 2] ?? '') && /^(of|in)$/.test(p.lower[at + 1] ?? '')
      ? Number(p.lower[at + 2])
      : null
  if (
    half &&
    year === null &&
    !(
      p.lower[at + 1] === 'of' &&
      /^(the|last|this|next)$/.test(p.lower[at + 2] ?? '') &&
      /^year$/.test(p.lower[at + 3] ?? '')
    )
  )
    return undefined
  return {
    expression: { kind: 'fraction', of: half ? 'H' : 'Q', number: ordinal.value, year, which },
    to: year === null ? at + 1 : at + 3,
  }
}

/** "the weekend", "the latest quarter", "the quarter". */
function readUnitAlone(p: Pieces, i: number, article: boolean): Part | undefined {
  if (!article) return undefined
  const fraction = readFractionOf(p, i, null)
  if (fraction !== undefined) return fraction
  const year = /^[12]\d{3}$/.test(p.lower[i] ?? '') ? Number(p.lower[i]) : null
  if (year !== null) {
    const inYear = readFractionOf(p, i + 1, null)
    if (inYear?.expression.kind === 'fraction') return { expression: { ...inYear.expression, year }, to: inYear.to }
  }
  const latest = /^(latest|recent|full|whole|fiscal|entire)$/.test(p.lower[i] ?? '') ? 1 : 0
  const at = i + latest + (latest === 1 && p.lower[i + 1] === 'fiscal' ? 1 : 0)
  const unit = p.word[at]
  if (p.lower[i] === 'latest' && p.lower[at] === 'period')
    return { expression: { kind: 'unit', unit: 'quarter', which: 'same' }, to: at + 1 }
  if (unit?.kind !== 'unit' || unit.plural || p.lower[at + 1] === '-' || p.lower[at + 1] === 'of') return undefined
  if (unit.unit === 'weekend' || unit.unit === 'quarter')
    return { expression: { kind: 'unit', unit: unit.unit, which: 'same' }, to: at + 1 }
  if (unit.unit !== 'year' && unit.unit !== 'week') return undefined
  const ended = /^(ended|ending)$/.test(p.lower[at + 1] ?? '')
  if (ended) return { expression: { kind: 'duration', count: 1, unit: unit.unit, window: null }, to: at + 1 }
  if (
    /^(before|after|when|that|in)$/.test(p.lower[at + 1] ?? '') ||
    /^[1-9]|^(two|one|i+|v)$/.test(p.lower[at + 1] ?? '')
  )
    return undefined
  return { expression: { kind: 'unit', unit: unit.unit, which: 'same' }, to: at + 1 }
}

/** A season with or without its year: "the spring of 1916", "summer 1918", "1982 summer", "winter". */
export function readSeason(p: Pieces, i: number): Part | undefined {
  const leading = /^[12]\d{3}$/.test(p.lower[i] ?? '') ? Number(p.lower[i]) : null
  const at = leading === null ? i : i + 1
  const word = p.word[at]
  if (word?.kind !== 'season') return undefined
  if (p.lower[at + 1] === 'of' || (p.lower[at + 1] === 'in' && false)) {
    const bc = /^b\.?c\.?e?\.?$/.test(p.lower[at + 3] ?? '')
    if (/^\d{1,4}$/.test(p.lower[at + 2] ?? '') && (bc || /^[12]\d{3}$/.test(p.lower[at + 2]!)))
      return {
        expression: {
          kind: 'season',
          season: word.season,
          year: bc ? 1 - Number(p.lower[at + 2]) : Number(p.lower[at + 2]),
          which: null,
        },
        to: at + (bc ? 4 : 3),
      }
    const the = p.lower[at + 2] === 'the' ? 1 : 0
    const which = whiches.get(p.lower[at + 2 + the] ?? '')
    if (which !== undefined && p.lower[at + 3 + the] === 'year')
      return { expression: { kind: 'season', season: word.season, year: null, which }, to: at + 4 + the }
  }
  if (/^[12]\d{3}$/.test(p.lower[at + 1] ?? ''))
    return {
      expression: { kind: 'season', season: word.season, year: Number(p.lower[at + 1]), which: null },
      to: at + 2,
    }
  if (leading !== null)
    return { expression: { kind: 'season', season: word.season, year: leading, which: null }, to: at + 1 }
  const before = p.lower[at - 1] ?? ''
  if (word.doubtful) {
    if (
      p.lower[at + 1] === 'of' ||
      (!/^(in|since|by|until|early|late|mid|during|and|-)$/.test(before) &&
        !(before === 'the' && /^(in|since|by|until|during|for|of|from)$/.test(p.lower[at - 2] ?? '')))
    )
      return undefined
    if (word.season === 'FA' && !isCapital(p, at) && before !== 'the' && before !== 'early' && before !== 'late')
      return undefined
    if (before === 'and' || before === '-') return undefined
  }
  if (isGlued(p, at + 1) && p.lower[at + 1] === '-') return undefined
  return { expression: { kind: 'season', season: word.season, year: null, which: null }, to: at + 1 }
}

/** "(the) last week of August", "first two weeks of March 1951", "week of March 6". */
export function readPartOfMonth(p: Pieces, i: number, article: boolean): Part | undefined {
  if (!article) return undefined
  const edge = /^(first|opening)$/.test(p.lower[i] ?? '')
    ? 'first'
    : /^(last|final|closing)$/.test(p.lower[i] ?? '')
      ? 'last'
      : null
  const number = readNumber(p.lower, i + 1)
  const at = edge === null ? i : (number?.next ?? i + 1)
  const unit = p.word[at]
  if (unit?.kind !== 'unit' || (unit.unit !== 'day' && unit.unit !== 'week') || p.lower[at + 1] !== 'of')
    return undefined
  const date = readDate(p, at + 2)
  if (edge === null && unit.unit === 'week' && date?.expression.kind === 'day')
    return { expression: { kind: 'week-of', day: date.expression }, to: date.to }
  if (edge === null || date?.expression.kind !== 'month') return undefined
  return {
    expression: { kind: 'part-of-month', edge, count: number?.value ?? 1, unit: unit.unit, month: date.expression },
    to: date.to,
  }
}

/** "third-quarter profit", "year-end", "year's end". */
export function readFractionCompound(p: Pieces, i: number): Part | undefined {
  const fraction = readFractionOf(p, i, null)
  if (fraction !== undefined) return fraction
  const word = p.word[i]
  if (word?.kind !== 'unit' || (word.unit !== 'year' && word.unit !== 'month') || word.plural) return undefined
  const end = p.lower[i + 1] === '-' || p.lower[i + 1] === "'s" || p.lower[i + 1] === '’s' ? i + 2 : i + 1
  if (p.lower[end] === 'end') return { expression: { kind: 'unit', unit: word.unit, which: 'this' }, to: end + 1 }
  const dash = p.lower[i + 1] === '-' ? i + 2 : -1
  if (dash > 0 && (p.lower[dash] === 'ago' || p.lower[dash] === 'earlier'))
    return { expression: { kind: 'offset', count: 1, unit: word.unit, way: -1, from: 'reference' }, to: dash + 1 }
  return undefined
}

/** "the day before", "the day after the strike", "the day before yesterday". */
export function readDayAround(p: Pieces, i: number, article: boolean): Part | undefined {
  const word = p.word[i]
  if (!article || word?.kind !== 'unit' || word.plural) return undefined
  const way = p.lower[i + 1] === 'after' ? 1 : p.lower[i + 1] === 'before' ? -1 : 0
  if (way === 0 || word.unit === 'second' || word.unit === 'hour') return undefined
  const deictic = p.word[i + 2]
  if (word.unit === 'day' && deictic?.kind === 'day-word')
    return { expression: { kind: 'day-word', offset: deictic.offset + way }, to: i + 3 }
  const named = deictic === undefined ? undefined : readWhich(p, i + 2, false)
  if (named?.expression.kind === 'unit' && named.expression.which === 'last')
    return { expression: { kind: 'offset', count: 2, unit: word.unit, way: -1, from: 'publication' }, to: named.to }
  const event = /^[\p{L}]/u.test(p.lower[i + 2] ?? '') && !/^(and|but|or|that|when|in|at|on)$/.test(p.lower[i + 2]!)
  return {
    expression: { kind: 'offset', count: 1, unit: word.unit, way, from: 'reference', event, day: true },
    to: i + 2,
  }
}

/** "the 20th": a day of the month last named. */
export function readTheDayOfMonth(p: Pieces, i: number, article: boolean): Part | undefined {
  if (!article || !/^\d/.test(p.lower[i] ?? '')) return undefined
  const ordinal = ordinalAt(p, i)
  const day = readDayOfMonth(p, i)
  if (ordinal === undefined || day === undefined || ordinal.to !== day.to) return undefined
  if (
    /^[\p{L}-]/u.test(p.lower[day.to] ?? '') &&
    !/^(and|when|after|the|but|in|at|to|of|with|they|he|it|by|as)$/.test(p.lower[day.to]!)
  )
    return undefined
  if (
    p.lower[day.to] === 'of' ||
    !/^(on|by|until|since|from|to|of|before|after|and|-|through|night|till)$/.test(p.lower[i - 2] ?? '')
  )
    return undefined
  return { expression: { kind: 'day', year: null, month: null, day: day.day }, to: day.to }
}
