/** Says an instant as the reader of the page counts time; month and day names are written here, no locale has a say. */
import { dayInWords } from '../../../src/export/in-words.js'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** "today 08:12", "yesterday 18:40", "Tuesday 18:40", "14 Oct 2020, 18:40"; what is no instant is returned as it is. */
export function momentInWords(instant: string, now = new Date()): string {
  const then = new Date(instant)
  if (Number.isNaN(then.getTime())) return instant
  const two = (n: number) => String(n).padStart(2, '0')
  const time = `${two(then.getHours())}:${two(then.getMinutes())}`
  const days = Math.round((startOfDay(now) - startOfDay(then)) / 86_400_000)
  if (days === 0) return `today ${time}`
  if (days === 1) return `yesterday ${time}`
  if (days > 1 && days < 7) return `${weekdays[then.getDay()]} ${time}`
  const day = `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`
  return `${dayInWords(day, 'short')}, ${time}`
}

const startOfDay = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
