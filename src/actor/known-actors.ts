/**
 * Names that the lexicon knows, as a table from folded words to actors: states, their seats, armed groups,
 * organisations, media. Alike for all parties: a state is found by every name on its line. Touches nothing.
 */
import { countries } from '../lexicon/en/countries.js'
import { parties } from '../lexicon/en/parties.js'
import type { Actor } from '../record/record.js'

/** How a name means its actor: by its own name, as an adjective (*Syrian*), or by its seat (*Damascus*). */
export interface KnownName {
  readonly actor: Actor
  readonly by: 'name' | 'adjective' | 'seat'
}

/** Lower case, straight apostrophes, no dots between capitals: `U.S.` and `US` are one. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[’ʻʼ]/g, "'")
    .replaceAll('.', '')
    .replaceAll(/\s*-\s*/g, '-')

export const stateActor = (iso: string, name: string): Actor => ({
  id: `state:${iso}`,
  name,
  kind: 'state',
  country: iso,
  side: null,
})

const table = new Map<string, KnownName>()
let words = 1
const add = (name: string, known: KnownName) => {
  const folded = foldName(name)
  if (!table.has(folded)) table.set(folded, known)
  words = Math.max(words, folded.split(/[\s-]/).length + 1)
}
for (const { iso, names, adjectives, seats } of countries) {
  const actor = stateActor(iso, names[0]!)
  for (const name of names) add(name, { actor, by: 'name' })
  for (const name of adjectives) {
    add(name, { actor, by: 'adjective' })
    add(`${name}s`, { actor, by: 'adjective' })
  }
  for (const name of seats)
    add(name, {
      actor: { ...actor, id: `government:${iso}`, name: `government of ${names[0]}`, kind: 'government' },
      by: 'seat',
    })
}
for (const { id, kind, country, names } of parties)
  for (const name of names)
    add(name, { actor: { id: `party:${id}`, name: names[0]!, kind, country, side: null }, by: 'name' })

/** Words in the longest name, hyphens counted as breaks. */
export const longestName = words
export const knownName = (name: string): KnownName | undefined => table.get(foldName(name))

const stateNames = new Map(countries.map(({ iso, names }) => [iso, names[0]!]))
export const stateName = (iso: string): string => stateNames.get(iso) ?? iso
