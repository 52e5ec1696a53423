/**
 * The small parts of dates: ordinals, years of two figures, years as they are spoken.
 */
import { ordinals } from '../../lexicon/en/number-words.js'
import { readNumber } from '../../lexicon/en/read-number.js'
import type { Expression } from './expression.js'
import { isGlued, type Pieces } from './pieces.js'

/** What was read at a piece, and the piece after it. */
export interface Part {
  readonly expression: Expression
  readonly to: number
}

export const isYearFigure = (p: Pieces, i: number): boolean => /^[12]\d{3}$/.test(p.lower[i] ?? '')

export const isBc = (lower: string | undefined): boolean => lower !== undefined && /^b\.?c\.?(e\.?)?$/.test(lower)

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

/** "'98" after a month. */
export function readShortYear(p: Pieces, i: number): { year: number; to: number } | undefined {
  if (!/^['’‘`]$/.test(p.lower[i] ?? '') || !/^\d\d$/.test(p.lower[i + 1] ?? '') || !isGlued(p, i + 1)) return undefined
  const short = Number(p.lower[i + 1])
  return { year: short < 50 ? 2000 + short : 1900 + short, to: i + 2 }
}

/** "nineteen ninety-six" → 1996. */
export function readSpokenYear(p: Pieces, i: number): { year: number; to: number } | undefined {
  if (p.lower[i] !== 'nineteen' && p.lower[i] !== 'eighteen' && p.lower[i] !== 'twenty') return undefined
  if (p.lower[i] === 'twenty' && (p.lower[i + 1] === '-' || p.lower[i + 1] === 'hundred')) return undefined
  const rest = readNumber(p.lower, i + 1)
  if (rest === undefined || rest.value < 10 || rest.value > 99 || /^\d/.test(p.lower[i + 1]!)) return undefined
  return {
    year: (p.lower[i] === 'nineteen' ? 1900 : p.lower[i] === 'eighteen' ? 1800 : 2000) + rest.value,
    to: rest.next,
  }
}
