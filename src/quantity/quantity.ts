import type { Mention, Quantity } from '../record/record.js'

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
  readonly foundBy: string
}
