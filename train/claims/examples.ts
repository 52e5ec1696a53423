/** What the appraisal learns from: the units of coded texts, each with its signs and with what a coder made of it. */
import { isStructural, putSigns, readWords, type Unit, unitsOf } from '../../src/claim/appraisal-signs.js'
import { draftClaims } from '../../src/claim/draft-claims.js'
import { findMentions } from '../../src/claim/find-mentions.js'
import type { Finders } from '../../src/claim/tools.js'
import type { FoundEvent } from '../../src/event/found-event.js'
import { kinds } from '../../src/record/kinds.js'
import { makeReport } from '../../src/text/make-report.js'
import type { Span } from '../../src/text/span.js'
import { add, beginFeatures, countFeatures } from '../../src/ud/feature-buffer.js'
import type { Sentence } from '../../src/ud/sentence.js'
import { dependents } from '../../src/ud/tree.js'
import { type CodedClaim, type CodedText, manners } from './coded-text.js'

export interface Example {
  readonly signs: Int32Array
  /** The signs of structure once more, by the manner of the text. */
  readonly own: Int32Array
  /** What is right: 0 for no claim, 1 + n for the nth kind; what a coder may leave is both. */
  readonly right: readonly number[]
  /** Code of a noun that stands there without an event of the rules, else 0: most such nouns never tell one. */
  readonly noun: number
  readonly manner: number
}

/** The sign of structure in texts of one manner. */
export const inManner = (sign: number, manner: number): number => {
  const mixed = Math.imul(sign ^ (sign >>> 15), 0x9e3779b1 + 2 * manner)
  return mixed ^ (mixed >>> 13)
}

export function examplesOf(text: CodedText, tools: Finders): Example[] {
  const { id, publishedAt, outlet } = text
  const report = makeReport({ id, text: text.text, publishedAt, outlet })
  const mentions = findMentions(report, tools)
  const { drafts } = draftClaims(mentions, null)
  const found = new Map<FoundEvent, CodedClaim[]>()
  const loose: CodedClaim[] = []
  const paired = text.manner === 'labels' ? new Map<CodedClaim, FoundEvent>() : pairUp(text.claims, drafts)
  for (const claim of text.claims) {
    const event = paired.get(claim)
    if (event === undefined) loose.push(claim)
    else found.set(event, [...(found.get(event) ?? []), claim])
  }
  const manner = manners.indexOf(text.manner)
  return mentions.sentences.flatMap((sentence, index) => {
    const events = [...new Set(drafts.map(({ event }) => event))].filter((event) => event.sentence === index)
    const words = readWords(sentence)
    const units = unitsOf(words, events, () => true)
    const coded = units.map(({ event }) => [...((event && found.get(event)) ?? [])])
    for (const claim of loose.filter(({ start, end }) => start < sentence.end && sentence.start < end)) {
      const unit = unitFor(sentence, units, coded, claim, text.manner === 'labels')
      if (unit >= 0) coded[unit]!.push(claim)
    }
    return units.map((unit, k) => {
      const isBareNoun = unit.event === undefined && sentence.upos[unit.token] === 'NOUN'
      const isPredicate = dependents(sentence, unit.token).some((part) => sentence.deprel[part] === 'cop')
      return {
        ...signsOf(words, unit, units, manner),
        right: rightOf(coded[k]!),
        noun: isBareNoun && !isPredicate ? words.codes[unit.token]! : 0,
        manner,
      }
    })
  })
}

function rightOf(claims: readonly CodedClaim[]): number[] {
  if (claims.length === 0) return [0]
  const of = new Set(claims.flatMap((claim) => claim.kinds.map((kind) => 1 + kinds.indexOf(kind))))
  return claims.some(({ optional }) => optional) ? [0, ...of] : [...of]
}

const buffer = new Int32Array(4096)

function signsOf(words: ReturnType<typeof readWords>, unit: Unit, units: readonly Unit[], manner: number) {
  const own: number[] = []
  beginFeatures(buffer)
  putSigns(words, unit, units, (template, x, y, z) => {
    const at = countFeatures()
    add(template, x, y, z)
    if (isStructural(template)) own.push(inManner(buffer[at]!, manner))
  })
  return { signs: buffer.slice(0, Math.min(countFeatures(), buffer.length)), own: Int32Array.from(own) }
}

