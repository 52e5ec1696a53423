/** Trains a network: counts which words have rows of their own, practises, and learns. */
import { type Network, wordRows } from '../../src/ud/neural/network.js'
import { writeNetwork } from '../../src/ud/neural/network-file.js'
import { fillCodes, frequentCodes, makeBatch, type NetworkInput, rowsOf } from '../../src/ud/neural/word-rows.js'
import { makeLesson, type NetworkLesson } from './batches.js'
import { learnNetwork } from './learn-network.js'

export interface NetworkExample {
  readonly input: NetworkInput
  /** 0-based, -1 the root. */
  readonly head: Int32Array
  readonly relation: Int32Array
  /** The right tags, -1 where they are not known. */
  readonly tags: Int32Array
}

export interface NetworkSchooling {
  /** Tags as a tagger gives them that did not learn from the sentence. */
  readonly examples: readonly NetworkExample[]
  /** Trees that programs drew. */
  readonly practice: readonly NetworkExample[]
  /** Tags that a word is known to take, as one number. */
  readonly ambiguity: ReadonlyMap<string, number>
  readonly tags: number
  readonly relations: number
  readonly epochs: number
  readonly seed: number
  readonly log: (line: string) => void
  /** Sees the network after each epoch. */
  readonly onEpoch?: (network: Network, rows: ReadonlyMap<number, number>) => void
}

/** Words and lemmas that are met so often have rows, and other signs. A word of the practice counts a tenth. */
const least = [3, 8] as const
const practiceShare = 0.1
/** All of the practice comes first so many times, and then a share of it with every epoch. */
const practiceEpochs = 2
const mixed = 0.2

const sizes = { word: 96, tag: 32, layers: 3, hidden: 96, arc: 96, relation: 80 }
/** Of the treebanks that the sizes were chosen for, 800 rows a batch are some five hundred batches. */
const batches = 500
const mostRows = 800

/** Bytes of the network's file. */
export function trainNetwork({
  examples,
  practice,
  ambiguity,
  tags,
  relations,
  onEpoch,
  ...how
}: NetworkSchooling): Buffer {
  const counts = Array.from({ length: wordRows }, () => new Map<number, number>())
  countCodes(examples, ambiguity, 1, counts)
  countCodes(practice, ambiguity, practiceShare, counts)
  const codes = frequentCodes(counts, least)
  const plan = { rows: rowsOf(codes), ambiguity, rootTag: tags }
  const lessonOf = (example: NetworkExample): NetworkLesson => makeLesson(makeBatch([example.input], plan), example)
  const lessons = examples.map(lessonOf)
  const rows = lessons.reduce((sum, { heads }) => sum + heads.length, 0)
  const network = learnNetwork({
    ...how,
    shape: { ...sizes, words: codes.length + 2, tags: tags + 1, relations },
    lessons,
    practice: practice.map(lessonOf),
    practiceEpochs: practice.length > 0 ? practiceEpochs : 0,
    mixed: practice.length > 0 ? mixed : 0,
    onEpoch: (_, network) => onEpoch?.(network, plan.rows),
    rate: 0.002,
    batchRows: Math.min(mostRows, Math.max(20, Math.round(rows / batches))),
  })
  return writeNetwork(network, codes)
}

function countCodes(
  examples: readonly NetworkExample[],
  ambiguity: ReadonlyMap<string, number>,
  share: number,
  counts: readonly Map<number, number>[],
): void {
  const codes = new Int32Array(wordRows)
  for (const { input } of examples)
    for (let i = 0; i < input.seen.length; i++) {
      fillCodes(input, i, ambiguity, codes)
      for (const [k, code] of codes.entries()) counts[k]!.set(code, (counts[k]!.get(code) ?? 0) + share)
    }
}
