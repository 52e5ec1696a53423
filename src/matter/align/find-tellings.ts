/**
 * Gathers the claims of one report into tellings: which of them speak of one incident, one place held,
 * one statement. Claims that name no day or place of their own belong to the incident told last.
 *
 * Does not line reports up: that is align.ts. Pure.
 */
import type { Kind } from '../../record/kinds.js'
import type { Claim, Report } from '../../record/record.js'
import { isKnown, partiesConflict, samePair } from './compare-parties.js'
import { makeNode, type Setting, settingOf } from './make-node.js'
import { daysBetween, distanceInKm, inOtherCountries, wide } from './measure.js'
import { force, ground, type Telling, tolls } from './telling.js'
import { isTollUpdate, settingsOf } from './toll-updates.js'

/** How far back, in characters, a claim without day and place still belongs to the incident told last: about six sentences. */
const reachBack = 900
/** A toll over more days than this is that of a period, not of an incident. */
const incidentDays = 31

interface Cluster {
  readonly claims: Claim[]
  setting: Setting
}
/** What of a report was gathered so far. */
interface Gathered {
  readonly incidents: Cluster[]
  readonly published: string | null
  readonly setting: (claim: Claim) => Setting
}

/** @param splits by claim id, the number of the decision that took the claim out of its matter */
export function findTellings(
  { report, claims }: { readonly report: Pick<Report, 'publishedAt'>; readonly claims: readonly Claim[] },
  splits: ReadonlyMap<string, number> = new Map(),
): Telling[] {
  const numbers = [...new Set(claims.flatMap(({ id }) => splits.get(id) ?? []))].sort((a, b) => a - b)
  return [null, ...numbers].flatMap((split) =>
    tellingsOf(
      report,
      claims.filter(({ id }) => (splits.get(id) ?? null) === split),
      split,
    ),
  )
}

function tellingsOf(report: Pick<Report, 'publishedAt'>, claims: readonly Claim[], split: number | null): Telling[] {
  const sorted = [...claims].sort((a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1))
  const published = report.publishedAt?.slice(0, 10) ?? null
  const incidents: Cluster[] = []
  const gathered = { incidents, published, setting: settingsOf(sorted) }
  const others: { claim: Claim; realm: 'ground' | 'period' | 'statement' }[] = []
  const later: Claim[] = []
  for (const claim of sorted) {
    if (force.has(claim.kind) && spansLong(claim)) others.push({ claim, realm: 'statement' })
    else if (isTollUpdate(claim)) later.push(claim)
    else if (isPeriod(claim)) others.push({ claim, realm: 'period' })
    else if (ground.has(claim.kind)) others.push({ claim, realm: 'ground' })
    else if (!isFirm(claim)) others.push({ claim, realm: 'statement' })
    else if (force.has(claim.kind)) join(claim, gathered)
    else later.push(claim)
  }
  // A toll may stand before the event that it belongs to: events first.
  for (const claim of later)
    if (isPeriod(claim) && homeOf(claim, gathered) === undefined) others.push({ claim, realm: 'period' })
    else if (tolls.has(claim.kind)) join(claim, gathered)
    else {
      const behind = incidentBehind(claim, gathered)
      if (behind === undefined) others.push({ claim, realm: 'statement' })
      else behind.claims.push(claim)
    }
  const lead = leadPlace(sorted)
  return merged([
    ...incidents.map(({ claims: members, setting }) => ({
      node: makeNode('incident', setting, { published, lead, claims: members, split }),
      claims: members,
    })),
    ...others.map(({ claim, realm }) => ({
      node: makeNode(realm, settingOf(claim), {
        published,
        lead: placeBefore(claim, sorted) ?? lead,
        claims: [claim],
        split,
      }),
      claims: [claim],
    })),
  ])
}

const isFirm = ({ modality }: Claim): boolean => modality === 'asserted' || modality === 'possible'

/** A toll, or a chain of strikes, told over months. */
function isPeriod({ kind, time, quantities }: Claim): boolean {
  if (!tolls.has(kind) && kind !== 'displacement') return false
  if (spansLong({ time })) return true
  return quantities.length > 0 && quantities.every(({ cumulative }) => cumulative)
}

const spansLong = ({ time }: Pick<Claim, 'time'>): boolean =>
  time?.from != null && time.to != null && daysBetween(time.from, time.to) > incidentDays

/** Kinds that say what an incident left behind, where they name no day or place of their own. */
const aftermath: ReadonlySet<Kind> = new Set(['displacement', 'situation', 'other'])
/** How far behind an incident's last words its aftermath is told: two to three sentences. */
const aftermathReach = 400
/** A sentence between at most: the telling goes on. */
const goingOn = 250
/** As far as the end of the sentence before. */
const nextSentence = 120
const responsibility = /\b(?:responsib|who (?:carried out|was behind|fired|launched|did))/i

