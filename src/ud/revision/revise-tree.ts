/**
 * Revises a finished tree (corrective modelling: Hall & Novák 2005, Attardi & Ciaramita 2007): every word that heads
 * a clause, is strung to another or has such words below it may change head and relation, seen with the whole
 * tree around it. Its head may be one of the heads above, a word beside what hangs below it or one above that, or
 * the first parser's choice; or a child that is to be revised too, which then takes the word's place.
 */
import type { Tree } from '../guide.js'
import { type LinearModel, scoreClasses } from '../linear-model.js'
import { punctuation } from '../parser-input.js'
import { type Draft, isBelow, makeDraft, type RelationKinds } from './draft.js'
import { fillRevisionFeatures } from './revision-features.js'
import type { Complements, RevisionInput } from './revision-input.js'

export interface RevisionModel {
  readonly table: LinearModel
  readonly kinds: RelationKinds
  readonly complements: Complements
}

/** Heads that a word may have, at the most; and how far they are sought upward from each place. */
const most = 12
const above = 3
const beside = 5

/** The buffer of the features; training reads it. */
export const revisionFeatures = new Int32Array(128)

/** Heads that a word may have, its own first; the sentence's length is the root. */
export function headsFor(draft: Draft, word: number): number[] {
  const { tree, rightmost, open } = draft
  const n = draft.input.length
  const own = tree.head[word]!
  const heads = [own]
  const put = (head: number) => {
    if (head !== word && heads.length < most && !heads.includes(head)) heads.push(head)
  }
  for (let child = tree.leftmost[word]!; child <= rightmost[word]!; child++)
    if (tree.head[child] === word && open[child]) put(child)
  if (own === n) return heads
  for (let up = tree.head[own]!, steps = 0; up >= 0 && up < n && steps < above; up = tree.head[up]!, steps++) put(up)
  const advised = draft.other.head[word]!
  if (advised < n && !isBelow(tree, advised, word)) put(advised)
  climb(draft, word, -1, put)
  climb(draft, word, 1, put)
  return heads
}

/** Offers the word beside what hangs below `word` (`step` -1: to the left), and those above it. */
function climb({ tree, rightmost, input }: Draft, word: number, step: -1 | 1, put: (head: number) => void): void {
  const n = input.length
  let at = step < 0 ? tree.leftmost[word]! - 1 : rightmost[word]! + 1
  while (at >= 0 && at < n && input.coarse[at] === punctuation) at += step
  if (at < 0) return
  for (let up = at, steps = 0; up < n && up >= 0 && steps < beside; up = tree.head[up]!, steps++) {
    if (isBelow(tree, up, word)) return
    if (input.coarse[up] !== punctuation) put(up)
  }
}

interface Change {
  readonly word: number
  /** -1 the root. */
  readonly head: number
  readonly relation: number
  /** By how much it scores better than what the tree has. */
  readonly lead: number
}

/**
 * @param other the first parser's tree
 * @param asked which relations are looked at again; without it all that may change
 */
export function reviseTree(
  model: RevisionModel,
  words: RevisionInput,
  { tree, other, asked }: { tree: Tree; other: Tree; asked?: ReadonlySet<number> },
): Tree {
  if (asked !== undefined && !tree.relation.some((relation) => asked.has(relation))) return tree
  const draft = makeDraft(words, tree, other, model.kinds)
  const changes: Change[] = []
  for (let word = 0; word < words.input.length; word++) {
    const looked = draft.open[word] && (asked === undefined || asked.has(tree.relation[word]!))
    const change = looked ? bestChange(model.table, draft, word) : undefined
    if (change) changes.push(change)
  }
  changes.sort((a, b) => b.lead - a.lead || a.word - b.word)
  return applyChanges(tree, changes)
}

/** The best head and relation, where they are not those that the word has. */
function bestChange(table: LinearModel, draft: Draft, word: number): Change | undefined {
  const n = draft.input.length
  const scores = new Int32Array(table.classes)
  let stay = -Infinity
  let best = -Infinity
  let head = -1
  let relation = 0
  for (const option of headsFor(draft, word)) {
    scoreClasses(table, revisionFeatures, fillRevisionFeatures(draft, word, option, revisionFeatures), scores)
    if (option === draft.tree.head[word]) stay = scores[draft.tree.relation[word]!]!
    for (const [name, score] of scores.entries()) {
      if (score <= best) continue
      best = score
      head = option === n ? -1 : option
      relation = name
    }
  }
  return best > stay ? { word, head, relation, lead: best - stay } : undefined
}

/** Carries out the changes in order, leaving out those that would close a circle or move a word a second time. */
function applyChanges(tree: Tree, changes: readonly Change[]): Tree {
  const head = tree.head.slice()
  const relation = tree.relation.slice()
  const moved = new Set<number>()
  for (const { word, head: to, relation: name } of changes) {
    if (head[word] !== to) {
      if (to < 0 || moved.has(to) || moved.has(word)) continue
      if (head[to] === word) {
        head[to] = head[word]!
        relation[to] = relation[word]!
        moved.add(to)
      } else if (head[word] === -1 || reaches(head, to, word)) continue
      head[word] = to
      moved.add(word)
    }
    relation[word] = name
  }
  return { head, relation }
}

/** Whether `top` stands above `word`. */
function reaches(head: Int32Array, word: number, top: number): boolean {
  for (let at = word; at >= 0; at = head[at]!) if (at === top) return true
  return false
}
