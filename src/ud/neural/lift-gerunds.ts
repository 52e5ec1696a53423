/**
 * Mends gerunds drawn as describing the noun that they act on. In *accused the rebels of shelling residential areas* the
 * preposition marks the shelling, whose object the areas are; where it is drawn with the noun and the gerund is not, two arcs
 * cross, which English allows here nowhere. Where the gerund is drawn as an adjective (*accused each other of shelling
 * towns*) only the verb above tells: who is accused or suspected *of* a gerund is said to do it. And a gerund between a mark
 * and a finite verb without a subject is that subject: *since fighting broke out*.
 */
import type { Tree } from '../guide.js'

/** Verbs whose *of* brings a deed rather than a thing. */
const takesDeed = /^(?:accuse|suspect|convict|acquit)$/

interface Words {
  /** `UPOS XPOS` of each word. */
  readonly names: readonly string[]
  readonly lemma: readonly string[]
}

/** @param relations names of the tree's relations; changes the tree */
export function liftGerunds(tree: Tree, relations: readonly string[], { names, lemma }: Words): Tree {
  const { head, relation } = tree
  for (let gerund = 1; gerund < head.length; gerund++) {
    if (!names[gerund]!.endsWith('VBG')) continue
    if (isSubject(tree, relations, names, gerund)) {
      head[gerund] = gerund + 1
      relation[gerund] = relations.indexOf('nsubj')
      head[gerund - 1] = gerund + 1
    } else giveObject(tree, relations, lemma, gerund)
  }
  return tree
}

const isDrawn = ({ relation }: Tree, relations: readonly string[], word: number, pattern: RegExp): boolean =>
  pattern.test(relations[relation[word]!]!)

/** Whether a gerund stands between a mark and a finite verb that has no subject. */
function isSubject(tree: Tree, relations: readonly string[], names: readonly string[], gerund: number): boolean {
  const { head } = tree
  const verb = gerund + 1
  return (
    /^VERB VB[DZP]$/.test(names[verb] ?? '') &&
    isDrawn(tree, relations, gerund, /^advcl$/) &&
    isDrawn(tree, relations, verb, /^advcl$/) &&
    head[verb] === head[gerund] &&
    isDrawn(tree, relations, gerund - 1, /^mark$/) &&
    head[gerund - 1] === gerund &&
    !head.some((up, child) => up === verb && isDrawn(tree, relations, child, /^[nc]subj/))
  )
}

/** Gives a gerund behind a preposition the noun behind it as object, where the preposition was drawn with the noun. */
function giveObject(tree: Tree, relations: readonly string[], lemma: readonly string[], gerund: number): void {
  const { head, relation } = tree
  const noun = head[gerund - 1]!
  if (noun <= gerund || !isDrawn(tree, relations, gerund - 1, /^case$/)) return
  if (!isDrawn(tree, relations, noun, /^(?:nmod|obl)/)) return
  const above = head[noun]!
  const crosses = isDrawn(tree, relations, gerund, /^(?:acl|advcl)$/) && head[gerund] === above
  if (!crosses) {
    const verb = takesDeed.test(lemma[above]!) ? above : head[above]!
    const describes = isDrawn(tree, relations, gerund, /^amod$/) && head[gerund] === noun
    if (!describes || lemma[gerund - 1] !== 'of' || verb < 0 || !takesDeed.test(lemma[verb]!)) return
    head[gerund] = verb
    relation[gerund] = relations.indexOf('advcl')
  }
  head[noun] = gerund
  relation[noun] = relations.indexOf('obj')
  head[gerund - 1] = gerund
  relation[gerund - 1] = relations.indexOf('mark')
}
