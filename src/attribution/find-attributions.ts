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
import { drawOut, extendContents } from './extend-content.js'
import { findMedium } from './find-medium.js'
import { findQuotations } from './find-quotations.js'
import { keepFeatures } from './keep-features.js'
import { nameConstruction } from './name-construction.js'
import { readStance, readType } from './read-stance.js'
import { viewSentence } from './sentence-view.js'
import { type Surroundings, sharesCue, surroundings } from './surroundings.js'

export type { AttributionModel } from './attribution-model.js'

/** Every attribution of the report, in text order of their cues. */
export function findAttributions({ report, sentences }: ParsedReport, model: AttributionModel): FoundAttribution[] {
  const quotations = findQuotations(report.text)
  const views = sentences.map((sentence, index) => viewSentence(sentence, index, quotations))
  const drafts = views.flatMap((view) => draftAttributions(view, model))
  for (const draft of drafts) drawOut(draft, quotations)
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
function keepDrafts(drafts: readonly Draft[], { tables, keep }: AttributionModel): Kept[] {
  const around = surroundings(drafts)
  const rated = drafts
    .map((draft, index) => ({ draft, confidence: confidenceOf(draft, around[index]!, tables.keep) }))
    .filter(({ confidence }) => confidence >= keep)
    .sort((a, b) => b.confidence - a.confidence || byPlace(a.draft, b.draft))
  const kept: Kept[] = []
  for (const one of rated) if (!kept.some(({ draft }) => sharesCue(draft, one.draft))) kept.push(one)
  return kept.sort((a, b) => byPlace(a.draft, b.draft))
}

const byPlace = (a: Draft, b: Draft): number => a.view.index - b.view.index || a.cue - b.cue

function confidenceOf(draft: Draft, around: Surroundings, weights: Float32Array): number {
  let score = 0
  for (const feature of keepFeatures(draft, around)) score += weights[feature & (weights.length - 1)]!
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000
}

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
