/**
 * What speaks for each place that a name may mean: its size and kind, the container that the text names
 * (*Paris, Texas*), and which countries, divisions and places the rest of the report is about. Each sign is
 * a word with a value; the weights stand in place-weights.ts. Touches nothing.
 */
import type { Sentence } from '../ud/sentence.js'
import type { Candidate } from './candidate.js'
import { foldPlace } from './fold-name.js'
import type { Entry } from './gazetteer.js'
import { sizeOf, sortOf } from './gazetteer-signs.js'

export type Signs = readonly (readonly [sign: string, value: number])[]

/** A name of the report with the mentions of it and the places it may mean, the most populous first. */
export interface NamedPlace {
  readonly key: string
  /** Indices into the report's candidates. */
  readonly mentions: readonly number[]
  readonly entries: readonly Entry[]
}

/** Entries looked at for a name at the most. */
const widest = 40

export function groupByName(candidates: readonly Candidate[]): NamedPlace[] {
  const groups = new Map<string, { key: string; mentions: number[]; entries: readonly Entry[] }>()
  candidates.forEach(({ name, entries: all, called }, i) => {
    if (all.length === 0) return
    const entries = called === 'division' ? all : townsFirst(all)
    const kind = entries[0]!.demonym ? ' people' : called === 'division' ? ' division' : ''
    const key = `${foldPlace(name)}${kind}`
    const group = groups.get(key)
    if (group === undefined)
      groups.set(key, { key, mentions: [i], entries: withoutNamesakes(entries).slice(0, widest) })
    else group.mentions.push(i)
  })
  return [...groups.values()]
}

/** A capital before the division around it that bears its name: *Damascus* is the city unless a province is spoken of. */
function townsFirst(entries: readonly Entry[]): readonly Entry[] {
  const capital = entries.find((entry) => sortOf(entry) === 'capital')
  if (capital === undefined) return entries
  return entries.filter(
    (entry) =>
      !/^(?:first|second)$/.test(sortOf(entry)) ||
      entry.country !== capital.country ||
      kilometres(entry, capital) > 400,
  )
}

/** Where a state is called as its capital or a province (*Mexico, Panama, Kuwait*), the bare name is the state. */
function withoutNamesakes(entries: readonly Entry[]): readonly Entry[] {
  const [first] = entries
  if (first === undefined || sortOf(first) !== 'country') return entries
  return entries.filter((entry) => entry === first || entry.country !== first.country)
}

/** How strongly the report is about each country and division: a name's certain ones, weighed by how likely it means them. */
export interface Subjects {
  readonly countries: ReadonlyMap<string, number>
  readonly divisions: ReadonlyMap<string, number>
}

/** What all names together are about; a name's own share is taken away where its own places are weighed. @param chances of each name's entries */
export function subjectsOf(names: readonly NamedPlace[], chances: readonly (readonly number[])[]): Subjects {
  const all = { countries: new Map<string, number>(), divisions: new Map<string, number>() }
  names.forEach((name, n) => {
    addTo(all, name, chances[n]!, 1)
  })
  return all
}

/** The subjects of the report without the name's own part in them. */
export function subjectsWithout(all: Subjects, name: NamedPlace, chances: readonly number[]): Subjects {
  const others = { countries: new Map(all.countries), divisions: new Map<string, number>() }
  for (const entry of name.entries)
    if (entry.admin1 !== null) others.divisions.set(divisionOf(entry), all.divisions.get(divisionOf(entry)) ?? 0)
  addTo(others, name, chances, -1)
  return others
}

interface Counts {
  readonly countries: Map<string, number>
  readonly divisions: Map<string, number>
}

function addTo(
  { countries, divisions }: Counts,
  { mentions, entries }: NamedPlace,
  chances: readonly number[],
  sign: 1 | -1,
): void {
  const often = sign * Math.sqrt(mentions.length)
  entries.forEach((entry, e) => {
    if (Math.abs(often) * chances[e]! < 0.02 || entry.country === null) return
    add(countries, entry.country, often * chances[e]!)
    if (entry.admin1 !== null) add(divisions, divisionOf(entry), often * chances[e]!)
  })
}

/** Never below nothing: what was added and taken away again may leave a trace of rounding. */
function add(counts: Map<string, number>, key: string, weight: number): void {
  const sum = (counts.get(key) ?? 0) + weight
  counts.set(key, sum < 1e-9 ? 0 : sum)
}

const divisionOf = ({ country, admin1 }: Entry): string => `${country}/${admin1}`

/** Signs of an entry by itself. */
export function entrySigns(entry: Entry, { key, entries }: NamedPlace): [string, number][] {
  const sort = sortOf(entry)
  const signs: [string, number][] = [[sort, 1]]
  if (sort !== 'country' && sort !== 'region' && sort !== 'site') signs.push(['size', sizeOf(entry)])
  if (!key.startsWith(foldPlace(entry.name))) signs.push([`other name`, 1])
  if (sort === 'first' && entries.some((other) => isCityOf(other, entry))) signs.push(['first with its city', 1])
  if (entry.geonameid === null && (sort === 'town' || sort === 'quarter')) signs.push(['own', 1])
  return signs
}

