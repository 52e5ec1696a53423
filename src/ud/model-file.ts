/**
 * The file of a language model: the bytes `CCUD`, a version, then brotli of a header (JSON: word lists,
 * tags, sizes), the tables of weights and the matrices of a network in the header's order. Of each table: a bit
 * for each bucket, the number of weights in each row, their classes, the weights as companded bytes
 * (linear-model.ts); of each matrix such bytes, row by row.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { decodeWeights, encodeWeights, indexBuckets, type LinearModel, spreadTriples } from './linear-model.js'

const magic = 'CCUD'
/** Version of the layout; a file of another version is refused. */
const version = 3

export interface ModelParts {
  readonly header: unknown
  readonly tables: Readonly<Record<string, LinearModel>>
  readonly matrices: Readonly<Record<string, Float32Array>>
}

/** A matrix of a network, row by row. */
export interface PackedMatrix {
  /** The weight that the byte 127 stands for. */
  readonly largest: number
  readonly weights: Int8Array
}

/** A table as training leaves it: bytes for weights, none of them nothing. */
export interface PackedTable {
  readonly bits: number
  readonly classes: number
  readonly present: Uint32Array
  /** Weights in each row, in the buckets' order. */
  readonly counts: Uint8Array
  readonly names: Uint8Array
  readonly weights: Int8Array
}

/** Packs rows by bucket. Weights whose byte is smaller than `least` are left out, and rows that have no other. */
export function packTable({
  bits,
  classes,
  rows,
  least,
}: {
  bits: number
  classes: number
  rows: ReadonlyMap<number, Float32Array>
  least: number
}): PackedTable {
  if (classes > 255) throw new Error(`${classes} classes: a row has 255 at the most`)
  const buckets = [...rows.keys()].sort((a, b) => a - b)
  const all = new Float32Array(buckets.length * classes)
  for (const [k, bucket] of buckets.entries()) all.set(rows.get(bucket)!, k * classes)
  const bytes = encodeWeights(all)
  const present = new Uint32Array(2 ** bits / 32)
  const counts: number[] = []
  const names: number[] = []
  const weights: number[] = []
  for (const [k, bucket] of buckets.entries()) {
    const from = names.length
    for (let c = 0; c < classes; c++) {
      const weight = bytes[k * classes + c]!
      if (Math.abs(weight) < least) continue
      names.push(c)
      weights.push(weight)
    }
    if (names.length === from) continue
    counts.push(names.length - from)
    present[bucket >>> 5]! |= 1 << (bucket & 31)
  }
  return {
    bits,
    classes,
    present,
    counts: Uint8Array.from(counts),
    names: Uint8Array.from(names),
    weights: Int8Array.from(weights),
  }
}

export function unpackTable({ bits, classes, present, counts, names, weights }: PackedTable): LinearModel {
  const starts = new Uint32Array(counts.length + 1)
  for (let row = 0; row < counts.length; row++) starts[row + 1] = starts[row]! + counts[row]!
  const values = decodeWeights(weights)
  const entries = new Int32Array(names.length)
  for (let i = 0; i < entries.length; i++) entries[i] = values[i]! * 256 + names[i]!
  const model = { bits, classes, index: indexBuckets(present), starts, entries }
  return classes === 3 ? { ...model, triples: spreadTriples(model) } : model
}

export function packMatrix(numbers: Float32Array): PackedMatrix {
  return {
    largest: numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0),
    weights: encodeWeights(numbers),
  }
}

/** byte q → sign(q) · (q/127)² · the largest weight */
function unpackMatrix({ largest, weights }: PackedMatrix): Float32Array {
  const numbers = new Float32Array(weights.length)
  const scale = largest / 127 ** 2
  for (let i = 0; i < numbers.length; i++) numbers[i] = weights[i]! * Math.abs(weights[i]!) * scale
  return numbers
}

export function writeModel({
  header,
  tables,
  matrices = {},
}: {
  header: unknown
  tables: Record<string, PackedTable>
  matrices?: Record<string, PackedMatrix>
}): Buffer {
  const entries = Object.entries(tables)
  const sizes = entries.map(([name, { bits, classes, counts, names }]) => ({
    name,
    bits,
    classes,
    rows: counts.length,
    weights: names.length,
  }))
  const networks = Object.entries(matrices).map(([name, { largest, weights }]) => ({
    name,
    largest,
    count: weights.length,
  }))
  const json = Buffer.from(JSON.stringify({ header, tables: sizes, matrices: networks }), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  const bytes = entries.flatMap(([, { present, counts, names, weights }]) =>
    [littleEndian(present), counts, names, weights].map((part) => Buffer.from(part.buffer, 0, part.byteLength)),
  )
  const numbers = Object.values(matrices).map(({ weights }) => Buffer.from(weights.buffer, 0, weights.byteLength))
  const body = Buffer.concat([length, json, ...bytes, ...numbers])
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 }
  return Buffer.concat([Buffer.from(magic), Buffer.from([version]), brotliCompressSync(body, { params })])
}

/** @throws Error on bytes that are no model file, or one of another version */
export function readModel(bytes: Uint8Array, name: string): ModelParts {
  const found = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (found !== magic)
    throw new Error(
      `${name}: begins with ${JSON.stringify(found)}, a language model with "${magic}". Was the file built by npm run train:ud?`,
    )
  if (bytes[4] !== version)
    throw new Error(`${name}: layout ${bytes[4]}, this program reads ${version}. Build it anew with npm run train:ud`)
  const body = brotliDecompressSync(bytes.subarray(5))
  const end = 4 + body.readUInt32LE(0)
  const json = JSON.parse(body.subarray(4, end).toString('utf8')) as {
    header: unknown
    tables: { name: string; bits: number; classes: number; rows: number; weights: number }[]
    matrices?: { name: string; largest: number; count: number }[]
  }
  const tables: Record<string, LinearModel> = {}
  let at = end
  const take = (count: number): Uint8Array => {
    at += count
    return Uint8Array.from(body.subarray(at - count, at))
  }
  for (const { name: table, bits, classes, rows, weights } of json.tables)
    tables[table] = unpackTable({
      bits,
      classes,
      present: littleEndian(new Uint32Array(take(2 ** bits / 8).buffer)),
      counts: take(rows),
      names: take(weights),
      weights: new Int8Array(take(weights).buffer),
    })
  const matrices: Record<string, Float32Array> = {}
  for (const { name: matrix, largest, count } of json.matrices ?? [])
    matrices[matrix] = unpackMatrix({ largest, weights: new Int8Array(take(count).buffer) })
  return { header: json.header, tables, matrices }
}

/** The same numbers, low byte first, on machines that keep the high one first. */
function littleEndian(words: Uint32Array): Uint32Array {
  if (new Uint8Array(new Uint32Array([1]).buffer)[0] === 1) return words
  return words.map((w) => (w >>> 24) | ((w >>> 8) & 0xff00) | ((w & 0xff00) << 8) | (w << 24))
}
