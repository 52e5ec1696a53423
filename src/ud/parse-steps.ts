/**
 * Parses a sentence step by step: each step is a greedy parser that reads forward or backward, some of them
 * guided by the tree of a step before (guide.ts).
 */
import { makeGuide, type Tree, turnTree } from './guide.js'
import { type ParserModel, parseTree } from './parser.js'
import { makeInput, type ParserInput } from './parser-input.js'
import type { SeenWord } from './word-classes.js'

/** How a step reads: what the header of a model file says of it. */
export interface StepPlan {
  /** From the last word to the first. */
  readonly reversed: boolean
  /** The step whose tree guides it, counted from 0. */
  readonly guide?: number
}

export interface Step extends StepPlan, ParserModel {}

/** The tree of each step. @param forward what the parsers read of the sentence */
export function parseSteps(
  steps: readonly Step[],
  forward: ParserInput,
  seen: readonly SeenWord[],
  tags: readonly string[],
): Tree[] {
  const backward = steps.some(({ reversed }) => reversed)
    ? makeInput([...seen].reverse(), [...tags].reverse())
    : forward
  const trees: Tree[] = []
  for (const step of steps) {
    const advice = step.guide === undefined ? undefined : trees[step.guide]!
    trees.push(
      step.reversed
        ? turnTree(parseTree(step, backward, advice && makeGuide(turnTree(advice))))
        : parseTree(step, forward, advice && makeGuide(advice)),
    )
  }
  return trees
}
