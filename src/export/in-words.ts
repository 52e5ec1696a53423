/**
 * Says values of the record in words: bounds, days, precision, basis. Used by the brief, the tables and
 * the workbench, so that the same value reads the same everywhere.
 *
 * English, with month names written here: no locale of the machine has a say. Touches nothing.
 */
import type { Claim, Days, Precision, Quantity } from '../record/record.js'

type Bounds = Pick<Quantity, 'low' | 'high' | 'best'>

/** "9", "9 to 12", "9 or more", "up to 12", "about 10"; with no bound at all "no number". */
export function boundsInWords({ low, high, best }: Bounds): string {
  if (low !== null && high !== null) return low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`
  if (low !== null) return `${grouped(low)} or more`
  if (high !== null) return `up to ${grouped(high)}`
  return best === null ? 'no number' : `about ${grouped(best)}`
}

/** 12345 → "12,345"; years and small numbers stay as they are. */
export function grouped(value: number): string {
  const [whole, fraction] = String(value).split('.')
  const spaced = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction === undefined ? spaced : `${spaced}.${fraction}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "2020-10-14" → "14 October 2020"; an instant is cut to its day; what is no day is returned as it is. */
export function dayInWords(day: string, length: 'long' | 'short' | 'bare' = 'long'): string {
  const parts = /^(-?\d{4,6})-(\d\d)-(\d\d)/.exec(day)
  if (parts === null) return day
  const month = months[Number(parts[2]) - 1] ?? parts[2]!
  const date = Number(parts[3])
  if (length === 'bare') return `${date} ${month.slice(0, 3)}`
  return `${date} ${length === 'long' ? month : month.slice(0, 3)} ${parts[1]}`
}

/** "14 Oct 2020", "27 Sep – 14 Oct 2020", "by 14 Oct 2020", "from 27 Sep 2020", "day not known". */
export function daysInWords(days: Pick<Days, 'from' | 'to'> | null): string {
  if (days === null || (days.from === null && days.to === null)) return 'day not known'
  const { from, to } = days
  if (from === null) return `by ${dayInWords(to!, 'short')}`
  if (to === null) return `from ${dayInWords(from, 'short')}`
  if (from === to) return dayInWords(from, 'short')
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${dayInWords(from, sameYear ? 'bare' : 'short')} – ${dayInWords(to, 'short')}`
}

/** UCDP GED's seven codes of place precision, as the codebook gives them. */
export const precisionInWords: Readonly<Record<Precision, string>> = {
  1: 'exact place',
  2: 'within 25 km',
  3: 'district',
  4: 'province',
  5: 'line or area',
  6: 'country only',
  7: 'sea or air',
}

/** "not strike" for a negated claim, else the kind. */
export function kindInWords(claim: Pick<Claim, 'kind' | 'polarity'>): string {
  return claim.polarity === 'negated' ? `not ${claim.kind}` : claim.kind
}

/** Who is reported to say it: the speaker's name, else the words that name him, else what is not known. */
export function speakerInWords(claim: Pick<Claim, 'attribution'>): string {
  const { attribution } = claim
  if (attribution === null) return "the report's own voice"
  return attribution.speaker?.name ?? sourceWords(attribution) ?? 'not named'
}

/** The words that name the source, several joined by a gap: "the ministry … its spokesman". */
function sourceWords(attribution: NonNullable<Claim['attribution']>): string | undefined {
  return attribution.source.length === 0 ? undefined : attribution.source.map((words) => words.text).join(' … ')
}

/** What is counted, in the number that fits: "8 villages", "1 village", "10 or more killed", "3 aircraft". */
export function countedInWords(quantity: Pick<Quantity, 'of' | 'low' | 'high' | 'best'>): string {
  const { of, low, high, best } = quantity
  const one = low === 1 && high === 1 ? true : low === null && high === null && best === 1
  if (one || /(ed|ing|craft|people|personnel|missing|percent|s)$/.test(of)) return of
  return /[^aeiou]y$/.test(of) ? `${of.slice(0, -1)}ies` : `${of}s`
}

/** A quantity with what it counts: "9 or more civilian killed", "8 villages". */
export function quantityInWords(quantity: Quantity): string {
  const count = boundsInWords(quantity)
  const people = quantity.population === 'unspecified' || quantity.population === '' ? '' : ` ${quantity.population}`
  return `${count}${people} ${countedInWords(quantity)}${quantity.role === 'part' ? ' (a part)' : ''}`
}
