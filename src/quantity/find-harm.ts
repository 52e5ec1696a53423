/**
 * What happened to the people of a counted phrase, by the word that governs it: in the phrase (*10
 * dead*), before it (*killing 16 civilians*, *the deaths of nine*, *the toll rose to 43*), behind it
 * (*16 civilians were killed*, *sixteen people died*), or above it in the tree.
 *
 * Neighbours are asked first, since they hold where a parser fails (reports without commas, in
 * capitals); then the tree.
 */
import {
  type Harm,
  harmedForms,
  harmingForms,
  harmingVerbs,
  harmOfNouns,
  sufferingForms,
  sufferingVerbs,
} from '../lexicon/en/harm-words.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation } from '../ud/tree.js'
import { opensCount, opensObject, type Phrase } from './counted-phrase.js'
import type { Words } from './words.js'

export interface FoundHarm {
  /** `casualties`: killed and wounded without telling how many of each. */
  readonly harm: Harm | 'casualties'
  /** The word that tells it. */
  readonly word: number
  readonly rule: string
  /** The number takes the place of earlier ones: *raising the toll to 43*. */
  readonly replaces?: boolean
}

export function findHarm(words: Words, phrase: Phrase, sentence: Sentence): FoundHarm | undefined {
  if (phrase.inside !== null && phrase.noun !== 'other') {
    const lives = phrase.noun === 'life' ? harmOfLives(words, phrase) : undefined
    return withBoth(words, lives ?? { ...phrase.inside, rule: 'inside' })
  }
  if (phrase.inside !== null) return { ...phrase.inside, rule: 'inside' }
  if (phrase.noun === 'life') return harmOfLives(words, phrase)
  const before = harmBefore(words, phrase)
  const found =
    (before?.rule === 'before/verb' ? before : undefined) ??
    harmBehind(words, phrase) ??
    before ??
    harmAbove(words, phrase, sentence)
  return found === undefined ? undefined : withBoth(words, found)
}

/** *Killed or wounded*, *dead and injured*: two harms for one number. */
function withBoth(words: Words, found: FoundHarm): FoundHarm {
  const other = (at: number): boolean => {
    const harm = harmedForms.get(words.lower[at] ?? '') ?? harmingForms.get(words.lower[at] ?? '')
    return harm !== undefined && harm !== found.harm
  }
  const joined = /^(or|and|and\/or)$/
  const { word } = found
  if (joined.test(words.lower[word + 1] ?? '') && other(word + 2) && !opensCount(words, word + 3))
    return { ...found, harm: 'casualties' }
  if (
    joined.test(words.lower[word - 1] ?? '') &&
    other(word - 2) &&
    found.rule.startsWith('before') &&
    !opensCount(words, word - 1)
  )
    return { ...found, harm: 'casualties' }
  return found
}

/** "lost 600 lives", "claimed the lives of 600". */
function harmOfLives(words: Words, phrase: Phrase): FoundHarm | undefined {
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - 4); at--)
    if (
      /^(claim|claims|claimed|claiming|cost|costs|costing|lost|losing|take|took|taken|takes|taking|of)$/.test(
        words.lower[at]!,
      )
    )
      return { harm: 'killed', word: phrase.head, rule: 'inside/lives' }
  for (let at = phrase.to; at < Math.min(words.length, phrase.to + 5); at++)
    if (/^(lost|claimed|taken)$/.test(words.lower[at]!))
      return { harm: 'killed', word: phrase.head, rule: 'inside/lives' }
  return undefined
}

const be =
  /^(was|were|is|are|been|be|being|got|get|getting|'re|'s|remain|remains|remained|went|gone|go|reported|listed|feared|presumed|believed|found|left|confirmed|said|known|thought|shot|taken|held|still|now|fatally|critically|seriously|badly|lightly|slightly|severely|gravely)$/
