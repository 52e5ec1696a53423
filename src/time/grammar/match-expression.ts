/**
 * The grammar of time expressions, from its parts: modifiers (*early, late, mid-, the end of,
 * around*), then a core, then what narrows it (*Monday* + *night*). The first reading that fits, in the
 * order of `readCore`, is taken; it is the longest because fuller forms stand first.
 */
import type { Expression, Match, Mod, Surroundings } from './expression.js'
import type { Part } from './figures.js'
import { matchLength } from './match-length.js'
import { isGlued, type Pieces } from './pieces.js'
import { readDate, readWeekday } from './read-date.js'
import { readDayOfFeast, readFeast } from './read-feast.js'
import { readSet } from './read-length.js'
import { readClock, readDayWord, readPart, readPartAfter } from './read-part-of-day.js'
import { matchTold, readReference } from './read-reference.js'
import {
  readDayAround,
  readFractionCompound,
  readPartOfMonth,
  readSeason,
  readTheDayOfMonth,
  readWhich,
} from './read-relative.js'
import { readCentury, readDecade, readYear } from './read-year.js'

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
