/** Paints marks on a canvas over the ground, in the theme's colours. */

import { families } from '../../../src/export/families.js'
import { outlined, type Pen } from '../export/svg-pen.js'
import { token } from '../map/ground.js'
import { glyphs } from '../parts/signs.js'
import { type Box, contested, type Mark } from './scene.js'

export interface Colours {
  readonly paper: string
  readonly ink: string
  readonly land: string
  readonly border: string
  readonly light: string
  readonly lightEdge: string
  readonly families: readonly string[]
  /** By letter A to D; any other is neutral. */
  readonly sides: Readonly<Record<string, string>>
  readonly tints: Readonly<Record<string, string>>
  readonly neutral: string
}

const familyTokens = ['k-force', 'k-toll', 'k-ground', 'k-deal', 'k-stand', 'k-state']
export function readColours(): Colours {
  const byLetter = (end: string) =>
    Object.fromEntries(['A', 'B', 'C', 'D'].map((letter) => [letter, token(`side-${letter.toLowerCase()}${end}`)]))
  return {
    paper: token('paper'),
    ink: token('ink'),
    land: token('land'),
    border: token('edge-ink'),
    light: token('mark'),
    lightEdge: token('mark-edge'),
    families: familyTokens.map(token),
    sides: byLetter(''),
    tints: byLetter('-tint'),
    neutral: token('side-0'),
  }
}

export interface Painting {
  readonly marks: readonly Mark[]
  readonly colours: Colours
  readonly width: number
  readonly height: number
  /** Of the sides, as they stand in the sheet; 0 is of no side. */
  readonly letterOf: (side: number) => string
  readonly nameOf: (place: number) => string
  readonly isChosen: (mark: Mark) => boolean
}

const shapes = families.map((family) => outlined(glyphs[family]))

export function paint(context: Pen, painting: Painting): void {
  const { marks, width, height } = painting
  context.clearRect(0, 0, width, height)
  const areas = marks.filter(({ radius, held }) => radius > 0 && held === null)
  for (const mark of [...areas].sort((a, b) => b.radius - a.radius)) paintRing(context, mark, painting)
  const held = marks.filter((mark) => mark.held !== null)
  for (const mark of [...held].sort((a, b) => b.radius - a.radius)) paintHeld(context, mark, painting)
  for (const mark of held) paintLetters(context, mark, painting.colours)
  const signs = marks.filter((mark) => mark.held === null)
  for (const mark of signs.toReversed())
    if (mark.claims === 1 && mark.radius === 0) paintGlyph(context, mark, painting)
    else paintCount(context, mark, painting)
  paintNames(context, painting)
}

/** Within 25 km: a dashed ring to scale. District, province: no edge, since none is known. A line or area: dots. */
function paintRing(context: Pen, mark: Mark, { colours, isChosen }: Painting): void {
  const { x, y, radius, precision } = mark
  const colour = colours.families[mainOf(mark)]!
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  if (precision === 3 || precision === 4) {
    const fading = context.createRadialGradient(x, y, 0, x, y, radius)
    fading.addColorStop(0, withAlpha(colour, 0.3))
    fading.addColorStop(0.7, withAlpha(colour, 0.2))
    fading.addColorStop(1, withAlpha(colour, 0))
    context.fillStyle = fading
    context.fill()
  } else {
    context.fillStyle = withAlpha(colour, 0.09)
    context.fill()
    context.strokeStyle = colour
    context.lineWidth = 1.5
    context.setLineDash(precision === 5 ? [1.5, 4] : [5, 3])
    context.stroke()
    context.setLineDash([])
  }
  if (!isChosen(mark)) return
  context.strokeStyle = colours.lightEdge
  context.lineWidth = 2
  context.stroke()
}

const mainOf = ({ families }: Mark): number => families.indexOf(Math.max(...families))

