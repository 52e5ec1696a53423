/**
 * Who is independent of whom on one subject. Reports that borrow wording or carry one agency's credit are
 * one wire; speakers under one name, or of one side, are one source; what a report says in its own
 * voice or through a source that it does not name counts only where that wire names nobody. Pure.
 */
import type { Claim } from '../../record/record.js'
import { nameKeys } from '../align/name-keys.js'
import type { ReportFacts } from '../align/telling.js'
import { findPrints } from './find-prints.js'
import { type Source, sourceKeys } from './name-source.js'

export interface ReportTold extends ReportFacts {
  /** The agency that it credits (find-credit.ts). */
  readonly credit: string | null
  readonly prints: Uint32Array
}
export interface ToldClaim {
  readonly claim: Claim
  readonly report: ReportTold
  readonly source: Source
}

export interface Origin {
  /** Of the account: a speaker, or the outlet. */
  readonly account: string
  readonly source: Source
  /** What the account goes back to. */
  readonly origin: string
  /** The wire that it was printed by. */
  readonly wire: string
  /** Does it count beside the others? */
  readonly independent: boolean
}

/**
 * Prints (winnowed runs of eight words) that two reports must share to be one wire, and the share of the
 * shorter one's. Of 53,561 pairs of reports of other days in a corpus of war reports, 37 share three or more.
 */
const borrowed = { prints: 3, share: 0.025 } as const

/** By claim id. */
export function findOrigins(told: readonly ToldClaim[]): Map<string, Origin> {
  const wires = joinBorrowed(told, findWires([...new Map(told.map(({ report }) => [report.id, report])).values()]))
  const speakers = findSpeakers(told.map(({ source }) => source))
  return new Map(
    told.map(({ claim, report, source }) => {
      const wire = wires.get(report.id)!
      const speaker = speakers.get(source.name)
      return [
        claim.id,
        speaker === undefined
          ? { account: source.name, source, wire, origin: wire, independent: true }
          : { account: speaker.account, source, wire, origin: speaker.origin, independent: true },
      ]
    }),
  )
}

/** The origins on one question: a wire that names a speaker on it adds no voice of its own. */
export function originsOn(told: readonly ToldClaim[], origins: ReadonlyMap<string, Origin>): Map<string, Origin> {
  const own = told.map(({ claim }) => [claim.id, origins.get(claim.id)!] as const)
  const wires = new Set(own.flatMap(([, { source, wire }]) => (source.voice === 'named' ? [wire] : [])))
  return new Map(
    own.map(([id, origin]) => [
      id,
      origin.source.voice === 'named' ? origin : { ...origin, independent: !wires.has(origin.wire) },
    ]),
  )
}

/** How many of these origins are independent. */
export const countOrigins = (origins: Iterable<Origin>): number =>
  new Set([...origins].filter(({ independent }) => independent).map(({ origin }) => origin)).size

/** By report id, the wire that it belongs to: named after its credit, else after its first outlet. */
function findWires(reports: readonly ReportTold[]): Map<string, string> {
  const sorted = [...reports].sort(byDay)
  const first = new Map(sorted.map(({ id }) => [id, id]))
  const rootOf = (id: string): string => (first.get(id) === id ? id : rootOf(first.get(id)!))
  const join = (earlier: string, later: string) => first.set(rootOf(later), rootOf(earlier))
  const seen = new Map<string | number, string>()
  const sizes = new Map(sorted.map(({ id, prints }) => [id, prints.length]))
  for (const { id, credit, outlet, prints } of sorted) {
    for (const mark of [credit && `credit ${credit}`, outlet && `outlet ${outlet}`]) {
      if (mark === null || mark === '') continue
      if (seen.has(mark)) join(seen.get(mark)!, id)
      else seen.set(mark, id)
    }
    const shared = new Map<string, number>()
    for (const print of prints) {
      const earlier = seen.get(print)
      if (earlier === undefined) seen.set(print, id)
      else shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
    }
    for (const [earlier, count] of shared) {
      const least = Math.min(prints.length, sizes.get(earlier)!)
      if (count >= borrowed.prints && count >= borrowed.share * least) join(earlier, id)
    }
  }
  const names = wireNames(sorted, rootOf)
  return new Map(sorted.map(({ id }) => [id, names.get(rootOf(id))!]))
}

