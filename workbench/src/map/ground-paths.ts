/** The ground as outlines on a picture: land, its borders and the disputed ones, of the same file as the map's. Cut to the picture. */
import { groundSources } from './ground.js'

export interface Frame {
  readonly width: number
  readonly height: number
  /** Degrees to pixels from the top left. */
  readonly place: (lon: number, lat: number) => Point
}
type Point = readonly [x: number, y: number]

/** Pixels around the picture that are drawn too, so that no edge of a cut is seen. */
const over = 6
/** Pixels: nearer points are one. */
const least = 0.3

/** Each as the `d` of a path. */
export async function groundPaths(frame: Frame): Promise<Record<'land' | 'borders' | 'disputed', string>> {
  const sources = await groundSources()
  const shapes = (name: 'land' | 'borders' | 'disputed') => {
    const { data } = sources[name] as { data: GeoJSON.GeoJSON }
    return geometriesOf(data)
  }
  const lines = (name: 'borders' | 'disputed') =>
    shapes(name).flatMap((one) =>
      one.type === 'MultiLineString' ? one.coordinates.map((line) => cutLine(placed(line, frame), frame)) : [],
    )
  const rings = shapes('land').flatMap((one) =>
    one.type === 'MultiPolygon' ? one.coordinates.flat() : one.type === 'Polygon' ? one.coordinates : [],
  )
  return {
    land: rings.map((ring) => outline(thinned(cutRing(placed(ring, frame), frame)), 'z')).join(''),
    borders: lines('borders').join(''),
    disputed: lines('disputed').join(''),
  }
}

function geometriesOf(data: GeoJSON.GeoJSON): GeoJSON.Geometry[] {
  if (data.type === 'FeatureCollection') return data.features.flatMap(geometriesOf)
  if (data.type === 'Feature') return data.geometry === null ? [] : geometriesOf(data.geometry)
  return data.type === 'GeometryCollection' ? data.geometries.flatMap(geometriesOf) : [data]
}

const placed = (points: readonly GeoJSON.Position[], { place }: Frame): Point[] =>
  points.map(([lon, lat]) => place(lon!, Math.max(-85, Math.min(85, lat!))))

/** Sutherland and Hodgman 1974: the ring is cut by one side of the frame after the other. */
function cutRing(ring: Point[], { width, height }: Frame): Point[] {
  const sides: readonly (readonly [axis: 0 | 1, at: number, sign: 1 | -1])[] = [
    [0, -over, 1],
    [0, width + over, -1],
    [1, -over, 1],
    [1, height + over, -1],
  ]
  return sides.reduce((points, [axis, at, sign]) => {
    const inside = (point: Point) => (point[axis] - at) * sign >= 0
    const met = (a: Point, b: Point): Point => {
      const share = (at - a[axis]) / (b[axis] - a[axis])
      return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]
    }
    return points.flatMap((point, nth): Point[] => {
      const before = points[(nth + points.length - 1) % points.length]!
      if (inside(point)) return inside(before) ? [point] : [met(before, point), point]
      return inside(before) ? [met(before, point)] : []
    })
  }, ring)
}

/** Stretches of a line that touch the frame. */
function cutLine(line: readonly Point[], { width, height }: Frame): string {
  const outside = ([x, y]: Point, [u, v]: Point) =>
    Math.max(x, u) < -over || Math.min(x, u) > width + over || Math.max(y, v) < -over || Math.min(y, v) > height + over
  let [d, now]: [string, Point[]] = ['', []]
  const end = () => {
    if (now.length > 1) d += outline(thinned(now), '')
    now = []
  }
  line.forEach((point, at) => {
    if (at > 0 && outside(line[at - 1]!, point)) end()
    else if (at > 0 && now.length === 0) now.push(line[at - 1]!)
    if (at === 0 || now.length > 0) now.push(point)
  })
  end()
  return d
}

function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  points.forEach((point, at) => {
    const last = kept.at(-1)
    const isEnd = at === points.length - 1
    if (last === undefined || isEnd || Math.hypot(point[0] - last[0], point[1] - last[1]) >= least) kept.push(point)
  })
  return kept
}

const outline = (points: readonly Point[], end: string): string =>
  points.length < 2 ? '' : `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${end}`
