/**
 * The learnt part of attribution: weights of the cue classifier, the role field, its ranker and the last decisions
 * (keep or drop). In the file: the bytes `CCAT`, a version, then gzip of a header (JSON) and the tables
 * as companded bytes (ud/linear-model.ts), in the header's order. Features are hashed; no words are in it.
 */
import { gunzipSync, gzipSync } from 'node:zlib'
import { decodeWeights, encodeWeights } from '../ud/linear-model.js'

const magic = 'CCAT'
/** Version of the layout; a file of another version is refused. */
const version = 2

export const tableNames = ['cue', 'roleToken', 'roleBorder', 'rank', 'keep', 'follow'] as const
export type TableName = (typeof tableNames)[number]

/** Each table's length is a power of two times its row. */
export interface AttributionModel {
  readonly tables: Readonly<Record<TableName, Float32Array>>
  /** Candidates below this probability of being a cue are not looked at. */
  readonly candidate: number
  /** Attributions below this confidence are dropped. */
  readonly keep: number
}

export function writeAttributionModel({ tables, candidate, keep }: AttributionModel): Buffer {
  const scaled = tableNames.map((name) => ({ name, scale: largest(tables[name]), weights: tables[name] }))
  const header = {
    candidate,
    keep,
    tables: scaled.map(({ name, scale, weights }) => ({ name, scale, length: weights.length })),
  }
  const json = Buffer.from(JSON.stringify(header), 'utf8')
  const size = Buffer.alloc(4)
  size.writeUInt32LE(json.length)
  const bytes = scaled.map(({ weights }) => Buffer.from(encodeWeights(weights).buffer))
  return Buffer.concat([
    Buffer.from(magic),
    Buffer.from([version]),
    gzipSync(Buffer.concat([size, json, ...bytes]), { level: 9 }),
  ])
}

/** @throws Error on bytes that are no attribution model, or one of another version */
export function readAttributionModel(file: Uint8Array, name: string): AttributionModel {
  const found = Buffer.from(file.subarray(0, 4)).toString('latin1')
  if (found !== magic)
    throw new Error(
      `${name}: begins with ${JSON.stringify(found)}, an attribution model with "${magic}". Build it with npm run train:attribution`,
    )
  if (file[4] !== version)
    throw new Error(
      `${name}: layout ${file[4]}, this program reads ${version}. Build it anew with npm run train:attribution`,
    )
  const body = gunzipSync(file.subarray(5), { chunkSize: 2 ** 20 })
  let at = 4 + body.readUInt32LE(0)
  const header = JSON.parse(body.subarray(4, at).toString('utf8')) as {
    candidate: number
    keep: number
    tables: { name: TableName; scale: number; length: number }[]
  }
  const tables = {} as Record<TableName, Float32Array>
  for (const { name: table, scale, length } of header.tables) {
    const stored = decodeWeights(new Int8Array(body.buffer, body.byteOffset + at, length))
    const unit = largest(stored) || 1
    const weights = new Float32Array(length)
    // A plain loop: `Float32Array.from` with a function took half of the time that the program needs to start.
    for (let i = 0; i < length; i++) weights[i] = (stored[i]! * scale) / unit
    tables[table] = weights
    at += length
  }
  return { tables, candidate: header.candidate, keep: header.keep }
}

function largest(weights: ArrayLike<number>): number {
  let most = 0
  for (let i = 0; i < weights.length; i++) most = Math.max(most, Math.abs(weights[i]!))
  return most
}
