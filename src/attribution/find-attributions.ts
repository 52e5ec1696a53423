/**
 * Finds every attribution of a report: who says (source), by which word (cue), what (content), after
 * PARC / PolNeAR; nested ones included.
 *
 * Candidates come from a classifier of cues, their roles from a field over the tree and the quotation
 * marks; contents are drawn out over sentences (extend-content.ts); a last decision keeps or drops.
 * Whom the words of a source mean is left to claim/. Reads the parsed report and the model.
 */
import { mention } from '../text/mention.js'
import { byPosition, overlaps } from '../text/span.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import type { FoundAttribution } from './attribution.js'
import type { AttributionModel } from './attribution-model.js'
import { type Draft, runSpan } from './draft.js'
import { draftAttributions } from './draft-attributions.js'
import { extendContents } from './extend-content.js'
import { findMedium } from './find-medium.js'
import { findQuotations } from './find-quotations.js'
import { keepFeatures } from './keep-features.js'
import { nameConstruction } from './name-construction.js'
import { readStance, readType } from './read-stance.js'
import { viewSentence } from './sentence-view.js'

export type { AttributionModel } from './attribution-model.js'

/** Every attribution of the report, in text order of their cues. */
export function findAttributions({ report, sentences }: ParsedReport, model: AttributionModel): FoundAttribution[] {
  const quotations = findQuotations(report.text)
  const views = sentences.map((sentence, index) => viewSentence(sentence, index, quotations))
  const drafts = views.flatMap((view) => draftAttributions(view, model))
  const kept = keepDrafts(drafts, model)
  extendContents(
    kept.map(({ draft }) => draft),
    views,
    quotations,
    model,
  )
  return kept
    .map(({ draft, confidence }) => attributionFrom(draft, confidence, report.text))
    .sort((a, b) => byPosition(a.cue[0]!, b.cue[0]!))
}

interface Kept {
  readonly draft: Draft
  readonly confidence: number
}

/** The drafts sure enough, the surer first where two cues overlap. */
export function keepDrafts(
  drafts: readonly Draft[],
  { tables, keep }: Pick<AttributionModel, 'tables' | 'keep'>,
): Kept[] {
  const kept: Kept[] = []
  const rated = drafts
    .map((draft) => ({ draft, confidence: confidenceOf(draft, drafts, tables.keep) }))
    .filter(({ confidence }) => confidence >= keep)
    .sort((a, b) => b.confidence - a.confidence || a.draft.view.index - b.draft.view.index || a.draft.cue - b.draft.cue)
  for (const one of rated) if (!kept.some(({ draft }) => sharesCue(draft, one.draft))) kept.push(one)
  return kept.sort((a, b) => a.draft.view.index - b.draft.view.index || a.draft.cue - b.draft.cue)
}

function confidenceOf(draft: Draft, drafts: readonly Draft[], weights: Float32Array): number {
  const features = keepFeatures(draft, countRivals(draft, drafts))
  let score = 0
  for (const feature of features) score += weights[feature & (weights.length - 1)]!
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000
}

const sharesCue = (a: Draft, b: Draft): boolean =>
  a.view === b.view && a.cueRun.from <= b.cueRun.to && b.cueRun.from <= a.cueRun.to

/** Drafts with a surer cue that would take the same words as cue. */
export const countRivals = (draft: Draft, drafts: readonly Draft[]): number =>
  drafts.filter((other) => other !== draft && other.cueScore > draft.cueScore && sharesCue(draft, other)).length

function attributionFrom(draft: Draft, confidence: number, text: string): FoundAttribution {
  const { view, cueRun, sourceRun } = draft
  const cue = runSpan(view, cueRun)
  return {
    source: sourceRun ? [mention(text, runSpan(view, sourceRun))] : [],
    cue: [mention(text, cue)],
    content: draft.content.map((span) => mention(text, span)).filter((span) => !overlaps(span, cue)),
    stance: readStance(draft),
    type: readType(draft),
    medium: findMedium(draft, text),
    confidence,
    foundBy: nameConstruction(draft),
  }
}
