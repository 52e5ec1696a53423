/**
 * Who denies what a claim tells, by words above it: *denied that the army had fired, rejected reports that it had, called the claim
 * that it had false, dismissed accusations of torture*. A denial is stated by the clause that denies. Denied reports are two claims, theirs
 * and its denial (codebook, rule 7). Touches nothing.
 */
import type { FoundAttribution } from '../attribution/attribution.js'
import { byPhrase, isPassive, preposition, subjects } from '../event/clause.js'
import type { FoundEvent } from '../event/found-event.js'
import { type Denier, denierOf, denies } from '../event/match-denial.js'
import { overlaps } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, subtree, tokenSpan, tokensSpan } from '../ud/tree.js'
import type { Draft } from './draft.js'
import { headOf } from './locate.js'

/** The draft, or, where reports of it are denied, that of the reports and that of their denial. */
export function withDenials(draft: Draft, attributions: readonly FoundAttribution[], isFirst: boolean): Draft[] {
  const { sentence, event } = draft
  if (event.holder !== undefined) return [draft]
  const noun = reportOver(sentence, event)
  const denier = noun === undefined ? undefined : denierOf(sentence, noun)
  const isAt = (index: number, token: number) =>
    attributions[index]!.cue.some((cue) => overlaps(cue, tokenSpan(sentence, token)))
  // *said there was no evidence that the army had fired*: no evidence is nobody's report.
  if (noun !== undefined && isNoEvidence(sentence, noun))
    return [{ ...draft, saidBy: draft.saidBy.filter((index) => !isAt(index, noun)) }]
  const bare = noun === undefined ? deniedBare(sentence, event) : undefined
  if (bare !== undefined && !draft.saidBy.some((index) => isAt(index, bare.verb)))
    return [asBareDenial(draft, bare, isFirst)]
  if (noun === undefined || denier === undefined) return [withClause(draft, attributions, isFirst)]
  return asDeniedReport(draft, { noun, denier, attributions, isFirst })
}

const isNoEvidence = (sentence: Sentence, noun: number): boolean =>
  /^(?:evidence|proof|sign|indication|suggestion|confirmation)$/.test(sentence.lemma[noun]!) &&
  dependents(sentence, noun, 'det').some((det) => /^no$/i.test(sentence.form[det]!))

/** A clause or gerund straight under a verb of denial, and that verb. */
interface Bare {
  readonly clause: number
  readonly verb: number
}

/** *"categorically denied" shelling the town, denied it had fired*: where no word of saying was found. */
function deniedBare(sentence: Sentence, { token, predicate }: FoundEvent): Bare | undefined {
  // The clause of the denial may be taken for that of the deed.
  const from = sentence.lemma[predicate] === 'deny' ? token : predicate
  for (let at = from; at >= 0 && sentence.head[at]! >= 0; at = sentence.head[at]!) {
    const verb = sentence.head[at]!
    const relation = sentence.deprel[at]!
    if (relation === 'conj') continue
    const gerund = sentence.xpos[at] === 'VBG' && dependent(sentence, at, 'mark', 'nsubj') < 0 && at > verb
    if (!(/^(?:ccomp|xcomp)$/.test(relation) || (gerund && /^(?:advcl|obj)$/.test(relation)))) return undefined
    return sentence.lemma[verb] === 'deny' &&
      dependent(sentence, verb, 'advmod:neg') < 0 &&
      subjects(sentence, verb).length > 0
      ? { clause: at, verb }
      : undefined
  }
  return undefined
}

function asBareDenial(draft: Draft, { clause, verb }: Bare, isFirst: boolean): Draft {
  const { sentence, event, evidence } = draft
  return {
    ...draft,
    event: { ...event, holder: { head: subjects(sentence, verb)[0]!, stance: 'denies', cue: verb } },
    evidence: isFirst ? { start: Math.min(evidence.start, clauseStart(sentence, verb)), end: evidence.end } : evidence,
    within: tokensSpan(sentence, subtree(sentence, clause)),
  }
}

interface Above {
  readonly noun: number
  readonly denier: Denier
  readonly attributions: readonly FoundAttribution[]
  readonly isFirst: boolean
}

function asDeniedReport(draft: Draft, { noun, denier, attributions, isFirst }: Above): Draft[] {
  const { sentence, event, evidence } = draft
  const words = [tokenSpan(sentence, noun), tokenSpan(sentence, denier.predicate)]
  const outside = draft.saidBy.filter(
    (index) => !attributions[index]!.cue.some((cue) => words.some((word) => overlaps(cue, word))),
  )
  const within = tokensSpan(sentence, belowNoun(sentence, noun, event))
  const report = { start: Math.min(within.start, sentence.starts[noun]!), end: evidence.end }
  const told: Draft = {
    ...draft,
    event: { ...event, holder: { head: -1, stance: 'asserts', cue: noun } },
    evidence: isFirst ? report : evidence,
    saidBy: [],
    within,
  }
  const stance =
    denier.head < 0
      ? { puts: 'negated' as const }
      : { holder: { head: denier.head, stance: 'denies' as const, cue: denier.predicate } }
  const start = clauseStart(sentence, denier.predicate, denier.head < 0 ? [noun] : [])
  const denied: Draft = {
    ...draft,
    event: { ...event, ...stance },
    evidence: isFirst
      ? { start: Math.min(start, report.start), end: Math.max(evidence.end, clauseEnd(sentence, denier.predicate)) }
      : evidence,
    saidBy: outside,
    within,
  }
  return [told, denied]
}

