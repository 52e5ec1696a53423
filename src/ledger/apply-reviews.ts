/**
 * A reading's claims as people have decided about them. What a person accepted or corrected stays, also
 * where a newer reading does not find it again. Pure.
 */
import type { Claim } from '../record/record.js'
import type { Review } from './review.js'

/** Reviews in the order of recording; those undone count for nothing. In text order. */
export function applyReviews(read: readonly Claim[], reviews: readonly Review[]): Claim[] {
  const claims = new Map(read.map((claim) => [claim.id, claim]))
  for (const { decision, subject, before, after, undoneBy } of reviews) {
    if (undoneBy !== null) continue
    const found = claims.get(subject) ?? (before as Claim | null)
    if (decision === 'add') claims.set((after as Claim).id, after as Claim)
    else if (decision === 'reject') claims.delete(subject)
    else if (decision === 'accept' && found !== null) claims.set(subject, found)
    else if (decision === 'correct' && found !== null)
      claims.set(subject, { ...found, ...changed(before as Claim, after as Claim) })
  }
  return [...claims.values()].sort(inTextOrder)
}

/** The slots that a correction set, so that what a newer reader does better in the others is kept. */
function changed(before: Claim, after: Claim): Partial<Claim> {
  const slots = Object.keys(after) as (keyof Claim)[]
  return Object.fromEntries(
    slots
      .filter((slot) => JSON.stringify(before[slot]) !== JSON.stringify(after[slot]))
      .map((slot) => [slot, after[slot]]),
  )
}

const inTextOrder = (a: Claim, b: Claim): number =>
  a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
