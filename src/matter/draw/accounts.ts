/** Accounts: what one source holds on a matter, through time. Pure. */

import type { Origin, ToldClaim } from '../origin/find-origins.js'
import type { Facet } from './find-facets.js'

export interface HeldEntry {
  readonly told: ToldClaim
  readonly saidOn: string | null
}
export interface HeldAccount {
  readonly source: string
  readonly side: string | null
  readonly origin: string
  readonly independent: boolean
  /** By the day said, oldest first. */
  readonly entries: readonly HeldEntry[]
}

/** In the order in which the sources first spoke. */
export function accountsOf({ told }: Facet, origins: ReadonlyMap<string, Origin>): HeldAccount[] {
  const accounts = new Map<
    string,
    { source: string; side: string | null; origin: string; independent: boolean; entries: HeldEntry[] }
  >()
  for (const one of told) {
    const { account, source, origin, independent } = origins.get(one.claim.id)!
    const key = JSON.stringify([account, origin])
    const known = accounts.get(key)
    const entry = { told: one, saidOn: saidOn(one) }
    if (known) known.entries.push(entry)
    else accounts.set(key, { source: account, side: source.side, origin, independent, entries: [entry] })
  }
  return [...accounts.values()].map((account) => ({ ...account, entries: sorted(account.entries) }))
}

/** The day on which the source spoke, else that on which it was published. */
const saidOn = ({ claim, report }: ToldClaim): string | null =>
  claim.attribution?.saidOn?.from ?? report.publishedAt?.slice(0, 10) ?? null

/** A stable sort: of one day, in the order of the claims. */
const sorted = (entries: readonly HeldEntry[]): HeldEntry[] =>
  [...entries].sort((a, b) => {
    const [x, y] = [a.saidOn ?? '9999', b.saidOn ?? '9999']
    return x < y ? -1 : x > y ? 1 : 0
  })
