/**
 * The file of a language model: the bytes `CCUD`, a version, the length of the header's brotli (32 bits, low byte first), that
 * brotli (JSON: word lists, tags, sizes), then one brotli for each table of weights and one for the matrices of a network,
 * in the header's order; a table is unpacked when it is first asked for. Of each table: a bit for each bucket, the
 * number of weights in each row, their classes, the weights as companded bytes (linear-model.ts); of each matrix such
 * bytes, row by row.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { decodeWeights, encodeWeights, indexBuckets, type LinearModel, spreadTriples } from './linear-model.js'

const magic = 'CCUD'
/** Version of the layout; a file of another version is refused. */
const version = 4

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

const signed = ({ buffer, byteOffset, length }: Uint8Array): Int8Array => new Int8Array(buffer, byteOffset, length)

/** byte q → sign(q) · (q/127)² · the largest weight */
function unpackMatrix({ largest, weights }: PackedMatrix): Float32Array {
  const scale = largest / 127 ** 2
  const value = new Float32Array(256)
  for (let q = -128; q < 128; q++) value[q & 255] = q * Math.abs(q) * scale
  const numbers = new Float32Array(weights.length)
  for (let i = 0; i < numbers.length; i++) numbers[i] = value[weights[i]! & 255]!
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
  const parts = Object.values(tables).map(({ present, counts, names, weights }) =>
    squeeze([littleEndian(present), counts, names, weights]),
  )
  const numbers = squeeze(Object.values(matrices).map(({ weights }) => weights))
  const json: FileHeader = {
    header,
    tables: Object.entries(tables).map(([name, { bits, classes, counts, names }], k) => ({
      name,
      bits,
      classes,
      rows: counts.length,
      weights: names.length,
      bytes: parts[k]!.length,
    })),
    matrices: Object.entries(matrices).map(([name, { largest, weights }]) => ({
      name,
      largest,
      count: weights.length,
    })),
  }
  const head = squeeze([Buffer.from(JSON.stringify(json), 'utf8')])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([Buffer.from(magic), Buffer.from([version]), length, head, ...parts, numbers])
}

/** What the file tells of itself; `bytes` are those of a table's brotli. */
interface FileHeader {
  readonly header: unknown
  readonly tables: { name: string; bits: number; classes: number; rows: number; weights: number; bytes: number }[]
  readonly matrices: { name: string; largest: number; count: number }[]
}

function squeeze(parts: readonly (Uint8Array | Uint32Array | Int8Array)[]): Buffer {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 }
  const body = Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  )
  return brotliCompressSync(body, { params })
}

/** In large pieces: zlib's usual ones of 16 kB cost more time than the unpacking. */
const unsqueeze = (bytes: Uint8Array): Buffer => brotliDecompressSync(bytes, { chunkSize: 2 ** 20 })

/**
 * @param build the command that builds such a file, for the errors
 * @throws Error on bytes that are no model file, one of another version, or a file that breaks off
 */
export function readModel(bytes: Uint8Array, name: string, build = 'npm run train:ud'): ModelParts {
  const found = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (found !== magic)
    throw new Error(
      `${name}: begins with ${JSON.stringify(found)}, a model file with "${magic}". Was it built by ${build}?`,
    )
  if (bytes[4] !== version)
    throw new Error(`${name}: layout ${bytes[4]}, this program reads ${version}. Build it anew with ${build}`)
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 9 + view.readUInt32LE(5)
  const {
    header,
    tables: sizes,
    matrices: shapes,
  } = JSON.parse(unsqueeze(view.subarray(9, at)).toString('utf8')) as FileHeader
  const tables: Record<string, LinearModel> = {}
  for (const size of sizes) {
    const packed = view.subarray(at, at + size.bytes)
    at += size.bytes
    let unpacked: LinearModel | undefined
    Object.defineProperty(tables, size.name, { enumerable: true, get: () => (unpacked ??= readTable(packed, size)) })
  }
  if (at >= view.length)
    throw new Error(
      `${name}: ends after ${view.length} bytes, its header tells of more than ${at}. Was it copied whole?`,
    )
  const matrices: Record<string, Float32Array> = {}
  const numbers = taker(unsqueeze(view.subarray(at)))
  for (const { name: matrix, largest, count } of shapes)
    matrices[matrix] = unpackMatrix({ largest, weights: signed(numbers(count)) })
  return { header, tables, matrices }
}

function readTable(packed: Uint8Array, { bits, classes, rows, weights }: FileHeader['tables'][number]): LinearModel {
  const take = taker(unsqueeze(packed))
  return unpackTable({
    bits,
    classes,
    present: littleEndian(new Uint32Array(new Uint8Array(take(2 ** bits / 8)).buffer)),
    counts: take(rows),
    names: take(weights),
    weights: signed(take(weights)),
  })
}

/** Gives the next so many bytes each time. */
function taker(bytes: Uint8Array): (count: number) => Uint8Array {
  let at = 0
  return (count) => {
    at += count
    return bytes.subarray(at - count, at)
  }
}

/** The same numbers, low byte first, on machines that keep the high one first. */
function littleEndian(words: Uint32Array): Uint32Array {
  if (new Uint8Array(new Uint32Array([1]).buffer)[0] === 1) return words
  return words.map((w) => (w >>> 24) | ((w >>> 8) & 0xff00) | ((w & 0xff00) << 8) | (w << 24))
}
