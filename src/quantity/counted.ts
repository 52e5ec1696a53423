import type { Population } from '../lexicon/en/people-nouns.js'

/** A count on its way to a quantity: words, bounds, and what was found about it. */
export interface Counted {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly numberFrom: number
  readonly numberTo: number
  readonly low: number | null
  readonly high: number | null
  readonly best: number | null
  readonly of: string
  readonly population: Population | null
  readonly people: boolean
  readonly negated: boolean
  readonly partitive: boolean
  readonly governor: number | null
  readonly replaces: boolean
  readonly rule: string
}
