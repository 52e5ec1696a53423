/**
 * The grammar of time expressions, from its parts: modifiers (*early, late, mid-, the end of,
 * around*), then a core, then what narrows it (*Monday* + *night*). The first reading that fits, in the
 * order of `cores`, is taken; it is the longest because fuller forms stand first.
 */
import { readNumber } from '../lexicon/en/read-number.js'
import type { Expression, Match, Mod } from './expression.js'
import {
  ordinalAt,
  type Part,
  readCentury,
  readDate,
  readDayOfMonth,
  readDecade,
  readWeekday,
  readYear,
} from './match-date.js'
import { type Length, readApproximator, readBarePlural, readLength, readOffset, readSet } from './match-duration.js'
import { readDayOfFeast, readFeast } from './match-feast.js'
import {
  readClock,
  readDayWord,
  readFractionOf,
  readPart,
  readPartAfter,
  readReference,
  readSeason,
  readWhich,
} from './match-relative.js'
import { isGlued, type Pieces } from './pieces.js'

/** What the text around tells the grammar. */
export interface Surroundings {
  /** Years of the text are BC: a bare *499* may be one. */
  readonly bc: boolean
  /** No day of publication is known: the text tells its own past, where *at the time* and *night* are dated by it. */
  readonly history: boolean
}

/** The time expression that begins at piece `i`, undefined where none does. */
export function matchExpression(p: Pieces, i: number, around: Surroundings): Match | undefined {
  const article = isArticle(p.lower[i])
  const start = article ? i + 1 : i
  return (
    matchModified(p, i, start, around) ??
    matchPartOfMonth(p, i, start) ??
    matchLength(p, i, start) ??
    matchCore(p, i, start, around) ??
    matchTold(p, i, start, around) ??
    matchApproximated(p, i, around)
  )
}

const isArticle = (lower: string | undefined): boolean => lower === 'the'

const edges: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['end', 'END'],
  ['close', 'END'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['middle', 'MID'],
  ['eve', 'BEFORE'],
])

const sides: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['early', 'START'],
  ['earlier', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
  ['middle', 'MID'],
])

/** "the end of 1944", "early October", "mid-1916", "late last week", "later in the year", "the latter part of the year". */
function matchModified(p: Pieces, from: number, i: number, around: Surroundings): Match | undefined {
  const lower = p.lower[i] ?? ''
  const edge = edges.get(lower)
  if (edge !== undefined && p.lower[i + 1] === 'of') {
    const inner = bound(p, i + 2, around)
    return inner === undefined ? undefined : { from, to: inner.to, expression: inner.expression, mod: edge }
  }
  if (
    /^(early|latter|later|first|last|better|greater|main)$/.test(lower) &&
    p.lower[i + 1] === 'part' &&
    p.lower[i + 2] === 'of'
  ) {
    const inner = bound(p, i + 3, around)
    const mod: Mod | null =
      lower === 'early' || lower === 'first'
        ? 'START'
        : lower === 'better' || lower === 'greater' || lower === 'main'
          ? null
          : 'END'
    return inner === undefined ? undefined : { from, to: inner.to, expression: inner.expression, mod }
  }
  if (
    (lower === 'rest' || lower === 'remainder' || lower === 'course' || lower === 'whole') &&
    p.lower[i + 1] === 'of'
  ) {
    const inner = bound(p, i + 2, around)
    return inner === undefined
      ? undefined
      : { from: lower === 'course' ? i + 2 : from, to: inner.to, expression: inner.expression, mod: null }
  }
  const side = sides.get(lower)
  if (side === undefined) return undefined
  return matchSide(p, from, i, side, around)
}

