/** Places as layers of a map: points for exact places, rings for vaguer ones, names that never lie over one another. */
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import { families } from '../../../src/export/families.js'
import { token } from './ground.js'
import { type DrawnPlace, mainFamily, ring, ringKm } from './places.js'

/** The page's own font; MapLibre draws its letters here, from the page's files. */
export const mapFont = ['"Source Sans 3"'] // quoted, since a CSS name cannot hold a bare figure

const tokens = {
  force: 'force',
  toll: 'toll',
  ground: 'ground',
  dealings: 'deal',
  positions: 'stand',
  standing: 'state',
}

/** A feature's colour by its `family`. */
export function familyColour(): ExpressionSpecification {
  const cases = families.flatMap((family) => [family, token(`k-${tokens[family]}`)])
  return ['match', ['get', 'family'], ...cases, token('k-state')] as unknown as ExpressionSpecification
}

export function spotColours(): LayerSpecification[] {
  return [
    { id: 'rings', type: 'fill', source: 'rings', paint: { 'fill-color': familyColour(), 'fill-opacity': 0.1 } },
    {
      id: 'ring-edges',
      type: 'line',
      source: 'rings',
      paint: { 'line-color': familyColour(), 'line-width': 1.25, 'line-dasharray': [3, 2] },
    },
    {
      id: 'spots',
      type: 'circle',
      source: 'spots',
      paint: {
        'circle-color': familyColour(),
        'circle-radius': ['case', ['==', ['get', 'precision'], 1], 4.5, 2],
        'circle-stroke-color': token('paper'),
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'spot-names',
      type: 'symbol',
      source: 'spots',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': mapFont,
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
      },
      paint: { 'text-color': token('ink'), 'text-halo-color': token('land'), 'text-halo-width': 1.75 },
    },
  ]
}

export function addSpots(map: MapLibre, drawn: readonly DrawnPlace[]): void {
  const properties = (place: DrawnPlace, at: number) => ({
    at,
    name: place.name,
    precision: place.precision,
    family: mainFamily(place.families),
  })
  map.addSource(
    'rings',
    collection(
      drawn.flatMap((place, at) =>
        ringKm[place.precision] > 0
          ? [feature(ring(place.lon, place.lat, ringKm[place.precision]), properties(place, at))]
          : [],
      ),
    ),
  )
  map.addSource(
    'spots',
    collection(
      drawn.map((place, at) => feature({ type: 'Point', coordinates: [place.lon, place.lat] }, properties(place, at))),
    ),
  )
  for (const layer of spotColours()) map.addLayer(layer)
}

const feature = (geometry: GeoJSON.Geometry, properties: Record<string, unknown>): GeoJSON.Feature => ({
  type: 'Feature',
  geometry,
  properties,
})
const collection = (features: GeoJSON.Feature[]) =>
  ({ type: 'geojson', data: { type: 'FeatureCollection', features } }) as const
