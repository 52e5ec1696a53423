/**
 * What was said when against when it happened: a point for each column of events and column of tellings. On
 * the line it was told at once, above it later, below it before. The table under it holds the same by delay.
 */
import * as Plot from '@observablehq/plot'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { families } from '../../../src/export/families.js'
import { Glyph } from '../parts/signs.js'
import { type DayIndex, familyCount } from '../sheet/day-index.js'
import { familyInWords } from '../sheet/family-words.js'
import { type Bins, binsOf } from './bins.js'
import { brief } from './brief.js'
import { cellText } from './cell-text.js'
import { type CellAsked, countTold, delays } from './count-cells.js'
import { chooseCell } from './timeline-state.js'

interface ToldProps {
  readonly index: DayIndex
  readonly wanted: readonly boolean[]
  readonly bins: Bins
  readonly width: number
  readonly chosen: string | null
}

/** Milliseconds of a day, for the chart's scale. */
const msOfDay = 86_400_000

export default function ToldView({ index, wanted, bins, width, chosen }: ToldProps) {
  const { header } = index.sheet
  const box = useRef<HTMLDivElement>(null)
  const [first, last] = [bins.list[0]!.first, bins.list.at(-1)!.last]
  const said = useMemo(() => saidBins(index, wanted, bins), [index, wanted, bins])
  const told = useMemo(() => countTold(index, wanted, { happened: bins, said }), [index, wanted, bins, said])
  const points = useMemo(
    () =>
      told.points.map((point) => {
        const [x, y] = [bins.list[point.happened]!, said.list[point.said]!]
        const asked: CellAsked = {
          kind: undefined,
          family: undefined,
          from: x.first,
          to: x.last,
          said: [y.first, y.last],
          delay: undefined,
          begins: true,
        }
        return {
          x: (x.first + x.last + 1) * 0.5 * msOfDay,
          y: (y.first + y.last + 1) * 0.5 * msOfDay,
          claims: point.claims,
          cell: cellText(asked, header),
          name: `${point.claims} ${point.claims === 1 ? 'claim' : 'claims'}: happened ${x.long}, said ${y.long}`,
        }
      }),
    [told, bins, said, header],
  )
  useLayoutEffect(() => {
    const ends = [Math.min(first, said.list[0]!.first), Math.max(last, said.list.at(-1)!.last) + 1]
    const chart = Plot.plot({
      width: Math.max(300, width),
      height: Math.max(300, Math.min(560, width * 0.62)),
      marginLeft: 64,
      marginBottom: 40,
      x: { type: 'utc', domain: [first * msOfDay, (last + 1) * msOfDay], label: 'happened →', grid: true },
      y: {
        type: 'utc',
        domain: [said.list[0]!.first * msOfDay, (said.list.at(-1)!.last + 1) * msOfDay],
        label: '↑ said',
        grid: true,
      },
      r: { range: [2.5, 17], type: 'sqrt' },
      marks: [
        Plot.line(
          ends.map((day) => day! * msOfDay),
          {
            x: (ms: number) => ms,
            y: (ms: number) => ms,
            stroke: 'var(--edge-ink)',
            strokeDasharray: '4 3',
            clip: true,
          },
        ),
        Plot.dot(points, {
          x: 'x',
          y: 'y',
          r: 'claims',
          fill: 'var(--ink-2)',
          fillOpacity: 0.28,
          stroke: 'var(--ink-2)',
          title: 'name',
          sort: { channel: '-r' },
        }),
      ],
    })
    // The policy of the page lets no style element in; the sheet holds what it would say.
    for (const style of chart.querySelectorAll('style')) style.remove()
    for (const dot of chart.querySelectorAll<SVGElement & { __data__?: number }>('[aria-label=dot] circle')) {
      const point = points[dot.__data__ ?? -1]
      if (point === undefined) continue
      dot.dataset.cell = point.cell
      dot.classList.toggle('tl-chosen', point.cell === chosen)
    }
    writeFigures(chart, points)
    // What a screen reader is told is the picture's one name, and the table.
    for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
    chart.setAttribute('role', 'img')
    chart.setAttribute(
      'aria-label',
      'Days on which claims were said, against the days that they tell of. The table below holds the same by delay.',
    )
    chart.addEventListener('click', (event) => {
      const { cell } = (event.target as SVGElement).dataset
      if (cell !== undefined) chooseCell(cell)
    })
    box.current!.replaceChildren(chart)
  }, [points, first, last, said, width, chosen])
  const early = told.total === 0 ? 0 : sum(told.classes, 1) + sum(told.classes, 2)
  return (
    <>
      <p className="tl-say small dim">
        Of <b className="num">{told.total.toLocaleString('en')}</b> claims on these days{' '}
        <b className="num">{early.toLocaleString('en')}</b> were said on the same day or the next,{' '}
        <b className="num">{sum(told.classes, 0).toLocaleString('en')}</b> before it happened. The line is where both
        days are one.
      </p>
      <div className="tl-chart" ref={box} />
      <Delays classes={told.classes} span={[first, last]} header={header} chosen={chosen} />
    </>
  )
}