function matchSide(p: Pieces, from: number, i: number, side: Mod, around: Surroundings): Match | undefined {
  const lower = p.lower[i]!
  let at = i + 1
  if (p.lower[at] === '-' && isGlued(p, at)) at++
  if (p.lower[at] === 'in' || p.lower[at] === 'on') {
    const inner = bound(p, at + 1, around)
    const allowed =
      inner !== undefined && (lower === 'early' || lower === 'late' || inner.expression.kind !== 'duration')
    return allowed && inner.expression.kind !== 'part'
      ? { from, to: inner.to, expression: inner.expression, mod: side }
      : undefined
  }
  const later = lower === 'later' || lower === 'earlier'
  const next = p.lower[at] === 'the' && !later ? at + 1 : at
  const part = p.word[next]
  if (part?.kind === 'part' && !later) {
    if (lower === 'mid' || lower === 'late' || lower === 'early') {
      const dated = readPart(p, next, true)
      const expression = dated?.expression ?? { kind: 'part' as const, part: part.part, day: null, which: null }
      const led = /^(in|during|by|until|on|since|the|of)$/.test(p.lower[i - 1] ?? '')
      return dated !== undefined || led || lower === 'mid'
        ? { from, to: dated?.to ?? next + 1, expression, mod: side }
        : undefined
    }
  }
  const core = readCore(p, next, around, true)
  if (
    core === undefined ||
    core.expression.kind === 'reference' ||
    core.expression.kind === 'duration' ||
    core.expression.kind === 'set'
  )
    return undefined
  if (
    later &&
    !/^(this|that|the|yesterday|today|last|next|on|in|tonight)$/.test(p.lower[at] ?? '') &&
    p.word[at]?.kind !== 'weekday'
  )
    return undefined
  const narrowed = narrow(p, core)
  return { from, to: narrowed.to, expression: narrowed.expression, mod: side }
}

/** What *the end of* and *later in* may stand before: a core with or without an article, or a bare unit (*the year*). */
function bound(p: Pieces, i: number, around: Surroundings): Part | undefined {
  const article = isArticle(p.lower[i])
  const at = article ? i + 1 : i
  const side = sides.get(p.lower[at] ?? '')
  if (side !== undefined) {
    const dash = p.lower[at + 1] === '-' ? 2 : 1
    return readCore(p, at + dash, around, true)
  }
  const core =
    readCore(p, at, around, article) ??
    (around.bc && /^\d{2,3}$/.test(p.lower[at] ?? '') ? readYear(p, at, true) : undefined)
  if (core !== undefined && core.expression.kind !== 'reference') return core
  const unit = p.word[at]
  if (
    article &&
    unit?.kind === 'unit' &&
    !unit.plural &&
    unit.unit !== 'second' &&
    unit.unit !== 'day' &&
    unit.unit !== 'hour' &&
    unit.unit !== 'season'
  )
    return { expression: { kind: 'unit', unit: unit.unit, which: 'same' }, to: at + 1 }
  if (article && unit?.kind === 'part')
    return { expression: { kind: 'part', part: unit.part, day: null, which: null }, to: at + 1 }
  return undefined
}

/** A length, with what turns it into a point (*ago*), into a window (*the past three months*) or a mere length. */
function matchLength(p: Pieces, from: number, start: number): Match | undefined {
  const window = readWindow(p, start)
  if (window !== undefined)
    return { from, to: window.to, expression: durationOf(window, window.window), mod: window.mod }
  const approximator = readApproximator(p, start)
  const at = approximator?.to ?? start
  const again = approximator === undefined ? undefined : readWindow(p, p.lower[at] === 'the' ? at + 1 : at)
  if (again !== undefined)
    return { from, to: again.to, expression: durationOf(again, again.window), mod: approximator!.mod }
  const length = readLength(p, at) ?? (approximator === undefined ? readBarePlural(p, start) : undefined)
  if (length === undefined) return undefined
  const mod = approximator?.mod ?? length.mod
  const offset = p.lower[start - 1] === 'for' && p.lower[length.to] !== 'ago' ? undefined : readOffset(p, length)
  if (offset !== undefined)
    return { from: start, to: offset.to, expression: offset.expression, mod: mod === null ? null : 'APPROX' }
  if (isRate(p, start, length))
    return { from: start, to: length.to, expression: { kind: 'set', value: setOf(length) }, mod: null }
  if (isPrice(p, start, length) || isAge(p, length.to) || p.lower[length.to] === 'apart') return undefined
  const soFar = p.lower[length.to] === 'or' && p.lower[length.to + 1] === 'so' ? 2 : 0
  return { from, to: length.to + soFar, expression: durationOf(length, null), mod: soFar ? 'APPROX' : mod }
}

const durationOf = (length: Length, window: 'past' | 'next' | null): Expression => ({
  kind: 'duration',
  count: length.count,
  unit: length.unit,
  window,
})

/** "43-year-old", "19 years old", "25 years of age". */
const isAge = (p: Pieces, i: number): boolean =>
  p.lower[i] === 'old' ||
  (p.lower[i] === '-' && p.lower[i + 1] === 'old') ||
  (p.lower[i] === 'of' && p.lower[i + 1] === 'age')

