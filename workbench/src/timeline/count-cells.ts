/** How many claims stand in each kind and column, and how long after the day each was said. Pure. */
import { marks, noDay } from '../../../src/export/sheet.js'
import { type DayIndex, familyCount, numbersSaid } from '../sheet/day-index.js'
import type { Bins } from './bins.js'

export interface Cells {
  /** `counts[kind * columns + column]`: a claim counts in every column that its days touch. */
  readonly counts: Uint32Array
  readonly columns: number
  /** Claims of each kind and of each column, each once. */
  readonly ofKind: Uint32Array
  readonly ofColumn: Uint32Array
  readonly total: number
  readonly most: number
}

/** Rows that stand on days and are wanted, one for each claim, as they count here. */
function forClaims(index: DayIndex, wanted: readonly boolean[], use: (row: number) => void): void {
  const { order, family, sheet } = index
  for (const row of order) if (wanted[family[row]!] && !(sheet.columns.marks[row]! & marks.further)) use(row)
}

export function countCells(index: DayIndex, wanted: readonly boolean[], bins: Bins): Cells {
  const { header, columns: sheet } = index.sheet
  const columns = bins.list.length
  const counts = new Uint32Array(header.kinds.length * columns)
  const ofKind = new Uint32Array(header.kinds.length)
  const ofColumn = new Uint32Array(columns)
  let total = 0
  forClaims(index, wanted, (row) => {
    const first = Math.max(0, bins.at(index.first[row]!))
    const last = Math.min(columns - 1, bins.at(index.last[row]!))
    if (last < first) return
    total++
    ofKind[sheet.kind[row]!]!++
    for (let column = first; column <= last; column++) {
      counts[sheet.kind[row]! * columns + column]!++
      ofColumn[column]!++
    }
  })
  return { counts, columns, ofKind, ofColumn, total, most: counts.reduce((most, n) => Math.max(most, n), 0) }
}

/** Days from the event to its telling: the classes of the table. */
export const delays = [
  { name: 'before it happened', from: Number.NEGATIVE_INFINITY, to: -1 },
  { name: 'the same day', from: 0, to: 0 },
  { name: 'the next day', from: 1, to: 1 },
  { name: '2 to 7 days later', from: 2, to: 7 },
  { name: '8 to 30 days later', from: 8, to: 30 },
  { name: '1 to 12 months later', from: 31, to: 365 },
  { name: 'more than a year later', from: 366, to: Number.POSITIVE_INFINITY },
] as const

/**
 * Days from the event's last day to its telling; below zero where the telling comes before its first day. Days
 * that the telling falls into count as the same day.
 */
export function delayOf({ first, last, sheet }: DayIndex, row: number): number | undefined {
  const said = sheet.columns.said[row]!
  if (said === noDay) return undefined
  if (said < first[row]!) return said - first[row]!
  return Math.max(0, said - last[row]!)
}
export const delayClass = (delay: number): number => delays.findIndex(({ from, to }) => delay >= from && delay <= to)

export interface Told {
  /** By column of the event and column of the telling: claims. */
  readonly points: readonly { readonly happened: number; readonly said: number; readonly claims: number }[]
  /** `classes[class * familyCount + family]` */
  readonly classes: Uint32Array
  readonly total: number
}

export function countTold(
  index: DayIndex,
  wanted: readonly boolean[],
  { happened, said }: { happened: Bins; said: Bins },
): Told {
  const points = new Map<number, number>()
  const classes = new Uint32Array(delays.length * familyCount)
  let total = 0
  forClaims(index, wanted, (row) => {
    const [x, delay] = [happened.at(index.first[row]!), delayOf(index, row)]
    if (x < 0 || x >= happened.list.length || delay === undefined) return
    total++
    classes[delayClass(delay) * familyCount + index.family[row]!]!++
    const y = said.at(index.sheet.columns.said[row]!)
    if (y < 0 || y >= said.list.length) return
    const key = x * said.list.length + y
    points.set(key, (points.get(key) ?? 0) + 1)
  })
  return {
    points: [...points].map(([key, claims]) => ({
      happened: Math.floor(key / said.list.length),
      said: key % said.list.length,
      claims,
    })),
    classes,
    total,
  }
}

/** What a cell of the grid, a point of the chart or a class of delay stands for. */
export interface CellAsked {
  readonly kind: number | undefined
  readonly family: number | undefined
  /** Days of the event, inclusive. */
  readonly from: number
  readonly to: number
  /** Days of the telling, inclusive. */
  readonly said: readonly [number, number] | undefined
  readonly delay: number | undefined
  /** The event begins in these days; else it touches them. */
  readonly begins: boolean
}

/** Numbers of the claims that a cell counts, in the order in which they were said. */
export function claimsOf(index: DayIndex, wanted: readonly boolean[], asked: CellAsked): number[] {
  const { columns } = index.sheet
  const rows: number[] = []
  forClaims(index, wanted, (row) => {
    if (asked.kind !== undefined && columns.kind[row] !== asked.kind) return
    if (asked.family !== undefined && index.family[row] !== asked.family) return
    const [first, last] = [index.first[row]!, index.last[row]!]
    if (asked.begins ? first < asked.from || first > asked.to : last < asked.from || first > asked.to) return
    const said = columns.said[row]!
    if (asked.said !== undefined && (said < asked.said[0] || said > asked.said[1])) return
    if (asked.delay !== undefined) {
      const delay = delayOf(index, row)
      if (delay === undefined || delayClass(delay) !== asked.delay) return
    }
    rows.push(row)
  })
  return numbersSaid(index.sheet, rows)
}
