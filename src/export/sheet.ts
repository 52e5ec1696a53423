/**
 * The sheet: every claim of a ledger as columns of numbers, so that a map or a timeline can draw hundreds of
 * thousands at once. A claim has a row for each place that it names, the rows side by side; one without any
 * has one row. Words are asked for by a claim's number.
 *
 * Layout: `CCSH`, a version byte, three of nothing; the length of a JSON header in bytes (u32, a multiple of
 * four), the header, padded with spaces; then the columns, each for all rows, little-endian: number (u32), place
 * (u32, index into the header's places), from, to, said (i32, days since 1970-01-01), kind, side, precision,
 * marks, confidence (u8). Pure; runs in the browser too.
 */
import type { Kind } from '../record/kinds.js'

export interface SheetHeader {
  readonly rows: number
  readonly claims: number
  /** Changes whenever the ledger does; numbers of claims hold for one state alone. */
  readonly state: string
  readonly kinds: readonly Kind[]
  readonly sides: readonly { readonly id: string; readonly name: string; readonly letter: string }[]
  readonly places: readonly SheetPlaceNamed[]
}
export interface SheetPlaceNamed {
  readonly id: string
  /** As most claims of this ledger write it. */
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly names: readonly SheetName[]
}
/** Another name of a place, and who uses it, where that is recorded. */
export interface SheetName {
  readonly name: string
  /** Id of a side. */
  readonly by: string | null
  /** "Armenian use". */
  readonly use: string | null
}

/** No such day, no such place. */
export const noDay = -0x8000_0000
export const noPlace = 0xffff_ffff
/** Bits of `marks`. */
export const marks = { negated: 1, /** Another row of the same claim stands before this one. */ further: 2 } as const

export interface SheetColumns {
  readonly number: Uint32Array
  readonly place: Uint32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly said: Int32Array
  /** Index into the header's kinds. */
  readonly kind: Uint8Array
  /** Of the source: index into the header's sides and 1; 0 is none. 255 stands for every side from the 255th. */
  readonly side: Uint8Array
  /** 1 to 7, as the record has it; 0 where the claim names no place. */
  readonly precision: Uint8Array
  readonly marks: Uint8Array
  /** Hundredths. */
  readonly confidence: Uint8Array
}
export interface Sheet {
  readonly header: SheetHeader
  readonly columns: SheetColumns
}

const magic = [0x43, 0x43, 0x53, 0x48]
export const sheetVersion = 1
const start = 12
/** In order of the file; bytes a row. */
const wide = ['number', 'place', 'from', 'to', 'said'] as const
const narrow = ['kind', 'side', 'precision', 'marks', 'confidence'] as const

/** @param columns at least `header.rows` long; what lies beyond is left out */
export function writeSheet({ header, columns }: Sheet): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header))
  const padded = Math.ceil(json.length / 4) * 4
  const { rows } = header
  const bytes = new Uint8Array(start + padded + rows * (wide.length * 4 + narrow.length))
  bytes.set(magic)
  bytes[4] = sheetVersion
  new DataView(bytes.buffer).setUint32(8, padded, true)
  bytes.fill(0x20, start, start + padded)
  bytes.set(json, start)
  let at = start + padded
  for (const name of wide) {
    const column = columns[name]
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, rows * 4), at)
    at += rows * 4
  }
  for (const name of narrow) {
    bytes.set(columns[name].subarray(0, rows), at)
    at += rows
  }
  return bytes
}

/** @throws Error on bytes that are no sheet of this version. The columns are views of the bytes, not copies. */
export function readSheet(bytes: ArrayBuffer): Sheet {
  const head = new Uint8Array(bytes, 0, Math.min(start, bytes.byteLength))
  if (head.length < start || magic.some((byte, i) => head[i] !== byte) || head[4] !== sheetVersion)
    throw new Error(
      `The answer is no sheet of layout ${sheetVersion}. Reload the page: the program may be newer than it.`,
    )
  const padded = new DataView(bytes).getUint32(8, true)
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, start, padded))) as SheetHeader
  const { rows } = header
  const [first, second] = [start + padded, start + padded + wide.length * rows * 4]
  const four = <C>(make: new (buffer: ArrayBuffer, at: number, length: number) => C, nth: number): C =>
    new make(bytes, first + nth * rows * 4, rows)
  const one = (nth: number) => new Uint8Array(bytes, second + nth * rows, rows)
  return {
    header,
    columns: {
      number: four(Uint32Array, 0),
      place: four(Uint32Array, 1),
      from: four(Int32Array, 2),
      to: four(Int32Array, 3),
      said: four(Int32Array, 4),
      kind: one(0),
      side: one(1),
      precision: one(2),
      marks: one(3),
      confidence: one(4),
    },
  }
}

const msOfDay = 86_400_000
/** "1970-01-02" → 1; null, and what no calendar of the browser knows, → noDay. */
export function dayNumber(day: string | null): number {
  const ms = day === null ? Number.NaN : Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(ms) ? noDay : Math.floor(ms / msOfDay)
}
/** 1 → "1970-01-02"; noDay → null. */
export const dayFrom = (number: number): string | null =>
  number === noDay ? null : new Date(number * msOfDay).toISOString().slice(0, 10)