const sum = (classes: Uint32Array, at: number): number =>
  classes.subarray(at * familyCount, (at + 1) * familyCount).reduce((all, n) => all + n, 0)

/** Columns of the days on which the claims of these days were said. */
function saidBins({ order, first, family, sheet }: DayIndex, wanted: readonly boolean[], happened: Bins): Bins {
  const [from, to] = [happened.list[0]!.first, happened.list.at(-1)!.last]
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const row of order) {
    if (!wanted[family[row]!] || first[row]! < from || first[row]! > to) continue
    const said = sheet.columns.said[row]!
    if (said < -1_000_000) continue
    low = Math.min(low, said)
    high = Math.max(high, said)
  }
  return Number.isFinite(low) ? binsOf(low, high, happened.unit) : happened
}

/** Pixels around a figure in which there is no other. */
const figureRoom = 22

/** The counts of points, the largest first, where they do not lie over one another; all stand in the points' titles. */
function writeFigures(
  chart: ReturnType<typeof Plot.plot>,
  points: readonly { x: number; y: number; claims: number }[],
): void {
  const [x, y, r] = (['x', 'y', 'r'] as const).map((name) => chart.scale(name)!)
  const written: [number, number][] = []
  for (const point of [...points].sort((a, b) => b.claims - a.claims)) {
    const [left, top] = [x!.apply(point.x) as number, y!.apply(point.y) as number]
    const isFree = written.every(([a, b]) => Math.hypot(a - left, b - top) >= figureRoom)
    if (!isFree || r!.apply(point.claims) < 6) continue
    written.push([left, top])
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
    for (const [name, value] of Object.entries({
      x: left,
      y: top,
      dy: '0.35em',
      'text-anchor': 'middle',
      class: 'tl-figure',
    }))
      text.setAttribute(name, String(value))
    text.textContent = brief(point.claims)
    chart.append(text)
  }
}

interface DelayProps {
  readonly classes: Uint32Array
  readonly span: readonly [number, number]
  readonly header: DayIndex['sheet']['header']
  readonly chosen: string | null
}

function Delays({ classes, span: [from, to], header, chosen }: DelayProps) {
  const shown = [...families.keys()].filter((family) => delays.some((_, at) => classes[at * familyCount + family]! > 0))
  return (
    <>
      {/* On a phone the columns have their signs alone, and this says what they are; read aloud, they have their words. */}
      <p className="tl-key note" aria-hidden="true">
        {shown.map((family) => (
          <span key={family}>
            <Glyph family={families[family]!} /> {familyInWords[families[family]!]}
          </span>
        ))}
      </p>
      <table className="tl-delays">
        <caption className="vh">Claims by how long after the event they were said, and by what they are about</caption>
        <thead>
          <tr>
            <th scope="col">Said</th>
            <th scope="col" className="tl-sum">
              all
            </th>
            {shown.map((family) => (
              <th key={family} scope="col">
                <Glyph family={families[family]!} /> <span className="tl-word">{familyInWords[families[family]!]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {delays.map(({ name }, delay) => {
            const cell = (family: number | undefined) =>
              cellText({ kind: undefined, family, from, to, said: undefined, delay, begins: true }, header)
            const figure = (n: number, family: number | undefined) =>
              n > 0 && (
                <button
                  type="button"
                  className="tl-n"
                  aria-pressed={cell(family) === chosen}
                  aria-label={`${n} said ${name}${family === undefined ? '' : `, ${familyInWords[families[family]!]}`}`}
                  onClick={() => chooseCell(cell(family) === chosen ? null : cell(family))}
                >
                  {n.toLocaleString('en')}
                </button>
              )
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="tl-sum">{figure(sum(classes, delay), undefined)}</td>
                {shown.map((family) => (
                  <td key={family}>{figure(classes[delay * familyCount + family]!, family)}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
