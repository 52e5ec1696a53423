/** Lays a scene out on the screen: rings to scale, spots that lie over one another joined, counts kept apart. Pure. */
import type { Precision } from '../../../src/record/record.js'
import { ringKm } from '../map/places.js'
import { familyCount } from '../sheet/day-index.js'
import { cluster } from './cluster.js'
import { type Gathered, precisionOf, sideCount } from './gather-spots.js'
import { keepApart } from './keep-apart.js'
import {
  type Box,
  type ClaimScene,
  contested,
  type HeldPlace,
  type Mark,
  pixelsOfKm,
  type Scene,
  toScreen,
  type View,
} from './scene.js'

/** Pixels within which two spots are joined. */
const apart = 52
/** A ring from this radius on stands by itself, whatever lies in it. */
const wideRing = 34
/** A vague place is never drawn smaller, lest it look exact. */
const leastRing = 9

export function layOut(scene: Scene, view: View): Mark[] {
  return scene.mode === 'claims' ? layOutClaims(scene, view) : layOutGrounds(scene.places, view)
}

function layOutClaims({ spots, gathered }: ClaimScene, view: View): Mark[] {
  const alone: number[] = []
  const joined: number[] = []
  for (const spot of gathered.spots)
    if (radiusOf(precisionOf(spots, spot), spots.y[spot]!, view) >= wideRing) alone.push(spot)
    else joined.push(spot)
  const groups = [
    ...alone.map((spot) => ({ spots: [spot] })),
    ...cluster(spots, { ...gathered, spots: joined }, apart / view.world),
  ]
  const marks = groups.flatMap(({ spots: members }) => {
    const first = members[0]!
    const [x, y] = toScreen(view, spots.x[first]!, spots.y[first]!)
    const radius = members.length === 1 ? radiusOf(precisionOf(spots, first), spots.y[first]!, view) : 0
    if (isOutside(x, y, radius, view)) return []
    const claims = members.reduce((sum, spot) => sum + gathered.claims[spot]!, 0)
    // A glyph is for an exact place alone: on a ring it would look like one.
    const bare = members.length === 1 && claims === 1 && radius === 0
    return [
      {
        places: [...new Set(members.map((spot) => spots.place[spot]!))],
        claims,
        families: summed(gathered, 'families', members, familyCount),
        sides: summed(gathered, 'sides', members, sideCount),
        precision: members.length === 1 ? precisionOf(spots, first) : null,
        held: null,
        holders: null,
        x,
        y,
        radius,
        box: boxOf(x, y - radius, claims, bare),
      },
    ]
  })
  return keepApart(marks, boxOf)
}

/** Pixels within which two places that are held are joined: room for two discs of two letters each. */
const heldApart = 42

function layOutGrounds(places: readonly HeldPlace[], view: View): Mark[] {
  const isWide = (place: HeldPlace) => radiusOf(place.precision, place.y, view) >= wideRing
  const near = places.filter((place) => !isWide(place))
  // Contested ones first, so that they stand for those around them.
  const weight = (place: HeldPlace) => place.claims + (place.contested ? 1e6 : 0)
  const groups = cluster(
    { x: near.map(({ x }) => x), y: near.map(({ y }) => y) },
    { spots: [...near.keys()], claims: near.map(weight) },
    heldApart / view.world,
  )
  return [
    ...places.filter(isWide).flatMap((place) => layOutHeld(place, view)),
    ...groups.flatMap(({ spots }) => {
      const members = spots.map((at) => near[at]!)
      return members.length === 1 ? layOutHeld(members[0]!, view) : layOutSeveral(members, view)
    }),
  ]
}

function layOutSeveral(members: readonly HeldPlace[], view: View): Mark[] {
  const [x, y] = toScreen(view, members[0]!.x, members[0]!.y)
  if (isOutside(x, y, 0, view)) return []
  const holders = new Map<string, number>()
  for (const member of members) {
    const letter = member.contested ? contested : (member.letters[0] ?? '')
    holders.set(letter, (holders.get(letter) ?? 0) + 1)
  }
  return [
    {
      places: members.map(({ place }) => place),
      claims: members.length,
      families: [],
      sides: [],
      precision: null,
      held: null,
      holders: [...holders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([letter, n]) => ({ letter, n })),
      x,
      y,
      radius: 0,
      box: boxOf(x, y, members.length, false),
    },
  ]
}

function layOutHeld(held: HeldPlace, view: View): Mark[] {
  const [x, y] = toScreen(view, held.x, held.y)
  // An exact place has no extent on this map: its disc is a sign, of one size at every zoom, with room for its letters.
  const radius =
    held.precision === 1 ? 13 + 7 * (held.letters.length - 1) : Math.max(15, radiusOf(held.precision, held.y, view))
  if (isOutside(x, y, radius, view)) return []
  const reach = Math.min(radius, 40)
  return [
    {
      places: [held.place],
      claims: held.claims,
      families: [],
      sides: [],
      precision: held.precision,
      held,
      holders: null,
      x,
      y,
      radius,
      box: { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
    },
  ]
}

function radiusOf(precision: Precision, y: number, view: View): number {
  const km = ringKm[precision]
  return km === 0 ? 0 : Math.max(leastRing, km * pixelsOfKm(view, y))
}

const isOutside = (x: number, y: number, radius: number, { width, height }: View): boolean =>
  x + radius < -20 || y + radius < -20 || x - radius > width + 20 || y - radius > height + 20

function summed(gathered: Gathered, of: 'families' | 'sides', spots: readonly number[], size: number): number[] {
  const sums = new Array<number>(size).fill(0)
  for (const spot of spots) for (let at = 0; at < size; at++) sums[at]! += gathered[of][spot * size + at]!
  return sums
}

/** A count's box grows with its digits; a single claim is a glyph. */
function boxOf(x: number, y: number, claims: number, bare: boolean): Box {
  if (bare) return { left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 }
  const half = Math.max(14, claims.toLocaleString('en').length * 4.2 + 6)
  return { left: x - half, right: x + half, top: y - 12, bottom: y + 12 }
}

/** The mark under a point: the last box that holds it, else the smallest ring around it. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const inBox = marks.findLast(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
  if (inBox) return inBox
  let best: Mark | undefined
  for (const mark of marks)
    if (Math.hypot(x - mark.x, y - mark.y) <= mark.radius && mark.radius < (best?.radius ?? Number.POSITIVE_INFINITY))
      best = mark
  return best
}
