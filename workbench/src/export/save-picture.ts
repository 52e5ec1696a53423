/** Saves a drawing, or a part of the page as one, as SVG or PNG. Its colours and letters are written into it. */
import { withhold } from '../../../src/export/withhold.js'
import { drawPage } from './draw-page.js'
import { inkedCopy } from './ink-svg.js'
import { lettersFor } from './letters.js'

/** Pixels of the PNG for one of the drawing, unless it would be taller or broader than browsers paint. */
const sharpness = 2
const longest = 16_000

/** @param names of private persons, which are blacked out; none: as it is shown */
export async function savePicture(
  of: SVGSVGElement | HTMLElement | null,
  name: string,
  kind: 'svg' | 'png',
  names: readonly string[],
): Promise<void> {
  if (of === null) throw new Error('There is no drawing on this view now. Choose a view that shows one.')
  const drawing = of instanceof SVGSVGElement ? asSeen(of) : drawPage(of, { names })
  blackOut(drawing, names)
  if (kind === 'svg') return save(await standalone(drawing), `${name}.svg`)
  save(await pixelsOf(await painted(drawing)), `${name}.png`)
}

/** A drawing that stands on the page, with what its style sheet says; one that was made for this has it already. */
function asSeen(svg: SVGSVGElement): SVGSVGElement {
  if (!svg.isConnected) return svg
  const { width, height } = svg.getBoundingClientRect()
  const copy = inkedCopy(svg)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return copy
}

/** In the drawings that are in it, whose letters stand as they stand. */
function blackOut(drawing: SVGSVGElement, names: readonly string[]): void {
  const texts = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    text.data = withhold(text.data, names)
  }
}

/** On the page's ground, with its letters. */
async function standalone(drawing: SVGSVGElement): Promise<Blob> {
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  drawing.setAttribute('font-family', '"Source Sans 3", "Noto Sans", sans-serif')
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const [x, y] = drawing.getAttribute('viewBox')?.split(/[ ,]+/) ?? ['0', '0']
  for (const [name, value] of Object.entries({
    x: x!,
    y: y!,
    width: '100%',
    height: '100%',
    fill: getComputedStyle(document.documentElement).backgroundColor,
  }))
    ground.setAttribute(name, value)
  const letters = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  letters.textContent = await lettersFor(drawing)
  drawing.prepend(letters, ground)
  return new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' })
}

async function painted(drawing: SVGSVGElement): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(await standalone(drawing))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const [width, height] = [Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height'))]
    const times = Math.min(sharpness, longest / Math.max(width, height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * times)
    canvas.height = Math.round(height * times)
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return canvas
  } finally {
    URL.revokeObjectURL(url)
  }
}

const pixelsOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The browser could not draw the picture.')) : resolve(blob)),
      'image/png',
    ),
  )

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
