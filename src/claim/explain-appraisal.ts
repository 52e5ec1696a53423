/** Why a clause was appraised as it was: the likeliest kinds, and the signs that spoke most for the first against the second. */
import type { FoundEvent } from '../event/found-event.js'
import { nounClasses } from '../lexicon/en/noun-classes.js'
import { type Kind, kinds } from '../record/kinds.js'
import { add, beginFeatures } from '../ud/feature-buffer.js'
import { hashText } from '../ud/hash.js'
import { scoreClasses } from '../ud/linear-model.js'
import type { Sentence } from '../ud/sentence.js'
import { type AppraisalModel, classCount } from './appraisal-model.js'
import { code, isKind, putSigns, readWords, templates, unitsOf } from './appraisal-signs.js'
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
  const appraised = appraise(sentence, events, model).find(({ unit }) => unit.token === token)
  if (appraised === undefined) return undefined
  const ranked = [...appraised.chances.keys()].sort((a, b) => appraised.chances[b]! - appraised.chances[a]!)
  const [first, second] = ranked as [number, number]
  const words = readWords(sentence)
  const texts = new Map<number, string>()
  for (const column of [words.words, sentence.upos, sentence.xpos, sentence.deprel, sentence.lemma])
    for (const text of column) texts.set(code(text), text).set(code(text.toLowerCase()), text)
  texts.set(hashText('a name', 1), 'a name').set(hashText('a number', 1), 'a number')
  const found = new Map<string, number>()
  const one = new Int32Array(1)
  const scores = new Int32Array(classCount)
  const units = unitsOf(words, events, (noun) => model.nouns.has(noun))
  putSigns(words, units.find((unit) => unit.token === token)!, units, (template, x, y, z) => {
    beginFeatures(one)
    add(template, x, y, z)
    scoreClasses(model.weights, one, 1, scores)
    const values = [x, y, z].filter((value) => value !== undefined)
    const named = values.map((value) => texts.get(value) ?? (isKind(template) ? kinds[value] : classNames[value]))
    const sign = [`${templates[template]}`, ...named.filter((text) => text !== undefined)].join(' ')
    found.set(sign, (found.get(sign) ?? 0) + (scores[first]! - scores[second]!) * model.unit)
  })
  return {
    chances: ranked.map((index) => ({
      kind: index === 0 ? null : kinds[index - 1]!,
      chance: appraised.chances[index]!,
    })),
    signs: [...found].map(([sign, weight]) => ({ sign, weight })).sort((a, b) => b.weight - a.weight),
  }
}
