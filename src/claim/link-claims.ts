/**
 * Ties the claims of one report where the text ties them: a toll to its event, a sub-total to its
 * whole, a demand to what it demands, a denial to what it denies, a repeat to what it restates.
 * Links go by index here; assemble-claims turns them into ids. Touches nothing.
 */
import { force, tolls } from '../record/kind-groups.js'
import type { Claim } from '../record/record.js'
import { isWithin } from '../ud/tree.js'
import type { BareClaim, Draft } from './draft.js'
import { othersOfSentence } from './nearest-told.js'

export interface Link {
  readonly type: Claim['links'][number]['type']
  readonly from: number
  readonly to: number
}

/** How many sentences back *the attack* may point. */
const reach = 6

export function linkClaims(drafts: readonly Draft[], claims: readonly BareClaim[]): Link[] {
  const links: Link[] = []
  claims.forEach((claim, from) => {
    if (tolls.has(claim.kind)) {
      const event = eventOf(drafts, claims, from)
      if (event >= 0) links.push({ type: 'event', from, to: event })
    }
    const whole = wholeOf(claims, from)
    if (whole >= 0) links.push({ type: 'part', from, to: whole })
    const restated = restatedBy(claims, from)
    if (restated >= 0) links.push({ type: 'restates', from, to: restated })
    const denied = deniedBy(claims, from)
    if (denied >= 0) links.push({ type: 'denies', from, to: denied })
    const demanded = demandedBy(drafts, claims, from)
    if (demanded >= 0) links.push({ type: 'demands', from, to: demanded })
  })
  return links
}

/** The event that a toll belongs to: in its own sentence, else the nearest before it of a source that goes on. */
function eventOf(drafts: readonly Draft[], claims: readonly BareClaim[], toll: number): number {
  const { event, sentence } = drafts[toll]!
  let best = -1
  for (const other of othersOfSentence(drafts, toll)) {
    if (!force.has(claims[other]!.kind)) continue
    const draft = drafts[other]!
    const related =
      draft.event.predicate === event.predicate ||
      isWithin(sentence, event.predicate, draft.event.predicate) ||
      isWithin(sentence, draft.event.token, event.predicate)
    if (
      related &&
      (best < 0 || Math.abs(drafts[best]!.event.token - event.token) > Math.abs(draft.event.token - event.token))
    )
      best = other
  }
  if (best >= 0) return best
  for (let other = toll - 1; other >= 0; other--) {
    const back = event.sentence - drafts[other]!.event.sentence
    if (back > reach) break
    if (force.has(claims[other]!.kind) && !claims[other]!.background && claims[other]!.polarity === 'affirmed')
      return back <= 2 ? other : -1
  }
  return -1
}

const numbers = (claim: BareClaim) => claim.quantities.map(({ of, low, high, best }) => `${of}:${low}:${high}:${best}`)

/** A claim all of whose counts are parts belongs to the total of the same kind before it. */
function wholeOf(claims: readonly BareClaim[], part: number): number {
  const { kind, quantities } = claims[part]!
  if (quantities.length === 0 || quantities.some(({ role }) => role === 'total')) return -1
  for (let other = part - 1; other >= 0; other--)
    if (claims[other]!.kind === kind && claims[other]!.quantities.some(({ role }) => role === 'total')) return other
  return -1
}

/** The first earlier claim of the same kind, polarity and numbers, or of the same named place and actors. */
function restatedBy(claims: readonly BareClaim[], later: number): number {
  const claim = claims[later]!
  if (claim.kind === 'situation' || claim.kind === 'status' || claim.kind === 'other') return -1
  const mine = numbers(claim)
  const places = new Set(claim.places.flatMap(({ place }) => (place === null ? [] : [place.id])))
  return claims.findIndex((other, index) => {
    if (
      index >= later ||
      other.kind !== claim.kind ||
      other.polarity !== claim.polarity ||
      other.background !== claim.background
    )
      return false
    if (mine.length > 0)
      return mine.length === numbers(other).length && numbers(other).every((number) => mine.includes(number))
    if (numbers(other).length > 0 || claim.evidence.start < other.evidence.end) return false
    return (
      places.size > 0 &&
      other.places.some(({ place }) => place !== null && places.has(place.id)) &&
      sameActors(claim, other)
    )
  })
}

function sameActors(a: BareClaim, b: BareClaim): boolean {
  const ids = new Set(a.agents.flatMap(({ actor }) => (actor === null ? [] : [actor.id])))
  return ids.size > 0 && b.agents.some(({ actor }) => actor !== null && ids.has(actor.id))
}

/** An earlier affirmed claim of the same kind, by somebody else, that this negated one gainsays. */
function deniedBy(claims: readonly BareClaim[], denial: number): number {
  const claim = claims[denial]!
  if (claim.polarity !== 'negated' || claim.attribution === null || claim.kind === 'situation') return -1
  for (let other = denial - 1; other >= 0; other--) {
    const before = claims[other]!
    if (
      before.kind === claim.kind &&
      before.polarity === 'affirmed' &&
      !before.background &&
      (sameActors(claim, before) || claim.attribution.stance === 'denies')
    )
      return other
  }
  return -1
}

/** What a call demands, where that is a claim of its own below it. */
function demandedBy(drafts: readonly Draft[], claims: readonly BareClaim[], call: number): number {
  if (claims[call]!.kind !== 'call') return -1
  const { sentence, event } = drafts[call]!
  const demanded = othersOfSentence(drafts, call).find(
    (other) =>
      claims[other]!.modality === 'demanded' && isWithin(sentence, drafts[other]!.event.predicate, event.predicate),
  )
  return demanded ?? -1
}
