/**
 * Features for telling the roles of the tokens around one cue: the way through the tree from the cue
 * to the token, the constituent of the cue that holds it, words, quotation marks, distance.
 *
 * Two kinds: of a token by itself (does it belong to source, cue or content), and of the border between
 * two neighbours (does a role begin or end here).
 */
import { hashString, mix } from '../view/hash.js'
import { caseOf, type SentenceView } from '../view/sentence-view.js'

const none = 0x5bd1e995
const up = hashString('<up>')
const punct = hashString('PUNCT')
const clausal = new Set(['ccomp', 'xcomp', 'advcl', 'advcl:relcl', 'acl', 'acl:relcl', 'conj', 'appos', 'parataxis'])

/** The sentence seen from one cue. All arrays are by token. */
export interface CueView {
  readonly view: SentenceView
  readonly cue: number
  /** Hash of the way up from the cue to where the token's branch leaves it, and of the branch's relation there. */
  readonly branch: Int32Array
  /** The token that heads the branch; -1 for the cue and what stands above it. */
  readonly branchHead: Int32Array
  /** `branch` with the relation one step further down. */
  readonly twig: Int32Array
  /** Punctuation and quotation marks between cue and token, capped, signed by side. */
  readonly marksBetween: Int32Array
  /** Whether another likely cue governs the token below the cue's branch point: 0 no, 1 yes, 2 it is one itself. */
  readonly governed: Uint8Array
  /** The head of the innermost clause within the branch that holds the token; -1 for the cue and what stands above it. */
  readonly clause: Int32Array
  /** Whether the token opens (1) or closes (2) its branch, or both (3). */
  readonly edge: Uint8Array
}

/** `likely[token]`: whether the token is itself a likely cue. */
export function viewFromCue(view: SentenceView, cue: number, likely: Uint8Array): CueView {
  const { length, head } = view.sentence
  const branch = new Int32Array(length)
  const branchHead = new Int32Array(length).fill(-2)
  const twig = new Int32Array(length)
  const governed = new Uint8Array(length)
  const edge = new Uint8Array(length)
  const clause = new Int32Array(length).fill(-1)
  let way = hashString('<cue>')
  let steps = 0
  for (let at = cue; at >= 0; at = head[at]!) {
    branchHead[at] = -1
    branch[at] = mix(up, way)
    twig[at] = mix(up, way, view.deprel[at]!)
    if (steps < 3) way = mix(1, way, view.deprel[at]!)
    steps++
  }
  for (let token = 0; token < length; token++) descend(view, token, branch, branchHead, twig, governed, likely)
  for (let token = 0; token < length; token++) {
    const top = branchHead[token]!
    if (top < 0) continue
    clause[token] = clauseOf(view, token, top)
    edge[token] = (view.first[top] === token ? 1 : 0) | (view.last[top] === token ? 2 : 0)
  }
  return { view, cue, branch, branchHead, twig, marksBetween: marksBetween(view, cue), governed, clause, edge }
}

function clauseOf(view: SentenceView, token: number, top: number): number {
  let at = token
  while (at !== top && !clausal.has(view.sentence.deprel[at]!)) at = view.sentence.head[at]!
  return at
}

/** Fills the columns for `token`, after those of what stands above it. */
function descend(
  view: SentenceView,
  token: number,
  branch: Int32Array,
  branchHead: Int32Array,
  twig: Int32Array,
  governed: Uint8Array,
  likely: Uint8Array,
): void {
  if (branchHead[token] !== -2) return
  const above = view.sentence.head[token]!
  if (branchHead[above] === -2) descend(view, above, branch, branchHead, twig, governed, likely)
  if (branchHead[above] === -1) {
    branchHead[token] = token
    branch[token] = mix(2, branch[above]!, view.deprel[token]!)
    twig[token] = branch[token]!
    governed[token] = likely[token] ? 2 : 0
    return
  }
  branchHead[token] = branchHead[above]!
  branch[token] = branch[above]!
  twig[token] = above === branchHead[above] ? mix(3, branch[above]!, view.deprel[token]!) : twig[above]!
  governed[token] = likely[token] ? 2 : governed[above] ? 1 : 0
}

