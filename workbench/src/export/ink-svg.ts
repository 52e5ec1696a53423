/** A drawing of the page with its colours and lines written into it as attributes, so that it looks alike elsewhere. */

const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'fill-opacity',
  'color',
  'font-size',
  'font-weight',
  'text-anchor',
  'stop-color',
  'stop-opacity',
  'stroke-opacity',
  'stroke-linejoin',
  'paint-order',
] as const
const colours: ReadonlySet<string> = new Set(['fill', 'stroke', 'color', 'stop-color'])

/** The drawing as it stands on the page, without its classes, and without what is only read aloud, hovered or followed. */
export function inkedCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [from, to] = [
    [svg, ...svg.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ]
  from.forEach((element, at) => {
    const style = getComputedStyle(element)
    const target = to[at] as SVGElement
    for (const name of drawn) {
      const value = style.getPropertyValue(name)
      target.setAttribute(name, colours.has(name) ? plainColour(value) : value)
    }
    target.removeAttribute('class')
    for (const { name } of [...target.attributes])
      if (/^(style|role|tabindex|href|xlink:href|aria-.*|data-.*)$/.test(name)) target.removeAttribute(name)
  })
  for (const unseen of copy.querySelectorAll('title, desc')) unseen.remove()
  return copy
}

const known = new Map<string, string>()
let one: CanvasRenderingContext2D | undefined

/** "oklab(…)", "color(srgb …)" → "rgba(…)": what mixes of colours compute to, which programs for drawings do not read. */
export function plainColour(colour: string): string {
  if (!/^(color|ok|la[bc]|lch)/.test(colour)) return colour
  const before = known.get(colour)
  if (before !== undefined) return before
  if (one === undefined) {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 1
    one = canvas.getContext('2d', { willReadFrequently: true })!
  }
  one.clearRect(0, 0, 1, 1)
  one.fillStyle = colour
  one.fillRect(0, 0, 1, 1)
  const [r, g, b, a] = one.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number]
  const plain = a === 255 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${(a / 255).toFixed(3)})`
  known.set(colour, plain)
  return plain
}
