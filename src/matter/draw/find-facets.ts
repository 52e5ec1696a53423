/**
 * Parts the claims of a group by the questions that they bear on. A claim may bear on several: "rebels
 * fired rockets at the market, killing six" tells who, what was hit, by what means and how many. Pure.
 */
import type { Claim, Matter, Quantity } from '../../record/record.js'
import { isKnown, partyOf } from '../align/compare-parties.js'
import { meansOf } from '../align/find-means.js'
import { nameKeys } from '../align/name-keys.js'
import { force, type Node, type Realm, tolls } from '../align/telling.js'
import type { ToldClaim } from '../origin/find-origins.js'

export interface Facet {
  readonly kind: Matter['kind']
  /** Tolls: what is counted. */
  readonly of: string | null
  /** Tells facets of one kind apart: whose people, which of them. */
  readonly sub: string
  readonly told: readonly ToldClaim[]
  /** What its question is about: all that is told of the incident, so that each of its questions names it alike. */
  readonly about: readonly ToldClaim[]
  readonly realm: Realm
  /** The group's days; `told` where its tellings tell one day. */
  readonly days: { readonly from: string | null; readonly to: string | null; readonly told: boolean }
}

export function facetsOf(node: Node, told: readonly ToldClaim[]): Facet[] {
  const days =
    node.realm === 'incident'
      ? { from: node.from, to: node.to, told: node.from !== null && node.from === node.to && !node.dayImplied }
      : { from: null, to: null, told: false }
  return split(node.realm, told).map((facet) => ({
    ...facet,
    days,
    about: node.realm === 'incident' ? told : facet.told,
  }))
}

type Part = Omit<Facet, 'days' | 'about'>

function split(realm: Realm, told: readonly ToldClaim[]): Part[] {
  if (realm === 'ground') return [{ realm, kind: 'control', of: null, sub: '', told }]
  if (realm === 'statement') return statementFacets(told)
  if (realm === 'period') return tollFacets(realm, told)
  const asked = askedByAnother(told)
  return [...tollFacets(realm, told), ...detailFacets(told, asked), ...eventFacets(told, asked)]
}

function statementFacets(told: readonly ToldClaim[]): Part[] {
  const { kind } = told[0]!.claim
  const realm = 'statement'
  if (tolls.has(kind) || kind === 'displacement') return tollFacets(realm, told)
  if (['ceasefire', 'agreement', 'talks', 'exchange'].includes(kind))
    return [{ realm, kind: 'agreement', of: null, sub: '', told }]
  if (['call', 'support', 'opposition', 'accusation', 'threat', 'sanctions'].includes(kind))
    return [{ realm, kind: 'position', of: null, sub: '', told }]
  if (['status', 'situation', 'other', 'control', 'territory-taken', 'territory-lost', 'weapons'].includes(kind))
    return [{ realm, kind: 'fact', of: null, sub: '', told }]
  return [{ realm, kind: 'event', of: null, sub: '', told }]
}

const harmOf: Readonly<Partial<Record<Claim['kind'], string>>> = {
  deaths: 'killed',
  injuries: 'injured',
  missing: 'missing',
  displacement: 'displaced',
}
/** Of those hurt, the gravely hurt are counted by themselves. */
const grave =
  /\b(?:in )?(?:a )?(?:critical|serious|grave) condition|\bcritically\b|\b(?:serious|severe|grave) (?:injur|wound)/i

/** "The toll may rise, for many are gravely hurt" counts no dead; it speaks of the hurt. */
function harmTold({ kind, evidence, quantities }: Claim): string | undefined {
  const harm = harmOf[kind]
  return harm === 'killed' && grave.test(evidence.text) && !quantities.some(({ of }) => of === harm) ? 'injured' : harm
}

/** Tolls by what is counted, whose people, and how badly hurt; and counts of things that force used or hit. */
function tollFacets(realm: Realm, told: readonly ToldClaim[]): Part[] {
  const facets = new Map<string, ToldClaim[]>()
  for (const one of told) {
    const { claim } = one
    const harm = harmTold(claim)
    if (harm !== undefined) add(facets, [harm, subOf(claim, harm)], one)
    else for (const { of } of claim.quantities) if (counted(of)) add(facets, [thing(of), ''], one)
  }
  return [...facets].map(([key, members]) => {
    const [of, sub] = JSON.parse(key) as [string, string]
    return { realm, kind: 'toll', of, sub, told: members }
  })
}

function add(facets: Map<string, ToldClaim[]>, key: readonly string[], one: ToldClaim): void {
  const name = JSON.stringify(key)
  const members = facets.get(name)
  if (members === undefined) facets.set(name, [one])
  else if (members.at(-1) !== one) members.push(one)
}

