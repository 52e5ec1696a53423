/**
 * Chooses which place each name of a report means, by the signs of rank-signs.ts and their learnt weights, in
 * two rounds: first each name for itself, with the countries that are named; then again with the places
 * near which the report's other names lie. One place for a name throughout a report, unless the text
 * names another container. A name that no gazetteer has takes the point of its container. Touches nothing.
 */
import type { Place, Precision } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'
import type { Candidate } from './candidate.js'
import { foldPlace } from './fold-name.js'
import type { Entry } from './gazetteer.js'
import { sortOf } from './gazetteer-signs.js'
import { nearWeights, rankWeights } from './place-weights.js'
import {
  type Containers,
  containersIn,
  entrySigns,
  groupByName,
  mentionSigns,
  mostOthers,
  type NamedPlace,
  nearSigns,
  type Signs,
  subjectSigns,
  subjectsOf,
  subjectsWithout,
} from './rank-signs.js'

export interface Resolved {
  readonly candidate: Candidate
  readonly entry: Entry | null
  readonly place: Place | null
  readonly precision: Precision | null
  /** 0 to 1: how likely the chosen place is among those of the name. */
  readonly confidence: number
  readonly foundBy: string
}

/** Below this chance no place is chosen: the name stands without a point. */
const leastChance = 0.2

/** A name with its rounds of signs: what training and resolving share. */
export interface Ranked {
  readonly name: NamedPlace
  /** Of each mention, of each entry. */
  readonly signs: readonly (readonly Signs[])[]
}

export function resolveAll(candidates: readonly Candidate[], sentences: readonly Sentence[]): Resolved[] {
  const containers = containersIn(candidates, sentences)
  const names = groupByName(candidates)
  const first = rankAlone(names, candidates, containers)
  const chances = first.map((ranked) => chancesOf(ranked, rankWeights))
  const second = rankTogether(names, first, chances)
  const found: Resolved[] = candidates.map(nowhere)
  second.forEach(({ signs }, n) => {
    const { mentions, entries } = names[n]!
    const all = signs.map((mention) => softmax(mention.map((of) => score(of, nearWeights))))
    const told = mentions.findIndex((mention) => containers[mention]!.inside !== undefined)
    const common = told < 0 ? meanOf(all) : all[told]!
    mentions.forEach((mention, m) => {
      const chances = containers[mention]!.inside === undefined ? common : all[m]!
      found[mention] = choose(candidates[mention]!, entries, chances, containers[mention]!)
    })
  })
  return found.map((one, i) =>
    one.candidate.entries.length === 0 && containers[i]!.inside !== undefined ? inContainer(one, found[i + 1]!) : one,
  )
}

function meanOf(all: readonly (readonly number[])[]): number[] {
  return all[0]!.map((_, e) => all.reduce((sum, chances) => sum + chances[e]!, 0) / all.length)
}

/** Round one: sizes, kinds, containers, and the countries that certain names are in. */
export function rankAlone(
  names: readonly NamedPlace[],
  candidates: readonly Candidate[],
  containers: readonly Containers[],
): Ranked[] {
  const certain = names.map(({ entries }) => certainty(entries))
  const all = subjectsOf(names, certain)
  return names.map((name, n) => {
    const subjects = subjectsWithout(all, name, certain[n]!)
    const own = name.entries.map((entry) => [...entrySigns(entry, name), ...subjectSigns(entry, subjects)])
    return {
      name,
      signs: name.mentions.map((mention) =>
        name.entries.map((entry, e) => [
          ...own[e]!,
          ...mentionSigns(entry, candidates[mention]!, containers[mention]!),
        ]),
      ),
    }
  })
}

/** A country and a name that lies in one country only are certain before anything is weighed. */
function certainty(entries: readonly Entry[]): number[] {
  const [first] = entries
  const sure =
    first !== undefined && (sortOf(first) === 'country' || entries.every(({ country }) => country === first.country))
  return entries.map((_, e) => (e === 0 && sure ? 1 : 0))
}

