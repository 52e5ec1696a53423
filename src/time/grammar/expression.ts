/**
 * A time expression as the words give it, before anything is known of the day of publication: what
 * the grammar makes, and resolve/ resolves.
 */
import type { Unit } from '../../lexicon/en/time-words.js'

/** Years count astronomically here: 480 BC is -479. `null`: the words do not say. */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same' | null

export type Expression =
  | {
      readonly kind: 'day'
      readonly year: number | null
      readonly month: number | null
      readonly day: number
      readonly order?: 'day-first' | 'month-first'
    }
  | {
      readonly kind: 'month'
      readonly year: number | null
      readonly month: number
      readonly which: Which
      readonly yearFrom?: Which
    }
  /** short: written with two figures ('98). */
  | { readonly kind: 'year'; readonly year: number; readonly short?: boolean }
  | { readonly kind: 'decade'; readonly value: string; readonly bc: boolean }
  | { readonly kind: 'century'; readonly number: number; readonly bc: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  | { readonly kind: 'feast'; readonly feast: string; readonly year: number | null; readonly which: Which }
  | { readonly kind: 'day-word'; readonly offset: number }
  /** *Overnight*, *overnight into Tuesday* (until), *overnight Monday* (from). */
  | { readonly kind: 'overnight'; readonly until: Expression | null; readonly from?: Expression }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly which: Which }
  | {
      readonly kind: 'season'
      readonly season: 'SP' | 'SU' | 'FA' | 'WI'
      readonly year: number | null
      readonly which: Which
    }
  | {
      readonly kind: 'fraction'
      readonly of: 'Q' | 'H'
      readonly number: number
      readonly year: number | null
      readonly which: Which
    }
  /** *two days ago* from publication, *two days later* from the last day named. count null: *some days ago*. */
  | {
      readonly kind: 'offset'
      readonly count: number | null
      readonly unit: Unit
      readonly way: 1 | -1
      readonly from: 'publication' | 'reference'
      readonly event?: boolean
      /** *The day after the strike*, which is told as a day, not as a length. */
      readonly day?: boolean
    }
  | { readonly kind: 'part'; readonly part: string; readonly day: Expression | null; readonly which: Which }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number | null; readonly day: Expression | null }
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** count null: *several years*. window: *the past three months* runs up to publication. */
  | {
      readonly kind: 'duration'
      readonly count: number | null
      readonly unit: Unit
      readonly window: 'past' | 'next' | null
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'week-of'; readonly day: Extract<Expression, { kind: 'day' }> }
  /** *The last week of August*: some days or weeks at an edge of a month. */
  | {
      readonly kind: 'part-of-month'
      readonly edge: 'first' | 'last'
      readonly count: number
      readonly unit: 'day' | 'week'
      readonly month: Extract<Expression, { kind: 'month' }>
    }
  /** Named, but not to be computed: a day of a lunar feast, another calendar. */
  | { readonly kind: 'unresolved'; readonly what: string }

export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'

/** Pieces `from` to `to` (exclusive) are the expression. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly expression: Expression
  readonly mod: Mod | null
}

/** What the text around tells the grammar. */
export interface Surroundings {
  /** Years of the text are BC: a bare *499* may be one. */
  readonly bc: boolean
  /** No day of publication is known: the text tells its own past, where *at the time* and *night* are dated by it. */
  readonly history: boolean
}
