/**
 * Draws contents out over the borders of their sentence: to the ends of a quotation that the sentence
 * holds only a part of, and on to quotations that go on without a speaker of their own ("…," he said.
 * "…"), where the learnt decision (follow) says that the same one speaks. Touches nothing but the drafts.
 */
import type { Span } from '../text/span.js'
import type { AttributionModel } from './attribution-model.js'
import type { Draft } from './draft.js'
import type { Quotation } from './view/find-quotations.js'
import { mix } from './view/hash.js'
import type { SentenceView } from './view/sentence-view.js'

export function extendContents(
  drafts: readonly Draft[],
  views: readonly SentenceView[],
  quotations: readonly Quotation[],
  { tables }: Pick<AttributionModel, 'tables'>,
): void {
  const covered = coveredBy(drafts, quotations)
  for (const draft of drafts) {
    for (const next of quotationsAfter(draft, views, quotations, covered)) {
      if (followScore(draft, next, views, quotations, tables.follow) <= 0) break
      draft.content.push({ start: quotations[next]!.start, end: quotations[next]!.end })
      covered[next] = 1
    }
  }
}

/** Widens contents that end or begin within a quotation which goes on in the sentences around. */
export function drawOut(draft: Draft, quotations: readonly Quotation[]): void {
  const { sentence, quotation } = draft.view
  draft.contentRuns.forEach(({ from, to }, i) => {
    let { start, end } = draft.content[i]!
    const opening = quotations[quotation[from]!]
    const closing = quotations[quotation[to]!]
    if (opening && opening.start < sentence.start && from === 0) start = opening.start
    if (closing && closing.end > sentence.end && onlyMarksAfter(draft.view, to)) end = closing.end
    draft.content[i] = { start, end }
  })
}

function onlyMarksAfter(view: SentenceView, token: number): boolean {
  for (let after = token + 1; after < view.sentence.length; after++)
    if (view.sentence.upos[after] !== 'PUNCT') return false
  return true
}

/** For each quotation, whether a draft has some of it as its content, or is made inside of it as a whole. */
export function coveredBy(drafts: readonly Draft[], quotations: readonly Quotation[]): Uint8Array {
  const covered = new Uint8Array(quotations.length)
  for (const { content, view, cue } of drafts)
    for (const span of content)
      for (
        let q = firstEndingAfter(quotations, span.start);
        q < quotations.length && quotations[q]!.start < span.end;
        q++
      )
        if (view.quotation[cue] !== q) covered[q] = 1
  return covered
}

function firstEndingAfter(quotations: readonly Quotation[], offset: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** At most four quotations that open the sentences right after the draft's own and that nobody has said yet. */
export function* quotationsAfter(
  draft: Draft,
  views: readonly SentenceView[],
  quotations: readonly Quotation[],
  covered: Uint8Array,
): Generator<number> {
  let after = Math.max(draft.view.sentence.end, ...draft.content.map(({ end }) => end))
  let index = draft.view.index + 1
  for (let found = 0; found < 4; found++) {
    while (index < views.length && views[index]!.sentence.end <= after) index++
    const next = views[index]
    const q = next?.quotation[0] ?? -1
    if (next === undefined || q < 0 || covered[q] === 1 || quotations[q]!.start < next.sentence.start) return
    yield q
    after = Math.max(next.sentence.end, quotations[q]!.end)
  }
}

/** Log odds that the quotation goes on with what the draft's source says. */
function followScore(
  draft: Draft,
  next: number,
  views: readonly SentenceView[],
  quotations: readonly Quotation[],
  weights: Float32Array,
): number {
  let sum = 0
  for (const feature of followFeatures(draft, next, views, quotations)) sum += weights[feature & (weights.length - 1)]!
  return sum
}

export function followFeatures(
  draft: Draft,
  next: number,
  views: readonly SentenceView[],
  quotations: readonly Quotation[],
): number[] {
  const { view, cue, contentRuns } = draft
  const quotation = quotations[next]!
  let at = view.index + 1
  while (at < views.length && views[at]!.sentence.end <= quotation.start) at++
  const opened = views[at]
  const fills = opened !== undefined && quotation.end >= opened.sentence.end - 1 ? 1 : 0
  const quoted = contentRuns.some(({ from }) => view.quotation[from]! >= 0) ? 1 : 0
  const lastQuoted = contentRuns.length > 0 && view.quotation[contentRuns.at(-1)!.from]! >= 0 ? 1 : 0
  const inside = view.quotation[cue]! >= 0 ? 1 : 0
  const afterCue = contentRuns.length > 0 && contentRuns.at(-1)!.from > cue ? 1 : 0
  const before = draft.content.at(-1)
  const far = Math.min(3, draft.content.length - contentRuns.length)
  const lastCue = view.cueClass.findLastIndex((is) => is !== 0) <= cue ? 1 : 0
  const upos = view.upos[cue]!
  return [
    mix(400, 0),
    mix(401, quoted, inside, fills),
    mix(402, lastQuoted, afterCue, inside, fills),
    mix(403, far, fills, quoted, inside),
    mix(404, view.word[cue]!, inside, fills),
    mix(405, view.cueClass[cue]!, inside, quoted, fills),
    mix(406, lastCue, quoted, inside),
    mix(407, upos, inside, fills, quoted),
    mix(408, view.deprel[cue]!, inside, fills, quoted),
    mix(409, before ? gapOf(before, quotation) : 9, inside, fills, quoted),
    mix(410, contentRuns.length, afterCue, quoted, inside),
  ]
}

/** How far apart, by the characters between: 0 to 4 in steps. */
function gapOf(a: Span, b: Span): number {
  const gap = b.start - a.end
  return gap < 4 ? 0 : gap < 30 ? 1 : gap < 80 ? 2 : gap < 160 ? 3 : 4
}
