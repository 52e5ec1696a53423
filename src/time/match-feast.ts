/**
 * Feasts and named days: fixed ones (*Christmas*, *New Year's Eve*), Easter and what hangs on it, which
 * are computed; feasts of lunar calendars (*Eid al-Fitr*, *Ramadan*, *Nowruz* excepted, which is 21
 * March) and days of other calendars, which depend on sightings or tables and are left as found.
 */

import { dayNumber, easter } from './calendar.js'
import { ordinalAt, type Part } from './match-date.js'
import { isCapital, type Pieces } from './pieces.js'

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

const lunar = /^(eid|ramadan|ashura|muharram|arbaeen|mawlid|passover|hanukkah|yom|rosh|diwali)$/
const followers = /^(al|ul|el|-|adha|fitr|kippur|hashanah|holiday|festival)$/

/** The day of a feast in a year, as a day number; undefined for a feast that is not computed. */
export function dayOfFeast(feast: string, year: number): number | undefined {
  const monthDay = fixed.get(feast)
  if (monthDay !== undefined) return dayNumber(feast === 'd-day' ? 1944 : year, monthDay[0], monthDay[1])
  const days = fromEaster.get(feast)
  if (days !== undefined) return easter(year) + days
  return undefined
}

/** "Christmas 1963", "Easter Sunday", "the second day of Eid al-Adha". */
export function readFeast(p: Pieces, i: number): Part | undefined {
  if (!isCapital(p, i)) return undefined
  for (const length of [4, 3, 2, 1]) {
    let name = ''
    for (let k = 0; k < length; k++)
      name += (k > 0 && p.starts[i + k] !== p.ends[i + k - 1] ? ' ' : '') + (p.lower[i + k] ?? '\0').replace('’', "'")
    if (!fixed.has(name) && !fromEaster.has(name)) continue
    const of = p.lower[i + length] === 'of' || p.lower[i + length] === ',' ? 1 : 0
    const year = /^[12]\d{3}$/.test(p.lower[i + length + of] ?? '') ? Number(p.lower[i + length + of]) : null
    return {
      expression: { kind: 'feast', feast: name, year, which: null },
      to: i + length + (year === null ? 0 : of + 1),
    }
  }
  if (!lunar.test(p.lower[i] ?? '')) return undefined
  let to = i + 1
  while (followers.test(p.lower[to] ?? '')) to++
  while (p.lower[to - 1] === '-') to--
  return { expression: { kind: 'unresolved', what: 'lunar-feast' }, to }
}

/** "second day of Eid", "27th of Ramadan": counted days of a feast that is not computed. */
export function readDayOfFeast(p: Pieces, i: number): Part | undefined {
  const ordinal = ordinalAt(p, i)
  if (ordinal === undefined) return undefined
  let at = ordinal.to
  if (p.lower[at] === 'day') at++
  if (p.lower[at] !== 'of') return undefined
  const feast = readFeast(p, at + 1)
  return feast?.expression.kind === 'unresolved' ? feast : undefined
}
