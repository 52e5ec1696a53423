/**
 * What the network sees of a word: rows of one table that it sums up, found by hashes of the word or its class,
 * the lemma, ends and beginning, shape, the tags that the word is known to take, how often the lemma takes a
 * clause, and whether the word stands within quotation marks. Names are classes, as for the other models.
 */
import { hashText } from '../hash.js'
import type { RevisionInput } from '../revision/revision-input.js'
import type { SeenWord } from '../word-classes.js'
import { type Batch, wordRows } from './network.js'

/** Rows that are no word's: nothing, and the word or lemma that is unknown. */
export const nothing = 0
export const unknown = 1
export const firstRow = 2

const rootCode = hashText('<root>', 77)
const quoteCodes = [hashText('outside', 41), hashText('inside', 41)] as const

/** What a sentence's rows are found by. */
export interface NetworkInput {
  readonly seen: readonly SeenWord[]
  readonly words: RevisionInput
  /** Indices of the tagger's tags. */
  readonly tags: ArrayLike<number>
}

/** Fills `codes` with the hashes of word `i`, 0 where it has none; the first two are the word and its lemma. */
export function fillCodes(
  { seen, words }: NetworkInput,
  i: number,
  ambiguity: ReadonlyMap<string, number>,
  codes: Int32Array,
): void {
  const { key, letters, code, ends, begins, shapeCode } = seen[i]!
  const spelt = letters.length
  codes[0] = code
  codes[1] = words.lemma[i]!
  codes[2] = spelt > 1 ? ends[1] : 0
  codes[3] = spelt > 2 ? ends[2] : 0
  codes[4] = spelt > 3 ? ends[3] : 0
  codes[5] = spelt > 2 ? begins[1] : 0
  codes[6] = shapeCode
  codes[7] = ambiguity.get(key) ?? 0
  codes[8] = words.complement[i]!
  codes[9] = quoteCodes[words.input.quoted[i]! as 0 | 1]
}

/** A batch of sentences. @param rows hash → row @param rootTag the row of `tags` that is the root's */
export function makeBatch(
  sentences: readonly NetworkInput[],
  {
    rows,
    ambiguity,
    rootTag,
  }: { rows: ReadonlyMap<number, number>; ambiguity: ReadonlyMap<string, number>; rootTag: number },
): Batch {
  const starts = new Int32Array(sentences.length + 1)
  for (const [k, { seen }] of sentences.entries()) starts[k + 1] = starts[k]! + seen.length + 1
  const words = new Int32Array(starts.at(-1)! * wordRows)
  const tags = new Int32Array(starts.at(-1)!)
  const codes = new Int32Array(wordRows)
  for (const [sentence, input] of sentences.entries()) {
    const from = starts[sentence]!
    words[from * wordRows] = rows.get(rootCode) ?? nothing
    tags[from] = rootTag
    for (let i = 0; i < input.seen.length; i++) {
      fillCodes(input, i, ambiguity, codes)
      const to = (from + i + 1) * wordRows
      for (let k = 0; k < wordRows; k++)
        words[to + k] = (codes[k] === 0 ? undefined : rows.get(codes[k]!)) ?? (k < 2 ? unknown : nothing)
      tags[from + i + 1] = input.tags[i]!
    }
  }
  return { starts, words, tags }
}

/** Hashes that have rows: of words and lemmas those met `least[0]` times, of other kinds `least[1]` times. */
export function frequentCodes(
  counts: readonly ReadonlyMap<number, number>[],
  least: readonly [number, number],
): Int32Array {
  const kept = new Set([rootCode])
  for (const [k, column] of counts.entries())
    for (const [code, count] of column) if (code !== 0 && count >= least[k < 2 ? 0 : 1]) kept.add(code)
  return Int32Array.from(kept).sort()
}

export function rowsOf(codes: Int32Array): Map<number, number> {
  const rows = new Map<number, number>()
  for (let k = 0; k < codes.length; k++) rows.set(codes[k]!, k + firstRow)
  return rows
}
