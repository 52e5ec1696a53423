/** Features that compare the parser's state, or an arc just drawn, with the guide's tree. */

import { add, beginFeatures, countFeatures, pick } from './feature-buffer.js'
import type { Guide } from './guide.js'
import { type ParserInput, punctuation } from './parser-input.js'
import type { ParserState } from './parser-state.js'

/** Adds to the first `from` of `features` those of the state beside the guide; returns how many there are then. */
export function addGuideMoves(
  state: ParserState,
  guide: Guide,
  features: Int32Array<ArrayBuffer>,
  from: number,
): number {
  beginFeatures(features, from)
  const { input, next: b0 } = state
  const n = input.length
  const s0 = state.top(0)
  const s1 = state.top(1)
  const h0 = pick(guide.head, s0, -1)
  const h1 = pick(guide.head, s1, -1)
  const hb = pick(guide.head, b0, -1)
  /** Where the guide's head of the top of the stack stands, and that of the next word. */
  const above = s0 < 0 ? 9 : h0 === s1 ? 1 : h0 === b0 ? 2 : h0 > b0 ? 3 : h0 > s0 ? 4 : h0 > s1 ? 5 : 6
  const ahead = b0 >= n ? 9 : hb > b0 ? 1 : hb === s0 ? 2 : hb === s1 ? 3 : hb > s0 ? 4 : 5
  /** Whether the guide gives the top of the stack, or the one below, children that are still to come. */
  const waits = s0 < 0 ? 0 : guide.last[s0]! < b0 ? 3 : hb === s0 ? 1 : 2
  const waits1 = s1 < 0 ? 0 : guide.last[s1]! < b0 ? 3 : hb === s1 ? 1 : 2
  const near = joined(s0, h0, b0, hb) * 4 + joined(s1, h1, s0, h0)
  const all = ((near * 10 + above) * 4 + waits) * 10 + ahead
  const p0 = pick(input.tag, s0, 17)
  const p1 = pick(input.tag, s1, 17)
  const pb = pick(input.tag, Math.min(b0, n), 17)
  /** What the parser has drawn already against the guide: whether the last child on each side is the guide's. */
  const l0 = s0 < 0 ? 0 : state.first[s0]! < 0 ? 1 : pick(guide.head, state.first[s0]!, -1) === s0 ? 2 : 3
  const r0 = s0 < 0 ? 0 : state.last[s0]! < 0 ? 1 : pick(guide.head, state.last[s0]!, -1) === s0 ? 2 : 3
  add(401, all)
  add(402, near, above, waits)
  add(403, all, waits1, l0, r0)
  add(404, all, p0, pb)
  add(405, all, p1, p0)
  add(406, all, pick(guide.relation, s0, -2), pick(guide.relation, Math.min(b0, n), -2))
  add(407, near, above, pick(guide.relation, s0, -2), p0)
  add(408, ahead, waits, pick(guide.relation, Math.min(b0, n), -2), pb)
  add(409, all, pick(input.word, s0, 11))
  add(410, all, pick(input.word, Math.min(b0, n), 11))
  add(411, above, pick(input.tag, pick(guide.head, s0, -1), 17), pick(guide.relation, s0, -2), p0)
  add(
    412,
    ahead,
    pick(input.tag, pick(guide.head, Math.min(b0, n), -1), 17),
    pb,
    pick(guide.relation, Math.min(b0, n), -2),
  )
  add(
    413,
    above,
    pick(guide.relation, s0, -2),
    pick(input.word, s0, 11),
    pick(input.word, pick(guide.head, s0, -1), 11),
  )
  add(414, waits, s0 < 0 ? -3 : pick(guide.relation, guide.next[s0]!, -2), p0, pb)
  add(415, waits, waits1, pick(guide.relation, s0, -2), pick(guide.relation, s1, -2))
  add(416, s0 < 0 ? 0 : guide.children[s0]!, above, p0, pb)
  add(
    417,
    all,
    pick(guide.relation, s1, -2),
    pick(guide.relation, s0, -2),
    pick(input.tag, pick(guide.head, s0, -1), 17),
  )
  return countFeatures()
}

