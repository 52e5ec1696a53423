/**
 * The gazetteer: places by folded name, from one binary file that gazetteer/build.ts makes.
 *
 * Layout: `CCGZ`, a version byte, then gzip of: the length of a JSON header (u32), the header, and columns of
 * the records (latitude and longitude as f32, GeoNames id and population as u32, feature, country and
 * admin1 as u16 indices into the header's lists), the record of each key, then twice, for keys in the order
 * of their bytes and for names of records, where each ends (u32) and the texts. Texts are read when asked for.
 */
import { gunzipSync } from 'node:zlib'
import type { Place } from '../record/record.js'
import type { DisputedArea } from './disputed-area.js'

export interface GazetteerHeader {
  readonly records: number
  readonly keys: number
  readonly features: string[]
  /** ISO 3166-1 alpha-3; '' where a place lies in no one country or a disputed area. */
  readonly countries: string[]
  readonly admins: string[]
  /** Record → its names with language and who uses each, where the parties of a conflict have several. */
  readonly names: Readonly<Record<string, readonly Place['otherNames'][number][]>>
  /** Areas that several states claim, with the records inside. */
  readonly areas: readonly (DisputedArea & { records: number[] })[]
  /** ISO 3166-1 alpha-2 → alpha-3. */
  readonly codes: Readonly<Record<string, string>>
}

export interface Entry {
  readonly record: number
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** null where the gazetteer's own list gives the place. */
  readonly geonameid: number | null
  readonly population: number
  /** GeoNames class.code; demonyms point to their country's or region's record. */
  readonly feature: string
  readonly country: string | null
  readonly admin1: string | null
  /** What the parties of a conflict call it; empty where they have one name. */
  readonly names: readonly Place['otherNames'][number][]
  /** Who claims the area it lies in; empty where one state does. */
  readonly claimedBy: readonly string[]
  /** Whether the key is a word for the people, not the name. */
  readonly demonym: boolean
}

export interface Gazetteer {
  /** Every place of a folded name, the most populous first. */
  find(folded: string): readonly Entry[]
  readonly size: number
  readonly areas: readonly DisputedArea[]
  /** ISO 3166-1 alpha-2 → alpha-3. */
  readonly codes: Readonly<Record<string, string>>
}

const magic = 'CCGZ'
export const gazetteerVersion = 2

const none: readonly never[] = []

/** @throws Error on bytes that are no gazetteer of this version */
export function readGazetteer(bytes: Uint8Array, name: string): Gazetteer {
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== magic || bytes[4] !== gazetteerVersion)
    throw new Error(`${name}: no gazetteer of layout ${gazetteerVersion}. Build it with npm run build:gazetteer`)
  const body = gunzipSync(bytes.subarray(5))
  const end = 4 + body.readUInt32LE(0)
  const header = JSON.parse(body.subarray(4, end).toString('utf8')) as GazetteerHeader
  let at = end
  const take = (size: number): ArrayBuffer => {
    const part = body.subarray(at, at + size)
    at += size
    return part.buffer.slice(part.byteOffset, part.byteOffset + size) as ArrayBuffer
  }
  const n = header.records
  const lat = new Float32Array(take(4 * n))
  const lon = new Float32Array(take(4 * n))
  const ids = new Uint32Array(take(4 * n))
  const population = new Uint32Array(take(4 * n))
  const feature = new Uint16Array(take(2 * n))
  const country = new Uint16Array(take(2 * n))
  const admin = new Uint16Array(take(2 * n))
  const targets = new Uint32Array(take(4 * header.keys))
  const keys = readTexts(body, at, header.keys)
  const names = readTexts(body, keys.end, n)
  const first = (folded: Buffer): number => {
    let low = 0
    let high = header.keys
    while (low < high) {
      const middle = (low + high) >> 1
      if (keys.compare(middle, folded) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
  const claimants = new Map<number, readonly string[]>()
  for (const { claimedBy, records } of header.areas)
    for (const record of records) if (!claimants.has(record)) claimants.set(record, claimedBy)
  const round = (value: number) => Math.round(value * 1e5) / 1e5
  return {
    size: n,
    areas: header.areas,
    codes: header.codes,
    find(folded) {
      const found: Entry[] = []
      const wanted = Buffer.from(folded)
      for (let key = first(wanted); key < header.keys && keys.compare(key, wanted) === 0; key++) {
        const record = targets[key]! >>> 1
        found.push({
          record,
          name: names.text(record),
          lat: round(lat[record]!),
          lon: round(lon[record]!),
          geonameid: ids[record]! || null,
          population: population[record]!,
          feature: header.features[feature[record]!]!,
          country: header.countries[country[record]!] || null,
          admin1: header.admins[admin[record]!] || null,
          names: header.names[record] ?? none,
          claimedBy: claimants.get(record) ?? none,
          demonym: (targets[key]! & 1) === 1,
        })
      }
      return found.sort((a, b) => b.population - a.population || a.record - b.record)
    },
  }
}

/** Texts that lie one behind the other, with where each ends before them. */
function readTexts(body: Buffer, at: number, count: number) {
  const ends = new Uint32Array(body.buffer.slice(body.byteOffset + at, body.byteOffset + at + 4 * count))
  const start = at + 4 * count
  const from = (i: number): number => start + (i === 0 ? 0 : ends[i - 1]!)
  return {
    end: start + (count === 0 ? 0 : ends[count - 1]!),
    text: (i: number): string => body.toString('utf8', from(i), start + ends[i]!),
    compare: (i: number, wanted: Buffer): number => -wanted.compare(body, from(i), start + ends[i]!),
  }
}
