/** Bounds of counts: whether two can both hold, and the stretch that several span. Inclusive; null is open. Pure. */
import type { Claim, Quantity } from '../../record/record.js'
import type { Bounds } from '../matter.js'

/** "About 40" may be 30 to 50: a quarter either way, which rounding to tens or fives leaves open up to there. */
const about = 0.25

/** The lowest and highest number that these bounds let hold. */
export function range({ low, high, best }: Bounds): [number, number] {
  if (low === null && high === null)
    return best === null ? [0, Number.POSITIVE_INFINITY] : [best * (1 - about), best * (1 + about)]
  return [low ?? 0, high ?? Number.POSITIVE_INFINITY]
}

export function overlap(a: Bounds, b: Bounds): boolean {
  const [[aLow, aHigh], [bLow, bHigh]] = [range(a), range(b)]
  return aLow <= bHigh && bLow <= aHigh
}

/** From the least to the most that any of them says; a side is open where one leaves it open. */
export function envelopeOf(all: readonly Bounds[]): Bounds | null {
  const known = all.filter(({ low, high, best }) => low !== null || high !== null || best !== null)
  if (known.length === 0) return null
  const low = Math.min(...known.map((one) => one.low ?? (one.high === null ? one.best! : 0)))
  const highs = known.map((one) => one.high ?? (one.low === null ? one.best : null))
  return { low, high: highs.some((high) => high === null) ? null : Math.max(...(highs as number[])), best: null }
}

const harms: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'captured', 'displaced'])

/** The count that a claim gives of this; the whole before a part. "No one was killed" is none. */
export function countOf(
  claim: Claim,
  of: string,
): { bounds: Bounds; part: boolean; quantity: Quantity | null } | undefined {
  const counts = claim.quantities.filter((one) => sameCount(one.of, of))
  const quantity = counts.find(({ role }) => role === 'total') ?? counts[0]
  if (quantity === undefined)
    return claim.polarity === 'negated' && harms.has(of)
      ? { bounds: { low: 0, high: 0, best: null }, part: false, quantity: null }
      : undefined
  const { low, high, best } = quantity
  if (claim.polarity === 'negated') return undefined
  return { bounds: { low, high, best }, part: quantity.role === 'part' || subsets.has(quantity.population), quantity }
}

/** Who of them: a count of these is a part of the count of people. */
const subsets: ReadonlySet<string> = new Set(['child', 'woman', 'medic', 'journalist', 'police'])
const sameCount = (a: string, b: string): boolean => a === b || (a === 'casualties' && harms.has(b))

/** "9", "9 to 12", "9 or more", "up to 12", "about 10", "no number". */
export function inWords({ low, high, best }: Bounds): string {
  if (low !== null && high !== null) return low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`
  if (low !== null) return `${grouped(low)} or more`
  if (high !== null) return `up to ${grouped(high)}`
  return best === null ? 'no number' : `about ${grouped(best)}`
}
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
