/** The small map beside a report's head: the places its claims name, each as precise as its words. */
import { lazy, memo, Suspense, useEffect, useMemo, useState } from 'react'
import { precisionInWords } from '../../../src/export/in-words.js'
import type { Claim } from '../../../src/record/record.js'
import { Glyph } from '../parts/signs.js'
import { drawPlaces, mainFamily } from './places.js'

const MapBox = lazy(() => import('./map-box.js'))

interface MapProps {
  readonly claims: readonly Claim[]
  readonly choose: (claim: number, from: 'key') => void
}

export const ReportMap = memo(function ReportMap({ claims, choose }: MapProps) {
  const [failed, setFailed] = useState(false)
  const { drawn, left } = useMemo(() => drawPlaces(claims), [claims])
  const isTime = useIdle()
  const others = new Set(left.map(({ place }) => place.text)).size
  return (
    <figure className="minimap">
      {drawn.length > 0 && !failed && (
        <section className="mapbox" data-unpictured aria-label="Map of the report’s places">
          {isTime && (
            <Suspense>
              <MapBox drawn={drawn} onChoose={(at) => choose(at, 'key')} onFailed={() => setFailed(true)} />
            </Suspense>
          )}
        </section>
      )}
      <figcaption className="note">
        <ul className="placelist">
          {drawn.map((place) => (
            <li key={place.id}>
              <button type="button" className="bare" onClick={() => choose(place.claims[0]!, 'key')}>
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
        {drawn.length > 0 && (
          <p data-unpictured>
            Land and borders: Natural Earth, 1:50 million. Disputed borders are dashed or left out; no line here is a
            judgement.
          </p>
        )}
      </figcaption>
    </figure>
  )
})

/** True once the browser has nothing better to do: the report's words come before its map. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(() => setIdle(true), 300)
      return () => clearTimeout(timer)
    }
    const asked = requestIdleCallback(() => setIdle(true), { timeout: 2000 })
    return () => cancelIdleCallback(asked)
  }, [])
  return idle
}
