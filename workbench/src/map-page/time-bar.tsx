/** The chosen day, its steps, and the strip of all days. */
import { useEffect, useRef, useState } from 'react'
import { familyCount } from '../sheet/day-index.js'
import { DayStrip, dayText } from '../sheet/day-strip.js'
import { setQuery } from '../shell/address.js'
import { useKeys } from '../shell/keys.js'

interface TimeProps {
  readonly counts: Uint32Array
  readonly min: number
  readonly max: number
  readonly from: number
  readonly to: number
  readonly day: number
  readonly span: number
  readonly allDays: boolean
  readonly onDay: (day: number) => void
  readonly said: string
}

/** Milliseconds a day stands while it plays. */
const pace = 600

export function TimeBar({ counts, min, max, from, to, day, span, allDays, onDay, said }: TimeProps) {
  const [plays, setPlays] = useState(false)
  const latest = useRef({ day, onDay, to })
  latest.current = { day, onDay, to }
  useEffect(() => {
    if (!plays) return
    const timer = setInterval(() => {
      const { day, to, onDay } = latest.current
      if (day >= to) setPlays(false)
      else onDay(day + 1)
    }, pace)
    return () => clearInterval(timer)
  }, [plays])
  useKeys({ p: () => setPlays(!plays) })
  const move = (to: number) => {
    setPlays(false)
    onDay(to)
  }
  const before = sumOf(counts, 0, from - min)
  const after = sumOf(counts, to + 1 - min, max + 1 - min)
  return (
    <section className="mp-time" aria-label="Time">
      <div className="mp-now">
        <p className="mp-day">{span === 0 ? 'All days' : dayText(day)}</p>
        <div className="mp-steps">
          <button type="button" aria-pressed={plays} onClick={() => setPlays(!plays)}>
            {plays ? 'Pause' : 'Play'} <kbd>p</kbd>
          </button>
          <button type="button" aria-label="The day before" onClick={() => move(day - 1)}>
            ‹
          </button>
          <button type="button" aria-label="The day after" onClick={() => move(day + 1)}>
            ›
          </button>
        </div>
      </div>
      <DayStrip {...{ counts, min, from, to, day, said }} span={span} onDay={move} />
      {(before > 0 || after > 0 || allDays) && (
        <p className="mp-range">
          {before > 0 && <span>{before.toLocaleString('en')} before these days</span>}
          {after > 0 && <span>{after.toLocaleString('en')} after</span>}
          <button type="button" onClick={() => setQuery({ days: allDays ? null : 'all' }, 'push')}>
            {allDays ? 'only the days of nearly all claims' : 'show all days'}
          </button>
        </p>
      )}
    </section>
  )
}

function sumOf(counts: Uint32Array, from: number, to: number): number {
  let sum = 0
  for (let at = Math.max(0, from) * familyCount; at < to * familyCount; at++) sum += counts[at] ?? 0
  return sum
}
