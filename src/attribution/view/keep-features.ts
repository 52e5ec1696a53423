/** Features of a whole draft for the last decision: how sure its cue and roles are, and what it is made of. */
import type { Draft } from '../draft.js'
import { mix } from './hash.js'
import type { Surroundings } from './surroundings.js'

export const keepFeatureCount = 23

const step = (value: number, size: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.round(value / size)))

export function keepFeatures(draft: Draft, around: Surroundings): Int32Array {
  const { view, cue, sourceRun, contentRuns } = draft
  const out = new Int32Array(keepFeatureCount)
  const sure = step(draft.cueScore, 0.5, 12)
  const rolesSure = step(draft.roleScore, 0.5, 12)
  const has = (sourceRun ? 1 : 0) | (contentRuns.length > 0 ? 2 : 0)
  const quoted = contentRuns.some(({ from }) => view.quotation[from]! >= 0) ? 1 : 0
  const length = contentRuns.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  const size = length > 8 ? 4 + (length > 15 ? 1 : 0) : Math.ceil(length / 3)
  const cueLength = Math.min(4, draft.cueRun.to - draft.cueRun.from)
  out[0] = mix(300, 0)
  out[1] = mix(301, sure)
  out[2] = mix(302, rolesSure)
  out[3] = mix(303, has, view.xpos[cue]!)
  out[4] = mix(304, has, step(sure, 3, 4))
  out[5] = mix(305, view.cueClass[cue]!, has)
  out[6] = mix(306, size, quoted, has)
  out[7] = mix(307, view.word[cue]!)
  out[8] = mix(308, view.word[cue]!, has)
  out[9] = mix(309, Math.min(2, around.rivals), has)
  out[10] = mix(310, view.deprel[cue]!, has)
  out[11] = mix(311, view.quotation[cue]! >= 0 ? 1 : 0, quoted, has)
  out[12] = mix(312, contentRuns.length)
  out[13] = mix(313, cueLength, view.xpos[cue]!)
  out[14] = mix(314, view.headline ? 1 : 0, has, view.xpos[cue]!)
  out[15] = mix(315, sourceRun ? view.xpos[sourceRun.from]! : 0, sourceRun ? view.word[sourceRun.to]! : 0)
  const outer = step(around.outer, 1, 6)
  const inner = step(around.inner, 1, 6)
  out[16] = mix(316, outer)
  out[17] = mix(317, outer, step(draft.cueScore, 1, 6))
  out[18] = mix(318, inner, step(draft.cueScore, 1, 6))
  out[19] = mix(319, step(around.same, 1, 6), step(draft.cueScore, 1, 6))
  out[20] = mix(320, outer, view.quotation[cue]! >= 0 ? 1 : 0)
  out[21] = mix(321, outer, step(draft.roleScore, 1, 6))
  out[22] = mix(322, step(around.inSource, 1, 6))
  return out
}
