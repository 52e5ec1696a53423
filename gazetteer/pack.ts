/** Packs places into the one binary file that src/place/gazetteer.ts reads; its layout is told there. */
import { gzipSync } from 'node:zlib'
import { foldPlace, variantKey } from '../src/place/fold-name.js'
import { type GazetteerHeader, gazetteerVersion } from '../src/place/gazetteer.js'

export interface Row {
  name: string
  others: string[]
  demonyms: string[]
  /** WGS84 degrees. */
  lat: number
  lon: number
  /** GeoNames id; 0 where the project's own lists give the place. */
  id: number
  population: number
  /** GeoNames class.code */
  feature: string
  /** ISO 3166-1 alpha-3, '' for none. */
  country: string
  admin: string
}

export function packGazetteer(rows: readonly Row[], told: Pick<GazetteerHeader, 'names' | 'areas' | 'codes'>): Buffer {
  const features = index(rows.map((row) => row.feature))
  const countries = index(rows.map((row) => row.country))
  const admins = index(rows.map((row) => row.admin))
  const keys = keysOf(rows)
  const header: GazetteerHeader = {
    records: rows.length,
    keys: keys.length,
    features: features.all,
    countries: countries.all,
    admins: admins.all,
    ...told,
  }
  const json = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  const body = Buffer.concat([
    length,
    json,
    bytes(Float32Array.from(rows, (row) => row.lat)),
    bytes(Float32Array.from(rows, (row) => row.lon)),
    bytes(Uint32Array.from(rows, (row) => row.id)),
    bytes(Uint32Array.from(rows, (row) => row.population)),
    bytes(Uint16Array.from(rows, (row) => features.of.get(row.feature)!)),
    bytes(Uint16Array.from(rows, (row) => countries.of.get(row.country)!)),
    bytes(Uint16Array.from(rows, (row) => admins.of.get(row.admin)!)),
    bytes(Uint32Array.from(keys, ({ target }) => target)),
    ...packTexts(keys.map(({ key }) => key)),
    ...packTexts(rows.map(({ name }) => name)),
  ])
  return Buffer.concat([Buffer.from('CCGZ'), Buffer.from([gazetteerVersion]), gzipSync(body, { level: 9 })])
}

/** States whose places English-language reports transliterate, each press in its own way. */
const transliterated: ReadonlySet<string> = new Set(
  'AFG ARE ARM AZE BHR BLR DZA EGY ERI ETH GEO IRN IRQ ISR JOR KAZ KGZ KWT LBN LBY MAR MRT OMN PAK PSE QAT RUS SAU SDN SOM SSD SYR TCD TJK TKM TUN UKR UZB YEM'.split(
    ' ',
  ),
)

/** Folded names with their records, in the order of their bytes; the lowest bit says that the name is one for the people. */
function keysOf(rows: readonly Row[]): { key: string; target: number }[] {
  const keys: { key: string; target: number }[] = []
  rows.forEach((row, record) => {
    const names = new Set([row.name, ...row.others].map(foldPlace).filter((key) => key.length > 1))
    for (const key of names) keys.push({ key, target: record * 2 })
    if (row.feature.startsWith('P.') && transliterated.has(row.country))
      for (const key of new Set([...names].map(variantKey))) if (key.length > 5) keys.push({ key, target: record * 2 })
    for (const key of new Set(row.demonyms.map(foldPlace)))
      if (!names.has(key)) keys.push({ key, target: record * 2 + 1 })
  })
  return keys.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) || a.target - b.target)
}

/** Where each text ends, as u32, and the texts one behind the other. */
function packTexts(texts: readonly string[]): Buffer[] {
  const parts = texts.map((text) => Buffer.from(text))
  let end = 0
  return [bytes(Uint32Array.from(parts, (part) => (end += part.length))), ...parts]
}

function index(values: string[]): { all: string[]; of: Map<string, number> } {
  const all = [...new Set(values)].sort()
  return { all, of: new Map(all.map((value, i) => [value, i])) }
}

const bytes = (view: ArrayBufferView): Buffer => Buffer.from(view.buffer, view.byteOffset, view.byteLength)
