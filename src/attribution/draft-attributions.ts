/**
 * Drafts an attribution for every token that may be a cue: the classifier names the candidates
 * (cue-features.ts), the role field tells source, cue and content around each (decode-roles.ts).
 * Whether a draft is kept is decided in find-attributions.ts. Touches nothing.
 */
import { dependent } from '../ud/tree.js'
import type { AttributionModel } from './attribution-model.js'
import { type Draft, draftFrom, runSpan } from './draft.js'
import { bestPaths, type ScoredPath } from './roles/best-paths.js'
import { logTotal, type RoleScores, roleFeatures, scoreRoles } from './roles/decode-roles.js'
import { ranked, rankFeatures } from './roles/rank-features.js'
import { type CueView, viewFromCue } from './roles/role-features.js'
import { cueFeatures, maxCueFeatures } from './view/cue-features.js'
import { entryOf, type SentenceView } from './view/sentence-view.js'

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
    if (scores[cue]! > least) drafts.push(draftRoles(viewFromCue(view, cue, likely), scores[cue]!, tables))
  return drafts
}

/** The draft that the best sequence of roles for the cue stands for: the random field proposes, the ranker chooses. */
export function draftRoles(from: CueView, cueScore: number, tables: Omit<Tables, 'cue' | 'keep' | 'follow'>): Draft {
  const scores = fieldScores(from, tables)
  const best = chooseRoles(from, bestPaths(scores, ranked), tables.rank)
  return draftFrom(from.view, from.cue, best.path, cueScore, best.score - logTotal(scores))
}

export const fieldScores = (
  from: CueView,
  { roleToken, roleBorder }: Pick<Tables, 'roleToken' | 'roleBorder'>,
): RoleScores => scoreRoles(roleFeatures(from), { token: roleToken, border: roleBorder }, from.cue)

/** The sequence that the ranker likes best; the first of equals. */
export function chooseRoles(from: CueView, paths: readonly ScoredPath[], weights: Float32Array): ScoredPath {
  let best = paths[0]!
  let most = Number.NEGATIVE_INFINITY
  for (const one of paths) {
    const features: number[] = []
    rankFeatures(from, one.path, paths[0]!.score - one.score, features)
    let score = 0
    for (const feature of features) score += weights[feature & (weights.length - 1)]!
    if (score > most) {
      most = score
      best = one
    }
  }
  return best
}

/**
 * Drafts around verbs of reporting with a subject and a clause of their own, and around those of attitude whose clause has
 * a conjunction, outside of quotations, however unlikely as cues: the corpus leaves out what is said within what is said. The subject is the
 * source, since the field, which has seen few of these, reaches out to the outer one.
 * @param isTaken whether a token is a cue already: what it says is not read twice
 */
export function draftClear(
  view: SentenceView,
  scores: Float64Array,
  { tables }: AttributionModel,
  isTaken: (token: number) => boolean,
): Draft[] {
  const { sentence } = view
  const drafts: Draft[] = []
  const likely = likelyCues(scores)
  for (let cue = 0; cue < sentence.length; cue++) {
    if (sentence.upos[cue] !== 'VERB' || view.quotation[cue]! >= 0) continue
    const type = entryOf(sentence, cue)?.type
    const clause = dependent(sentence, cue, 'ccomp')
    if (clause < 0 || type === undefined || (type === 'attitude' && dependent(sentence, clause, 'mark') < 0)) continue
    const subject = dependent(sentence, cue, 'nsubj')
    if (subject < 0 || subject > cue || isTaken(cue)) continue
    const draft = draftRoles(viewFromCue(view, cue, likely), scores[cue]!, tables)
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
