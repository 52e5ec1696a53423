import type { Mention, Quantity } from '../record/record.js'
import type { Span } from '../text/span.js'

/** A count of people or things. `actor` (whose people) is joined in claim/. */
export interface FoundQuantity extends Mention {
  readonly of: Quantity['of']
  readonly population: Quantity['population']
  readonly low: number | null
  readonly high: number | null
  readonly best: number | null
  readonly role: Quantity['role']
  readonly cumulative: boolean
  /** *no one was injured*: the count is denied, and there is no number. */
  readonly negated: boolean
  /** Index into the report's sentences, and of the token that heads the counted phrase in it. */
  readonly sentence: number
  readonly token: number
  /** The words of the number itself; of the words that bound it (*at least*), null where there are none. */
  readonly numberSpan: Span
  readonly modifierSpan: Span | null
  /** Whether people are counted. */
  readonly people: boolean
  /** The token that says what happened to them (*killed*), in the same sentence; null where none does. */
  readonly governor: number | null
  /** Words that name whose they are (*Azerbaijani* in *43 Azerbaijani civilians*); null where none do. */
  readonly whose: Span | null
  /** Index, in the list of the report's quantities, of the total of which this is a part; null for totals. */
  readonly partOf: number | null
  /** *raising the toll to 43*: the count takes the place of earlier ones. */
  readonly replaces: boolean
  readonly foundBy: string
}
