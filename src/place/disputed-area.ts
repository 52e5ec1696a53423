/** An area that several states claim, by a rough outline: which places lie in it, not where a border runs. */
export interface DisputedArea {
  readonly name: string
  /** ISO 3166-1 alpha-3, or a name where ISO has no code. */
  readonly claimedBy: readonly string[]
  /** Corners, latitude and longitude in degrees. */
  readonly outline: readonly (readonly [lat: number, lon: number])[]
}

/** Even-odd rule on the flat map: good for areas of a few degrees. */
export function isInside(point: { lat: number; lon: number }, outline: DisputedArea['outline']): boolean {
  let inside = false
  outline.forEach(([lat, lon], i) => {
    const [lat2, lon2] = outline.at(i - 1)!
    if (lat > point.lat !== lat2 > point.lat && point.lon < lon + ((lon2 - lon) * (point.lat - lat)) / (lat2 - lat))
      inside = !inside
  })
  return inside
}
