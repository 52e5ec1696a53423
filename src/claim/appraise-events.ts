/**
 * A second look at what a sentence tells: a classifier that learnt from sentences coded by hand says of each event that the rules
 * found, and of each clause that they left, how likely a coder would write it down and as which kind. What he would hardly write
 * is left out, what he would rather write as another kind becomes one, and a left clause that he would write is an event. The rules are
 * among its signs (appraisal-signs.ts): where nothing speaks against them, they stand. Touches nothing.
 */
import { isPassive, roles } from '../event/clause.js'
import type { FoundEvent } from '../event/found-event.js'
import { befalls } from '../record/kind-groups.js'
import { type Kind, kinds } from '../record/kinds.js'
import { mention } from '../text/mention.js'
import { add, beginFeatures, countFeatures } from '../ud/feature-buffer.js'
import { scoreClasses } from '../ud/linear-model.js'
import type { Sentence } from '../ud/sentence.js'
import { tokenSpan } from '../ud/tree.js'
import { type AppraisalModel, classCount } from './appraisal-model.js'
import { putSigns, readWords, type Unit, unitsOf, type Words } from './appraisal-signs.js'

/** Chances (0 to 1) of a unit to be no claim, and to be one of each kind: `[0]` and `[1 + n]` for the nth kind. */
export type Chances = Float64Array

/**
 * The events of a sentence as they stand after the appraisal. Events that are unlike those given have `/appraised` at the end of
 * `foundBy`, those that no rule found begin with `appraised/`.
 */
export function appraiseEvents(
  sentence: Sentence,
  index: number,
  { events, text, model }: { events: readonly FoundEvent[]; text: string; model: AppraisalModel },
): FoundEvent[] {
  const { leaves, adds, turns, names } = model
  return appraise(sentence, events, model)
    .flatMap(({ unit, chances }): FoundEvent[] => {
      const best = likeliest(chances)
      if (unit.event === undefined)
        return 1 - chances[0]! > adds && chances[1 + best]! >= names
          ? [{ ...newEvent(sentence, index, { unit, kind: kinds[best]!, text }), chance: chances[1 + best]! }]
          : []
      const own = chances[1 + kinds.indexOf(unit.event.kind)]!
      // *Stop the shelling!*: the examples have next to no orders.
      if (unit.event.foundBy.endsWith('/imperative')) return [{ ...unit.event, chance: own }]
      if (chances[0]! > leaves) return []
      const turned = chances[1 + best]!
      if (turned < names || turned <= turns * own) return [{ ...unit.event, chance: own }]
      return [{ ...unit.event, kind: kinds[best]!, foundBy: `${unit.event.foundBy}/appraised`, chance: turned }]
    })
    .sort((a, b) => a.token - b.token)
}

/** Each unit of the sentence with its chances. */
export function appraise(
  sentence: Sentence,
  events: readonly FoundEvent[],
  { weights, unit: size, nouns }: AppraisalModel,
): { unit: Unit; chances: Chances }[] {
  const words = readWords(sentence)
  const units = unitsOf(words, events, (code) => nouns.has(code))
  return units.map((unit) => {
    const count = hashSigns(words, unit, units)
    scoreClasses(weights, signs, count, scores)
    return { unit, chances: chancesOf(scores, size) }
  })
}

const signs = new Int32Array(4096)
const scores = new Int32Array(classCount)

/** Fills `signs`; returns how many. */
function hashSigns(words: Words, unit: Unit, units: readonly Unit[]): number {
  beginFeatures(signs)
  putSigns(words, unit, units, add)
  return Math.min(countFeatures(), signs.length)
}

/** Softmax of the sums. */
function chancesOf(sums: Int32Array, unit: number): Chances {
  const chances = Float64Array.from(sums, (sum) => sum * unit)
  const most = Math.max(...chances)
  let all = 0
  for (let c = 0; c < chances.length; c++) all += chances[c] = Math.exp(chances[c]! - most)
  for (let c = 0; c < chances.length; c++) chances[c]! /= all
  return chances
}

/** Index of the likeliest kind. */
function likeliest(chances: Chances): number {
  let best = 0
  for (let kind = 1; kind < kinds.length; kind++) if (chances[1 + kind]! > chances[1 + best]!) best = kind
  return best
}

/** An event that no rule found: who does it and to whom is read off the clause. */
function newEvent(
  sentence: Sentence,
  index: number,
  { unit: { token }, kind, text }: { unit: Unit; kind: Kind; text: string },
): FoundEvent {
  const { doers, done } = sentence.upos[token] === 'VERB' ? roles(sentence, token) : { doers: [], done: [] }
  // Whoever dies, flees or is hurt has it done to him (codebook, rule 6).
  const befallen = befalls.has(kind) && done.length === 0 && !isPassive(sentence, token)
  return {
    kind,
    trigger: mention(text, tokenSpan(sentence, token)),
    sentence: index,
    token,
    predicate: token,
    agents: befallen || stative.has(kind) ? [] : doers,
    targets: befallen ? doers : done,
    means: -1,
    foundBy: `appraised/${sentence.upos[token]!.toLowerCase()}`,
  }
}
/** Kinds that nobody does. */
const stative: ReadonlySet<Kind> = new Set<Kind>(['situation', 'status'])
