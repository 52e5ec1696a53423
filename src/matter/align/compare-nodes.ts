/**
 * Scores how well two tellings go together, and says why in words. Points were set on the development
 * matters; what excludes (another day, another place, other means) is worth more than anything that
 * speaks for. Pure and symmetric.
 */
import { partiesConflict, samePair } from './compare-parties.js'
import { themesClash } from './find-tellings.js'
import { daysBetween, distanceInKm, inOtherCountries } from './measure.js'
import type { Doer, Node } from './telling.js'

export interface Comparison {
  readonly score: number
  readonly reasons: readonly string[]
}

/** From this score on, two tellings are of one subject. */
export const threshold = 3

const never: Comparison = { score: Number.NEGATIVE_INFINITY, reasons: [] }
const excluded = (reason: string): Comparison => ({ score: Number.NEGATIVE_INFINITY, reasons: [reason] })

export function compareNodes(a: Node, b: Node): Comparison {
  if (a.split !== b.split) return excluded('parted by a person’s decision')
  if (a.split !== null)
    return { score: threshold, reasons: ['parted from their matter together, by a person’s decision'] }
  if (a.realm !== b.realm) return never
  switch (a.realm) {
    case 'incident':
      return compareIncidents(a, b)
    case 'ground':
      return compareGround(a, b)
    case 'period':
      return comparePeriods(a, b)
    case 'statement':
      return compareStatements(a, b)
  }
}

function compareIncidents(a: Node, b: Node): Comparison {
  if (themesClash(a.theme, b.theme)) return excluded(`${a.theme} and ${b.theme}`)
  const day = compareDays(a, b)
  const place = samePlace(a, b)
  if (day.score < 0 || place.score < 0)
    return { score: Number.NEGATIVE_INFINITY, reasons: [...day.reasons, ...place.reasons] }
  const kind = a.theme === b.theme && a.theme !== 'any' ? 0.5 : 0
  const doers = compareDoers(a, b)
  const means = compareMeans(a, b)
  const toll = means.score >= 0 && shared(a.counts, b.counts) > 0 ? 1 : 0
  return {
    score: day.score + place.score + kind + doers.score + means.score + toll,
    reasons: [
      ...day.reasons,
      ...place.reasons,
      ...(kind > 0 ? [a.theme] : []),
      ...doers.reasons,
      ...means.reasons,
      ...(toll > 0 ? ['the same toll'] : []),
    ],
  }
}

/** Accounts may blame two parties for one deed; but two parties are more often two deeds, and so yet where only one names the place. */
function compareDoers(a: Node, b: Node): Comparison {
  if (partiesConflict(a.doers, b.doers))
    return a.placeImplied || b.placeImplied
      ? { score: -3, reasons: ['other doers, and a place that is not told'] }
      : { score: -2, reasons: ['other doers'] }
  const common = a.doers.some((one) => b.doers.some((other) => samePair(one, other)))
  return common ? { score: 0.5, reasons: ['a party in common'] } : { score: 0, reasons: [] }
}

function compareMeans({ means: a }: Node, { means: b }: Node): Comparison {
  if (a.length === 0 || b.length === 0) return { score: 0, reasons: [] }
  return a.some((one) => b.includes(one))
    ? { score: 0.5, reasons: ['the same means'] }
    : { score: -2.5, reasons: ['other means'] }
}

function compareDays(a: Node, b: Node): Comparison {
  if (a.from === null || b.from === null || a.to === null || b.to === null)
    return a.from === b.from ? { score: 0, reasons: [] } : excluded('one of them has no day')
  if (a.from <= b.to && b.from <= a.to) {
    const same = a.from === b.from && a.to === b.to
    return { score: same ? 1.5 : 1, reasons: [same ? `the same day (${a.from})` : 'days that overlap'] }
  }
  // Published the day after: the report may be of the day before.
  const gap = a.from > b.to ? daysBetween(b.to, a.from) : daysBetween(a.to, b.from)
  const later = a.from > b.to ? a : b
  if (gap === 1 && later.dayImplied) return { score: 0.5, reasons: ['published the day after'] }
  return excluded(`other days (${a.from}, ${b.from})`)
}

