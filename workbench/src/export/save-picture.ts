/** Saves a drawing of the page as SVG or PNG. Its colours are written into it, so that it looks alike elsewhere. */

/** Pixels of the PNG for one of the drawing. */
const sharpness = 2
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

export async function savePicture(
  of: SVGSVGElement | HTMLCanvasElement | null,
  name: string,
  kind: 'svg' | 'png',
): Promise<void> {
  if (of === null) throw new Error('There is no drawing on this view now. Choose a view that shows one.')
  if (of instanceof HTMLCanvasElement) {
    if (kind === 'svg') throw new Error('This drawing is made of pixels. Save it as PNG.')
    return save(await pixelsOf(of), `${name}.png`)
  }
  const svg = new Blob([standalone(of, await ownFont())], { type: 'image/svg+xml' })
  if (kind === 'svg') return save(svg, `${name}.svg`)
  save(await painted(svg, of), `${name}.png`)
}

/** The page's own letters, written into the picture, so that no text in it is wider than it was. */
async function ownFont(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch('/fonts/source-sans-3-latin-wght-normal.woff2')).arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return `@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(data:font/woff2;base64,${btoa(text)})}`
}

function standalone(svg: SVGSVGElement, font: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [from, to] = [
    [svg, ...svg.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ]
  from.forEach((element, at) => {
    const style = getComputedStyle(element)
    const target = to[at] as SVGElement
    for (const name of drawn) target.setAttribute(name, style.getPropertyValue(name))
    target.removeAttribute('class')
    target.removeAttribute('style')
  })
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('font-family', '"Source Sans 3", "Noto Sans", sans-serif')
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({
    width: '100%',
    height: '100%',
    fill: getComputedStyle(document.documentElement).backgroundColor,
  }))
    ground.setAttribute(name, value)
  const letters = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  letters.textContent = font
  copy.prepend(letters, ground)
  return new XMLSerializer().serializeToString(copy)
}

async function painted(svg: Blob, like: SVGSVGElement): Promise<Blob> {
  const url = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const { width, height } = like.getBoundingClientRect()
    const canvas = document.createElement('canvas')
    canvas.width = width * sharpness
    canvas.height = height * sharpness
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await pixelsOf(canvas)
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
