/**
 * A canvas's pen that writes SVG: what is painted on the screen becomes shapes and text. Knows no more of a canvas than
 * `Pen` names; an arc is a whole circle, and clipping lasts until the next restore.
 */

export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'clearRect'
  | 'clip'
  | 'createRadialGradient'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'measureText'
  | 'moveTo'
  | 'restore'
  | 'rotate'
  | 'roundRect'
  | 'save'
  | 'scale'
  | 'setLineDash'
  | 'stroke'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'textBaseline'
  | 'translate'
>

/** The outline that a Path2D was made of, which it does not tell itself. */
export const outlines = new WeakMap<Path2D, string>()
export function outlined(d: string): Path2D {
  const path = new Path2D(d)
  outlines.set(path, d)
  return path
}

const space = 'http://www.w3.org/2000/svg'
type Attributes = Readonly<Record<string, string | number | undefined>>

/** What a canvas gives back at a restore. */
type Inks =
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'globalAlpha'
interface State extends Pick<Pen, Inks> {
  readonly parent: SVGElement
  readonly transform: string
  readonly dashes: readonly number[]
}

export class SvgPen implements Pen {
  fillStyle: string | CanvasGradient | CanvasPattern = '#000'
  strokeStyle: string | CanvasGradient | CanvasPattern = '#000'
  lineWidth = 1
  lineJoin: CanvasLineJoin = 'miter'
  font = '10px sans-serif'
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  globalAlpha = 1
  private path = ''
  private parent: SVGElement
  private transform = ''
  private dashes: readonly number[] = []
  private readonly states: State[] = []
  private ids = 0
  private readonly ruler = document.createElement('canvas').getContext('2d')!

  constructor(into: SVGElement) {
    this.parent = into
  }

  save(): void {
    const { parent, transform, dashes } = this
    const { fillStyle, strokeStyle, lineWidth, lineJoin, font, textAlign, textBaseline, globalAlpha } = this
    const inks = { fillStyle, strokeStyle, lineWidth, lineJoin, font, textAlign, textBaseline, globalAlpha }
    this.states.push({ parent, transform, dashes, ...inks })
  }
  restore(): void {
    const last = this.states.pop()
    if (last === undefined) return
    Object.assign(this, last)
  }
  translate(x: number, y: number): void {
    this.transform += `translate(${short(x)} ${short(y)})`
  }
  scale(x: number, y: number): void {
    this.transform += `scale(${x} ${y})`
  }
  rotate(turn: number): void {
    this.transform += `rotate(${short((turn * 180) / Math.PI)})`
  }
  clearRect(): void {}

  beginPath(): void {
    this.path = ''
  }
  moveTo(x: number, y: number): void {
    this.path += `M${short(x)} ${short(y)}`
  }
  lineTo(x: number, y: number): void {
    this.path += `L${short(x)} ${short(y)}`
  }
  arc(x: number, y: number, radius: number): void {
    const r = short(radius)
    this.path += `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0z`
  }
  roundRect(x: number, y: number, width: number, height: number, radii?: unknown): void {
    const r = Number(radii)
    const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
    this.path += `M${short(x + r)} ${short(y)}h${short(width - 2 * r)}${corner(r, r)}v${short(height - 2 * r)}${corner(-r, r)}h${short(2 * r - width)}${corner(-r, -r)}v${short(2 * r - height)}${corner(r, -r)}z`
  }
  setLineDash(dashes: readonly number[]): void {
    this.dashes = dashes
  }
  clip(): void {
    const id = this.nextId('clip')
    const outline = made('clipPath', { id })
    outline.append(made('path', { d: this.path, transform: this.transform || undefined }))
    const group = made('g', { 'clip-path': `url(#${id})` })
    this.parent.append(outline, group)
    this.parent = group
  }

