/** The small map beside a report's head: the places its claims name, each as precise as its words. */
import { LngLatBounds, type Map as MapLibre } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { precisionInWords } from '../../../src/export/in-words.js'
import type { Claim } from '../../../src/record/record.js'
import { Glyph } from '../parts/signs.js'
import { useTheme } from '../shell/theme.js'
import { borderCaption, makeMap, recolour } from './ground.js'
import { type DrawnPlace, drawPlaces, mainFamily } from './places.js'
import { addSpots, spotColours } from './spots.js'

interface MapProps {
  readonly claims: readonly Claim[]
  readonly onChoose: (claim: number) => void
}

export default function ReportMap({ claims, onChoose }: MapProps) {
  const box = useRef<HTMLElement>(null)
  const map = useRef<MapLibre>(undefined)
  const { theme } = useTheme()
  const [failed, setFailed] = useState(false)
  const { drawn, left } = useMemo(() => drawPlaces(claims), [claims])
  const latest = useRef(onChoose)
  latest.current = onChoose

  useEffect(() => {
    if (drawn.length === 0) return
    let gone = false
    makeMap(box.current!, { interactive: true })
      .then((made) => {
        if (gone) return made.remove()
        map.current = made
        made.scrollZoom.disable()
        made.on('load', () => draw(made, drawn, (at) => latest.current(at)))
      })
      .catch(() => setFailed(true))
    return () => {
      gone = true
      map.current?.remove()
      map.current = undefined
    }
  }, [drawn])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme says when colours have changed
  useEffect(() => {
    if (map.current?.getLayer('spots')) recolour(map.current, spotColours())
  }, [theme])

  const others = new Set(left.map(({ place }) => place.text)).size
  return (
    <figure className="minimap">
      {drawn.length > 0 && !failed && <section className="mapbox" ref={box} aria-label="Map of the report’s places" />}
      <figcaption className="note">
        <ul className="placelist">
          {drawn.map((place) => (
            <li key={place.id}>
              <button type="button" className="bare" onClick={() => onChoose(place.claims[0]!)}>
                <Glyph family={mainFamily(place.families)} />
                <span>
                  {place.name} <span className="faint">{precisionInWords[place.precision]}</span>
                </span>
                <span className="count faint">{place.claims.length}</span>
              </button>
            </li>
          ))}
        </ul>
        {failed && <p>This browser draws no map; the places are listed.</p>}
        {drawn.length === 0 && <p>No place in these claims is precise enough to draw.</p>}
        {others > 0 && <p>Not on the map: {others} named only as a country, or not in the gazetteer.</p>}
        {drawn.length > 0 && <p>{borderCaption}</p>}
      </figcaption>
    </figure>
  )
}

function draw(map: MapLibre, drawn: readonly DrawnPlace[], choose: (claim: number) => void): void {
  const bounds = new LngLatBounds()
  for (const { lon, lat } of drawn) bounds.extend([lon, lat])
  addSpots(map, drawn)
  map.on('click', 'spots', (event) => {
    const place = drawn[Number(event.features?.[0]?.properties.at)]
    if (place) choose(place.claims[0]!)
  })
  map.fitBounds(bounds, { padding: { top: 24, bottom: 24, left: 30, right: 50 }, maxZoom: 7, animate: false })
}
