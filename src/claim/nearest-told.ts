/**
 * Which claims of a sentence may tell of one occurrence, and how near they stand in its tree: *ten people were killed in
 * air strikes on a camp* is one, *the army said that …*, *which began …* are others. Touches nothing.
 */
import { isEventNoun } from '../event/match-noun.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation, isWithin } from '../ud/tree.js'
import type { Draft } from './draft.js'

/** Indices of the other claims of its sentence that may tell of the same occurrence, nearest first. */
export function nearestTold(drafts: readonly Draft[], taker: number): number[] {
  const { sentence, event } = drafts[taker]!
  return othersOfSentence(drafts, taker)
    .flatMap((index) => {
      const steps = stepsBetween(sentence, event.token, drafts[index]!.event.token)
      return steps === null ? [] : [{ index, steps }]
    })
    .sort((a, b) => a.steps - b.steps)
    .map(({ index }) => index)
}

/** Indices of the other drafts of its sentence; drafts are in the order of sentences. */
export function othersOfSentence(drafts: readonly Draft[], index: number): number[] {
  const { sentence } = drafts[index]!
  let first = index
  let end = index + 1
  while (drafts[first - 1]?.sentence === sentence) first--
  while (drafts[end]?.sentence === sentence) end++
  return Array.from({ length: end - first }, (_, at) => first + at).filter((at) => at !== index)
}

/** How many steps up and down the tree lead from one word to another; null where they tell of two occurrences. */
function stepsBetween(sentence: Sentence, from: number, to: number): number | null {
  const up = upward(sentence, from)
  const down = upward(sentence, to)
  const meeting = down.find((token) => up.includes(token))
  if (meeting === undefined) return null
  const steps = [...up.slice(0, up.indexOf(meeting)), ...down.slice(0, down.indexOf(meeting))]
  return steps.some((token) => parts(sentence, token, to)) ? null : steps.length
}

/** The token and all above it, nearest first. */
function upward(sentence: Sentence, token: number): number[] {
  const found: number[] = []
  for (let at = token; at >= 0; at = sentence.head[at]!) found.push(at)
  return found
}

/**
 * What is said, what is put beside, what a relative clause tells of anything but an event (*strikes which killed ten in
 * Alma*), and, for what is told above it, a clause of what came before or after (*the attack came after rebels fired at
 * the port*).
 */
function parts(sentence: Sentence, token: number, giver: number): boolean {
  const relation = sentence.deprel[token]!
  const head = sentence.head[token]!
  if (relation === 'acl:relcl') return head !== giver && !isEventNoun(sentence, head)
  if (relation === 'advcl' && isWithin(sentence, giver, token)) return isAnotherTime(sentence, token)
  return isRelation(relation, 'ccomp') || isRelation(relation, 'parataxis')
}

const isAnotherTime = (sentence: Sentence, clause: number): boolean =>
  dependents(sentence, clause, 'mark').some((mark) => /^(?:after|before|since|until)$/.test(sentence.lemma[mark]!))
