/** Draws a report's places with MapLibre; loaded after the report's words are shown. */
import { LngLatBounds, type Map as MapLibre } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useRef } from 'react'
import { useTheme } from '../shell/theme.js'
import { makeMap, recolour } from './ground.js'
import type { DrawnPlace } from './places.js'
import { addSpots, spotColours } from './spots.js'

interface BoxProps {
  readonly drawn: readonly DrawnPlace[]
  readonly onChoose: (claim: number) => void
  readonly onFailed: () => void
}

export default function MapBox({ drawn, onChoose, onFailed }: BoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const map = useRef<MapLibre>(undefined)
  const { theme } = useTheme()
  const latest = useRef({ onChoose, onFailed })
  latest.current = { onChoose, onFailed }

  useEffect(() => {
    let gone = false
    makeMap(box.current!, { interactive: true })
      .then((made) => {
        if (gone) return made.remove()
        map.current = made
        made.scrollZoom.disable()
        made.on('load', () => draw(made, drawn, (at) => latest.current.onChoose(at)))
      })
      .catch(() => latest.current.onFailed())
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

  return <div className="fill" ref={box} />
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
