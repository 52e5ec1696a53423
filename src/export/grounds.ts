/**
 * Who is said to hold what, as it is sent: names and days once each, claims as numbers that point to them. A tenth of
 * what the claims weigh when each is written out. Pure.
 */
import type { HoldingClaim } from '../matter/held-on.js'
import type { Precision } from '../record/record.js'

export interface GroundClaim extends HoldingClaim {
  /** Of the claim, in the sheet of the same state. */
  readonly number: number
  /** As the claim's words name him; null where it names nobody. */
  readonly holder: string | null
  /** null: the place is told by another claim, which this one belongs to. */
  readonly precision: Precision | null
}
export interface Ground<Claim = GroundClaim> {
  readonly place: { readonly id: string; readonly name: string; readonly lat: number; readonly lon: number }
  /** In order of days. */
  readonly claims: readonly Claim[]
}

export interface PackedGrounds {
  readonly sources: string[]
  readonly holders: { readonly name: string | null; readonly key: string | null }[]
  /** ISO days. */
  readonly days: string[]
  /** Claims, `width` numbers each: number, source, holder, first day, last day (−1: open), precision (0: told by another claim), marks (1 denied, 2 lasts). */
  readonly grounds: { readonly place: Ground['place']; readonly claims: number[] }[]
}
const width = 7
const [denied, lasts] = [1, 2]

export function packGrounds(grounds: readonly Ground[]): PackedGrounds {
  const sources = new Names<string>()
  const holders = new Names<PackedGrounds['holders'][number]>()
  const days = new Names<string>()
  const day = (value: string | null) => (value === null ? -1 : days.at(value, value))
  return {
    grounds: grounds.map(({ place: { id, name, lat, lon }, claims }) => ({
      place: { id, name, lat, lon },
      claims: claims.flatMap((claim) => [
        claim.number,
        sources.at(claim.source, claim.source),
        holders.at(`${claim.holder}\n${claim.holderKey}`, { name: claim.holder, key: claim.holderKey }),
        day(claim.from),
        day(claim.to),
        claim.precision ?? 0,
        (claim.denied ? denied : 0) + (claim.lasts ? lasts : 0),
      ]),
    })),
    sources: sources.list,
    holders: holders.list,
    days: days.list,
  }
}

export function unpackGrounds({ sources, holders, days, grounds }: PackedGrounds): Ground[] {
  return grounds.map(({ place, claims }) => ({
    place,
    claims: Array.from({ length: claims.length / width }, (_, nth): GroundClaim => {
      const [number, source, holder, from, to, precision, marks] = claims.slice(nth * width, (nth + 1) * width)
      return {
        number: number!,
        source: sources[source!]!,
        holder: holders[holder!]!.name,
        holderKey: holders[holder!]!.key,
        from: days[from!] ?? null,
        to: days[to!] ?? null,
        precision: precision === 0 ? null : (precision as Precision),
        denied: (marks! & denied) > 0,
        lasts: (marks! & lasts) > 0,
      }
    }),
  }))
}

/** Gives each different value a number. */
class Names<Value> {
  readonly list: Value[] = []
  private readonly known = new Map<string, number>()

  at(key: string, value: Value): number {
    const known = this.known.get(key)
    if (known !== undefined) return known
    this.known.set(key, this.list.length)
    return this.list.push(value) - 1
  }
}
