/** A tree while it is mended (mend-tree.ts, give-subjects.ts): what may be asked of it, and how a word is moved. */
import type { Tree } from '../guide.js'
import type { MendingWords } from '../mending-words.js'

/** What is seen of a sentence. */
export interface TreeWords {
  /** Names of the tree's relations. */
  readonly relations: readonly string[]
  /** `UPOS XPOS` of each word. */
  readonly names: readonly string[]
  readonly lemma: readonly string[]
}

export interface Mending extends Tree, TreeWords {
  readonly names: string[]
  readonly rules: MendingWords
}

export const relationOf = ({ relation, relations }: Mending, word: number): string => relations[relation[word]!]!

/** Whether the relation of a word is such. */
export const is = (mending: Mending, word: number, pattern: RegExp): boolean => pattern.test(relationOf(mending, word))

/** The words that hang on a word, in order. */
export function childrenOf({ head }: Mending, word: number): number[] {
  const found: number[] = []
  for (let child = 0; child < head.length; child++) if (head[child] === word) found.push(child)
  return found
}

/** The first child by such a relation, -1 where there is none. */
export const childOf = (mending: Mending, word: number, pattern: RegExp): number =>
  mending.head.findIndex((up, child) => up === word && is(mending, child, pattern))

export const has = (mending: Mending, word: number, pattern: RegExp): boolean => childOf(mending, word, pattern) >= 0

/**
 * Hangs a word on another by a relation; the relation stays where the tree's language has none of that name. Nothing is
 * changed where the other hangs below the word: a tree stays a tree.
 */
export function hang({ head, relation, relations }: Mending, word: number, above: number, name: string): void {
  for (let at = above; at >= 0; at = head[at]!) if (at === word) return
  const index = relations.indexOf(name)
  head[word] = above
  if (index >= 0) relation[word] = index
}

/** Whether a word is a noun, a name or a pronoun. */
export const isNominal = ({ names }: TreeWords, word: number): boolean =>
  /^(?:NOUN|PROPN|PRON) /.test(names[word] ?? '')
