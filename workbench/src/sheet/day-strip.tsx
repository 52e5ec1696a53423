/**
 * The days as a strip: how many claims stand on each, by family; a mark that is dragged or stepped. A slider
 * for keys and screen readers. Where days are narrower than two pixels, several share a bar.
 */
import { type PointerEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { families } from '../../../src/export/families.js'
import { dayInWords } from '../../../src/export/in-words.js'
import { dayFrom } from '../../../src/export/sheet.js'
import { familyCount } from './day-index.js'
import { daysWithTicks } from './day-ticks.js'
import './sheet.css'

interface StripProps {
  /** As countByDay gives them, from `min`. */
  readonly counts: Uint32Array
  readonly min: number
  /** The days shown. */
  readonly from: number
  readonly to: number
  readonly day: number
  /** Days that are drawn with the chosen one, back from it; the chosen one included; 0 where days are not told apart. */
  readonly span: number
  readonly onDay: (day: number) => void
  /** What the mark stands on, for a screen reader: "14 October 2020, 61 claims". */
  readonly said: string
}

const height = 46

export function DayStrip({ counts, min, from, to, day, span, onDay, said }: StripProps) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(600)
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.max(120, Math.round(entry!.contentRect.width))))
    watch.observe(box.current!)
    return () => watch.disconnect()
  }, [])
  const days = to - from + 1
  const step = width / days
  const { paths, top } = useMemo(() => barsOf({ counts, min, from, to, width }), [counts, min, from, to, width])
  const ticks = useMemo(() => daysWithTicks(from, to, width), [from, to, width])
  const at = (event: PointerEvent) => {
    const { left } = box.current!.getBoundingClientRect()
    return Math.max(from, Math.min(to, from + Math.floor((event.clientX - left) / step)))
  }
  const middle = (day - from + 0.5) * step
  const first = Math.max(from, day - Math.max(1, span) + 1)
  return (
    <div
      className="sh-strip"
      ref={box}
      role="slider"
      tabIndex={0}
      aria-label="Day"
      aria-valuemin={from}
      aria-valuemax={to}
      aria-valuenow={day}
      aria-valuetext={said}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        onDay(at(event))
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDay(at(event))
      }}
    >
      <svg width={width} height={height + 18} aria-hidden="true">
        {span > 0 && (
          <rect
            className="sh-now"
            x={Math.min((first - from) * step, middle - 3)}
            width={Math.max(6, (day - first + 1) * step)}
            height={height}
          />
        )}
        {families.map((family, nth) => (
          <path key={family} className={`sh-bar ${family}`} d={paths[nth]} />
        ))}
        <path className="sh-base" d={`M0 ${height}H${width}`} />
        {span > 0 && <path className="sh-mark" d={`M${middle} 0V${height}M${middle - 5} ${height}h10v4l-5 5-5-5z`} />}
        {ticks.map(({ day: tick, label }) => (
          <text key={tick} className="sh-tick" x={(tick - from) * step} y={height + 15}>
            {label}
          </text>
        ))}
      </svg>
      <span className="sh-top">{top > 0 && `most: ${top.toLocaleString('en')}`}</span>
    </div>
  )
}

/** One path for each family: its bars, stacked on those of the families before it. */
function barsOf(asked: { counts: Uint32Array; min: number; from: number; to: number; width: number }): {
  paths: string[]
  top: number
} {
  const { counts, min, from, to, width } = asked
  const days = to - from + 1
  const share = Math.max(1, Math.ceil((2 * days) / width))
  const bars = Math.ceil(days / share)
  const sums = new Float64Array(bars * familyCount)
  for (let day = from; day <= to; day++)
    for (let family = 0; family < familyCount; family++)
      sums[Math.floor((day - from) / share) * familyCount + family]! += counts[(day - min) * familyCount + family] ?? 0
  let top = 0
  for (let bar = 0; bar < bars; bar++) {
    let sum = 0
    for (let family = 0; family < familyCount; family++) sum += sums[bar * familyCount + family]!
    top = Math.max(top, sum)
  }
  const paths = families.map(() => '')
  const wide = (width / days) * share
  const gap = wide > 5 ? 1 : 0
  for (let bar = 0; bar < bars; bar++) {
    let y = height
    for (let family = 0; family < familyCount; family++) {
      const sum = sums[bar * familyCount + family]!
      if (sum === 0) continue
      const tall = (sum / top) * (height - 4)
      y -= tall
      paths[family] +=
        `M${(bar * wide).toFixed(1)} ${y.toFixed(1)}h${(wide - gap).toFixed(1)}v${tall.toFixed(1)}h-${(wide - gap).toFixed(1)}z`
    }
  }
  return { paths, top }
}

export const dayText = (day: number, length: 'long' | 'short' | 'bare' = 'short'): string =>
  dayInWords(dayFrom(day) ?? '', length)
