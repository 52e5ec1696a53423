/**
 * A part of the page as one drawing: its words as text where they stand, its rules and grounds as lines and
 * rectangles, the drawings in it as they are. What is only there to be pressed or read aloud is left out:
 * keys, fields, whatever is marked `data-unpictured`. What stands outside the screen because a box scrolls is drawn too.
 *
 * Does not draw: shadows, images, canvases (map-page/draw-map.ts draws the map), gradients of more than one colour.
 */
import { withhold } from '../../../src/export/withhold.js'
import { backgroundLines } from './background-layers.js'
import { inkedCopy, plainColour } from './ink-svg.js'
import { made, short } from './svg-pen.js'

/** Pixels around what is drawn, unless said otherwise. */
const usualMargin = 20
const leftOut = 'canvas, kbd, input, select, textarea, .keys, .vh, [data-unpictured]'

interface Drawn {
  readonly margin?: number
  /** Of private persons: blacked out before the words are broken into lines, so that no half of a name is left. */
  readonly names?: readonly string[]
}

export function drawPage(root: HTMLElement, { margin = usualMargin, names = [] }: Drawn = {}): SVGSVGElement {
  const scrolled = [root, ...root.querySelectorAll<HTMLElement>('*')].flatMap((box) =>
    box.scrollLeft === 0 ? [] : [{ box, left: box.scrollLeft }],
  )
  for (const { box } of scrolled) box.scrollLeft = 0
  try {
    const sheet = new Sheet(blackedOut(root, names))
    walk(root, sheet)
    return sheet.whole(margin)
  } finally {
    for (const { box, left } of scrolled) box.scrollLeft = left
  }
}

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** What is drawn so far, and how far it reaches. */
class Sheet {
  private readonly parts: SVGElement[] = []
  /** What words stand as, where they do not stand as they are. */
  constructor(readonly insteadOf: ReadonlyMap<Text, string>) {}
  private readonly reach = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }

  add(part: SVGElement, { left, top, right, bottom }: Edges): void {
    this.parts.push(part)
    const { reach } = this
    reach.left = Math.min(reach.left, left)
    reach.top = Math.min(reach.top, top)
    reach.right = Math.max(reach.right, right)
    reach.bottom = Math.max(reach.bottom, bottom)
  }

  whole(margin: number): SVGSVGElement {
    const { left, top, right, bottom } = this.parts.length > 0 ? this.reach : { left: 0, top: 0, right: 0, bottom: 0 }
    const [width, height] = [Math.ceil(right - left) + 2 * margin, Math.ceil(bottom - top) + 2 * margin]
    const svg = made('svg', {
      width,
      height,
      viewBox: `${short(left - margin)} ${short(top - margin)} ${width} ${height}`,
    })
    svg.append(...this.parts)
    return svg as SVGSVGElement
  }
}

/** Of the same length as the text. Names in one text, and those that run over several: a word of it underlined, say. */
function blackedOut(root: HTMLElement, names: readonly string[]): Map<Text, string> {
  const found = new Map<Text, string>()
  if (names.length === 0) return found
  const texts: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  const whole = texts.map(({ data }) => data).join('')
  const across = withhold(whole.replace(/\s/g, ' '), names)
  let at = 0
  for (const text of texts) {
    const alone = withhold(text.data, names)
    found.set(
      text,
      alone
        .split('')
        .map((sign, n) => (across[at + n] === '█' ? '█' : sign))
        .join(''),
    )
    at += text.data.length
  }
  return found
}

function walk(element: Element, sheet: Sheet): void {
  if (element.matches(leftOut) || !element.checkVisibility({ visibilityProperty: true })) return
  if (element instanceof SVGSVGElement) {
    drawing(element, sheet)
    return
  }
  const style = getComputedStyle(element)
  const rects = style.display === 'inline' ? [...element.getClientRects()] : [element.getBoundingClientRect()]
  for (const rect of rects) box(rect, style, sheet)
  const [first] = rects
  if (first !== undefined)
    for (const which of ['::before', '::after'] as const)
      pseudo(element, which, first, style.display === 'inline', sheet)
  for (const child of element.childNodes) {
    if (child instanceof Element) walk(child, sheet)
    else if (child instanceof Text && child.data.trim() !== '') words(child, element as HTMLElement, style, sheet)
  }
}

