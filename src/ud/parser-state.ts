/** The state of the arc-hybrid parser over one sentence, and its three moves (parser.ts tells of them). */
import type { ParserInput } from './parser-input.js'

export const shift = 0
export const left = 1
export const right = 2

/** The parser's state over one sentence. Heads: `length` is the root; -2 not yet known. */
export class ParserState {
  readonly head: Int32Array
  readonly relation: Int32Array
  readonly stack: Int32Array
  depth = 0
  next = 0
  /** The outermost child on each side, and the one beside it; -1 where there is none. */
  readonly first: Int32Array
  readonly second: Int32Array
  readonly last: Int32Array
  readonly last2: Int32Array
  /** Relations of the children on each side, a bit each (the rarest share bits). */
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
  readonly leftValency: Int32Array
  readonly rightValency: Int32Array

  constructor(readonly input: ParserInput) {
    const size = input.length + 1
    this.head = new Int32Array(size).fill(-2)
    this.relation = new Int32Array(size).fill(-1)
    this.stack = new Int32Array(size)
    const none = () => new Int32Array(size).fill(-1)
    this.first = none()
    this.second = none()
    this.last = none()
    this.last2 = none()
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
      this.second[head] = this.first[head]!
      this.first[head] = dependent
      this.leftValency[head]!++
    } else {
      this.last2[head] = this.last[head]!
      this.last[head] = dependent
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
}
