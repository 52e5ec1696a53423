/**
 * A tree that another parser drew of the sentence, as advice to the next one (Nivre & McDonald 2008;
 * Attardi & Dell'Orletta 2009: best where the two read in opposite directions). The second parser learns
 * when to believe it; through it a greedy parser sees what comes, and its labels see the whole tree.
 */
export interface Tree {
  /** -1 the root. */
  readonly head: Int32Array
  readonly relation: Int32Array
}

export interface Guide {
  /** The root is the sentence's length. */
  readonly head: Int32Array
  readonly relation: Int32Array
  /** Relations of all children, a bit each (the rarest share bits). */
  readonly children: Int32Array
  /** The first word of what hangs below each word, itself counted. */
  readonly leftmost: Int32Array
  /** The first child behind each word, -1 where there is none; and the last of all its children. */
  readonly next: Int32Array
  readonly last: Int32Array
  /** The first of all its children. */
  readonly first: Int32Array
}

export function makeGuide({ head, relation }: Tree): Guide {
  const n = head.length
  const guide = {
    head: Int32Array.from({ length: n + 1 }, (_, i) => (i === n ? -1 : head[i] === -1 ? n : head[i]!)),
    relation: Int32Array.from({ length: n + 1 }, (_, i) => (i === n ? -1 : relation[i]!)),
    children: new Int32Array(n + 1),
    leftmost: Int32Array.from({ length: n + 1 }, (_, i) => i),
    next: new Int32Array(n + 1).fill(-1),
    last: new Int32Array(n + 1).fill(-1),
    first: new Int32Array(n + 1).fill(-1),
  }
  for (let i = 0; i < n; i++) {
    const h = guide.head[i]!
    guide.children[h]! |= 1 << (guide.relation[i]! % 31)
    if (guide.first[h]! < 0) guide.first[h] = i
    if (i > h && guide.next[h]! < 0) guide.next[h] = i
    guide.last[h] = i
    for (let up = h, steps = 0; up >= 0 && steps <= n && guide.leftmost[up]! > i; up = guide.head[up]!, steps++)
      guide.leftmost[up] = i
  }
  return guide
}

/** The tree of the sentence read backward, for reading forward; and the other way round. */
export function turnTree({ head, relation }: Tree): Tree {
  const n = head.length
  return {
    head: Int32Array.from(head, (_, word) => {
      const h = head[n - 1 - word]!
      return h < 0 ? -1 : n - 1 - h
    }),
    relation: Int32Array.from(relation, (_, word) => relation[n - 1 - word]!),
  }
}