/** The unit that a coded claim is about: the one that holds its word, or the head of its words; -1 where none does. */
function unitFor(
  sentence: Sentence,
  units: readonly Unit[],
  coded: readonly (readonly CodedClaim[])[],
  claim: CodedClaim,
  isWord: boolean,
): number {
  const token = isWord ? wordAt(sentence, claim) : headIn(sentence, claim)
  const held = units.map((_, k) => k).filter((k) => units[k]!.nodes.has(token))
  const free = held.filter((k) => coded[k]!.length === 0)
  const left = free.length > 0 ? free : held
  return (
    left.find((k) => claim.kinds.includes(units[k]!.event?.kind as never)) ??
    left.find((k) => units[k]!.token === token) ??
    left[0] ??
    -1
  )
}

const wordAt = ({ starts, ends, length }: Sentence, { end }: Span): number => {
  for (let token = length - 1; token >= 0; token--) if (starts[token]! < end && ends[token]! >= end) return token
  return -1
}

/** Of the tokens in a span whose heads lie outside the one with the most below it; a verb before others. */
function headIn(sentence: Sentence, span: Span): number {
  const isInside = (token: number) => sentence.starts[token]! >= span.start - 1 && sentence.ends[token]! <= span.end + 1
  const below = new Int32Array(sentence.length)
  for (let token = 0; token < sentence.length; token++)
    if (isInside(token)) for (let at = token; at >= 0 && isInside(at); at = sentence.head[at]!) below[at]!++
  let best = -1
  let most = 0
  for (let token = 0; token < sentence.length; token++) {
    const head = sentence.head[token]!
    if (!isInside(token) || sentence.upos[token] === 'PUNCT' || (head >= 0 && isInside(head))) continue
    const weight = below[token]! + (sentence.upos[token] === 'VERB' ? 0.5 : 0)
    if (weight > most) [best, most] = [token, weight]
  }
  return best
}

/** How much of each other two spans are, 0 where a scorer would not pair them (half of the shorter, four times as long at the most). */
function closeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  const [short, long] = [a.end - a.start, b.end - b.start].sort((x, y) => x - y) as [number, number]
  return shared < short / 2 || long > Math.max(320, 4 * short) ? 0 : (2 * shared) / (short + long)
}

/** Which event a coded claim was read from: as many of one kind as can be paired, then by closeness alone. */
function pairUp(
  claims: readonly CodedClaim[],
  drafts: readonly { readonly event: FoundEvent; readonly evidence: Span }[],
): Map<CodedClaim, FoundEvent> {
  const near = claims.flatMap((claim) =>
    drafts.flatMap((draft) => {
      const close = closeness(claim, draft.evidence)
      return close === 0 ? [] : [{ claim, draft, close, isKind: claim.kinds.includes(draft.event.kind) }]
    }),
  )
  near.sort((a, b) => b.close - a.close)
  const owner = new Map<object, CodedClaim>()
  const place = (claim: CodedClaim, tried: Set<object>): boolean => {
    for (const { draft, claim: of, isKind } of near) {
      if (of !== claim || !isKind || tried.has(draft)) continue
      tried.add(draft)
      const other = owner.get(draft)
      if (other === undefined || place(other, tried)) {
        owner.set(draft, claim)
        return true
      }
    }
    return false
  }
  for (const isOptional of [false, true])
    for (const claim of claims) if (claim.optional === isOptional) place(claim, new Set())
  const paired = new Map<CodedClaim, FoundEvent>()
  for (const draft of drafts) if (owner.has(draft)) paired.set(owner.get(draft)!, draft.event)
  for (const { claim, draft } of near)
    if (!paired.has(claim) && !owner.has(draft)) {
      owner.set(draft, claim)
      paired.set(claim, draft.event)
    }
  return paired
}

/** A noun may tell a claim where it did so twice in the examples, and in one of twenty cases. */
export function tellingNouns(examples: readonly Example[]): number[] {
  const counts = new Map<number, { all: number; told: number }>()
  for (const { noun, right } of examples) {
    if (noun === 0) continue
    const count = counts.get(noun) ?? { all: 0, told: 0 }
    count.all++
    if (right.some((one) => one > 0)) count.told++
    counts.set(noun, count)
  }
  return [...counts].filter(([, { all, told }]) => told >= 2 && told > all / 20).map(([noun]) => noun)
}
