/**
 * Chooses the events of a sentence that are claims: leaves out words that only report (cues), the contents of demands and threats,
 * which are one claim with the demand, and accusations, which are the deed as the accuser tells it (codebook, rule 7). Touches nothing.
 */
import type { FoundEvent } from '../event/found-event.js'
import { cueEntry } from '../lexicon/en/cues.js'
import { circumstanceMarks } from '../lexicon/en/function-words.js'
import { answers } from '../lexicon/en/modality-words.js'
import { befalls } from '../record/kind-groups.js'
import type { Kind } from '../record/kinds.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation, isWithin } from '../ud/tree.js'
import { isCondition } from './is-condition.js'

/** Kinds that are one claim together with what they demand or announce. */
const absorbing: ReadonlySet<Kind> = new Set(['call', 'threat'])
/** *refused to free the hostages*: what is refused is not done. */
const refusing = /^verb\/(refuse|decline)\//

/** @param cues heads of the words that report something */
export function chooseEvents(
  sentence: Sentence,
  events: readonly FoundEvent[],
  cues: ReadonlySet<number>,
): FoundEvent[] {
  const isState = ({ foundBy }: FoundEvent) => foundBy.startsWith('state/')
  const told = events.filter(
    (event) =>
      !isState(event) ||
      (!isToldByToll(event, events) && (!cues.has(event.predicate) || isOwnState(sentence, event, events))),
  )
  return told.filter(
    (event) =>
      !told.some(
        (other) => other !== event && (absorbs(sentence, other, event) || isDoersPlace(sentence, event, other)),
      ) && !isReplacedAccusation(sentence, event, told, isState),
  )
}

/** *Gunmen positioned in the valley fired on the road*: a participle that only says where those are who act states nothing. */
const isDoersPlace = (sentence: Sentence, { kind, predicate }: FoundEvent, { agents }: FoundEvent): boolean =>
  kind === 'mobilisation' &&
  sentence.deprel[predicate] === 'acl' &&
  sentence.xpos[predicate] === 'VBN' &&
  agents.includes(sentence.head[predicate]!)

/** *There were three foreigners among the dead*: the clause tells the toll. */
const isToldByToll = ({ predicate }: FoundEvent, events: readonly FoundEvent[]): boolean =>
  events.some((other) => other.foundBy.startsWith('toll/') && other.predicate === predicate)

/**
 * *The group has imposed its law*: a verb that was taken for a cue, says nothing of itself (*announced*), and has nothing
 * below it that is told. What *we know* is nothing of the conflict.
 */
function isOwnState(sentence: Sentence, { predicate, agents }: FoundEvent, events: readonly FoundEvent[]): boolean {
  if (cueEntry(sentence.lemma[predicate]!.toLowerCase(), 'verb')?.type === 'statement') return false
  if (agents.some((agent) => sentence.upos[agent] === 'PRON')) return false
  return !events.some(({ token }) => token !== predicate && isWithin(sentence, token, predicate))
}

/**
 * *demanded the withdrawal of the troops*: the demand is one claim with what it demands. What has happened
 * already is not demanded, nor is what a threatened response answers.
 */
function absorbs(sentence: Sentence, outer: FoundEvent, inner: FoundEvent): boolean {
  if (
    !(absorbing.has(outer.kind) || refusing.test(outer.foundBy)) ||
    outer.token === inner.token ||
    !isWithin(sentence, inner.predicate, outer.predicate) ||
    (inner.predicate === outer.predicate && !isWithin(sentence, inner.token, outer.token))
  )
    return false
  if (inner.predicate !== outer.predicate && sentence.xpos[inner.predicate] === 'VBD') return false
  // *clarify the fate of seven men not seen since May*: by what befell them people are known.
  if (
    inner.kind !== 'displacement' &&
    befalls.has(inner.kind) &&
    sentence.deprel[inner.predicate] === 'acl' &&
    sentence.xpos[inner.predicate] === 'VBN'
  )
    return false
  for (let at = inner.predicate; at !== outer.predicate; at = sentence.head[at]!) {
    if (answers.has(sentence.lemma[sentence.head[at]!]!)) return false
    const relation = sentence.deprel[at]!
    if (!['xcomp', 'ccomp', 'obj', 'obl', 'nmod', 'conj', 'advcl', 'acl'].some((one) => isRelation(relation, one)))
      return false
    if (isRelation(relation, 'acl:relcl') || isBeside(sentence, at)) return false
    // *warned of a massacre should the town fall*: on what condition is no part of it.
    if (relation === 'advcl' && isCondition(sentence, at)) return false
    // *asked him to mediate and sent a delegation*: what is done besides is not demanded.
    if (relation === 'conj' && sentence.head[at] === outer.predicate) return false
  }
  return true
}

/** *after the raid, while the talks went on*: a circumstance is no part of what is demanded, or of what somebody is accused of. */
const isBeside = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'mark', 'case').some((mark) => circumstanceMarks.has(sentence.lemma[mark]!.toLowerCase()))

/** *called the shelling of the town a crime*: the judgement is a claim beside the deed. */
const judging = /^verb\/(?:call|term|label|describe|characterize|dub|brand)\//

/** *accused them of shelling the town* is the shelling, said by the accuser. */
const isReplacedAccusation = (
  sentence: Sentence,
  event: FoundEvent,
  told: readonly FoundEvent[],
  isState: (event: FoundEvent) => boolean,
): boolean =>
  event.kind === 'accusation' &&
  !/^(?:idiom|denial|blame)\//.test(event.foundBy) &&
  !judging.test(event.foundBy) &&
  told.some(
    (other) =>
      other !== event &&
      !isState(other) &&
      // *an attack blamed on the rebels* too
      (isCharge(sentence, other.predicate, event.predicate) ||
        // *accused them of betraying the country*: of two accusations the inner one is the claim.
        (!(other.kind === 'accusation' && sentence.deprel[event.predicate] === 'advcl') &&
          sentence.head[event.predicate] === other.token)),
  )

/**
 * Whether a deed is what somebody is accused of. What is told beside it (*accused them of treason and executed them*), when
 * (*after the raid*) or of somebody by the way (*the widow of a man killed there*) is none.
 */
function isCharge(sentence: Sentence, deed: number, accusing: number): boolean {
  for (let at = deed; at >= 0; at = sentence.head[at]!) {
    if (at === accusing) return true
    if (/^(acl:relcl|appos)$/.test(sentence.deprel[at]!)) return false
    if (sentence.head[at] !== accusing) continue
    if (sentence.deprel[at] === 'conj' || isBeside(sentence, at)) return false
    // *blamed them for the crisis, saying that they shelled the town*
    if (sentence.deprel[at] === 'advcl' && cueEntry(sentence.lemma[at]!.toLowerCase(), 'verb')?.type === 'statement')
      return false
  }
  return false
}
