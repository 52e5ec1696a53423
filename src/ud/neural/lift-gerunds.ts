/**
 * Mends gerunds drawn as describing the noun that they act on. In *accused the rebels of shelling residential areas* the
 * preposition marks the shelling, whose object the areas are; where it is drawn with the noun and the gerund is not, two arcs
 * cross, which English allows here nowhere. Where the gerund is drawn as an adjective (*accused each other of shelling
 * towns*) only the verb above tells: who is accused or suspected *of* a gerund is said to do it.
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
  const [object, mark, clause] = ['obj', 'mark', 'advcl'].map((name) => relations.indexOf(name)) as [
    number,
    number,
    number,
  ]
  for (let gerund = 1; gerund < head.length; gerund++) {
    const marker = gerund - 1
    const noun = head[marker]!
    if (noun <= gerund || !names[gerund]!.endsWith('VBG') || relations[relation[marker]!] !== 'case') continue
    if (!/^(?:nmod|obl)/.test(relations[relation[noun]!]!)) continue
    const above = head[noun]!
    const drawn = relations[relation[gerund]!]!
    if (/^(?:acl|advcl)$/.test(drawn) && head[gerund] === above) {
      // The gerund keeps its place.
    } else if (drawn === 'amod' && head[gerund] === noun && lemma[marker] === 'of') {
      const verb = takesDeed.test(lemma[above]!) ? above : head[above]!
      if (verb < 0 || !takesDeed.test(lemma[verb]!)) continue
      head[gerund] = verb
      relation[gerund] = clause
    } else continue
    head[noun] = gerund
    relation[noun] = object
    head[marker] = gerund
    relation[marker] = mark
  }
  return tree
}
