/** The map's own pane: loads MapLibre, shows the scene, tells what is hovered and pressed. */
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { SheetHeader } from '../../../src/export/sheet.js'
import type { Side } from '../api/client.js'
import { setQuery } from '../shell/address.js'
import { useTheme } from '../shell/theme.js'
import { useMedia } from '../shell/use-media.js'
import type { MapView } from './map-view.js'
import type { Mark, Scene } from './scene.js'
import { Tip } from './tip.js'
import type { MapState } from './view-state.js'
import { everywhere, whereMost } from './where-most.js'

export interface MapHandle {
  zoom(steps: number): void
  pan(x: number, y: number): void
  picture(): Promise<HTMLCanvasElement> | null
}
interface PaneProps {
  readonly handle: RefObject<MapHandle | null>
  readonly header: SheetHeader
  readonly scene: Scene
  readonly nameOf: (place: number) => string
  readonly chosen: number | undefined
  readonly state: MapState
  readonly sides: ReadonlyMap<string, Side>
  /** Places in sight, after the map has moved. */
  readonly onSight: (places: ReadonlySet<number> | undefined) => void
  readonly onPlace: (place: number) => void
  readonly children: ReactNode
}

/** Borders are not ours to judge. */
const caption =
  'Land and borders: Natural Earth, 1:50 million. Disputed borders are dashed or left out; no line here is a judgement.'

export function MapPane(props: PaneProps) {
  const { handle, header, scene, nameOf, chosen, sides, onSight, children } = props
  const box = useRef<HTMLDivElement>(null)
  const view = useRef<MapView>(undefined)
  const fitted = useRef(false)
  const [ready, setReady] = useState(false)
  const [failed, setFailed] = useState(false)
  const [hovered, setHovered] = useState<Mark>()
  const { theme } = useTheme()
  const wide = useMedia('(min-width: 861px)')
  const latest = useRef(props)
  latest.current = props

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what it needs later is read as it is then
  useEffect(() => {
    let gone = false
    import('./map-view.js')
      .then(({ MapView }) =>
        MapView.make(box.current!, {
          press: (mark) => mark && press(mark),
          hover: setHovered,
          moved: (seen, byHand) => {
            const { lat, lon, zoom } = seen
            if (byHand) setQuery({ at: `${lat.toFixed(4)},${lon.toFixed(4)},${zoom.toFixed(2)}` })
            latest.current.onSight(byHand ? view.current?.placesInSight(latest.current.scene) : undefined)
          },
        }),
      )
      .then((made) => {
        if (gone) return made.remove()
        view.current = made
        const { seen } = latest.current.state
        if (seen) made.look(seen)
        fitted.current = seen !== null
        setReady(true)
      })
      .catch(() => !gone && setFailed(true))
    return () => {
      gone = true
      view.current?.remove()
      view.current = undefined
    }
  }, [])

  useLayoutEffect(() => {
    if (!ready) return
    // Until there is something to fit to, all places of the ledger are in sight.
    if (!fitted.current) view.current!.fit(whereMost(header, scene), legendWidth(box.current!))
    fitted.current ||= scene.mode === 'claims' ? scene.gathered.total > 0 : scene.places.length > 0
    view.current!.show(scene, {
      nameOf,
      letterOf: (side) => header.sides[side - 1]?.letter ?? '',
      isChosen: (mark) => mark === hovered || (chosen !== undefined && mark.places.includes(chosen)),
    })
  }, [ready, scene, nameOf, header, chosen, hovered])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme says when colours have changed
  useEffect(() => view.current?.turnTheme(), [theme])

  const press = (mark: Mark) => {
    if (mark.places.length === 1) latest.current.onPlace(mark.places[0]!)
    else view.current?.zoomBy(1.5, mark)
  }
  useImperativeHandle(handle, () => ({
    zoom: (steps) => view.current?.zoomBy(steps),
    pan: (x, y) => view.current?.panBy(x, y),
    picture: () => view.current?.picture() ?? null,
  }))
  return (
    <>
      <div className={ready ? 'mp-box mp-drawn' : 'mp-box'}>
        <div className="mp-map" ref={box} />
        {failed && <p className="mp-failed">This browser draws no map; the list holds the same.</p>}
        <div className="mp-zoom">
          <button type="button" aria-label="Nearer" onClick={() => view.current?.zoomBy(1)}>
            +
          </button>
          <button type="button" aria-label="Farther" onClick={() => view.current?.zoomBy(-1)}>
            −
          </button>
          <button
            type="button"
            aria-label="All places of these days"
            title="All places of these days"
            onClick={() => {
              setQuery({ at: null })
              view.current?.fit(everywhere(header, scene), legendWidth(box.current!))
              onSight(undefined)
            }}
          >
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="currentColor">
              <path d="M1 4V1h3M8 1h3v3M11 8v3H8M4 11H1V8" />
            </svg>
          </button>
        </div>
        {hovered && <Tip mark={hovered} header={header} nameOf={nameOf} sides={sides} />}
        {wide && children}
        <p className="mp-caption">{caption}</p>
      </div>
      {!wide && children}
    </>
  )
}

/** What of the map's left is covered by the legend. */
function legendWidth(box: HTMLElement): number {
  const legend = box.parentElement?.querySelector<HTMLElement>('.mp-legend[open]')
  return legend == null || legend.offsetWidth * 2 > box.offsetWidth ? 0 : legend.offsetWidth
}