function drawing(svg: SVGSVGElement, sheet: Sheet): void {
  const rect = svg.getBoundingClientRect()
  if (rect.width === 0 || rect.height === 0) return
  const copy = inkedCopy(svg)
  copy.removeAttribute('aria-hidden')
  for (const [name, value] of Object.entries({ x: rect.left, y: rect.top, width: rect.width, height: rect.height }))
    copy.setAttribute(name, String(short(value)))
  sheet.add(copy, rect)
}

const sides = ['top', 'right', 'bottom', 'left'] as const

function box(rect: DOMRect, style: CSSStyleDeclaration, sheet: Sheet): void {
  const { left, top, right, bottom, width, height } = rect
  if (width === 0 || height === 0) return
  const edges = sides.map((side) => ({
    wide: Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
    colour: plainColour(style.getPropertyValue(`border-${side}-color`)),
    kind: style.getPropertyValue(`border-${side}-style`),
  }))
  const seen = edges.filter(({ wide, colour, kind }) => wide > 0 && kind !== 'none' && isSeen(colour))
  const ground = plainColour(style.backgroundColor)
  const [first] = seen
  // All four alike: one rectangle, with its corners.
  const framed = seen.length === 4 && seen.every(({ wide, colour }) => wide === first!.wide && colour === first!.colour)
  if (isSeen(ground) || framed) {
    const inset = framed ? first!.wide / 2 : 0
    const corner = Math.min(cornerOf(style, width), width / 2, height / 2)
    const part = made('rect', {
      x: left + inset,
      y: top + inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      fill: isSeen(ground) ? ground : 'none',
      ...(corner > 0 && { rx: Math.max(0, corner - inset) }),
      ...(framed && { stroke: first!.colour, 'stroke-width': first!.wide }),
    })
    sheet.add(part, rect)
  }
  for (const part of backgroundLines(rect, style)) sheet.add(part, rect)
  if (framed) return
  edges.forEach(({ wide, colour, kind }, at) => {
    if (wide === 0 || kind === 'none' || !isSeen(colour)) return
    const half = wide / 2
    const [x1, y1, x2, y2] = [
      [left, top + half, right, top + half],
      [right - half, top, right - half, bottom],
      [left, bottom - half, right, bottom - half],
      [left + half, top, left + half, bottom],
    ][at] as [number, number, number, number]
    const dashes = kind === 'dashed' ? `${2 * wide} ${2 * wide}` : kind === 'dotted' ? `${wide} ${wide}` : undefined
    sheet.add(
      made('line', {
        x1,
        y1,
        x2,
        y2,
        stroke: colour,
        'stroke-width': wide,
        ...(dashes && { 'stroke-dasharray': dashes }),
      }),
      rect,
    )
  })
}

const cornerOf = ({ borderTopLeftRadius: radius }: CSSStyleDeclaration, width: number): number =>
  radius.endsWith('%') ? (Number.parseFloat(radius) / 100) * width : Number.parseFloat(radius)
const isSeen = (colour: string): boolean => colour !== 'transparent' && !/^rgba\(.*, 0\)$/.test(colour)

/** What the style puts before or after: a word in its line, a sign or a gloss at a place of its own. */
function pseudo(element: Element, which: '::before' | '::after', base: DOMRect, inline: boolean, sheet: Sheet): void {
  const style = getComputedStyle(element, which)
  const said = /^"(.*)"$/.exec(style.content)?.[1]
  if (said === undefined || style.display === 'none') return
  if (style.position === 'absolute') {
    const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat)
    const rect = new DOMRect(base.left + left!, base.top + top!, width!, height!)
    box(rect, style, sheet)
    if (said.trim() !== '') line(said, rect, style, sheet)
  } else if (said.trim() !== '' && inline && which === '::before') {
    const gap = measured(said, style).width - measured(said.trimStart(), style).width
    line(said.trim(), new DOMRect(base.left + gap, base.top, measured(said, style).width, base.height), style, sheet)
  }
}

/** One text for each line that the words take up. */
function words(node: Text, parent: HTMLElement, style: CSSStyleDeclaration, sheet: Sheet): void {
  let now: { text: string; rect: DOMRect } | undefined
  for (const { text, rect } of piecesOf(node, sheet.insteadOf.get(node) ?? node.data)) {
    if (now !== undefined && Math.abs(now.rect.top - rect.top) < rect.height / 2) {
      const [left, right] = [Math.min(now.rect.left, rect.left), Math.max(now.rect.right, rect.right)]
      now = { text: now.text + text, rect: new DOMRect(left, now.rect.top, right - left, now.rect.height) }
      continue
    }
    if (now !== undefined) line(now.text, now.rect, style, sheet)
    now = { text, rect }
  }
  if (now === undefined) return
  const isCut = style.textOverflow === 'ellipsis' && parent.scrollWidth > parent.clientWidth
  if (isCut) cutLine(now, parent, style, sheet)
  else line(now.text, now.rect, style, sheet)
}

