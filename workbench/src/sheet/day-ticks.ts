/** Days under which a strip or chart writes a label: months, else years, else every few days. Pure. */
import { dayInWords } from '../../../src/export/in-words.js'
import { dayFrom, dayNumber } from '../../../src/export/sheet.js'

export interface Tick {
  readonly day: number
  readonly label: string
}

/** Pixels that a label takes. */
const room = 64

export function daysWithTicks(from: number, to: number, width: number): Tick[] {
  const most = Math.max(2, Math.floor(width / room))
  const days = to - from + 1
  // A label begins under its day and must not run over the end.
  const last = to - Math.ceil((days * room * 0.7) / width)
  if (days <= most * 14) return everyFewDays(from, last, Math.max(1, Math.ceil(days / most)))
  const months = days / 30.4
  const every = [1, 3, 6, 12, 24, 60, 120, 240, 600].find((step) => months / step <= most) ?? 1200
  return firstsOfMonths(from, last, every)
}

function everyFewDays(from: number, to: number, every: number): Tick[] {
  const ticks: Tick[] = []
  for (let day = from; day <= to; day += every)
    ticks.push({ day, label: dayInWords(dayFrom(day)!, ticks.length === 0 ? 'short' : 'bare') })
  return ticks
}

function firstsOfMonths(from: number, to: number, every: number): Tick[] {
  const ticks: Tick[] = []
  const start = new Date(dayFrom(from)!)
  let month = start.getUTCFullYear() * 12 + start.getUTCMonth()
  if (start.getUTCDate() > 1) month++
  for (month = Math.ceil(month / every) * every; ; month += every) {
    const [year, nth] = [Math.floor(month / 12), month % 12]
    const iso = `${String(year).padStart(4, '0')}-${String(nth + 1).padStart(2, '0')}-01`
    const day = dayNumber(iso)
    if (day > to || ticks.length > 400) return ticks
    const label = every >= 12 ? String(year) : dayInWords(iso, 'short').replace(/^1 /, '')
    ticks.push({ day, label })
  }
}
