/**
 * Rows of a sheet by day, so that a step of the time slider looks only at rows near it. A day at the one end
 * that is known stands for days that are open at the other. What lasts longer than a month, and what has no day,
 * stands on no day: it is counted beside. Pure.
 */
import { families, familyOf } from '../../../src/export/families.js'
import { noDay, noPlace, type Sheet } from '../../../src/export/sheet.js'

/** Days that a row drawn on each of its days may last. */
export const longest = 31
export const familyCount = families.length

export interface DayIndex {
  readonly sheet: Sheet
  /** The family of each row: index into `families`. */
  readonly family: Uint8Array
  readonly first: Int32Array
  readonly last: Int32Array
  /** Rows that stand on days, by their first day. */
  readonly order: Uint32Array
  /** Where the rows of day `min + n` begin in `order`; one more than there are days. */
  readonly starts: Uint32Array
  /** First and last day of all rows in `order`; min is after max where there are none. */
  readonly min: number
  readonly max: number
}

export function indexDays(sheet: Sheet): DayIndex {
  const { columns, header } = sheet
  const { rows } = header
  const kindFamily = Uint8Array.from(header.kinds, (kind) => families.indexOf(familyOf[kind]))
  const family = Uint8Array.from(columns.kind.subarray(0, rows), (kind) => kindFamily[kind]!)
  const first = new Int32Array(rows)
  const last = new Int32Array(rows)
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < rows; row++) {
    const [from, to] = [columns.from[row]!, columns.to[row]!]
    first[row] = from === noDay ? to : from
    last[row] = to === noDay ? from : to
    if (!standsOnDays(first[row]!, last[row]!)) continue
    min = Math.min(min, first[row]!)
    max = Math.max(max, last[row]!)
  }
  return { sheet, family, first, last, ...sortByDay(first, last, min, max), min, max }
}

export const standsOnDays = (first: number, last: number): boolean => first !== noDay && last - first < longest

/** A counting sort: as long as the rows and the days together. */
function sortByDay(first: Int32Array, last: Int32Array, min: number, max: number): Pick<DayIndex, 'order' | 'starts'> {
  const days = Math.max(0, max - min + 1)
  const starts = new Uint32Array(Number.isFinite(days) ? days + 1 : 1)
  for (let row = 0; row < first.length; row++)
    if (standsOnDays(first[row]!, last[row]!)) starts[first[row]! - min + 1]!++
  for (let day = 1; day < starts.length; day++) starts[day]! += starts[day - 1]!
  const order = new Uint32Array(starts.at(-1)!)
  const next = starts.slice()
  for (let row = 0; row < first.length; row++)
    if (standsOnDays(first[row]!, last[row]!)) order[next[first[row]! - min]!++] = row
  return { order, starts }
}

/** Calls back for each row that stands on a day of the stretch, both ends included; for every row where the stretch is all of time. */
export function forRowsOn(index: DayIndex, from: number, to: number, use: (row: number) => void): void {
  const { starts, order, last, min, max } = index
  if (from === Number.NEGATIVE_INFINITY) {
    for (let row = 0; row < last.length; row++) use(row)
    return
  }
  if (from > max || to < min) return
  const begin = starts[Math.max(0, from - longest + 1 - min)]!
  const end = starts[Math.min(max, to) - min + 1]!
  for (let at = begin; at < end; at++) if (last[order[at]!]! >= from) use(order[at]!)
}

/** Rows that a filter lets through, for each day from `min` and family: `counts[(day - min) * familyCount + family]`. */
export function countByDay(index: DayIndex, wanted: (row: number) => boolean): Uint32Array {
  const counts = new Uint32Array(Math.max(0, index.max - index.min + 1) * familyCount)
  for (const row of index.order) {
    if (!wanted(row)) continue
    for (let day = index.first[row]!; day <= index.last[row]!; day++)
      counts[(day - index.min) * familyCount + index.family[row]!]!++
  }
  return counts
}

/** Precision from which nothing is drawn: a whole country, the sea, the air. */
const tooWide = 6
export const isPlaced = ({ columns }: Sheet, row: number): boolean =>
  columns.place[row] !== noPlace && columns.precision[row]! < tooWide

/** Share of the claims that may be left out at each end. */
const outlying = 0.01

/**
 * The stretch of days that holds nearly all claims: without the few that stand far off, such as a war of the last
 * century told as background, where the stretch is less than half as long without them.
 */
export function usualDays(counts: Uint32Array, min: number): [from: number, to: number] {
  const days = Math.max(1, counts.length / familyCount)
  const sums = new Float64Array(days)
  counts.forEach((count, at) => {
    sums[Math.floor(at / familyCount)]! += count
  })
  const total = sums.reduce((all, n) => all + n, 0)
  const trimmed = (most: number): [number, number] => {
    let [from, to] = [0, days - 1]
    for (let left = most - sums[from]!; left >= 0 && from < to; left -= sums[from]!) from++
    for (let left = most - sums[to]!; left >= 0 && to > from; left -= sums[to]!) to--
    return [from, to]
  }
  const [all, usual] = [trimmed(0), trimmed(Math.max(1, total * outlying))]
  const [from, to] = (usual[1] - usual[0] + 1) * 2 < all[1] - all[0] + 1 ? usual : all
  return [min + from, min + to]
}

/** Numbers of the claims that rows are of, each once, in the order in which they were said. */
export function numbersSaid({ columns }: Sheet, rows: readonly number[]): number[] {
  const { said, number } = columns
  const sorted = [...rows].sort((a, b) => said[a]! - said[b]! || number[a]! - number[b]!)
  return [...new Set(sorted.map((row) => number[row]!))]
}