function paintGlyph(context: Pen, mark: Mark, { colours, isChosen }: Painting): void {
  const { box } = mark
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  if (isChosen(mark)) {
    context.beginPath()
    context.arc(x, y, 12, 0, 2 * Math.PI)
    context.fillStyle = colours.light
    context.fill()
    context.strokeStyle = colours.lightEdge
    context.lineWidth = 1.5
    context.stroke()
  }
  context.save()
  context.translate(x - 6, y - 6)
  context.scale(1.2, 1.2)
  const shape = shapes[mainOf(mark)]!
  context.lineJoin = 'round'
  context.lineWidth = 2.5
  context.strokeStyle = colours.paper
  context.stroke(shape)
  context.fillStyle = colours.families[mainOf(mark)]!
  context.fill(shape, 'evenodd')
  context.restore()
}

/** The number; under it who says so, as a bar of the sides, and what it is about, as a bar of the families. */
function paintCount(context: Pen, mark: Mark, painting: Painting): void {
  const { colours, isChosen, letterOf } = painting
  const { left, top, right, bottom } = mark.box
  context.fillStyle = isChosen(mark) ? colours.light : colours.paper
  context.strokeStyle = isChosen(mark) ? colours.lightEdge : colours.ink
  context.lineWidth = mark.places.length > 1 ? 2 : 1
  context.beginPath()
  context.roundRect(left, top, right - left, bottom - top, 2)
  context.fill()
  context.stroke()
  if (mark.places.length > 1) {
    // Several places: an edge behind, as of sheets that lie on one another.
    context.beginPath()
    context.moveTo(left + 3, top - 3)
    context.lineTo(right + 3, top - 3)
    context.lineTo(right + 3, bottom - 3)
    context.lineWidth = 1
    context.stroke()
  }
  context.fillStyle = colours.ink
  context.font = '650 12px "Source Sans 3", sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.fillText(mark.claims.toLocaleString('en'), (left + right) / 2, top + 13)
  const inner = { left: left + 3, right: right - 3 }
  if (mark.holders !== null) {
    const { holders } = mark
    const counts = holders.map(({ n }) => n)
    paintBar(context, { ...inner, top: bottom - 7, bottom: bottom - 2 }, counts, (at) =>
      holders[at]!.letter === contested ? colours.ink : colourOf(holders[at]!.letter, colours),
    )
    return
  }
  paintBar(context, { ...inner, top: bottom - 8, bottom: bottom - 5.5 }, mark.sides, (side) =>
    side === 0 ? colours.neutral : colourOf(letterOf(side), colours),
  )
  paintBar(context, { ...inner, top: bottom - 5, bottom: bottom - 2 }, mark.families, (at) => colours.families[at]!)
}

function paintBar(context: Pen, box: Box, counts: readonly number[], colour: (at: number) => string): void {
  const total = counts.reduce((sum, count) => sum + count, 0)
  let left = box.left
  counts.forEach((count, at) => {
    if (count === 0) return
    const width = ((box.right - box.left) * count) / total
    context.fillStyle = colour(at)
    context.fillRect(left, box.top, width, box.bottom - box.top)
    left += width
  })
}

/** In the colours of all who are said to hold it, in equal stripes. A district or province fades out: its edge is not known. */
function paintHeld(context: Pen, mark: Mark, { colours, isChosen }: Painting): void {
  const { x, y, radius } = mark
  const { precision } = mark.held!
  const isContested = mark.held!.contested
  const noEdge = precision === 3 || precision === 4
  const outline = (share: number) => {
    context.beginPath()
    context.arc(x, y, radius * share, 0, 2 * Math.PI)
  }
  for (const share of noEdge ? [1, 0.94, 0.88, 0.82, 0.76, 0.7] : [1]) {
    context.save()
    outline(share)
    context.clip()
    context.globalAlpha = noEdge ? 0.22 : 0.8
    paintField(context, mark, colours)
    context.restore()
  }
  if (noEdge && !isChosen(mark)) return
  outline(1)
  context.strokeStyle = isChosen(mark) ? colours.lightEdge : isContested ? colours.ink : colours.border
  context.lineWidth = isChosen(mark) ? 3 : isContested ? 1.75 : 1
  context.setLineDash(precision === 1 ? [] : precision === 5 ? [1.5, 4] : [5, 3])
  context.stroke()
  context.setLineDash([])
}

const colourOf = (letter: string, { sides, neutral }: Colours): string => sides[letter] ?? neutral

