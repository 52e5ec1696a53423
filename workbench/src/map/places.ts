/**
 * Places of claims as features to draw, as precise as the words and not more: an exact place is a point,
 * "within 25 km" a ring to scale, a district or province a larger ring of no exact bound, a line or area a
 * dashed ring; country, sea and air are not drawn but counted.
 */
import type { Polygon } from 'geojson'
import { type Family, familyOf } from '../../../src/export/families.js'
import type { Claim, PlaceMention, Precision } from '../../../src/record/record.js'

export interface DrawnPlace {
  readonly id: string
  readonly name: string
  readonly lon: number
  readonly lat: number
  readonly precision: Precision
  /** Indices of the claims that name it. */
  readonly claims: number[]
  readonly families: Map<Family, number>
}

/** Radius in km of the ring that stands for a precision; 0 is a point. Districts and provinces have no outline here, so that their ring is a typical one and drawn without an edge. */
export const ringKm: Readonly<Record<Precision, number>> = { 1: 0, 2: 25, 3: 20, 4: 60, 5: 15, 6: 0, 7: 0 }

export function drawPlaces(claims: readonly Claim[]): {
  drawn: DrawnPlace[]
  left: { claim: number; place: PlaceMention }[]
} {
  const drawn = new Map<string, DrawnPlace>()
  const left: { claim: number; place: PlaceMention }[] = []
  claims.forEach((claim, at) => {
    for (const place of claim.places) {
      if (place.place === null || place.precision >= 6) {
        left.push({ claim: at, place })
        continue
      }
      const name = `${place.place.id} ${place.precision}`
      const known: DrawnPlace = drawn.get(name) ?? {
        id: name,
        name: place.place.name,
        lon: place.place.lon,
        lat: place.place.lat,
        precision: place.precision,
        claims: [],
        families: new Map(),
      }
      known.claims.push(at)
      const family = familyOf[claim.kind]
      known.families.set(family, (known.families.get(family) ?? 0) + 1)
      drawn.set(name, known)
    }
  })
  return { drawn: [...drawn.values()], left }
}

/** A circle on the sphere as a polygon of 64 corners. */
export function ring(lon: number, lat: number, km: number): Polygon {
  const corners: [number, number][] = []
  const angular = km / 6371
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
  for (let step = 0; step <= 64; step++) {
    const bearing = (step / 64) * 2 * Math.PI
    const p = Math.asin(Math.sin(phi) * Math.cos(angular) + Math.cos(phi) * Math.sin(angular) * Math.cos(bearing))
    const l =
      lambda +
      Math.atan2(Math.sin(bearing) * Math.sin(angular) * Math.cos(phi), Math.cos(angular) - Math.sin(phi) * Math.sin(p))
    corners.push([(l * 180) / Math.PI, (p * 180) / Math.PI])
  }
  return { type: 'Polygon', coordinates: [corners] }
}

/** The family that most of a place's claims are of; the earlier family where two are equal. */
export function mainFamily(families: ReadonlyMap<Family, number>): Family {
  let best: Family = 'standing'
  let most = 0
  for (const [family, count] of families) if (count > most) [best, most] = [family, count]
  return best
}
