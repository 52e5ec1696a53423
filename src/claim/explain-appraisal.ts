/** Why a clause was appraised as it was: the likeliest kinds, and the signs that spoke most for the first against the second. */
import type { FoundEvent } from '../event/found-event.js'
import { nounClasses } from '../lexicon/en/noun-classes.js'
import { type Kind, kinds } from '../record/kinds.js'
import { add, beginFeatures } from '../ud/feature-buffer.js'
import { scoreClasses } from '../ud/linear-model.js'
import type { Sentence } from '../ud/sentence.js'
import { type AppraisalModel, classCount } from './appraisal-model.js'
import { code, ofClasses, ofKinds, putSigns, readWords, templates, unnamed, type Words } from './appraisal-signs.js'
import { appraise } from './appraise-events.js'

export interface AppraisalReasons {
  /** The likeliest first; null is no claim. */
  readonly chances: readonly { readonly kind: Kind | null; readonly chance: number }[]
  /** What speaks for the first of them against the second, in log-odds, the weightiest first. */
  readonly signs: readonly { readonly sign: string; readonly weight: number }[]
}

const classNames = Object.keys(nounClasses)

/** @param events what the rules found in the sentence; undefined where no unit has the token as its word */
export function explainAppraisal(
  sentence: Sentence,
  { events, token, model }: { events: readonly FoundEvent[]; token: number; model: AppraisalModel },
): AppraisalReasons | undefined {
  const all = appraise(sentence, events, model)
  const appraised = all.find(({ unit }) => unit.token === token)
  if (appraised === undefined) return undefined
  const { unit, chances } = appraised
  const ranked = [...chances.keys()].sort((a, b) => chances[b]! - chances[a]!)
  const [first, second] = ranked as [number, number]
  const words = readWords(sentence)
  const texts = textsOf(words)
  const found = new Map<string, number>()
  const one = new Int32Array(1)
  const scores = new Int32Array(classCount)
  const units = all.map((one) => one.unit)
  putSigns(words, unit, units, (template, ...values) => {
    const [x, y, z] = values
    beginFeatures(one)
    add(template, x, y, z)
    scoreClasses(model.weights, one, 1, scores)
    const names = ofKinds.has(template) ? kinds : ofClasses.has(template) ? classNames : []
    const sign = [templates[template]!, ...values.map((value) => texts.get(value!) ?? names[value!] ?? '')].filter(
      Boolean,
    )
    const weight = (scores[first]! - scores[second]!) * model.unit
    found.set(sign.join(' '), (found.get(sign.join(' ')) ?? 0) + weight)
  })
  return {
    chances: ranked.map((index) => ({
      kind: index === 0 ? null : kinds[index - 1]!,
      chance: chances[index]!,
    })),
    signs: [...found].map(([sign, weight]) => ({ sign, weight })).sort((a, b) => b.weight - a.weight),
  }
}

/** The words, tags and relations of a sentence by their codes. */
function textsOf({ sentence, words }: Words): ReadonlyMap<number, string> {
  const texts = new Map([
    [unnamed.name, 'a name'],
    [unnamed.number, 'a number'],
  ])
  for (const column of [words, sentence.upos, sentence.xpos, sentence.deprel, sentence.lemma])
    for (const text of column) texts.set(code(text), text).set(code(text.toLowerCase()), text)
  return texts
}
