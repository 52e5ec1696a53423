/**
 * Function words take no participants (Universal Dependencies, "Syntax: general principles"): a subject or object that a
 * tree hangs on an auxiliary, a copula or a preposition belongs to the word above it.
 */
import type { Tree } from '../guide.js'

/** @param relations names of the tree's relations; changes the tree */
export function liftDependents(tree: Tree, relations: readonly string[]): Tree {
  const { head, relation } = tree
  for (let word = 0; word < head.length; word++) {
    if (!/^(?:nsubj|obj|iobj|csubj|ccomp|xcomp|obl)/.test(relations[relation[word]!]!)) continue
    let above = head[word]!
    while (above >= 0 && head[above]! >= 0 && /^(?:aux|cop|case)/.test(relations[relation[above]!]!))
      above = head[above]!
    if (above >= 0 && above !== word) head[word] = above
  }
  return tree
}
