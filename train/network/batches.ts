/** Sentences to learn a network from, as rows of its tables, and batches of them. */
import type { Batch } from '../../src/ud/neural/network.js'
import { wordRows } from '../../src/ud/neural/network.js'
import { unknown } from '../../src/ud/neural/word-rows.js'
import { shuffle } from '../perceptron.js'
import type { Lessons } from './backward.js'

/** One sentence, its root first. */
export interface NetworkLesson {
  readonly batch: Batch
  /** Row of each row's head, -1 of the root's own; and its relation. */
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** -1 where the tag is not known. */
  readonly tags: Int32Array
}

/** @param head 0-based, -1 the root */
export const makeLesson = (
  batch: Batch,
  { head, relation, tags }: { head: Int32Array; relation: Int32Array; tags: Int32Array },
): NetworkLesson => ({
  batch,
  heads: Int32Array.of(-1, ...head.map((above) => above + 1)),
  relations: Int32Array.of(-1, ...relation),
  tags: Int32Array.of(-1, ...tags),
})

/** In random order, as many sentences at once as fit into `rows` rows. */
export function* batchesOf(
  lessons: readonly NetworkLesson[],
  rows: number,
  random: () => number,
): Generator<NetworkLesson[]> {
  let batch: NetworkLesson[] = []
  let filled = 0
  for (const lesson of shuffle([...lessons], random)) {
    const size = lesson.heads.length
    if (size > rows) continue
    if (filled + size > rows) {
      yield batch
      batch = []
      filled = 0
    }
    batch.push(lesson)
    filled += size
  }
  if (batch.length > 0) yield batch
}

/**
 * The sentences one behind the other. A share of the words is made unknown, half of these without their letters
 * too, so that the network learns to do without.
 */
export function join(lessons: readonly NetworkLesson[], hidden: number, random: () => number): Lessons {
  const starts = new Int32Array(lessons.length + 1)
  for (const [k, { heads }] of lessons.entries()) starts[k + 1] = starts[k]! + heads.length
  const rows = starts.at(-1)!
  const joined = {
    starts,
    words: new Int32Array(rows * wordRows),
    tags: new Int32Array(rows),
    heads: new Int32Array(rows),
    relations: new Int32Array(rows),
    rightTags: new Int32Array(rows),
  }
  for (const [k, { batch, heads, relations, tags }] of lessons.entries()) {
    const from = starts[k]!
    joined.words.set(batch.words, from * wordRows)
    joined.tags.set(batch.tags, from)
    joined.relations.set(relations, from)
    joined.rightTags.set(tags, from)
    for (const [i, head] of heads.entries()) joined.heads[from + i] = head < 0 ? -1 : from + head
  }
  for (let row = 0; row < rows; row++) {
    if (joined.heads[row]! < 0 || random() >= hidden) continue
    joined.words.fill(unknown, row * wordRows, row * wordRows + 2)
    if (random() < 0.5) joined.words.fill(0, row * wordRows + 2, row * wordRows + wordRows - 1)
  }
  return joined
}
