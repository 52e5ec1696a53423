/** Trains both passes of the tagger; tags for the second pass and for the parser come from models that did not see the sentence (jackknifing). */
import { bestClass, scoreClasses } from '../src/ud/linear-model.js'
import { firstFeatures, secondFeatures, type TaggerModel, taggerFeatures } from '../src/ud/tagger.js'
import type { SeenWord } from '../src/ud/word-classes.js'
import { Perceptron, seeded, shuffle } from './perceptron.js'

export interface TagExample {
  readonly seen: SeenWord[]
  readonly tags: Int32Array
}

type Base = Pick<TaggerModel, 'tags' | 'ambiguity'>

export function trainFirstPass(
  base: Base,
  examples: readonly TagExample[],
  bits: number,
  epochs: number,
  practice: readonly TagExample[] = [],
): Perceptron {
  return train(base, { examples, practice, start: new Map() }, bits, epochs, (example, guesses, i) =>
    firstFeatures(base, example.seen, guesses, i),
  )
}

/** @param guesses first-pass tags of every example, by a model that did not see it */
export function trainSecondPass(
  base: Base,
  examples: readonly TagExample[],
  guesses: ReadonlyMap<TagExample, Int32Array>,
  bits: number,
  epochs: number,
  practice: readonly TagExample[] = [],
): Perceptron {
  return train(base, { examples, practice, start: guesses }, bits, epochs, (example, tags, i) =>
    secondFeatures(base, example.seen, tags, i),
  )
}

/** Epochs over the practice sentences, before those that count. */
const practiceEpochs = 2

interface Lesson {
  readonly examples: readonly TagExample[]
  /** Sentences to begin with, tagged by another program: they leave their mark on the weights, not on the average. */
  readonly practice: readonly TagExample[]
  /** Tags to start from. */
  readonly start: ReadonlyMap<TagExample, Int32Array>
}

function train(
  { tags }: Base,
  { examples, practice, start }: Lesson,
  bits: number,
  epochs: number,
  features: (example: TagExample, tags: Int32Array, i: number) => number,
): Perceptron {
  const model = new Perceptron(bits, tags.length)
  const scores = new Float64Array(tags.length)
  const random = seeded(7)
  const order = [...examples]
  for (let epoch = practice.length > 0 ? -practiceEpochs : 0; epoch < epochs; epoch++) {
    if (epoch === 0) model.restart()
    for (const example of shuffle(epoch < 0 ? [...practice] : order, random)) {
      const known = start.get(example)
      const guesses = known ? Int32Array.from(known) : new Int32Array(example.seen.length)
      for (let i = 0; i < example.seen.length; i++) {
        const count = features(example, guesses, i)
        scoreClasses(model, taggerFeatures, count, scores)
        const guess = bestClass(scores, tags.length)
        if (guess !== example.tags[i]) model.update(taggerFeatures, count, example.tags[i]!, guess)
        model.step++
        guesses[i] = guess
      }
    }
  }
  return model
}

/** First-pass tags of a sentence by one model. */
export function firstPass(
  base: Base,
  model: Perceptron | ReturnType<Perceptron['average']>,
  seen: readonly SeenWord[],
): Int32Array {
  const scores = new Float64Array(base.tags.length)
  const tags = new Int32Array(seen.length)
  for (let i = 0; i < seen.length; i++) {
    scoreClasses(model, taggerFeatures, firstFeatures(base, seen, tags, i), scores)
    tags[i] = bestClass(scores, base.tags.length)
  }
  return tags
}

/** Second-pass tags of a sentence by one model, over given first-pass tags. */
export function secondPass(
  base: Base,
  model: ReturnType<Perceptron['average']>,
  seen: readonly SeenWord[],
  guesses: Int32Array,
): Int32Array {
  const scores = new Float64Array(base.tags.length)
  const tags = Int32Array.from(guesses)
  for (let i = 0; i < seen.length; i++) {
    scoreClasses(model, taggerFeatures, secondFeatures(base, seen, tags, i), scores)
    tags[i] = bestClass(scores, base.tags.length)
  }
  return tags
}
