/**
 * Counts whose noun or verb is left out with the clause's verb: *killed 45 civilians in Alma and 22 in Beria; downed 27 drones over the
 * town and four more above the sea; freed 40 captives, Sudland 35*. Such a count is of what the verb's own count is of; in the tree it
 * is the verb's conjunct, or hangs on one as `orphan`. Likewise those who are some of a counted number: *nine of the 32 dead were
 * soldiers; of the 32 dead, nine were soldiers*.
 */
import type { Sentence } from '../ud/sentence.js'
import { dependent, isRelation } from '../ud/tree.js'
import type { Phrase } from './counted-phrase.js'
import { populationOf, singular } from './noun.js'
import type { Words } from './words.js'

/** The phrase before whose noun and harm one without a noun of its own takes, -1 where its clause has a verb. */
export function elidedFrom(words: Words, phrases: readonly Phrase[], at: number, sentence: Sentence): number {
  const { noun, head, inside } = phrases[at]!
  if ((noun !== null && noun !== 'other') || inside !== null) return -1
  const token = words.token[head]!
  const top = sentence.deprel[token] === 'orphan' ? sentence.head[token]! : token
  const verb = sentence.head[top]!
  if (verb < 0 || sentence.deprel[top] !== 'conj' || dependent(sentence, top, 'orphan') < 0) return -1
  for (let before = at - 1; before >= 0; before--) {
    const participant = words.token[phrases[before]!.head]!
    if (phrases[before]!.noun === 'other' || phrases[before]!.article) continue
    if (isOf(sentence, participant, verb)) return before
  }
  return -1
}

/** The phrase before whose thing a count without a noun is of, where its clause is joined to that one's: *54 lorries were destroyed and 33 damaged*; else -1. */
export function thingBefore(words: Words, phrases: readonly Phrase[], at: number, sentence: Sentence): number {
  const { noun, head, inside } = phrases[at]!
  const before = phrases[at - 1]
  if ((noun !== null && noun !== 'other') || inside !== null || before === undefined || before.noun === null) return -1
  const verb = joinedClause(sentence, words.token[head]!)
  return verb >= 0 && isOf(sentence, words.token[before.head]!, verb) ? at - 1 : -1
}

/** The verb of the clause before, where the count stands in one joined to it: *54 lorries were destroyed and 33 damaged*; else -1. */
function joinedClause(sentence: Sentence, token: number): number {
  const own = sentence.head[token]!
  if (own < 0 || !/^(?:VERB|NOUN)$/.test(sentence.upos[own]!) || sentence.deprel[own] !== 'conj') return -1
  const relation = sentence.deprel[token]!
  const isParticipant = isRelation(relation, 'nsubj') || relation === 'obj'
  // *33 damaged*, read as a noun
  const isMisread = relation === 'nummod' && own === token + 1 && /ed$/.test(sentence.form[own]!)
  const verb = sentence.head[own]!
  return (isParticipant || isMisread) && sentence.upos[verb] === 'VERB' ? verb : -1
}

/** Whether a word is, or stands in, what the verb acts on or what befalls. */
function isOf(sentence: Sentence, token: number, verb: number): boolean {
  for (let at = token; at >= 0; at = sentence.head[at]!)
    if (sentence.head[at] === verb)
      return isRelation(sentence.deprel[at]!, 'nsubj') || isRelation(sentence.deprel[at]!, 'obj')
  return false
}

/** The phrase that tells a number of which this one is some, -1 where none does. */
export function someOf(words: Words, phrases: readonly Phrase[], at: number): number {
  const { noun, inside, count } = phrases[at]!
  if (noun !== null || inside !== null) return -1
  const next = phrases[at + 1]
  if (words.lower[count.to] === 'of' && next !== undefined && next.from === count.to + 1) return at + 1
  const before = phrases[at - 1]
  const opens = before !== undefined && words.lower[before.from - 1] === 'of' && before.from <= 2
  return opens && /^(?:was|were|is|are)$/.test(words.lower[count.to] ?? '') ? at - 1 : -1
}

/** The noun that says who they are: *(nine of the 32 dead) were soldiers*. */
export function predicatedOf(words: Words, phrase: Phrase): string | null {
  let at = phrase.to
  while (at < words.length && at < phrase.to + 12 && !/^(?:was|were|is|are)$/.test(words.lower[at]!)) {
    if (words.upos[at] === 'VERB' && words.xpos[at] !== 'VBN') return null
    at++
  }
  for (at += 1; at < words.length && words.upos[at] === 'ADJ'; at++);
  const noun = singular(words.lower[at] ?? '')
  return populationOf(noun) === undefined ? null : noun
}
