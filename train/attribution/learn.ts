/** The order of learning: cues, roles, follow, keep; each later one on predictions for unseen articles. */
import type { AttributionModel } from '../../src/attribution/attribution-model.js'
import { cueFeatures, maxCueFeatures } from '../../src/attribution/cue-features.js'
import { roleFeatures } from '../../src/attribution/decode-roles.js'
import type { Draft } from '../../src/attribution/draft.js'
import { runSpan } from '../../src/attribution/draft.js'
import { draftRoles, likelyCues, scoreCues } from '../../src/attribution/draft-attributions.js'
import { coveredBy, drawOut, followFeatures, quotationsAfter } from '../../src/attribution/extend-content.js'
import { keepFeatureCount, keepFeatures } from '../../src/attribution/keep-features.js'
import { viewFromCue } from '../../src/attribution/role-features.js'
import { surroundings } from '../../src/attribution/surroundings.js'
import { overlaps } from '../../src/text/span.js'
import { type Prepared, prepare } from './prepare.js'
import type { Article } from './read-corpus.js'
import { sameRelation } from './score.js'
import { type BinaryExamples, trainBinary } from './train-binary.js'
import { type RoleExample, trainRoles } from './train-roles.js'

const folds = 4
const cueOptions = { bits: 20, epochs: 5, rate: 0.025, decay: 1e-5 }
const roleOptions = { tokenBits: 19, borderBits: 17, epochs: 7, rate: 0.01, decay: 1e-3 }
/** For the folds' models, which only show the later stages what predictions look like. */
const foldRoleOptions = { ...roleOptions, epochs: 4, rate: 0.015 }
const smallOptions = { bits: 15, epochs: 10, rate: 0.02, decay: 1e-4 }
const candidate = 0.07

/** `bare`: copies of some of the articles; a copy stays in the fold of its original. */
export function learn(
  articles: readonly Article[],
  bare: readonly Article[],
  say: (line: string) => void,
): AttributionModel {
  const prepared = [...articles, ...bare].map(prepare)
  const ids = new Map(articles.map(({ report }, index) => [report.id, index]))
  const fold = prepared.map(({ article }) => ids.get(article.report.id)! % folds)
  const foldOf = (article: number): number => fold[article]!
  say(`${prepared.length} articles, ${prepared.reduce((sum, { cues }) => sum + cues.length, 0)} cues`)

  const cues = cueExamples(prepared)
  const cueModels = Array.from({ length: folds }, (_, fold) =>
    trainBinary(cues.examples, (i) => foldOf(cues.article[i]!) !== fold, cueOptions),
  )
  const cue = trainBinary(cues.examples, () => true, cueOptions)
  say('cues learnt')

  const scores = prepared.map(({ views }, article) => views.map((view) => scoreCues(view, cueModels[foldOf(article)]!)))
  const roleExamples = prepared.map(({ cues: gold }, article) =>
    gold.map(
      ({ view, cue: head, path }): RoleExample => ({
        features: roleFeatures(viewFromCue(view, head, likelyCues(scores[article]![view.index]!))),
        cue: head,
        path,
      }),
    ),
  )
  const rolesWithout = (fold: number) =>
    trainRoles(
      roleExamples.filter((_, article) => foldOf(article) !== fold).flat(),
      fold < 0 ? roleOptions : foldRoleOptions,
    )
  const roleModels = Array.from({ length: folds }, (_, fold) => rolesWithout(fold))
  const roles = rolesWithout(-1)
  say('roles learnt')

  const least = Math.log(candidate / (1 - candidate))
  const drafts = prepared.map(({ views }, article) => {
    const { token, border } = roleModels[foldOf(article)]!
    return views.flatMap((view) => {
      const own = scores[article]![view.index]!
      const likely = likelyCues(own)
      return [...own.keys()]
        .filter((token) => own[token]! > least)
        .map((head) =>
          draftRoles(view, head, own[head]!, roleFeatures(viewFromCue(view, head, likely)), {
            roleToken: token,
            roleBorder: border,
          }),
        )
    })
  })
  drafts.forEach((own, article) => {
    for (const draft of own) drawOut(draft, prepared[article]!.quotations)
  })
  const keep = trainBinary(keepExamples(prepared, drafts), () => true, smallOptions)
  const follow = trainBinary(followExamples(prepared, drafts), () => true, smallOptions)
  say('keep and follow learnt')

  const model: AttributionModel = {
    tables: { cue, roleToken: roles.token, roleBorder: roles.border, keep, follow },
    candidate,
    keep: 0.4,
  }
  return model
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
