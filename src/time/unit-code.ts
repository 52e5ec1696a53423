import type { Unit } from '../lexicon/en/time-words.js'

/** TIMEX3's code of a count of units, without the P: 3 days → "3D", 2 hours → "T2H", null → "XD". */
export function unitCode(unit: Unit, count: number | null): string {
  const n = (factor = 1): string => (count === null ? 'X' : String(count * factor).replace(/^0\./, '.'))
  switch (unit) {
    case 'second':
      return `T${n()}S`
    case 'minute':
      return `T${n()}M`
    case 'hour':
      return `T${n()}H`
    case 'day':
      return `${n()}D`
    case 'weekend':
      return `${n()}WE`
    case 'week':
      return `${n()}W`
    case 'fortnight':
      return `${n(2)}W`
    case 'month':
      return `${n()}M`
    case 'quarter':
      return count === null ? 'XQ' : `${n()}Q`
    case 'season':
      return `${n()}M`
    case 'year':
      return `${n()}Y`
    case 'decade':
      return count === null ? 'XY' : `${n(10)}Y`
    case 'century':
      return count === null ? 'XY' : `${n()}CE`
    case 'millennium':
      return count === null ? 'XY' : `${n()}ML`
  }
}