/** Words with the space after them; a word that is broken, by its characters. */
function* piecesOf(node: Text, data: string): Generator<{ text: string; rect: DOMRect }> {
  const range = document.createRange()
  const rectOf = (start: number, end: number) => {
    range.setStart(node, start)
    range.setEnd(node, end)
    return range
  }
  for (const { 0: word, index } of data.matchAll(/\S+/gu)) {
    const end = index + word.length
    const gap = /\s/.test(data[end] ?? '') ? ' ' : ''
    const rects = [...rectOf(index, end).getClientRects()].filter(({ width }) => width > 0)
    if (rects.length === 0) continue
    if (rects.every(({ top }) => Math.abs(top - rects[0]!.top) < 2))
      yield { text: word + gap, rect: rectOf(index, end).getBoundingClientRect() }
    else
      for (let at = index; at < end; at++)
        yield { text: data[at]! + (at === end - 1 ? gap : ''), rect: rectOf(at, at + 1).getBoundingClientRect() }
  }
}

function cutLine(
  { text, rect }: { text: string; rect: DOMRect },
  parent: HTMLElement,
  style: CSSStyleDeclaration,
  sheet: Sheet,
): void {
  const room = parent.getBoundingClientRect().right - Number.parseFloat(style.paddingRight) - rect.left
  let shown = text.trimEnd()
  while (shown.length > 1 && measured(`${shown}…`, style).width > room) shown = shown.slice(0, -1).trimEnd()
  line(
    `${shown}…`,
    new DOMRect(rect.left, rect.top, room, rect.height),
    { ...styleOf(style), textAlign: 'start' },
    sheet,
  )
}

type Lettered = Pick<
  CSSStyleDeclaration,
  'color' | 'direction' | 'fontFamily' | 'fontSize' | 'fontStyle' | 'fontWeight' | 'textAlign' | 'textTransform'
>
const styleOf = (style: CSSStyleDeclaration): Lettered => ({
  color: style.color,
  direction: style.direction,
  fontFamily: style.fontFamily,
  fontSize: style.fontSize,
  fontStyle: style.fontStyle,
  fontWeight: style.fontWeight,
  textAlign: style.textAlign,
  textTransform: style.textTransform,
})

function line(text: string, rect: DOMRect, style: Lettered, sheet: Sheet): void {
  if (!isSeen(plainColour(style.color))) return
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measured('x', style)
  const isRight = style.textAlign === 'end' || style.textAlign === 'right'
  const anchor =
    style.direction === 'rtl' ? 'start' : style.textAlign === 'center' ? 'middle' : isRight ? 'end' : 'start'
  const x =
    style.direction === 'rtl' || anchor === 'end'
      ? rect.right
      : anchor === 'middle'
        ? (rect.left + rect.right) / 2
        : rect.left
  const part = made('text', {
    x,
    y: rect.top + (rect.height - up - down) / 2 + up,
    fill: plainColour(style.color),
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
    'font-family': familyOf(style.fontFamily),
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
    ...(style.direction === 'rtl' && { direction: 'rtl' }),
    ...(style.fontStyle === 'italic' && { 'font-style': 'italic' }),
  })
  part.textContent = style.textTransform === 'uppercase' ? text.trimEnd().toUpperCase() : text.trimEnd()
  sheet.add(part, rect)
}

const familyOf = (family: string): string =>
  /serif 4/i.test(family)
    ? '"Source Serif 4", "Noto Serif", serif'
    : /mono/i.test(family)
      ? 'monospace'
      : '"Source Sans 3", "Noto Sans", sans-serif'

let pen: CanvasRenderingContext2D | undefined
function measured(
  text: string,
  style: Pick<Lettered, 'fontStyle' | 'fontWeight' | 'fontSize' | 'fontFamily'>,
): TextMetrics {
  pen ??= document.createElement('canvas').getContext('2d')!
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  return pen.measureText(text)
}
