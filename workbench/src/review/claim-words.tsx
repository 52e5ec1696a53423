import type { RefObject } from 'react'
import type { Claim, Mention } from '../../../src/record/record.js'
import type { Passage } from './draft.js'

/** A claim's words where they stand: the paragraph, its speaker, cue and words lit. The characters are the report's. */
export function ClaimWords({
  claim,
  passage,
  at,
}: {
  claim: Claim
  passage: Passage
  at: RefObject<HTMLParagraphElement | null>
}) {
  const { attribution, evidence } = claim
  const cuts = new Set([0, passage.text.length])
  const marked: readonly (readonly [Mention, string])[] = [
    [evidence, 'hit'],
    ...(attribution?.source ?? []).map((one) => [one, 'by'] as const),
    ...(attribution?.cue ?? []).map((one) => [one, 'cue'] as const),
  ]
  for (const [{ start, end }] of marked)
    for (const cut of [start, end])
      if (cut > passage.start && cut < passage.start + passage.text.length) cuts.add(cut - passage.start)
  const order = [...cuts].sort((a, b) => a - b)
  return (
    <p className="rv-words" dir="auto" ref={at} data-start={passage.start}>
      {order.slice(0, -1).map((from, piece) => {
        const to = order[piece + 1]!
        const classes = marked
          .filter(([{ start, end }]) => start <= from + passage.start && end >= to + passage.start)
          .map(([, name]) => name)
        return (
          <span key={from} className={classes.join(' ') || undefined}>
            {passage.text.slice(from, to)}
          </span>
        )
      })}
    </p>
  )
}
