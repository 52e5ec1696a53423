/**
 * Matches clauses that say what has to be done, whatever the words for it: *a truce is needed, there is an urgent need for an
 * inquiry, we need a corridor, it is vital that both sides talk*. Touches nothing.
 */
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { behind, byPhrase, coordinated, isPassive, marker, subjects } from './clause.js'
import { kindOfNoun, type NounMatch } from './match-noun.js'
import { wordOf } from './word.js'

/** What people are asked to do, as a noun, beside the events of the lexicon. *An inquiry is needed, not food.* */
const steps: ReadonlySet<string> = new Set(
  `action effort step measure inquiry enquiry investigation probe intervention involvement dialogue diplomacy compromise
   solution settlement restraint reform change response pressure protection access corridor zone embargo mandate force
   peacekeeper strategy approach plan timetable unity cooperation co-operation coordination transition election vote
   accountability justice transparency commitment guarantee pause halt end withdrawal reconciliation de-escalation resolution`
    .trim()
    .split(/\s+/),
)
/** By which a deed is said to have to be done. *It is vital to open the road.* */
const pressing: ReadonlySet<string> = new Set(
  'vital essential imperative crucial necessary urgent paramount indispensable incumbent important'.split(' '),
)
const forWhat: ReadonlySet<string> = new Set(['for', 'of'])

const isStep = (sentence: Sentence, part: number): boolean =>
  coordinated(sentence, part).some(
    (one) =>
      steps.has(wordOf(sentence, one)) ||
      /^(?:strike|talks|ceasefire|agreement|exchange|mobilisation|sanctions|territory-lost)$/.test(
        kindOfNoun(sentence, one) ?? '',
      ),
  )

/** The call that the clause headed by `token` makes; undefined where it makes none. */
export function matchNeed(sentence: Sentence, token: number): NounMatch | undefined {
  const call = (agents: readonly number[], foundBy: string): NounMatch => ({
    kind: 'call',
    predicate: token,
    agents: [...agents],
    targets: [],
    means: -1,
    foundBy: `state/${foundBy}`,
  })
  const word = wordOf(sentence, token)
  const holders = subjects(sentence, token)
  if (/^(?:need|require|warrant)$/.test(sentence.lemma[token]!) && sentence.upos[token] !== 'NOUN') {
    if (isPassive(sentence, token) || dependent(sentence, token, 'cop') >= 0)
      return byPhrase(sentence, token).length === 0 && holders.some((one) => isStep(sentence, one))
        ? call([], 'is-needed')
        : undefined
    const things = dependents(sentence, token, 'obj')
    const speaks = holders.some((one) => /^we$/i.test(sentence.form[one]!))
    return speaks && things.some((one) => isStep(sentence, one)) ? call(holders, 'need') : undefined
  }
  // *There is an urgent need for an inquiry, a need to open the road*
  if (sentence.lemma[token] === 'be' && dependent(sentence, token, 'expl') >= 0) {
    const need = dependents(sentence, token, 'nsubj').find((one) => wordOf(sentence, one) === 'need')
    if (need === undefined) return undefined
    const wanted = behind(sentence, need, forWhat)
    return dependent(sentence, need, 'acl') >= 0 || wanted.some((one) => isStep(sentence, one))
      ? call([], 'is-need')
      : undefined
  }
  // *It is vital that both sides talk*
  const isIt = [...holders, ...dependents(sentence, token, 'expl')].some((one) => /^it$/i.test(sentence.form[one]!))
  return pressing.has(word) &&
    isIt &&
    dependent(sentence, token, 'cop') >= 0 &&
    dependents(sentence, token, 'csubj', 'ccomp', 'xcomp', 'advcl').some((part) =>
      /^(?:to|that|for)$/.test(marker(sentence, part)),
    )
    ? call([], 'is-pressing')
    : undefined
}