/** The incident that a claim which is neither force nor toll belongs to, if any. */
function incidentBehind(claim: Claim, { incidents, published, setting: settingFor }: Gathered): Cluster | undefined {
  const setting = settingFor(claim)
  const open = incidents.filter((cluster) => !apart(cluster.setting, setting, published))
  if (responsibility.test(claim.evidence.text)) return closestTo(claim, open)
  if (!aftermath.has(claim.kind) || claim.background) return undefined
  const linked = open.find(({ claims }) =>
    claims.some(({ id, kind }) => force.has(kind) && claim.links.some((link) => link.claim === id)),
  )
  if (linked !== undefined && gapTo(claim, linked) <= nextSentence) return linked
  if (claim.agents.some(({ actor }) => isKnown(actor))) return undefined
  const near = open.filter(
    (cluster) =>
      gapTo(claim, cluster) <= (cluster === incidents[0] ? reachBack : aftermathReach) &&
      setting.names.every((name) => cluster.setting.names.includes(name)),
  )
  const next = closestTo(claim, near)
  if (next !== undefined && gapTo(claim, next) <= goingOn) return next
  const told = near.filter(({ claims }) => claims.some((one) => aftermath.has(one.kind) && isBefore(one, claim)))
  if (told.length > 0) return closestTo(claim, told)
  // What a report says of streets and people is about what it mainly tells.
  return near.reduce<Cluster | undefined>(
    (most, cluster) => (most === undefined || cluster.claims.length > most.claims.length ? cluster : most),
    undefined,
  )
}

/** Within the reach of what came of an incident, which is told in one go. */
const isBefore = ({ evidence: { end } }: Claim, { evidence: { start } }: Claim): boolean =>
  end <= start && start - end <= aftermathReach

function join(claim: Claim, gathered: Gathered): void {
  const setting = gathered.setting(claim)
  const home = homeOf(claim, gathered)
  if (home === undefined) {
    gathered.incidents.push({ claims: [claim], setting })
    return
  }
  home.claims.push(claim)
  home.setting = together(home.setting, setting)
}

/** The incident that a claim of force or a toll belongs to, if any was told. */
function homeOf(claim: Claim, { incidents, published, setting: settingFor }: Gathered): Cluster | undefined {
  const setting = settingFor(claim)
  const open = incidents.filter((cluster) => !apart(cluster.setting, setting, published))
  const linked = claim.links.filter(({ type }) => type !== 'demands').map(({ claim: id }) => id)
  const tied = open.find(({ claims }) => claims.some(({ id }) => linked.includes(id)))
  // What names its own place goes with what is told of that place, before an event of another that it was tied to.
  const kin = tied !== undefined && setting.names.length > 0 && !shares(tied.setting, setting)
  return (kin ? kinOf(open, claim, setting) : undefined) ?? tied ?? nearest(open, claim, setting)
}

/** Of the incidents that the claim does not contradict: one that shares its place or doer, else the nearest in the text. */
function nearest(open: readonly Cluster[], claim: Claim, setting: Setting): Cluster | undefined {
  const kin = kinOf(open, claim, setting)
  if (kin !== undefined) return kin
  const near = closestTo(claim, open)
  if (near === undefined) return undefined
  const sameKind = specific.has(setting.theme) && near.setting.theme === setting.theme
  // Places that no gazetteer knows may be parts of one town: a quarter, a street.
  const unplaced = setting.spots.length === 0 || near.setting.spots.length === 0
  const part = unplaced && !setting.settlement && !near.setting.settlement
  // What somebody denies of a place that he names is no more of what was told without a place.
  const bare = isBroad(setting) || (isBroad(near.setting) && claim.polarity === 'affirmed')
  // Two names, one of them on no map: nothing tells that the one lies in the other.
  if (unplaced && setting.names.length > 0 && near.setting.names.length > 0 && !part) return undefined
  return bare || (sameKind && part) || gapTo(claim, near) === 0 ? near : undefined
}

/**
 * One that shares its place or doer. A denial goes with what its doer did only where that was told just
 * before: elsewhere the doer's other deeds are told.
 */
const kinOf = (open: readonly Cluster[], claim: Claim, setting: Setting): Cluster | undefined =>
  closestTo(
    claim,
    open.filter((cluster) => {
      const placed = claim.polarity === 'negated' && gapTo(claim, cluster) > nextSentence
      return shares(cluster.setting, placed ? { ...setting, doers: [] } : setting)
    }),
  )

/** No place, or only one as wide as a province: "in the northeast of the country". */
const isBroad = ({ names, spots }: Setting): boolean =>
  names.length === 0 || (spots.length > 0 && spots.every(({ reach }) => reach >= wide))