function marksBetween(view: SentenceView, cue: number): Int32Array {
  const found = new Int32Array(view.sentence.length)
  for (const step of [-1, 1]) {
    let marks = 0
    for (let token = cue + step; token >= 0 && token < found.length; token += step) {
      found[token] = step * (1 + Math.min(marks, 5))
      if (view.sentence.upos[token] === 'PUNCT') marks++
    }
  }
  return found
}

export const tokenFeatureCount = 41
export const borderFeatureCount = 22

/** Writes the features of `token` to `out` from `at` on: `tokenFeatureCount` of them. */
export function tokenFeatures(from: CueView, token: number, out: Int32Array, at: number): void {
  const { view, cue } = from
  const { word, upos, xpos, deprel, quotation, cueClass } = view
  const { length } = view.sentence
  const side = token < cue ? 1 : token > cue ? 2 : 3
  const far = Math.abs(token - cue)
  const distance = far < 6 ? far : far < 10 ? 6 : far < 20 ? 7 : 8
  const inQuote = (quotation[token]! >= 0 ? 1 : 0) | (quotation[cue]! >= 0 ? 2 : 0)
  const b = from.branch[token]!
  const t = from.twig[token]!
  const top = from.branchHead[token]!
  const topWord = top >= 0 ? word[top]! : none
  const topUpos = top >= 0 ? upos[top]! : none
  const topMark = top >= 0 ? markWord(view, top) : none
  const topCase = top >= 0 ? caseOf(view, top) : none
  const topSide = top < 0 ? 0 : top < cue ? 1 : 2
  const w = word[token]!
  const u = upos[token]!
  const d = deprel[token]!
  const c = word[cue]!
  const k = cueClass[cue]!
  const x = xpos[cue]!
  const before = token > 0 ? word[token - 1]! : none
  const after = token + 1 < length ? word[token + 1]! : none
  const m = from.marksBetween[token]!
  const g = from.governed[token]!
  let n = at
  out[n++] = mix(100, b)
  out[n++] = mix(101, t)
  out[n++] = mix(102, b, c)
  out[n++] = mix(103, b, side, topSide)
  out[n++] = mix(104, b, d, u)
  out[n++] = mix(105, b, inQuote, side)
  out[n++] = mix(106, b, topMark, x)
  out[n++] = mix(107, b, x)
  out[n++] = mix(108, b, k)
  out[n++] = mix(109, t, c)
  out[n++] = mix(110, w)
  out[n++] = mix(111, before, w)
  out[n++] = mix(112, w, after)
  out[n++] = mix(113, w, side, distance)
  out[n++] = mix(114, u, side, distance)
  out[n++] = mix(115, m, inQuote)
  out[n++] = mix(116, m, b)
  out[n++] = mix(117, m, u)
  out[n++] = mix(118, b, g, k)
  out[n++] = mix(119, g, side, inQuote)
  out[n++] = mix(120, b, topWord)
  out[n++] = mix(121, b, topUpos, topCase)
  out[n++] = mix(122, b, topCase, c)
  out[n++] = mix(123, b, from.edge[token]!, w)
  out[n++] = mix(124, b, w)
  out[n++] = mix(125, c, token - cue + (far > 4 ? 1000 : 0), side)
  out[n++] = mix(126, c, w)
  out[n++] = mix(127, x, w, side)
  out[n++] = mix(128, u, token > 0 ? upos[token - 1]! : none, token + 1 < length ? upos[token + 1]! : none, side)
  out[n++] = mix(129, t, d, side)
  out[n++] = mix(130, t, inQuote, topSide)
  out[n++] = mix(131, c, side, m)
  out[n++] = mix(132, k, side, inQuote, m)
  out[n++] = mix(133, c, inQuote, side)
  out[n++] = mix(134, x, b, topSide, inQuote)
  out[n++] = mix(135, d, u, side, distance)
  out[n++] = mix(136, token === cue ? 1 : 0, x, k)
  const clause = from.clause[token]!
  const clauseRelation = clause >= 0 ? deprel[clause]! : none
  const clauseClass = clause >= 0 ? cueClass[clause]! : none
  const clauseTag = clause >= 0 ? xpos[clause]! : none
  const cut = clause > 0 && upos[view.first[clause]! - 1] === punct ? 1 : 0
  out[n++] = mix(137, b, clauseRelation, clauseTag, cut)
  out[n++] = mix(138, b, clauseRelation, clauseClass, cut)
  out[n++] = mix(139, clause >= 0 ? word[clause]! : none, clauseRelation, side, cut)
  out[n++] = mix(140, t, clauseRelation, clauseTag, c)
}

