/**
 * Finds the clause that states an event where the word that tells it stands lower in the tree: below a finite verb
 * (*aims to occupy*), a word of involvement (*is responsible for directing attacks*), an effort (*efforts to free the
 * hostages are ongoing*), or in a clause about the people harmed (harm-clause.ts). A clause that tells an event of its
 * own stays that event's. Touches nothing.
 */
import { reportedAs } from '../lexicon/en/modality-words.js'
import { effortNouns, effortVerbs } from '../lexicon/en/state-words.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { isEvidenceFor, isVerb, subjects } from './clause.js'
import { harmClause, type StatingClause } from './harm-clause.js'
import { kindOfNoun, type TokenMatch } from './match-noun.js'
import { partClause } from './match-predicate.js'
import { endingVerbs } from './noun/find-governor.js'
import { wordOf } from './word.js'

/** The events, each with the head of the clause that states it. */
export function raiseEvents(sentence: Sentence, events: readonly TokenMatch[]): TokenMatch[] {
  const raised = events.map((event) =>
    withPart(sentence, asJudged(sentence, { ...event, predicate: raise(sentence, event.predicate) })),
  )
  const heads = new Set(raised.map(({ predicate }) => predicate))
  return raised.map((event) => {
    const harm = harmClause(sentence, event.kind, event.token)
    const clause = harm ?? effortClause(sentence, event.predicate)
    if (clause === undefined || heads.has(clause.predicate)) return event
    // *were not among those killed* denies the harm; *those killed were not soldiers*, *the murder did not shock them* do not.
    const how = harm === undefined ? '' : harm.isAmong ? '/known' : '/harms'
    return {
      ...event,
      predicate: clause.predicate,
      agents: event.agents.filter((agent) => !effortNouns.has(wordOf(sentence, agent))),
      targets: [...event.targets, ...clause.some],
      foundBy: event.foundBy + how,
    }
  })
}

/** *The leader is responsible for directing attacks*: he does what he has a part in. */
function withPart(sentence: Sentence, event: TokenMatch): TokenMatch {
  const part = partClause(sentence, event.predicate)
  if (part === undefined) return event
  const named = event.agents.length > 0 && !event.agents.includes(part)
  return { ...event, predicate: part, agents: named ? event.agents : subjects(sentence, part) }
}

/** *Efforts to free the hostages are ongoing, made an attempt to free them*: what is attempted is what the clause tells of. */
function effortClause(sentence: Sentence, predicate: number): StatingClause | undefined {
  const noun = sentence.head[predicate]!
  const isAttempted =
    sentence.deprel[predicate] === 'acl' &&
    sentence.xpos[predicate] === 'VB' &&
    effortNouns.has(wordOf(sentence, noun)) &&
    !endingVerbs.has(wordOf(sentence, predicate))
  const isMade =
    /^(obj|obl)$/.test(sentence.deprel[noun]!) &&
    effortVerbs.has(wordOf(sentence, sentence.head[noun]!)) &&
    kindOfNoun(sentence, noun) === undefined
  // *Efforts are ongoing to free the hostages*
  const clause = effortPredicate(sentence, predicate)
  if (clause !== undefined) return { predicate: clause, some: [] }
  return isAttempted && (isMade || /^nsubj/.test(sentence.deprel[noun]!))
    ? { predicate: sentence.head[noun]!, some: [] }
    : undefined
}

/** *Efforts are ongoing to free the hostages*: the head of a clause with a copula whose subject is an effort and whose infinitive says at what. */
function effortPredicate(sentence: Sentence, infinitive: number): number | undefined {
  const above = sentence.head[infinitive]!
  if (above < 0 || sentence.xpos[infinitive] !== 'VB' || !/^(xcomp|advcl|csubj)$/.test(sentence.deprel[infinitive]!))
    return undefined
  const isEffort = subjects(sentence, above).some((part) => effortNouns.has(wordOf(sentence, part)))
  return isEffort && dependent(sentence, above, 'cop') >= 0 ? above : undefined
}

/**
 * *aims to occupy*, *was forced to withdraw*: the clause is the finite verb's that the infinitive hangs on.
 * *were reported killed*: so is that of a participle straight behind a verb of report.
 */
function raise(sentence: Sentence, predicate: number): number {
  let top = predicate
  const before = top - 1
  if (
    sentence.xpos[top] === 'VBN' &&
    sentence.head[top] === before &&
    reportedAs.has(sentence.lemma[before] ?? '') &&
    sentence.upos[before] === 'VERB'
  )
    return before
  while (
    (sentence.deprel[top] === 'xcomp' || isAchieved(sentence, top)) &&
    isVerb(sentence, top) &&
    sentence.upos[sentence.head[top]!] !== 'NOUN'
  )
    top = sentence.head[top]!
  return top
}

/** *succeeded in taking the town* */
const isAchieved = (sentence: Sentence, verb: number): boolean =>
  sentence.deprel[verb] === 'advcl' &&
  sentence.xpos[verb] === 'VBG' &&
  sentence.lemma[sentence.head[verb]!] === 'succeed'

const isDenied = (sentence: Sentence, noun: number): boolean =>
  dependents(sentence, noun, 'det').some((part) => sentence.lemma[part] === 'no')

/**
 * *It was not clear who carried out the raid, it is false that they fired, there is no evidence that they fired*: the clause that
 * says whether it is so is one claim with what it says it of.
 */
function asJudged(sentence: Sentence, event: TokenMatch): TokenMatch {
  const above = sentence.head[event.predicate]!
  const relation = sentence.deprel[event.predicate]!
  // *There is no evidence that the army fired*: the clause that says so is the claim.
  const there = above < 0 ? above : sentence.head[above]!
  if (
    there >= 0 &&
    isVerb(sentence, there) &&
    isEvidenceFor(sentence, above, event.predicate) &&
    isDenied(sentence, above)
  )
    return { ...event, predicate: there }
  if (above < 0 || !/^(ccomp|csubj|advcl|acl:relcl)$/.test(relation)) return event
  const isOpen = /^(clear|unclear|known|unknown|certain|uncertain)$/i.test(sentence.form[above]!)
  const isJudged = /^(true|untrue|false)$/i.test(sentence.form[above]!)
  if (isJudged && /^it$/i.test(sentence.form[dependent(sentence, above, 'expl', 'nsubj')] ?? ''))
    return { ...event, predicate: above }
  if (!isOpen || !/^it$/i.test(sentence.form[dependent(sentence, above, 'expl', 'nsubj')] ?? '')) return event
  // Who did it is open, not whether it happened.
  return { ...event, predicate: above, agents: event.agents.filter((agent) => agent !== above), puts: 'affirmed' }
}
