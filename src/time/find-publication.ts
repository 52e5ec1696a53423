/**
 * The day of publication of a report that was handed in without one, from the words that date it at its
 * head: *Published July 5 2016*, a time stamp (find-stamp.ts), *KABUL (Jan. 25, 2013)*, a line that is nothing but a date.
 *
 * A date in the running text (*On 1 September 1939 …*) is none: a history keeps its own running date.
 */
import type { Report } from '../record/record.js'
import { dayNumber, daysInMonth, isoDay, readIsoDay } from './calendar.js'
import { cutPieces, type Pieces } from './grammar/pieces.js'
import { readDate, readWeekday } from './grammar/read-date.js'

/** How far into a text its head may reach, in UTF-16 code units. */
const head = 600

/** The ISO day of publication: as handed in, else as the head of the text tells it, else null. */
export function publicationDay({
  publishedAt,
  text,
  parts,
}: Pick<Report, 'publishedAt' | 'text' | 'parts'>): string | null {
  const day = readIsoDay(publishedAt) ?? findPublication(text, parts)
  return day === null ? null : isoDay(day)
}

/** Day number of publication, null where the head of the text does not tell it. */
function findPublication(text: string, parts: Report['parts']): number | null {
  const lines = [...text.slice(0, head).matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }))
  const datelines = parts.filter(({ kind, start }) => kind === 'dateline' && start < head)
  for (const line of [...datelines, ...lines]) {
    const { start, end } = line
    const p = cutPieces(text, start, end)
    for (let at = 0; at < p.length; at++) {
      const date = readWeekday(p, at) ?? readDate(p, at)
      if (date?.expression.kind !== 'day' || (!('kind' in line) && !isHeading(p, at, date.to))) continue
      const { year, month, day } = date.expression
      if (year !== null && month !== null && day <= daysInMonth(year, month)) return dayNumber(year, month, day)
    }
  }
  return null
}

/** Whether pieces `from` to `to`, a date, stand as a heading, in a dateline's brackets, or behind *published*. */
function isHeading(p: Pieces, from: number, to: number): boolean {
  const last = p.lower.slice(to).every((lower) => /^[.|–—-]$/.test(lower))
  if (from === 0 && last) return true
  if (p.lower[from - 1] === '(' && p.lower[to] === ')') return true
  return p.lower
    .slice(Math.max(0, from - 4), from)
    .some((lower) => /^(published|posted|updated|publication|dated|date)$/.test(lower))
}
