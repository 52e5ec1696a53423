/**
 * The map's ground: land and borders of Natural Earth, as world-atlas packs them, drawn in the page's own
 * colours. Disputed borders are dashed or left out; the caption says so (report-map.tsx).
 *
 * Loads one file of this server; no other host is asked.
 */

import { type LayerSpecification, Map as MapLibre, type SourceSpecification, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import atlasUrl from 'world-atlas/countries-50m.json?url'

setWorkerUrl(workerUrl)

/**
 * Pairs of neighbours whose border, or a part of it, is disputed, by the names that the atlas gives: drawn
 * dashed over their whole length, since the atlas does not mark the part. Entries are pairs of which at
 * least one government contests the line in public; both orders mean the same.
 */
const disputed: ReadonlySet<string> = new Set(
  [
    ['Armenia', 'Azerbaijan'],
    ['Georgia', 'Russia'],
    ['Russia', 'Ukraine'],
    ['Moldova', 'Ukraine'],
    ['Kosovo', 'Serbia'],
    ['Cyprus', 'N. Cyprus'],
    ['Israel', 'Palestine'],
    ['Israel', 'Syria'],
    ['Israel', 'Lebanon'],
    ['Jordan', 'Palestine'],
    ['Egypt', 'Palestine'],
    ['Morocco', 'W. Sahara'],
    ['Mauritania', 'W. Sahara'],
    ['Somalia', 'Somaliland'],
    ['Djibouti', 'Somaliland'],
    ['Ethiopia', 'Somaliland'],
    ['Eritrea', 'Ethiopia'],
    ['S. Sudan', 'Sudan'],
    ['Kenya', 'S. Sudan'],
    ['Egypt', 'Sudan'],
    ['India', 'Pakistan'],
    ['China', 'India'],
    ['China', 'Pakistan'],
    ['China', 'Bhutan'],
    ['Afghanistan', 'Pakistan'],
    ['India', 'Nepal'],
    ['Kyrgyzstan', 'Tajikistan'],
    ['North Korea', 'South Korea'],
    ['Guyana', 'Venezuela'],
    ['Guyana', 'Suriname'],
    ['Belize', 'Guatemala'],
    ['Sudan', 'Central African Rep.'],
  ].map((pair) => pair.sort().join(' | ')),
)

const nameOf = (one: GeometryObject): string => (one.properties as { name?: string } | undefined)?.name ?? ''
const isDisputed = (a: GeometryObject, b: GeometryObject): boolean =>
  disputed.has([nameOf(a), nameOf(b)].sort().join(' | ')) ||
  nameOf(a) === 'Siachen Glacier' ||
  nameOf(b) === 'Siachen Glacier'

let loaded: Promise<Record<'land' | 'borders' | 'disputed', SourceSpecification>> | undefined

/** Land, undisputed and disputed borders, loaded once. */
export function groundSources(): Promise<Record<'land' | 'borders' | 'disputed', SourceSpecification>> {
  loaded ??= fetch(atlasUrl)
    .then(
      (answer) =>
        answer.json() as Promise<Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryObject }>>,
    )
    .then((atlas) => {
      const { countries, land } = atlas.objects
      const line = (wanted: (a: GeometryObject, b: GeometryObject) => boolean) =>
        source(mesh(atlas, countries as never, (a, b) => a !== b && wanted(a as never, b as never)))
      return {
        land: source(feature(atlas, land)),
        borders: line((a, b) => !isDisputed(a, b)),
        disputed: line(isDisputed),
      }
    })
  return loaded
}
const source = (data: GeoJSON.GeoJSON): SourceSpecification => ({ type: 'geojson', data })

/** A token's colour as it is in the theme now; MapLibre knows no custom properties. */
export const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()

export function groundLayers(): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': token('water') } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': token('land') } },
    { id: 'shore', type: 'line', source: 'land', paint: { 'line-color': token('border'), 'line-width': 0.5 } },
    { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': token('border'), 'line-width': 1 } },
    {
      id: 'disputed',
      type: 'line',
      source: 'disputed',
      paint: { 'line-color': token('border'), 'line-width': 1, 'line-dasharray': [3, 3] },
    },
  ]
}

/** A map on its ground, without labels' fonts from anywhere: glyphs are drawn from the page's own font. */
export async function makeMap(container: HTMLElement, options: { interactive: boolean }): Promise<MapLibre> {
  const sources = await groundSources()
  const map = new MapLibre({
    container,
    style: { version: 8, sources, layers: groundLayers() },
    center: [46, 40],
    zoom: 4,
    attributionControl: false,
    interactive: options.interactive,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    canvasContextAttributes: { preserveDrawingBuffer: true }, // so that it can be saved as a picture
    maxZoom: 12,
    renderWorldCopies: false,
  })
  // Until its land is drawn it would look like the open sea.
  const canvas = map.getCanvas()
  canvas.style.opacity = '0'
  map.once('load', () => {
    canvas.style.opacity = ''
  })
  return map
}

/** After the theme has turned: the ground and the layers over it take the new colours. */
export function recolour(map: MapLibre, over: readonly LayerSpecification[]): void {
  for (const layer of [...groundLayers(), ...over]) {
    if (map.getLayer(layer.id) === undefined) continue
    for (const [name, value] of Object.entries(layer.paint ?? {}))
      if (name.endsWith('color')) map.setPaintProperty(layer.id, name as never, value as never)
  }
}
