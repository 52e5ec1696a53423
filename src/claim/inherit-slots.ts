/**
 * Gives claims the day and place of the event that they are tied to, where their own clause names none:
 * within one sentence as stated there, from another sentence as implied. Touches nothing.
 */

import { force, tolls } from '../record/kind-groups.js'
import type { Claim } from '../record/record.js'
import { contains, type Span } from '../text/span.js'
import type { BareClaim, Draft } from './draft.js'
import type { Link } from './link-claims.js'
import { nearestTold, othersOfSentence } from './nearest-told.js'
import { sharePlaces } from './share-places.js'
import { sharesTime } from './tense.js'

type Slots = Pick<Claim, 'time' | 'places' | 'background'>

/** @param headlines spans of the report's headlines */
export function inheritSlots(
  drafts: readonly Draft[],
  claims: readonly BareClaim[],
  links: readonly Link[],
  headlines: readonly Span[],
): Slots[] {
  const placed = sharePlaces(drafts, claims)
  const slots: Slots[] = claims.map(({ time, background }, at) => ({ time, places: [...placed[at]!], background }))
  const give = (from: number, to: number): void => {
    const giver = slots[from]!
    const same = drafts[from]!.sentence === drafts[to]!.sentence
    const taker = slots[to]!
    slots[to] = {
      time: taker.time ?? (giver.time === null ? null : { ...giver.time, basis: same ? giver.time.basis : 'implied' }),
      places:
        taker.places.length > 0
          ? taker.places
          : giver.places.map((place) => ({ ...place, basis: same ? place.basis : ('implied' as const) })),
      background: taker.background || giver.background,
    }
  }
  shareWithinSentence(drafts, claims, slots)
  shareHistory(drafts, slots)
  for (const { type, from, to } of links) if (type === 'event') give(to, from)
  for (const { type, from, to } of links) if (type === 'part' || type === 'restates') give(to, from)
  claims.forEach(({ evidence }, at) => {
    if (!headlines.some((headline) => contains(headline, evidence))) return
    const body = toldAgain(claims, at)
    if (body >= 0) give(body, at)
  })
  for (const { type, from, to } of links)
    if (type === 'restates' && slots[to]!.time === null && !slots[from]!.background)
      slots[to] = { ...slots[to]!, time: implied(slots[from]!.time) }
  shareNewsDay(claims, slots)
  return slots
}

/** The first claim below a headline that tells the same: of its kind and polarity, and of no other number. */
function toldAgain(claims: readonly BareClaim[], headline: number): number {
  const { kind, polarity, evidence, quantities } = claims[headline]!
  const told = new Set(quantities.map(({ low, high, best }) => low ?? best ?? high))
  return claims.findIndex(
    (other) =>
      other.evidence.start >= evidence.end &&
      other.kind === kind &&
      other.polarity === polarity &&
      !other.background &&
      (told.size === 0 ||
        other.quantities.length === 0 ||
        other.quantities.some(({ low, high, best }) => told.has(low ?? best ?? high))),
  )
}

const implied = (time: Slots['time']): Slots['time'] => (time === null ? null : { ...time, basis: 'implied' })

/** A report that dates all force and harm to one day tells of that day where it names none. */
function shareNewsDay(claims: readonly BareClaim[], slots: Slots[]): void {
  const told = [...claims.keys()].filter((index) => {
    const { kind, polarity, modality } = claims[index]!
    const acts = tolls.has(kind) || force.has(kind)
    return acts && polarity === 'affirmed' && modality === 'asserted' && !slots[index]!.background
  })
  const dated = told.flatMap((index) => slots[index]!.time ?? [])
  const [first] = dated
  if (
    first === undefined ||
    first.from !== first.to ||
    dated.some(({ from, to }) => from !== first.from || to !== first.to)
  )
    return
  for (const index of told) if (slots[index]!.time === null) slots[index] = { ...slots[index]!, time: implied(first) }
}

/** *killed 16 and wounded 40 on Tuesday*: force and harm of one sentence share its day within one tense. */
function shareWithinSentence(drafts: readonly Draft[], claims: readonly BareClaim[], slots: Slots[]): void {
  const isAct = (at: number): boolean => tolls.has(claims[at]!.kind) || force.has(claims[at]!.kind)
  for (const [index, { sentence, event }] of drafts.entries()) {
    if (slots[index]!.time !== null || !isAct(index)) continue
    const giver = nearestTold(drafts, index).find(
      (at) =>
        slots[at]!.time !== null && isAct(at) && sharesTime(sentence, drafts[at]!.event.predicate, event.predicate),
    )
    if (giver !== undefined) slots[index] = { ...slots[index]!, time: slots[giver]!.time }
  }
}

/** *The council was set up in 2003 after troops had ousted the ruler*: a clause without a day of its own under history is history. */
function shareHistory(drafts: readonly Draft[], slots: Slots[]): void {
  for (const [index, { sentence, event }] of drafts.entries()) {
    if (slots[index]!.background) continue
    const above = othersOfSentence(drafts, index).some(
      (at) =>
        slots[at]!.background &&
        (slots[index]!.time === null || slots[index]!.time?.from === slots[at]!.time?.from) &&
        isBelow(sentence, event.predicate, drafts[at]!.event.predicate),
    )
    if (above) slots[index] = { ...slots[index]!, background: true }
  }
}

/** Below by clauses that tell what came before, after or along with it, or coordinated with it. */
function isBelow(sentence: Draft['sentence'], low: number, high: number): boolean {
  for (let at = low; at >= 0 && at !== high; at = sentence.head[at]!) {
    if (!/^(advcl|acl|acl:relcl|conj|xcomp|obj|obl|nmod|ccomp)/.test(sentence.deprel[at]!)) return false
    if (sentence.head[at] === high) return true
  }
  return low === high
}
