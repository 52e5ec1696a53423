/**
 * A greedy transition-based dependency parser: arc-hybrid (Kuhlmann, Gómez-Rodríguez & Satta 2011), with
 * the root behind the sentence (Ballesteros & Nivre 2013). One model chooses among shift, left and
 * right; another names the relation of each arc once it is drawn. Features after Zhang & Nivre 2011.
 *
 * Moves: shift pushes the next word; left makes the next word head of the top of the stack; right makes
 * the second of the stack head of the top. Training (dynamic oracle, Goldberg & Nivre 2013) is in
 * train/train-parser.ts and drives the same state.
 */
import { hashParts, hashText } from './hash.js'
import { bestClass, type LinearModel, scoreClasses } from './linear-model.js'
import type { SeenWord } from './word-classes.js'

export interface ParserModel {
  readonly moves: LinearModel
  readonly relations: LinearModel
  readonly names: readonly string[]
  /** How many of the features below the tables know, the first of them: later versions append. */
  readonly known?: { readonly moves: number; readonly arcs: number }
}

export const shift = 0
export const left = 1
export const right = 2

const features = new Int32Array(160)
export const parserFeatures = features

/** Features known to the tables of files that do not say. */
const earliest = { moves: 100, arcs: 46 }

/** What the features read of a sentence: hashes of words and tags, punctuation before each word. */
export interface ParserInput {
  readonly length: number
  readonly word: Int32Array
  /** Hash of UPOS and XPOS. */
  readonly tag: Int32Array
  /** Hash of UPOS alone. */
  readonly coarse: Int32Array
  /** Hash of the last three letters; 0 for names. */
  readonly ending: Int32Array
  /** Verbs before each position. */
  readonly verbs: Int32Array
  /** Commas, and other punctuation, before each position. */
  readonly commas: Int32Array
  readonly stops: Int32Array
  /** 1 inside an odd number of quotation marks. */
  readonly quoted: Int32Array
}