/** "four flights a week", "$2 million a year": how often or how much, no length. */
const isPrice = (p: Pieces, start: number, length: Length): boolean =>
  /^(a|an)$/.test(p.lower[start] ?? '') &&
  length.to === start + 2 &&
  (/\d$|^(million|billion|thousand|hundred|hours|%)$/.test(p.lower[start - 1] ?? '') ||
    (/[^s]s$/.test(p.lower[start - 1] ?? '') &&
      !/^(is|was|has|lasts|this|its|takes|as|plus|versus|thus)$/.test(p.lower[start - 1]!)))

/** "three times a day": the length is a rate. */
const isRate = (p: Pieces, start: number, length: Length): boolean =>
  /^(a|an)$/.test(p.lower[start] ?? '') &&
  length.count === 1 &&
  length.mod === null &&
  length.to === start + 2 &&
  /^(times|once|twice|percent|tons|barrels|dollars|%)$/.test(p.lower[start - 1] ?? '')

const setOf = (length: Length): string =>
  `P${({ day: '1D', week: '1W', month: '1M', year: '1Y', hour: 'T1H', minute: 'T1M' } as Record<string, string>)[length.unit] ?? '1D'}`

/** "past three months", "last few weeks", "next two years", "past year", "first nine months"; `i` behind the article. */
function readWindow(p: Pieces, i: number): (Length & { window: 'past' | 'next' | null }) | undefined {
  const lower = p.lower[i] ?? ''
  const window = /^(past|last|previous|preceding|latest)$/.test(lower)
    ? 'past'
    : /^(next|coming|following)$/.test(lower)
      ? 'next'
      : /^(first|final|initial|opening|second|third)$/.test(lower)
        ? null
        : undefined
  if (window === undefined) return undefined
  const few =
    p.lower[i + 1] === 'few' || p.lower[i + 1] === 'several' || p.lower[i + 1] === 'couple' || p.lower[i + 1] === 'many'
  const length = few ? readLength(p, i + 1) : /^(a|an)$/.test(p.lower[i + 1] ?? '') ? undefined : readLength(p, i + 1)
  if (length === undefined || (window === null && (lower === 'second' || lower === 'third') && length.count === null))
    return readWindowYear(p, i, lower)
  const offset = readOffset(p, length)
  if (offset !== undefined && window === null) return undefined
  const soFar = p.lower[length.to] === 'or' && p.lower[length.to + 1] === 'so' ? 2 : 0
  return { ...length, to: length.to + soFar, window }
}

/** "the past year", "past decade": a window of one unit; *last year* is a calendar year instead. */
function readWindowYear(
  p: Pieces,
  i: number,
  lower: string,
): (Length & { window: 'past' | 'next' | null }) | undefined {
  const unit = p.word[i + 1]
  if (
    lower !== 'past' ||
    p.lower[i - 1] === 'this' ||
    unit?.kind !== 'unit' ||
    unit.plural ||
    !/^(week|month|decade|century|day|hour)$/.test(unit.unit)
  )
    return undefined
  return { count: 1, unit: unit.unit, mod: null, to: i + 2, window: 'past' }
}

/** "around March 1981", "about 1910", "as recently as late 2009", "ca. 466 BC". */
function matchApproximated(p: Pieces, i: number, around: Surroundings): Match | undefined {
  const lower = p.lower[i]
  if (lower !== 'around' && lower !== 'about' && lower !== 'circa' && lower !== 'ca' && lower !== 'approximately')
    return undefined
  const dot = p.lower[i + 1] === '.' ? 1 : 0
  const core = readCore(p, i + 1 + dot, around, false)
  if (core === undefined || !/^(day|month|year|clock|decade)$/.test(core.expression.kind)) return undefined
  return { from: i, to: core.to, expression: core.expression, mod: 'APPROX' }
}

function matchCore(p: Pieces, from: number, start: number, around: Surroundings): Match | undefined {
  const core = readCore(p, start, around, from < start)
  if (core === undefined) return undefined
  const kind = core.expression.kind
  if (from < start && (kind === 'clock' || kind === 'year' || (kind === 'reference' && p.lower[start] !== 'future'))) {
    // "the 1988 period" and "the recent fighting": the article belongs to the noun.
    return { from: start, to: core.to, expression: core.expression, mod: null }
  }
  const narrowed = narrow(p, core)
  return { from, to: narrowed.to, expression: narrowed.expression, mod: null }
}

