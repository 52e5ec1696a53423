/** What one sentence tells twice is one claim. Touches nothing. */
import type { Sentence } from '../ud/sentence.js'
import { dependents, isWithin } from '../ud/tree.js'
import { subjects } from './clause.js'
import type { TokenMatch } from './match-noun.js'
import { forceKinds } from './noun-frame.js'

/**
 * *A bomber killed six and wounded ten in a suicide attack*: the bomber is the event once, and not where the
 * sentence names it or has him act (*blew himself up*); so is a weapon. *Ten of the wounded are in critical condition*: one claim about the
 * wounded. *Strikes targeted the road, an attack launched by rebels*: the noun tells it.
 */
export function isSaidTwice(sentence: Sentence, match: TokenMatch, found: readonly TokenMatch[]): boolean {
  const { token, kind, foundBy, agents } = match
  if (foundBy === 'subject/bomber')
    return found.some(
      (other) =>
        other.kind === 'bombing' &&
        (other.foundBy !== foundBy || (other.token < token && other.agents[0] === agents[0])),
    )
  if (foundBy.startsWith('state/')) return found.some((other) => isTheWhole(sentence, match, other))
  if (foundBy.startsWith('noun/') && found.some((other) => isClaimedFor(sentence, match, other))) return true
  if (foundBy === 'subject/weapon') return found.some((other) => other !== match && usesIt(sentence, match, other))
  if (foundBy.startsWith('verb/') && forceKinds.has(kind))
    return found.some((other) => isItsDeed(sentence, match, other))
  const named = /\/(known-by|shown)$/.test(foundBy)
  return (
    (named || ((kind === 'injuries' || kind === 'deaths') && sentence.upos[token] === 'NOUN')) &&
    found.some(
      (other) =>
        other.kind === kind &&
        other.token !== token &&
        other.targets.some((target) => isWithin(sentence, token, target)),
    )
  )
}

/** *The attack left 20 people dead*, *is responsible for planning attacks*: the clause says nothing but what another match tells. */
function isTheWhole(sentence: Sentence, { token }: TokenMatch, other: TokenMatch): boolean {
  if (other.foundBy.startsWith('state/') || !isWithin(sentence, other.predicate, token)) return false
  if (sentence.lemma[token] === 'leave')
    return (other.kind === 'deaths' || other.kind === 'injuries') && other.token - token < 12
  return (
    /^(responsible|involved|behind)$/.test(sentence.form[token]!.toLowerCase()) &&
    sentence.head[other.predicate] === token
  )
}

/** *claimed responsibility for the attack on the depot*: the verb tells the deed. */
const isClaimedFor = (sentence: Sentence, { token, kind }: TokenMatch, other: TokenMatch): boolean =>
  /-(responsibility|credit)$/.test(other.foundBy) && other.kind === kind && isWithin(sentence, token, other.predicate)

/** *a rocket fired by rebels killed two*, *a bomb exploded and killed six*: another match tells of the same weapon. */
function usesIt(sentence: Sentence, { token, means, foundBy }: TokenMatch, other: TokenMatch): boolean {
  if (!forceKinds.has(other.kind)) return false
  if (other.foundBy === foundBy) return other.means === means && other.token < token
  return (
    other.means === means ||
    isWithin(sentence, other.predicate, means) ||
    // *injured by rockets and shells fired by rebels*, the participle tied to the verb
    (other.foundBy.endsWith('/weapon') && sentence.xpos[other.token] === 'VBN' && other.token > means) ||
    subjects(sentence, other.token).includes(means)
  )
}

/** Whether another match tells, by its noun, the force of which the verb says that it is used. */
function isItsDeed(sentence: Sentence, { token, predicate }: TokenMatch, other: TokenMatch): boolean {
  if (!other.foundBy.startsWith('noun/') || !forceKinds.has(other.kind)) return false
  if (other.predicate === predicate) return true
  const participants = [...subjects(sentence, token), ...dependents(sentence, token, 'obj', 'nsubj:pass')]
  return participants.includes(other.token)
}
