/** What is drawn on some days, with what the panels beside the map say of it. Pure. */

import type { Precision } from '../../../src/record/record.js'
import { familyCount } from '../sheet/day-index.js'
import { type Gathered, type Gatherer, sideCount } from './gather-spots.js'

export interface DrawnPlace {
  /** Index into the header's places. */
  readonly place: number
  readonly claims: number
  readonly families: readonly number[]
  readonly sides: readonly number[]
  readonly precisions: readonly Precision[]
}
export interface Drawn {
  readonly gathered: Gathered
  /** Those with most claims first. */
  readonly places: readonly DrawnPlace[]
  readonly families: readonly number[]
  readonly sides: readonly number[]
}

export function summarise(
  gatherer: Gatherer,
  [from, to]: readonly [number, number],
  wanted: readonly boolean[],
): Drawn {
  const gathered = gatherer.gather(from, to, wanted)
  const { place, precision } = gatherer.spots
  const places = new Map<number, { claims: number; families: number[]; sides: number[]; precisions: Precision[] }>()
  const families = new Array<number>(familyCount).fill(0)
  const sides = new Array<number>(sideCount).fill(0)
  for (const spot of gathered.spots) {
    const at = place[spot]!
    let one = places.get(at)
    if (one === undefined) {
      one = { claims: 0, families: new Array(familyCount).fill(0), sides: new Array(sideCount).fill(0), precisions: [] }
      places.set(at, one)
    }
    one.claims += gathered.claims[spot]!
    one.precisions.push(precision[spot] as Precision)
    for (let family = 0; family < familyCount; family++) {
      const n = gathered.families[spot * familyCount + family]!
      one.families[family]! += n
      families[family]! += n
    }
    for (let side = 0; side < sideCount; side++) {
      const n = gathered.sides[spot * sideCount + side]!
      one.sides[side]! += n
      sides[side]! += n
    }
  }
  const sorted = [...places]
    .map(([at, one]) => ({ place: at, ...one }))
    .sort((a, b) => b.claims - a.claims || a.place - b.place)
  return { gathered, places: sorted, families, sides }
}
