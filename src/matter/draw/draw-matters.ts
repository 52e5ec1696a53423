/**
 * Draws the matters of one group of tellings: the questions that its claims bear on, each with its
 * accounts, status and reason. Who did it, what was hit, by what means and where are asked only where
 * two reports or two sources speak to them. Pure.
 */
import { createHash } from 'node:crypto'
import type { Claim, Matter } from '../../record/record.js'
import { daysBetween } from '../align/measure.js'
import type { Node } from '../align/telling.js'
import type { Bounds, ControlClaim, MatterFacts } from '../matter.js'
import { countOrigins, findOrigins, type Origin, originsOn, type ToldClaim } from '../origin/find-origins.js'
import { accountsOf } from './accounts.js'
import { countOf, envelopeOf } from './bounds.js'
import { type Facet, facetsOf } from './find-facets.js'
import { judge } from './judge.js'
import { ask, inOwnWords, nameDays, nameDoers, namePlace, says } from './say.js'

export interface Group {
  readonly key: string
  readonly nodes: readonly Node[]
  readonly told: readonly ToldClaim[]
  /** By claim id: why it stands with the others. */
  readonly why: ReadonlyMap<string, string>
}

export function drawMatters(group: Group): (Matter & MatterFacts)[] {
  const told = [...group.told].sort(inOrder)
  const origins = findOrigins(told)
  return facetsOf(exactest(group.nodes), told).map((facet) => draw(group, facet, origins))
}

/** By day said, report, place in the text: the order of claims and entries everywhere. */
function inOrder(a: ToldClaim, b: ToldClaim): number {
  return (
    compare(a.report.publishedAt ?? '9999', b.report.publishedAt ?? '9999') ||
    compare(a.report.id, b.report.id) ||
    a.claim.evidence.start - b.claim.evidence.start ||
    compare(a.claim.id, b.claim.id)
  )
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function draw(group: Group, facet: Facet, known: ReadonlyMap<string, Origin>): Matter & MatterFacts {
  const origins = originsOn(facet.told, known)
  const { told, kind, of } = facet
  const accounts = accountsOf(facet, origins)
  const { status, reason } = judge(facet, accounts)
  const bounds = of === null ? [] : told.flatMap(({ claim }) => countEntry(claim, of))
  const own = told.map(({ claim }) => origins.get(claim.id)!)
  const days = nameDays(facet)
  const { about } = facet
  return {
    id: idOf(group.key, facet),
    kind,
    question: ask(facet),
    status,
    reason,
    accounts: accounts.map(({ source, side, origin, entries }) => ({
      source,
      side,
      origin,
      entries: entries.map(({ told: { claim }, saidOn }) => ({ claim: claim.id, saidOn, says: says(facet, claim) })),
    })),
    claims: told.map(({ claim, report }) => ({ id: claim.id, report: report.id })),
    origins: countOrigins(own) || Math.min(1, own.length),
    place: namePlace(about),
    from: days.from,
    to: days.to,
    ...saidBetween(accounts.flatMap(({ entries }) => entries.flatMap(({ saidOn }) => saidOn ?? []))),
    of,
    envelope: envelopeOf(bounds.map(([, one]) => one)),
    independent: envelopeOf(bounds.filter(([id]) => origins.get(id)!.independent).map(([, one]) => one)),
    bounds: Object.fromEntries(bounds),
    why: Object.fromEntries(told.map(({ claim }) => [claim.id, group.why.get(claim.id) ?? 'told in this report'])),
    control: kind === 'control' ? told.map((one) => controlOf(one, origins.get(one.claim.id)!)) : null,
    group: group.key,
  }
}

function countEntry(claim: Claim, of: string): [string, Bounds][] {
  const count = countOf(claim, of)
  return count === undefined || count.part ? [] : [[claim.id, count.bounds]]
}

function saidBetween(days: readonly string[]): { firstSaid: string | null; lastSaid: string | null } {
  const sorted = [...days].sort()
  return { firstSaid: sorted[0] ?? null, lastSaid: sorted.at(-1) ?? null }
}

function controlOf({ claim, report }: ToldClaim, { account, source }: Origin): ControlClaim {
  const holder = claim.kind === 'territory-lost' ? '' : nameDoers(claim)
  return {
    claim: claim.id,
    report: report.id,
    source: account,
    side: source.side,
    holder: holder === '' || claim.polarity === 'negated' ? null : holder,
    says: inOwnWords(claim),
    from: claim.time?.from ?? report.publishedAt?.slice(0, 10) ?? null,
    to: claim.time?.to ?? null,
    saidOn: claim.attribution?.saidOn?.from ?? report.publishedAt?.slice(0, 10) ?? null,
    lasts: claim.kind !== 'control',
  }
}

/** One group asks each question once, so the group and the question make the id. */
function idOf(group: string, { kind, of, sub }: Facet): string {
  return createHash('sha256')
    .update(JSON.stringify([group, kind, of, sub]))
    .digest('hex')
    .slice(0, 16)
}

/** The node with the shortest stretch of days, a day that is told before one that is not; of equals the first by key. */
function exactest(nodes: readonly Node[]): Node {
  const length = ({ from, to }: Node) =>
    from === null || to === null ? Number.POSITIVE_INFINITY : daysBetween(from, to)
  return [...nodes].sort(
    (a, b) => length(a) - length(b) || Number(a.dayImplied) - Number(b.dayImplied) || compare(a.key, b.key),
  )[0]!
}
