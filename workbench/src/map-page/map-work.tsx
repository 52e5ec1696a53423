/** The map at work: what is drawn on the chosen day, in all its panels. */
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { families } from '../../../src/export/families.js'
import { dayFrom } from '../../../src/export/sheet.js'
import { api, type HeldGrounds } from '../api/client.js'
import { type Resource, useResource } from '../api/use-resource.js'
import { ExportMenu } from '../export/export-menu.js'
import { countByDay, type DayIndex, isPlaced, usualDays } from '../sheet/day-index.js'
import { dayText } from '../sheet/day-strip.js'
import { wantedFamilies } from '../sheet/families-chosen.js'
import { setQuery } from '../shell/address.js'
import { useKeys } from '../shell/keys.js'
import { ContextBar } from './context-bar.js'
import type { Drawn } from './drawn.js'
import { summarise } from './drawn.js'
import { findSpots, Gatherer } from './gather-spots.js'
import { type Holding, holdingsOn, isDrawn } from './holdings.js'
import { latestDay } from './latest-day.js'
import { Legend, useLegend } from './legend.js'
import { ListPane } from './list-pane.js'
import { type MapHandle, MapPane } from './map-pane.js'
import { nameAs } from './place-names.js'
import type { Scene } from './scene.js'
import { TimeBar } from './time-bar.js'
import { useDay } from './use-day.js'
import { openPlace, useMapState } from './view-state.js'

const groundAlone = wantedFamilies('ground')

export function MapWork({ index, again }: { index: DayIndex; again: () => void }) {
  const { sheet, min, max } = index
  const { header } = sheet
  const state = useMapState()
  const { mode, wanted, span, party } = state
  const gatherer = useMemo(() => new Gatherer(index, findSpots(index)), [index])
  const shownOnStrip = mode === 'control' ? groundAlone : wanted
  const counts = useMemo(
    () => countByDay(index, (row) => isPlaced(sheet, row) && shownOnStrip[index.family[row]!]!),
    [index, sheet, shownOnStrip],
  )
  const usual = useMemo(() => latestDay(index, counts), [index, counts])
  const [day, moveTo] = useDay(usual, min, max)
  const setDay = (to: number) => {
    if (span === 0) setQuery({ span: null })
    moveTo(to)
  }
  const most = useMemo(
    () => (state.allDays ? ([min, max] as const) : usualDays(counts, min)),
    [counts, min, max, state.allDays],
  )
  const [from, to] = [Math.min(most[0], usual, day), Math.max(most[1], usual, day)]
  const iso = dayFrom(day)!

  const grounds = useGrounds(mode === 'control')
  const placeAt = useMemo(() => new Map(header.places.map(({ id }, at) => [id, at])), [header])
  const sides = useMemo(() => sidesOf(header.sides, grounds.value), [header, grounds.value])
  const holdings = useMemo(
    () =>
      mode === 'control' && grounds.value
        ? holdingsOn(grounds.value.grounds, iso, { sides, placeOf: (id) => placeAt.get(id) })
        : [],
    [mode, grounds.value, iso, sides, placeAt],
  )
  const first = span === 0 ? Number.NEGATIVE_INFINITY : day - span + 1
  const stretch = useMemo((): readonly [number, number] => [first, day], [first, day])
  const drawn = useMemo(() => summarise(gatherer, [first, day], wanted), [gatherer, first, day, wanted])
  const scene = useMemo(
    (): Scene =>
      mode === 'claims'
        ? { mode, spots: gatherer.spots, gathered: drawn.gathered }
        : { mode, places: holdings.filter(isDrawn).map((one) => one.drawn) },
    [mode, gatherer, drawn, holdings],
  )
  const chosen = state.place === null ? undefined : placeAt.get(state.place)
  const nameOf = useMemo(() => (place: number) => nameAs(header.places[place]!, party), [header, party])
  const map = useRef<MapHandle>(null)
  const [sight, setSight] = useState<ReadonlySet<number>>()
  const listed = useDeferredValue({ drawn, holdings, stretch, iso }, undefined)
  const [legendOpen, turnLegend] = useLegend(state)
  const step = (days: number) => setDay(day + days)
  useKeys({
    ArrowRight: (event) => (event.shiftKey ? map.current?.pan(80, 0) : step(1)),
    ArrowLeft: (event) => (event.shiftKey ? map.current?.pan(-80, 0) : step(-1)),
    ArrowUp: (event) => event.shiftKey && map.current?.pan(0, -80),
    ArrowDown: (event) => event.shiftKey && map.current?.pan(0, 80),
    PageUp: () => step(-7),
    PageDown: () => step(7),
    Home: () => setDay(from),
    End: () => setDay(to),
    '+': () => map.current?.zoom(1),
    '=': () => map.current?.zoom(1),
    '-': () => map.current?.zoom(-1),
    '−': () => map.current?.zoom(-1),
    l: turnLegend,
    c: () => setQuery({ mode: mode === 'control' ? null : 'control' }, 'push'),
    escape: () => (state.place ?? state.aside) !== null && setQuery({ place: null, aside: null }, 'push'),
  })
  const stepped = stepInWords(mode, day, span, drawn, holdings)
  return (
    <div className="mp-whole">
      <ContextBar header={header} state={state}>
        <ExportMenu
          of="claims"
          query={{
            // Of who holds what, the claims in force on the day, as they are listed; those overtaken are left out.
            ...(mode === 'control'
              ? { held: state.whole && state.place ? 'ever' : iso }
              : {
                  ...(span !== 0 && { from: dayFrom(first)!, to: iso }),
                  ...(state.kinds && { families: state.kinds }),
                }),
            ...(state.place && { place: state.place }),
          }}
          picture={() => map.current?.picture() ?? null}
          pictured="map"
        />
      </ContextBar>
      <main id="main" className="mp-page">
        <h1 className="vh">Map: {stepped}</h1>
        <div className="mp-left">
          <MapPane
            handle={map}
            header={header}
            scene={scene}
            nameOf={nameOf}
            chosen={chosen}
            state={state}
            sides={sides}
            legendOpen={legendOpen}
            said={stepped}
            onSight={setSight}
            onPlace={(place) => openPlace(header.places[place]!.id)}
          >
            <Legend
              open={legendOpen}
              turn={turnLegend}
              header={header}
              state={state}
              drawn={drawn}
              holdings={holdings}
              sides={sides}
            />
          </MapPane>
          <TimeBar
            {...{ counts, min, max, from, to, day, span }}
            allDays={state.allDays}
            onDay={setDay}
            said={stepped}
          />
        </div>
        <ListPane
          index={index}
          gatherer={gatherer}
          state={state}
          listed={listed}
          grounds={grounds}
          chosen={chosen}
          sight={sight}
          sides={sides}
          nameOf={nameOf}
          again={again}
          nearest={(direction) => nearestDay(counts, min, day, direction)}
          onDay={setDay}
        />
      </main>
    </div>
  )
}

