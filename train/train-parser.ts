/** Trains the arc-hybrid parser with its dynamic oracle (Goldberg & Nivre 2013), exploring its own errors. */
import { bestClass, type LinearModel, scoreClasses } from '../src/ud/linear-model.js'
import { bestMove, left, type ParserInput, ParserState, parserFeatures, right, shift } from '../src/ud/parser.js'
import { Perceptron, seeded, shuffle } from './perceptron.js'

/** One sentence to learn from: heads 0-based (-1 the root), relations as indices. */
export interface TreeExample {
  readonly input: ParserInput
  readonly head: Int32Array
  readonly relation: Int32Array
}

export interface ParserTraining {
  readonly epochs: number
  readonly seed: number
  readonly moveBits: number
  readonly relationBits: number
  readonly relations: number
  /** How many of the features are learnt: all by default. */
  readonly known?: { readonly moves: number; readonly arcs: number }
  /** A right move is rewarded too where its lead on the best wrong one is below this. */
  readonly margin?: number
  readonly onEpoch?: (epoch: number, right: number, models: { moves: Perceptron; relations: Perceptron }) => void
}

/** How often, once the first epoch is over, a wrong move is carried out: Goldberg & Nivre explore at 0.9. */
const exploring = 0.9

export function trainParser(
  examples: readonly TreeExample[],
  training: ParserTraining,
): { moves: Perceptron; relations: Perceptron } {
  const moves = new Perceptron(training.moveBits, 3)
  const relations = new Perceptron(training.relationBits, training.relations)
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

const everything = { moves: 160, arcs: 160 }
const moveScores = new Float64Array(3)

function learn(
  { input, head, relation }: TreeExample,
  { moves, relations, training }: { moves: Perceptron; relations: Perceptron; training: ParserTraining },
  follow: () => boolean,
): { good: number; all: number } {
  const state = new ParserState(input)
  const names = new Float64Array(relations.classes)
  const { known = everything, margin = 0 } = training
  let good = 0
  let all = 0
  while (!state.done) {
    const count = Math.min(known.moves, state.moveFeatures())
    scoreClasses(moves, parserFeatures, count, moveScores)
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
    const labelCount = Math.min(known.arcs, state.arcFeatures(at, dependent))
    scoreClasses(relations, parserFeatures, labelCount, names)
    const name = bestClass(names, names.length)
    const right_ = (at === input.length ? -1 : at) === head[dependent]
    if (right_ && name !== relation[dependent]) relations.update(parserFeatures, labelCount, relation[dependent]!, name)
    relations.step++
    state.label(dependent, right_ && follow() ? relation[dependent]! : name)
  }
  return { good, all }
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

export type { LinearModel }
