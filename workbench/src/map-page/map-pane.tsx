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
import type { MapView, Place } from './map-view.js'
import { type Box, coveredBy, type Mark, type Scene } from './scene.js'
import { Tip } from './tip.js'
import type { MapState } from './view-state.js'
import { everywhere, whereMost } from './where-most.js'

export interface MapHandle {
  zoom(steps: number): void
  pan(x: number, y: number): void
  picture(): Promise<SVGSVGElement | null>
}
interface PaneProps {
  readonly handle: RefObject<MapHandle | null>
  readonly header: SheetHeader
  readonly scene: Scene
  readonly nameOf: (place: number) => string
  readonly chosen: number | undefined
  readonly state: MapState
  readonly sides: ReadonlyMap<string, Side>
  readonly legendOpen: boolean
  /** "14 October 2020, 61 claims at 12 places": stands under the picture. */
  readonly said: string
  /** Places in sight, after the map has moved. */
  readonly onSight: (places: ReadonlySet<number> | undefined) => void
  readonly onPlace: (place: number) => void
  readonly children: ReactNode
}

/** Borders are not ours to judge. */
const caption =
  'Land and borders: Natural Earth, 1:50 million. Disputed borders are dashed or left out; no line here is a judgement.'

export function MapPane(props: PaneProps) {
  const { handle, header, scene, nameOf, chosen, sides, legendOpen, onSight, children } = props
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
    if (!fitted.current) fitClear(view.current!, { header, scene }, box.current!, whereMost(header, scene))
    fitted.current ||= scene.mode === 'claims' ? scene.gathered.total > 0 : scene.places.length > 0
    view.current!.show(scene, {
      nameOf,
      letterOf: (side) => header.sides[side - 1]?.letter ?? '',
      isChosen: (mark) => mark === hovered || (chosen !== undefined && mark.places.includes(chosen)),
    })
  }, [ready, scene, nameOf, header, chosen, hovered])

  // What the legend comes to cover is moved clear of it, unless the reader has chosen what to see.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it opens or closes
  useEffect(() => {
    const made = view.current
    if (made === undefined || latest.current.state.seen !== null) return
    const legend = legendIn(box.current!)
    if (legend !== undefined && made.placesIn(legend, scene).length > 0)
      fitClear(made, latest.current, box.current!, whereMost(header, scene))
  }, [ready, legendOpen])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme says when colours have changed
  useEffect(() => view.current?.turnTheme(), [theme])

  const press = (mark: Mark) => {
    if (mark.places.length === 1) latest.current.onPlace(mark.places[0]!)
    else view.current?.zoomBy(1.5, mark)
  }
  useImperativeHandle(handle, () => ({
    zoom: (steps) => view.current?.zoomBy(steps),
    pan: (x, y) => view.current?.panBy(x, y),
    picture: async () => {
      const drawn = view.current?.drawnNow()
      if (drawn === undefined) return null
      const { drawMap } = await import('./draw-map.js')
      const legend =
        legendIn(box.current!) && box.current!.parentElement!.querySelector<HTMLElement>('.mp-legend[open]')
      return drawMap({
        ...drawn,
        legend: legend ?? null,
        frame: box.current!,
        said: latest.current.said,
        note: caption,
      })
    },
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
              if (view.current) fitClear(view.current, props, box.current!, everywhere(header, scene))
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

/** Where the legend lies over the map, in the map's own pixels; undefined where it stands beside it. */
function legendIn(box: HTMLElement): Box | undefined {
  const legend = box.parentElement?.querySelector<HTMLElement>('.mp-legend')
  if (legend == null || getComputedStyle(legend).position !== 'absolute') return undefined
  const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = legend
  return { left, top, right: left + offsetWidth, bottom: top + offsetHeight }
}

/** Places of the signs that come to lie under the legend are fitted to as well, so that none stays there. */
function fitClear(
  made: MapView,
  { header, scene }: Pick<PaneProps, 'header' | 'scene'>,
  box: HTMLElement,
  places: readonly Place[],
): void {
  const legend = legendIn(box)
  const covered = coveredBy(legend, { width: box.offsetWidth, height: box.offsetHeight })
  for (let round = 0, wanted = places; round < 4; round++) {
    made.fit(wanted, covered)
    const under = legend === undefined ? [] : made.placesIn(legend, scene)
    if (under.length === 0) return
    wanted = [...wanted, ...under.map((at) => header.places[at]!)]
  }
}
