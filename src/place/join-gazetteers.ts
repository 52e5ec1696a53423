/**
 * Joins the package's gazetteer with places that a user has added: every place of a name from both, the
 * package's record where both have the place, since it carries the names of all parties. Touches nothing.
 */
import { isInside } from './disputed-area.js'
import type { Entry, Gazetteer } from './gazetteer.js'
import { kilometres } from './rank-signs.js'

/** Places that a user has added, as stored; `record` is the GeoNames id. */
export interface AddedPlaces {
  find(folded: string): readonly Omit<Entry, 'names' | 'claimedBy' | 'demonym'>[]
  readonly size: number
}

/** Names kept in memory with what was found: a report asks for the same few thousand over and over. */
const kept = 50_000

export function joinGazetteers(own: Gazetteer, added: AddedPlaces): Gazetteer {
  const known = new Map<string, readonly Entry[]>()
  const find = (folded: string): readonly Entry[] => {
    const first = own.find(folded)
    const more = added.find(folded).filter((place) => !first.some((entry) => isSame(entry, place)))
    if (more.length === 0) return first
    const entries = more.map((place): Entry => {
      const area = own.areas.find(({ outline }) => isInside(place, outline))
      return { ...place, record: own.size + place.record, names: [], claimedBy: area?.claimedBy ?? [], demonym: false }
    })
    return [...first, ...entries].sort((a, b) => b.population - a.population || a.record - b.record)
  }
  return {
    ...own,
    size: own.size + added.size,
    find(folded) {
      const before = known.get(folded)
      if (before !== undefined) return before
      if (known.size >= kept) known.clear()
      const found = find(folded)
      known.set(folded, found)
      return found
    },
  }
}

/** The same id, or the same kind of place within the error of points that are no record's own. */
function isSame(entry: Entry, place: Pick<Entry, 'geonameid' | 'feature' | 'lat' | 'lon'>): boolean {
  if (entry.geonameid !== null) return entry.geonameid === place.geonameid
  const reach = place.feature.startsWith('P.') ? 10 : 150
  return entry.feature[0] === place.feature[0] && kilometres(entry, place) < reach
}
