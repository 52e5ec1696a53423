/** Trains the revision of finished trees on trees of parsers that did not see the sentence: an averaged perceptron with a margin. */
import type { Tree } from '../src/ud/guide.js'
import { makeDraft, type RelationKinds } from '../src/ud/revision/draft.js'
import { headsFor, revisionFeatures } from '../src/ud/revision/revise-tree.js'
import { fillRevisionFeatures } from '../src/ud/revision/revision-features.js'
import type { RevisionInput } from '../src/ud/revision/revision-input.js'
import { Perceptron, seeded, shuffle } from './perceptron.js'

/** One sentence: the treebank's tree, the one to revise, and that of the first parser. */
export interface RevisionExample extends Tree {
  readonly words: RevisionInput
  readonly drawn: Tree
  readonly other: Tree
}

export interface RevisionTraining {
  readonly relations: number
  readonly bits: number
  readonly epochs: number
  readonly seed: number
  readonly least: number
  readonly margin: number
  /** How many of the templates are left out, at random, each time a word is met. */
  readonly dropped: number
  readonly kinds: RelationKinds
  readonly onEpoch: (epoch: number, right: number, model: Perceptron) => void
}

/** A word to revise: features of each head it may have, which is the treebank's, and its relation. */
interface Choice {
  readonly options: readonly Int32Array[]
  readonly gold: number
  readonly name: number
}

export function trainRevision(examples: readonly RevisionExample[], training: RevisionTraining): Perceptron {
  const { bits, relations, least, seed, epochs } = training
  const model = new Perceptron(bits, relations, least)
  const choices = examples.flatMap((example) => choicesOf(example, training.kinds))
  for (const { options } of choices) for (const option of options) model.count(option, option.length)
  const random = seeded(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let good = 0
    for (const choice of shuffle(choices, random)) {
      if (learn(model, thinned(model, choice, training.dropped, random), training)) good++
      model.step++
    }
    training.onEpoch(epoch, good / choices.length, model)
  }
  return model
}

const templates = revisionFeatures.length

/** The choice with some templates left out, the same ones for every head, and without features that are too rare. */
function thinned(model: Perceptron, { options, gold, name }: Choice, share: number, random: () => number): Choice {
  const out = Uint8Array.from({ length: templates }, () => (random() < share ? 1 : 0))
  return {
    gold,
    name,
    options: options.map((option) => {
      const left = option.filter((_, k) => !out[k])
      return left.subarray(0, model.keep(left, left.length))
    }),
  }
}

/** Scores all heads and relations, and updates where the right one does not lead by the margin; returns whether it leads. */
function learn(model: Perceptron, { options, gold, name }: Choice, { relations, margin }: RevisionTraining): boolean {
  const scores = new Float64Array(relations)
  let best = -Infinity
  let at = 0
  let as = 0
  let right = 0
  for (const [k, option] of options.entries()) {
    model.score(option, option.length, scores)
    for (let c = 0; c < relations; c++) {
      if (k === gold && c === name) right = scores[c]!
      else if (scores[c]! > best) {
        best = scores[c]!
        at = k
        as = c
      }
    }
  }
  if (right < best + margin) {
    model.adjust(options[gold]!, options[gold]!.length, name, 1)
    model.adjust(options[at]!, options[at]!.length, as, -1)
  }
  return right > best
}

function choicesOf({ words, drawn, other, head, relation }: RevisionExample, kinds: RelationKinds): Choice[] {
  const draft = makeDraft(words, drawn, other, kinds)
  const found: Choice[] = []
  for (let word = 0; word < words.input.length; word++) {
    if (!draft.open[word]) continue
    const heads = headsFor(draft, word)
    const gold = heads.indexOf(head[word] === -1 ? words.input.length : head[word]!)
    if (gold < 0) continue
    const options = heads.map((option) =>
      revisionFeatures.slice(0, fillRevisionFeatures(draft, word, option, revisionFeatures)),
    )
    found.push({ options, gold, name: relation[word]! })
  }
  return found
}
