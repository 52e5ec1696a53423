/** What a map that opens is fitted to: the places of nearly all claims, so that one far capital does not make all else small. Pure. */
import type { SheetHeader } from '../../../src/export/sheet.js'
import type { Scene } from './scene.js'

/** Share of the claims that are to be in sight. */
const inSight = 0.85

export function whereMost({ places }: SheetHeader, scene: Scene): { lat: number; lon: number }[] {
  const weighed = weigh(places, scene)
  if (weighed.length === 0) return places.map(({ lat, lon }) => ({ lat, lon }))
  const centre = { lat: middle(weighed, 'lat'), lon: middle(weighed, 'lon') }
  const far = ({ at }: Weighed) => Math.hypot(at.lat - centre.lat, at.lon - centre.lon)
  let left = inSight * weighed.reduce((sum, { n }) => sum + n, 0)
  const near: Weighed[] = []
  for (const one of weighed.sort((a, b) => far(a) - far(b))) {
    if (left <= 0) break
    left -= one.n
    near.push(one)
  }
  return near.map(({ at }) => at)
}

export const everywhere = ({ places }: SheetHeader, scene: Scene): { lat: number; lon: number }[] =>
  weigh(places, scene).map(({ at }) => at)

interface Weighed {
  readonly at: { readonly lat: number; readonly lon: number }
  readonly n: number
}
const weigh = (places: SheetHeader['places'], scene: Scene): Weighed[] =>
  scene.mode === 'claims'
    ? scene.gathered.spots.map((spot) => ({ at: places[scene.spots.place[spot]!]!, n: scene.gathered.claims[spot]! }))
    : scene.places.map(({ place, claims }) => ({ at: places[place]!, n: claims }))

/** The weighed median. */
function middle(weighed: readonly Weighed[], of: 'lat' | 'lon'): number {
  let left = weighed.reduce((sum, { n }) => sum + n, 0) / 2
  for (const { at, n } of [...weighed].sort((a, b) => a.at[of] - b.at[of])) {
    left -= n
    if (left <= 0) return at[of]
  }
  return weighed[0]!.at[of]
}
