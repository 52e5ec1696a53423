/**
 * Feasts by name: those that can be computed (feast.ts), and those of lunar calendars (*Eid al-Fitr*,
 * *Ramadan*), which are left as found.
 */
import { isFeast } from '../feast.js'
import { ordinalAt, type Part } from './figures.js'
import { isCapital, type Pieces } from './pieces.js'

const lunar = /^(eid|ramadan|ashura|muharram|arbaeen|mawlid|passover|hanukkah|yom|rosh|diwali)$/

const followers = /^(al|ul|el|-|adha|fitr|kippur|hashanah|holiday|festival)$/

/** "Christmas 1963", "Easter Sunday", "the second day of Eid al-Adha". */
export function readFeast(p: Pieces, i: number): Part | undefined {
  if (!isCapital(p, i)) return undefined
  for (const length of [4, 3, 2, 1]) {
    let name = ''
    for (let k = 0; k < length; k++)
      name += (k > 0 && p.starts[i + k] !== p.ends[i + k - 1] ? ' ' : '') + (p.lower[i + k] ?? '\0').replace('’', "'")
    if (!isFeast(name)) continue
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
