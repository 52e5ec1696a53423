/** Features of a word under a head that it might have, read off the finished tree. */
import { add, beginFeatures, countFeatures, pick } from '../feature-buffer.js'
import { punctuation } from '../parser-input.js'
import { type Draft, isBelow } from './draft.js'

/** Fills `features` with those of `word` under `head` (the sentence's length: the root); returns how many. */
export function fillRevisionFeatures(
  { input, tree, other, rightmost, child, lemma, complement }: Draft,
  word: number,
  head: number,
  features: Int32Array<ArrayBuffer>,
): number {
  beginFeatures(features)
  const n = input.length
  const w = (i: number) => pick(input.word, i, 11)
  const t = (i: number) => pick(input.tag, i, 17)
  const u = (i: number) => pick(input.coarse, i, 31)
  const r = (i: number) => pick(tree.relation, i, -2)
  const wd = w(word)
  const wh = w(head)
  const td = t(word)
  const th = t(head)
  const ud = u(word)
  const uh = u(head)
  const side = word < head ? 1 : 2
  const flip = tree.head[head] === word ? 4 : 0
  const held = tree.head[word] === head ? 1 : 0
  const same = held + (other.head[word] === head ? 2 : 0) + flip
  const name = r(word)
  const name0 = pick(other.relation, word, -2)
  const [mark, subject, aux, object, adverb] = child.map((column) => column[word]!) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const headSubject = child[1]![head]!
  const headObject = child[3]![head]!
  let first = tree.leftmost[word]!
  while (first < word && input.coarse[first] === punctuation) first++
  const last = rightmost[word]!
  const before = first > 0 ? w(first - 1) : 1
  const after = last + 1 < n ? w(last + 1) : 2
  const own = tree.children[word]!
  const others = childrenWithout(tree, head, word)
  const from = Math.min(word, head)
  const to = Math.max(word, head)
  const verbs = Math.min(3, Math.max(0, input.verbs[to]! - input.verbs[Math.min(from + 1, to)]!))
  const commas = Math.min(2, input.commas[to]! - input.commas[from]!)
  const stops = Math.min(2, input.stops[to]! - input.stops[from]!)
  const marks = commas * 3 + stops
  const quotes = input.quoted[word]! * 2 + input.quoted[Math.min(head, n)]!
  const edge = input.quoted[first]! * 2 + input.quoted[Math.min(head, n)]!
  const far = to - from < 4 ? to - from : to - from < 7 ? 4 : to - from < 12 ? 5 : 6
  const top = tree.head[head]!
  const lead = w(first)
  const near = neighbour(tree, head, word)
  const fd = pick(complement, word, 5)
  const fh = pick(complement, head, 5)
  const lh = pick(lemma, head, 11)
  const ld = pick(lemma, word, 11)
  const is = same * 2 + side

  add(501, is)
  add(502, is, name)
  add(503, is, name, name0)
  add(504, is, td, th)
  add(505, is, name, td, th)
  add(506, is, name, wd)
  add(507, is, name, wh)
  add(508, side, wd, wh)
  add(509, side, wd, th)
  add(510, side, td, wh)
  add(511, side, wh, lead)
  add(512, side, wh, lead, ud)
  add(513, side, lead, ud, uh)
  add(514, side, lead, wd)
  add(515, side, wh, w(mark), w(subject) === 11 ? 0 : 1)
  add(516, side, wh, w(mark), w(aux))
  add(517, side, uh, w(mark), w(subject))
  add(518, side, own, ud, uh)
  add(519, side, own, wh)
  add(520, side, own, wd)
  add(521, side, others, wh)
  add(522, side, others, td, uh)
  add(523, side, others, own, ud)
  add(524, side, w(aux), td, th)
  add(525, side, w(subject), td, wh)
  add(526, side, far, td, th)
  add(527, side, far, name, is)
  add(528, side, marks, td, th)
  add(529, side, marks, wh)
  add(530, side, marks, before, ud)
  add(531, side, verbs, marks, far)
  add(532, side, verbs, td, th)
  add(533, side, quotes, edge, wh)
  add(534, side, quotes, edge, td)
  add(535, side, before, ud, wh)
  add(536, side, before, lead, ud)
  add(537, side, after, ud, wh)
  add(538, side, after, before, ud)
  add(539, side, r(head), u(top), ud)
  add(540, side, r(head), wh, ud)
  add(541, side, w(top), wh, lead)
  add(542, side, w(top), ud, uh)
  add(543, side, r(near), w(near), td)
  add(544, side, r(near), t(near), wh)
  add(545, side, r(near), marks, ud)
  add(546, side, w(headSubject), wh, ud)
  add(547, side, w(headObject), wh, ud)
  add(548, side, headObject < 0 ? 0 : headObject < first ? 1 : 2, wh, lead)
  add(549, side, lead, t(first + 1), uh)
  add(550, side, lead, w(first + 1), wh)
  add(551, side, name, lead, wh)
  add(552, side, name, own, td)
  add(553, side, name, others, td)
  add(554, is, pick(other.relation, word, -2), pick(tree.head, word, -1) === n ? 1 : 0, th)
  add(555, is, u(pick(tree.head, word, -1)), r(pick(tree.head, word, -1)), ud)
  add(556, side, w(adverb), wh, ud)
  add(557, side, w(object), lead, wh)
  add(558, side, pick(input.ending, word, 7), lead, uh)
  add(559, side, pick(input.ending, word, 7), pick(input.ending, head, 7))
  add(560, side, w(mark), lead, wd)
  add(561, side, td, t(first), t(first - 1))
  add(562, is, head > word && head <= last ? 1 : isBelow(other, head, word) ? 2 : 0, ud)
  add(563, side, w(head + 1), wh, ud)
  add(564, side, w(head - 1), wh, ud)
  add(565, is, name, ld)
  add(566, is, name, lh)
  add(567, side, ld, lh)
  add(568, side, lh, td)
  add(569, side, lh, lead, ud)
  add(570, side, lh, w(mark), w(subject) === 11 ? 0 : 1)
  add(571, side, lh, own)
  add(572, side, lh, marks, quotes)
  add(573, side, lh, others, ud)
  add(574, side, ld, th)
  add(580, side, fh, uh, ud)
  add(581, side, fh, lead, ud)
  add(582, side, fh, own)
  add(583, side, fh, w(mark), w(subject) === 11 ? 0 : 1)
  add(584, side, fh, marks, quotes)
  add(585, side, fh, others, ud)
  add(586, is, fh, name)
  add(587, side, fh, name, lead)
  add(588, is, fd, name)
  add(589, side, fd, others, name)
  return countFeatures()
}

/** Relations of the children of `head`, a bit each, `word` left out. */
function childrenWithout(tree: Draft['tree'], head: number, word: number): number {
  if (tree.head[word] !== head) return tree.children[head]!
  let set = 0
  for (let i = tree.leftmost[head]!; i <= tree.last[head]!; i++)
    if (i !== word && tree.head[i] === head) set |= 1 << (tree.relation[i]! % 31)
  return set
}

/** The child of `head` between it and `word` that is nearest to `word`, -1 where there is none. */
function neighbour(tree: Draft['tree'], head: number, word: number): number {
  const step = head < word ? -1 : 1
  for (let i = word + step; i !== head; i += step) if (tree.head[i] === head) return i
  return -1
}
