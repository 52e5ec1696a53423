/**
 * Drafts an attribution for every token that may be a cue: the classifier names the candidates
 * (cue-features.ts), the role field tells source, cue and content around each (decode-roles.ts).
 * Whether a draft is kept is decided in find-attributions.ts. Touches nothing.
 */
import { dependent } from '../ud/tree.js'
import type { AttributionModel } from './attribution-model.js'
import { cueFeatures, maxCueFeatures } from './cue-features.js'
import { bestRoles, labels, type RoleFeatures, roleFeatures, scoreRoles, sumRoles } from './decode-roles.js'
import { type Draft, draftFrom, runSpan } from './draft.js'
import { viewFromCue } from './role-features.js'
import { entryOf, type SentenceView } from './sentence-view.js'

type Tables = AttributionModel['tables']

/** Log odds of each token of being the head of a cue. */
export function scoreCues(view: SentenceView, weights: Float32Array): Float64Array {
  const { length } = view.sentence
  const mask = weights.length - 1
  const features = new Int32Array(maxCueFeatures)
  const scores = new Float64Array(length)
  for (let token = 0; token < length; token++) {
    const count = cueFeatures(view, token, features)
    let sum = 0
    for (let i = 0; i < count; i++) sum += weights[features[i]! & mask]!
    scores[token] = sum
  }
  return scores
}

/** Which tokens are more likely a cue than not. */
export const likelyCues = (scores: Float64Array): Uint8Array => Uint8Array.from(scores, (score) => (score > 0 ? 1 : 0))

/** `scores`: of the view's tokens as cues (scoreCues). */
export function draftAttributions(
  view: SentenceView,
  scores: Float64Array,
  { tables, candidate }: AttributionModel,
): Draft[] {
  const least = Math.log(candidate / (1 - candidate))
  const likely = likelyCues(scores)
  const drafts: Draft[] = []
  for (let cue = 0; cue < scores.length; cue++)
    if (scores[cue]! > least)
      drafts.push(draftRoles(view, cue, scores[cue]!, roleFeatures(viewFromCue(view, cue, likely)), tables))
  return drafts
}

export function draftRoles(
  view: SentenceView,
  cue: number,
  cueScore: number,
  features: RoleFeatures,
  tables: Pick<Tables, 'roleToken' | 'roleBorder'>,
): Draft {
  const scores = scoreRoles(features, { token: tables.roleToken, border: tables.roleBorder }, cue)
  const path = bestRoles(scores)
  let score = -sumRoles(scores).total
  for (let token = 0; token < path.length; token++) {
    score += scores.own[token * labels + path[token]!]!
    if (token > 0) score += scores.border[token * 16 + path[token - 1]! * labels + path[token]!]!
  }
  return draftFrom(view, cue, path, cueScore, score)
}

/**
 * Drafts around verbs of reporting with a subject and a clause of their own, outside of quotations,
 * however unlikely as cues: the corpus leaves out what is said within what is said. The subject is the
 * source, since the field, which has seen none of these, reaches out to the outer one.
 */
export function draftNested(view: SentenceView, scores: Float64Array, { tables }: AttributionModel): Draft[] {
  const { sentence } = view
  const drafts: Draft[] = []
  for (let cue = 0; cue < sentence.length; cue++) {
    if (sentence.upos[cue] !== 'VERB' || view.quotation[cue]! >= 0 || entryOf(sentence, cue)?.type !== 'statement')
      continue
    if (dependent(sentence, cue, 'ccomp') < 0) continue
    const subject = dependent(sentence, cue, 'nsubj')
    if (subject < 0 || subject > cue) continue
    const draft = draftRoles(view, cue, scores[cue]!, roleFeatures(viewFromCue(view, cue, likelyCues(scores))), tables)
    const contentRuns = draft.contentRuns.filter(({ from }) => from > cue)
    const content = contentRuns.map((run) => runSpan(view, run))
    drafts.push({
      ...draft,
      contentRuns,
      content,
      sourceRun: { from: view.first[subject]!, to: Math.min(view.last[subject]!, cue - 1) },
    })
  }
  return drafts
}
