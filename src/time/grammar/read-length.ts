/**
 * Lengths of time and what is counted off by them: *three months*, *a week*, *more than ten years*,
 * *10-day*, *the past two weeks*; *two days ago*, *a year earlier*, *three days later*; and
 * frequencies: *daily*, *every Thursday*, *each year*, *twice a week*.
 *
 * Leaves named units (*last week*, *that day*) to read-relative.ts. Reads pieces; touches nothing else.
 */
import { readNumber } from '../../lexicon/en/read-number.js'
import type { Unit } from '../../lexicon/en/time-words.js'
import { unitCode } from '../unit-code.js'
import type { Mod } from './expression.js'
import { ordinalAt, type Part } from './figures.js'
import { isGlued, type Pieces } from './pieces.js'

/** A length: count null where the words give none (*several weeks*, *weeks*). */
export interface Length {
  readonly count: number | null
  readonly unit: Unit
  readonly mod: Mod | null
  readonly to: number
}

const vague = new Set(['several', 'few', 'many', 'some', 'numerous', 'various', 'countless'])

const approximators: readonly (readonly [readonly string[], Mod | null])[] = [
  [['a', 'little', 'more', 'than'], 'MORE_THAN'],
  [['a', 'little', 'over'], 'MORE_THAN'],
  [['a', 'little', 'less', 'than'], 'LESS_THAN'],
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['not', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['as', 'long', 'as'], 'EQUAL_OR_LESS'],
  [['as', 'many', 'as'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['close', 'to'], 'LESS_THAN'],
  [['just', 'over'], 'MORE_THAN'],
  [['just', 'under'], 'LESS_THAN'],
  [['well', 'over'], 'MORE_THAN'],
  [['over'], 'MORE_THAN'],
  [['under'], 'LESS_THAN'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['some'], 'APPROX'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
]

/** "more than", "about", "nearly" before a length or a date. */
export function readApproximator(p: Pieces, i: number): { mod: Mod | null; to: number } | undefined {
  for (const [words, mod] of approximators) {
    if (words.every((word, k) => p.lower[i + k] === word)) return { mod, to: i + words.length }
  }
  return undefined
}

/** "three months", "a week", "10-day", "two and a half years", "several weeks", "a couple of days", "half an hour", "two to three weeks". */
export function readLength(p: Pieces, i: number): Length | undefined {
  const counted = readCounted(p, i)
  if (counted === undefined) return undefined
  let at = counted.to
  if (p.lower[at] === '-' && isGlued(p, at)) at++
  while (
    /^(full|more|consecutive|straight|additional|long|whole|trading|working|short|entire|other|further|successive|calendar|solid|bloody|-)$/.test(
      p.lower[at] ?? '',
    )
  )
    at++
  const unit = p.word[at]
  if (unit?.kind !== 'unit') return undefined
  if (unit.unit === 'second' && !unit.plural && !(p.lower[at - 1] === '-' && counted.count !== null)) return undefined
  if (unit.unit === 'quarter' && (counted.article || (counted.count ?? 0) > 40 || p.lower[at + 1] === 'of'))
    return undefined
  if (unit.unit === 'season') return undefined
  return { count: counted.count, unit: unit.unit, mod: counted.mod, to: at + 1 }
}

interface Counted {
  readonly count: number | null
  readonly mod: Mod | null
  readonly article: boolean
  readonly to: number
}

function readCounted(p: Pieces, i: number): Counted | undefined {
  const lower = p.lower[i] ?? ''
  if ((lower === 'a' || lower === 'an') && p.lower[i + 1] === 'couple')
    return { count: 2, mod: 'APPROX', article: false, to: p.lower[i + 2] === 'of' ? i + 3 : i + 2 }
  if (lower === 'couple')
    return { count: 2, mod: 'APPROX', article: false, to: p.lower[i + 1] === 'of' ? i + 2 : i + 1 }
  if (lower === 'a' && p.lower[i + 1] === 'few') return { count: null, mod: null, article: false, to: i + 2 }
  if (lower === 'a' && p.lower[i + 1] === 'number' && p.lower[i + 2] === 'of')
    return { count: null, mod: null, article: false, to: i + 3 }
  if (lower === 'half') {
    const article = p.lower[i + 1] === 'a' || p.lower[i + 1] === 'an'
    return { count: 0.5, mod: null, article: true, to: i + (article ? 2 : 1) }
  }
  if (lower === 'a' || lower === 'an' || lower === 'one') {
    const number = readNumber(p.lower, lower === 'one' ? i : i + 1)
    if (lower !== 'one' && number !== undefined && /^(hundred|thousand|dozen|million)$/.test(p.lower[i + 1]!))
      return undefined
    if (lower === 'one' && number !== undefined && number.next > i + 1)
      return { count: number.value, mod: null, article: false, to: number.next }
    const half = p.lower[i + 1] === '-' && p.lower[i + 2] === 'half' ? 1 : 0
    if (half && lower === 'a') return undefined
    return { count: 1, mod: null, article: lower !== 'one', to: withHalf(p, i + 1).to }
  }
  if (vague.has(lower))
    return p.lower[i - 1] === 'the' ? undefined : { count: null, mod: null, article: false, to: i + 1 }
  const number = readNumber(p.lower, i)
  if (number === undefined) return undefined
  const half = withHalf(p, number.next)
  const range = readRange(p, half.to)
  return { count: number.value + half.add, mod: null, article: false, to: range ?? half.to }
}

/** "and a half", "and-a-half", "and half". */
function withHalf(p: Pieces, i: number): { add: number; to: number } {
  const words = ['and', 'a', 'half']
  let at = i
  for (const word of words) {
    if (p.lower[at] === '-') at++
    if (p.lower[at] === word) at++
    else if (word !== 'a') return { add: 0, to: i }
  }
  return { add: 0.5, to: at }
}

/** "to three", "or three": the rest of a range; the lower end counts. */
function readRange(p: Pieces, i: number): number | undefined {
  if (p.lower[i] !== 'to' && p.lower[i] !== 'or' && p.lower[i] !== '–' && p.lower[i] !== '-') return undefined
  return readNumber(p.lower, i + 1)?.next
}

/** A bare plural that is a length by itself: "for years", "weeks of fighting", "days". */
export function readBarePlural(p: Pieces, i: number): Length | undefined {
  const unit = p.word[i]
  if (unit?.kind !== 'unit' || !unit.plural || unit.unit === 'second' || unit.unit === 'quarter') return undefined
  const before = p.lower[i - 1] ?? ''
  const after = p.lower[i + 1] ?? ''
  const led = /^(for|in|within|after|of|over|took|lasted|just|only|by|take|takes|and|or|,|last)$/.test(before)
  const followed = /^(ago|later|earlier|before|after|of|-)$/.test(after)
  if (unit.unit === 'season' || unit.unit === 'weekend') return undefined
  if (!led && !followed) return undefined
  if (after === 'of' && (before === 'the' || before === 'in')) return undefined
  return { count: null, unit: unit.unit, mod: null, to: i + 1 }
}

/** What follows a length and turns it into a point: ago, earlier, later, before, after. */
export function readOffset(p: Pieces, length: Length): Part | undefined {
  let at = length.to
  if (p.lower[at] === '-' && isGlued(p, at)) at++
  if (p.lower[at] === 'or' && p.lower[at + 1] === 'so') at += 2
  const { count, unit } = length
  const word = p.lower[at]
  if (word === 'ago') return { expression: { kind: 'offset', count, unit, way: -1, from: 'publication' }, to: at + 1 }
  if (word === 'back' && /^[.,;)]?$/.test(p.lower[at + 1] ?? ''))
    return { expression: { kind: 'offset', count, unit, way: -1, from: 'publication' }, to: at + 1 }
  if (word === 'from' && p.lower[at + 1] === 'now')
    return { expression: { kind: 'offset', count, unit, way: 1, from: 'publication' }, to: at + 2 }
  if (word === 'hence') return { expression: { kind: 'offset', count, unit, way: 1, from: 'publication' }, to: at + 1 }
  if (word === 'earlier' || word === 'previously' || word === 'prior') {
    const event = p.lower[at + 1] === 'to'
    return { expression: { kind: 'offset', count, unit, way: -1, from: 'reference', event }, to: at + 1 }
  }
  if (word === 'later' || word === 'afterwards' || word === 'afterward' || word === 'thereafter' || word === 'hence')
    return { expression: { kind: 'offset', count, unit, way: 1, from: 'reference' }, to: at + 1 }
  if (word === 'before' || word === 'after') {
    const event = /^[\p{L}]/u.test(p.lower[at + 1] ?? '')
    return {
      expression: { kind: 'offset', count, unit, way: word === 'after' ? 1 : -1, from: 'reference', event },
      to: at + 1,
    }
  }
  return undefined
}

/** "daily", "every Thursday", "each year", "twice a week", "per month", "Tuesday nights". */
export function readSet(p: Pieces, i: number): Part | undefined {
  const word = p.word[i]
  if (word?.kind === 'set') return { expression: { kind: 'set', value: word.value }, to: i + 1 }
  const lower = p.lower[i] ?? ''
  if (lower === 'everyday') return { expression: { kind: 'set', value: 'XXXX-XX-XX' }, to: i + 1 }
  if (word?.kind === 'weekday' && word.plural)
    return { expression: { kind: 'set', value: `XXXX-WXX-${word.weekday}` }, to: i + 1 }
  if (word?.kind === 'weekday' && p.lower[i + 1] === 'nights')
    return { expression: { kind: 'set', value: `XXXX-WXX-${word.weekday}TNI` }, to: i + 2 }
  if (lower === 'every' || lower === 'each') return readEvery(p, i + 1)
  const rate =
    lower === 'per' || ((lower === 'a' || lower === 'an') && /^(once|twice|times)$/.test(p.lower[i - 1] ?? ''))
  if (!rate) return undefined
  const unit = p.word[i + 1]
  return unit?.kind === 'unit' && !unit.plural
    ? { expression: { kind: 'set', value: `P${unitCode(unit.unit, 1)}` }, to: i + 2 }
    : undefined
}

function readEvery(p: Pieces, i: number): Part | undefined {
  if (p.lower[i] === 'other') return readEvery(p, i + 1)
  const word = p.word[i]
  if (word?.kind === 'weekday') return { expression: { kind: 'set', value: `XXXX-WXX-${word.weekday}` }, to: i + 1 }
  if (word?.kind === 'month')
    return { expression: { kind: 'set', value: `XXXX-${String(word.month).padStart(2, '0')}` }, to: i + 1 }
  if (word?.kind === 'season') return { expression: { kind: 'set', value: `XXXX-${word.season}` }, to: i + 1 }
  if (word?.kind === 'part') return { expression: { kind: 'set', value: `XXXX-XX-XXT${word.part}` }, to: i + 1 }
  if (word?.kind === 'unit' && !word.plural && word.unit !== 'second')
    return { expression: { kind: 'set', value: `P${unitCode(word.unit, 1)}` }, to: i + 1 }
  const number = readNumber(p.lower, i) ?? (ordinalAt(p, i) && undefined)
  const unit = number === undefined ? undefined : p.word[number.next]
  return number !== undefined && unit?.kind === 'unit'
    ? { expression: { kind: 'set', value: `P${unitCode(unit.unit, number.value)}` }, to: number.next + 1 }
    : undefined
}
