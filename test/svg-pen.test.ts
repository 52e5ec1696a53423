import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

/** Of the workbench, whose types the library's own do not know: those of a page. */
const pens = '../workbench/src/export/svg-pen.js'
interface Drawing {
  readonly lastElementChild: { getAttribute(name: string): string | null }
}
type Maker = new (
  into: Drawing,
) => Record<'save' | 'restore' | 'beginPath', () => void> &
  Record<'moveTo' | 'lineTo', (x: number, y: number) => void> & { fill(rule?: string): void }

let SvgPen: Maker
let svg: Drawing
beforeAll(async () => {
  const { document } = parseHTML('<svg></svg>')
  vi.stubGlobal('document', document)
  vi.stubGlobal('Path2D', class {})
  svg = document.querySelector('svg') as unknown as Drawing
  SvgPen = ((await import(pens)) as { SvgPen: Maker }).SvgPen
})
afterAll(() => vi.unstubAllGlobals())

test('a restore gives back all that a canvas gives back', () => {
  const pen = new SvgPen(svg)
  const before = {
    fillStyle: '#111111',
    strokeStyle: '#222222',
    lineWidth: 3,
    lineJoin: 'bevel',
    font: '12px serif',
    textAlign: 'right',
    textBaseline: 'middle',
    globalAlpha: 0.5,
  }
  Object.assign(pen, before)
  pen.save()
  Object.assign(pen, {
    fillStyle: '#333333',
    strokeStyle: '#444444',
    lineWidth: 7,
    lineJoin: 'round',
    font: '20px serif',
    textAlign: 'center',
    textBaseline: 'top',
    globalAlpha: 1,
  })
  pen.restore()
  expect(pen).toMatchObject(before)
})
test('a rule without a path is that of the path that was begun', () => {
  const pen = new SvgPen(svg)
  pen.beginPath()
  pen.moveTo(0, 0)
  pen.lineTo(4, 4)
  pen.fill('evenodd')
  expect(svg.lastElementChild.getAttribute('fill-rule')).toBe('evenodd')
  pen.fill()
  expect(svg.lastElementChild.getAttribute('fill-rule')).toBe(null)
})
