/** Reads names/disputed-names.txt and names/disputed-areas.txt; their headers tell the forms. */
import type { DisputedArea } from '../src/place/disputed-area.js'

export interface DisputedPlace {
  /** ISO alpha-2 under which GeoNames files the place. */
  readonly two: string
  /** `latitude, longitude` in degrees. */
  readonly at: string
  /** GeoNames class.code */
  readonly feature: string
  readonly conflict: string
  readonly names: readonly DisputedName[]
}

export interface DisputedName {
  readonly name: string
  /** ISO 639 */
  readonly language: string
  readonly usedBy: string
  readonly source: string
  readonly spellings: readonly string[]
}

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim())
const list = (cell: string | undefined, mark = ';'): string[] =>
  (cell ?? '')
    .split(mark)
    .map((one) => one.trim())
    .filter(Boolean)

/** @throws Error on a line of another form, with its number */
export function readDisputedNames(text: string): DisputedPlace[] {
  const places: (DisputedPlace & { names: DisputedName[] })[] = []
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const [a, b, c, d, e] = cells(line) as [string, string, string, string, string | undefined]
    if (!a || !b || !c || !d) throw new Error(`disputed-names.txt:${i + 1}: four cells wanted, got: ${line.trim()}`)
    if (!line.startsWith(' ')) places.push({ two: a, at: b, feature: c, conflict: d, names: [] })
    else if (places.length === 0) throw new Error(`disputed-names.txt:${i + 1}: a name before any place`)
    else places.at(-1)!.names.push({ name: a, language: b, usedBy: c, source: d, spellings: list(e) })
  })
  return places
}

/** @throws Error on a line of another form, with its number */
export function readAreas(text: string): DisputedArea[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [name, claimants, since, corners, source] = cells(line)
    const outline = list(corners).map((corner) => corner.split(' ').map(Number) as [number, number])
    if (!name || !since || !source || outline.length < 3 || outline.flat().some(Number.isNaN))
      throw new Error(
        `disputed-areas.txt:${i + 1}: name | who claims it | year | three corners or more | source wanted`,
      )
    return [{ name, claimedBy: list(claimants, ','), outline }]
  })
}
