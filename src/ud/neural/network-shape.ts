/**
 * The sizes of a network and the matrices of its parameters.
 *
 * A word is the sum of rows of `words` (word-rows.ts) beside a row of `tags`. Layers of simple recurrent units
 * (Lei et al. 2018) read the sentence in both directions; what they make of a word is turned into four short
 * vectors: the word as a dependent and as a head, for arcs and for relations. An arc's score is biaffine
 * (Dozat & Manning 2017), and word and head each say how far from the other they are likely to be; relations are read off
 * both vectors and their product. What the layers make of a word also says its tag once more: the tagger, which goes from
 * left to right, had not seen the whole sentence.
 */
import { roundUp } from './matrix-memory.js'

export interface NetworkShape {
  /** Rows and width of the tables of words and tags. */
  readonly words: number
  readonly word: number
  readonly tags: number
  readonly tag: number
  readonly layers: number
  /** Units of a layer in each direction. */
  readonly hidden: number
  /** Width of the vectors for arcs and for relations. */
  readonly arc: number
  readonly relation: number
  readonly relations: number
}

/** Kinds of distance between a word and its head (`distanceKind`). */
export const distances = 16

/** Gates and inputs of a layer, for each unit: candidate, forget, reset and, where its input has another width, what passes by. */
export const partsOf = (shape: NetworkShape, layer: number): number =>
  inputOf(shape, layer) === 2 * shape.hidden ? 3 : 4

export const inputOf = ({ word, tag, hidden }: NetworkShape, layer: number): number =>
  layer === 0 ? word + tag : 2 * hidden

/** Width of the vectors of a word, one behind the other: dependent and head for arcs, then for relations. */
export const vectorsOf = ({ arc, relation }: NetworkShape): number => 2 * arc + 2 * relation

/** Name → rows and columns, in the file's order. Those with more than two rows that are multiplied by are kept packed. */
export function parametersOf(shape: NetworkShape): [name: string, rows: number, columns: number][] {
  const { words, word, tags, tag, layers, hidden, arc, relation, relations } = shape
  const list: [string, number, number][] = [
    ['words', words, word],
    ['tags', tags, tag],
    ['far', tags, 2 * distances],
  ]
  for (let layer = 0; layer < layers; layer++) {
    const width = 2 * partsOf(shape, layer) * hidden
    list.push(
      [`layer${layer}`, inputOf(shape, layer), width],
      [`bias${layer}`, 1, width],
      [`carry${layer}`, 2, 2 * hidden],
    )
  }
  list.push(['vectors', 2 * hidden, vectorsOf(shape)], ['vectorsBias', 1, vectorsOf(shape)])
  list.push(['arcs', arc, arc], ['arcsBias', 1, arc])
  list.push(['farWords', arc, distances], ['farHeads', arc, distances])
  list.push(['names', 3 * relation, roundUp(relations)], ['namesBias', 1, roundUp(relations)])
  list.push(['retag', 2 * hidden, roundUp(tags)], ['retagBias', 1, roundUp(tags)])
  return list
}

/** Whether a parameter is the right-hand side of a product. */
export const isFactor = (name: string): boolean => /^(layer\d+|vectors|arcs|farWords|farHeads|names|retag)$/.test(name)

/** 0 the root, then from near to far, to the left and to the right. Words count from 1. */
export function distanceKind(word: number, head: number): number {
  if (head === 0) return 0
  const far = Math.abs(word - head)
  const step = far < 3 ? far : far < 5 ? 3 : far < 8 ? 4 : far < 13 ? 5 : far < 21 ? 6 : 7
  return head < word ? step : 7 + step
}
