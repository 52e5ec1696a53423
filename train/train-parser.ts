/** Trains the arc-hybrid parser with its dynamic oracle (Goldberg & Nivre 2013), exploring its own errors. */

import type { Guide, Tree } from '../src/ud/guide.js'
import { bestClass } from '../src/ud/linear-model.js'
import { type PackedTable, unpackTable } from '../src/ud/model-file.js'
import { arcFeatures, bestMove, moveFeatures, parserFeatures, parseTree } from '../src/ud/parser.js'
import type { ParserInput } from '../src/ud/parser-input.js'
import { left, ParserState, right, shift } from '../src/ud/parser-state.js'
import { Perceptron, seeded, shuffle } from './perceptron.js'

/** One sentence to learn from: heads 0-based (-1 the root), relations as indices. */
export interface TreeExample {
  readonly input: ParserInput
  /** The tree that another parser drew, one that had not learnt from this sentence. */
  readonly guide?: Guide
  readonly head: Int32Array
  readonly relation: Int32Array
}

export interface ParserTraining {
  readonly epochs: number
  readonly seed: number
  readonly moveBits: number
  readonly relationBits: number
  readonly relations: number
  /** A right move is rewarded too where its lead on the best wrong one is below this. */
  readonly margin?: number
  /** Features met fewer times in the trees of the treebank are not learnt. */
  readonly least?: number
  /** Only features that have rows here are learnt. */
  readonly within?: { readonly moves: PackedTable; readonly relations: PackedTable }
  readonly onEpoch?: (epoch: number, right: number, models: { moves: Perceptron; relations: Perceptron }) => void
}

/** How often, once the first epoch is over, a wrong move is carried out: Goldberg & Nivre explore at 0.9. */
const exploring = 0.9

export function trainParser(
  examples: readonly TreeExample[],
  training: ParserTraining,
): { moves: Perceptron; relations: Perceptron } {
  const { least = 1 } = training
  const moves = new Perceptron(training.moveBits, 3, least)
  const relations = new Perceptron(training.relationBits, training.relations, least)
  if (training.within) {
    moves.restrict(training.within.moves)
    relations.restrict(training.within.relations)
  } else if (least > 1) for (const example of examples) countFeatures(example, moves, relations)
  const random = seeded(training.seed)
  const order = [...examples]
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random)
    let good = 0
    let all = 0
    for (const example of order) {
      const result = learn(
        example,
        { moves, relations, training },
        epoch === 0 ? () => true : () => random() >= exploring,
      )
      good += result.good
      all += result.all
    }
    training.onEpoch?.(epoch, good / all, { moves, relations })
  }
  return { moves, relations }
}

/** The tree of each example by a parser that did not learn from it. */
export function parseUnseen(
  examples: readonly TreeExample[],
  training: ParserTraining & { readonly folds: number },
): Tree[] {
  const trees: Tree[] = []
  for (let fold = 0; fold < training.folds; fold++) {
    const { moves, relations } = trainParser(
      examples.filter((_, k) => k % training.folds !== fold),
      training,
    )
    const model = {
      moves: unpackTable(moves.average()),
      relations: unpackTable(relations.average()),
      names: training.relations,
    }
    for (const [k, { input, guide }] of examples.entries())
      if (k % training.folds === fold) trees[k] = parseTree(model, input, guide)
  }
  return trees
}

const moveScores = new Float64Array(3)

function learn(
  { input, head, relation, guide }: TreeExample,
  { moves, relations, training }: { moves: Perceptron; relations: Perceptron; training: ParserTraining },
  follow: () => boolean,
): { good: number; all: number } {
  const state = new ParserState(input)
  const names = new Float64Array(relations.classes)
  const { margin = 0 } = training
  let good = 0
  let all = 0
  while (!state.done) {
    const count = moves.keep(parserFeatures, moveFeatures(state, guide))
    moves.score(parserFeatures, count, moveScores)
    const guess = bestMove(state, moveScores)
    const costs = moveCosts(state, head)
    const least = Math.min(...costs)
    let move = guess
    all++
    if (costs[guess]! > least) {
      let gold = -1
      for (const option of [shift, left, right])
        if (costs[option] === least && (gold < 0 || moveScores[option]! > moveScores[gold]!)) gold = option
      moves.update(parserFeatures, count, gold, guess)
      if (follow()) move = gold
    } else {
      good++
      const rival = bestWrong(costs, least)
      if (margin > 0 && rival >= 0 && moveScores[guess]! - moveScores[rival]! < margin)
        moves.update(parserFeatures, count, guess, rival)
    }
    moves.step++
    const dependent = state.move(move)
    if (dependent < 0) continue
    const at = state.head[dependent]!
    const labelCount = relations.keep(parserFeatures, arcFeatures(state, dependent, guide))
    relations.score(parserFeatures, labelCount, names)
    const name = bestClass(names, names.length)
    const right_ = (at === input.length ? -1 : at) === head[dependent]
    if (right_ && name !== relation[dependent]) relations.update(parserFeatures, labelCount, relation[dependent]!, name)
    relations.step++
    state.label(dependent, right_ && follow() ? relation[dependent]! : name)
  }
  return { good, all }
}

/** Follows the treebank's tree and counts the features on the way. */
function countFeatures({ input, head, relation, guide }: TreeExample, moves: Perceptron, relations: Perceptron): void {
  const state = new ParserState(input)
  while (!state.done) {
    moves.count(parserFeatures, moveFeatures(state, guide))
    const costs = moveCosts(state, head)
    const dependent = state.move(costs.indexOf(Math.min(...costs)))
    if (dependent < 0) continue
    relations.count(parserFeatures, arcFeatures(state, dependent, guide))
    state.label(dependent, relation[dependent]!)
  }
}

/** The highest-scored move that costs more than the least, -1 where none is allowed. */
function bestWrong(costs: readonly number[], least: number): number {
  let best = -1
  for (const option of [shift, left, right]) {
    const wrong = costs[option]! > least && costs[option]! < Infinity
    if (wrong && (best < 0 || moveScores[option]! > moveScores[best]!)) best = option
  }
  return best
}

/** Gold arcs that each move makes unreachable; Infinity where it is not allowed. */
function moveCosts(state: ParserState, head: Int32Array): [number, number, number] {
  const n = state.input.length
  const gold = (word: number) => (head[word] === -1 ? n : head[word]!)
  const b = state.next
  const s0 = state.top(0)
  const s1 = state.top(1)
  const costs: [number, number, number] = [Infinity, Infinity, Infinity]
  if (state.allows(shift)) {
    let cost = 0
    for (let below = 0; below < state.depth; below++) {
      const word = state.top(below)
      if (below > 0 && gold(b) === word) cost++
      if (gold(word) === b) cost++
    }
    costs[shift] = cost
  }
  if (s0 < 0) return costs
  let lost = 0
  for (let word = b; word < n; word++) if (gold(word) === s0) lost++
  const goal = gold(s0)
  if (state.allows(left)) costs[left] = lost + (goal !== b && (goal > b || goal === s1) ? 1 : 0)
  if (state.allows(right)) costs[right] = lost + (goal >= b ? 1 : 0)
  return costs
}
