/**
 * Features of a whole sequence of roles for one cue, hashed: whether its runs are constituents, what they
 * cut off, whether their quotation marks pair, in which order the roles stand. The random field sees two
 * neighbours at a time; these see the runs, and choose among its best sequences.
 */

import { mix } from '../view/hash.js'
import { noWord } from '../view/sentence-view.js'
import { roles } from './decode-roles.js'
import type { CueView } from './role-features.js'

/** How many sequences are ranked. */
export const ranked = 6

/** Appends the features of `path` to `out`; `behind`: how far its score lies below the best one's. */
export function rankFeatures(from: CueView, path: Uint8Array, behind: number, out: number[]): void {
  const { view, cue } = from
  out.push(mix(500, Math.min(40, Math.round(behind * 4))))
  let order = 0
  let contents = 0
  for (let start = 0; start < path.length; start++) {
    const role = path[start]!
    let end = start
    while (end + 1 < path.length && path[end + 1] === role) end++
    if (role !== roles.none) {
      order = mix(501, order, role)
      runFeatures(from, role, start, end, out)
      if (role === roles.content) contents++
    } else if (order !== 0 && end + 1 < path.length) {
      order = mix(502, order, end === start ? view.word[start]! : view.upos[start]!, Math.min(3, end - start))
    }
    start = end
  }
  out.push(
    mix(503, order),
    mix(504, order, view.word[cue]!),
    mix(505, contents, view.word[cue]!),
    mix(506, contents, view.hasQuotation ? 1 : 0),
  )
}

function runFeatures(from: CueView, role: number, start: number, end: number, out: number[]): void {
  const { view, cue } = from
  const { sentence, word, upos, deprel, first, last, quotation } = view
  const c = word[cue]!
  const before = start > 0 ? word[start - 1]! : noWord
  const after = end + 1 < sentence.length ? word[end + 1]! : noWord
  let tops = 0
  let top = -1
  for (let token = start; token <= end; token++) {
    const head = sentence.head[token]!
    if ((head >= start && head <= end) || sentence.upos[token] === 'PUNCT') continue
    tops++
    if (top < 0 || sentence.deprel[top] === 'mark') top = token
  }
  const size = Math.min(9, end - start < 4 ? end - start : 4 + ((end - start) >> 3))
  const branch = top < 0 ? noWord : from.branch[top]!
  const relation = top < 0 ? noWord : deprel[top]!
  const left = top < 0 ? 0 : Math.sign(bareFirst(from, first[top]!) - start)
  const right = top < 0 ? 0 : Math.sign(bareLast(from, last[top]!) - end)
  const fit = 3 * (left + 1) + right + 1
  const quotes =
    (quotation[start]! >= 0 ? 1 : 0) | (quotation[end]! >= 0 ? 2 : 0) | (quotation[start] === quotation[end] ? 4 : 0)
  const outer =
    (start > 0 && quotation[start - 1] === quotation[start] ? 1 : 0) |
    (end + 1 < sentence.length && quotation[end + 1] === quotation[end] ? 2 : 0)
  const side = end < cue ? 0 : 1
  const cutRight = cutAfter(from, start, end)
  const cutLeft = cutBefore(from, start, end)
  const key = role * 2 + side
  out.push(
    mix(510, key, Math.min(4, tops), fit),
    mix(511, key, relation, fit),
    mix(512, key, branch, fit),
    mix(513, key, branch, c),
    mix(514, key, before, word[start]!),
    mix(515, key, word[end]!, after),
    mix(516, key, quotes, outer),
    mix(517, key, quotes, outer, before),
    mix(518, key, quotes, outer, after),
    mix(519, key, cutRight),
    mix(520, key, cutLeft),
    mix(521, key, cutRight, after),
    mix(522, key, size, relation),
    mix(523, key, Math.min(4, tops), quotes),
    mix(524, key, upos[start]!, upos[end]!, fit),
    mix(525, key, upos[end]!, end + 1 < sentence.length ? upos[end + 1]! : noWord, fit),
    mix(526, key, upos[start]!, start > 0 ? upos[start - 1]! : noWord, fit),
    mix(527, key, cutRight, c),
    mix(528, key, view.cueClass[cue]!, relation, fit),
    mix(529, key, word[start]!, c),
    mix(530, key, size, c),
  )
}

/** The first token from `token` on that is no punctuation outside of quotations. */
function bareFirst({ view }: CueView, token: number): number {
  while (view.sentence.upos[token] === 'PUNCT' && view.quotation[token]! < 0 && token + 1 < view.sentence.length)
    token++
  return token
}

function bareLast({ view }: CueView, token: number): number {
  while (view.sentence.upos[token] === 'PUNCT' && view.quotation[token]! < 0 && token > 0) token--
  return token
}

/** What the run cuts off after it: the relation, tag and cue class of the first phrase there that hangs on the run. */
function cutAfter({ view }: CueView, start: number, end: number): number {
  const { sentence } = view
  for (let token = end + 1; token < Math.min(sentence.length, end + 12); token++) {
    if (sentence.upos[token] === 'PUNCT') continue
    const head = sentence.head[token]!
    if (head >= start && head <= end) return mix(540, view.deprel[token]!, view.xpos[token]!, view.cueClass[token]!)
  }
  return 0
}

function cutBefore({ view }: CueView, start: number, end: number): number {
  const { sentence } = view
  for (let token = start - 1; token >= Math.max(0, start - 12); token--) {
    if (sentence.upos[token] === 'PUNCT') continue
    const head = sentence.head[token]!
    if (head >= start && head <= end) return mix(541, view.deprel[token]!, view.word[token]!)
  }
  return 0
}
