/**
 * Keeps the boxes of counts apart. A count may stand anywhere on its ring, and goes round it until it is free; the
 * count of an exact place or of several places cannot move: where two would touch, they are joined. Pure.
 */
import type { Box, Mark } from './scene.js'

type BoxOf = (x: number, y: number, claims: number, bare: boolean) => Box

/** Pixels between two boxes; those of several places have an edge of three pixels behind them. */
const gap = 4
/** Where on its ring a count is tried, in turns from the top: the right and the left before what lies below. */
const turns = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8].map((sixteenth) => (sixteenth * Math.PI) / 8)

/** @param boxOf the box of so many claims around a point */
export function keepApart(marks: readonly Mark[], boxOf: BoxOf): Mark[] {
  const placed: { readonly mark: Mark; readonly at: number }[] = []
  // Those that cannot move stand first; of either, the larger.
  const weight = (mark: Mark) => mark.claims + (mark.radius > 0 ? 0 : 1e9)
  const waiting = marks.map((mark, at) => ({ mark, at })).sort((a, b) => weight(a.mark) - weight(b.mark))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { mark, at } = next
    const free = boxesOf(mark, boxOf).find((box) => !placed.some((other) => touch(box, other.mark.box)))
    if (free !== undefined) {
      placed.push({ mark: { ...mark, box: free }, at })
      continue
    }
    const [other] = placed.splice(
      placed.findIndex((one) => touch(mark.box, one.mark.box)),
      1,
    )
    waiting.push({ mark: join(other!.mark, mark, boxOf), at: other!.at })
  }
  return placed.sort((a, b) => a.at - b.at).map(({ mark }) => mark)
}

function boxesOf({ x, y, radius, claims, box }: Mark, boxOf: BoxOf): Box[] {
  if (radius === 0) return [box]
  return turns.map((turn) => boxOf(x + radius * Math.sin(turn), y - radius * Math.cos(turn), claims, false))
}

/** Stands where the first stood: at a place, never between places. */
function join(one: Mark, other: Mark, boxOf: BoxOf): Mark {
  const claims = one.claims + other.claims
  return {
    ...one,
    places: [...new Set([...one.places, ...other.places])],
    claims,
    families: one.families.map((n, at) => n + other.families[at]!),
    sides: one.sides.map((n, at) => n + other.sides[at]!),
    precision: null,
    radius: 0,
    box: boxOf(one.x, one.y, claims, false),
  }
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap
