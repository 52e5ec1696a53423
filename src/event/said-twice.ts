/** What one sentence tells twice is one claim. Touches nothing. */
import { circumstancePrepositions } from '../lexicon/en/function-words.js'
import { forceKinds, pacts } from '../record/kind-groups.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isWithin } from '../ud/tree.js'
import { isStoppedShort, isTwin, preposition, subjects } from './clause.js'
import type { TokenMatch } from './match-noun.js'

/** Whether another match of the sentence tells what this one tells, and tells it better. */
export const isSaidTwice = (sentence: Sentence, match: TokenMatch, found: readonly TokenMatch[]): boolean =>
  found.some((other) => other !== match && tellsIt(sentence, match, other))

function tellsIt(sentence: Sentence, match: TokenMatch, other: TokenMatch): boolean {
  const { foundBy, kind } = match
  // *Casualties in Alma: 14 killed, 25 wounded*
  if (foundBy === 'noun/casualty/headline' && /^(deaths|injuries)$/.test(other.kind)) return true
  if (isTwinOf(sentence, match, other) || isFreedSo(match, other) || isHeldInGrave(sentence, match, other)) return true
  if (foundBy === 'subject/bomber') return isSameBomber(match, other)
  if (foundBy === 'subject/weapon') return usesIt(sentence, match, other)
  if (foundBy.startsWith('state/')) return isTheWhole(sentence, match, other) || isReasonFor(sentence, match, other)
  if (
    foundBy.startsWith('noun/') &&
    (isClaimedFor(sentence, match, other) ||
      isJoined(sentence, match, other) ||
      isGiven(match, other) ||
      isLeft(match, other) ||
      isMade(sentence, match, other) ||
      isBlame(sentence, match, other))
  )
    return true
  if (
    isCalledOff(sentence, match, other) ||
    isOnNoun(sentence, match, other) ||
    isHeldAs(sentence, match, other) ||
    isFiredAt(sentence, match, other) ||
    isFoundSo(sentence, match, other) ||
    isOrElse(sentence, match, other) ||
    isDealTold(sentence, match, other)
  )
    return true
  // Of the noun and the verb that says that it happens the noun tells it, unless the verb knows its means.
  if (isDeedOf(sentence, match, other)) return isMoreExact(other, match) || isInOwnClause(sentence, match, other)
  if (isDeedOf(sentence, other, match))
    return !isMoreExact(match, other) && sentence.deprel[match.token] !== 'acl:relcl'
  const named = /\/(known-by|shown)$/.test(foundBy) || (/^(injuries|deaths)$/.test(kind) && isNoun(sentence, match))
  if (named && other.kind === kind) return isOfThem(sentence, match, other)
  // *Three of the wounded died*: who died is known by what befell him before.
  return kind === 'injuries' && other.kind === 'deaths' && isKnownByWounds(match) && isOfThem(sentence, match, other)
}

/** *intercepted and destroyed 27 drones*: one deed by two verbs of one kind, with one object. */
const isTwinOf = (sentence: Sentence, { kind, token, foundBy, targets }: TokenMatch, other: TokenMatch): boolean =>
  kind === other.kind &&
  foundBy.startsWith('verb/') &&
  other.foundBy.startsWith('verb/') &&
  other.token === token - 2 &&
  sentence.head[token] === other.token &&
  isTwin(sentence, token) &&
  targets.length > 0 &&
  targets.every((target) => target > token && other.targets.includes(target))

/** *released the envoy unharmed*: the release tells it. */
const isFreedSo = ({ kind, foundBy, predicate }: TokenMatch, other: TokenMatch): boolean =>
  kind === 'injuries' &&
  foundBy.endsWith('/leaves') &&
  /^idiom\/.*-unharmed$/.test(other.foundBy) &&
  other.predicate === predicate

/** *A grave holding 38 bodies was found*: the same bodies. */
const isHeldInGrave = (sentence: Sentence, { kind, foundBy, token, targets }: TokenMatch, other: TokenMatch): boolean =>
  kind === 'deaths' &&
  /^verb\/(?:contain|hold|yield)\/find$/.test(foundBy) &&
  other.kind === 'deaths' &&
  other.foundBy.endsWith('/find') &&
  other.token !== token &&
  (other.targets.some((target) => targets.includes(target)) || other.targets.includes(sentence.head[token]!))

const isKnownByWounds = ({ foundBy, predicate, token }: TokenMatch): boolean =>
  /^state-of-people\/.*\/the$/.test(foundBy) || (foundBy.startsWith('verb/') && predicate === token)

/** *wounded in the raid which hit a market*: a relative clause tells what its noun only mentions. */
const isInOwnClause = (sentence: Sentence, { token, predicate, foundBy }: TokenMatch, verb: TokenMatch): boolean =>
  sentence.deprel[verb.token] === 'acl:relcl' && predicate === token && /\/(own-participants|adjunct)$/.test(foundBy)

const isNoun = (sentence: Sentence, { token }: TokenMatch): boolean => sentence.upos[token] === 'NOUN'

const isMoreExact = (one: TokenMatch, than: TokenMatch): boolean => than.kind === 'attack' && one.kind !== 'attack'

/**
 * *A bomber killed six and wounded ten in a suicide attack*: the bomber is the event once, and not where the sentence
 * names it or has him act (*blew himself up*).
 */
const isSameBomber = ({ foundBy, token, agents }: TokenMatch, other: TokenMatch): boolean =>
  other.kind === 'bombing' && (other.foundBy !== foundBy || (other.token < token && other.agents[0] === agents[0]))

/** *Ten of the wounded are in critical condition*: one claim about the wounded. */
const isOfThem = (sentence: Sentence, { token }: TokenMatch, other: TokenMatch): boolean =>
  other.token !== token && other.targets.some((target) => isWithin(sentence, token, target))

/** *The attack left 20 people dead*, *is responsible for planning attacks*: the clause says nothing but what another match tells. */
function isTheWhole(sentence: Sentence, { token, kind }: TokenMatch, other: TokenMatch): boolean {
  if (other.foundBy.startsWith('state/') || !isWithin(sentence, other.predicate, token)) return false
  // *stopped short of imposing sanctions*: what was left undone is told.
  if (isStoppedShort(sentence, token)) return true
  // *The toll included two people killed by a mine*
  if (sentence.lemma[token] === 'include' && other.kind === kind) return true
  if (sentence.lemma[token] === 'leave')
    return (other.kind === 'deaths' || other.kind === 'injuries') && other.token - token < 12
  return (
    /^(responsible|involved|behind)$/.test(sentence.form[token]!.toLowerCase()) &&
    sentence.head[other.predicate] === token
  )
}

/** *The attacks on the town were in response to a raid*: what for is no state beside the event; *aimed at*, *designed to* may say more. */
const isReasonFor = (sentence: Sentence, { token, foundBy }: TokenMatch, other: TokenMatch): boolean =>
  /^state\/(?:is-a|is-so|verb)$/.test(foundBy) &&
  /^(?:response|retaliation|revenge|reprisal)$/.test(sentence.form[token]!.toLowerCase()) &&
  other.foundBy.startsWith('noun/') &&
  subjects(sentence, token).some((subject) => isWithin(sentence, other.token, subject))

/** *airstrikes and barrel bomb attacks on the town*: one claim of one kind, where neither has a verb of its own. */
const isJoined = (sentence: Sentence, { token, kind, predicate, foundBy }: TokenMatch, other: TokenMatch): boolean =>
  other.kind === kind &&
  other.foundBy.startsWith('noun/') &&
  forceKinds.has(kind) &&
  sentence.deprel[token] === 'conj' &&
  sentence.head[token] === other.token &&
  predicate === token &&
  !foundBy.endsWith('/relative')

/** *claimed responsibility for the attack on the depot, denied any role in it*: the verb tells the deed. */
const isClaimedFor = (sentence: Sentence, { token, kind }: TokenMatch, other: TokenMatch): boolean =>
  /-(responsibility|credit)$|\/deed$/.test(other.foundBy) &&
  other.kind === kind &&
  isWithin(sentence, token, other.predicate)

/** *withdrew from the treaty, pulled out of the talks*: what somebody turns his back on is not made or held by that. */
const isLeft = ({ kind, foundBy, predicate, token }: TokenMatch, other: TokenMatch): boolean =>
  other.kind === 'opposition' &&
  /^(agreement|talks)$/.test(kind) &&
  ((foundBy.endsWith('/is-done') &&
    /^verb\/(withdraw|pull|walk|storm|quit|exit|abandon|leave|back|break)\//.test(other.foundBy) &&
    predicate === other.token) ||
    // *reneged on an accord with the ally*
    (/^verb\/(renege|welsh|backtrack|backpedal)\//.test(other.foundBy) && other.targets.includes(token)))

/** *the signing of a truce by both sides*: what is made is told by the noun of its making. */
const isMade = (sentence: Sentence, { token, kind }: TokenMatch, other: TokenMatch): boolean =>
  pacts.has(kind) &&
  other.kind === kind &&
  other.foundBy.startsWith('noun/') &&
  sentence.deprel[token] === 'nmod' &&
  sentence.head[token] === other.token

/** *The raid represents a violation of the law*: the clause blames, by the noun. */
const isBlame = (sentence: Sentence, { token, kind }: TokenMatch, other: TokenMatch): boolean =>
  kind === 'accusation' && other.foundBy === 'state/is-a-deed' && isWithin(sentence, token, other.predicate)

/** *provided support to the rebels, welcomed the support of the ally*: the verb that gives it or is for it tells it. */
const isGiven = ({ token, kind }: TokenMatch, other: TokenMatch): boolean =>
  kind === 'support' && /^(aid|support)$/.test(other.kind) && other.targets.includes(token)

/** *the accord signed by both sides, a protest held by students*: a participle of the same kind on its noun. */
const isOnNoun = (sentence: Sentence, { token, kind }: TokenMatch, other: TokenMatch): boolean =>
  !forceKinds.has(kind) &&
  sentence.deprel[token] === 'acl' &&
  other.token === sentence.head[token] &&
  other.kind === kind

/** *called off its offensive, ceased all attacks*: the truce is told, by its verb. */
const isCalledOff = (sentence: Sentence, { token, kind, predicate }: TokenMatch, other: TokenMatch): boolean =>
  other.kind === 'ceasefire' &&
  forceKinds.has(kind) &&
  /^(idiom|verb)\//.test(other.foundBy) &&
  predicate === token &&
  sentence.head[token] === other.token &&
  // *declared a truce after a crackdown by the army*
  !circumstancePrepositions.has(preposition(sentence, token))

/** *Rockets fired by the rebels landed in the town*: what the weapon did tells that it was fired. */
export const isFiredAt = (sentence: Sentence, { token, kind }: TokenMatch, other: TokenMatch): boolean =>
  kind === 'strike' &&
  other.kind === kind &&
  sentence.deprel[token] === 'acl' &&
  sentence.xpos[token] === 'VBN' &&
  sentence.head[sentence.head[token]!] === other.token &&
  sentence.deprel[sentence.head[token]!] === 'nsubj'

/** *found two men tied and shot*: how they were found is told by the finding. */
const isFoundSo = (sentence: Sentence, { token, kind }: TokenMatch, other: TokenMatch): boolean =>
  /^idiom\/(?:find|discover)-/.test(other.foundBy) &&
  other.kind === 'deaths' &&
  /^(?:deaths|injuries|abuse)$/.test(kind) &&
  sentence.xpos[token] === 'VBN' &&
  token > other.token &&
  isWithin(sentence, token, other.token) &&
  [token, sentence.head[token]!].some((word) => /^(?:xcomp|acl)$/.test(sentence.deprel[word]!)) &&
  dependents(sentence, token, 'nsubj', 'nsubj:pass').length === 0

/** *were hacked or beaten to death*: one harm, in one way or the other. */
const isOrElse = (sentence: Sentence, { token, kind }: TokenMatch, other: TokenMatch): boolean =>
  kind === other.kind &&
  sentence.deprel[token] === 'conj' &&
  sentence.head[token] === other.token &&
  token === other.token + 2 &&
  sentence.lemma[token - 1] === 'or' &&
  dependents(sentence, token, 'nsubj', 'nsubj:pass', 'aux', 'obj').length === 0

/** *took villagers hostage*: the verb tells it. */
const isHeldAs = (sentence: Sentence, { token, kind, foundBy }: TokenMatch, other: TokenMatch): boolean =>
  kind === 'capture' &&
  foundBy.startsWith('state-of-people/') &&
  other.token === sentence.head[token] &&
  other.kind === kind

/**
 * *declared a truce, the truce broke down*: of verb and noun the verb tells it, unless the noun names more who do it; but
 * *signed a ceasefire agreement* is told by its noun.
 */
function isDealTold(sentence: Sentence, match: TokenMatch, other: TokenMatch): boolean {
  const isNounOf = (noun: TokenMatch, verb: TokenMatch): boolean =>
    noun.foundBy.startsWith('noun/') &&
    /^(verb|idiom)\//.test(verb.foundBy) &&
    noun.predicate === verb.token &&
    isWithin(sentence, noun.token, verb.token)
  if (forceKinds.has(match.kind)) return false
  if (isNounOf(match, other))
    return match.kind === other.kind
      ? match.agents.length <= other.agents.length
      : match.kind === 'ceasefire' && other.kind === 'ceasefire-violation'
  if (!isNounOf(other, match)) return false
  return match.kind === other.kind
    ? other.agents.length > match.agents.length
    : match.kind === 'agreement' && other.kind === 'ceasefire'
}

/** *a rocket fired by rebels killed two*, *a bomb exploded and killed six*: another match tells of the same weapon. */
function usesIt(sentence: Sentence, { token, means, foundBy }: TokenMatch, other: TokenMatch): boolean {
  if (!forceKinds.has(other.kind)) return false
  if (other.foundBy === foundBy) return other.means === means && other.token < token
  return (
    other.means === means ||
    isWithin(sentence, other.predicate, means) ||
    (other.predicate !== means && isWithin(sentence, means, other.predicate) && other.token < means) ||
    // *injured by rockets and shells fired by rebels*, the participle tied to the verb
    (other.foundBy.endsWith('/weapon') && sentence.xpos[other.token] === 'VBN' && other.token > means) ||
    subjects(sentence, other.token).includes(means)
  )
}

/** *Strikes targeted the road, an attack launched by rebels*: whether a noun names the force that a verb says is used. */
export function isDeedOf(sentence: Sentence, noun: TokenMatch, verb: TokenMatch): boolean {
  if (!noun.foundBy.startsWith('noun/') || !verb.foundBy.startsWith('verb/')) return false
  if (!forceKinds.has(noun.kind) || !forceKinds.has(verb.kind)) return false
  if (noun.predicate === verb.predicate) return true
  // *conducted a strike targeting a commander*
  const above = sentence.head[verb.token]!
  if (sentence.xpos[verb.token] === 'VBG' && /^(target|hit|strike|aim)$/.test(sentence.lemma[verb.token]!))
    return (
      /^(acl|advcl|xcomp)$/.test(sentence.deprel[verb.token]!) && (above === noun.predicate || above === noun.token)
    )
  const participants = [...subjects(sentence, verb.token), ...dependents(sentence, verb.token, 'obj', 'nsubj:pass')]
  return participants.includes(noun.token)
}
