/**
 * In which order a report writes dates in figures, where both are possible (*03/10/2016*): day first,
 * unless another date of the text can only be month first, or the date so read is the day of publication.
 */
import { civilDay } from './calendar.js'

export type DateOrder = 'day-first' | 'month-first'

const figures = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)(?![\d/-])/g

/** The order of a text's dates; `publication` is a day number or null. */
export function readDateOrder(text: string, publication: number | null): DateOrder {
  let lead = 0
  let published = false
  const today = publication === null ? null : civilDay(publication)
  for (const [, first, second] of text.matchAll(figures)) {
    const [a, b] = [Number(first), Number(second)]
    if (b > 12 && b <= 31 && a <= 12) lead++
    if (a > 12 && a <= 31 && b <= 12) lead--
    if (today !== null && a !== b && a === today.month && b === today.day) published = true
  }
  return lead > 0 || (lead === 0 && published) ? 'month-first' : 'day-first'
}
