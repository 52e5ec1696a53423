/** What the toll chart draws, computed: lines, scales, the spread of independent origins, the gap. Pure. */
import type { Bounds, MatterPage } from '../api/client.js'

export interface ChartPoint {
  readonly claim: string
  readonly day: string
  readonly bounds: Bounds
}
export interface ChartLine {
  readonly source: string
  readonly side: string | null
  readonly origin: string
  readonly points: readonly ChartPoint[]
  /** Pixels to the side, so that bars of one day do not lie over one another. */
  readonly shift: number
}

/** One line for each origin: its accounts' statements that hold a figure, by day. */
export function linesOf({ matter, bounds, statements }: MatterPage): ChartLine[] {
  const byOrigin = new Map<string, { source: string; side: string | null; points: ChartPoint[] }>()
  for (const account of matter.accounts) {
    const line = byOrigin.get(account.origin) ?? { source: account.source, side: account.side, points: [] }
    for (const entry of account.entries) {
      const held = bounds[entry.claim]
      const day = (entry.saidOn ?? statements[entry.claim]?.report.publishedAt)?.slice(0, 10)
      if (held === undefined || day === undefined) continue
      const same = line.points.some((point) => point.day === day && sameBounds(point.bounds, held))
      if (!same) line.points.push({ claim: entry.claim, day, bounds: held })
    }
    byOrigin.set(account.origin, line)
  }
  const lines = [...byOrigin].filter(([, line]) => line.points.length > 0)
  return lines.map(([origin, line], at) => ({
    ...line,
    origin,
    points: line.points.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    shift: (at - (lines.length - 1) / 2) * 13,
  }))
}
const sameBounds = (a: Bounds, b: Bounds) => a.low === b.low && a.high === b.high && a.best === b.best

/** Where a source's line runs: its lower bound, else its upper, else about. */
export const topOf = ({ low, high, best }: Bounds): number => low ?? high ?? best ?? 0

export interface TollScale {
  readonly x: (day: string) => number
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly days: readonly string[]
  readonly labels: readonly string[]
  readonly ticks: readonly number[]
}
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000)

export function scaleOf(
  lines: readonly ChartLine[],
  box: { width: number; height: number; top: number; right: number; bottom: number; left: number },
): TollScale {
  const days = [...new Set(lines.flatMap((line) => line.points.map((point) => point.day)))].sort()
  const most = Math.max(1, ...lines.flatMap((line) => line.points.map(({ bounds }) => bounds.high ?? topOf(bounds))))
  const step = niceStep((most * 1.15) / 5)
  const top = Math.ceil((most * 1.15) / step) * step
  const [left, right] = [box.left, box.width - box.right]
  const [first, last] = [dayNumber(days[0] ?? '2000-01-01'), dayNumber(days.at(-1) ?? '2000-01-01')]
  const pad = 26
  const x = (day: string) =>
    first === last
      ? (left + right) / 2
      : left + pad + ((dayNumber(day) - first) / (last - first)) * (right - left - 2 * pad)
  const y = (value: number) => box.height - box.bottom - (value / top) * (box.height - box.top - box.bottom)
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step)
  return { x, y, left, right, days, labels: apart(days, x), ticks }
}

/** 1, 2, 5, 10, 20, 50, …: the least that is not under `least`; never under one, since tolls are whole. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  return [1, 2, 5, 10].map((n) => n * power).find((n) => n >= least) ?? 10 * power
}

/** Those days whose labels do not touch: 52 pixels each. */
function apart(days: readonly string[], x: (day: string) => number): string[] {
  let last = Number.NEGATIVE_INFINITY
  return days.filter((day) => {
    if (x(day) - last < 52) return false
    last = x(day)
    return true
  })
}

/** The lowest and highest bound that the origins hold on each day on which one spoke; open ends reach to the bound given. */
export function spreadOf(
  lines: readonly ChartLine[],
  days: readonly string[],
): { day: string; low: number; high: number }[] {
  return days.flatMap((day) => {
    const held = lines.flatMap((line) => line.points.filter((point) => point.day <= day).at(-1) ?? [])
    if (held.length < 2) return []
    const all = held.flatMap(({ bounds }) => [bounds.low, bounds.high, bounds.best].filter((value) => value !== null))
    return [{ day, low: Math.min(...all), high: Math.max(...all) }]
  })
}

/** Where the last accounts cannot meet: between the lowest upper bound and the highest lower bound. */
export function gapOf(lines: readonly ChartLine[]): { low: number; high: number } | undefined {
  const last = lines.map((line) => line.points.at(-1)!.bounds)
  const high = Math.max(...last.map((bounds) => bounds.low ?? Number.NEGATIVE_INFINITY))
  const low = Math.min(...last.map((bounds) => bounds.high ?? Number.POSITIVE_INFINITY))
  return low < high && Number.isFinite(low) && Number.isFinite(high) ? { low, high } : undefined
}
