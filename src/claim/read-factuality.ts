/**
 * Reads whether a claim is affirmed or negated, and how it is put: asserted, possible, intended,
 * demanded, hypothetical (codebook, rules 15 and 16). Relative to its source: what lies above the
 * source's content does not count, but for a verb of denial that is itself the cue. Touches nothing.
 */
import type { FoundEvent } from '../event/found-event.js'
import {
  answering,
  conditional,
  demanding,
  denying,
  doubting,
  dreading,
  hedges,
  intending,
  modalAuxiliaries,
  negating,
} from '../lexicon/en/modality-words.js'
import type { Modality, Polarity } from '../record/record.js'
import type { Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation, isWithin } from '../ud/tree.js'

export interface Factuality {
  readonly polarity: Polarity
  readonly modality: Modality
}

/** @param within the content that the claim's source is reported to say; undefined for the report's own voice */
export function readFactuality(sentence: Sentence, event: FoundEvent, within: Span | undefined): Factuality {
  let negated = negatedHere(sentence, event.token)
  const parties = [...event.agents, ...event.targets].filter((token) => !isWithin(sentence, event.token, token))
  if (parties.some((token) => negatedPhrase(sentence, token))) negated = true
  const above = readAbove(sentence, event, within)
  const read = stronger(modalityHere(sentence, event.token), above.modality)
  const modality = read === 'asserted' && event.puts === 'intended' ? 'intended' : read
  if (event.puts === 'affirmed') return { polarity: 'affirmed', modality }
  const denials = [negated, above.negated, event.puts === 'negated'].filter(Boolean).length
  return { polarity: denials % 2 === 1 ? 'negated' : 'affirmed', modality }
}

const order: readonly Modality[] = ['asserted', 'possible', 'intended', 'demanded', 'hypothetical']
const stronger = (a: Modality, b: Modality): Modality => (order.indexOf(b) > order.indexOf(a) ? b : a)

const lemmaOf = (sentence: Sentence, token: number): string => sentence.lemma[token]!.toLowerCase()

/** *did not fire*, *never fired*, *no attack*, *without firing*. */
function negatedHere(sentence: Sentence, token: number): boolean {
  return dependents(sentence, token, 'advmod', 'det', 'case', 'mark', 'cc:preconj').some((child) => {
    const lemma = lemmaOf(sentence, child)
    return (
      negating.has(lemma) ||
      sentence.form[child]!.toLowerCase() === "n't" ||
      sentence.form[child]!.toLowerCase() === 'n’t'
    )
  })
}

/** *no one was injured*, *none of the houses burned*. */
function negatedPhrase(sentence: Sentence, token: number): boolean {
  const lemma = lemmaOf(sentence, token)
  if (/^(none|nobody|nothing|no-one)$/.test(lemma)) return true
  return dependents(sentence, token, 'det').some((child) => /^(no|neither)$/.test(lemmaOf(sentence, child)))
}

function modalityHere(sentence: Sentence, token: number): Modality {
  let found: Modality = 'asserted'
  for (const child of dependents(sentence, token, 'aux')) {
    const lemma = lemmaOf(sentence, child)
    const form = sentence.form[child]!.toLowerCase()
    found = stronger(found, modalAuxiliaries.get(form) ?? modalAuxiliaries.get(lemma) ?? 'asserted')
    if (form === 'would' && dependents(sentence, token, 'advcl').some((clause) => isConditional(sentence, clause)))
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
  if (hedges.has(lemmaOf(sentence, token))) found = stronger(found, 'possible')
  if (isConditional(sentence, token)) found = 'hypothetical'
  return found
}

const isConditional = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'mark').some((child) => conditional.has(lemmaOf(sentence, child)))

/** What the words over the event say of it: *aims to*, *is likely to*, *no sign of*, *denied*. */
function readAbove(
  sentence: Sentence,
  event: FoundEvent,
  within: Span | undefined,
): { negated: boolean; modality: Modality } {
  let negated = false
  let modality: Modality = 'asserted'
  let inClause = event.token !== event.predicate
  for (let below = event.token, at = sentence.head[below]!; at >= 0; below = at, at = sentence.head[at]!) {
    if (within !== undefined && (sentence.starts[at]! < within.start || sentence.ends[at]! > within.end)) break
    const step = readStep(sentence, at, below, inClause)
    if (step === undefined) break
    if (step.negates) negated = !negated
    modality = stronger(modality, step.modality)
    if (step.last) break
    if (at === event.predicate) inClause = false
  }
  return { negated, modality }
}

/** Relations by which a word governs what stands below it. */
const governed = ['xcomp', 'ccomp', 'csubj', 'acl', 'obj', 'obl', 'nmod']

/** What one word says of what hangs on it; undefined where it says nothing and nothing above it does. */
function readStep(
  sentence: Sentence,
  at: number,
  below: number,
  inClause: boolean,
): { negates: boolean; modality: Modality; last: boolean } | undefined {
  const relation = sentence.deprel[below]!
  const lemma = lemmaOf(sentence, at)
  if (relation === 'advcl') {
    const marks = dependents(sentence, below, 'mark').map((child) => lemmaOf(sentence, child))
    // *in addition to causing damage* tells of no purpose; *aimed at curbing* does.
    const purpose =
      sentence.xpos[below] === 'VBG'
        ? marks.includes('at') && intending.has(lemma)
        : marks.some((mark) => /^(to|so)$/.test(mark))
    return { negates: false, modality: purpose ? 'intended' : 'asserted', last: true }
  }
  if (inClause && isRelation(relation, 'nsubj'))
    return { negates: negatedHere(sentence, at), modality: modalityHere(sentence, at), last: false }
  if (relation === 'acl:relcl' || !governed.some((one) => isRelation(relation, one))) return undefined
  if (relation === 'obj' && answering.has(lemma)) return undefined
  const clausal =
    isRelation(relation, 'xcomp') ||
    isRelation(relation, 'ccomp') ||
    isRelation(relation, 'csubj') ||
    relation === 'acl'
  const nominal = relation === 'obl' || relation === 'nmod'
  let modality: Modality = nominal ? 'asserted' : modalityHere(sentence, at)
  if (clausal || relation === 'obj' || relation === 'nmod') modality = stronger(modality, governs(lemma, clausal))
  const denies = denying.has(lemma) && !nominal
  const refuses =
    clausal && /^(refuse|decline|unlikely|fail|unable)$/.test(lemma) && lemma !== 'fail' && lemma !== 'unable'
  const noSign = negatedHere(sentence, at) && (!nominal || evidenceNouns.test(lemma))
  return { negates: [denies, refuses, noSign].filter(Boolean).length % 2 === 1, modality, last: false }
}

/** *no sign of*, *no evidence that* */
const evidenceNouns = /^(sign|evidence|report|indication|claim|proof|question)$/

function governs(lemma: string, clausal: boolean): Modality {
  if (demanding.has(lemma)) return 'demanded'
  if (clausal && intending.has(lemma)) return 'intended'
  return (clausal && doubting.has(lemma)) || dreading.has(lemma) ? 'possible' : 'asserted'
}
