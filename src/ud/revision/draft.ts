/** A finished tree as its revision reads it: beside it another parser's tree, and what hangs below each word. */
import { type Guide, makeGuide, type Tree } from '../guide.js'
import type { RevisionInput } from './revision-input.js'

/** Children that features name; the first three make their head the head of a clause. */
const childKinds = ['mark', 'nsubj', 'aux', 'obj', 'advmod'] as const
const clausal = 3

/** Relations of clauses and of what is strung together. */
const strung = new Set([
  'root',
  'ccomp',
  'xcomp',
  'csubj',
  'advcl',
  'acl',
  'conj',
  'parataxis',
  'appos',
  'list',
  'dislocated',
  'orphan',
  'dep',
  'reparandum',
])

/** What the revision knows of each relation, by its index. */
export interface RelationKinds {
  /** Place in `childKinds`, -1 of other relations. */
  readonly child: Int8Array
  readonly strung: Uint8Array
}

export interface Draft extends RevisionInput {
  readonly tree: Guide
  /** The tree of the first parser. */
  readonly other: Guide
  /** The last word of what hangs below each word, itself counted. */
  readonly rightmost: Int32Array
  /** For each of `childKinds`, the first such child of each word, -1 where there is none. */
  readonly child: readonly Int32Array[]
  /** 1 of words to revise: heads of clauses, words strung to others, and those that these hang on. */
  readonly open: Uint8Array
}

export function relationKinds(names: readonly string[]): RelationKinds {
  const plain = names.map((name) => name.split(':')[0]!)
  const alike = new Map([
    ['cop', 'aux'],
    ['csubj', 'nsubj'],
  ])
  return {
    child: Int8Array.from(plain, (name) => (childKinds as readonly string[]).indexOf(alike.get(name) ?? name)),
    strung: Uint8Array.from(plain, (name) => (strung.has(name) ? 1 : 0)),
  }
}

export function makeDraft(words: RevisionInput, tree: Tree, other: Tree, kinds: RelationKinds): Draft {
  const guide = makeGuide(tree)
  const n = words.input.length
  const rightmost = Int32Array.from({ length: n + 1 }, (_, i) => i)
  const child = childKinds.map(() => new Int32Array(n + 1).fill(-1))
  const open = new Uint8Array(n + 1)
  for (let i = n - 1; i >= 0; i--) {
    const head = guide.head[i]!
    for (let up = head, steps = 0; up >= 0 && up < n && steps <= n && rightmost[up]! < i; up = guide.head[up]!, steps++)
      rightmost[up] = i
    const kind = kinds.child[guide.relation[i]!]!
    if (kind >= 0) child[kind]![head] = i
    if (kind >= 0 && kind < clausal) open[head] = 1
    if (kinds.strung[guide.relation[i]!]) open[i] = open[head] = 1
  }
  open[n] = 0
  return { ...words, tree: guide, other: makeGuide(other), rightmost, child, open }
}

/** Whether `word` is `top` or hangs below it. */
export function isBelow({ head }: Guide, word: number, top: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps <= head.length; at = head[at]!, steps++) if (at === top) return true
  return false
}
