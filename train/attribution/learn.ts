/** The order of learning: cues, roles, rank, keep, follow; each later one on predictions for unseen articles. */
import type { AttributionModel } from '../../src/attribution/attribution-model.js'
import type { Draft } from '../../src/attribution/draft.js'
import { runSpan } from '../../src/attribution/draft.js'
import { draftRoles, fieldScores, likelyCues, scoreCues } from '../../src/attribution/draft-attributions.js'
import { coveredBy, drawOut, followFeatures, quotationsAfter } from '../../src/attribution/extend-content.js'
import { bestPaths } from '../../src/attribution/roles/best-paths.js'
import { type RoleWeights, roleFeatures } from '../../src/attribution/roles/decode-roles.js'
import { ranked, rankFeatures } from '../../src/attribution/roles/rank-features.js'
import { viewFromCue } from '../../src/attribution/roles/role-features.js'
import { cueFeatures, maxCueFeatures } from '../../src/attribution/view/cue-features.js'
import { keepFeatureCount, keepFeatures } from '../../src/attribution/view/keep-features.js'
import { surroundings } from '../../src/attribution/view/surroundings.js'
import { overlaps } from '../../src/text/span.js'
import { type Prepared, prepare } from './prepare.js'
import type { Article } from './read-corpus.js'
import { sameRelation } from './score.js'
import { type BinaryExamples, trainBinary } from './train-binary.js'
import { type RankExample, trainRanker, wantedOf } from './train-ranker.js'
import { type RoleExample, trainRoles } from './train-roles.js'

const folds = 3
const cueOptions = { bits: 20, epochs: 5, rate: 0.025, decay: 1e-5 }
const roleOptions = { tokenBits: 19, borderBits: 17, epochs: 6, rate: 0.012, decay: 1e-3 }
/** For the folds' models, which only show the later stages what predictions look like. */
const foldRoleOptions = { ...roleOptions, epochs: 3, rate: 0.02 }
const rankOptions = { bits: 18, epochs: 5, rate: 0.02, decay: 1e-4 }
const smallOptions = { bits: 15, epochs: 10, rate: 0.02, decay: 1e-4 }
const candidate = 0.07

/** One article with the models that have not seen it. */
interface Unseen {
  readonly prepared: Prepared
  /** Log odds of each token of being a cue, by sentence. */
  readonly scores: readonly Float64Array[]
  readonly roles: RoleWeights
}

/** `bare`: copies of some of the articles; a copy stays in the fold of its original. */
export function learn(
  articles: readonly Article[],
  bare: readonly Article[],
  say: (line: string) => void,
): AttributionModel {
  const prepared = [...articles, ...bare].map(prepare)
  const ids = new Map(articles.map(({ report }, index) => [report.id, index]))
  const foldOf = prepared.map(({ article }) => ids.get(article.report.id)! % folds)
  say(`${prepared.length} articles, ${prepared.reduce((sum, { cues }) => sum + cues.length, 0)} cues`)

  const cues = cueExamples(prepared)
  const cueModels = eachFold((fold) => trainBinary(cues.examples, (i) => foldOf[cues.article[i]!] !== fold, cueOptions))
  const cue = trainBinary(cues.examples, () => true, cueOptions)
  const scores = prepared.map(({ views }, article) =>
    views.map((view) => scoreCues(view, cueModels[foldOf[article]!]!)),
  )
  say('cues learnt')

  const examples = prepared.map((one, article) => roleExamples(one, scores[article]!))
  const without = (fold: number) => examples.filter((_, article) => foldOf[article] !== fold).flat()
  const roleModels = eachFold((fold) => trainRoles(without(fold), foldRoleOptions))
  const roles = trainRoles(examples.flat(), roleOptions)
  say('roles learnt')

  const unseen = prepared.map(
    (one, article): Unseen => ({ prepared: one, scores: scores[article]!, roles: roleModels[foldOf[article]!]! }),
  )
  const rank = trainRanker(unseen.flatMap(rankExamples), rankOptions)
  const drafts = unseen.map((one) => draftsOf(one, rank))
  const keep = trainBinary(keepExamples(prepared, drafts), () => true, smallOptions)
  const follow = trainBinary(followExamples(prepared, drafts), () => true, smallOptions)
  say('rank, keep and follow learnt')
  return { tables: { cue, roleToken: roles.token, roleBorder: roles.border, rank, keep, follow }, candidate, keep: 0.4 }
}

const eachFold = <T>(train: (fold: number) => T): T[] => Array.from({ length: folds }, (_, fold) => train(fold))

const roleExamples = ({ cues }: Prepared, scores: readonly Float64Array[]): RoleExample[] =>
  cues.map(({ view, cue, path }) => ({
    features: roleFeatures(viewFromCue(view, cue, likelyCues(scores[view.index]!))),
    cue,
    path,
  }))

