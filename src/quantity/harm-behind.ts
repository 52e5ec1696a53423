/**
 * The harm told behind a count: *16 civilians were killed*, *sixteen people died*, *have lost their lives*,
 * *were forced to flee*, *30 wounded*.
 */
import { harmedForms, sufferingForms } from '../lexicon/en/harm-words.js'
import { opensCount, type Phrase } from './counted-phrase.js'
import type { FoundHarm } from './harm.js'
import type { Words } from './words.js'

const be =
  /^(was|were|is|are|been|be|being|got|get|getting|'re|'s|remain|remains|remained|went|gone|go|reported|listed|feared|presumed|believed|found|left|confirmed|said|known|thought|shot|taken|held|still|now|fatally|critically|seriously|badly|lightly|slightly|severely|gravely)$/

const have = /^(have|has|had|having|'ve|will|would|could|may|might|to|did|do)$/

const lightly =
  /^(also|reportedly|allegedly|later|then|either|all|both|not|n't|already|so|far|since|apparently|instantly|immediately|subsequently|themselves|once|again|each|yesterday|today|tuesday|monday|wednesday|thursday|friday|saturday|sunday|who|that|which|overnight|eventually)$/

/** How many words of a phrase may stand between the counted noun and its passive: *16 people in the town of X were killed*. */
const reach = 14

/** What has been passed on the way from the noun: a form of *be*, of *have*, other words. */
interface Way {
  passive: boolean
  perfect: boolean
  gap: boolean
}

/** "(16 people) were killed", "(16 people) in the town were wounded", "(12) died", "(43 civilians) have lost their lives". */
export function harmBehind(words: Words, phrase: Phrase): FoundHarm | undefined {
  const way: Way = { passive: false, perfect: false, gap: false }
  if (isInHospital(words, phrase)) return { harm: 'injured', word: phrase.to + 1, rule: 'behind/in-hospital' }
  for (let at = phrase.to; at < words.length && at < phrase.to + reach; at++) {
    if (words.lower[at] === '(') {
      const end = words.lower.indexOf(')', at)
      if (end < 0 || end - at > 12) return undefined
      at = end
      continue
    }
    const harmed = harmedForms.get(words.lower[at]!)
    if (harmed !== undefined) return harmOfParticiple(words, at, { harm: harmed, ...way })
    const found =
      harmOfVerb(words, at, way.gap) ?? harmOfFlight(words, at, phrase) ?? harmOfTaking(words, at, { phrase, way })
    if (found !== undefined) return found
    if (!passOver(words, at, way)) return undefined
  }
  return undefined
}

/** "leaving nine dead and another (50) in hospital". */
const isInHospital = (words: Words, { from, to, noun }: Phrase): boolean =>
  noun === null &&
  words.lower[to] === 'in' &&
  /^(hospital|intensive)$/.test(words.lower[to + 1] ?? '') &&
  words.lower.slice(Math.max(0, from - 8), from).some((word) => /^(dead|killed|wounded|injured)$/.test(word))

/** "(16) were killed", "(30) wounded"; but "(12) wounded a guard" is an active verb. */
function harmOfParticiple(
  words: Words,
  at: number,
  { harm, passive, perfect, gap }: Way & Pick<FoundHarm, 'harm'>,
): FoundHarm | undefined {
  if (passive) return { harm, word: at, rule: gap ? 'behind/passive-far' : 'behind/passive' }
  const adjective = words.lower[at] === 'dead' || words.lower[at] === 'missing'
  if (perfect || gap || (opensCount(words, at + 1) && !adjective)) return undefined
  return { harm, word: at, rule: 'behind/participle' }
}

/** "died", "fled", "lost their lives", "were among those killed". */
function harmOfVerb(words: Words, at: number, gap: boolean): FoundHarm | undefined {
  const lower = words.lower[at]!
  const suffering = sufferingForms.get(lower)
  if (suffering !== undefined && !/ing$/.test(lower))
    return { harm: suffering, word: at, rule: gap ? 'behind/subject-far' : 'behind/subject' }
  if (/^(lost|losing|lose|loses)$/.test(lower) && /^(life|lives)$/.test(words.lower[at + 2] ?? ''))
    return { harm: 'killed', word: at, rule: 'behind/lost-lives' }
  if (/^(sustained|suffered|received|sustaining|suffering)$/.test(lower) && isNear(words, at, wounds))
    return { harm: 'injured', word: at, rule: 'behind/suffered' }
  if (lower !== 'among' || !/^(the|those)$/.test(words.lower[at + 1] ?? '')) return undefined
  const among = harmedForms.get(words.lower[at + 2] ?? '')
  return among === undefined ? undefined : { harm: among, word: at + 2, rule: 'behind/among-those' }
}

/** "were forced to flee", "(forced 300 people) to leave", "moved to a shelter". */
function harmOfFlight(words: Words, at: number, phrase: Phrase): FoundHarm | undefined {
  const lower = words.lower[at]!
  const displaced = (rule: string, word = at): FoundHarm => ({ harm: 'displaced', word, rule: `behind/${rule}` })
  if (/^(forced|driven|made|compelled|obliged)$/.test(lower) && isNear(words, at, flight))
    return displaced('forced-to-flee')
  if (lower === 'to' && isNear(words, at, flight) && isLed(words, phrase.from, forcing))
    return displaced('forced-to-flee', at + 1)
  const moving = /^(moved|moving|taken|transferred|sought|seeking|took|taking)$/.test(lower)
  return moving && isNear(words, at, shelter) ? displaced('to-shelter') : undefined
}

/** "were taken hostage", "(held 20 men) captive". */
function harmOfTaking(words: Words, at: number, { phrase, way }: { phrase: Phrase; way: Way }): FoundHarm | undefined {
  if (!/^(hostage|prisoner|captive)$/.test(words.lower[at]!)) return undefined
  return way.passive || isLed(words, phrase.from, taking)
    ? { harm: 'captured', word: at, rule: 'behind/taken' }
    : undefined
}

const wounds = /^(injury|injuries|wound|wounds|burns|concussion|concussions)$/
const flight = /^(flee|leave|abandon|evacuate|escape|relocate|move)$/
const shelter = /^(shelter|shelters|refuge|safety)$/
const forcing =
  /^(force|forced|forces|forcing|drove|drive|driven|driving|caused|causing|prompted|prompting|compelled|compelling)$/
const taking = /^(take|took|taken|takes|taking|hold|held|holds|holding)$/

/** Whether one of the next four words is meant. */
const isNear = (words: Words, at: number, asked: RegExp): boolean =>
  [1, 2, 3, 4].some((k) => asked.test(words.lower[at + k] ?? ''))

/** Whether one of the three words before a phrase is meant. */
const isLed = (words: Words, from: number, asked: RegExp): boolean =>
  [1, 2, 3].some((k) => asked.test(words.lower[from - k] ?? ''))

/** Goes past a word, noting what it was; false where nothing behind it can be said of the phrase. */
function passOver(words: Words, at: number, way: Way): boolean {
  const lower = words.lower[at]!
  const tag = words.upos[at]
  if (be.test(lower)) way.passive = true
  else if (have.test(lower)) way.perfect = true
  else if (!lightly.test(lower)) {
    if (/^([.;:!?]|and|while|when|where|but|\d.*)$/.test(lower) || tag === 'VERB' || tag === 'AUX' || tag === 'NUM')
      return false
    if ((way.passive || way.perfect) && tag !== 'ADV' && tag !== 'ADP' && !way.gap) return false
    way.gap = true
  }
  return true
}
