/**
 * A greedy transition-based dependency parser: arc-hybrid (Kuhlmann, Gómez-Rodríguez & Satta 2011), with
 * the root behind the sentence (Ballesteros & Nivre 2013). One model chooses among shift, left and
 * right; another names the relation of each arc once it is drawn. A parser that learnt with a guide
 * (guide.ts) wants one.
 *
 * Moves: shift pushes the next word; left makes the next word head of the top of the stack; right makes
 * the second of the stack head of the top. Training (dynamic oracle, Goldberg & Nivre 2013) is in
 * train/train-parser.ts and drives the same state.
 */
import { fillArcFeatures } from './arc-features.js'
import type { Guide, Tree } from './guide.js'
import { addGuideArcs, addGuideMoves } from './guide-features.js'
import { bestClass, type LinearModel, scoreClasses, scoreThree } from './linear-model.js'
import { fillMoveFeatures } from './move-features.js'
import type { ParserInput } from './parser-input.js'
import { ParserState } from './parser-state.js'

export interface ParserModel {
  readonly moves: LinearModel
  readonly relations: LinearModel
  /** How many relations there are. */
  readonly names: number
}

const features = new Int32Array(256)
export const parserFeatures = features

/** Fills the shared buffer with the features of the state; returns how many. */
export function moveFeatures(state: ParserState, guide?: Guide): number {
  const count = fillMoveFeatures(state, features)
  return guide ? addGuideMoves(state, guide, features, count) : count
}

/** Fills the shared buffer with the features of the arc just drawn to `dependent`; returns how many. */
export function arcFeatures(state: ParserState, dependent: number, guide?: Guide): number {
  const head = state.head[dependent]!
  const count = fillArcFeatures(state, head, dependent, features)
  return guide ? addGuideArcs(state, guide, { head, dependent }, features, count) : count
}

/** Parses one sentence: heads (-1 the root) and relations as indices. */
export function parseTree(model: ParserModel, input: ParserInput, guide?: Guide): Tree {
  const state = new ParserState(input)
  const moves = new Int32Array(3)
  const names = new Int32Array(model.names)
  while (!state.done) {
    scoreThree(model.moves, features, moveFeatures(state, guide), moves)
    const dependent = state.move(bestMove(state, moves))
    if (dependent < 0) continue
    scoreClasses(model.relations, features, arcFeatures(state, dependent, guide), names)
    state.label(dependent, bestClass(names, names.length))
  }
  return treeOf(state)
}

/** The finished tree, the root's head -1. */
export function treeOf({ head, relation, input }: ParserState): Tree {
  const heads = head.slice(0, input.length)
  for (let i = 0; i < heads.length; i++) if (heads[i] === input.length) heads[i] = -1
  return { head: heads, relation: relation.slice(0, input.length) }
}

/** The best of the allowed moves; one is always allowed until the state is done. */
export function bestMove(state: ParserState, scores: Int32Array | Float64Array): number {
  let best = -1
  for (let move = 0; move < 3; move++)
    if (state.allows(move) && (best < 0 || scores[move]! > scores[best]!)) best = move
  return best
}