/** Wires whose own words on this subject are borrowed, a sentence of eleven words or more, are one here. */
function joinBorrowed(told: readonly ToldClaim[], wires: ReadonlyMap<string, string>): Map<string, string> {
  const first = new Map<string, string>()
  const rootOf = (wire: string): string => (first.has(wire) ? rootOf(first.get(wire)!) : wire)
  const seen = new Map<number, string>()
  for (const { claim, report, source } of told) {
    if (source.voice === 'named') continue
    const wire = wires.get(report.id)!
    for (const print of findPrints(claim.evidence.text)) {
      const earlier = seen.get(print)
      if (earlier === undefined) seen.set(print, wire)
      else if (rootOf(earlier) !== rootOf(wire)) first.set(rootOf(wire), rootOf(earlier))
    }
  }
  return new Map([...wires].map(([report, wire]) => [report, rootOf(wire)]))
}

function wireNames(sorted: readonly ReportTold[], rootOf: (id: string) => string): Map<string, string> {
  const names = new Map<string, string>()
  for (const { id, credit } of sorted) if (credit !== null && !names.has(rootOf(id))) names.set(rootOf(id), credit)
  for (const { id, outlet } of sorted) if (!names.has(rootOf(id))) names.set(rootOf(id), outlet ?? id)
  return names
}

function byDay(a: ReportTold, b: ReportTold): number {
  const [x, y] = [`${a.publishedAt ?? '9999'} ${a.id}`, `${b.publishedAt ?? '9999'} ${b.id}`]
  return x < y ? -1 : 1
}

interface Speaker {
  /** The fullest name under which the speaker is known here. */
  readonly account: string
  /** That of the camp, where there is one. */
  readonly origin: string
}

/** By each name of a speaker. */
function findSpeakers(sources: readonly Source[]): Map<string, Speaker> {
  const named = [
    ...new Map(sources.filter(({ voice }) => voice === 'named').map((one) => [one.name, one])).values(),
  ].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
  const known: { account: string; all: Set<string>; proper: Set<string>; camp: string | null }[] = []
  const found = new Map<string, (typeof known)[number]>()
  for (const { name, camp } of named) {
    const all = sourceKeys(name)
    const proper = nameKeys(name)
    const same = known.find(
      (one) => (camp === null || one.camp === null || camp === one.camp) && alike(one, all, proper),
    )
    const speaker = same ?? { account: name, all: new Set(), proper: new Set(), camp }
    if (same === undefined) known.push(speaker)
    for (const key of all) speaker.all.add(key)
    for (const key of proper) speaker.proper.add(key)
    found.set(name, speaker)
  }
  const camps = campNames(known)
  return new Map(
    [...found].map(([name, { account, camp }]) => [
      name,
      { account, origin: camp === null ? account : camps.get(camp)! },
    ]),
  )
}

/** Two proper names in common, or one name's words all in the other's; of names without a proper one, the same words. */
function alike(
  one: { all: Set<string>; proper: Set<string> },
  all: readonly string[],
  proper: readonly string[],
): boolean {
  if (proper.length === 0) return one.all.size === all.length && all.every((key) => one.all.has(key))
  const shared = proper.filter((key) => one.proper.has(key)).length
  return shared >= 2 || (shared === proper.length && all.every((key) => one.all.has(key)))
}

/** A camp is called by the shortest of its speakers' names: "Armenia". */
function campNames(known: readonly { account: string; camp: string | null }[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { account, camp } of known) {
    if (camp === null) continue
    const before = names.get(camp)
    if (
      before === undefined ||
      account.length < before.length ||
      (account.length === before.length && account < before)
    )
      names.set(camp, account)
  }
  return names
}
