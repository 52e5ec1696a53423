/**
 * People known by what befell them: *those killed, the injured*. What the clause says of them is one claim about what
 * befell them (*None of the injured were foreigners; six children were among those killed*); where it tells another event
 * they are merely mentioned. Touches nothing.
 */
import { befalls } from '../record/kind-groups.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, isRelation } from '../ud/tree.js'
import { preposition } from './clause.js'
import type { NounMatch } from './match-noun.js'

/** The match with the clause that speaks of those it befell; undefined where they are only mentioned. */
export function asSaidOfKnown(sentence: Sentence, match: NounMatch): NounMatch | undefined {
  if (!befalls.has(match.kind) || !match.foundBy.startsWith('verb/')) return match
  const known = knownBy(sentence, match.predicate)
  if (known < 0) return match
  if (isAmong(sentence, known)) return at(match, known)
  if (sentence.deprel[known] === 'obl' && preposition(sentence, known) === 'of') return undefined
  let top = known
  while (sentence.deprel[top] === 'nmod' && preposition(sentence, top) === 'of') top = sentence.head[top]!
  // *treatment for the injured*
  if (known === match.predicate && /^(obl|nmod|obj)$/.test(sentence.deprel[top]!)) return undefined
  if (!isRelation(sentence.deprel[top]!, 'nsubj') && sentence.deprel[top] !== 'nsubj:pass') return match
  const clause = sentence.head[top]!
  const describes = dependent(sentence, clause, 'cop') >= 0 || /^(include|number|total)$/.test(sentence.lemma[clause]!)
  return describes ? at(match, clause) : undefined
}

const at = (match: NounMatch, predicate: number): NounMatch => ({
  ...match,
  predicate,
  foundBy: `${match.foundBy}/known`,
})

/** The head of the phrase that names people by the participle: *those* or *the injured*; -1 where it tells the event itself. */
function knownBy(sentence: Sentence, participle: number): number {
  const head = sentence.head[participle]!
  if (isRelation(sentence.deprel[participle]!, 'acl'))
    return isAmong(sentence, head) || /^those$/i.test(sentence.form[head]!) ? head : -1
  return sentence.xpos[participle] === 'VBN' && dependent(sentence, participle, 'det') >= 0 ? participle : -1
}

/** *were among those killed* */
const isAmong = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'cop').length > 0 && preposition(sentence, token) === 'among'
