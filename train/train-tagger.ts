/** Trains the tagger; the parsers learn from tags of models that did not see the sentence (jackknifing). */
import { bestClass, scoreClasses } from '../src/ud/linear-model.js'
import { type PackedTable, unpackTable } from '../src/ud/model-file.js'
import { type TaggerInput, tagFeatures, taggerFeatures } from '../src/ud/tagger.js'
import { Perceptron, seeded, shuffle } from './perceptron.js'

export interface TagExample {
  readonly input: TaggerInput
  readonly tags: Int32Array
}

export interface TaggerTraining {
  /** Number of tags. */
  readonly tags: number
  readonly bits: number
  readonly folds: number
  readonly epochs: number
  /** Smallest byte of a weight that is kept. */
  readonly prune: number
  /** Features met fewer times are not learnt. */
  readonly least: number
  /** Sentences to begin with, tagged by another program: they leave their mark on the weights, not on the average. */
  readonly practice: readonly TagExample[]
  readonly log: (line: string) => void
}

/** Epochs over the practice sentences, before those that count. */
const practiceEpochs = 2

export function trainTagger(examples: readonly TagExample[], training: TaggerTraining): PackedTable {
  training.log('tagger')
  return train(examples, training).average(training.prune)
}

/** For each example the tags of a model that did not see it. */
export function tagUnseen(examples: readonly TagExample[], training: TaggerTraining): Map<TagExample, Int32Array> {
  const { folds, prune, log } = training
  const unseen = new Map<TagExample, Int32Array>()
  for (let fold = 0; fold < folds; fold++) {
    const others = examples.filter((_, k) => k % folds !== fold)
    const model = unpackTable(train(others, training).average(prune))
    const scores = new Int32Array(model.classes)
    for (const [k, example] of examples.entries()) {
      if (k % folds !== fold) continue
      const tags = new Int32Array(example.tags.length)
      for (let i = 0; i < tags.length; i++) {
        scoreClasses(model, taggerFeatures, tagFeatures(example.input, tags, i), scores)
        tags[i] = bestClass(scores, model.classes)
      }
      unseen.set(example, tags)
    }
  }
  log(`tagger: right where unseen ${right(unseen)}`)
  return unseen
}

function train(examples: readonly TagExample[], { tags, bits, practice, least, epochs }: TaggerTraining): Perceptron {
  const model = new Perceptron(bits, tags, least)
  if (least > 1)
    for (const { input, tags: known } of [...examples, ...practice])
      for (let i = 0; i < known.length; i++) model.count(taggerFeatures, tagFeatures(input, known, i))
  const scores = new Float64Array(tags)
  const random = seeded(7)
  const order = [...examples]
  const early = [...practice]
  for (let epoch = practice.length > 0 ? -practiceEpochs : 0; epoch < epochs; epoch++) {
    if (epoch === 0) model.restart()
    for (const example of shuffle(epoch < 0 ? early : order, random)) {
      const guesses = new Int32Array(example.tags.length)
      for (let i = 0; i < guesses.length; i++) {
        const count = model.keep(taggerFeatures, tagFeatures(example.input, guesses, i))
        model.score(taggerFeatures, count, scores)
        const tag = bestClass(scores, tags)
        if (tag !== example.tags[i]) model.update(taggerFeatures, count, example.tags[i]!, tag)
        model.step++
        guesses[i] = tag
      }
    }
  }
  return model
}

/** Percent of tags. */
function right(guesses: ReadonlyMap<TagExample, Int32Array>): string {
  let good = 0
  let all = 0
  for (const [{ tags }, guess] of guesses)
    for (const [i, tag] of tags.entries()) {
      all++
      if (guess[i] === tag) good++
    }
  return ((100 * good) / all).toFixed(2)
}
