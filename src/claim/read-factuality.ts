/**
 * Reads whether a claim is affirmed or negated, and how it is put: asserted, possible, intended,
 * demanded, hypothetical (codebook, rules 15 and 16). Relative to its source: what lies above the
 * source's content does not count, but for a verb of denial that is itself the cue. Touches nothing.
 */
import { isEvidenceFor, isStoppedShort } from '../event/clause.js'
import type { FoundEvent } from '../event/found-event.js'
import { circumstancePrepositions } from '../lexicon/en/function-words.js'
import { resultVerbs } from '../lexicon/en/light-verbs.js'
import {
  answering,
  answers,
  asking,
  ceasing,
  demanding,
  denying,
  doubting,
  dreading,
  factive,
  hedges,
  holding,
  intending,
  intendingInfinitive,
  modalAuxiliaries,
  preventing,
  puttingNouns,
} from '../lexicon/en/modality-words.js'
import { isOf } from '../lexicon/en/noun-classes.js'
import type { Modality, Polarity } from '../record/record.js'
import type { Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation, isWithin } from '../ud/tree.js'
import { isCondition } from './is-condition.js'
import { isWithoutEvidence, negatedHere, negatedPhrase } from './negation.js'

export interface Factuality {
  readonly polarity: Polarity
  readonly modality: Modality
}

/** @param within the content that the claim's source is reported to say; undefined for the report's own voice */
export function readFactuality(sentence: Sentence, event: FoundEvent, within: Span | undefined): Factuality {
  // What the words themselves say of who holds it: *a charge Norland denies*; the stance turns the polarity.
  if (event.holder !== undefined && event.holder.cue === undefined)
    return {
      polarity: 'affirmed',
      modality: stronger(modalityHere(sentence, event.predicate), event.puts === 'possible' ? 'possible' : 'asserted'),
    }
  // *were not among those killed*: the clause that speaks of people known by what befell them.
  const known = event.foundBy.endsWith('/known') && negatedHere(sentence, event.predicate)
  let negated = negatedHere(sentence, event.token) || known
  const parties = [...event.agents, ...event.targets].filter((token) => !isWithin(sentence, event.token, token))
  if ([...parties, ...ownPhrases(sentence, event)].some((token) => negatedPhrase(sentence, token))) negated = true
  const above = readAbove(sentence, event, within)
  const doubted = event.agents.some((agent) => isSuspected(sentence, agent)) ? 'possible' : 'asserted'
  const here = stronger(stronger(modalityHere(sentence, event.token), doubted), modalityOfState(sentence, event))
  const read = stronger(stronger(here, above.modality), event.puts === 'possible' ? 'possible' : 'asserted')
  const modality = read === 'asserted' && event.puts === 'intended' ? 'intended' : read
  if (event.puts === 'affirmed') return { polarity: 'affirmed', modality }
  const denials = [negated, above.negated, event.puts === 'negated'].filter(Boolean).length
  return { polarity: denials % 2 === 1 ? 'negated' : 'affirmed', modality }
}

/** *Suspected rebels attacked the post* (codebook, rule 16). */
const isSuspected = (sentence: Sentence, agent: number): boolean =>
  dependents(sentence, agent, 'amod').some((child) => /^(suspected|presumed)$/i.test(sentence.form[child]!))

/**
 * *vowed to free the men seized in May, to punish those who shelled the town*: what describes somebody is no part of the promise.
 * @param event one within what somebody promises
 */
export function isPromised(sentence: Sentence, { token }: FoundEvent): boolean {
  for (let at = token; at >= 0; at = sentence.head[at]!) {
    const relation = sentence.deprel[at]!
    if (relation === 'acl:relcl' || (/^(?:acl|amod)$/.test(relation) && /^(?:VBN|JJ)$/.test(sentence.xpos[at]!)))
      return false
    if (relation === 'xcomp' && sentence.xpos[at] === 'VBN' && isReduced(sentence, sentence.head[at]!, at)) return false
    if (/^(?:obl|nmod)$/.test(relation) && isCircumstance(sentence, at)) return false
  }
  return true
}

const order: readonly Modality[] = ['asserted', 'possible', 'intended', 'demanded', 'hypothetical']
const stronger = (a: Modality, b: Modality): Modality => (order.indexOf(b) > order.indexOf(a) ? b : a)

const lemmaOf = (sentence: Sentence, token: number): string => sentence.lemma[token]!.toLowerCase()

/** Subjects and objects of the event's word and of its clause. *No bomb killed anyone; no civilians were among those killed* */
const ownPhrases = (sentence: Sentence, { token, predicate }: FoundEvent): number[] => [
  ...dependents(sentence, token, 'nsubj', 'nsubj:pass', 'obj'),
  ...(predicate === token ? [] : dependents(sentence, predicate, 'nsubj', 'nsubj:pass')).filter(
    // Read from above, with what it is evidence for.
    (part) => !isEvidenceFor(sentence, part, topBelow(sentence, part, token)),
  ),
]

/** The word under `over` by which it reaches `token`; `token` itself where it does not. *no sign that they were about to attack* */
function topBelow(sentence: Sentence, over: number, token: number): number {
  for (let at = token; at >= 0; at = sentence.head[at]!) if (sentence.head[at] === over) return at
  return token
}

/** *appears to match*, *wants to leave*: a state that is told by the very verb that hedges or intends. */
function modalityOfState(sentence: Sentence, { token, foundBy }: FoundEvent): Modality {
  if (!foundBy.startsWith('state/') || dependents(sentence, token, 'xcomp').length === 0) return 'asserted'
  // *need the road to supply the troops*, *are needed to hold the town*: what for.
  if (/^(?:need|require)$/.test(lemmaOf(sentence, token)) && dependents(sentence, token, 'obj', 'aux:pass').length > 0)
    return 'asserted'
  return governs(sentence, token, 'xcomp')
}

function modalityHere(sentence: Sentence, token: number): Modality {
  let found: Modality = 'asserted'
  for (const child of dependents(sentence, token, 'aux')) {
    const lemma = lemmaOf(sentence, child)
    const form = sentence.form[child]!.toLowerCase()
    // *could not reach them* tells what did not happen.
    if (form === 'could' && negatedHere(sentence, token)) continue
    found = stronger(found, modalAuxiliaries.get(form) ?? modalAuxiliaries.get(lemma) ?? 'asserted')
    if (form === 'would' && (isUnreal(sentence, token) || hangsOnCondition(sentence, token, child)))
      found = 'hypothetical'
    else if (form === 'would') found = stronger(found, 'intended')
  }
  if (dependents(sentence, token, 'advmod').some((child) => hedges.has(lemmaOf(sentence, child))))
    found = stronger(found, 'possible')
  if (
    dependents(sentence, token, 'amod').some((child) =>
      /^(possible|suspected|alleged|potential|likely|apparent|planned)$/.test(sentence.form[child]!.toLowerCase()),
    )
  )
    found = stronger(found, 'possible')
  if (isToBe(sentence, token)) found = stronger(found, 'intended')
  if (hedges.has(lemmaOf(sentence, token))) found = stronger(found, 'possible')
  if (isOpenQuestion(sentence, token)) found = stronger(found, 'possible')
  else if (isCondition(sentence, token)) found = 'hypothetical'
  return found
}

/** *A truce was to come into force at midnight*; not *were to blame*. */
const isToBe = (sentence: Sentence, token: number): boolean =>
  /^to$/i.test(sentence.form[token - 1] ?? '') &&
  /^(is|are|was|were)$/i.test(sentence.form[token - 2] ?? '') &&
  lemmaOf(sentence, token) !== 'blame' &&
  dependents(sentence, token, 'aux', 'cop').includes(token - 2)

/** *would have caused destruction*: it did not. */
const isUnreal = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'aux').some((aux) => sentence.form[aux]!.toLowerCase() === 'have')

/** *would fire if attacked*; *if the shelling went on, it would fire*, however the tree ties the condition that stands before. */
const hangsOnCondition = (sentence: Sentence, token: number, aux: number): boolean =>
  dependents(sentence, token, 'advcl').some((clause) => isCondition(sentence, clause)) ||
  sentence.form.slice(Math.max(0, aux - far), aux).some((form, at) => {
    const before = Math.max(0, aux - far) + at
    if (/^(?:if|unless)$/i.test(form)) return !isOpenQuestion(sentence, sentence.head[before]!)
    return /^should$/i.test(form) && /^(?:that|,|and|but)?$/i.test(sentence.form[before - 1] ?? '')
  })

/** How many words before *would* a condition may begin. */
const far = 25

/** *unclear if the army fired*, *investigates whether it did* */
const isOpenQuestion = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'mark').some((child) => {
    const word = lemmaOf(sentence, child)
    const head = sentence.head[token]!
    return word === 'whether' || (word === 'if' && head >= 0 && asking.has(lemmaOf(sentence, head)))
  })

/** What the words over the event say of it: *aims to*, *is likely to*, *no sign of*, *denied*. */
function readAbove(
  sentence: Sentence,
  event: FoundEvent,
  within: Span | undefined,
): { negated: boolean; modality: Modality } {
  let negated = false
  let modality: Modality = 'asserted'
  let inClause = event.token !== event.predicate
  let aside = false
  for (let below = event.token, at = sentence.head[below]!; at >= 0; below = at, at = sentence.head[at]!) {
    // *no evidence that the army fired*, also where the noun is taken for the word of a source that nobody is.
    if (isWithoutEvidence(sentence, at, below)) return { negated: !negated, modality }
    // Also over the word of saying: *stopped short of saying that the army was behind it*.
    if ([at, sentence.head[at]!].some((verb) => verb >= 0 && verb < below && isStoppedShort(sentence, verb)))
      return { negated: !negated, modality }
    if (within !== undefined && (sentence.starts[at]! < within.start || sentence.ends[at]! > within.end)) break
    // An open question or a condition has its own modality, whatever it is asked for.
    if (isOpenQuestion(sentence, below) || isCondition(sentence, below)) break
    const step = readStep(sentence, at, below, { inClause, harms: event.foundBy.endsWith('/harms') })
    if (step === undefined) break
    if (step.negates && !aside) negated = !negated
    aside ||= step.aside === true
    modality = stronger(modality, step.modality)
    if (step.last) break
    if (at === event.predicate) inClause = false
  }
  return { negated, modality }
}

interface Step {
  readonly negates: boolean
  readonly modality: Modality
  /** Nothing above counts. */
  readonly last: boolean
  /** A negation above does not reach below this step. */
  readonly aside?: boolean
}

/** Relations by which a word governs what stands below it. */
const governed = ['xcomp', 'ccomp', 'csubj', 'acl', 'obj', 'obl', 'nmod']

/** What one word says of what hangs on it; undefined where it says nothing and nothing above it does. */
function readStep(
  sentence: Sentence,
  at: number,
  below: number,
  { inClause, harms }: { inClause: boolean; harms: boolean },
): Step | undefined {
  const relation = sentence.deprel[below]!
  const lemma = lemmaOf(sentence, at)
  const marks = dependents(sentence, below, 'mark').map((child) => lemmaOf(sentence, child))
  if (preventing.has(lemma) && marks.includes('from') && sentence.xpos[below] === 'VBG')
    return { negates: true, modality: modalityHere(sentence, at), last: false }
  if (relation === 'conj' && sharesNegation(sentence, below))
    return { negates: negatedHere(sentence, at), modality: modalityHere(sentence, at), last: false, aside: true }
  if (relation === 'conj' && sharesModality(sentence, at, below))
    return { negates: false, modality: modalityHere(sentence, at), last: false, aside: true }
  if (relation === 'advcl') {
    // *vowed to fight on until the blockade is lifted*: on what terms something is meant to end.
    if (marks.includes('until') && isMeant(sentence, at))
      return { negates: false, modality: 'hypothetical', last: true }
    // *was used to shell the town* tells what was done. *in addition to causing damage* tells of no purpose; *aimed at curbing* does.
    const purpose =
      sentence.xpos[below] === 'VBG'
        ? marks.includes('at') && intending.has(lemma)
        : marks.some((mark) => /^(to|so)$/.test(mark)) && lemma !== 'use'
    // *may be used to shell the town* is as sure as the use.
    if (lemma === 'use' && marks.includes('to'))
      return { negates: negatedHere(sentence, at), modality: modalityHere(sentence, at), last: false }
    // *hopes to encircle the town before launching an assault*: without a subject and tense of its own it is as sure as its head.
    const bare = sentence.xpos[below] === 'VBG' && dependents(sentence, below, 'nsubj', 'aux').length === 0
    // *to punish the village for killing an officer*: what somebody answers for has happened.
    if (bare && marks.includes('for') && answerable.test(lemma))
      return { negates: false, modality: 'asserted', last: true }
    // *suspected the rebels of shelling the town* (codebook, rule 16)
    if (bare && marks.includes('of') && lemma === 'suspect')
      return { negates: false, modality: 'possible', last: false }
    // *fired to disperse the crowd, wounding six*: what came of it did, whatever it was for.
    if (bare && !purpose && isResult(sentence, below) && isPurpose(sentence, at))
      return { negates: false, modality: 'asserted', last: true }
    if (bare && !purpose)
      return {
        // *were not responsible for killing them, did not succeed in taking it*
        negates: inClause && negatedHere(sentence, at),
        modality: stronger(modalityHere(sentence, at), governs(sentence, at, 'acl')),
        last: false,
        aside: !inClause,
      }
    return { negates: false, modality: purpose ? 'intended' : 'asserted', last: true }
  }
  // *An attack that may have killed ten*: what it did may be doubtful or denied, not the attack.
  if (isRelation(relation, 'nsubj') && harms) return undefined
  if (inClause && isRelation(relation, 'nsubj')) {
    // *More dead were feared to be under the rubble; the strike was suspected to have been carried out by jets.*
    const doubted = isRaised(sentence, at) && (doubting.has(lemma) || dreading.has(lemma)) ? 'possible' : 'asserted'
    return { negates: deniedAt(sentence, at), modality: stronger(modalityHere(sentence, at), doubted), last: false }
  }
  if (relation === 'acl:relcl' || !governed.some((one) => isRelation(relation, one))) return undefined
  if (relation === 'obj' && answering.has(lemma)) return undefined
  if (isRelation(relation, 'ccomp') && factive.has(lemma)) return undefined
  if (answers.has(lemma)) return undefined
  // *the coalition fighting the group*: what a participle says of somebody is no part of what is told of him.
  if (relation === 'acl' && /^VB[GN]$/.test(sentence.xpos[below]!) && !puts(lemma))
    return marks.includes('of') && sentence.lemma[sentence.head[at]!] === 'suspect' && sentence.deprel[at] === 'obj'
      ? { negates: false, modality: 'possible', last: true }
      : undefined
  // *to release soldiers captured in the war*, however the tree ties it.
  if (relation === 'xcomp' && sentence.xpos[below] === 'VBN' && isReduced(sentence, at, below)) return undefined
  // *could not enter due to shelling, met to talk after the bombings*: a circumstance has happened, whatever it is one of.
  if (/^(obl|nmod)$/.test(relation) && !inClause && (isCircumstance(sentence, below) || isUnderDeal(sentence, below)))
    return { negates: false, modality: 'asserted', last: true }
  const clausal =
    isRelation(relation, 'xcomp') ||
    isRelation(relation, 'ccomp') ||
    isRelation(relation, 'csubj') ||
    relation === 'acl'
  const nominal = relation === 'obl' || relation === 'nmod'
  let modality: Modality = nominal && !inClause ? 'asserted' : modalityHere(sentence, at)
  if (clausal || relation === 'obj' || relation === 'nmod')
    modality = stronger(modality, governs(sentence, at, relation))
  // *massed tanks to bomb the port*
  if (
    relation === 'acl' &&
    marks.includes('to') &&
    (undertakings.test(lemma) || isOf(lemma, 'munition', 'platform', 'equipment', 'force'))
  )
    modality = stronger(modality, 'intended')
  const denies = denying.has(lemma) && !nominal
  const refuses = clausal && /^(refuse|decline|unlikely)$/.test(lemma)
  // *had no role in the strike, did not lead to clashes*: within its own clause an event is denied with it.
  const noSign =
    ((nominal ? negatedHere(sentence, at) : deniedAt(sentence, at)) || hasNo(sentence, at, below)) &&
    (!nominal || inClause || evidenceNouns.test(lemma))
  // *has yet to free them*
  const awaits =
    clausal &&
    /^(?:have|be)$/.test(lemma) &&
    dependents(sentence, at, 'advmod').some((child) => lemmaOf(sentence, child) === 'yet')
  return { negates: [denies, refuses, noSign, awaits].filter(Boolean).length % 2 === 1, modality, last: false }
}