function paintField(context: Pen, mark: Mark, colours: Colours): void {
  const { letters } = mark.held!
  const [first = ''] = letters
  const stripes = letters.map((letter) => colourOf(letter, colours))
  if (mark.held!.contested) paintStripes(context, mark, stripes.length > 1 ? stripes : [...stripes, 'transparent'])
  else paintHatch(context, mark, first, colourOf(first, colours))
}

function paintStripes(context: Pen, { x, y, radius }: Mark, stripes: readonly string[]): void {
  const width = 7
  context.save()
  context.translate(x, y)
  context.rotate(Math.PI / 9)
  context.globalAlpha *= 0.65
  for (let at = -Math.ceil(radius / width) - 1, nth = 0; at * width < radius; at++, nth++) {
    context.fillStyle = stripes[nth % stripes.length]!
    context.fillRect(at * width, -radius, width, radius * 2)
  }
  context.restore()
}

const hatchTurns: Readonly<Record<string, number>> = { A: -45, B: 45, C: 90, D: 0 }
function paintHatch(context: Pen, { x, y, radius }: Mark, letter: string, colour: string): void {
  context.fillStyle = withAlpha(colour, letter === '' ? 0.16 : 0.24)
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  const turn = hatchTurns[letter]
  if (turn === undefined) return
  context.save()
  context.translate(x, y)
  context.rotate((turn * Math.PI) / 180)
  context.strokeStyle = withAlpha(colour, 0.6)
  context.lineWidth = 1.1
  context.beginPath()
  for (let at = -Math.ceil(radius / 6) * 6; at <= radius; at += 6) {
    context.moveTo(at, -radius)
    context.lineTo(at, radius)
  }
  context.stroke()
  context.restore()
}

function paintLetters(context: Pen, mark: Mark, colours: Colours): void {
  const letters = mark.held!.letters
  const size = 14
  let left = mark.x - (letters.length * (size + 1) - 1) / 2
  context.font = '700 10px "Source Sans 3", sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const letter of letters) {
    context.fillStyle = colourOf(letter, colours)
    context.beginPath()
    context.roundRect(left, mark.y - size / 2, size, size, 2)
    context.fill()
    context.fillStyle = colours.paper
    context.fillText(letter === '' ? '–' : letter, left + size / 2, mark.y + 0.5)
    left += size + 1
  }
}

/** Names that are written at the most. */
const mostNames = 120

/** Beside their marks, the largest first; a name that would lie over another or over a mark is left out. */
function paintNames(context: Pen, { marks, colours, nameOf, width, height, isChosen }: Painting): void {
  context.textBaseline = 'middle'
  context.textAlign = 'left'
  context.lineJoin = 'round'
  const taken: Box[] = marks.map(({ box }) => box)
  let written = 0
  for (const mark of [...marks].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || b.claims - a.claims)) {
    if (written >= mostNames) return
    const more = mark.places.length - 1
    const name = more === 0 ? nameOf(mark.places[0]!) : `${nameOf(mark.places[0]!)} and ${more} more`
    context.font = `${isChosen(mark) ? 650 : 450} 12.5px "Source Sans 3", sans-serif`
    const wide = context.measureText(name).width
    const { left, right, top, bottom } = mark.box
    const middle = (top + bottom) / 2
    // Several places have an edge behind their box.
    const edge = more === 0 ? 0 : 3
    const box = [
      { left: right + 4 + edge, top: middle - 8 },
      { left: left - 4 - wide, top: middle - 8 },
      { left: (left + right - wide) / 2, top: bottom + 2 },
      { left: (left + right - wide) / 2, top: top - 18 },
    ]
      .map((at) => ({ ...at, right: at.left + wide, bottom: at.top + 16 }))
      .find(
        (one) =>
          one.left > 0 &&
          one.right < width &&
          one.top > 0 &&
          one.bottom < height &&
          !taken.some((other) => overlap(one, other)),
      )
    if (box === undefined) continue
    taken.push(box)
    written++
    context.lineWidth = 3.5
    context.strokeStyle = colours.land
    context.strokeText(name, box.left, box.top + 8)
    context.fillStyle = colours.ink
    context.fillText(name, box.left, box.top + 8)
  }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** "#d06012" at 0.2 → "#d0601233". */
const withAlpha = (colour: string, alpha: number): string =>
  colour +
  Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')
