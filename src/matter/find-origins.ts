/**
 * Who is independent of whom on one subject. Reports that borrow wording or carry one agency's credit are
 * one wire; speakers under one name, or of one side, are one source; what a report says in its own
 * voice or through a source that it does not name counts only where that wire names nobody. Pure.
 */
import type { Claim } from '../record/record.js'
import { nameSource, type Source, sourceKeys } from './name-source.js'
import type { ReportFacts } from './telling.js'

export interface ReportTold extends ReportFacts {
  /** The agency that it credits (find-credit.ts). */
  readonly credit: string | null
  readonly prints: Uint32Array
}
export interface ToldClaim {
  readonly claim: Claim
  readonly report: ReportTold
}

export interface Origin {
  /** Of the account: a speaker, or the outlet. */
  readonly account: string
  readonly source: Source
  /** What the account goes back to. */
  readonly origin: string
  /** Does it count beside the others? */
  readonly independent: boolean
}

/** Prints (winnowed runs of eight words) that two reports must share to be one wire. */
const borrowed = 2

/** By claim id. */
export function findOrigins(told: readonly ToldClaim[]): Map<string, Origin> {
  const wires = findWires([...new Map(told.map(({ report }) => [report.id, report])).values()])
  const sources = new Map(told.map((one) => [one.claim.id, sourceOf(one, told)]))
  const speakers = findSpeakers([...sources.values()])
  const wiresWithSpeaker = new Set(
    told.filter(({ claim }) => sources.get(claim.id)!.voice === 'named').map(({ report }) => wires.get(report.id)!),
  )
  return new Map(
    told.map(({ claim, report }) => {
      const source = sources.get(claim.id)!
      const wire = wires.get(report.id)!
      if (source.voice === 'named') {
        const speaker = speakers.get(source.name)!
        return [claim.id, { account: speaker, source, origin: speaker, independent: true }]
      }
      return [claim.id, { account: source.name, source, origin: wire, independent: !wiresWithSpeaker.has(wire) }]
    }),
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
    for (const [earlier, count] of shared) if (count >= borrowed) join(earlier, id)
  }
  const names = wireNames(sorted, rootOf)
  return new Map(sorted.map(({ id }) => [id, names.get(rootOf(id))!]))
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

/** "the observatory said" goes back to the observatory that the report named before. */
function sourceOf({ claim, report }: ToldClaim, told: readonly ToldClaim[]): Source {
  const source = nameSource(claim, report)
  if (source.voice !== 'unnamed' || !/^(?:the|it|he|she|its|his|her)\b/i.test(source.name)) return source
  const before = told
    .filter((one) => one.report.id === report.id && one.claim.evidence.start < claim.evidence.start)
    .map((one) => ({ at: one.claim.evidence.start, named: nameSource(one.claim, report) }))
    .filter(({ named }) => named.voice === 'named')
    .sort((a, b) => b.at - a.at)
  return before[0]?.named ?? source
}

/** By a speaker's name, the fullest name under which that speaker is known here. */
function findSpeakers(sources: readonly Source[]): Map<string, string> {
  const named = [
    ...new Map(sources.filter(({ voice }) => voice === 'named').map((one) => [one.name, one])).values(),
  ].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
  const known: { keys: Set<string>; side: string | null; name: string }[] = []
  const speaker = new Map<string, string>()
  for (const { name, side } of named) {
    const keys = sourceKeys(name)
    const same = known.find(
      (one) =>
        (side !== null && side === one.side) ||
        (keys.length > 0 && keys.every((key) => one.keys.has(key))) ||
        countShared(keys, one.keys) >= 2,
    )
    if (same === undefined) known.push({ keys: new Set(keys), side, name })
    else for (const key of keys) same.keys.add(key)
    speaker.set(name, same?.name ?? name)
  }
  return speaker
}

const countShared = (keys: readonly string[], of: ReadonlySet<string>): number =>
  keys.filter((key) => of.has(key)).length
