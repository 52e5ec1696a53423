/**
 * One parsed sentence: a column each, as in CoNLL-U, indexed by token.
 *
 * A token is its index, 0-based. `head[token]` is the head's index, -1 for the root (CoNLL-U
 * counts from 1 and writes 0 for the root; only its reader and writer convert). Offsets are UTF-16
 * code units into the report's text, half-open; the words of a multiword token (*don't*) split its
 * span. Strings of the closed columns (upos, xpos, feats, deprel) are shared, so `===` is cheap.
 */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly form: readonly string[]
  readonly lemma: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** `Case=Nom|Number=Sing`, `_` where empty. */
  readonly feats: readonly string[]
  readonly head: Int32Array
  readonly deprel: readonly string[]
  /** Children in text order, as linked lists: `firstChild[head]`, then `nextSibling[child]`; -1 ends. */
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
}

export type SentenceColumns = Omit<Sentence, 'start' | 'end' | 'length' | 'firstChild' | 'nextSibling'>

/** A sentence from its columns. Heads must form one tree; the root's head is -1. */
export function makeSentence(columns: SentenceColumns): Sentence {
  const length = columns.form.length
  const firstChild = new Int32Array(length).fill(-1)
  const nextSibling = new Int32Array(length).fill(-1)
  for (let token = length - 1; token >= 0; token--) {
    const head = columns.head[token]!
    if (head < 0) continue
    nextSibling[token] = firstChild[head]!
    firstChild[head] = token
  }
  return {
    ...columns,
    start: length > 0 ? columns.starts[0]! : 0,
    end: length > 0 ? columns.ends[length - 1]! : 0,
    length,
    firstChild,
    nextSibling,
  }
}
