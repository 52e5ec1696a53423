/**
 * The map as one drawing that says by itself what it shows: the ground and the signs as they are seen, the legend
 * where it lies, and under it the days and whose borders these are. Shapes and text, no pixels: the ground is drawn
 * from its outlines, since what the graphics card paints cannot be taken apart.
 */
import { drawPage } from '../export/draw-page.js'
import { made, SvgPen } from '../export/svg-pen.js'
import { token } from '../map/ground.js'
import { groundPaths } from '../map/ground-paths.js'
import { mercatorX, mercatorY } from './gather-spots.js'
import { type Painting, paint } from './paint.js'
import { toScreen, type View } from './scene.js'

interface Parts {
  readonly view: View
  readonly painting: Painting
  /** Drawn where it lies over the frame; null where it is closed or stands beside the map. */
  readonly legend: HTMLElement | null
  readonly frame: HTMLElement
  readonly said: string
  readonly note: string
}

/** Pixels of the strip under the map, and of its lines. */
const strip = { height: 52, edge: 12, said: 20, note: 40 }

export async function drawMap({ view, painting, legend, frame, said, note }: Parts): Promise<SVGSVGElement> {
  const { width, height } = view
  const whole = made('svg', { width, height: height + strip.height, viewBox: `0 0 ${width} ${height + strip.height}` })
  const map = made('svg', { width, height, viewBox: `0 0 ${width} ${height}` })
  map.append(...(await ground(view)))
  paint(new SvgPen(map), painting)
  if (legend !== null) map.append(over(legend, frame))
  const line = (text: string, y: number, ink: string, size: number, weight: number) => {
    const part = made('text', {
      x: strip.edge,
      y: height + y,
      fill: token(ink),
      'font-size': size,
      'font-weight': weight,
    })
    part.textContent = text
    return part
  }
  whole.append(map, line(said, strip.said, 'ink', 15, 600), line(note, strip.note, 'ink-2', 12, 400))
  return whole as SVGSVGElement
}

async function ground(view: View): Promise<SVGElement[]> {
  const { width, height } = view
  const paths = await groundPaths({
    width,
    height,
    place: (lon, lat) => toScreen(view, mercatorX(lon), mercatorY(lat)),
  })
  const border = { fill: 'none', stroke: token('border') }
  return [
    made('rect', { width, height, fill: token('water') }),
    made('path', { d: paths.land, fill: token('land'), stroke: token('border'), 'stroke-width': 0.5 }),
    made('path', { d: paths.borders, ...border }),
    made('path', { d: paths.disputed, ...border, 'stroke-dasharray': '3 3' }),
  ]
}

function over(legend: HTMLElement, frame: HTMLElement): SVGElement {
  const [at, map] = [legend.getBoundingClientRect(), frame.getBoundingClientRect()]
  const drawing = drawPage(legend, { margin: 0 })
  drawing.setAttribute('x', String(at.left - map.left))
  drawing.setAttribute('y', String(at.top - map.top))
  return drawing
}
