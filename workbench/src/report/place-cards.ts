/**
 * Where margin cards stand: each at its first line, pushed down where it would lie over the one above.
 * The open card stands at its line, and the others move aside for it, up and down. Pure.
 */
export interface CardBox {
  /** Where the card's words begin, in pixels from the column's top. */
  readonly at: number
  /** Its height, and its height when it is shrunk to a line. */
  readonly full: number
  readonly slim: number
}
export interface Placed {
  readonly top: number
  readonly slim: boolean
}

/** How far a card may drift from its words before its run of cards shrinks to lines: three lines of text. */
const drift = 102
/** Cards this near to the open one, counted in cards, shrink to a line. */
const nearOpen = 4

/** `boxes` in reading order; `open` is an index into them, or -1. */
export function placeCards(boxes: readonly CardBox[], open: number): Placed[] {
  const slim = boxes.map((_, at) => at !== open && open !== -1 && Math.abs(at - open) <= nearOpen)
  crowded(boxes, slim)
  if (open >= 0) slim[open] = false
  const height = (at: number) => (slim[at] ? boxes[at]!.slim : boxes[at]!.full)
  const tops: number[] = []
  boxes.forEach((box, at) => {
    const least = at === 0 ? 0 : tops[at - 1]! + height(at - 1)
    tops.push(at === open ? Math.max(box.at, 0) : Math.max(box.at, least))
  })
  for (let at = open - 1; at >= 0; at--) tops[at] = Math.min(tops[at]!, tops[at + 1]! - height(at))
  return tops.map((top, at) => ({ top, slim: slim[at]! }))
}

/** Shrinks every run of touching cards in which one would stand further than `drift` from its words. */
function crowded(boxes: readonly CardBox[], slim: boolean[]): void {
  let first = 0
  let bottom = Number.NEGATIVE_INFINITY
  let worst = 0
  const close = (end: number) => {
    if (worst > drift) slim.fill(true, first, end)
  }
  boxes.forEach((box, at) => {
    if (box.at >= bottom) {
      close(at)
      first = at
      worst = 0
      bottom = box.at
    }
    worst = Math.max(worst, bottom - box.at)
    bottom += slim[at] ? box.slim : box.full
  })
  close(boxes.length)
}
