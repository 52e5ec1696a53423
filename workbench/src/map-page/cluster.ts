/**
 * Joins spots that would lie over one another on the screen. Greedy, the one with most claims first: it takes
 * in all within the distance. Positions are Web Mercator, so that panning changes nothing. Pure.
 */
export interface Cluster {
  /** The spot with most claims first. */
  readonly spots: readonly number[]
  /** Of that spot: a cluster stands at a place, never between places. */
  readonly x: number
  readonly y: number
  readonly claims: number
}

interface Points {
  readonly x: ArrayLike<number>
  readonly y: ArrayLike<number>
}
/** @param distance in the units of Mercator */
export function cluster(
  spots: Points,
  { spots: drawn, claims }: { readonly spots: readonly number[]; readonly claims: ArrayLike<number> },
  distance: number,
): Cluster[] {
  const order = [...drawn].sort((a, b) => claims[b]! - claims[a]! || a - b)
  const cells = new Map<number, number[]>()
  const across = Math.ceil(1 / distance) + 2
  const cellOf = (spot: number) =>
    Math.floor(spots.x[spot]! / distance) + Math.floor(spots.y[spot]! / distance) * across
  for (const spot of order) {
    const cell = cells.get(cellOf(spot))
    if (cell === undefined) cells.set(cellOf(spot), [spot])
    else cell.push(spot)
  }
  const taken = new Set<number>()
  const found: Cluster[] = []
  for (const spot of order) {
    if (taken.has(spot)) continue
    const members: number[] = []
    let sum = 0
    const centre = cellOf(spot)
    for (const around of [0, -1, 1, -across, across, -across - 1, -across + 1, across - 1, across + 1])
      for (const other of cells.get(centre + around) ?? []) {
        if (taken.has(other)) continue
        const [dx, dy] = [spots.x[other]! - spots.x[spot]!, spots.y[other]! - spots.y[spot]!]
        if (dx * dx + dy * dy > distance * distance) continue
        taken.add(other)
        sum += claims[other]!
        if (other === spot) members.unshift(other)
        else members.push(other)
      }
    found.push({ spots: members, x: spots.x[spot]!, y: spots.y[spot]!, claims: sum })
  }
  return found
}