/** A participle straight behind an object, whose verb says nothing of how the object is found or is to be. */
const isReduced = (sentence: Sentence, verb: number, participle: number): boolean =>
  sentence.head[participle - 1] === verb &&
  isRelation(sentence.deprel[participle - 1]!, 'obj') &&
  !findsSo.test(lemmaOf(sentence, verb))
const findsSo =
  /^(?:be|have|get|see|hear|want|need|keep|leave|find|order|make|report|hold|declare|consider|feel|watch|like|prefer|believe|render|let|help)$/

/** What is done to somebody for a deed of his. */
const answerable =
  /^(punish|blame|criticise|criticize|condemn|denounce|thank|praise|try|sentence|prosecute|sanction|reprimand|avenge|retaliate|apologise|apologize|jail|fine|execute|forgive|rebuke)$/

/** *will stay, vowed to stay, must stay* */
const isMeant = (sentence: Sentence, verb: number): boolean =>
  /^(?:intended|demanded)$/.test(
    stronger(
      modalityHere(sentence, verb),
      sentence.head[verb]! < 0 ? 'asserted' : governs(sentence, sentence.head[verb]!, sentence.deprel[verb]!),
    ),
  )

/** *did not lead to clashes*; what has *not stopped* goes on. */
const deniedAt = (sentence: Sentence, at: number): boolean =>
  negatedHere(sentence, at) && !ceasing.has(lemmaOf(sentence, at))

/** A participle behind a comma, or one of harm, without a mark of its own. */
const isResult = (sentence: Sentence, clause: number): boolean =>
  clause > sentence.head[clause]! &&
  dependents(sentence, clause, 'mark').length === 0 &&
  (sentence.form[clause - 1] === ',' || resultVerbs.has(lemmaOf(sentence, clause)))

/** An infinitive that says what for. */
const isPurpose = (sentence: Sentence, clause: number): boolean =>
  /^(?:advcl|acl)$/.test(sentence.deprel[clause]!) &&
  dependents(sentence, clause, 'mark').some((mark) => lemmaOf(sentence, mark) === 'to')

/** *did not kill or wound civilians, neither attacked nor shelled the town*: behind *or* and *nor* a verb shares the negation. */
const sharesNegation = (sentence: Sentence, second: number): boolean =>
  dependents(sentence, second, 'cc').some((child) => /^(or|nor)$/.test(lemmaOf(sentence, child))) &&
  dependents(sentence, second, 'nsubj', 'nsubj:pass', 'aux').length === 0

/** *had no role in the strike, played no part in it* */
const hasNo = (sentence: Sentence, verb: number, below: number): boolean =>
  dependents(sentence, verb, 'obj').some(
    (part) =>
      part !== below && /^(role|part|hand|involvement)$/.test(lemmaOf(sentence, part)) && negatedPhrase(sentence, part),
  )

/** What stands behind a preposition of time or cause, or of likeness (*to prevent attacks like the shooting in Alma*). */
const isCircumstance = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'case').some(
    (child) =>
      circumstancePrepositions.has(lemmaOf(sentence, child)) || /^(?:following|like)$/i.test(sentence.form[child]!),
  )

