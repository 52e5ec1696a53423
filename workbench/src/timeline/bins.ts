/** Days gathered into columns: single days, weeks from Monday, months or years, as many as there is room for. Pure. */
import { dayInWords } from '../../../src/export/in-words.js'
import { dayFrom, dayNumber } from '../../../src/export/sheet.js'

export const units = ['day', 'week', 'month', 'year'] as const
export type Unit = (typeof units)[number]

export interface Bin {
  readonly first: number
  readonly last: number
  /** "14", "Oct", "2020": what tells it from the one before. */
  readonly label: string
  /** "Oct 2020", where a new one begins; else null. */
  readonly above: string | null
  /** "14 October 2020", "12 – 18 Oct 2020" */
  readonly long: string
}
export interface Bins {
  readonly unit: Unit
  readonly list: readonly Bin[]
  /** The column of a day; −1 and the number of columns lie outside. */
  readonly at: (day: number) => number
}

const usualLength: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30.4, year: 365.25 }

/** The finest unit whose columns fit; years always do, however narrow. */
export const unitFor = (from: number, to: number, columns: number): Unit =>
  units.find((unit) => (to - from + 1) / usualLength[unit] <= columns) ?? 'year'

/** Columns that are drawn at the most; the first ones, so that a table never has more cells than a browser bears. */
export const mostColumns = 400

export function binsOf(from: number, to: number, unit: Unit): Bins {
  const list: Bin[] = []
  let above = ''
  for (let first = startOf(from, unit); first <= to && list.length < mostColumns; ) {
    const next = nextAfter(first, unit)
    const group = groupOf(first, unit)
    list.push({
      first,
      last: next - 1,
      label: labelOf(first, unit),
      above: group === above ? null : group,
      long: inWords(first, next - 1, unit),
    })
    above = group
    first = next
  }
  // Two names side by side would lie over one another: the one with more columns stays.
  for (let at = 0; at + 1 < list.length; at++)
    if (list[at]!.above !== null && list.slice(at + 1, at + 3).some((next) => next.above !== null))
      list[at] = { ...list[at]!, above: null }
  const starts = list.map(({ first }) => first)
  const end = list.at(-1)?.last ?? from
  return {
    unit,
    list,
    at(day) {
      if (day > end) return list.length
      let [low, high] = [0, starts.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (starts[middle]! <= day) low = middle + 1
        else high = middle
      }
      return low - 1
    },
  }
}

const dateOf = (day: number): [year: number, month: number, date: number] => {
  const date = new Date(day * 86_400_000)
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
}
const dayOf = (year: number, month: number): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 1)
  return Math.round(date.getTime() / 86_400_000)
}

function startOf(day: number, unit: Unit): number {
  const [year, month] = dateOf(day)
  if (unit === 'day') return day
  // 1970-01-01 was a Thursday.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7)
  return unit === 'month' ? dayOf(year, month) : dayOf(year, 0)
}
function nextAfter(first: number, unit: Unit): number {
  const [year, month] = dateOf(first)
  if (unit === 'day') return first + 1
  if (unit === 'week') return first + 7
  return unit === 'month' ? dayOf(year, month + 1) : dayOf(year + 1, 0)
}
function labelOf(first: number, unit: Unit): string {
  const [year, month, date] = dateOf(first)
  if (unit === 'year') return String(year)
  return unit === 'month' ? dayInWords(dayFrom(dayOf(year, month))!, 'bare').slice(2) : String(date)
}
function groupOf(first: number, unit: Unit): string {
  const [year] = dateOf(first)
  if (unit === 'year') return ''
  return unit === 'month' ? String(year) : dayInWords(dayFrom(first)!, 'short').replace(/^\d+ /, '')
}
function inWords(first: number, last: number, unit: Unit): string {
  const iso = dayFrom(first)!
  if (unit === 'day') return dayInWords(iso)
  if (unit === 'week') return `${dayInWords(iso, 'bare')} – ${dayInWords(dayFrom(last)!, 'short')}`
  return unit === 'month' ? dayInWords(iso).replace(/^\d+ /, '') : iso.slice(0, 4)
}

/** "2020-10-14" of an address; undefined where it is no day. */
export function dayAsked(text: string | null): number | undefined {
  const day = dayNumber(text)
  return dayFrom(day) === null ? undefined : day
}
