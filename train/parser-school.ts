/**
 * Trains the parsers of a language step by step. A step that is guided learns from trees that its guide
 * drew of sentences which it had not learnt from, so that it does not trust the guide too much.
 */
import { makeGuide, type Tree, turnTree } from '../src/ud/guide.js'
import type { PackedTable } from '../src/ud/model-file.js'
import type { StepPlan } from '../src/ud/parse-steps.js'
import { makeInput } from '../src/ud/parser-input.js'
import type { SeenWord } from '../src/ud/word-classes.js'
import { type ParserTraining, parseUnseen, type TreeExample, trainParser } from './train-parser.js'

/** One sentence: tags as the tagger gives them where it did not learn from it. */
export interface Lesson extends Tree {
  readonly seen: readonly SeenWord[]
  readonly tags: readonly string[]
}

export interface Schooling extends Omit<ParserTraining, 'onEpoch'> {
  readonly sentences: readonly Lesson[]
  /** Epochs and folds of the parsers whose trees guide others in training. */
  readonly unseenEpochs: number
  readonly folds: number
  /** Smallest byte of a weight that is kept: of moves, of relations. */
  readonly prune: readonly [number, number]
  readonly log: (line: string) => void
}

export class ParserSchool {
  private readonly plans: StepPlan[] = []
  /** Trees of the training sentences by steps that guide others, in reading order. */
  private readonly unseen = new Map<number, Tree[]>()

  constructor(private readonly schooling: Schooling) {}

  /** Tables of further steps, numbered on from those before. */
  train(plans: readonly StepPlan[]): Record<string, PackedTable> {
    const first = this.plans.length
    this.plans.push(...plans)
    const tables: Record<string, PackedTable> = {}
    for (const [k, plan] of plans.entries()) {
      const number = first + k
      const { log, prune, seed } = this.schooling
      const training = {
        ...this.schooling,
        seed: seed + number,
        onEpoch: (epoch: number, good: number) =>
          log(`parser ${number}, epoch ${epoch + 1}: ${(100 * good).toFixed(2)} of moves right`),
      }
      const { moves, relations } = trainParser(this.examples(plan), training)
      tables[`moves${number}`] = moves.average(prune[0])
      tables[`relations${number}`] = relations.average(prune[1])
    }
    return tables
  }

  private examples({ reversed, guide }: StepPlan): TreeExample[] {
    const advice = guide === undefined ? undefined : this.treesOf(guide)
    return this.schooling.sentences.map(({ seen, tags, head, relation }, k) => {
      const tree = advice?.[k]
      return reversed
        ? {
            input: makeInput([...seen].reverse(), [...tags].reverse()),
            ...turnTree({ head, relation }),
            guide: tree && makeGuide(turnTree(tree)),
          }
        : { input: makeInput(seen, tags), head, relation, guide: tree && makeGuide(tree) }
    })
  }

  private treesOf(number: number): Tree[] {
    const known = this.unseen.get(number)
    if (known) return known
    const plan = this.plans[number]!
    this.schooling.log(`parser ${number}: trees of sentences that it does not know`)
    const epochs = this.schooling.unseenEpochs
    const trees = parseUnseen(this.examples(plan), { ...this.schooling, epochs })
    const turned = plan.reversed ? trees.map(turnTree) : trees
    this.unseen.set(number, turned)
    return turned
  }
}
