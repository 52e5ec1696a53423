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

/** How a step is made small. Pairs are of bytes, the smallest weight that is kept: of moves, of relations. */
export interface Course extends StepPlan {
  /** A first training shows which features matter; a second one, of so many epochs, learns them alone. */
  readonly focus?: { readonly keep: readonly [number, number]; readonly epochs: number }
  readonly keep: readonly [number, number]
}

export interface Schooling extends Omit<ParserTraining, 'onEpoch'> {
  readonly sentences: readonly Lesson[]
  /** Epochs and folds of the parsers whose trees guide others in training. */
  readonly unseenEpochs: number
  readonly folds: number
  readonly log: (line: string) => void
}

export class ParserSchool {
  private readonly plans: StepPlan[] = []
  /** Trees of the training sentences by steps that guide others, in reading order. */
  private readonly unseen = new Map<number, Tree[]>()

  constructor(private readonly schooling: Schooling) {}

  /** Tables of further steps, numbered on from those before. */
  train(courses: readonly Course[]): Record<string, PackedTable> {
    const first = this.plans.length
    this.plans.push(...courses)
    const tables: Record<string, PackedTable> = {}
    for (const [k, course] of courses.entries()) {
      const number = first + k
      const { moves, relations } = this.trainStep(number, course)
      tables[`moves${number}`] = moves
      tables[`relations${number}`] = relations
    }
    return tables
  }

  private trainStep(number: number, course: Course): { moves: PackedTable; relations: PackedTable } {
    const { log, seed } = this.schooling
    const training = {
      ...this.schooling,
      seed: seed + number,
      onEpoch: (epoch: number, good: number) =>
        log(`parser ${number}, epoch ${epoch + 1}: ${(100 * good).toFixed(2)} of moves right`),
    }
    const examples = this.examples(course)
    const pack = ({ moves, relations }: ReturnType<typeof trainParser>, keep: readonly [number, number]) => ({
      moves: moves.average(keep[0]),
      relations: relations.average(keep[1]),
    })
    const { focus, keep } = course
    const trained = trainParser(examples, training)
    if (focus === undefined) return pack(trained, keep)
    const within = pack(trained, focus.keep)
    log(`parser ${number}: anew with ${within.moves.counts.length} and ${within.relations.counts.length} features`)
    return pack(trainParser(examples, { ...training, epochs: focus.epochs, within }), keep)
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

  /** Trees of the training sentences by a step that did not learn from them. */
  treesOf(number: number): Tree[] {
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
