/**
 * The ground of MapLibre with a canvas over it. A step of the slider paints the canvas anew and leaves the
 * ground as it is. Loaded when the page has something to show.
 */
import { LngLatBounds, type Map as MapLibre } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import { makeMap, recolour } from '../map/ground.js'
import { mercatorX, mercatorY } from './gather-spots.js'
import { layOut, markAt } from './lay-out.js'
import { type Colours, type Painting, paint, readColours } from './paint.js'
import type { Box, Mark, Scene, View } from './scene.js'

export interface Place {
  readonly lat: number
  readonly lon: number
}
export interface ViewOptions {
  readonly letterOf: (side: number) => string
  readonly nameOf: (place: number) => string
  readonly isChosen: (mark: Mark) => boolean
}
export interface Seen extends Place {
  readonly zoom: number
}
export interface Listeners {
  readonly press: (mark: Mark | undefined) => void
  readonly hover: (mark: Mark | undefined) => void
  /** @param byHand the reader moved it */
  readonly moved: (seen: Seen, byHand: boolean) => void
}

export class MapView {
  private scene: Scene | undefined
  private options: ViewOptions | undefined
  private marks: readonly Mark[] = []
  private colours: Colours = readColours()
  private readonly canvas = document.createElement('canvas')
  private hovered: Mark | undefined

  static async make(container: HTMLElement, listeners: Listeners): Promise<MapView> {
    const map = await makeMap(container, { interactive: true })
    await document.fonts.load('12px "Source Sans 3"')
    return new MapView(map, container, listeners)
  }

  private constructor(
    private readonly map: MapLibre,
    private readonly container: HTMLElement,
    listeners: Listeners,
  ) {
    map.setMaxPitch(0)
    map.touchZoomRotate.disableRotation()
    map.keyboard.disable()
    map.getCanvas().tabIndex = -1
    this.canvas.className = 'mp-over'
    this.canvas.setAttribute('aria-hidden', 'true')
    container.append(this.canvas)
    map.on('move', () => this.draw())
    map.on('resize', () => this.draw())
    map.on('moveend', (event) => listeners.moved(this.seen(), event.originalEvent !== undefined))
    map.on('click', ({ point }) => listeners.press(markAt(this.marks, point.x, point.y)))
    map.on('mousemove', ({ point }) => {
      const mark = markAt(this.marks, point.x, point.y)
      map.getCanvas().style.cursor = mark === undefined ? '' : 'pointer'
      if (mark === this.hovered) return
      this.hovered = mark
      listeners.hover(mark)
    })
    map.on('mouseout', () => listeners.hover(undefined))
  }

  /** Draws a scene in place of the one before. Returns once it is painted. */
  show(scene: Scene, options: ViewOptions): void {
    this.scene = scene
    this.options = options
    this.draw()
  }
  /** Places whose middle is in sight, of all that the scene has; undefined where that is all of them. */
  placesInSight(scene: Scene): ReadonlySet<number> | undefined {
    const { x, y, world, width, height } = this.view()
    const isIn = (one: { x: number; y: number }) =>
      Math.abs(one.x - x) * world * 2 <= width && Math.abs(one.y - y) * world * 2 <= height
    if (scene.mode === 'control') return new Set(scene.places.filter(isIn).map(({ place }) => place))
    const { spots, count } = { spots: scene.spots, count: scene.spots.count }
    const seen = new Set<number>()
    for (let at = 0; at < count; at++) if (isIn({ x: spots.x[at]!, y: spots.y[at]! })) seen.add(spots.place[at]!)
    return seen
  }
  turnTheme(): void {
    this.colours = readColours()
    recolour(this.map, [])
    this.draw()
  }
  seen(): Seen {
    const { lat, lng } = this.map.getCenter()
    return { lat, lon: lng, zoom: this.map.getZoom() }
  }
  look({ lat, lon, zoom }: Seen): void {
    this.map.jumpTo({ center: [lon, lat], zoom })
  }
  /** @param covered pixels of the map's left and top that something lies over */
  fit(places: readonly Place[], covered: { readonly left: number; readonly top: number }): void {
    if (places.length === 0) return
    const bounds = new LngLatBounds()
    for (const { lat, lon } of places) bounds.extend([lon, lat])
    // Right of a mark stands its name; a mark reaches some 20 pixels around its place.
    const padding = { top: 44 + covered.top, right: 96, left: 40 + covered.left, bottom: 44 }
    this.map.fitBounds(bounds, { padding, maxZoom: 7, animate: false })
  }
  zoomBy(steps: number, around?: { x: number; y: number }): void {
    const options = { animate: false, ...(around && { around: this.map.unproject([around.x, around.y]) }) }
    this.map.zoomTo(this.map.getZoom() + steps, options, { originalEvent: true })
  }
  panBy(x: number, y: number): void {
    this.map.panBy([x, y], { animate: false }, { originalEvent: true })
  }
  /** Places whose signs would reach into this box, as the map stands now. */
  placesIn({ left, top, right, bottom }: Box, scene: Scene): number[] {
    return layOut(scene, this.view())
      .filter(({ box }) => box.left < right && box.right > left && box.top < bottom && box.bottom > top)
      .flatMap(({ places }) => places)
  }
  /** What is drawn now, and where; undefined before anything is. */
  drawnNow(): { readonly view: View; readonly painting: Painting } | undefined {
    if (this.options === undefined) return undefined
    const view = this.view()
    return { view, painting: this.painting(view) }
  }
  remove(): void {
    this.map.remove()
    this.canvas.remove()
  }

  private draw(): void {
    if (this.scene === undefined || this.options === undefined) return
    const view = this.view()
    const context = this.sized(view)
    this.marks = layOut(this.scene, view)
    paint(context, this.painting(view))
  }

  private painting({ width, height }: View): Painting {
    return { ...this.options!, marks: this.marks, colours: this.colours, width, height }
  }

  private view(): View {
    const { lat, lng } = this.map.getCenter()
    const { clientWidth, clientHeight } = this.container
    return {
      x: mercatorX(lng),
      y: mercatorY(lat),
      world: 512 * 2 ** this.map.getZoom(),
      width: clientWidth,
      height: clientHeight,
    }
  }

  private sized({ width, height }: View): CanvasRenderingContext2D {
    const dense = Math.min(2, devicePixelRatio)
    if (this.canvas.width !== Math.round(width * dense) || this.canvas.height !== Math.round(height * dense)) {
      this.canvas.width = Math.round(width * dense)
      this.canvas.height = Math.round(height * dense)
    }
    const context = this.canvas.getContext('2d')!
    context.setTransform(dense, 0, 0, dense, 0, 0)
    return context
  }
}
