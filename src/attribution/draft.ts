/**
 * A draft of an attribution: one cue with the runs of tokens that play its roles, and its spans of
 * characters once contents are drawn out over the borders of their sentence.
 */
import type { Span } from '../text/span.js'
import { roles } from './roles/decode-roles.js'
import { repairRoles } from './roles/repair-roles.js'
import type { SentenceView } from './view/sentence-view.js'

/** Tokens `from` to `to`, inclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

export interface Draft {
  readonly view: SentenceView
  /** The head of the cue. */
  readonly cue: number
  /** Log odds that the token is a cue. */
  readonly cueScore: number
  /** Log probability of the roles, given the cue. */
  readonly roleScore: number
  readonly cueRun: Run
  readonly sourceRun: Run | null
  readonly contentRuns: readonly Run[]
  readonly content: Span[]
  /** The rule that made the draft; null for a learnt one. */
  readonly rule: string | null
}

/** Runs of equal labels of one role, in text order. */
export function runsOf(path: Uint8Array, role: number): Run[] {
  const runs: Run[] = []
  for (let token = 0; token < path.length; token++) {
    if (path[token] !== role) continue
    const from = token
    while (token + 1 < path.length && path[token + 1] === role) token++
    runs.push({ from, to: token })
  }
  return runs
}

export const runSpan = (view: SentenceView, { from, to }: Run): Span => ({
  start: view.sentence.starts[from]!,
  end: view.sentence.ends[to]!,
})

/** The draft that a path of roles stands for: the run of the cue, the nearest source, all contents. */
export function draftFrom(
  view: SentenceView,
  cue: number,
  path: Uint8Array,
  cueScore: number,
  roleScore: number,
): Draft {
  const near = ({ from, to }: Run) => Math.min(Math.abs(from - cue), Math.abs(to - cue))
  const sources = runsOf(path, roles.source).sort((a, b) => near(a) - near(b))
  const runs = repairRoles(view, {
    cue,
    cueRun: runsOf(path, roles.cue).find(({ from, to }) => from <= cue && cue <= to) ?? { from: cue, to: cue },
    sourceRun: sources[0] ?? null,
    contentRuns: runsOf(path, roles.content),
  })
  return {
    view,
    ...runs,
    cueScore,
    roleScore,
    content: runs.contentRuns.map((run) => runSpan(view, run)),
    rule: null,
  }
}
