/**
 * Lengths in their surroundings: counted off from a point (*three days ago*), running up to publication
 * (*the past two weeks*), or mere lengths; ages and rates told apart.
 */
import type { Expression, Match } from './expression.js'
import type { Pieces } from './pieces.js'
import { type Length, readApproximator, readBarePlural, readLength, readOffset } from './read-length.js'

/** A length, with what turns it into a point (*ago*), into a window (*the past three months*) or a mere length. */
export function matchLength(p: Pieces, from: number, start: number): Match | undefined {
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
