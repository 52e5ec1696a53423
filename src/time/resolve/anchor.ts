/**
 * What a time expression is told from: the day of publication, and the times that the text has named so
 * far. A document without a day of publication (a history) is anchored on its own running date alone.
 */

import type { DateOrder } from '../date-order.js'

export interface Anchor {
  /** Day number of publication; null where it is not known. */
  readonly publication: number | null
  /** How to read a date in figures that may be read both ways. */
  readonly order: DateOrder
  /** The last day named, as a day number; it outlives months and years named after it. */
  day: number | null
  /** The last month named, with its year, unless a year alone has been named since. 1 to 12. */
  month: number | null
  /** The year last named (astronomical). */
  year: number | null
  /** The quarter last named. */
  quarter: { readonly year: number; readonly number: number } | null
  /** How fine the last expression was: what *the same* and *a year earlier* keep. */
  grain: 'day' | 'month' | 'quarter' | 'year' | null
  /** The year that this sentence has named so far. */
  sentenceYear: number | null
  /** The day that this sentence has named so far. */
  sentenceDay: number | null
  /** A year named far from the running date: an aside, until a second date confirms it. */
  aside: number | null
}

export const startAnchor = (publication: number | null, order: DateOrder = 'day-first'): Anchor => ({
  publication,
  order,
  day: null,
  month: null,
  year: null,
  quarter: null,
  grain: null,
  sentenceYear: null,
  sentenceDay: null,
  aside: null,
})

/** What an expression names, to be the anchor of those that follow. */
export interface Named {
  readonly year: number
  readonly month?: number
  /** A day number. */
  readonly day?: number
  readonly quarter?: number
  /** Whether the words gave the year. */
  readonly explicit?: boolean
}

export function moveAnchor(anchor: Anchor, named: Named): void {
  if (named.explicit && named.month !== undefined) anchor.sentenceYear = named.year
  if (isAside(anchor, named)) {
    anchor.aside = named.year
    return
  }
  anchor.aside = null
  const sameYear = anchor.year === named.year && named.month === undefined && named.quarter === undefined
  anchor.year = named.year
  anchor.month = named.month ?? (sameYear ? anchor.month : null)
  anchor.grain =
    named.day !== undefined
      ? 'day'
      : named.quarter !== undefined
        ? 'quarter'
        : named.month !== undefined
          ? 'month'
          : 'year'
  if (named.day !== undefined) {
    anchor.day = named.day
    anchor.sentenceDay = named.day
  }
  if (named.quarter !== undefined) anchor.quarter = { year: named.year, number: named.quarter }
}

/** Years that a history may jump at once, by a year alone, without leaving its running date. */
const leap = 8

/** A bare year far from the running date of a history (*papers released in 2005 show …*), named for the first time. */
function isAside(anchor: Anchor, named: Named): boolean {
  if (anchor.publication !== null || anchor.year === null || named.month !== undefined) return false
  if (Math.abs(named.year - anchor.year) <= leap) return false
  return anchor.aside === null || Math.abs(named.year - anchor.aside) > leap
}
