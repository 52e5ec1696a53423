/** Learns a network from sentences whose trees are known, after practice on trees that another program drew. */
import type { Network } from '../../src/ud/neural/network.js'
import { longest } from '../../src/ud/neural/network.js'
import { isFactor, type NetworkShape } from '../../src/ud/neural/network-shape.js'
import { seeded } from '../perceptron.js'
import { Adam } from './adam.js'
import { Learner } from './backward.js'
import { batchesOf, join, type NetworkLesson } from './batches.js'

export interface NetworkTraining {
  readonly shape: NetworkShape
  readonly lessons: readonly NetworkLesson[]
  readonly practice: readonly NetworkLesson[]
  /** Times that all of the practice is gone through before the lessons. */
  readonly practiceEpochs: number
  readonly epochs: number
  /** Share of the practice that goes with the lessons in each epoch, one part after another. */
  readonly mixed: number
  /** The largest step; steps grow to it and then shrink to a hundredth of it. */
  readonly rate: number
  readonly seed: number
  /** Rows of a batch at the most; small treebanks want small ones. */
  readonly batchRows?: number
  readonly log: (line: string) => void
  /** Sees the averaged network after each epoch. */
  readonly onEpoch?: (epoch: number, network: Network) => void
}

/** Share of the training until the largest step. */
const warmUp = 0.03
/** Shares that are taken away: of what a layer reads, of the vectors; and of words made unknown. */
const dropped = { input0: 0.15, input: 0.25, vectors: 0.25 }
const hiddenWords = 0.15

const rates = (name: string): number =>
  name === 'vectors' ? dropped.vectors : name === 'input0' ? dropped.input0 : dropped.input

export function learnNetwork(training: NetworkTraining): Network {
  const { lessons, practice, log, rate, batchRows = 800 } = training
  const random = seeded(training.seed)
  const learner = new Learner(training.shape, Math.max(batchRows, longest), random)
  begin(learner.network, random)
  const adam = new Adam(learner)
  const rowsOf = (all: readonly NetworkLesson[]) => all.reduce((sum, { heads }) => sum + heads.length, 0)
  /** What an epoch goes through, the practice's epochs counted from below. */
  const parts = training.mixed > 0 ? Math.round(1 / training.mixed) : 0
  const contents = (epoch: number): readonly NetworkLesson[] =>
    epoch < 0
      ? practice
      : parts === 0
        ? lessons
        : [...lessons, ...practice.filter((_, k) => k % parts === epoch % parts)]
  let total = 0
  for (let epoch = -training.practiceEpochs; epoch < training.epochs; epoch++) total += rowsOf(contents(epoch))
  let done = 0
  let steps = 0
  const over = () => done / total
  for (let epoch = -training.practiceEpochs; epoch < training.epochs; epoch++) {
    const sums = { loss: 0, heads: 0, relations: 0, tags: 0, words: 0 }
    for (const batch of batchesOf(contents(epoch), batchRows, random)) {
      const joined = join(batch, hiddenWords, random)
      const result = learner.learn(joined, rates)
      steps++
      adam.step(rate * Math.min(1, over() / warmUp + 0.01) * Math.max(0.01, 1 - over()))
      done += joined.tags.length
      sums.loss += result.loss
      sums.heads += result.heads
      sums.relations += result.relations
      sums.tags += result.tags
      sums.words += result.words
      if (steps % 200 === 0)
        log(`step ${steps}, ${(100 * over()).toFixed(1)} %, loss ${(sums.loss / sums.words).toFixed(3)}`)
    }
    const share = (count: number) => ((100 * count) / sums.words).toFixed(2)
    log(
      `epoch ${epoch + 1}: loss ${(sums.loss / sums.words).toFixed(4)}, heads ${share(sums.heads)}, relations ${share(sums.relations)}, tags ${share(sums.tags)}`,
    )
    adam.exchange()
    learner.network.pack()
    training.onEpoch?.(epoch, learner.network)
    if (epoch + 1 < training.epochs) adam.exchange()
  }
  return learner.network
}

/** Small random numbers: Glorot & Bengio 2010 for what is multiplied by, and gates that begin by keeping. */
function begin({ memory, parameters, shape }: Network, random: () => number): void {
  const { floats } = memory
  for (const [name, { at, rows, columns }] of parameters) {
    const scale = isFactor(name) ? Math.sqrt(6 / (rows + columns)) : name === 'words' ? 0.1 : name === 'tags' ? 0.3 : 0
    const factor = /^layer/.test(name) ? Math.sqrt(3 / rows) : scale
    for (let i = name === 'words' ? columns : 0; i < rows * columns; i++) floats[at + i] = (2 * random() - 1) * factor
    if (/^bias/.test(name))
      for (let direction = 0; direction < 2; direction++) {
        const from = at + (direction * columns) / 2 + shape.hidden
        floats.fill(0.5, from, from + shape.hidden)
      }
  }
}
