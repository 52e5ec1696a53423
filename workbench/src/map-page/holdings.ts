/** Who is said to hold what on a day, over all places, as places to draw. Pure. */

import type { Ground, GroundClaim } from '../../../src/export/grounds.js'
import { heldOn, holdingOf } from '../../../src/matter/held-on.js'
import type { Precision } from '../../../src/record/record.js'
import type { Side } from '../../../src/server/views.js'
import { mercatorX, mercatorY } from './gather-spots.js'
import type { HeldPlace } from './scene.js'

export interface Holding {
  readonly drawn: HeldPlace
  /** In force on the day: the last of each source. */
  readonly held: readonly GroundClaim[]
  readonly ground: Ground
  /** Holders as the claims in force name them: a side's name, else the words. */
  readonly holders: readonly { readonly side: Side | undefined; readonly name: string }[]
}

export function holdingsOn(
  grounds: readonly Ground[],
  day: string,
  {
    sides,
    placeOf,
  }: { readonly sides: ReadonlyMap<string, Side>; readonly placeOf: (id: string) => number | undefined },
): Holding[] {
  return grounds.flatMap((ground) => {
    const held = heldOn(ground.claims, day)
    const place = placeOf(ground.place.id)
    if (held.length === 0 || place === undefined) return []
    const precision = vaguestOf(held) ?? vaguestOf(ground.claims) ?? 6
    const { holders, contested } = holdingOf(held)
    const named = holders.map((key) => ({
      side: sides.get(key),
      name: sides.get(key)?.name ?? held.find(({ holderKey }) => holderKey === key)?.holder ?? key,
    }))
    const letters = [...new Set(named.map(({ side }) => side?.letter ?? ''))]
    return [
      {
        ground,
        held,
        holders: named,
        drawn: {
          place,
          x: mercatorX(ground.place.lon),
          y: mercatorY(ground.place.lat),
          precision,
          letters: letters.length === 0 ? [''] : letters,
          contested,
          claims: held.length,
        },
      },
    ]
  })
}
/** The vaguest of those that name the place themselves. */
function vaguestOf(claims: readonly GroundClaim[]): Precision | undefined {
  const named = claims.flatMap(({ precision }) => precision ?? [])
  return named.length === 0 ? undefined : (Math.max(...named) as Precision)
}

/**
 * The nearest days before and after one on which nobody is said to hold any of these grounds, on which somebody is.
 * What has begun by that day has ended before it, so that the last end and the next beginning are what is asked.
 */
export function nearestHeld(
  grounds: readonly Ground[],
  day: string,
): { readonly before: string | undefined; readonly after: string | undefined } {
  let [before, after]: [string | undefined, string | undefined] = [undefined, undefined]
  for (const { claims } of grounds)
    for (const { from, to } of claims)
      if (from !== null && from > day) {
        if (after === undefined || from < after) after = from
      } else if (to !== null && to < day && (before === undefined || to > before)) before = to
  return { before, after }
}

/** A country's whole ground, the sea and the air are not drawn. */
export const isDrawn = ({ drawn }: Holding): boolean => drawn.precision < 6