/** The field's best sequences for each gold cue. */
const rankExamples = ({ prepared, scores, roles }: Unseen): RankExample[] =>
  prepared.cues.map(({ view, cue, path }) => {
    const from = viewFromCue(view, cue, likelyCues(scores[view.index]!))
    const paths = bestPaths(fieldScores(from, { roleToken: roles.token, roleBorder: roles.border }), ranked)
    const candidates = paths.map((one) => {
      const features: number[] = []
      rankFeatures(from, one.path, paths[0]!.score - one.score, features)
      return Int32Array.from(features)
    })
    return {
      candidates,
      wanted: wantedOf(
        paths.map((one) => one.path),
        path,
      ),
    }
  })

/** A draft for every token that may be a cue, with contents drawn out over quotations. */
function draftsOf({ prepared, scores, roles }: Unseen, rank: Float32Array): Draft[] {
  const least = Math.log(candidate / (1 - candidate))
  const tables = { roleToken: roles.token, roleBorder: roles.border, rank }
  return prepared.views.flatMap((view) => {
    const own = scores[view.index]!
    const likely = likelyCues(own)
    const heads = [...own.keys()].filter((token) => own[token]! > least)
    const drafts = heads.map((head) => draftRoles(viewFromCue(view, head, likely), own[head]!, tables))
    for (const draft of drafts) drawOut(draft, prepared.quotations)
    return drafts
  })
}

/** Every token of every article, as cue or none. */
export function cueExamples(prepared: readonly Prepared[]): { examples: BinaryExamples; article: Int32Array } {
  const features: Int32Array[] = []
  const starts: number[] = [0]
  const labels: number[] = []
  const article: number[] = []
  const buffer = new Int32Array(maxCueFeatures)
  let at = 0
  prepared.forEach(({ views, cues }, index) => {
    const heads = new Set(cues.map(({ view, cue }) => view.index * 1000 + cue))
    for (const view of views)
      for (let token = 0; token < view.sentence.length; token++) {
        const count = cueFeatures(view, token, buffer)
        features.push(buffer.slice(0, count))
        at += count
        starts.push(at)
        labels.push(heads.has(view.index * 1000 + token) ? 1 : 0)
        article.push(index)
      }
  })
  return {
    examples: { features: flat(features, at), starts: Int32Array.from(starts), labels: Uint8Array.from(labels) },
    article: Int32Array.from(article),
  }
}

function flat(parts: readonly Int32Array[], length: number): Int32Array {
  const all = new Int32Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const spansOf = (draft: Draft) => ({
  source: draft.sourceRun ? [runSpan(draft.view, draft.sourceRun)] : [],
  cue: [runSpan(draft.view, draft.cueRun)],
  content: draft.content,
})

/** Every draft, right or not. */
function keepExamples(prepared: readonly Prepared[], drafts: readonly (readonly Draft[])[]): BinaryExamples {
  const features: Int32Array[] = []
  const labels: number[] = []
  drafts.forEach((own, article) => {
    const { gold } = prepared[article]!.article
    const around = surroundings(own)
    for (const [index, draft] of own.entries()) {
      features.push(keepFeatures(draft, around[index]!))
      labels.push(gold.some((one) => sameRelation(one, spansOf(draft))) ? 1 : 0)
    }
  })
  return {
    features: flat(features, features.length * keepFeatureCount),
    starts: Int32Array.from({ length: features.length + 1 }, (_, i) => i * keepFeatureCount),
    labels: Uint8Array.from(labels),
  }
}

/** Every quotation that might go on with what a right draft's source says. */
function followExamples(prepared: readonly Prepared[], drafts: readonly (readonly Draft[])[]): BinaryExamples {
  const features: Int32Array[] = []
  const labels: number[] = []
  const starts = [0]
  drafts.forEach((own, article) => {
    const {
      views,
      quotations,
      article: { gold },
    } = prepared[article]!
    const right = own.filter((draft) => gold.some((one) => sameRelation(one, spansOf(draft))))
    const covered = coveredBy(right, quotations)
    for (const draft of right) {
      const match = gold.find((one) => sameRelation(one, spansOf(draft)))!
      for (const next of quotationsAfter(draft, views, quotations, covered)) {
        const says = match.content.some((span) => overlaps(span, quotations[next]!))
        const one = followFeatures(draft, next, views, quotations)
        features.push(Int32Array.from(one))
        starts.push(starts.at(-1)! + one.length)
        labels.push(says ? 1 : 0)
        if (!says) break
        draft.content.push(quotations[next]!)
      }
    }
  })
  return { features: flat(features, starts.at(-1)!), starts: Int32Array.from(starts), labels: Uint8Array.from(labels) }
}