function subOf({ quantities, evidence }: Claim, harm: string): string {
  const own = quantities.find(({ of }) => of === harm)
  const whose = own !== undefined && isKnown(own.actor) ? own.actor.id : ''
  const who = own !== undefined && own.population === 'military' ? 'military' : ''
  return [whose, who, harm === 'injured' && grave.test(evidence.text) ? 'grave' : ''].filter(Boolean).join(' ')
}

/** What is fired is one count, whatever the words: rockets, shells, mortar rounds. */
const fired: ReadonlySet<string> = new Set(['rocket', 'missile', 'shell', 'round', 'projectile', 'bomb', 'munition'])
const thing = (of: string): string => (fired.has(of) ? 'rocket' : of)
const uncounted: ReadonlySet<string> = new Set([
  'percent',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'time',
  'kilometre',
  'kilometer',
  'mile',
  'metre',
  'meter',
  'casualties',
  'people',
])
const counted = (of: Quantity['of']): boolean => !uncounted.has(of) && of !== ''

/** "It is not clear" before "who carried out the attack": it tells of that question, not of what came of the incident. */
function askedByAnother(told: readonly ToldClaim[]): ReadonlySet<string> {
  const asking = told.filter(({ claim }) => isOnlyAboutDoer(claim))
  return new Set(
    told.flatMap(({ claim: { id, kind, evidence }, report }) =>
      (kind === 'situation' || kind === 'other') &&
      asking.some((one) => one.report.id === report.id && isNext(evidence.end, one.claim.evidence.start))
        ? id
        : [],
    ),
  )
}
/** A space or a comma between them. */
const isNext = (end: number, start: number): boolean => start - end >= 0 && start - end <= 2

function detailFacets(told: readonly ToldClaim[], asked: ReadonlySet<string>): Part[] {
  const firing = doersByReport(told)
  // Whom a report has firing is not what it has hit: the subject of a clause that the reader took for its object.
  const hitsDoer = ({ claim, report }: ToldClaim): boolean =>
    claim.targets.some((target) => firing.get(report.id)!.has(partyOf(target)?.key ?? ''))
  // Who killed is who fired: the toll of an event whose doer the report has told adds no answer.
  const onlyRepeatsDoer = ({ claim, report }: ToldClaim): boolean =>
    tolls.has(claim.kind) && firing.get(report.id)!.size > 0
  const facet = (kind: Matter['kind'], speaksTo: (claim: Claim, one: ToldClaim) => boolean): Part => ({
    realm: 'incident',
    kind,
    of: null,
    sub: '',
    told: told.filter((one) => speaksTo(one.claim, one)),
  })
  return [
    facet(
      'agent',
      (claim, one) => (namesDoer(claim) && !onlyRepeatsDoer(one)) || isOnlyAboutDoer(claim) || asked.has(claim.id),
    ),
    facet('target', (claim, one) => claim.polarity === 'affirmed' && namesTarget(claim) && !hitsDoer(one)),
    facet('means', (claim) => isAct(claim) && meansOf(claim).length > 0),
    facet('place', (claim) => isAct(claim) && claim.places.some(({ basis }) => basis === 'stated')),
  ].filter(({ told: members }) => severalVoices(members))
}

/** By report id, the parties that it has using force. A clash has them on both sides. */
function doersByReport(told: readonly ToldClaim[]): Map<string, Set<string>> {
  const doers = new Map<string, Set<string>>()
  for (const { claim, report } of told) {
    const keys = doers.get(report.id) ?? new Set()
    doers.set(report.id, keys)
    if (!force.has(claim.kind) || claim.kind === 'clash') continue
    for (const agent of claim.agents) {
      const party = partyOf(agent)
      if (party !== undefined) keys.add(party.key)
    }
  }
  return doers
}

/** A denied act has no place, means or target of its own to tell. */
const isAct = ({ kind, polarity }: Claim): boolean => force.has(kind) && polarity === 'affirmed'

/** Two reports, or two speakers of one report. */
function severalVoices(told: readonly ToldClaim[]): boolean {
  const voices = new Set(
    told.map(({ claim, report }) => `${report.id} ${claim.attribution?.source.map(({ text }) => text).join()}`),
  )
  return told.length > 1 && voices.size > 1
}

export const namesDoer = (claim: Claim): boolean =>
  (force.has(claim.kind) || (tolls.has(claim.kind) && killing.test(claim.evidence.text))) &&
  claim.agents.some((agent) => partyOf(agent) !== undefined)