export function makeInput(seen: readonly SeenWord[], tags: readonly string[]): ParserInput {
  const length = seen.length
  const input = {
    length,
    word: new Int32Array(length + 1),
    tag: new Int32Array(length + 1),
    coarse: new Int32Array(length + 1),
    ending: new Int32Array(length + 1),
    verbs: new Int32Array(length + 2),
    commas: new Int32Array(length + 2),
    stops: new Int32Array(length + 2),
    quoted: new Int32Array(length + 2),
  }
  for (let i = 0; i < length; i++) {
    const tag = tags[i]!
    const key = seen[i]!.key
    input.word[i] = hashText(key, 77)
    input.tag[i] = hashText(tag, 99)
    input.coarse[i] = hashText(tag.slice(0, tag.indexOf(' ')), 55)
    input.ending[i] = hashText(seen[i]!.letters.slice(-3), 33)
    input.verbs[i + 1] = input.verbs[i]! + (tag.startsWith('VERB') ? 1 : 0)
    const quote = /^["“”«»„]$|^''$|^``$/.test(key)
    input.commas[i + 1] = input.commas[i]! + (key === ',' ? 1 : 0)
    input.stops[i + 1] = input.stops[i]! + (/^[;:()—–-]$/.test(key) ? 1 : 0)
    input.quoted[i + 1] = quote ? 1 - input.quoted[i]! : input.quoted[i]!
  }
  input.word[length] = 13
  input.tag[length] = 19
  input.coarse[length] = 23
  return input
}

/** The parser's state over one sentence. Heads: `length` is the root; -2 not yet known. */
export class ParserState {
  readonly head: Int32Array
  readonly relation: Int32Array
  readonly stack: Int32Array
  depth = 0
  next = 0
  private readonly first: Int32Array[]
  private readonly last: Int32Array[]
  /** Relations of the children on each side, a bit each (the rarest share bits). */
  private readonly leftSet: Int32Array
  private readonly rightSet: Int32Array
  private readonly leftValency: Int32Array
  private readonly rightValency: Int32Array

  constructor(readonly input: ParserInput) {
    const size = input.length + 1
    this.head = new Int32Array(size).fill(-2)
    this.relation = new Int32Array(size).fill(-1)
    this.stack = new Int32Array(size)
    const none = () => new Int32Array(size).fill(-1)
    this.first = [none(), none()]
    this.last = [none(), none()]
    this.leftSet = new Int32Array(size)
    this.rightSet = new Int32Array(size)
    this.leftValency = new Int32Array(size)
    this.rightValency = new Int32Array(size)
  }

  get done(): boolean {
    return this.next >= this.input.length && this.depth === 0
  }

  /** Whether the move is allowed: the root takes one word, when it alone is left. */
  allows(move: number): boolean {
    if (move === shift) return this.next < this.input.length
    if (move === left) return this.depth > 0 && (this.next < this.input.length || this.depth === 1)
    return this.depth > 1
  }

  top(below: number): number {
    return below < this.depth ? this.stack[this.depth - 1 - below]! : -1
  }

  /** Carries out the move; of an arc, returns the dependent, whose relation is then set by `label`. */
  move(move: number): number {
    if (move === shift) {
      this.stack[this.depth++] = this.next++
      return -1
    }
    const dependent = this.stack[--this.depth]!
    const head = move === left ? this.next : this.stack[this.depth - 1]!
    this.head[dependent] = head
    if (move === left) {
      this.first[1]![head] = this.first[0]![head]!
      this.first[0]![head] = dependent
      this.leftValency[head]!++
    } else {
      this.last[1]![head] = this.last[0]![head]!
      this.last[0]![head] = dependent
      this.rightValency[head]!++
    }
    return dependent
  }

  /** Names the relation of an arc drawn before. */
  label(dependent: number, relation: number): void {
    this.relation[dependent] = relation
    const head = this.head[dependent]!
    const set = dependent < head ? this.leftSet : this.rightSet
    set[head]! |= 1 << (relation % 31)
  }

  /** Fills the shared buffer with the features of the state; returns how many. */
  moveFeatures(): number {
    const { input } = this
    const { word, tag, coarse, commas, stops, quoted } = input
    const n = input.length
    const [first, second] = this.first as [Int32Array, Int32Array]
    const [last, last2] = this.last as [Int32Array, Int32Array]
    const s0 = this.top(0)
    const s1 = this.top(1)
    const s2 = this.top(2)
    const b0 = this.next <= n ? this.next : -1
    const b1 = this.next + 1 <= n ? this.next + 1 : -1
    const b2 = this.next + 2 <= n ? this.next + 2 : -1
    const w = (i: number) => (i < 0 ? 11 : word[i]!)
    const p = (i: number) => (i < 0 ? 17 : tag[i]!)
    const u = (i: number) => (i < 0 ? 31 : coarse[i]!)
    const r = (i: number) => (i < 0 || i >= n ? 23 : 29 + this.relation[i]!)
    const c = (column: Int32Array, i: number) => (i < 0 ? -1 : column[i]!)
    const s0l = c(first, s0)
    const s0r = c(last, s0)
    const s0l2 = c(second, s0)
    const s0r2 = c(last2, s0)
    const s1l = c(first, s1)
    const s1r = c(last, s1)
    const s1r2 = c(last2, s1)
    const b0l = c(first, b0)
    const b0l2 = c(second, b0)
    const w0 = w(s0),
      p0 = p(s0),
      w1 = w(s1),
      p1 = p(s1),
      wb = w(b0),
      pb = p(b0),
      pb1 = p(b1),
      wb1 = w(b1)
    const d = s0 < 0 ? 0 : Math.min(10, this.next - s0)
    const d1 = s1 < 0 ? 0 : Math.min(10, s0 - s1)
    const vl = s0 < 0 ? 0 : this.leftValency[s0]!
    const vr = s0 < 0 ? 0 : this.rightValency[s0]!
    const v1 = s1 < 0 ? 0 : this.rightValency[s1]!
    const vb = b0 < 0 ? 0 : this.leftValency[b0]!
    const from = s0 < 0 ? this.next : s0
    const between = Math.min(3, commas[Math.min(this.next, n)]! - commas[from]!)
    const halts = Math.min(3, stops[Math.min(this.next, n)]! - stops[from]!)
    const quotes = (s0 < 0 ? 0 : quoted[s0]!) * 2 + quoted[Math.min(this.next, n)]!
    const between1 = s1 < 0 ? 0 : Math.min(3, commas[s0]! - commas[s1]!)
    let k = 0
    const add = (template: number, x: number, y = 0, z = 0, q = 0) => {
      features[k++] = hashParts(template, x, y, z, q)
    }
    add(1, w0)
    add(2, p0)
    add(3, w0, p0)
    add(4, w1)
    add(5, p1)
    add(6, w1, p1)
    add(7, wb)
    add(8, pb)
    add(9, wb, pb)
    add(10, wb1)
    add(11, pb1)
    add(12, wb1, pb1)
    add(13, p(b2))
    add(14, w(b2))
    add(15, p(s2))
    add(16, w0, p0, wb, pb)
    add(17, w0, p0, wb)
    add(18, w0, wb, pb)
    add(19, w0, p0, pb)
    add(20, p0, wb, pb)
    add(21, w0, wb)
    add(22, p0, pb)
    add(23, pb, pb1)
    add(24, w1, w0)
    add(25, p1, p0)
    add(26, w1, p1, p0)
    add(27, p1, w0, p0)
    add(28, w1, p0)
    add(29, p1, w0)
    add(30, p0, pb, pb1)
    add(31, p1, p0, pb)
    add(32, p(s2), p1, p0)
    add(33, pb, pb1, p(b2))
    add(34, p0, p(s0l), pb)
    add(35, p0, p(s0r), pb)
    add(36, p0, pb, p(b0l))
    add(37, p1, p(s1r), p0)
    add(38, p1, p(s1l), p0)
    add(39, p1, p0, p(s0r))
    add(40, p1, p0, p(s0l))
    add(41, p1, p0, pb, pb1)
    add(42, w0, d)
    add(43, p0, d)
    add(44, wb, d)
    add(45, pb, d)
    add(46, w0, wb, d)
    add(47, p0, pb, d)
    add(48, p1, p0, d1)
    add(49, w1, w0, d1)
    add(50, w0, vr)
    add(51, p0, vr)
    add(52, w0, vl)
    add(53, p0, vl)
    add(54, wb, vb)
    add(55, pb, vb)
    add(56, p1, v1)
    add(57, w1, v1)
    add(58, w(s0l))
    add(59, p(s0l))
    add(60, r(s0l))
    add(61, w(s0r))
    add(62, p(s0r))
    add(63, r(s0r))
    add(64, w(b0l))
    add(65, p(b0l))
    add(66, r(b0l))
    add(67, r(s1r), p1, p0)
    add(68, r(s0l), r(s0r), p0)
    add(69, r(s0r), r(s0r2), p0)
    add(70, r(s0l), r(s0l2), p0)
    add(71, r(b0l), r(b0l2), pb)
    add(72, w(s1r), w1)
    add(73, r(s1r), r(s1r2), p1)
    add(74, w1, wb)
    add(75, p1, pb)
    add(76, w1, pb)
    add(77, p1, wb)
    add(78, w0, p0, pb, pb1)
    add(79, p0, wb, wb1)
    add(80, w0, w(s0l))
    add(81, w0, w(s0r))
    add(82, wb, w(b0l))
    add(83, between, p0, pb)
    add(84, quotes, p0, pb)
    add(85, halts, p0, pb)
    add(86, between1, p1, p0)
    add(87, between, w0, wb)
    add(88, u(s1), u(s0), u(b0), u(b1))
    add(89, u(s2), u(s1), u(s0), u(b0))
    add(90, r(s0l), r(s0r), w0)
    add(91, w(s0r), p0, pb)
    add(92, quotes, wb, p0)
    const depth = Math.min(4, this.depth)
    const left_ = Math.min(4, n - this.next)
    add(93, w(s0r), wb)
    add(94, w(s0r), r(b0l), pb)
    add(95, w(s0r), r(b0l), wb)
    add(96, w(s0r), w(s0r2), pb)
    add(97, depth, p0, pb)
    add(98, left_, p0, pb)
    add(99, left_, depth, wb, r(b0l))
    add(100, w(s0r), w0, wb)
    const { ending, verbs } = input
    const e = (i: number) => (i < 0 ? 7 : ending[i]!)
    const ls = (i: number) => (i < 0 ? 0 : this.leftSet[i]!)
    const rs = (i: number) => (i < 0 ? 0 : this.rightSet[i]!)
    const b3 = this.next + 3 <= n ? this.next + 3 : -1
    const ahead = Math.min(3, verbs[n]! - verbs[Math.min(this.next + 1, n)]!)
    const inside = s0 < 0 ? 0 : Math.min(3, verbs[Math.min(this.next, n)]! - verbs[s0 + 1]!)
    add(101, ls(s0), rs(s0), p0)
    add(102, rs(s0), w0)
    add(103, rs(s0), p0, pb)
    add(104, ls(b0), pb)
    add(105, ls(b0), wb)
    add(106, ls(b0), p0, pb)
    add(107, rs(s1), w1)
    add(108, rs(s1), p1, p0)
    add(109, ls(s0), p1, p0)
    add(110, ls(s0), rs(s0), p1, pb)
    add(111, ls(s0), w1, p0)
    add(112, ls(s1), ls(s0), p1, p0)
    add(113, e(s0), p0)
    add(114, e(b0), pb)
    add(115, e(s0), e(b0))
    add(116, e(s1), e(s0), pb)
    add(117, p(b3))
    add(118, pb, pb1, p(b2), p(b3))
    add(119, ahead, p0, pb)
    add(120, ahead, p1, p0)
    add(121, inside, p0, pb)
    add(122, ahead, ls(b0), pb)
    add(123, quotes, ls(s0), p1, p0)
    add(124, w(this.next - 1), p0, pb)
    add(125, p(s0 - 1 < 0 ? -1 : s0 - 1), p0, pb)
    add(126, w1, p0, wb)
    add(127, p1, w0, pb)
    add(128, w1, ls(s0), pb)
    add(129, p(s2), w1, p0)
    return k
  }

  /** Fills the shared buffer with the features of an arc just drawn from `head` to `dependent`. */
  arcFeatures(head: number, dependent: number): number {
    const { input } = this
    const { word, tag, commas } = input
    const n = input.length
    const [first] = this.first as [Int32Array, Int32Array]
    const [last] = this.last as [Int32Array, Int32Array]
    const w = (i: number) => (i < 0 || i > n ? 11 : word[i]!)
    const p = (i: number) => (i < 0 || i > n ? 17 : tag[i]!)
    const r = (i: number) => (i < 0 || i >= n ? 23 : 29 + this.relation[i]!)
    const wd = w(dependent),
      pd = p(dependent),
      wh = w(head),
      ph = p(head)
    const side = dependent < head ? 1 : 2
    const distance = Math.min(6, Math.abs(head - dependent)) * side
    const dl = first[dependent]!,
      dr = last[dependent]!
    const hl = head > n ? -1 : dependent < head ? this.first[1]![head]! : first[head]!
    const hr = head > n ? -1 : dependent < head ? last[head]! : this.last[1]![head]!
    const dl2 = this.first[1]![dependent]!
    const dr2 = this.last[1]![dependent]!
    const marks = Math.min(3, Math.abs(commas[Math.min(head, n)]! - commas[dependent]!))
    let k = 0
    const add = (template: number, x: number, y = 0, z = 0, q = 0) => {
      features[k++] = hashParts(template + 200, x, y, z, q)
    }
    add(1, wd, side)
    add(2, pd, side)
    add(3, wh, side)
    add(4, ph, side)
    add(5, wd, pd, side)
    add(6, wh, ph, side)
    add(7, wd, wh, side)
    add(8, pd, ph, side)
    add(9, wd, ph, side)
    add(10, pd, wh, side)
    add(11, pd, ph, distance)
    add(12, wd, pd, wh, ph)
    add(13, p(dependent - 1), pd, ph, side)
    add(14, p(dependent + 1), pd, ph, side)
    add(15, p(head - 1), pd, ph, side)
    add(16, p(head + 1), pd, ph, side)
    add(17, w(dependent - 1), pd)
    add(18, w(dependent + 1), pd)
    add(19, w(dl), pd, ph, side)
    add(20, p(dl), pd, ph, side)
    add(21, r(dl), pd, ph, side)
    add(22, w(dr), pd, ph, side)
    add(23, p(dr), pd, ph, side)
    add(24, r(dr), pd, ph, side)
    add(25, r(hl), pd, ph, side)
    add(26, r(hr), pd, ph, side)
    add(27, r(dl), wd, ph)
    add(28, r(dl), r(dr), pd, ph)
    add(29, marks, pd, ph, side)
    add(30, r(hl), wh, pd, side)
    add(31, r(hr), wh, pd, side)
    add(32, p(dl), wd, wh)
    add(33, w(dl), wh, side)
    add(34, w(dl), wd, side)
    add(35, p(head - 1), wh, pd)
    add(36, distance, wd)
    add(37, w(head + 1), pd, side)
    add(38, p(dependent - 1), p(dependent + 1), pd, ph)
    add(39, r(dl), r(dl2), pd, ph)
    add(40, r(dl), r(dl2), wh, side)
    add(41, r(dl), r(dl2), r(dr), r(dr2))
    add(42, w(dl), w(dl2), pd, ph)
    add(43, this.input.quoted[dependent]! * 2 + this.input.quoted[Math.min(head, n)]!, pd, ph, side)
    add(44, r(hl), r(hr), pd, ph)
    add(45, r(dl2), wd, wh)
    add(46, p(dependent - 1), p(dependent + 1), wh, side)
    const { ending } = input
    const ls = this.leftSet[dependent]!
    const rs = this.rightSet[dependent]!
    const hs = head > n ? 0 : this.leftSet[head]! ^ Math.imul(this.rightSet[head]!, 0x9e3779b1)
    const e = (i: number) => (i < 0 || i >= n ? 7 : ending[i]!)
    add(47, ls, pd, ph, side)
    add(48, rs, pd, ph, side)
    add(49, ls, rs, pd, side)
    add(50, ls, wh, side)
    add(51, hs, pd, ph, side)
    add(52, hs, wd, side)
    add(53, e(dependent), pd, ph, side)
    add(54, e(head), ph, pd, side)
    add(55, e(dependent), e(head), side)
    add(56, ls, wd, side)
    add(57, ls, hs, pd, ph)
    add(58, w(dependent + 1), wd, ph)
    add(59, w(dependent - 1), wd, ph)
    return k
  }
}

/** Parses one sentence: heads (-1 the root) and relations as indices into `model.names`. */
export function parseTree(model: ParserModel, input: ParserInput): { head: Int32Array; relation: Int32Array } {
  const state = new ParserState(input)
  const { moves: knownMoves, arcs: knownArcs } = model.known ?? earliest
  const moves = new Float64Array(3)
  const names = new Float64Array(model.names.length)
  while (!state.done) {
    scoreClasses(model.moves, features, Math.min(knownMoves, state.moveFeatures()), moves)
    const dependent = state.move(bestMove(state, moves))
    if (dependent < 0) continue
    const count = Math.min(knownArcs, state.arcFeatures(state.head[dependent]!, dependent))
    scoreClasses(model.relations, features, count, names)
    state.label(dependent, bestClass(names, names.length))
  }
  const head = state.head.slice(0, input.length)
  for (let i = 0; i < head.length; i++) if (head[i] === input.length) head[i] = -1
  return { head, relation: state.relation.slice(0, input.length) }
}

/** The best of the allowed moves; one is always allowed until the state is done. */
export function bestMove(state: ParserState, scores: Float64Array): number {
  let best = -1
  for (let move = 0; move < 3; move++)
    if (state.allows(move) && (best < 0 || scores[move]! > scores[best]!)) best = move
  return best
}