/** What only a history dates by itself: *at this time*, *the same period*, *a long time*, *night*, *former*, *nineteen years old*. */
function matchTold(p: Pieces, from: number, i: number, around: Surroundings): Match | undefined {
  if (!around.history) return undefined
  const told = (to: number, value: 'PAST_REF' | 'PRESENT_REF'): Match => ({
    from,
    to,
    expression: { kind: 'reference', value },
    mod: null,
  })
  const lower = p.lower[i] ?? ''
  const after = p.lower[i + 1] ?? ''
  if (/^(this|that|same)$/.test(lower) && /^(time|period|era|point)$/.test(after))
    return told(i + 2, lower === 'this' ? 'PRESENT_REF' : 'PAST_REF')
  if (lower === 'time' && from < i && p.lower[from - 1] === 'at' && after !== 'of') return told(i + 1, 'PRESENT_REF')
  if (
    /^(a|some)$/.test(lower) &&
    /^(short|long|brief|time)$/.test(after) &&
    (after === 'time' || p.lower[i + 2] === 'time')
  )
    return told(after === 'time' ? i + 2 : i + 3, 'PAST_REF')
  if (lower === 'former' && (p.shouted || p.form[i] === 'former')) return told(i + 1, 'PAST_REF')
  const part = p.word[i]
  if (part?.kind === 'part' && (part.part === 'NI' || part.part === 'DT'))
    return { from: i, to: i + 1, expression: { kind: 'unresolved', what: `part-${part.part}` }, mod: null }
  return undefined
}

/** The core at `i`, an article before it already taken. */
function readCore(p: Pieces, i: number, around: Surroundings, article: boolean): Part | undefined {
  return (
    readDayOfFeast(p, i) ??
    readFeast(p, i) ??
    readClock(p, i) ??
    readDate(p, i) ??
    readCentury(p, i) ??
    readDecade(p, i) ??
    readSeason(p, i) ??
    readWeekday(p, i) ??
    readWhich(p, i, article) ??
    readFractionCompound(p, i) ??
    readSet(p, i) ??
    readDayWord(p, i) ??
    readDayAround(p, i, article) ??
    readTheDayOfMonth(p, i, article) ??
    readPart(p, i, article) ??
    readYearPhrase(p, i, around) ??
    readReference(p, i, around.history)
  )
}

function matchPartOfMonth(p: Pieces, from: number, start: number): Match | undefined {
  const part = readPartOfMonth(p, start, from < start)
  return part === undefined ? undefined : { from, to: part.to, expression: part.expression, mod: null }
}

/** "(the) last week of August", "first two weeks of March 1951", "week of March 6". */
function readPartOfMonth(p: Pieces, i: number, article: boolean): Part | undefined {
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
function readFractionCompound(p: Pieces, i: number): Part | undefined {
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
function readDayAround(p: Pieces, i: number, article: boolean): Part | undefined {
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
function readTheDayOfMonth(p: Pieces, i: number, article: boolean): Part | undefined {
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

/** "1917", "the year 2000", "fiscal 1989". */
function readYearPhrase(p: Pieces, i: number, around: Surroundings): Part | undefined {
  const lower = p.lower[i]
  if ((lower === 'year' || lower === 'fiscal') && /^[12]\d{3}$/.test(p.lower[i + 1] ?? ''))
    return { expression: { kind: 'year', year: Number(p.lower[i + 1]) }, to: i + 2 }
  if (lower === 'year' && p.lower[i + 1] === 'two' && p.lower[i + 2] === 'thousand')
    return { expression: { kind: 'year', year: 2000 }, to: i + 3 }
  if (lower === 'financial' && p.lower[i + 1] === 'year') return undefined
  return readYear(p, i, around.bc)
}

/** A day with the part of it that follows: "Monday night", "Oct. 3 in the evening" is left apart. */
function narrow(p: Pieces, core: Part): Part {
  const day: Expression = core.expression
  if (
    day.kind !== 'weekday' &&
    day.kind !== 'day' &&
    !(day.kind === 'offset' && day.unit === 'day') &&
    !(day.kind === 'unit' && day.unit === 'day')
  )
    return core
  const part = readPartAfter(p, core.to)
  if (part === undefined) return core
  return { expression: { kind: 'part', part: part.part, day, which: null }, to: part.to }
}