/** The words of the noun's clause or phrase that hold the event. */
const belowNoun = (sentence: Sentence, noun: number, { token, predicate }: FoundEvent): number[] => {
  let at = predicate
  while (at >= 0 && sentence.head[at] !== noun && !isBesideObject(sentence, at, noun)) at = sentence.head[at]!
  return [token, ...subtree(sentence, at < 0 ? token : at)]
}

const isBesideObject = (sentence: Sentence, clause: number, noun: number): boolean =>
  sentence.deprel[clause] === 'ccomp' &&
  sentence.deprel[noun] === 'obj' &&
  sentence.head[clause] === sentence.head[noun]

/** The noun for a report that tells the event: *claims that …, accusations of …*; undefined where none does. */
function reportOver(sentence: Sentence, { token }: FoundEvent): number | undefined {
  for (let at = token, steps = 0; at >= 0 && steps < 6; at = sentence.head[at]!, steps++) {
    const head = sentence.head[at]!
    const relation = sentence.deprel[at]!
    if (head < 0) return undefined
    if (/^acl/.test(relation)) return tells(sentence, at) ? head : undefined
    if (relation === 'nmod' && preposition(sentence, at) === 'of') {
      if (sentence.upos[head] === 'NOUN' && denierOf(sentence, head) !== undefined) return head
      continue
    }
    if (relation === 'ccomp') return denies(sentence, head) ? dependents(sentence, head, 'obj')[0] : undefined
    if (!/^(?:conj|xcomp|obj|obl|nsubj)/.test(relation)) return undefined
  }
  return undefined
}

/** *claims that it fired, accusations of firing*, not *a claim that was made by rebels*. */
const tells = (sentence: Sentence, clause: number): boolean => {
  const that = dependents(sentence, clause, 'nsubj', 'obj').some((part) =>
    /^(?:that|which|who)$/i.test(sentence.form[part]!),
  )
  if (that) return false
  return sentence.xpos[clause] === 'VBG'
    ? dependents(sentence, clause, 'mark', 'case').some((mark) => sentence.lemma[mark] === 'of')
    : dependent(sentence, clause, 'nsubj', 'expl') >= 0
}

/** A denial or charge with the clause that makes it: *the army denied shelling the town, accused it of shelling the town*. */
function withClause(draft: Draft, attributions: readonly FoundAttribution[], isFirst: boolean): Draft {
  const { sentence, event, evidence, saidBy } = draft
  const said = saidBy[0] === undefined ? undefined : attributions[saidBy[0]]!
  if (!isFirst || said === undefined || !/^(?:denies|accuses)$/.test(said.stance)) return draft
  const cue = said.cue[0]!
  if (cue.start < sentence.start || cue.start > event.trigger.start) return draft
  const verb = headOf(sentence, cue)
  if (isJoined(sentence, event.predicate, verb)) return draft
  if (sentence.upos[verb] !== 'VERB' || !(said.stance === 'denies' || isCharge(sentence, verb))) return draft
  const told = { start: Math.min(evidence.start, clauseStart(sentence, verb)), end: evidence.end }
  // *The army, accused of shelling the town, …*: whoever is accused does not say so.
  const isUnnamed = said.stance === 'accuses' && isPassive(sentence, verb) && byPhrase(sentence, verb).length === 0
  if (!isUnnamed) return { ...draft, evidence: told }
  const within = said.content.find((part) => overlaps(part, event.trigger))
  return {
    ...draft,
    event: {
      ...event,
      holder: { head: -1, stance: 'accuses', cue: verb },
      ...(sentence.lemma[verb] === 'suspect' ? { puts: 'possible' as const } : {}),
    },
    evidence: told,
    saidBy: saidBy.slice(1),
    ...(within === undefined ? {} : { within }),
  }
}

/** *accused them of coming late and of shelling it*: the second stands for itself. */
function isJoined(sentence: Sentence, predicate: number, verb: number): boolean {
  for (let at = predicate; at >= 0 && at !== verb; at = sentence.head[at]!)
    if (sentence.deprel[at] === 'conj' && sentence.head[at]! > verb) return true
  return false
}

/** *accused the army of shelling it*; what is alleged in a clause of its own is stated there. */
const isCharge = (sentence: Sentence, verb: number): boolean => /^(?:accuse|suspect|blame)$/.test(sentence.lemma[verb]!)

/** Longest subject in characters that is told with its verb. */
const longestSubject = 45

/** Where the clause of a verb begins: with its subject, where that stands right before it and is short. */
function clauseStart(sentence: Sentence, verb: number, own: readonly number[] = []): number {
  const first = [verb, ...dependents(sentence, verb, 'aux', 'advmod')].filter((token) => token <= verb)
  const subject = dependents(sentence, verb, 'nsubj').findLast((token) => token < verb)
  const span = subject === undefined ? undefined : tokensSpan(sentence, subtree(sentence, subject))
  const begins = tokensSpan(sentence, [...first, ...own]).start
  return span === undefined || begins - span.start > longestSubject ? begins : Math.min(begins, span.start)
}

/** Where the words that say what a claim is end: *called the report that it fired false*. */
function clauseEnd(sentence: Sentence, predicate: number): number {
  const below = dependents(sentence, predicate, 'xcomp', 'obl').filter((part) => part > predicate)
  return Math.max(sentence.ends[predicate]!, ...below.map((part) => tokensSpan(sentence, subtree(sentence, part)).end))
}