/** *agreed to leave under a deal brokered by the envoy* */
const isUnderDeal = (sentence: Sentence, token: number): boolean =>
  isOf(lemmaOf(sentence, token), 'pact', 'truce') &&
  dependents(sentence, token, 'case').some((child) => lemmaOf(sentence, child) === 'under')

/** *no sign of*, *no evidence that* */
const evidenceNouns = /^(sign|evidence|report|indication|claim|proof|question|knowledge|trace|confirmation)$/

const isRaised = (sentence: Sentence, verb: number): boolean => dependents(sentence, verb, 'aux:pass').length > 0

/** What a word makes of what hangs on it by the relation. */
function governs(sentence: Sentence, at: number, relation: string): Modality {
  const lemma = lemmaOf(sentence, at)
  const clausal = /^(?:xcomp|ccomp|csubj|acl$)/.test(relation)
  if (demanding.has(lemma) && !namesWhat(sentence, at)) return 'demanded'
  // *the prospect of a truce, plans for an offensive*
  if (relation === 'nmod' && sentence.upos[at] === 'NOUN' && puttingNouns.has(lemma)) return puttingNouns.get(lemma)!
  // *A truce is to begin on Monday*
  if (relation === 'xcomp' && lemma === 'be' && /^to$/i.test(sentence.form[at + 1] ?? '')) return 'intended'
  // *The army has to leave, it is time to talk*; what somebody *had to* do is done.
  if (
    relation === 'xcomp' &&
    lemma === 'have' &&
    /^(?:has|have) to$/i.test(`${sentence.form[at]} ${sentence.form[at + 1]}`)
  )
    return dependents(sentence, at, 'advmod').length === 0 ? 'demanded' : 'asserted'
  if (clausal && lemma === 'time' && dependents(sentence, at, 'cop').length > 0) return 'demanded'
  // *the threat to bomb the port*
  if (relation === 'acl' && lemma === 'threat') return 'intended'
  // *The toll was expected to rise*: nobody's intention.
  if (lemma === 'expect' && isRaised(sentence, at)) return 'possible'
  if (clausal && intending.has(lemma) && !(isRelation(relation, 'ccomp') && intendingInfinitive.has(lemma)))
    return 'intended'
  const holds =
    isRelation(relation, 'ccomp') &&
    holding.has(lemma) &&
    dependents(sentence, at, 'nsubj').length > 0 &&
    dependents(sentence, at, 'aux:pass').length === 0
  return (clausal && doubting.has(lemma) && !holds) || dreading.has(lemma) ? 'possible' : 'asserted'
}

/** *what it called a campaign of lies*: a name for something, no call. */
const namesWhat = (sentence: Sentence, verb: number): boolean =>
  sentence.lemma[verb] === 'call' &&
  (/^what$/i.test(sentence.form[sentence.head[verb]!] ?? '') ||
    dependents(sentence, verb, 'obj', 'xcomp', 'dobj').some((part) => /^what$/i.test(sentence.form[part]!)))

/** *an offensive to retake the town*: what force is used for. */
const undertakings =
  /^(offensive|operation|campaign|battle|push|drive|assault|attack|raid|advance|fight|struggle|incursion|invasion|counter-?offensive|counter-?attack|mobilisation|mobilization|deployment|war|siege|sweep|manoeuvre|maneuver|ambush|strike|bombardment|bid)$/

/** Nouns that say how what they govern is put: *a plan to attack*, *the suspicion that*. */
const puts = (lemma: string): boolean =>
  intending.has(lemma) || demanding.has(lemma) || doubting.has(lemma) || denying.has(lemma) || evidenceNouns.test(lemma)

/** *aims to drive them out and take the road*, *will enter and hold the town*: a bare infinitive goes on with the one before. */
const sharesModality = (sentence: Sentence, first: number, second: number): boolean =>
  sentence.xpos[second] === 'VB' &&
  sentence.xpos[first] === 'VB' &&
  dependents(sentence, second, 'nsubj', 'nsubj:pass', 'aux').length === 0
