/** The timeline at work: the bar, the grid or the chart, and the claims of what is chosen. */
import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { families } from '../../../src/export/families.js'
import { dayFrom } from '../../../src/export/sheet.js'
import { ExportMenu } from '../export/export-menu.js'
import { Glyph } from '../parts/signs.js'
import { countByDay, type DayIndex, usualDays } from '../sheet/day-index.js'
import { afterPress } from '../sheet/families-chosen.js'
import { familyInWords } from '../sheet/family-words.js'
import { setQuery } from '../shell/address.js'
import { useKeys } from '../shell/keys.js'
import { binsOf, dayAsked, type Unit, unitFor, units } from './bins.js'
import { CellClaims } from './cell-claims.js'
import { DayGrid } from './day-grid.js'
import { chooseCell, type TimelineState, useTimelineState } from './timeline-state.js'

const ToldView = lazy(() => import('./told-view.js'))

/** Pixels of a column with its figure, and of the names of the kinds. */
const columnWidth = 27
const namesWidth = 190
const pointWidth = 9
/** The grid may be as much wider than its room: it scrolls, and a finer unit says more. */
const screens = 2

export function TimelineWork({ index, again }: { index: DayIndex; again: () => void }) {
  const { header } = index.sheet
  const state = useTimelineState()
  const { wanted, view } = state
  const counts = useMemo(() => countByDay(index, (row) => wanted[index.family[row]!]!), [index, wanted])
  const usual = useMemo(() => usualDays(counts, index.min), [counts, index.min])
  const from = state.from ?? usual[0]
  const to = Math.max(from, state.to ?? usual[1])
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(900)
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)))
    watch.observe(box.current!)
    return () => watch.disconnect()
  }, [])
  const room = view === 'days' ? (width - namesWidth) / columnWidth : width / pointWidth
  const unit = state.unit ?? unitFor(from, to, Math.max(6, Math.floor(room * screens)))
  const bins = useMemo(() => binsOf(from, to, unit), [from, to, unit])
  useKeys({ escape: () => state.cell !== null && chooseCell(null) })
  return (
    <>
      <Bar state={state} header={header} unit={unit} from={from} to={to} index={index}>
        <ExportMenu
          of="claims"
          query={{ from: dayFrom(from)!, to: dayFrom(to)!, ...(state.kinds && { families: state.kinds }) }}
          picture={() =>
            view === 'told'
              ? document.querySelector<SVGSVGElement>('.tl-chart svg')
              : document.querySelector<HTMLElement>('.tl-left')
          }
          pictured="timeline"
        />
      </Bar>
      <main id="main" className="tl-page">
        <h1 className="vh">Timeline</h1>
        <div className="tl-left" ref={box}>
          {view === 'days' ? (
            <DayGrid index={index} wanted={wanted} bins={bins} chosen={state.cell} />
          ) : (
            <Suspense fallback={<p className="small dim">Drawing what was said when.</p>}>
              <ToldView index={index} wanted={wanted} bins={bins} width={width} chosen={state.cell} />
            </Suspense>
          )}
        </div>
        <CellClaims index={index} state={state} again={again} />
      </main>
    </>
  )
}

interface BarProps {
  readonly state: TimelineState
  readonly header: DayIndex['sheet']['header']
  readonly unit: Unit
  readonly from: number
  readonly to: number
  readonly index: DayIndex
  readonly children: React.ReactNode
}

function Bar({ state, unit, from, to, index, children }: BarProps) {
  const set = (name: 'from' | 'to') => (event: React.ChangeEvent<HTMLInputElement>) => {
    if (event.target.value === '' || dayAsked(event.target.value) !== undefined)
      setQuery({ [name]: event.target.value, cell: null })
  }
  const all = from <= index.min && to >= index.max
  return (
    <section className="ctx" aria-label="This view">
      <fieldset className="set" aria-label="What is lined up">
        <button
          type="button"
          aria-pressed={state.view === 'days'}
          onClick={() => setQuery({ view: null, cell: null }, 'push')}
        >
          By day and kind
        </button>
        <button
          type="button"
          aria-pressed={state.view === 'told'}
          onClick={() => setQuery({ view: 'told', cell: null }, 'push')}
        >
          Said against happened
        </button>
      </fieldset>
      <span className="tl-days">
        <label>
          from <input type="date" key={`f${from}`} defaultValue={dayFrom(from)!} onBlur={set('from')} />
        </label>
        <label>
          to <input type="date" key={`t${to}`} defaultValue={dayFrom(to)!} onBlur={set('to')} />
        </label>
        <button
          type="button"
          onClick={() =>
            setQuery(
              all
                ? { from: null, to: null, cell: null }
                : { from: dayFrom(index.min), to: dayFrom(index.max), cell: null },
              'push',
            )
          }
        >
          {all ? 'usual days' : 'all days'}
        </button>
      </span>
      <select
        aria-label="Width of a column"
        value={state.unit ?? ''}
        onChange={(event) => setQuery({ by: event.target.value, cell: null }, 'push')}
      >
        <option value="">by {unit}, as it fits</option>
        {units.map((one) => (
          <option key={one} value={one}>
            by {one}
          </option>
        ))}
      </select>
      <fieldset className="set" aria-label="What the claims are about">
        {families.map((family, at) => (
          <button
            key={family}
            type="button"
            aria-pressed={state.wanted[at]!}
            aria-label={familyInWords[family]}
            title={familyInWords[family]}
            onClick={() => setQuery({ kinds: afterPress(state.wanted, family), cell: null }, 'push')}
          >
            <Glyph family={family} />
            <span className="tl-word" aria-hidden="true">
              {familyInWords[family]}
            </span>
          </button>
        ))}
      </fieldset>
      <span className="right">{children}</span>
    </section>
  )
}
