/** What is known of a matter beyond the record: bounds, origins, the stretch of time and place, and why each claim is in it. */
import type { Quantity } from '../record/record.js'

/** Inclusive; null is open. `best` only where both are open: about so many. */
export type Bounds = Pick<Quantity, 'low' | 'high' | 'best'>

export interface MatterFacts {
  /** Independent origins: copies of one wire, reports of one named source and sources of one side count once. */
  readonly origins: number
  readonly place: {
    readonly id: string | null
    readonly name: string
    readonly lat: number | null
    readonly lon: number | null
  } | null
  readonly from: string | null
  readonly to: string | null
  readonly firstSaid: string | null
  readonly lastSaid: string | null
  /** Tolls: what is counted ("killed"), the envelope of all accounts, and that of independent origins. */
  readonly of: string | null
  readonly envelope: Bounds | null
  readonly independent: Bounds | null
  /** By claim: the figure that it holds on this matter, where it holds one. */
  readonly bounds: Readonly<Record<string, Bounds>>
  /** By claim: why it stands in this matter. */
  readonly why: Readonly<Record<string, string>>
  /** Control: who is said to hold the place, by claim. */
  readonly control: readonly ControlClaim[] | null
  /** The group of tellings that this matter was drawn from; matters of one group share claims. */
  readonly group: string
}

/** What one claim says about who holds a place. */
export interface ControlClaim {
  readonly claim: string
  readonly report: string
  readonly source: string
  readonly side: string | null
  /** Who is said to hold it; null where the claim does not say. */
  readonly holder: string | null
  readonly says: string
  readonly from: string | null
  readonly to: string | null
  readonly saidOn: string | null
  /** A taking or leaving: holds until another claim. A state holds for its days. */
  readonly lasts: boolean
}
