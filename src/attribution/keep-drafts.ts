/**
 * Decides which drafts are attributions: the learnt decision for learnt drafts, then rules where no kept
 * draft has their cue, then statements nested in the content of another one. Touches nothing.
 */
import { byPosition, contains } from '../text/span.js'
import type { AttributionModel } from './attribution-model.js'
import { type Draft, runSpan } from './draft.js'
import { ruleConfidence } from './rule-drafts.js'
import { keepFeatures } from './view/keep-features.js'
import { entryOf } from './view/sentence-view.js'
import { type Surroundings, sharesCue, surroundings } from './view/surroundings.js'

export interface Kept {
  readonly draft: Draft
  /** Calibrated, 0 to 1. */
  readonly confidence: number
  readonly nested: boolean
}

/** The drafts sure enough, the surer first where two cues overlap. */
export function keepDrafts(drafts: readonly Draft[], { tables, keep }: AttributionModel): Kept[] {
  const around = surroundings(drafts)
  const rated = drafts
    .map((draft, index) => ({ draft, confidence: confidenceOf(draft, around[index]!, tables.keep), nested: false }))
    .filter(({ draft, confidence }) => confidence >= (isStatement(draft) ? Math.min(keep, leastForStatement) : keep))
  return withoutRivals(rated)
}

/**
 * A verb of reporting with source and content is kept from this confidence on, where the threshold for
 * all is higher: a missed statement costs a claim its speaker.
 */
const leastForStatement = 0.28

/** Whether a verb of reporting has both a source and a content. */
const isStatement = ({ view, cue, sourceRun, contentRuns }: Draft): boolean =>
  sourceRun !== null && contentRuns.length > 0 && entryOf(view.sentence, cue)?.type === 'statement'

/** Rules whose words leave no doubt: what the field has made of them gives way. */
const overriding = new Set(['as-put-it', 'headline/colon', 'quoted-as-saying', 'cited'])

/** The kept drafts with those of rules: the ones whose cue nobody has yet, and the overriding ones. */
export function withRules(kept: readonly Kept[], drafts: readonly Draft[]): Kept[] {
  const sure = drafts.filter(({ rule }) => overriding.has(rule ?? ''))
  const trailing = drafts.filter(({ rule }) => rule === 'trailing-speaker')
  const rest = kept
    .filter(
      (one) => !sure.some((draft) => sharesCue(one.draft, draft)) && !drafts.some((draft) => judges(one.draft, draft)),
    )
    .map((one) => givenAll(one, trailing))
  return [...rest, ...keepRules(drafts, rest)]
}

/** "The claim that a drone fell was never confirmed": nobody speaks but who claims; the verb only judges the claim. */
const judges = ({ view, cue, sourceRun }: Draft, noun: Draft): boolean =>
  noun.rule === 'noun/clause' &&
  noun.view === view &&
  sourceRun === null &&
  view.sentence.head[noun.cue] === cue &&
  view.sentence.deprel[noun.cue] === 'nsubj:pass'

/**
 * Who speaks at the end has said all that stands before him in the sentence, where the field has seen only a part of it, and
 * nothing behind: *…, killing eleven, a nurse said after the raid*. Quotations keep their own bounds.
 */
function givenAll(one: Kept, trailing: readonly Draft[]): Kept {
  const { view, contentRuns, content } = one.draft
  const draft = trailing.find((other) => sharesCue(one.draft, other))
  if (draft === undefined || contentRuns.some(({ from, to }) => view.quotation[from]! >= 0 || view.quotation[to]! >= 0))
    return one
  // In a text without commas the field knows better where the speaker's words begin.
  const sourceRun = (view.bare ? one.draft.sourceRun : null) ?? draft.sourceRun!
  const all = draft.contentRuns.map(({ from, to }) => ({
    from,
    to: from < sourceRun.from ? Math.min(to, sourceRun.from - 1) : to,
  }))
  const beyond = content.filter(({ start, end }) => end <= view.sentence.start || start >= view.sentence.end)
  const spans = [...all.map((run) => runSpan(view, run)), ...beyond].sort(byPosition)
  return { ...one, draft: { ...one.draft, sourceRun, contentRuns: all, content: spans } }
}

function keepRules(drafts: readonly Draft[], kept: readonly Kept[]): Kept[] {
  return drafts
    .filter((draft) => !kept.some((one) => sharesCue(one.draft, draft)))
    .map((draft) => ({
      draft,
      confidence: ruleConfidence[draft.rule ?? ''] ?? 0.5,
      nested: draft.rule === 'cited' || isNested(draft, kept),
    }))
}

/** Confidence of a clear statement: no learnt one, since the corpus does not mark what is nested. */
const clearConfidence = 0.7

/** Statements whose cue nobody has yet, most of them in the content of another: "the agency said the army *said* three drones fell". */
export function keepClear(drafts: readonly Draft[], kept: readonly Kept[]): Kept[] {
  const rated = drafts
    .filter(({ sourceRun, contentRuns }) => sourceRun !== null && contentRuns.length > 0)
    .filter((draft) => !kept.some((one) => sharesCue(one.draft, draft) || speaksIn(draft, one.draft)))
    .map((draft) => ({ draft, confidence: clearConfidence, nested: isNested(draft, kept) }))
  return withoutRivals(rated)
}

function isNested(draft: Draft, kept: readonly Kept[]): boolean {
  const cue = runSpan(draft.view, draft.cueRun)
  return kept.some((one) => one.draft !== draft && one.draft.content.some((span) => contains(span, cue)))
}

/** Whether what the draft takes for its source holds the other one's cue: then it is misread. */
const speaksIn = ({ view, sourceRun }: Draft, other: Draft): boolean =>
  view === other.view && sourceRun !== null && sourceRun.from <= other.cueRun.to && other.cueRun.from <= sourceRun.to

function withoutRivals(rated: readonly Kept[]): Kept[] {
  const kept: Kept[] = []
  const surest = [...rated].sort((a, b) => b.confidence - a.confidence || byPlace(a.draft, b.draft))
  const bySentence = new Map<number, Draft[]>()
  for (const one of surest) {
    const { index } = one.draft.view
    const before = bySentence.get(index) ?? []
    if (before.some((draft) => sharesCue(draft, one.draft))) continue
    bySentence.set(index, [...before, one.draft])
    kept.push(one)
  }
  return kept.sort((a, b) => byPlace(a.draft, b.draft))
}

const byPlace = (a: Draft, b: Draft): number => a.view.index - b.view.index || a.cue - b.cue

function confidenceOf(draft: Draft, around: Surroundings, weights: Float32Array): number {
  let score = 0
  for (const feature of keepFeatures(draft, around)) score += weights[feature & (weights.length - 1)]!
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000
}
