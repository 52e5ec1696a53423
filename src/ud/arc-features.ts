/** Features of an arc just drawn, for the choice of its relation. */
import { add, beginFeatures, countFeatures, pick } from './feature-buffer.js'
import type { ParserState } from './parser-state.js'

/** Fills `features` with those of the arc from `head` to `dependent`; returns how many. */
export function fillArcFeatures(
  state: ParserState,
  head: number,
  dependent: number,
  features: Int32Array<ArrayBuffer>,
): number {
  beginFeatures(features)
  const { input, relation } = state
  const { word, tag, commas } = input
  const n = input.length
  const { first, last } = state
  const wd = pick(word, dependent, 11),
    pd = pick(tag, dependent, 17),
    wh = pick(word, head, 11),
    ph = pick(tag, head, 17)
  const side = dependent < head ? 1 : 2
  const distance = Math.min(6, Math.abs(head - dependent)) * side
  const dl = first[dependent]!,
    dr = last[dependent]!
  const hl = head > n ? -1 : dependent < head ? state.second[head]! : first[head]!
  const hr = head > n ? -1 : dependent < head ? last[head]! : state.last2[head]!
  const dl2 = state.second[dependent]!
  const dr2 = state.last2[dependent]!
  const marks = Math.min(3, Math.abs(commas[Math.min(head, n)]! - commas[dependent]!))
  add(201, wd, side)
  add(202, pd, side)
  add(203, wh, side)
  add(204, ph, side)
  add(205, wd, pd, side)
  add(206, wh, ph, side)
  add(207, wd, wh, side)
  add(208, pd, ph, side)
  add(209, wd, ph, side)
  add(210, pd, wh, side)
  add(211, pd, ph, distance)
  add(212, wd, pd, wh, ph)
  add(213, pick(tag, dependent - 1, 17), pd, ph, side)
  add(214, pick(tag, dependent + 1, 17), pd, ph, side)
  add(215, pick(tag, head - 1, 17), pd, ph, side)
  add(216, pick(tag, head + 1, 17), pd, ph, side)
  add(217, pick(word, dependent - 1, 11), pd)
  add(218, pick(word, dependent + 1, 11), pd)
  add(219, pick(word, dl, 11), pd, ph, side)
  add(220, pick(tag, dl, 17), pd, ph, side)
  add(221, pick(relation, dl, -6), pd, ph, side)
  add(222, pick(word, dr, 11), pd, ph, side)
  add(223, pick(tag, dr, 17), pd, ph, side)
  add(224, pick(relation, dr, -6), pd, ph, side)
  add(225, pick(relation, hl, -6), pd, ph, side)
  add(226, pick(relation, hr, -6), pd, ph, side)
  add(227, pick(relation, dl, -6), wd, ph)
  add(228, pick(relation, dl, -6), pick(relation, dr, -6), pd, ph)
  add(229, marks, pd, ph, side)
  add(230, pick(relation, hl, -6), wh, pd, side)
  add(231, pick(relation, hr, -6), wh, pd, side)
  add(232, pick(tag, dl, 17), wd, wh)
  add(233, pick(word, dl, 11), wh, side)
  add(234, pick(word, dl, 11), wd, side)
  add(235, pick(tag, head - 1, 17), wh, pd)
  add(236, distance, wd)
  add(237, pick(word, head + 1, 11), pd, side)
  add(238, pick(tag, dependent - 1, 17), pick(tag, dependent + 1, 17), pd, ph)
  add(239, pick(relation, dl, -6), pick(relation, dl2, -6), pd, ph)
  add(240, pick(relation, dl, -6), pick(relation, dl2, -6), wh, side)
  add(241, pick(relation, dl, -6), pick(relation, dl2, -6), pick(relation, dr, -6), pick(relation, dr2, -6))
  add(242, pick(word, dl, 11), pick(word, dl2, 11), pd, ph)
  add(243, input.quoted[dependent]! * 2 + input.quoted[Math.min(head, n)]!, pd, ph, side)
  add(244, pick(relation, hl, -6), pick(relation, hr, -6), pd, ph)
  add(245, pick(relation, dl2, -6), wd, wh)
  add(246, pick(tag, dependent - 1, 17), pick(tag, dependent + 1, 17), wh, side)
  const { ending } = input
  const ls = state.leftSet[dependent]!
  const rs = state.rightSet[dependent]!
  const hs = head > n ? 0 : state.leftSet[head]! ^ Math.imul(state.rightSet[head]!, 0x9e3779b1)
  add(247, ls, pd, ph, side)
  add(248, rs, pd, ph, side)
  add(249, ls, rs, pd, side)
  add(250, ls, wh, side)
  add(251, hs, pd, ph, side)
  add(252, hs, wd, side)
  add(253, pick(ending, dependent, 7), pd, ph, side)
  add(254, pick(ending, head, 7), ph, pd, side)
  add(255, pick(ending, dependent, 7), pick(ending, head, 7), side)
  add(256, ls, wd, side)
  add(257, ls, hs, pd, ph)
  add(258, pick(word, dependent + 1, 11), wd, ph)
  add(259, pick(word, dependent - 1, 11), wd, ph)
  return countFeatures()
}