/** *New York* in New York: a large town in the division that bears its name. */
const isCityOf = (town: Entry, division: Entry): boolean =>
  town.feature.startsWith('P.') &&
  town.country === division.country &&
  town.admin1 === division.admin1 &&
  sizeOf(town) > 5

/** Signs from the countries and divisions of the report. */
export function subjectSigns(entry: Entry, { countries, divisions }: Subjects): [string, number][] {
  if (entry.country === null) return []
  let all = 0
  for (const weight of countries.values()) all += weight
  const here = countries.get(entry.country) ?? 0
  const signs: [string, number][] = [
    ['country named', Math.log1p(here)],
    ['country share', all === 0 ? 0 : here / all],
  ]
  if (entry.admin1 !== null && sortOf(entry) !== 'country')
    signs.push(['division named', Math.log1p(divisions.get(divisionOf(entry)) ?? 0)])
  return signs
}

/** Signs from the words around one mention. */
export function mentionSigns(entry: Entry, candidate: Candidate, containers: Containers): [string, number][] {
  const signs: [string, number][] = []
  const sort = sortOf(entry)
  const { inside, holds } = containers
  if (inside !== undefined) {
    const fit = fitOf(entry, inside)
    if (fit !== null) signs.push([`in its ${fit}`, 1])
  }
  if (holds && (sort === 'country' || sort === 'first' || sort === 'second')) signs.push([`holds:${sort}`, 1])
  if (candidate.called !== null)
    signs.push([`${candidate.called}:${entry.feature.startsWith('P.') ? 'town' : sort}`, 1])
  if (candidate.name.length <= 4 && sort === 'first' && /^\p{Lu}+$|\.$/u.test(candidate.name))
    signs.push(['short form', 1])
  return signs
}

export interface Containers {
  /** What the text names as container, all it may mean. */
  readonly inside: readonly Entry[] | undefined
  /** Whether the name itself stands as another's container. */
  readonly holds: boolean
}

/** *Paris, Texas*; *Garakollu village of Fuzuli district*: the next name, where a comma or *of*, *in* leads to it. */
export function containersIn(candidates: readonly Candidate[], sentences: readonly Sentence[]): Containers[] {
  const inside = candidates.map((here, i) => {
    const next = candidates[i + 1]
    if (next === undefined || next.sentence !== here.sentence || next.first - here.last > 5) return undefined
    if (here.role === 'demonym' || next.role === 'demonym' || next.entries.length === 0) return undefined
    const between = sentences[here.sentence]!.form.slice(here.last, next.first).join(' ').toLowerCase()
    return containing.test(between) ? next.entries : undefined
  })
  return candidates.map((_, i) => ({ inside: inside[i], holds: i > 0 && inside[i - 1] !== undefined }))
}

const containing =
  /^(,|, in|, in the|\(|in|of|(?:\w+ )?\w+ (?:of|in)(?: the| northern| southern| eastern| western| central)?|(?:in|of) (?:the|northern|southern|eastern|western|central)|, \w+ (?:of|in))$/

/** How the container holds the entry: as its country, its division, or by lying around it; null where it does not. */
function fitOf(entry: Entry, containers: readonly Entry[]): 'country' | 'division' | 'neighbourhood' | null {
  for (const container of containers) {
    if (container.record === entry.record || container.country !== entry.country) continue
    const sort = sortOf(container)
    if (sort === 'country' && sortOf(entry) !== 'country') return 'country'
    if (sort === 'first' && entry.admin1 === container.admin1 && sortOf(entry) !== 'first') return 'division'
  }
  for (const container of containers)
    if (
      container.record !== entry.record &&
      sortOf(container) !== 'country' &&
      sortOf(container) !== 'first' &&
      sizeOf(container) > 3
    )
      if (kilometres(entry, container) < 80) return 'neighbourhood'
  return null
}

/** Great-circle distance, near enough for ranking: flat within a degree's width. */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const across = Math.abs(a.lon - b.lon)
  const narrow = Math.cos(((a.lat + b.lat) * Math.PI) / 360)
  return 111 * Math.hypot(a.lat - b.lat, Math.min(across, 360 - across) * narrow)
}

/** Places of other names looked at for nearness, the likeliest of the most often named. */
export const mostOthers = 400

/** Signs from how near the report's other names lie, by the likeliest of what each may mean. */
export function nearSigns(
  entry: Entry,
  others: readonly { entry: Entry; chance: number; name: number }[],
  own: number,
): [string, number][] {
  if (sortOf(entry) === 'country') return []
  const best = new Map<number, number>()
  for (const other of others) {
    if (other.name === own || other.entry.record === entry.record) continue
    const away = kilometres(entry, other.entry)
    if (away > 600) continue
    const support = other.chance * Math.exp(-away / 120)
    if (support > (best.get(other.name) ?? 0)) best.set(other.name, support)
  }
  let sum = 0
  for (const support of best.values()) sum += support
  return sum === 0
    ? []
    : [
        ['near others', Math.log1p(sum)],
        ['near one', Math.min(1, sum)],
      ]
}
