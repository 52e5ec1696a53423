/**
 * The file of a language model: the bytes `CCUD`, a version, then gzip of a header (JSON: word lists,
 * tags, sizes) and the tables of weights as companded bytes (linear-model.ts), in the header's order.
 */
import { gunzipSync, gzipSync } from 'node:zlib'
import { decodeWeights, encodeWeights, type LinearModel } from './linear-model.js'

const magic = 'CCUD'
/** Version of the layout; a file of another version is refused. */
const version = 1

export interface ModelParts {
  readonly header: unknown
  readonly tables: Readonly<Record<string, LinearModel>>
}

export function writeModel({
  header,
  tables,
}: {
  header: unknown
  tables: Record<string, { bits: number; classes: number; weights: Float32Array }>
}): Buffer {
  const entries = Object.entries(tables)
  const json = Buffer.from(
    JSON.stringify({ header, tables: entries.map(([name, { bits, classes }]) => ({ name, bits, classes })) }),
    'utf8',
  )
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  const bytes = entries.map(([, { weights }]) => Buffer.from(encodeWeights(weights).buffer))
  return Buffer.concat([
    Buffer.from(magic),
    Buffer.from([version]),
    gzipSync(Buffer.concat([length, json, ...bytes]), { level: 9 }),
  ])
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
  const body = gunzipSync(bytes.subarray(5))
  const end = 4 + body.readUInt32LE(0)
  const json = JSON.parse(body.subarray(4, end).toString('utf8')) as {
    header: unknown
    tables: { name: string; bits: number; classes: number }[]
  }
  const tables: Record<string, LinearModel> = {}
  let at = end
  for (const { name: table, bits, classes } of json.tables) {
    const size = 2 ** bits * classes
    tables[table] = { bits, classes, weights: decodeWeights(new Int8Array(body.buffer, body.byteOffset + at, size)) }
    at += size
  }
  return { header: json.header, tables }
}
