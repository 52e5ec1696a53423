/** Lines that a style draws as backgrounds (linear-gradient of one colour, whole or broken), as lines of a drawing. */
import { plainColour } from './ink-svg.js'
import { made } from './svg-pen.js'

/** Commas part layers; those in brackets do not. */
function layersOf(value: string): string[] {
  const layers = ['']
  let depth = 0
  for (const sign of value) {
    if (sign === '(') depth++
    else if (sign === ')') depth--
    if (sign === ',' && depth === 0) layers.push('')
    else layers[layers.length - 1] += sign
  }
  return layers.map((layer) => layer.trim())
}

/** @param rect of the box that the style fills, in pixels of the page */
export function backgroundLines(rect: DOMRect, style: CSSStyleDeclaration): SVGElement[] {
  if (!style.backgroundImage.includes('linear-gradient')) return []
  const [sizes, places] = [layersOf(style.backgroundSize), layersOf(style.backgroundPosition)]
  return layersOf(style.backgroundImage).flatMap((image, at) => {
    const colour = /(?:rgba?|color|oklab|oklch|lab|lch)\([^()]*\)/.exec(image)?.[0]
    const [, height] = /\s([\d.]+)px$/.exec(sizes[at % sizes.length]!) ?? []
    if (colour === undefined || height === undefined) return []
    const [, low] = /^\S+ (.+)$/.exec(places[at % places.length]!) ?? []
    const y = rect.top + placed(low ?? '0px', rect.height - Number(height)) + Number(height) / 2
    return [
      made('line', {
        x1: rect.left,
        y1: y,
        x2: rect.right,
        y2: y,
        stroke: plainColour(colour),
        'stroke-width': Number(height),
        'stroke-dasharray': dashesIn(image),
      }),
    ]
  })
}

/** "calc(100% - 8px)" of what is left beside the line, in pixels. */
function placed(position: string, left: number): number {
  const share = Number.parseFloat(/(-?[\d.]+)%/.exec(position)?.[1] ?? '0') / 100
  const [, sign, pixels] = /([-+]?)\s*([\d.]+)px/.exec(position) ?? []
  return share * left + (pixels === undefined ? 0 : Number(pixels) * (sign === '-' ? -1 : 1))
}

/** "… 0px, … 7px, transparent 7px, transparent 10px" → "7 3". */
function dashesIn(image: string): string | undefined {
  if (!image.startsWith('repeating')) return undefined
  const stops = [...image.matchAll(/([\d.]+)px/g)].map(([, pixels]) => Number(pixels))
  const [whole, drawn] = [Math.max(...stops), stops.find((stop) => stop > 0) ?? 0]
  return `${drawn} ${Math.round((whole - drawn) * 10) / 10}`
}
