/**
 * Keeps the boxes of counts apart. A count may stand anywhere on its ring, and goes round it until it is free; the
 * count of an exact place or of several places cannot move: where two would touch, they are joined. Pure.
 */
import type { Box, Mark } from './scene.js'

type BoxOf = (x: number, y: number, claims: number, bare: boolean) => Box

interface Placed {
  readonly mark: Mark
  /** In the order given. */
  readonly at: number
}

/** Pixels between two boxes; those of several places have an edge of three pixels behind them. */
const gap = 4
/** Where on its ring a count is tried after the top: the right and the left before what lies below. */
const turns = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8].map((sixteenth) => (sixteenth * Math.PI) / 8)

/** @param boxOf the box of so many claims around a point */
export function keepApart(marks: readonly Mark[], boxOf: BoxOf): Mark[] {
  const placed: Placed[] = []
  // Those that cannot move stand first; of either, the larger.
  const weight = (mark: Mark) => mark.claims + (mark.radius > 0 ? 0 : 1e9)
  const waiting = marks.map((mark, at) => ({ mark, at })).sort((a, b) => weight(a.mark) - weight(b.mark))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { mark, at } = next
    const free = freeBox(mark, placed, boxOf)
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

function freeBox({ x, y, radius, claims, box }: Mark, placed: readonly Placed[], boxOf: BoxOf): Box | undefined {
  if (isFree(box, placed)) return box
  if (radius === 0) return undefined
  for (const turn of turns) {
    const tried = boxOf(x + radius * Math.sin(turn), y - radius * Math.cos(turn), claims, false)
    if (isFree(tried, placed)) return tried
  }
  return undefined
}

function isFree(box: Box, placed: readonly Placed[]): boolean {
  for (const { mark } of placed) if (touch(box, mark.box)) return false
  return true
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
