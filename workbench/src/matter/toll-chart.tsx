/**
 * The toll chart: what each source held, day by day, as intervals. Both bounds given: a bar with two caps;
 * one bound: one cap, the other end fades out; about: a hollow diamond. A source's line steps from one
 * statement to the next. The grey ground is the spread of the independent origins.
 */
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { boundsInWords, dayInWords } from '../../../src/export/in-words.js'
import type { Side } from '../api/client.js'
import { sideClass } from '../parts/signs.js'
import { standApart } from './stand-apart.js'
import { type ChartLine, gapOf, scaleOf, spreadOf, type TollScale, topOf } from './toll-lines.js'

const margin = { top: 16, right: 176, bottom: 28, left: 36 }
const height = 320

interface ChartProps {
  readonly lines: readonly ChartLine[]
  readonly sides: ReadonlyMap<string, Side>
  readonly what: string
}

export function TollChart({ lines, sides, what }: ChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(720)
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.max(300, Math.round(entry!.contentRect.width))))
    watch.observe(box.current!)
    return () => watch.disconnect()
  }, [])
  const narrow = width < 560
  const scale = scaleOf(lines, { width, height, ...margin, right: narrow ? 12 : margin.right })
  const gap = gapOf(lines)
  return (
    <figure className="toll-chart">
      <figcaption>
        <b>{what}</b>
        <span>
          <Sample d="M7 2v10M4 2h6M4 12h6" /> both bounds given
        </span>
        <span>
          <Sample d="M7 5v7M4 12h6" /> open end: or more, up to
        </span>
        <span>
          <Sample d="M7 2l5 5-5 5-5-5z" /> about
        </span>
      </figcaption>
      <div ref={box}>
        <svg
          className="chart"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`${what}: ${lines.map((line) => `${line.source} ${boundsInWords(line.points.at(-1)!.bounds)}`).join('; ')}. The table below has every figure.`}
        >
          <Axes scale={scale} />
          <Spread lines={lines} scale={scale} />
          {gap && (
            <g className="nogap">
              <rect
                x={scale.x(scale.days.at(-1)!) - 14}
                width={28}
                y={scale.y(gap.high)}
                height={Math.max(3, scale.y(gap.low) - scale.y(gap.high))}
              />
              <text x={scale.x(scale.days.at(-1)!) - 18} y={scale.y((gap.low + gap.high) / 2) + 4} textAnchor="end">
                no overlap
              </text>
            </g>
          )}
          {lines.map((line) => (
            <Line key={line.source} line={line} scale={scale} side={sides.get(line.side ?? '')} />
          ))}
          {!narrow && <Names lines={lines} scale={scale} sides={sides} />}
        </svg>
      </div>
    </figure>
  )
}

function Sample({ d }: { d: string }) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <path d={d} />
    </svg>
  )
}

function Axes({ scale }: { scale: TollScale }) {
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={scale.left} x2={scale.right} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text className="ax" x={scale.left - 8} y={scale.y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {scale.labels.map((day) => (
        <text key={day} className="ax" x={scale.x(day)} y={height - 8} textAnchor="middle">
          {dayInWords(day, 'bare')}
        </text>
      ))}
    </g>
  )
}

/** The ground between the lowest and the highest bound that independent origins hold, from day to day. */
function Spread({ lines, scale }: { lines: readonly ChartLine[]; scale: TollScale }) {
  const steps = spreadOf(lines, scale.days)
  return (
    <g className="spread">
      {steps.map((step, at) => {
        const end = steps[at + 1] === undefined ? scale.right : scale.x(steps[at + 1]!.day)
        return (
          <rect
            key={step.day}
            x={scale.x(step.day)}
            width={Math.max(0, end - scale.x(step.day))}
            y={scale.y(step.high)}
            height={Math.max(1, scale.y(step.low) - scale.y(step.high))}
          />
        )
      })}
    </g>
  )
}

function Line({ line, scale, side }: { line: ChartLine; scale: TollScale; side: Side | undefined }) {
  const held = line.points.map((point) => ({ x: scale.x(point.day) + line.shift, y: scale.y(topOf(point.bounds)) }))
  const steps = held.map(({ x, y }, at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('')
  return (
    <g className={`line ${side === undefined ? 'o' : sideClass(side.letter)}`}>
      <path className="step" d={`${steps}H${scale.right}`} />
      {line.points.map((point) => (
        <Interval key={point.claim} point={point} x={scale.x(point.day) + line.shift} scale={scale} />
      ))}
    </g>
  )
}

/** How far an open end reaches before it has faded out, in pixels. */
const fade = 44

function Interval({ point, x, scale }: { point: ChartLine['points'][number]; x: number; scale: TollScale }) {
  const id = useId()
  const { low, high, best } = point.bounds
  if (low === null && high === null) {
    const y = scale.y(best ?? 0)
    return (
      <g>
        <path className="about" d={`M${x} ${y - 5}l5 5-5 5-5-5z`} />
        <Figure x={x} y={y - 9} point={point} />
      </g>
    )
  }
  const top = high === null ? scale.y(low!) - fade : scale.y(high)
  const bottom = low === null ? Math.min(scale.y(0), scale.y(high!) + fade) : scale.y(low)
  const open = high === null || low === null
  return (
    <g>
      {open && (
        <linearGradient id={id} x1="0" x2="0" y1={high === null ? 1 : 0} y2={high === null ? 0 : 1}>
          <stop offset="0" className="full" />
          <stop offset="1" className="none" />
        </linearGradient>
      )}
      <rect
        className={open ? '' : 'bar'}
        fill={open ? `url(#${id})` : undefined}
        x={x - 3}
        width={6}
        y={top}
        height={Math.max(2, bottom - top)}
      />
      {high !== null && <path className="cap" d={`M${x - 6} ${top}h12`} />}
      {low !== null && <path className="cap" d={`M${x - 6} ${bottom}h12`} />}
      <Figure x={x} y={high === null ? bottom + 16 : top - 6} point={point} />
    </g>
  )
}

function Figure({ x, y, point }: { x: number; y: number; point: ChartLine['points'][number] }) {
  const { low, high, best } = point.bounds
  const short =
    low !== null && high !== null
      ? low === high
        ? `${low}`
        : `${low}–${high}`
      : low !== null
        ? `≥ ${low}`
        : high !== null
          ? `≤ ${high}`
          : `about ${best}`
  return (
    <text className="v" x={x} y={y} textAnchor="middle">
      {short}
    </text>
  )
}

/** Names stand at the ends of lines, moved apart where they would touch. */
function Names({
  lines,
  scale,
  sides,
}: {
  lines: readonly ChartLine[]
  scale: TollScale
  sides: ReadonlyMap<string, Side>
}) {
  const ends = lines.map((line) => ({ line, y: scale.y(topOf(line.points.at(-1)!.bounds)) })).sort((a, b) => a.y - b.y)
  // A name takes two lines, or one where there are many.
  const room = Math.min(34, (height - margin.top) / ends.length)
  const tight = room < 30
  const heights = standApart(
    ends.map(({ y }) => y),
    room,
    height - (tight ? 6 : 20),
  )
  return (
    <g>
      {ends.map(({ line }, nth) => {
        const last = heights[nth]!
        const held = boundsInWords(line.points.at(-1)!.bounds)
        const most = tight ? 14 : 22
        const side = sides.get(line.side ?? '')
        return (
          <g key={line.source} className={`name ${side === undefined ? 'o' : sideClass(side.letter)}`}>
            {side === undefined ? (
              <circle cx={scale.right + 18} cy={last - 4} r={6} />
            ) : (
              <>
                <rect x={scale.right + 10} y={last - 12} width={16} height={16} rx={2} />
                <text className="lt" x={scale.right + 18} y={last} textAnchor="middle">
                  {side.letter}
                </text>
              </>
            )}
            <text className="nm" x={scale.right + 32} y={last}>
              <title>{line.source}</title>
              {line.source.length > most ? `${line.source.slice(0, most - 1)}…` : line.source}
              {tight && ` ${held}`}
            </text>
            {!tight && (
              <text className="ax" x={scale.right + 32} y={last + 14}>
                {held}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
