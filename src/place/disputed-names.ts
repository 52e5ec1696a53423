/**
 * Which party uses which name of a place: reads gazetteer/names/disputed-names.txt, whose head tells its form,
 * for the gazetteer's build and for the pages that say names as a party says them. No name comes first by right.
 * Touches nothing.
 */

/** A place whose parties call it differently. */
export interface DisputedPlace {
  /** ISO alpha-2 under which GeoNames files the place; no verdict on whose it is. */
  readonly two: string
  /** Degrees, WGS 84. */
  readonly lat: number
  readonly lon: number
  /** GeoNames class.code */
  readonly feature: string
  readonly conflict: string
  readonly names: readonly DisputedName[]
}

export interface DisputedName {
  readonly name: string
  /** ISO 639 */
  readonly language: string
  /** As the file says it: "Armenia, Armenians of Karabakh; Soviet usage from 1923". */
  readonly usedBy: string
  readonly source: string
  readonly spellings: readonly string[]
}

/**
 * @param file the file's name, for errors
 * @throws Error on a line of another form, with its number
 */
export function readDisputedNames(text: string, file: string): DisputedPlace[] {
  const places: (DisputedPlace & { names: DisputedName[] })[] = []
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const [a, b, c, d, e] = line.split('|').map((cell) => cell.trim())
    if (!a || !b || !c || !d)
      throw new Error(
        `${file}:${i + 1}: four cells parted by "|" were expected, got: ${line.trim()}. See the file's head.`,
      )
    if (line.startsWith(' ')) {
      if (places.length === 0) throw new Error(`${file}:${i + 1}: a name before any place. See the file's head.`)
      const spellings = (e ?? '')
        .split(';')
        .map((one) => one.trim())
        .filter(Boolean)
      places.at(-1)!.names.push({ name: a, language: b, usedBy: c, source: d, spellings })
      return
    }
    const [lat, lon] = b.split(',').map(Number)
    if (!Number.isFinite(lat) || !Number.isFinite(lon))
      throw new Error(`${file}:${i + 1}: latitude, longitude in degrees were expected, got: ${b}`)
    places.push({ two: a, lat: lat!, lon: lon!, feature: c, conflict: d, names: [] })
  })
  return places
}

/** A name with the words for whoever uses it. */
export interface NameUse {
  readonly name: string
  readonly use: string
  /** The language of the name, in English: "Armenian". */
  readonly language: string
}

/** Degrees by which the file's rounded position may lie from the gazetteer's. */
const near = 0.35

/** The uses recorded of a place that one of the names and the position fit; [] where none are. */
export function usesOf(
  place: { readonly names: readonly string[]; readonly lat: number; readonly lon: number },
  disputed: readonly DisputedPlace[],
): readonly NameUse[] {
  const own = new Set(place.names.map((name) => name.toLowerCase()))
  const found = disputed.find(
    ({ lat, lon, names }) =>
      Math.abs(lat - place.lat) < near &&
      Math.abs(lon - place.lon) < near &&
      names.some(({ name, spellings }) => [name, ...spellings].some((one) => own.has(one.toLowerCase()))),
  )
  return (found?.names ?? []).map(({ name, usedBy, language }) => ({
    name,
    use: usedBy,
    language: inEnglish.of(language) ?? language,
  }))
}

const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' })
