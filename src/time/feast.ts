/**
 * Feasts and named days whose day can be computed: fixed ones (*Christmas*, *New Year's Eve*), Easter and
 * what hangs on it. Feasts of lunar calendars depend on sightings or tables and are left out.
 */
import { dayNumber, easter } from './calendar.js'

/** Month and day of feasts that never move. */
const fixed: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ['new years day', [1, 1]],
  ['new years eve', [12, 31]],
  ["new year's", [1, 1]],
  ["valentine's day", [2, 14]],
  ['nowruz', [3, 21]],
  ['may day', [5, 1]],
  ['halloween', [10, 31]],
  ['armistice day', [11, 11]],
  ['d-day', [6, 6]],
])

/** Days from Easter Sunday. */
const fromEaster: ReadonlyMap<string, number> = new Map([
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter sunday', 0],
  ['easter monday', 1],
  ['easter', 0],
])

/** The day of a feast in a year, as a day number; undefined for a feast that is not computed. */
export function dayOfFeast(feast: string, year: number): number | undefined {
  const monthDay = fixed.get(feast)
  if (monthDay !== undefined) return dayNumber(feast === 'd-day' ? 1944 : year, monthDay[0], monthDay[1])
  const days = fromEaster.get(feast)
  if (days !== undefined) return easter(year) + days
  return undefined
}

/** Whether a name, lower-case, is a feast whose day can be computed. */
export const isFeast = (name: string): boolean => fixed.has(name) || fromEaster.has(name)