/** Whether the guide hangs one of two words, with their heads, on the other. */
function joined(a: number, headOfA: number, b: number, headOfB: number): number {
  return a < 0 || b < 0 ? 3 : headOfA === b ? 1 : headOfB === a ? 2 : 0
}

/** The first word that is no punctuation of what hangs below a word. */
function firstWord({ coarse }: ParserInput, first: number, word: number): number {
  let lead = first
  while (lead < word && coarse[lead] === punctuation) lead++
  return lead
}

/** The same of the arc from `head` to `dependent`. */
export function addGuideArcs(
  state: ParserState,
  guide: Guide,
  { head, dependent }: { readonly head: number; readonly dependent: number },
  features: Int32Array<ArrayBuffer>,
  from: number,
): number {
  beginFeatures(features, from)
  const { input } = state
  const n = input.length
  const side = dependent < head ? 1 : 2
  const same =
    (pick(guide.head, dependent, -1) === head
      ? 1
      : pick(guide.head, pick(guide.head, dependent, -1), -1) === head
        ? 2
        : pick(guide.head, dependent, -1) === pick(guide.head, head, -1)
          ? 3
          : 4) *
      2 +
    side
  const g = pick(guide.relation, dependent, -2)
  const pd = pick(input.tag, dependent, 17)
  const ph = pick(input.tag, head, 17)
  const wd = pick(input.word, dependent, 11)
  const wh = pick(input.word, head, 11)
  const own = guide.children[dependent]!
  const others = guide.children[head]!
  const first = guide.leftmost[dependent]!
  const top = pick(guide.head, head, -1)
  add(451, same, g)
  add(452, same, g, pd, ph)
  add(453, same, g, wd)
  add(454, same, g, wh)
  add(455, same, g, pick(guide.relation, head, -2))
  add(456, own, same, pd, ph)
  add(457, own, wh, side)
  add(458, own, wd, g)
  add(459, others, same, pd, ph)
  add(460, others, wh, pd)
  add(461, others, g, pd, side)
  add(462, pick(input.tag, top, 17), pick(guide.relation, head, -2), pd, ph)
  add(463, pick(input.word, top, 11), wh, pd, side)
  add(464, pick(input.coarse, top, 31), pick(guide.relation, head, -2), wh, pick(input.coarse, dependent, 31))
  add(465, pick(input.word, first, 11), pd, ph, side)
  add(466, pick(input.word, first, 11), wh, side)
  add(467, pick(input.word, first, 11), own, g)
  add(468, pick(input.word, first, 11), pick(input.tag, first + 1 > n ? -1 : first + 1, 17), pd, ph)
  add(469, pick(input.tag, first - 1, 17), pick(input.tag, first, 17), ph, pd)
  add(470, pick(input.word, first - 1, 11), pick(input.word, first, 11), wh, side)
  add(
    471,
    pick(guide.relation, guide.first[dependent]!, -2),
    pick(guide.relation, guide.next[dependent]!, -2),
    pick(guide.relation, guide.last[dependent]!, -2),
    g,
  )
  add(472, pick(guide.relation, guide.next[head]!, -2), pick(guide.relation, guide.last[head]!, -2), g, side)
  add(473, pick(input.word, guide.first[dependent]!, 11), wh, g)
  add(474, pick(input.word, guide.next[dependent]!, 11), pd, g)
  const lead = firstWord(input, first, dependent)
  const wl = pick(input.word, lead, 11)
  const inside = input.quoted[dependent]! * 2 + input.quoted[Math.min(head, n)]!
  add(475, wl, pd, ph, side)
  add(476, wl, wh, side)
  add(477, wl, wd, g)
  add(478, wl, own, ph)
  add(479, wl, wd, wh, side)
  add(480, wl, g, same, pick(input.tag, lead + 1, 17))
  add(481, inside, wh, side)
  add(482, inside, own, ph, side)
  add(483, pick(input.word, lead - 1, 11), wh, own)
  return countFeatures()
}
