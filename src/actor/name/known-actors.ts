/**
 * Names that the lexicon knows, as a table from folded words to actors: states, their seats, armed groups,
 * organisations, media, holders of office. Alike for all parties: each is found by every name on its line;
 * a name that two lines share and that no line has first means neither. Touches nothing.
 */
import { countries } from '../../lexicon/en/countries.js'
import { officeHolders } from '../../lexicon/en/office-holders.js'
import { parties } from '../../lexicon/en/parties.js'
import type { Actor } from '../../record/record.js'

/** How a name means its actor: by its own name, as an adjective (*Syrian*), or by its seat (*Damascus*). */
export interface KnownName {
  readonly actor: Actor
  readonly by: 'name' | 'adjective' | 'seat'
  /** As the lexicon writes it: a short form in capitals is only known in capitals. */
  readonly written: string
}

/** Lower case, straight apostrophes, no dots between capitals, one article: `U.S.` is `US`, `el Qaeda` is `al-Qaeda`. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[’ʻʼ]/g, "'")
    .replaceAll('.', '')
    .replaceAll(/\s*-\s*/g, '-')
    .replaceAll(/\b(al|el)[\s-]/g, 'al-')

export const stateActor = (iso: string, name: string): Actor => ({
  id: `state:${iso}`,
  name,
  kind: 'state',
  country: iso,
  side: null,
})

const table = new Map<string, KnownName>()
const uncapitalised = new Set<string>()
/** By first word: the most tokens in a name that begins so, hyphens counted. */
const longest = new Map<string, number>()
function add(name: string, actor: Actor, by: KnownName['by']): void {
  const folded = foldName(name)
  if (!table.has(folded)) table.set(folded, { actor, by, written: name })
  if (/^\p{Ll}/u.test(name)) uncapitalised.add(folded.split(/[\s-]/)[0]!)
  const parts = folded.split(/[\s-]/)
  longest.set(parts[0]!, Math.max(longest.get(parts[0]!) ?? 0, parts.length * 2))
}

for (const { iso, names, adjectives, seats } of countries) {
  const actor = stateActor(iso, names[0]!)
  const government: Actor = { ...actor, id: `government:${iso}`, name: `government of ${names[0]}`, kind: 'government' }
  for (const name of names) add(name, actor, 'name')
  for (const name of adjectives) for (const one of [name, `${name}s`]) add(one, actor, 'adjective')
  for (const name of seats) add(name, government, 'seat')
}

const partyActors = new Map<string, Actor>()
for (const { id, kind, country, names } of parties) {
  const actor: Actor = { id: `party:${id}`, name: names[0]!, kind, country, side: null }
  partyActors.set(id, actor)
  for (const name of names) add(name, actor, 'name')
}

export const partyActor = (id: string): Actor | undefined => partyActors.get(id)

const slug = (name: string): string => foldName(name).replaceAll(/[^\p{L}\d]+/gu, '-')
/** A person in public office: one for all reports. Private persons never come here. */
export const publicPerson = (name: string, country: string | null): Actor => ({
  id: `person:${slug(name)}`,
  name,
  kind: 'person',
  country,
  side: null,
})

for (const { of, names } of officeHolders) {
  const actor = publicPerson(names[0]!, /^[A-Z]{3}$/.test(of) ? of : (partyActors.get(of)?.country ?? null))
  for (const name of names) add(name, actor, 'name')
}

/** Tokens in the longest name that begins with the word; 0 where none does. */
export const longestFrom = (form: string): number => longest.get(foldName(form).split(/[\s-]/)[0]!) ?? 0
/** Function words that a short form looks like where all is in capitals. */
const lookalikes = new Set(['car', 'is', 'us', 'who', 'au', 'it', 'fact', 'mena', 'dawn', 'let'])

/** The actor that the words name; a short form in capitals (*IS, WHO*) only where they are so and the sentence is not. */
export function knownName(name: string, shouted = false): KnownName | undefined {
  const folded = foldName(name)
  const known = table.get(folded) ?? (shouted ? undefined : withoutApostrophe(folded))
  if (known === undefined) return undefined
  if (shouted && lookalikes.has(folded) && !name.includes('.')) return undefined
  const shortForm = /^[\p{Lu}\d.-]+$/u.test(known.written)
  if (shortForm && known.written.length < 6 && !/^([\p{Lu}\d.-]+|\p{Lu}{3,}s)$/u.test(name)) return undefined
  return known
}

/** *Bashar al-Assads forces*, where a text has lost its apostrophes. */
function withoutApostrophe(folded: string): KnownName | undefined {
  const known = folded.length > 5 && /[^s]s$/.test(folded) ? table.get(folded.slice(0, -1)) : undefined
  return known?.by === 'name' && known.actor.kind !== 'state' ? known : undefined
}

/** Whether a name can begin with the word: a capital, or one of the few names written without. */
export const canBegin = (form: string): boolean => /^\p{Lu}/u.test(form) || uncapitalised.has(foldName(form))

const stateNames = new Map(countries.map(({ iso, names }) => [iso, names[0]!]))
export const stateName = (iso: string): string => stateNames.get(iso) ?? iso

/** Who held the office of a state or party (its ISO code or id) on the day; undefined without a day or an entry. */
export function holderOf(of: string, office: string, day: string | null): Actor | undefined {
  if (day === null) return undefined
  const held = officeHolders.find(
    (one) => one.of === of && one.office === office && one.from <= day && (one.to === null || day <= `${one.to}~`),
  )
  return held && table.get(foldName(held.names[0]!))?.actor
}
