/**
 * Finds every attribution of a report: who says (source), by which word (cue), what (content), after
 * PARC / PolNeAR; nested ones included.
 *
 * Candidates come from a classifier of cues, their roles from a field over the tree and the quotation
 * marks; contents are drawn out over sentences (extend-content.ts); a last decision keeps or drops
 * (keep-drafts.ts). Rules add what the corpus has too little of (rule-drafts.ts). Whom the words of a
 * source mean is left to claim/. Reads the parsed report and the model; touches nothing else.
 */
import { mention } from '../text/mention.js'
import { byPosition, overlaps } from '../text/span.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import type { FoundAttribution } from './attribution.js'
import type { AttributionModel } from './attribution-model.js'
import { runSpan } from './draft.js'
import { draftAttributions, draftClear, scoreCues } from './draft-attributions.js'
import { drawOut, extendContents } from './extend-content.js'
import { findMedium } from './find-medium.js'
import { freeQuotations } from './free-quotations.js'
import { type Kept, keepClear, keepDrafts, withRules } from './keep-drafts.js'
import { nameConstruction } from './name-construction.js'
import { readStance, readType } from './read-stance.js'
import { ruleDrafts } from './rule-drafts.js'
import { findQuotations } from './view/find-quotations.js'
import { isBare, type SentenceView, viewSentence } from './view/sentence-view.js'

export type { AttributionModel } from './attribution-model.js'

/** Every attribution of the report, in text order of their cues. */
export function findAttributions({ report, sentences }: ParsedReport, model: AttributionModel): FoundAttribution[] {
  const quotations = findQuotations(report.text)
  const shared = { quotations, bare: isBare(report.text) }
  const headlines = report.parts.filter(({ kind }) => kind === 'headline')
  const views = sentences.map((sentence, index) =>
    viewSentence(
      sentence,
      index,
      shared,
      headlines.some((part) => overlaps(part, sentence)),
    ),
  )
  const scores = views.map((view) => scoreCues(view, model.tables.cue))
  const drafts = views.flatMap((view, at) => draftAttributions(view, scores[at]!, model))
  for (const draft of drafts) drawOut(draft, quotations)
  const learnt = keepDrafts(drafts, model)
  extendContents(
    learnt.map(({ draft }) => draft),
    views,
    quotations,
    model,
  )
  const kept = withRules(learnt, views.flatMap(ruleDrafts))
  kept.push(
    ...keepClear(
      views.flatMap((view, at) => draftClear(view, scores[at]!, model, (token) => isCueIn(kept, view, token))),
      kept,
    ),
  )
  const found = kept.map((one) => attributionFrom(one, report.text))
  const free = freeQuotations(report.text, views, quotations, found)
  return [...found, ...free].sort((a, b) => byPosition(a.cue[0]!, b.cue[0]!))
}

const isCueIn = (kept: readonly Kept[], view: SentenceView, token: number): boolean =>
  kept.some(({ draft }) => draft.view === view && draft.cueRun.from <= token && token <= draft.cueRun.to)

function attributionFrom({ draft, confidence, nested }: Kept, text: string): FoundAttribution {
  const { view, cueRun, sourceRun } = draft
  const cue = runSpan(view, cueRun)
  return {
    source: sourceRun ? [mention(text, runSpan(view, sourceRun))] : [],
    cue: [mention(text, cue)],
    content: draft.content.map((span) => mention(text, span)).filter((span) => !overlaps(span, cue)),
    stance: readStance(draft),
    type: readType(draft),
    medium: findMedium(draft, text),
    nested,
    confidence,
    foundBy: nameConstruction(draft),
  }
}