/** Kilometres within which two named points may be one place told twice. */
const nearby = 6

function samePlace(a: Node, b: Node): Comparison {
  if (a.spots.length > 0 && b.spots.length > 0) {
    if (a.spots.some(({ id }) => b.spots.some((one) => one.id === id))) return { score: 3, reasons: ['the same place'] }
    const [gap, reach] = closest(a, b)
    if (gap <= nearby) return { score: 2.5, reasons: [`places ${Math.round(gap)} km apart`] }
    if (gap <= reach && shared(a.names, b.names) > 0) return { score: 2.5, reasons: ['a place of the same name'] }
    if (gap <= reach) return { score: 1.5, reasons: [`one place may lie within the other (${Math.round(gap)} km)`] }
    return excluded(Number.isFinite(gap) ? `places ${Math.round(gap)} km apart` : 'places in two countries')
  }
  const common = shared(a.names, b.names)
  if (common > 0) return { score: Math.min(3, 1.5 + 0.5 * common), reasons: ['a place of the same name'] }
  return a.names.length > 0 && b.names.length > 0 ? excluded('places of other names') : { score: 0, reasons: [] }
}

/** The least distance, and how far the vaguer of the two leaves open where it was. */
function closest(a: Node, b: Node): [number, number] {
  let best: [number, number] = [Number.POSITIVE_INFINITY, 0]
  for (const x of a.spots)
    for (const y of b.spots) {
      if (inOtherCountries(x, y)) continue
      const gap = distanceInKm(x, y)
      if (gap < best[0]) best = [gap, Math.max(x.reach, y.reach)]
    }
  return best
}

/** One place by name or within a few kilometres, in one year; a district is not its province. */
function compareGround(a: Node, b: Node): Comparison {
  if (a.from?.slice(0, 4) !== b.from?.slice(0, 4)) return excluded('other years')
  const place = samePlace(a, b)
  return { score: place.score + 1, reasons: ['the same year', ...place.reasons] }
}

function comparePeriods(a: Node, b: Node): Comparison {
  if (a.theme !== b.theme) return excluded('other counts')
  if (a.from === null || b.from === null || Math.abs(daysBetween(a.from, b.from)) > 31)
    return excluded('periods that begin otherwise')
  const place = samePlace(a, b)
  return place.score < 0 ? place : { score: 2 + place.score, reasons: ['periods that begin alike', ...place.reasons] }
}

/** Share of words in common from which two statements are one: names weigh twice. */
const alike = 0.34
/** Share of names in common below which like words are said of other places or people: "calls for calm in A", "in B". */
const sameNames = 0.6
/** Days of publication within which two reports may carry one statement. */
const statementDays = 3

function compareStatements(a: Node, b: Node): Comparison {
  if (a.theme !== b.theme) return excluded('other kinds')
  if (a.from !== b.from && a.from !== null && b.from !== null && Math.abs(daysBetween(a.from, b.from)) > statementDays)
    return excluded('other days')
  // The cheapest first: of a week's statements in one block few share their names.
  const common = shared(a.names, b.names)
  const named = a.names.length + b.names.length - common
  if (a.names.length > 0 && b.names.length > 0 && common < sameNames * named) return excluded('other names')
  const known = a.doers.every(isKnownDoer) && b.doers.every(isKnownDoer)
  if (known && partiesConflict(a.doers, b.doers)) return excluded('other parties')
  // Like words of two towns are two statements: "calls for calm in A", "in B".
  if (a.spots.length > 0 && b.spots.length > 0) {
    const place = samePlace(a, b)
    if (place.score < 0) return place
  }
  const both = 2 * common + shared(a.stems, b.stems)
  const all = 2 * (a.names.length + b.names.length) + a.stems.length + b.stems.length - both
  const share = all === 0 ? 0 : both / all
  return { score: (threshold * share) / alike, reasons: [`${Math.round(100 * share)} % of their words in common`] }
}

const isKnownDoer = ({ known }: Doer): boolean => known

/** Both ascending or short; counts what is in both. */
function shared(a: readonly string[], b: readonly string[]): number {
  let n = 0
  for (const one of a) if (b.includes(one)) n++
  return n
}