/** Writes the features of the border between `token - 1` and `token`: `borderFeatureCount` of them. */
export function borderFeatures(from: CueView, token: number, out: Int32Array, at: number): void {
  const { view, cue } = from
  const { word, upos, deprel, quotation } = view
  const left = token - 1
  const side = token <= cue ? 1 : 2
  const starts = topmostStart(from, token)
  const ends = topmostEnd(from, left)
  const quote = (quotation[left]! >= 0 ? 1 : 0) | (quotation[token]! >= 0 ? 2 : 0)
  const bl = from.branch[left]!
  const br = from.branch[token]!
  const same = from.branchHead[left] === from.branchHead[token] ? 1 : 0
  let n = at
  out[n++] = mix(200, side)
  out[n++] = mix(201, bl, br, same)
  out[n++] = mix(202, word[left]!, word[token]!)
  out[n++] = mix(203, upos[left]!, upos[token]!, side)
  out[n++] = mix(204, starts, ends)
  out[n++] = mix(205, starts, word[left]!)
  out[n++] = mix(206, ends, word[token]!)
  out[n++] = mix(207, quote, side, word[left]!, word[token]!)
  out[n++] = mix(208, word[left]!, upos[token]!, side)
  out[n++] = mix(209, upos[left]!, word[token]!, side)
  out[n++] = mix(210, starts, word[token]!, side)
  out[n++] = mix(211, ends, word[left]!, side)
  out[n++] = mix(212, from.twig[left]!, from.twig[token]!, same)
  out[n++] = mix(213, br, deprel[left]!, deprel[token]!, same)
  out[n++] = mix(214, left === cue ? 1 : token === cue ? 2 : 0, word[cue]!, left === cue ? word[token]! : word[left]!)
  out[n++] = mix(215, from.marksBetween[left]!, quote, upos[token]!)
  const clauseLeft = from.clause[left]!
  const clauseRight = from.clause[token]!
  const turn = clauseLeft === clauseRight ? 0 : 1
  const tag = clauseRight >= 0 ? view.xpos[clauseRight]! : none
  const relation = clauseRight >= 0 ? deprel[clauseRight]! : none
  out[n++] = mix(217, turn, relation, tag, word[left]!)
  out[n++] = mix(218, turn, relation, clauseRight >= 0 ? view.cueClass[clauseRight]! : none, word[left]!)
  out[n++] = mix(219, turn, relation, clauseRight >= 0 ? word[clauseRight]! : none, side)
  out[n++] = mix(220, turn, clauseLeft >= 0 ? deprel[clauseLeft]! : none, relation, same)
  out[n++] = mix(221, word[left]!, word[token]!, token + 1 < view.sentence.length ? upos[token + 1]! : none, side)
  out[n++] = mix(216, left === cue ? 1 : token === cue ? 2 : 0, bl, br)
}

/** What the highest subtree that starts at `token` is, seen from the cue: its branch and own relation. */
function topmostStart(from: CueView, token: number): number {
  const { view } = from
  let at = token
  for (let head = view.sentence.head[at]!; head >= 0 && view.first[head] === token; head = view.sentence.head[at]!)
    at = head
  return mix(4, from.branchHead[at] === at ? from.branch[at]! : from.twig[at]!, view.deprel[at]!)
}

function topmostEnd(from: CueView, token: number): number {
  const { view } = from
  let at = token
  for (let head = view.sentence.head[at]!; head >= 0 && view.last[head] === token; head = view.sentence.head[at]!)
    at = head
  return mix(5, from.branchHead[at] === at ? from.branch[at]! : from.twig[at]!, view.deprel[at]!)
}

function markWord(view: SentenceView, token: number): number {
  const { firstChild, nextSibling, deprel } = view.sentence
  for (let child = firstChild[token]!; child >= 0; child = nextSibling[child]!)
    if (deprel[child] === 'mark') return view.word[child]!
  return none
}
