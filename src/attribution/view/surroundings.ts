/**
 * What stands around a draft among the other drafts of its report: surer ones that would take the same
 * words as cue, those whose content holds its cue, those whose cue its own content holds, those that
 * share content with it. PolNeAR's contents hold no further attributions, so these speak against it.
 */
import { overlaps, type Span } from '../../text/span.js'
import { type Draft, runSpan } from '../draft.js'

export interface Surroundings {
  readonly rivals: number
  /** The highest cue score among drafts whose content holds this cue; `absent` where there is none. */
  readonly outer: number
  /** The highest among drafts whose cue this content holds. */
  readonly inner: number
  /** The highest among drafts whose cue this source holds. */
  readonly inSource: number
  /** The highest among other drafts that share content with this one. */
  readonly same: number
}

const absent = -20

/** How many drafts before and after are looked at: more than the cues of a long paragraph. */
const near = 40

export const sharesCue = (a: Draft, b: Draft): boolean =>
  a.view === b.view && a.cueRun.from <= b.cueRun.to && b.cueRun.from <= a.cueRun.to

/** By draft, for drafts in text order. */
export function surroundings(drafts: readonly Draft[]): Surroundings[] {
  const cues = drafts.map(({ view, cue }) => runSpan(view, { from: cue, to: cue }))
  const touches = (content: readonly Span[], span: Span) => content.some((part) => overlaps(part, span))
  return drafts.map((draft, index) => {
    let rivals = 0
    let outer = absent
    let inner = absent
    let same = absent
    let inSource = absent
    const { sourceRun } = draft
    for (let at = Math.max(0, index - near); at < Math.min(drafts.length, index + near + 1); at++) {
      const other = drafts[at]!
      if (at === index) continue
      if (sharesCue(draft, other)) {
        if (other.cueScore > draft.cueScore) rivals++
        continue
      }
      if (other.view === draft.view && sourceRun && sourceRun.from <= other.cue && other.cue <= sourceRun.to)
        inSource = Math.max(inSource, other.cueScore)
      if (touches(other.content, cues[index]!)) outer = Math.max(outer, other.cueScore)
      else if (touches(draft.content, cues[at]!)) inner = Math.max(inner, other.cueScore)
      else if (other.content.some((span) => touches(draft.content, span))) same = Math.max(same, other.cueScore)
    }
    return { rivals, outer, inner, inSource, same }
  })
}