/** "14 October 2020, 61 claims at 12 places" */
function stepInWords(mode: string, day: number, span: number, drawn: Drawn, holdings: readonly Holding[]): string {
  const when = span === 0 ? 'all days' : span === 1 ? dayText(day, 'long') : `${span} days to ${dayText(day, 'long')}`
  if (mode === 'claims')
    return `${when}, ${counted(drawn.gathered.total, 'claim')} at ${counted(drawn.places.length, 'place')}`
  const contested = holdings.filter((one) => one.drawn.contested).length
  return `${dayText(day, 'long')}, ${counted(holdings.length, 'place')} said to be held, ${contested} contested`
}
const counted = (n: number, of: string): string => `${n.toLocaleString('en')} ${n === 1 ? of : `${of}s`}`

const nothing: Resource<HeldGrounds> = { value: undefined, failed: undefined, slow: false, again: () => undefined }
function useGrounds(wanted: boolean): Resource<HeldGrounds> {
  const asked = useResource(wanted ? 'grounds' : 'no grounds', () =>
    wanted ? api.grounds() : Promise.resolve(undefined as unknown as HeldGrounds),
  )
  return wanted ? asked : nothing
}

/** Sides of the sheet with their letters; those met only as holders take the next letters. */
function sidesOf(known: DayIndex['sheet']['header']['sides'], grounds: HeldGrounds | undefined) {
  const sides = new Map(known.map((side) => [side.id, side]))
  for (const { id, name } of grounds?.sides ?? [])
    if (!sides.has(id)) sides.set(id, { id, name, letter: String.fromCharCode(65 + (sides.size % 26)) })
  return sides
}

/** The next day, forth or back, on which a claim is drawn. */
function nearestDay(counts: Uint32Array, min: number, day: number, direction: 1 | -1): number | undefined {
  for (let at = day + direction - min; at >= 0 && at < counts.length / families.length; at += direction)
    for (let family = 0; family < families.length; family++)
      if (counts[at * families.length + family]! > 0) return min + at
  return undefined
}
