/**
 * Finds the clause that tells of people who are known by what befell them: *The number of villagers abducted
 * stands at 220; none of the injured were foreigners; nine children were among those killed; those killed
 * included four children*. Where the clause tells no event itself, it is the same claim as the harm, and its
 * counts are sub-totals (codebook, rule 2); where it tells another event they are merely mentioned. Touches nothing.
 */
import { cueEntry } from '../lexicon/en/cues.js'
import { countingPeople } from '../lexicon/en/state-words.js'
import { befalls } from '../record/kind-groups.js'
import type { Kind } from '../record/kinds.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, isRelation } from '../ud/tree.js'
import { coordinated, preposition, subjects } from './clause.js'
import type { NounMatch } from './match-noun.js'

export interface StatingClause {
  readonly predicate: number
  /** Heads of the phrases that name some of the people harmed. */
  readonly some: readonly number[]
  /** Whether it tells who is among them. */
  readonly isAmong?: boolean
}

/**
 * The clause that is about the people harmed; undefined where the harm is told by itself.
 *
 * @param token the word that tells the harm
 */
export function harmClause(sentence: Sentence, kind: Kind, token: number): StatingClause | undefined {
  if (!befalls.has(kind) || !/^(VERB|ADJ|NOUN|PROPN)$/.test(sentence.upos[token]!)) return undefined
  const relation = sentence.deprel[token]!
  const people = relation.startsWith('acl') ? sentence.head[token]! : token
  if (people === token && sentence.xpos[token] === 'VBG') return undefined
  const top = counted(sentence, people)
  if (
    top !== token &&
    dependent(sentence, top, 'cop') >= 0 &&
    (top !== people || preposition(sentence, top) === 'among')
  )
    return { predicate: top, some: subjects(sentence, top), isAmong: isAmong(sentence, top) }
  const clause = sentence.head[top]!
  // *Among those killed were two nurses.*
  if (preposition(sentence, top) === 'among' && clause >= 0 && dependent(sentence, clause, 'cop') >= 0 && top < clause)
    return { predicate: clause, some: coordinated(sentence, clause), isAmong: true }
  // *bringing to 42 the number of people killed*
  if (top !== people && clause >= 0 && sentence.deprel[top] === 'obj' && countingVerb.test(sentence.lemma[clause]!))
    return { predicate: clause, some: [] }
  // *Of the 32 people killed, nine were soldiers.*
  if (
    preposition(sentence, top) === 'of' &&
    clause > top &&
    dependent(sentence, clause, 'cop') >= 0 &&
    isRelation(sentence.deprel[top]!, 'obl')
  )
    return { predicate: clause, some: subjects(sentence, clause), isAmong: true }
  if (clause < 0 || relation === 'acl:relcl' || !/^nsubj/.test(sentence.deprel[top]!)) return undefined
  const verb = sentence.lemma[clause]!.toLowerCase()
  if (cueEntry(verb, 'verb') !== undefined) return undefined
  const included = verb === 'include' ? dependents(sentence, clause, 'obj') : []
  return { predicate: clause, some: included.flatMap((part) => coordinated(sentence, part)) }
}

const countingVerb = /^(?:bring|raise|take|push|put|set|place|estimate)$/

/** *most of those killed, the number of people abducted*: what counts the people. */
function counted(sentence: Sentence, people: number): number {
  let top = people
  while (
    sentence.deprel[top] === 'nmod' &&
    /^(of|)$/.test(preposition(sentence, top)) &&
    (sentence.upos[sentence.head[top]!] === 'NUM' ||
      countingPeople.has(sentence.lemma[sentence.head[top]!]!.toLowerCase()))
  )
    top = sentence.head[top]!
  return top
}

/** *Two of the injured were taken to hospital, treatment for the injured*: people known by what befell them, of whom the clause tells something else. */
export function isOnlyMentioned(sentence: Sentence, { kind, foundBy, predicate }: NounMatch): boolean {
  if (!befalls.has(kind) || !foundBy.startsWith('verb/')) return false
  const known = knownBy(sentence, predicate)
  if (known < 0 || isAmong(sentence, known)) return false
  if (sentence.deprel[known] === 'obl' && preposition(sentence, known) === 'of') return true
  let top = known
  while (sentence.deprel[top] === 'nmod' && preposition(sentence, top) === 'of') top = sentence.head[top]!
  if (known === predicate && /^(obl|nmod|obj)$/.test(sentence.deprel[top]!)) return true
  if (!isRelation(sentence.deprel[top]!, 'nsubj')) return false
  const clause = sentence.head[top]!
  return dependent(sentence, clause, 'cop') < 0 && !/^(include|number|total)$/.test(sentence.lemma[clause]!)
}

/** The head of the phrase that names people by the participle: *those* or *the injured*; -1 where it tells the event itself. */
function knownBy(sentence: Sentence, participle: number): number {
  const head = sentence.head[participle]!
  if (isRelation(sentence.deprel[participle]!, 'acl'))
    return isAmong(sentence, head) || /^those$/i.test(sentence.form[head]!) ? head : -1
  return sentence.xpos[participle] === 'VBN' && dependent(sentence, participle, 'det') >= 0 ? participle : -1
}

/** *were among those killed* */
const isAmong = (sentence: Sentence, token: number): boolean =>
  dependent(sentence, token, 'cop') >= 0 && preposition(sentence, token) === 'among'