/** The incident told nearest before the claim, or else behind it; none beyond reach. */
function closestTo(claim: Claim, clusters: readonly Cluster[]): Cluster | undefined {
  let best: Cluster | undefined
  for (const cluster of clusters)
    if (gapTo(claim, cluster) <= reachBack && (best === undefined || gapTo(claim, cluster) < gapTo(claim, best)))
      best = cluster
  return best
}

/** Characters between a claim and the nearest of an incident; what is told behind counts double. 0: they overlap. */
function gapTo({ evidence }: Claim, { claims }: Cluster): number {
  const gaps = claims.map(({ evidence: { start, end } }) =>
    start < evidence.end && evidence.start < end
      ? 0
      : end <= evidence.start
        ? evidence.start - end
        : 2 * (start - evidence.end),
  )
  return Math.min(...gaps)
}

const shares = (a: Setting, b: Setting): boolean =>
  a.things.some((thing) => b.things.includes(thing)) ||
  a.names.some((name) => b.names.includes(name)) ||
  a.doers.some((doer) => b.doers.some((one) => samePair(doer, one)))

/** The place named last before a claim that names none: "the town". */
function placeBefore({ evidence }: Claim, sorted: readonly Claim[]): Setting | undefined {
  const before = sorted.findLast(
    (one) =>
      one.evidence.start < evidence.start &&
      evidence.start - one.evidence.end <= aftermathReach &&
      settingOf(one).names.length > 0,
  )
  return before && settingOf(before)
}

/** Two settings that cannot be one incident: other days, other places, other doers, other means, or history beside news. */
function apart(a: Setting, b: Setting, published: string | null): boolean {
  if (a.background !== b.background || daysApart(a, b, published)) return true
  if (themesClash(a.theme, b.theme)) return true
  if (partiesConflict(a.doers, b.doers)) return true
  if (a.means.length > 0 && b.means.length > 0 && !a.means.some((one) => b.means.includes(one))) return true
  if (a.spots.length > 0 && b.spots.length > 0)
    return a.spots.every((x) =>
      b.spots.every((y) => inOtherCountries(x, y) || distanceInKm(x, y) > Math.max(15, x.reach, y.reach)),
    )
  return false
}

/** News without a day is of the days before publication; a claim that states another day is of something else. */
const newsDays = 2

function daysApart(a: Setting, b: Setting, published: string | null): boolean {
  if (a.from !== null && b.from !== null) return a.from > (b.to ?? b.from) || b.from > (a.to ?? a.from)
  const dated = a.from === null ? b : a
  if (dated === a || dated.from === null || dated.background || published === null) return false
  return daysBetween(dated.to ?? dated.from, published) > newsDays
}

/** bombing and strike are two things; attack, destruction and a bare toll go with any. */
export const themesClash = (a: string, b: string): boolean => a !== b && specific.has(a) && specific.has(b)
const specific: ReadonlySet<string> = new Set(['strike', 'bombing', 'clash', 'abuse'])

function together(a: Setting, b: Setting): Setting {
  return {
    theme: specific.has(a.theme) || a.theme === b.theme ? a.theme : b.theme,
    from: a.from ?? b.from,
    to: a.from === null ? b.to : a.to,
    background: a.background,
    spots: union(a.spots, b.spots, ({ id }) => id),
    names: union(a.names, b.names, (name) => name),
    doers: union(a.doers, b.doers, ({ key }) => key),
    means: union(a.means, b.means, (one) => one),
    things: union(a.things, b.things, (one) => one),
    settlement: a.settlement || b.settlement,
  }
}

function union<T>(a: readonly T[], b: readonly T[], keyOf: (one: T) => string): T[] {
  const known = new Set(a.map(keyOf))
  return [...a, ...b.filter((one) => !known.has(keyOf(one)))]
}

/** The place that the report speaks of first and most: for incidents that name none. */
function leadPlace(claims: readonly Claim[]): Setting | undefined {
  const settings = claims
    .filter(({ background }) => !background)
    .map(settingOf)
    .filter(({ names }) => names.length > 0)
  const counts = new Map<string, number>()
  for (const { names } of settings) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return settings.reduce<Setting | undefined>((best, one) => {
    const weight = (setting: Setting) => Math.max(...setting.names.map((name) => counts.get(name) ?? 0))
    return best === undefined || weight(one) > weight(best) ? one : best
  }, undefined)
}

/** Tellings with one node are one telling. */
function merged(tellings: readonly Telling[]): Telling[] {
  const byKey = new Map<string, Telling>()
  for (const telling of tellings) {
    const known = byKey.get(telling.node.key)
    byKey.set(telling.node.key, known ? { node: known.node, claims: [...known.claims, ...telling.claims] } : telling)
  }
  return [...byKey.values()]
}