/** Round two: the subjects anew from what round one holds likely, and what lies near. */
export function rankTogether(
  names: readonly NamedPlace[],
  first: readonly Ranked[],
  chances: readonly (readonly number[])[],
): Ranked[] {
  const all = subjectsOf(names, chances)
  const others = names
    .flatMap(({ entries, mentions }, name) =>
      entries.flatMap((entry, e) => {
        const chance = chances[name]![e]!
        return chance > 0.03 && sortOf(entry) !== 'country' ? [{ entry, chance, name, often: mentions.length }] : []
      }),
    )
    .sort((a, b) => b.often * b.chance - a.often * a.chance || a.name - b.name || a.entry.record - b.entry.record)
    .slice(0, mostOthers)
  return first.map(({ name, signs }, n) => {
    const subjects = subjectsWithout(all, name, chances[n]!)
    const extra = name.entries.map((entry) => [
      ...subjectSigns(entry, subjects).map(([sign, value]) => [`likely ${sign}`, value] as const),
      ...nearSigns(entry, others, n),
    ])
    return { name, signs: signs.map((mention) => mention.map((of, e) => [...of, ...extra[e]!])) }
  })
}

const score = (signs: Signs, weights: Readonly<Record<string, number>>): number =>
  signs.reduce((sum, [sign, value]) => sum + value * (weights[sign] ?? 0), 0)

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((one) => Math.exp(one - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** Of each entry of the name, the mean over its mentions. */
export const chancesOf = ({ signs }: Ranked, weights: Readonly<Record<string, number>>): number[] =>
  meanOf(signs.map((mention) => softmax(mention.map((of) => score(of, weights)))))

function choose(
  candidate: Candidate,
  entries: readonly Entry[],
  chances: readonly number[],
  { inside }: Containers,
): Resolved {
  let best = 0
  for (let e = 1; e < entries.length; e++) if (chances[e]! > chances[best]!) best = e
  const entry = entries[best]!
  const confidence = Math.round(100 * chances[best]!) / 100
  if (confidence < leastChance) return { ...nowhere(candidate), confidence, foundBy: 'unsure' }
  const by =
    inside !== undefined ? 'contained' : entry.demonym ? 'people' : entries.length === 1 ? 'only-one' : 'most-likely'
  return {
    candidate,
    entry,
    place: placeOf(candidate.name, entry),
    precision: precisionOf(entry.feature),
    confidence,
    foundBy: by,
  }
}

const nowhere = (candidate: Candidate): Resolved => ({
  candidate,
  entry: null,
  place: null,
  precision: null,
  confidence: 0.5,
  foundBy: 'unknown',
})

/** A name that no gazetteer has, in a container that one has: the container's point, its own name, precision 3 at the best. */
function inContainer(one: Resolved, { entry }: Resolved): Resolved {
  if (entry === null) return one
  const { name } = one.candidate
  const place = placeOf(entry.name, entry)
  return {
    ...one,
    place: { ...place, id: `${place.id}/${name.toLowerCase()}`, name, otherNames: [] },
    precision: Math.max(3, precisionOf(entry.feature)) as Precision,
    foundBy: 'unknown/contained',
  }
}

/** As in UCDP GED: 1 a place, 3 and 4 divisions, 5 regions, lines and areas, 6 a country, 7 sea or air. */
export function precisionOf(feature: string): Precision {
  if (feature.startsWith('A.PCL')) return 6
  if (feature === 'A.ADM1') return 4
  if (feature.startsWith('A.')) return 3
  if (feature.startsWith('P.') || feature.startsWith('S.')) return 1
  if (/^H\.(SEA|OCN|GULF|BAY|STRT)/.test(feature)) return 7
  return feature === 'L.CONT' ? 6 : 5
}

export function placeOf(name: string, entry: Entry): Place {
  return {
    id: entry.geonameid === null ? `own:${entry.record}:${entry.name}` : `geonames:${entry.geonameid}`,
    name,
    otherNames: otherNamesOf(name, entry),
    lat: entry.lat,
    lon: entry.lon,
    country: entry.claimedBy.length > 0 ? null : entry.country,
    claimedBy: [...entry.claimedBy],
    admin1: entry.admin1,
    feature: entry.feature,
  }
}

/** The names of other parties; where there are none, the gazetteer's own if the report used another. */
function otherNamesOf(name: string, entry: Entry): Place['otherNames'] {
  if (entry.demonym) return []
  const folded = foldPlace(name)
  const others = entry.names.filter((other) => foldPlace(other.name) !== folded)
  if (others.length > 0 || foldPlace(entry.name) === folded) return others
  return [{ name: entry.name, language: 'und', usedBy: null }]
}
