/**
 * *A suicide bomber killed six, a bomb killed six, they were killed by a mine, in a car bomb*: what kills or hurts by exploding is itself
 * the event, beside the toll that the verb tells (codebook, rule 5). Touches nothing.
 */
import type { Kind } from '../record/kinds.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents } from '../ud/tree.js'
import { behind, byPhrase, subjects } from './clause.js'
import type { NounMatch } from './match-noun.js'
import type { Match } from './match-verb.js'
import { wordOf } from './word.js'

export function matchWeapon(sentence: Sentence, verb: number, { kind, targets }: Match): NounMatch | undefined {
  if (kind !== 'deaths' && kind !== 'injuries' && kind !== 'destruction') return undefined
  // *died in a car bomb*
  const circumstances = behind(sentence, verb, inWhich)
  const doers = [...subjects(sentence, verb), ...byPhrase(sentence, verb), ...circumstances].filter(
    (token) => !targets.includes(token),
  )
  const bomber = doers.find((token) => wordOf(sentence, token) === 'bomber')
  if (bomber !== undefined)
    return { kind: 'bombing', predicate: verb, agents: [bomber], targets: [], means: -1, foundBy: 'subject/bomber' }
  // *The bomb killed six* points back at what was told.
  const weapon = doers.find((token) => kindOfWeapon(sentence, token) !== undefined && !isDefinite(sentence, token))
  if (weapon === undefined) return undefined
  return {
    kind: kindOfWeapon(sentence, weapon)!,
    predicate: verb,
    agents: [],
    targets: [],
    means: weapon,
    foundBy: 'subject/weapon',
  }
}

const inWhich: ReadonlySet<string> = new Set(['in', 'after', 'from'])

const isDefinite = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'det').some((det) => /^(the|this|that|these|those)$/i.test(sentence.form[det]!))

/** *a car bomb* is a bombing, *barrel bombs* and rockets are a strike; undefined for what does not explode. */
function kindOfWeapon(sentence: Sentence, token: number): Kind | undefined {
  const word = wordOf(sentence, token)
  if (falls.has(word)) return 'strike'
  if (!planted.has(word)) return undefined
  const before = dependents(sentence, token, 'compound', 'amod').map((part) => wordOf(sentence, part))
  // *a coal mine, an electronic device*
  if (word === 'mine' && before.some((part) => dug.has(part))) return undefined
  if (word === 'device' && !before.some((part) => /^(explosive|incendiary|improvised|bomb|nuclear)$/.test(part)))
    return undefined
  return dependents(sentence, token, 'compound', 'amod').some((part) => dropped.has(wordOf(sentence, part)))
    ? 'strike'
    : 'bombing'
}
const falls: ReadonlySet<string> = new Set('missile rocket shell mortar projectile katyusha grad artillery'.split(' '))
const planted: ReadonlySet<string> = new Set('bomb ied mine landmine device explosive car-bomb vbied'.split(' '))
const dug: ReadonlySet<string> = new Set('coal gold copper iron salt diamond silver uranium'.split(' '))
const dropped: ReadonlySet<string> = new Set(
  'barrel cluster vacuum aerial guided glide gravity thermobaric phosphorus mortar'.split(' '),
)
