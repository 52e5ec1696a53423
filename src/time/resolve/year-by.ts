/**
 * The year meant by *last year* or *that year*, and the year that a history has come to.
 */
import { civilDay } from '../calendar.js'
import type { Which } from '../grammar/expression.js'
import type { Anchor } from './anchor.js'

/** A month that lies this much before the last one named belongs to the next year. Tuned on histories. */
const turnOfYear = 8

export function runningYear(month: number, anchor: Anchor): number | null {
  if (anchor.year === null) return null
  if (anchor.month !== null && anchor.month - month >= turnOfYear) return anchor.year + 1
  return anchor.year
}

/** The year meant by *last year*, *that year*, *the following year*. */
export function yearBy(which: Which, anchor: Anchor): number | null {
  const published = anchor.publication === null ? anchor.year : civilDay(anchor.publication).year
  const reference = anchor.year ?? published
  const shift = (year: number | null, by: number): number | null => (year === null ? null : year + by)
  switch (which) {
    case 'last':
      return shift(published, -1)
    case 'next':
      return shift(published, 1)
    case 'this':
    case null:
      return published
    case 'previous':
      return shift(reference, -1)
    case 'following':
      return shift(reference, 1)
    case 'same':
      return reference
  }
}