  fill(path?: Path2D | CanvasFillRule, rule?: CanvasFillRule): void {
    const d = path instanceof Path2D ? outlines.get(path) : this.path
    this.add('path', { d, ...this.filled(), 'fill-rule': rule ?? (typeof path === 'string' ? path : undefined) })
  }
  stroke(path?: Path2D): void {
    this.add('path', { d: path === undefined ? this.path : outlines.get(path), ...this.stroked() })
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.add('rect', { x, y, width, height, ...this.filled() })
  }
  fillText(text: string, x: number, y: number): void {
    this.text(text, x, y, this.filled())
  }
  strokeText(text: string, x: number, y: number): void {
    this.text(text, x, y, this.stroked())
  }
  measureText(text: string): TextMetrics {
    this.ruler.font = this.font
    return this.ruler.measureText(text)
  }
  createRadialGradient(x0: number, y0: number, _: number, x: number, y: number, r: number): CanvasGradient {
    const id = this.nextId('fade')
    const gradient = made('radialGradient', { id, gradientUnits: 'userSpaceOnUse', cx: x, cy: y, fx: x0, fy: y0, r })
    this.parent.append(gradient)
    return {
      url: `url(#${id})`,
      addColorStop(offset: number, colour: string) {
        const [plain, opacity] = apart(colour)
        gradient.append(made('stop', { offset, 'stop-color': plain, 'stop-opacity': opacity }))
      },
    } as CanvasGradient
  }

  private text(text: string, x: number, y: number, inked: Attributes): void {
    const [, weight, size] = /^(?:(\d+) )?([\d.]+)px/.exec(this.font) ?? []
    const part = this.add('text', {
      x,
      y: y + this.lower(),
      'font-size': size,
      'font-weight': weight,
      'text-anchor': this.textAlign === 'center' ? 'middle' : this.textAlign === 'right' ? 'end' : undefined,
      ...inked,
    })
    part.textContent = text
  }
  /** From where the canvas's baseline lies to where SVG's does. */
  private lower(): number {
    const { ruler } = this
    ruler.font = this.font
    const rises = (['alphabetic', this.textBaseline] as const).map((baseline) => {
      ruler.textBaseline = baseline
      return ruler.measureText('x').actualBoundingBoxAscent
    })
    return rises[0]! - rises[1]!
  }

  private filled(): Attributes {
    const [fill, opacity] = inkOf(this.fillStyle)
    return { fill, 'fill-opacity': opacity }
  }
  private stroked(): Attributes {
    const [stroke, opacity] = inkOf(this.strokeStyle)
    return {
      fill: 'none',
      stroke,
      'stroke-opacity': opacity,
      'stroke-width': this.lineWidth,
      'stroke-linejoin': this.lineJoin === 'miter' ? undefined : this.lineJoin,
      'stroke-dasharray': this.dashes.length === 0 ? undefined : this.dashes.join(' '),
    }
  }
  private add(name: string, attributes: Attributes): SVGElement {
    const opacity = this.globalAlpha === 1 ? undefined : this.globalAlpha
    const part = made(name, { ...attributes, opacity, transform: this.transform || undefined })
    this.parent.append(part)
    return part
  }
  private nextId(what: string): string {
    this.ids++
    return `${what}-${this.ids}`
  }
}

function inkOf(style: string | CanvasGradient | CanvasPattern): [ink: string, opacity: number | undefined] {
  if (typeof style === 'string') return apart(style)
  return [(style as unknown as { url: string }).url, undefined]
}

/** "#d0601233" → "#d06012" at 0.2, which every program reads. */
function apart(colour: string): [plain: string, opacity: number | undefined] {
  if (!/^#[0-9a-f]{8}$/i.test(colour)) return [colour, undefined]
  return [colour.slice(0, 7), Number.parseInt(colour.slice(7), 16) / 255]
}

/** An SVG element; numbers to a hundredth. */
export function made(name: string, attributes: Attributes): SVGElement {
  const part = document.createElementNS(space, name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) part.setAttribute(key, typeof value === 'number' ? String(short(value)) : value)
  return part
}
export const short = (value: number): number => Math.round(value * 100) / 100
