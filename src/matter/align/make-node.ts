/** Makes the node by which a telling is compared: its day, place, parties, words, and the blocks it is looked for in. Pure. */
import { createHash } from 'node:crypto'
import type { Kind } from '../../record/kinds.js'
import type { Claim } from '../../record/record.js'
import { type Party, partyOf } from './compare-parties.js'
import { type Means, meansOf } from './find-means.js'
import { dayNumber } from './measure.js'
import { contentStems, nameKey, nameKeys, peopleKeys } from './name-keys.js'
import { force, type Node, type Realm, type Spot, tolls } from './telling.js'

export interface Setting {
  readonly theme: string
  readonly from: string | null
  readonly to: string | null
  readonly background: boolean
  readonly spots: readonly Spot[]
  readonly names: readonly string[]
  readonly doers: readonly Party[]
  readonly means: readonly Means[]
  /** Places that are things: "the capital", "a bakery"; the same within one report. */
  readonly things: readonly string[]
  /** The words call the place a town or village: "the centre of X"; it is no part of another. */
  readonly settlement: boolean
}

/** Asked of a claim many times while its report's tellings are found. */
export function settingOf(claim: Claim): Setting {
  const known = settings.get(claim)
  if (known !== undefined) return known
  const setting = makeSetting(claim)
  settings.set(claim, setting)
  return setting
}
const settings = new WeakMap<Claim, Setting>()

function makeSetting(claim: Claim): Setting {
  const { spots, names } = claim.places.length > 0 ? placesOf(claim) : { spots: [], names: placesHit(claim) }
  const doers = !tolls.has(claim.kind) ? claim.agents.flatMap((agent) => partyOf(agent) ?? []) : []
  return {
    theme: force.has(claim.kind) && claim.kind !== 'attack' && claim.kind !== 'destruction' ? claim.kind : 'any',
    from: claim.time?.from ?? null,
    to: claim.time?.to ?? null,
    background: claim.background || toldAsPast.test(claim.evidence.text),
    spots,
    names,
    doers,
    means: meansTold(claim),
    things: claim.places.flatMap(({ text, place, basis }) =>
      place === null && basis === 'stated' ? thingOf(text) : [],
    ),
    settlement: claim.places.some(({ text }) => isSettlement(text, claim.evidence.text)),
  }
}

/** "Has struck the town in the past": other deeds than the one in the news. */
const toldAsPast =
  /\bin the past\b|\bprevious(?:ly)?\b|\bin recent (?:months|years)\b|\b(?:earlier|past) (?:attacks?|strikes?|bombings?)\b/i

/** "Shelled Karlin": a target that is a bare name and no known party is where it was. */
const placesHit = ({ kind, targets }: Claim): string[] =>
  force.has(kind)
    ? targets.flatMap(({ text, actor }) => (actor === null && bareName.test(text) ? nameKeys(text) : []))
    : []
const bareName = /^(?:the (?:town|city|village) of )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u