const have = /^(have|has|had|having|'ve|will|would|could|may|might|to|did|do)$/
const lightly =
  /^(also|reportedly|allegedly|later|then|either|all|both|not|n't|already|so|far|since|apparently|instantly|immediately|subsequently|themselves|once|again|each|yesterday|today|tuesday|monday|wednesday|thursday|friday|saturday|sunday|who|that|which|overnight|eventually)$/

/** How many words of a phrase may stand between the counted noun and its passive: *16 people in the town of X were killed*. */
const reach = 14

/** "(16 people) were killed", "(16 people) in the town were wounded", "(12) died", "(43 civilians) have lost their lives". */
function harmBehind(words: Words, phrase: Phrase): FoundHarm | undefined {
  let passive = false
  let perfect = false
  let gap = false
  for (let at = phrase.to; at < words.length && at < phrase.to + reach; at++) {
    const lower = words.lower[at]!
    if (lower === '(') {
      const end = words.lower.indexOf(')', at)
      if (end < 0 || end - at > 12) return undefined
      at = end
      continue
    }
    const harmed = harmedForms.get(lower)
    if (harmed !== undefined) {
      if (passive) return { harm: harmed, word: at, rule: gap ? 'behind/passive-far' : 'behind/passive' }
      if (perfect || gap || (opensCount(words, at + 1) && lower !== 'dead' && lower !== 'missing')) return undefined
      return { harm: harmed, word: at, rule: 'behind/participle' }
    }
    const suffering = sufferingForms.get(lower)
    if (suffering !== undefined && !/ing$/.test(lower))
      return { harm: suffering, word: at, rule: gap ? 'behind/subject-far' : 'behind/subject' }
    if (/^(lost|losing|lose|loses)$/.test(lower) && /^(life|lives)$/.test(words.lower[at + 2] ?? ''))
      return { harm: 'killed', word: at, rule: 'behind/lost-lives' }
    if (/^(forced|driven|made|compelled|obliged)$/.test(lower) && hasFlight(words, at + 1))
      return { harm: 'displaced', word: at, rule: 'behind/forced-to-flee' }
    if (/^(to)$/.test(lower) && hasFlight(words, at + 1) && isForcing(words, phrase.from))
      return { harm: 'displaced', word: at + 1, rule: 'behind/forced-to-flee' }
    if (/^(moved|moving|taken|transferred|sought|seeking|took|taking)$/.test(lower) && hasShelter(words, at + 1))
      return { harm: 'displaced', word: at, rule: 'behind/to-shelter' }
    if (/^(hostage|prisoner|captive)$/.test(lower) && (passive || isTaking(words, phrase.from)))
      return { harm: 'captured', word: at, rule: 'behind/taken' }
    if (lower === 'among' && /^(the|those)$/.test(words.lower[at + 1] ?? '')) {
      const among = harmedForms.get(words.lower[at + 2] ?? '')
      if (among !== undefined) return { harm: among, word: at + 2, rule: 'behind/among-those' }
    }
    if (be.test(lower)) {
      passive = true
      continue
    }
    if (have.test(lower)) {
      perfect = true
      continue
    }
    if (lightly.test(lower)) continue
    if (
      /^[.;:!?]$/.test(lower) ||
      words.upos[at] === 'VERB' ||
      words.upos[at] === 'AUX' ||
      words.upos[at] === 'NUM' ||
      lower === 'and' ||
      lower === 'while' ||
      lower === 'when' ||
      lower === 'where' ||
      lower === 'but' ||
      /^\d/.test(lower)
    )
      return undefined
    if (passive || perfect) {
      if (words.upos[at] !== 'ADV' && words.upos[at] !== 'ADP' && !gap) return undefined
    }
    gap = true
  }
  return undefined
}

const hasShelter = (words: Words, at: number): boolean =>
  [0, 1, 2, 3].some((k) => /^(shelter|shelters|refuge|safety)$/.test(words.lower[at + k] ?? ''))
const hasFlight = (words: Words, at: number): boolean =>
  [0, 1, 2, 3].some((k) => /^(flee|leave|abandon|evacuate|escape|relocate|move)$/.test(words.lower[at + k] ?? ''))
const isForcing = (words: Words, from: number): boolean =>
  [1, 2, 3].some((k) =>
    /^(force|forced|forces|forcing|drove|drive|driven|driving|caused|causing|prompted|prompting|compelled|compelling)$/.test(
      words.lower[from - k] ?? '',
    ),
  )
const isTaking = (words: Words, from: number): boolean =>
  [1, 2, 3].some((k) => /^(take|took|taken|takes|taking|hold|held|holds|holding)$/.test(words.lower[from - k] ?? ''))

const between =
  /^(the|a|an|another|up|also|as|many|well|total|of|reportedly|allegedly|at|about|his|their|its|"|“|''|``|both|all|further|-|additional|some)$/

/** "killing (16 civilians)", "shot dead (four men)", "the deaths of (nine)", "the toll rose to (43)", "lost (12 soldiers)". */
function harmBefore(words: Words, phrase: Phrase): FoundHarm | undefined {
  let at = phrase.from - 1
  if (/^(of|to|for)$/.test(words.lower[at] ?? '')) {
    const named = harmOfPhrase(words, at)
    if (named !== undefined) return named
  }
  while (
    at > 0 &&
    at > phrase.from - 5 &&
    between.test(words.lower[at]!) &&
    !(words.lower[at] === 'of' && harmOfNouns.has(words.lower[at - 1]!))
  )
    at--
  const lower = words.lower[at] ?? ''
  if (lower === 'of') return harmOfPhrase(words, at) ?? tollBefore(words, phrase)
  const harm = harmingForms.get(lower)
  if (harm !== undefined && !isPassive(words, at)) return { harm, word: at, rule: 'before/verb' }
  if (lower === 'dead' && /^(shot|shoot|shooting|shoots|left|leaving|found|gunned)$/.test(words.lower[at - 1] ?? ''))
    return { harm: 'killed', word: at, rule: 'before/shot-dead' }
  if (/^(shot|shooting)$/.test(lower) && words.lower[at - 1] === 'fatally')
    return { harm: 'killed', word: at, rule: 'before/fatally-shot' }
  if (lower === 'down' && /^(gunned|gunning|mowed|mowing|cut|shot)$/.test(words.lower[at - 1] ?? ''))
    return { harm: 'killed', word: at - 1, rule: 'before/gunned-down' }
  if (/^(lost|losing|loses|lose)$/.test(lower) && phrase.noun !== null)
    return { harm: 'killed', word: at, rule: 'before/lost' }
  if (/^(dead|killed|deaths)$/.test(lower) && words.lower[at - 1] === 'toll')
    return { harm: 'killed', word: at, rule: 'before/toll' }
  return tollBefore(words, phrase)
}

const isPassive = (words: Words, at: number): boolean =>
  /(ed|slain|hurt)$/.test(words.lower[at]!) &&
  [1, 2].some((k) => /^(was|were|been|being|is|are|be)$/.test(words.lower[at - k] ?? ''))

/** "the deaths of", "the bodies of the", "injuries to"; `at` is the preposition. */
function harmOfPhrase(words: Words, at: number): FoundHarm | undefined {
  const noun = words.lower[at - 1] ?? ''
  const harm = harmOfNouns.get(noun)
  if (harm === undefined) return undefined
  if ((noun === 'life' || noun === 'lives') && !/^(the|of)$/.test(words.lower[at - 2] ?? '')) return undefined
  if (noun === 'loss' && /^(to|for)$/.test(words.lower[at]!)) return undefined
  return { harm, word: at - 1, rule: 'before/noun-of' }
}

const tollWords = /^(toll|tally|count)$/
const rising =
  /^(raise|raised|raises|raising|bring|brings|brought|bringing|rise|rises|rose|risen|rising|climb|climbed|climbs|climbing|jumped|increased|reach|reached|reaches|reaching|surpassed|passed|topped|exceeded)$/

/** "the death toll rose to (43)", "put the death toll at (16)", "bringing the number of dead to (43)". */
function tollBefore(words: Words, phrase: Phrase): FoundHarm | undefined {
  if (phrase.article) return undefined
  if (
    !/^(to|at|of|is|was|stands|stood|reached|reaches|passed|hit|topped|exceeded|surpassed|,|:|as|in|reaching|by|past|above)$/.test(
      words.lower[phrase.from - 1] ?? '',
    )
  )
    return undefined
  for (let at = phrase.from - 1; at >= 0 && at > phrase.from - 14; at--) {
    const lower = words.lower[at]!
    if (/^[.;]$/.test(lower)) return undefined
    const toll = tollWords.test(lower) && words.lower[at - 1] !== 'head'
    const counted = /^(number|numbers|total)$/.test(lower) ? harmInNumber(words, at) : undefined
    if (!toll && counted === undefined) continue
    const word = toll ? at : counted!.word
    const injured = toll && [1, 2].some((k) => /^(injury|injured|wounded)$/.test(words.lower[at - k] ?? ''))
    const replaces = words.lower.slice(Math.max(0, at - 4), phrase.from).some((w) => rising.test(w))
    return { harm: toll ? (injured ? 'injured' : 'killed') : counted!.harm, word, rule: 'before/toll', replaces }
  }
  return undefined
}

/** "number of dead", "number of people killed", "total number of wounded". */
function harmInNumber(words: Words, at: number): { harm: Harm; word: number } | undefined {
  for (let k = at + 1; k < at + 6; k++) {
    const harm = harmedForms.get(words.lower[k] ?? '') ?? harmOfNouns.get(words.lower[k] ?? '')
    if (harm !== undefined) return { harm, word: k }
  }
  return undefined
}

/** The verb or noun that governs the phrase in the tree. */
function harmAbove(words: Words, phrase: Phrase, sentence: Sentence): FoundHarm | undefined {
  let token = words.token[phrase.head]!
  for (
    let climbs = 0;
    climbs < 4 &&
    sentence.deprel[token] === 'conj' &&
    sentence.head[token]! >= 0 &&
    sentence.upos[sentence.head[token]!] !== 'VERB';
    climbs++
  )
    token = sentence.head[token]!
  const head = sentence.head[token]!
  const deprel = sentence.deprel[token]!
  const wordOf = (at: number): number => words.token.indexOf(at)
  for (const child of dependents(sentence, token, 'acl', 'amod')) {
    const harm = harmedForms.get(sentence.form[child]!.toLowerCase())
    if (
      harm !== undefined &&
      !opensObject(words, wordOf(child) + 1) &&
      sentence.xpos[child] !== 'VBG' &&
      sentence.deprel[child] !== 'acl:relcl'
    )
      return { harm, word: wordOf(child), rule: 'tree/modifier' }
  }
  if (head < 0) return undefined
  const lemma = sentence.lemma[head]!.toLowerCase()
  const passive = isRelation(deprel, 'nsubj:pass')
  const verb = harmingVerbs.get(lemma)
  if (verb !== undefined && (passive || deprel === 'obj'))
    return { harm: verb, word: wordOf(head), rule: passive ? 'tree/passive' : 'tree/object' }
  const suffering = sufferingVerbs.get(lemma)
  if (suffering !== undefined && deprel === 'nsubj')
    return { harm: suffering, word: wordOf(head), rule: 'tree/subject' }
  const adjective = harmedForms.get(sentence.form[head]!.toLowerCase())
  const active = opensObject(words, wordOf(head) + 1)
  if (adjective !== undefined && !active && (deprel === 'nsubj' || passive) && sentence.xpos[head] !== 'VBD')
    return { harm: adjective, word: wordOf(head), rule: 'tree/predicate' }
  if (deprel === 'nmod') {
    const noun = harmOfNouns.get(sentence.form[head]!.toLowerCase())
    if (noun !== undefined && noun !== 'displaced') return { harm: noun, word: wordOf(head), rule: 'tree/noun-of' }
  }
  if (deprel === 'obj' || passive) {
    for (const child of dependents(sentence, head, 'xcomp')) {
      const harm = harmedForms.get(sentence.form[child]!.toLowerCase())
      if (harm !== undefined && child > token) return { harm, word: wordOf(child), rule: 'tree/left-dead' }
    }
  }
  return undefined
}
