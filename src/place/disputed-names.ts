/**
 * Which party uses which name of a place, from gazetteer/names/disputed-names.txt. No name comes first by
 * right. Touches nothing.
 */

export interface DisputedName {
  readonly lat: number
  readonly lon: number
  readonly names: readonly string[]
  readonly uses: readonly NameUse[]
}
export interface NameUse {
  readonly name: string
  /** As the file says it: "Russian and older English use". */
  readonly use: string
  /** Its words for peoples: "Russian", "English". */
  readonly peoples: readonly string[]
}

/** @param file the file's name, for errors */
export function readDisputedNames(text: string, file: string): DisputedName[] {
  return text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' || line.startsWith('#') ? [] : [read(line, `${file}:${at + 1}`)]))
}

function read(line: string, where: string): DisputedName {
  const fields = line.split('|').map((field) => field.trim())
  const [lat, lon] = (fields[1] ?? '').split(',').map(Number)
  if (fields.length !== 5 || !Number.isFinite(lat) || !Number.isFinite(lon))
    throw new Error(
      `${where}: expected country | latitude, longitude | feature | names | who uses which. See the head of the file.`,
    )
  const uses = fields[4]!.split(';').flatMap((part): NameUse[] => {
    const [name, use] = part.split(':').map((piece) => piece.trim())
    return use === undefined ? [] : [{ name: name!, use, peoples: use.match(/\p{Lu}\p{L}+/gu) ?? [] }]
  })
  return { lat: lat!, lon: lon!, names: fields[3]!.split(';').map((name) => name.trim()), uses }
}

/** Degrees by which the file's rounded position may lie from the gazetteer's. */
const near = 0.35

/** The uses recorded of a place that one of the names and the position fit; [] where none are. */
export function usesOf(
  place: { readonly names: readonly string[]; readonly lat: number; readonly lon: number },
  disputed: readonly DisputedName[],
): readonly NameUse[] {
  const own = new Set(place.names.map((name) => name.toLowerCase()))
  const found = disputed.find(
    ({ lat, lon, names, uses }) =>
      Math.abs(lat - place.lat) < near &&
      Math.abs(lon - place.lon) < near &&
      [...names, ...uses.map(({ name }) => name)].some((name) => own.has(name.toLowerCase())),
  )
  return found?.uses ?? []
}
