/**
 * What the map draws on some days: how many claims name each place, by family and by side. A spot is a place
 * at one precision, since a town and *near the town* are not drawn alike. Counts are kept in flat arrays that
 * every step uses again. Pure.
 */
import type { Precision } from '../../../src/record/record.js'
import { type DayIndex, familyCount, forRowsOn, isPlaced } from '../sheet/day-index.js'

export interface Spots {
  readonly count: number
  /** Of each spot: index into the header's places, and how near it is known. */
  readonly place: Uint32Array
  readonly precision: Uint8Array
  /** Web Mercator, 0 to 1 from west to east and from north to south. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** Of each row: its spot; `noSpot` where it is not drawn. */
  readonly ofRow: Uint32Array
}
export const noSpot = 0xffff_ffff

export function findSpots({ sheet }: Pick<DayIndex, 'sheet'>): Spots {
  const { columns, header } = sheet
  const known = new Map<number, number>()
  const ofRow = new Uint32Array(header.rows).fill(noSpot)
  const [place, precision]: [number[], number[]] = [[], []]
  for (let row = 0; row < header.rows; row++) {
    if (!isPlaced(sheet, row)) continue
    const key = columns.place[row]! * 8 + columns.precision[row]!
    let spot = known.get(key)
    if (spot === undefined) {
      spot = place.length
      known.set(key, spot)
      place.push(columns.place[row]!)
      precision.push(columns.precision[row]!)
    }
    ofRow[row] = spot
  }
  return {
    count: place.length,
    place: Uint32Array.from(place),
    precision: Uint8Array.from(precision),
    x: Float64Array.from(place, (at) => mercatorX(header.places[at]!.lon)),
    y: Float64Array.from(place, (at) => mercatorY(header.places[at]!.lat)),
    ofRow,
  }
}

export const mercatorX = (lon: number): number => (lon + 180) / 360
/** Latitudes beyond 85.05° lie on the edge. */
export function mercatorY(lat: number): number {
  const sin = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180)
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)
}
export const precisionOf = ({ precision }: Spots, spot: number): Precision => precision[spot] as Precision

/** Sides that are told apart in a spot; those beyond count with the last. */
export const sideCount = 9

export interface Gathered {
  /** Spots with claims, in the order in which they were met. */
  readonly spots: readonly number[]
  /** `families[spot * familyCount + family]`. */
  readonly families: Uint32Array
  /** `sides[spot * sideCount + side]`, 0 being of no side. */
  readonly sides: Uint32Array
  /** Claims of each spot. */
  readonly claims: Uint32Array
  /** Claims with a spot, each once. */
  readonly total: number
}

/** Gathers again and again into the same arrays: what was gathered before is no longer there. */
export class Gatherer {
  private readonly families: Uint32Array
  private readonly sides: Uint32Array
  private readonly claims: Uint32Array
  private touched: number[] = []

  constructor(
    private readonly index: DayIndex,
    readonly spots: Spots,
  ) {
    this.families = new Uint32Array(spots.count * familyCount)
    this.sides = new Uint32Array(spots.count * sideCount)
    this.claims = new Uint32Array(spots.count)
  }

  /** @param wanted which families, as they stand in `families` */
  gather(from: number, to: number, wanted: readonly boolean[]): Gathered {
    for (const spot of this.touched) {
      this.families.fill(0, spot * familyCount, (spot + 1) * familyCount)
      this.sides.fill(0, spot * sideCount, (spot + 1) * sideCount)
      this.claims[spot] = 0
    }
    const touched: number[] = []
    const { family, sheet } = this.index
    const { number, side } = sheet.columns
    let [total, before] = [0, -1]
    forRowsOn(this.index, from, to, (row) => {
      const spot = this.spots.ofRow[row]!
      if (spot === noSpot || !wanted[family[row]!]) return
      if (this.claims[spot]!++ === 0) touched.push(spot)
      this.families[spot * familyCount + family[row]!]!++
      this.sides[spot * sideCount + Math.min(side[row]!, sideCount - 1)]!++
      // The rows of one claim stand side by side.
      if (number[row] !== before) total++
      before = number[row]!
    })
    this.touched = touched
    return { spots: touched, families: this.families, sides: this.sides, claims: this.claims, total }
  }
}

/** Rows of a place on some days, in the order of the sheet. */
export function rowsAt(
  index: DayIndex,
  spots: Spots,
  asked: { readonly place: number; readonly from: number; readonly to: number; readonly wanted: readonly boolean[] },
): number[] {
  const rows: number[] = []
  let before = -1
  const { number } = index.sheet.columns
  forRowsOn(index, asked.from, asked.to, (row) => {
    const spot = spots.ofRow[row]!
    if (spot === noSpot || spots.place[spot] !== asked.place || !asked.wanted[index.family[row]!]) return
    if (number[row] !== before) rows.push(row)
    before = number[row]!
  })
  return rows
}

/** Why claims of some days are not drawn. */
export interface NotDrawn {
  readonly reason: 'country' | 'sea-or-air' | 'unknown-place' | 'no-place'
  readonly rows: readonly number[]
}
export function notDrawn(index: DayIndex, from: number, to: number, wanted: readonly boolean[]): NotDrawn[] {
  const found = {
    country: [] as number[],
    'sea-or-air': [] as number[],
    'unknown-place': [] as number[],
    'no-place': [] as number[],
  }
  const { precision } = index.sheet.columns
  forRowsOn(index, from, to, (row) => {
    if (!wanted[index.family[row]!] || isPlaced(index.sheet, row)) return
    const at = precision[row]!
    found[at === 6 ? 'country' : at === 7 ? 'sea-or-air' : at === 0 ? 'no-place' : 'unknown-place'].push(row)
  })
  return (Object.keys(found) as NotDrawn['reason'][]).flatMap((reason) =>
    found[reason].length === 0 ? [] : [{ reason, rows: found[reason] }],
  )
}
