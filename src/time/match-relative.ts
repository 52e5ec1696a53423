/**
 * Times told from another time: *last week*, *this year*, *the next day*, *that month*, *the third
 * quarter*, *last fall*, *the weekend*, *yesterday*, *overnight*, *now*, *recently*, *the past*; parts
 * of a day and hours: *Monday night*, *this morning*, *5 a.m. Thursday*, *noon*.
 *
 * Leaves lengths and offsets to match-duration.ts, calendar dates to match-date.ts.
 */
import type { Expression, Which } from './expression.js'
import { ordinalAt, type Part, readDate, readWeekday, whiches } from './match-date.js'
import { isCapital, isGlued, type Pieces } from './pieces.js'

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
export function readFractionOf(p: Pieces, i: number, which: Which): Part | undefined {
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
  return { expression: { kind: 'part', part: 'NI', day: day.expression, which: null }, to: day.to }
}

/**
 * "now", "recently", "the past", "the near future", "these days", "recent weeks", "current". A bare
 * *recent* or *future* before a noun dates something only in a history; *soon* only a verb to come.
 */
export function readReference(p: Pieces, i: number, history: boolean): Part | undefined {
  const lower = p.lower[i] ?? ''
  const word = p.word[i]
  const refer = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', to: number): Part => ({
    expression: { kind: 'reference', value },
    to,
  })
  if (word?.kind === 'reference') return refer(word.value, i + 1)
  const next = p.lower[i + 1] ?? ''
  switch (lower) {
    case 'these':
      return next === 'days' ? refer('PRESENT_REF', i + 2) : undefined
    case 'at':
      return next === 'present' ? refer('PRESENT_REF', i + 2) : undefined
    case 'current':
      return refer('PRESENT_REF', i + 1)
    case 'near':
    case 'foreseeable':
      return next === 'future' ? refer('FUTURE_REF', i + 2) : undefined
    case 'future':
      return history || p.lower[i - 1] === 'the' || p.lower[i - 1] === 'in' ? refer('FUTURE_REF', i + 1) : undefined
    case 'soon':
      return /^(will|would|may|could|can|should|must|'ll|very)$/.test(p.lower[i - 1] ?? '') ||
        /^(will|would)$/.test(next)
        ? refer('FUTURE_REF', i + 1)
        : undefined
    case 'recent':
    case 'coming':
    case 'past':
      return readRecent(p, i, history)
    default:
      return undefined
  }
}

/** "recent weeks", "coming months", "in past years", "the past." */
function readRecent(p: Pieces, i: number, history: boolean): Part | undefined {
  const lower = p.lower[i]!
  const before = p.lower[i - 1] ?? ''
  const after = p.word[i + 1]
  if (after?.kind === 'unit' && after.plural) {
    if (lower === 'past' && before !== 'in' && before !== 'the') return undefined
    return { expression: { kind: 'reference', value: lower === 'coming' ? 'FUTURE_REF' : 'PAST_REF' }, to: i + 2 }
  }
  const bare =
    lower === 'recent'
      ? history
      : lower === 'past' &&
        before === 'the' &&
        !/^(and|few|several|month|year|week|decade|century|\d.*)$/.test(p.lower[i + 1] ?? '') &&
        !/^\p{L}/u.test(p.form[i + 1] ?? '')
  if (bare) return { expression: { kind: 'reference', value: 'PAST_REF' }, to: i + 1 }
  if (
    lower === 'past' &&
    before === 'the' &&
    /^(that|it|they|he|she|we|have|has|had|but|by|for|as|when|to|with)$/.test(p.lower[i + 1] ?? '') &&
    p.lower[i - 2] === 'in'
  )
    return { expression: { kind: 'reference', value: 'PAST_REF' }, to: i + 1 }
  return undefined
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
  return { expression: { kind: 'part', part: word.part, day: null, which: null }, to: i + 1 }
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
  const military = /^([01]\d|2[0-4])([0-5]\d)$/.exec(lower)
  if (
    military !== null &&
    (/^(hrs|hours)$/.test(after) || zones.test(after) || (after === 'local' && p.lower[i + 2] === 'time'))
  )
    return { hour: Number(military[1]), minute: Number(military[2]), to: /^(hrs|hours)$/.test(after) ? i + 2 : i + 1 }
  return undefined
}
