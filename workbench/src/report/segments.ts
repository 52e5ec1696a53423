/**
 * Cuts a report's text into rows (paragraphs, long ones at sentence ends) and each row into flat segments,
 * so that overlapping claims, their attributions and framing words can be drawn without nesting.
 *
 * Lanes under the words: one a claim, at most three at a place; a lane, once given, is kept to the claim's
 * end. The text itself is never altered: the segments of all rows, joined, are the report's characters.
 *
 * Reads the record; touches nothing else.
 */
import type { Attribution, Claim, Framing, Report } from '../../../src/record/record.js'

export interface Segment {
  readonly start: number
  readonly end: number
  /** Index of the claim drawn in each lane; -1 is an empty lane. */
  readonly lanes: readonly [number, number, number]
  /** Every claim whose words these are, also those for which no lane was free. */
  readonly claims: readonly number[]
  /** The claim whose attribution is drawn over the words; -1: the report's own voice. */
  readonly voice: number
  readonly isSource: boolean
  readonly isCue: boolean
  readonly opens: boolean
  readonly closes: boolean
  /** Claims whose words begin here. */
  readonly begins: readonly number[]
  readonly framing: Framing | null
}

export interface Row {
  readonly start: number
  readonly end: number
  readonly part: Report['parts'][number]['kind']
  readonly segments: readonly Segment[]
  /** Claims whose words begin in this row, in reading order. */
  readonly claims: readonly number[]
}

/** Paragraphs longer than this many characters are cut at a sentence's end: about seven lines. */
const longRow = 480

export function cutRows(report: Report, claims: readonly Claim[]): Row[] {
  const lanes = giveLanes(claims)
  const voices = drawVoices(claims)
  const cuts = [...new Set(claims.flatMap((claim) => edges(claim)))].sort((a, b) => a - b)
  return findRows(report).map(({ start, end, part }) => {
    const inside = claims.flatMap((claim, at) =>
      claim.evidence.start >= start && claim.evidence.start < end ? [at] : [],
    )
    return { start, end, part, claims: inside, segments: cutRow(start, end, cuts, claims, lanes, voices) }
  })
}

/** Where rows begin and end: parts, lines, and ends of sentences in long paragraphs. Blank lines make no row. */
function findRows({ text, parts }: Report): { start: number; end: number; part: Row['part'] }[] {
  const rows: { start: number; end: number; part: Row['part'] }[] = []
  const sorted = [...parts].sort((a, b) => a.start - b.start)
  const add = (from: number, to: number, part: Row['part']) => {
    for (const line of text.slice(from, to).matchAll(/[^\n]+/g)) {
      if (line[0].trim() === '') continue
      for (const [start, end] of shorten(text, from + line.index, from + line.index + line[0].length))
        rows.push({ start, end, part })
    }
  }
  let at = 0
  for (const part of sorted) {
    if (part.start > at) add(at, part.start, 'body')
    add(Math.max(at, part.start), part.end, part.kind)
    at = Math.max(at, part.end)
  }
  add(at, text.length, 'body')
  return rows
}

function* shorten(text: string, start: number, end: number): Generator<[number, number]> {
  let from = start
  while (end - from > longRow) {
    const stop = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu
    stop.lastIndex = from + longRow * 0.6
    const found = stop.exec(text)
    if (found === null || found.index + found[0].length >= end) break
    yield [from, found.index + found[0].length]
    from = found.index + found[0].length
  }
  yield [from, end]
}

/** Lane of each claim: the lowest that is free where it begins; -1 where all three are taken. */
export function giveLanes(claims: readonly Claim[]): number[] {
  const order = claims.map((_, at) => at)
  order.sort((a, b) => {
    const [first, second] = [claims[a]!.evidence, claims[b]!.evidence]
    return first.start - second.start || second.end - first.end
  })
  const taken = [-1, -1, -1]
  const lanes = claims.map(() => -1)
  for (const at of order) {
    const { start, end } = claims[at]!.evidence
    const free = taken.findIndex((until) => until <= start)
    if (free === -1) continue
    taken[free] = end
    lanes[at] = free
  }
  return lanes
}

interface Voice {
  readonly claim: number
  readonly start: number
  readonly end: number
  readonly attribution: Attribution
}

/** One line for each attribution, from its first word to its last; the innermost (shortest) wins where two meet. */
function drawVoices(claims: readonly Claim[]): Voice[] {
  const seen = new Set<string>()
  const voices: Voice[] = []
  claims.forEach((claim, at) => {
    const { attribution } = claim
    if (attribution === null) return
    for (const one of [attribution, ...attribution.via]) {
      const pieces = [...one.source, ...one.cue, ...one.content]
      if (pieces.length === 0) continue
      const start = Math.min(...pieces.map((piece) => piece.start))
      const end = Math.max(...pieces.map((piece) => piece.end))
      const name = `${start} ${end} ${one.source[0]?.start}`
      if (seen.has(name)) continue
      seen.add(name)
      voices.push({ claim: at, start, end, attribution: one })
    }
  })
  return voices.sort((a, b) => a.end - a.start - (b.end - b.start))
}

function edges(claim: Claim): number[] {
  const { attribution } = claim
  const told = attribution === null ? [] : [attribution, ...attribution.via]
  const words = [
    claim.evidence,
    ...claim.framing,
    ...told.flatMap((one) => [...one.source, ...one.cue, ...one.content]),
  ]
  return words.flatMap(({ start, end }) => [start, end])
}

function cutRow(
  start: number,
  end: number,
  cuts: readonly number[],
  claims: readonly Claim[],
  lanes: readonly number[],
  voices: readonly Voice[],
): Segment[] {
  const near = claims.flatMap(({ evidence }, at) => (evidence.start < end && evidence.end > start ? [at] : []))
  const told = voices.filter((voice) => voice.start < end && voice.end > start)
  const framings = claims.flatMap((claim) => claim.framing).filter((word) => word.start < end && word.end > start)
  const inside = [start, ...cuts.filter((cut) => cut > start && cut < end), end]
  return inside.slice(0, -1).map((from, piece) => {
    const to = inside[piece + 1]!
    const here = near.filter((at) => claims[at]!.evidence.start <= from && claims[at]!.evidence.end >= to)
    const voice = told.find((one) => one.start <= from && one.end >= to)
    const drawn = (lane: number) => here.find((at) => lanes[at] === lane) ?? -1
    const within = (words: readonly { start: number; end: number }[] | undefined) =>
      words?.some((word) => word.start <= from && word.end >= to) ?? false
    return {
      start: from,
      end: to,
      lanes: [drawn(0), drawn(1), drawn(2)],
      claims: here,
      voice: voice?.claim ?? -1,
      isSource: told.some(({ attribution }) => within(attribution.source)),
      isCue: told.some(({ attribution }) => within(attribution.cue)),
      opens: voice?.attribution.content.some((content) => content.start === from) ?? false,
      closes: voice?.attribution.content.some((content) => content.end === to) ?? false,
      begins: near.filter((at) => Math.max(claims[at]!.evidence.start, start) === from && here.includes(at)),
      framing: framings.find((word) => word.start <= from && word.end >= to) ?? null,
    }
  })
}
