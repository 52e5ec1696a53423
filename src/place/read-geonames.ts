/**
 * Reads lines of the files that GeoNames publishes (download.geonames.org/export/dump): places, of a country or
 * of all, and alternateNamesV2. Tab-separated, UTF-8, without a head. Touches nothing.
 */

/** A row of a country's file or of allCountries.txt. */
export interface GeonamesPlace {
  readonly what: 'place'
  readonly id: number
  readonly name: string
  readonly others: readonly string[]
  /** WGS84 degrees. */
  readonly lat: number
  readonly lon: number
  /** class.code */
  readonly feature: string
  /** ISO 3166-1 alpha-2, '' where there is none. */
  readonly country: string
  /** `country.admin1`, '' where there is none. */
  readonly division: string
  readonly population: number
}

/** A row of alternateNamesV2.txt that is a name, not a link or a code. */
export interface GeonamesName {
  readonly what: 'name'
  readonly place: number
  readonly name: string
}

/** A row that is right and of no use here: a link, a code. */
export interface GeonamesOther {
  readonly what: 'other'
}

/** What is wrong with a line, and what was expected. */
export interface GeonamesError {
  readonly what: 'error'
  readonly message: string
}

const placeCells = 19
const nameCells = [8, 10]
/** In the column of languages of alternateNamesV2: what is no name of a language. */
const noLanguage = /^(?:link|post|wkdt|unlc|iata|icao|faac|tcid|phon|piny|abbr)$/

export function readGeonamesLine(line: string): GeonamesPlace | GeonamesName | GeonamesOther | GeonamesError {
  const cells = line.split('\t')
  if (cells.length === placeCells) return readPlace(cells)
  if (nameCells.includes(cells.length)) return readName(cells)
  return wrong(
    `${cells.length} cells, where a place has ${placeCells} and a name ${nameCells.join(' or ')}, with tabs between`,
  )
}

function readPlace(cells: readonly string[]): GeonamesPlace | GeonamesError {
  const [id, name, ascii, others, lat, lon, group, code, country] = cells as [string, ...string[]] as string[]
  const point = { lat: number(lat!), lon: number(lon!) }
  if (!isId(id!)) return wrong(`the id ${quote(id!)} is no whole number above 0`)
  if (name!.trim() === '') return wrong('the name is empty')
  if (!(Math.abs(point.lat) <= 90)) return wrong(`the latitude ${quote(lat!)} is no number from -90 to 90`)
  if (!(Math.abs(point.lon) <= 180)) return wrong(`the longitude ${quote(lon!)} is no number from -180 to 180`)
  if (!/^[A-Z]$/.test(group!))
    return wrong(`the feature class ${quote(group!)} is no letter of A, H, L, P, R, S, T, U, V`)
  if (!/^(?:[A-Z]{2})?$/.test(country!)) return wrong(`the country ${quote(country!)} is no ISO 3166-1 alpha-2 code`)
  const population = cells[14] === '' ? 0 : number(cells[14]!)
  if (!(population >= 0)) return wrong(`the population ${quote(cells[14]!)} is no number of 0 or more`)
  return {
    what: 'place',
    id: Number(id),
    name: name!.trim(),
    others: [ascii!, ...others!.split(',')].map((other) => other.trim()).filter(Boolean),
    ...point,
    feature: `${group}.${code}`,
    country: country!,
    division: cells[10] === '' ? '' : `${country}.${cells[10]}`,
    population,
  }
}

function readName(cells: readonly string[]): GeonamesName | GeonamesOther | GeonamesError {
  const [id, place, language, name] = cells as [string, string, string, string]
  if (!isId(id)) return wrong(`the id ${quote(id)} is no whole number above 0`)
  if (!isId(place)) return wrong(`the id of the place, ${quote(place)}, is no whole number above 0`)
  if (name.trim() === '') return wrong('the name is empty')
  return noLanguage.test(language) ? { what: 'other' } : { what: 'name', place: Number(place), name: name.trim() }
}

const isId = (cell: string): boolean => /^[1-9]\d{0,9}$/.test(cell)
const number = (cell: string): number => (/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN)
const quote = (cell: string): string => `“${cell.length > 40 ? `${cell.slice(0, 40)}…` : cell}”`
const wrong = (message: string): GeonamesError => ({ what: 'error', message })
