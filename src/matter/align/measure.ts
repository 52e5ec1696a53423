/** Days and distances. Days are ISO (YYYY-MM-DD), counted in UTC; distances in kilometres on a sphere. Pure. */

const dayInMs = 86_400_000

/** Days since 1970; each day is parsed once, there are some thousand in a war. */
export function dayNumber(day: string): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const number = Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayInMs)
  if (numbers.size > 100_000) numbers.clear()
  numbers.set(day, number)
  return number
}
const numbers = new Map<string, number>()
/** From one day to the next: 1. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

interface Point {
  readonly lat: number
  readonly lon: number
}
interface Area extends Point {
  readonly reach: number
  readonly country: string | null
}
/** Kilometres within which a place is a province or wider. */
export const wide = 150
/** "In Ruritania" is nowhere in Sylvania, however near the border. */
export const inOtherCountries = (a: Area, b: Area): boolean =>
  a.country !== null && b.country !== null && a.country !== b.country && Math.max(a.reach, b.reach) >= wide

const radians = Math.PI / 180
/** Haversine; Earth's mean radius 6371 km. */
export function distanceInKm(a: Point, b: Point): number {
  const [dLat, dLon] = [(b.lat - a.lat) * radians, (b.lon - a.lon) * radians]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLon / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)))
}