const settlementOf =
  /\b(?:town|city|village|settlement|cent(?:re|er)|outskirts|suburbs?) of (?:the )?(\p{Lu}[\p{L}’'-]+)/u
function isSettlement(place: string, words: string): boolean {
  const name = settlementOf.exec(words)?.[1]
  return name !== undefined && place.includes(name)
}

/** "outside the bakery" → bakery; nothing of a named place, or of words that fit any place. */
function thingOf(text: string): string[] {
  const word = /^[\p{Ll}\s-]*?(\p{Ll}+)$/u.exec(text.trim())?.[1]
  return word === undefined || anyPlace.has(word) ? [] : [word]
}
const anyPlace = new Set(
  'area areas city town village region country district districts province place places front line lines position positions'.split(
    ' ',
  ),
)

/** Kilometres that a place's precision (UCDP GED's codes 1 to 7) leaves open. */
const reachOf = [0, 2, 25, 60, 150, 150, 500, 500] as const

/** A country or province is left out where the claim names a place in it: it would be like too many others. */
export function placesOf(claim: Claim): { spots: Spot[]; names: string[] } {
  const where = claim.places.filter(({ start }) => !firedFrom.test(wordsBefore(claim, start)))
  const exactest = Math.min(...where.map(({ precision }) => (precision === 7 ? 2 : precision)))
  const kept = where.filter(({ precision }) => precision <= Math.max(3, exactest))
  const spots: Spot[] = []
  const names: string[] = []
  for (const { text, place, precision } of kept) {
    if (place !== null)
      spots.push({ id: place.id, lat: place.lat, lon: place.lon, reach: reachOf[precision], country: place.country })
    names.push(...nameKeys(place?.name ?? text))
    if (place !== null && nameKeys(place.name).length === 0) names.push(nameKey(place.id) ?? place.id)
  }
  return { spots, names: [...new Set(names)] }
}

/** "Fired from the territory of X", "a rocket of X": where it came from, or whose it was. */
const firedFrom = /\b(?:from (?:the )?(?:\p{Ll}+ (?:of|in) (?:the )?)?|(?:rockets?|missiles?|shells?|drones?) of )$/u
const wordsBefore = ({ evidence }: Claim, start: number): string =>
  evidence.text.slice(0, Math.max(0, start - evidence.start)).replace(/\s+/g, ' ')

/** By what means: of a toll, what its words go on to say after the count ("killed in an air strike"). */
function meansTold(claim: Claim): Means[] {
  if (force.has(claim.kind)) return meansOf(claim)
  if (!tolls.has(claim.kind)) return []
  const { evidence, trigger } = claim
  const from = Math.max(0, trigger.start - evidence.start)
  return meansOf({
    evidence: { ...evidence, text: evidence.text.slice(from, from + afterCount) },
    agents: claim.agents,
  }).slice(0, 1)
}
const afterCount = 70

interface Context {
  readonly published: string | null
  /** Where the report is set, for what names no place. */
  readonly lead: Setting | undefined
  readonly claims: readonly Claim[]
  readonly split: number | null
}

export function makeNode(realm: Realm, setting: Setting, { published, lead, claims, split }: Context): Node {
  const placeImplied = setting.names.length === 0 && setting.spots.length === 0
  const placed = placeImplied ? (lead ?? setting) : setting
  const day = daysOf(realm, setting, published)
  const words = claims.map(({ evidence }) => evidence.text).join(' ')
  const theme = realm === 'incident' ? setting.theme : familyOf(claims[0]!.kind)
  const stems = realm === 'statement' ? contentStems(words) : []
  const names = [
    ...(realm === 'statement'
      ? new Set([...nameKeys(words), ...peopleKeys(words), ...setting.names])
      : new Set(placed.names)),
  ].sort()
  const spots = [...finest(placed.spots)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const doers = setting.doers
    .map(({ key, names, stands, known }) => ({ key, names, stands, known }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const means = [...setting.means].sort()
  const counts = realm === 'incident' ? countsOf(claims) : []
  const bare = { realm, theme, ...day, spots, placeImplied, names, doers, means, counts, stems, split }
  const key = createHash('sha256').update(JSON.stringify(bare)).digest('hex').slice(0, 20)
  return { key, ...bare, blocks: [...new Set(blocksOf(bare))] }
}

/** "killed 16" for sixteen, at least sixteen and about sixteen dead. */
function countsOf(claims: readonly Claim[]): string[] {
  const counts = claims.flatMap(({ quantities }) =>
    quantities
      .filter(({ of, role }) => role === 'total' && (of === 'killed' || of === 'injured'))
      .map(({ of, low, high, best }) => [of, low ?? best ?? high] as const),
  )
  return [
    ...new Set(counts.filter(([, number]) => number !== null && number >= 3).map(([of, number]) => `${of} ${number}`)),
  ].sort()
}

/** Where a place and its province or country are both named, the place counts. */
function finest(spots: readonly Spot[]): readonly Spot[] {
  const least = Math.min(...spots.map(({ reach }) => reach))
  return spots.filter(({ reach }) => reach <= Math.max(least, 25))
}

function daysOf(realm: Realm, setting: Setting, published: string | null): Pick<Node, 'from' | 'to' | 'dayImplied'> {
  const known = setting.from !== null || setting.to !== null
  if (realm === 'ground') {
    const year = (setting.from ?? setting.to ?? published)?.slice(0, 4)
    return year === undefined
      ? { from: null, to: null, dayImplied: true }
      : { from: `${year}-01-01`, to: `${year}-12-31`, dayImplied: true }
  }
  if (realm === 'statement') return { from: published, to: published, dayImplied: true }
  if (known) return { from: setting.from ?? setting.to, to: setting.to ?? setting.from, dayImplied: false }
  if (setting.background) return { from: null, to: null, dayImplied: true }
  return { from: published, to: published, dayImplied: true }
}

/** Kinds whose claims may be one statement in two reports' words. */
export function familyOf(kind: Kind): string {
  return families.find((family) => family.includes(kind))?.[0] ?? kind
}
const families: readonly (readonly Kind[])[] = [
  ['ceasefire', 'agreement', 'talks', 'exchange'],
  ['call', 'support', 'opposition', 'accusation', 'threat', 'sanctions'],
  ['control', 'territory-taken', 'territory-lost'],
  ['deaths', 'injuries', 'missing', 'displacement'],
  ['situation', 'status', 'other', 'weapons', 'mobilisation'],
]

/** Days of an incident that are looked at one by one; a longer stretch by its first and last. */
const dayByDay = 10
const cell = 0.5

function blocksOf(node: Omit<Node, 'key' | 'blocks'>): number[] {
  if (node.split !== null) return [blockOf(0, `split|${node.split}`)]
  const keys = placeKeys(node)
  switch (node.realm) {
    case 'incident':
      return daysIn(node).flatMap((day) => keys.map((key) => blockOf(day, `i|${key}`)))
    case 'ground':
      return keys.map((key) => blockOf(firstDay(node.from, 4), `g|${key}`))
    case 'period':
      return keys.map((key) => blockOf(firstDay(node.from, 7), `p|${key}`))
    case 'statement':
      return statementBlocks(node)
  }
}

/**
 * A block's number: its day above, 32 bits of hash below, so that blocks of one time lie together in an index.
 * Two that share a number by chance cost a comparison and change nothing.
 */
const blockOf = (day: number, words: string): number => day * 2 ** 32 + hashOf(words, 0)

/** Of a year (4 characters of an ISO day) or month (7); 0 where no day is known. */
const firstDay = (day: string | null, characters: 4 | 7): number =>
  day === null ? 0 : dayNumber(`${day.slice(0, characters)}-01-01`.slice(0, 10))

/** As day numbers; 0 where no day is known. */
function daysIn({ from, to, dayImplied }: Omit<Node, 'key' | 'blocks'>): number[] {
  if (from === null || to === null) return [0]
  const [first, last] = [dayNumber(from) - (dayImplied ? 1 : 0), dayNumber(to)]
  if (last - first > dayByDay) return [first, last]
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
}

/** Names, and the half-degree cells within 5 km of each spot. */
export function placeKeys({ names, spots }: Pick<Node, 'names' | 'spots'>): string[] {
  const cells = spots.flatMap(({ lat, lon }) =>
    [-0.05, 0.05].flatMap((dy) =>
      [-0.05, 0.05].map((dx) => `${Math.floor((lat + dy) / cell)}:${Math.floor((lon + dx) / cell)}`),
    ),
  )
  const keys = new Set([...names, ...cells])
  return keys.size === 0 ? ['?'] : [...keys]
}

/** Statements meet where they share a week and one of six smallest hashes of their words (MinHash, Broder 1997). */
function statementBlocks({ theme, from, names, stems }: Omit<Node, 'key' | 'blocks'>): number[] {
  const features = [...names, ...stems]
  if (features.length === 0) return []
  const weeks = from === null ? [0] : [-2, 2].map((by) => 5 * Math.floor((dayNumber(from) + by) / 5))
  const blocks = new Set<number>()
  for (let seed = 0; seed < 6; seed++) {
    const least = features.reduce((best, word) => Math.min(best, hashOf(word, seed)), Number.POSITIVE_INFINITY)
    for (const week of weeks) blocks.add(blockOf(week, `s|${theme}|${seed}:${least.toString(36)}`))
  }
  return [...blocks]
}

function hashOf(word: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1)
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