/** Of a toll, the words that have somebody do it; "deaths" and "the toll" have nobody. */
const killing =
  /\b(?:kill|wound|injur|hurt|shot|shoot|slay|slew|slain|murder|execut|massacr|behead|maim|by\b)(?!.*\btoll\b)/i

/** "No one claimed responsibility", "it was unclear who carried out the attack". */
export const isOnlyAboutDoer = ({ kind, evidence }: Claim): boolean =>
  !tolls.has(kind) && /\bresponsib|\bwho (?:carried out|was behind|fired|launched|did)\b/i.test(evidence.text)

function namesTarget(claim: Claim): boolean {
  if (force.has(claim.kind)) return targetWords(claim) !== ''
  return (
    tolls.has(claim.kind) &&
    claim.quantities.some(
      ({ role, population }) => role === 'total' && (population === 'civilian' || population === 'military'),
    )
  )
}

/** What was hit, in words: the targets, else a place that is a thing ("a bakery"). A bomber's own body and charge are no target. */
export function targetWords({ targets, places, evidence }: Claim): string {
  const hit = targets
    .map(({ text, actor }) => (isKnown(actor) ? actor.name : text))
    .filter((words) => !ownBody.test(words))
  if (hit.length > 0) return hit.join(', ')
  const aim = aimedAt.exec(evidence.text)?.[1]
  if (aim !== undefined) return aim.trim()
  return places
    .filter(
      ({ text, basis }) =>
        basis === 'stated' && nameKeys(text).length === 0 && (civilTarget.test(text) || militaryTarget.test(text)),
    )
    .map(({ text }) => text)
    .join(', ')
}
/** "…, which it said targeted a convoy": as far as the phrase goes. */
const aimedAt =
  /\b(?:targeted|targeting|aimed at)\s+(?!\p{Ll}+ing\b)((?:(?!(?:on|in|at|by|with|and|as|after|before|when|while|killing|which|that)\b)[\p{L}’'-]+\s?){1,6})/u
const ownBody =
  /^(?:himself|herself|themselves|itself|(?:his|her|their|its|the|an?)? ?(?:suicide |motorcycle |car )?(?:explosives?|vest|belt|charge|device|bombers?)\b)/i

export const civilTarget =
  /\b(civilians?|crowd|residents?|homes?|houses?|residential|apartments?|schools?|hospitals?|clinics?|market|bakery|mosque|church|children|women|students|bus|neighbou?rhoods?|district|city|town|village|capital)\b/i
export const militaryTarget =
  /\b(forces|army|troops|soldiers|military|base|barracks|positions?|fighters|militants?|militia|rebels?|command|headquarters|checkpoint|convoy|depot|airfield|airbase|air base|tanks?|battery)\b/i

/** "The barrage left the streets deserted": what came of it, not that it happened. */
const leftBehind =
  /^(?:the|this|that|its) [\p{L}-]+ (?:has |had |have )?(?:left|forced|caused|sent|prompted|led)\b(?!.*\b(?:dead|killed|wounded|injured|hurt|casualties)\b)/iu

/** "The rocket attack was in revenge": said of the deed itself, nothing that came of it. */
const isAboutDeed = ({ kind, agents, targets }: ToldClaim['claim']): boolean =>
  (kind === 'situation' || kind === 'status') && [...agents, ...targets].some(({ text }) => theDeed.test(text))
const theDeed =
  /^(?:the|this|that) (?:[\p{L}-]+ ){0,2}(?:attacks?|(?:air)?strikes?|raids?|shelling|bombings?|bombardment|blasts?|explosions?|operations?|offensive|assault|clashes|fighting)$/iu

function eventFacets(told: readonly ToldClaim[], asked: ReadonlySet<string>): Part[] {
  const acts = told.filter(({ claim }) => force.has(claim.kind) && !isOnlyAboutDoer(claim))
  const bare = acts.filter(({ claim }) => !leftBehind.test(claim.evidence.text))
  const happened = bare.length > 0 ? bare : acts
  const after = told.filter(
    (one) =>
      !happened.includes(one) && !tolls.has(one.claim.kind) && !isOnlyAboutDoer(one.claim) && !asked.has(one.claim.id),
  )
  const facet = (kind: Matter['kind'], sub: string, members: readonly ToldClaim[]): Part[] =>
    members.length === 0 ? [] : [{ realm: 'incident', kind, of: null, sub, told: members }]
  const about = after.filter(({ claim }) => isAboutDeed(claim))
  const came = after.filter((one) => !about.includes(one))
  return [...facet('event', '', happened), ...facet('fact', 'after', came), ...facet('fact', 'about', about)]
}
