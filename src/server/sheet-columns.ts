/** Gathers claims into the columns of a sheet (export/sheet.ts), which grow as claims come in. */
import { dayNumber, marks, noPlace, type SheetColumns, type SheetName } from '../export/sheet.js'
import type { SheetClaim, SheetPlace } from '../ledger/queries.js'
import { kinds } from '../record/kinds.js'

type Growing = { -readonly [Name in keyof SheetColumns]: SheetColumns[Name] }
export interface GatheredPlace {
  readonly id: string
  readonly lat: number
  readonly lon: number
  readonly country: string | null
  /** How many claims write which name. */
  readonly written: Map<string, number>
  readonly others: Map<string, SheetName>
}

const kindNumbers = new Map(kinds.map((kind, at) => [kind, at]))
const mostSides = 255

export class GatheredClaims {
  rows = 0
  claims = 0
  /** Of the last claim taken in. */
  last = 0
  readonly sides = new Map<string, number>()
  readonly places = new Map<string, GatheredPlace & { readonly at: number }>()
  private room = 4096
  columns: Growing = emptyColumns(this.room)

  add(claim: SheetClaim): void {
    this.claims++
    this.last = claim.number
    const side = claim.side === null ? 0 : Math.min(mostSides, this.sideNumber(claim.side))
    const seen = new Set<string>()
    const places = claim.places.filter(({ place, precision }) => {
      const key = `${place?.id ?? ''} ${precision}`
      return !seen.has(key) && seen.add(key)
    })
    this.addRow(claim, side, places[0], false)
    for (const place of places.slice(1)) this.addRow(claim, side, place, true)
  }

  private addRow(claim: SheetClaim, side: number, place: SheetPlace | undefined, further: boolean): void {
    if (this.rows === this.room) this.grow()
    const [at, to] = [this.rows++, this.columns]
    to.number[at] = claim.number
    to.place[at] = place?.place ? this.placeNumber(place.place) : noPlace
    to.from[at] = dayNumber(claim.from)
    to.to[at] = dayNumber(claim.to)
    to.said[at] = dayNumber(claim.saidOn)
    to.kind[at] = kindNumbers.get(claim.kind)!
    to.side[at] = side
    to.precision[at] = place?.precision ?? 0
    to.marks[at] = (claim.negated ? marks.negated : 0) | (further ? marks.further : 0)
    to.confidence[at] = Math.round(claim.confidence * 100)
  }

  private sideNumber(id: string): number {
    const known = this.sides.get(id) ?? this.sides.size + 1
    this.sides.set(id, known)
    return known
  }

  private placeNumber({ id, name, lat, lon, country, otherNames }: NonNullable<SheetPlace['place']>): number {
    let known = this.places.get(id)
    if (known === undefined) {
      known = { id, lat, lon, country, written: new Map(), others: new Map(), at: this.places.size }
      this.places.set(id, known)
    }
    known.written.set(name, (known.written.get(name) ?? 0) + 1)
    for (const { name: other, usedBy } of otherNames)
      if (!known.others.has(`${other} ${usedBy}`))
        known.others.set(`${other} ${usedBy}`, { name: other, by: usedBy, use: null })
    return known.at
  }

  private grow(): void {
    const wider = emptyColumns(this.room * 2)
    for (const name of Object.keys(wider) as (keyof SheetColumns)[]) wider[name].set(this.columns[name])
    this.columns = wider
    this.room *= 2
  }
}

const emptyColumns = (room: number): Growing => ({
  number: new Uint32Array(room),
  place: new Uint32Array(room),
  from: new Int32Array(room),
  to: new Int32Array(room),
  said: new Int32Array(room),
  kind: new Uint8Array(room),
  side: new Uint8Array(room),
  precision: new Uint8Array(room),
  marks: new Uint8Array(room),
  confidence: new Uint8Array(room),
})
