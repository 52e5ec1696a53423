/**
 * From TIMEX3 values to inclusive days, by the codebook: a month, a season or a year is its first to
 * its last day; early, mid and late in a month are days 1–10, 11–20, 21 to the end.
 *
 * Thirds of other stretches are ours: of a year, January–April, May–August, September–December; of
 * longer stretches, a third of their years. Seasons are meteorological and northern: winter is
 * December to February and bears the year of its December. A night bears the day on which it begins.
 */
import { dayNumber, daysInMonth, isoDay, mondayOf } from '../calendar.js'

export interface DayRange {
  readonly from: string
  readonly to: string
}

type Numbers = readonly [number, number]

const seasonStart: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 }

/** The days of a value with its mod; null for durations, sets, references and values with unknown parts. */
export function daysOfValue(value: string, mod: string | null): DayRange | null {
  const bc = value.startsWith('BC')
  const plain = bc ? value.slice(2) : value
  const range = rangeOf(plain, bc, mod)
  return range === null ? null : { from: isoDay(range[0]), to: isoDay(range[1]) }
}

function rangeOf(value: string, bc: boolean, mod: string | null): Numbers | null {
  const parts = /^(\d{2,4})(?:-(.+?))?(?:T[\w:.+-]*)?$/.exec(value)
  if (parts === null) return null
  const figures = parts[1]!
  const rest = parts[2]
  if (figures.length < 4) return rest === undefined ? longRange(figures, bc, mod) : null
  const year = bc ? 1 - Number(figures) : Number(figures)
  if (rest === undefined) return thirdOfYears(year, year, mod)
  return rangeInYear(year, rest, mod)
}

/** "199" is a decade, "19" a century (1900–1999). */
function longRange(figures: string, bc: boolean, mod: string | null): Numbers | null {
  const span = figures.length === 3 ? 10 : 100
  const first = Number(figures) * span
  return bc
    ? thirdOfYears(1 - (first + span - 1), 1 - Math.max(first, 1), mod)
    : thirdOfYears(first, first + span - 1, mod)
}

function thirdOfYears(first: number, last: number, mod: string | null): Numbers {
  const months = (last - first + 1) * 12
  const third = Math.floor(months / 3)
  const [from, to] =
    mod === 'START'
      ? [0, third]
      : mod === 'MID'
        ? [third, 2 * third]
        : mod === 'END'
          ? [2 * third, months]
          : [0, months]
  return [firstOf(first, from), firstOf(first, to) - 1]
}

/** The first day of the month that lies `months` after January of `year`. */
function firstOf(year: number, months: number): number {
  const y = year + Math.floor(months / 12)
  return dayNumber(y, (((months % 12) + 12) % 12) + 1, 1)
}

function rangeInYear(year: number, rest: string, mod: string | null): Numbers | null {
  const day = /^(\d\d)-(\d\d)$/.exec(rest)
  if (day !== null) {
    const [month, date] = [Number(day[1]), Number(day[2])]
    if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
    const number = dayNumber(year, month, date)
    return [number, number]
  }
  if (/^\d\d$/.test(rest)) return monthRange(year, Number(rest), mod)
  const week = /^W(\d\d)(-WE)?$/.exec(rest)
  if (week !== null) {
    const monday = mondayOf(year, Number(week[1]))
    if (week[2] !== undefined) return [monday + 5, monday + 6]
    if (mod === 'START') return [monday, monday + 1]
    if (mod === 'MID') return [monday + 2, monday + 3]
    return mod === 'END' ? [monday + 4, monday + 6] : [monday, monday + 6]
  }
  const part = /^([QH])(\d)$/.exec(rest)
  if (part !== null) {
    const length = part[1] === 'Q' ? 3 : 6
    return monthsRange(year, (Number(part[2]) - 1) * length, length, mod)
  }
  const start = seasonStart[rest]
  return start === undefined ? null : monthsRange(year, start - 1, 3, mod)
}

function monthRange(year: number, month: number, mod: string | null): Numbers | null {
  if (month < 1 || month > 12) return null
  const first = dayNumber(year, month, 1)
  const last = first + daysInMonth(year, month) - 1
  if (mod === 'START') return [first, first + 9]
  if (mod === 'MID') return [first + 10, first + 19]
  return mod === 'END' ? [first + 20, last] : [first, last]
}

/** `length` months from month `from` (0-based); early, mid and late take a month each of a season or quarter. */
function monthsRange(year: number, from: number, length: number, mod: string | null): Numbers {
  const third = length / 3
  const [a, b] =
    mod === 'START'
      ? [0, third]
      : mod === 'MID'
        ? [third, 2 * third]
        : mod === 'END'
          ? [2 * third, length]
          : [0, length]
  return [firstOf(year, from + a), firstOf(year, from + b) - 1]
}
