/**
 * The harm told before a count: *killing 16 civilians*, *shot dead four men*, *the deaths of nine*, *the
 * toll rose to 43*.
 */
import { type Harm, harmedForms, harmingForms, harmNouns, harmOfNouns } from '../lexicon/en/harm-words.js'
import type { Phrase } from './counted-phrase.js'
import type { FoundHarm } from './harm.js'
import { singular } from './noun.js'
import type { Words } from './words.js'

const between =
  /^(the|a|an|another|up|also|as|many|well|total|of|reportedly|allegedly|at|about|his|their|its|"|“|''|``|both|all|further|-|additional|some|them|him|along|together|with)$/

/** "killing (16 civilians)", "shot dead (four men)", "the deaths of (nine)", "the toll rose to (43)", "lost (12 soldiers)". */
export function harmBefore(words: Words, phrase: Phrase): FoundHarm | undefined {
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
  return (
    harmAt(words, at, phrase) ?? sharedBefore(words, phrase) ?? listedBefore(words, phrase) ?? tollBefore(words, phrase)
  )
}

/** "Killed: (12); wounded: (30)" */
function listedBefore(words: Words, { from, noun }: Phrase): FoundHarm | undefined {
  const harm =
    noun === null && /^(?::|-|–|—)$/.test(words.lower[from - 1] ?? '')
      ? harmedForms.get(words.lower[from - 2]!)
      : undefined
  return harm === undefined ? undefined : { harm, word: from - 2, rule: 'before/listed' }
}

/** "killed the priest and (three nuns)": the verb before what the count is coordinated with. */
function sharedBefore(words: Words, phrase: Phrase): FoundHarm | undefined {
  // *treated for their wounds, and two voters have not been seen*
  if (words.lower[phrase.from - 1] !== 'and' || /^(?:AUX|VERB)$/.test(words.upos[phrase.to] ?? '')) return undefined
  for (let at = phrase.from - 2; at >= 0 && at > phrase.from - 10; at--) {
    const harm = words.upos[at] === 'NOUN' ? undefined : harmingForms.get(words.lower[at]!)
    if (harm !== undefined)
      return isPassive(words, at) || at === phrase.from - 2 ? undefined : { harm, word: at, rule: 'before/shared' }
    if (words.upos[at] === 'VERB' || words.upos[at] === 'AUX' || /^[.;:()]$/.test(words.lower[at]!)) return undefined
  }
  return undefined
}

/** The harm that the word `at` before a count tells. */
function harmAt(words: Words, at: number, phrase: Phrase): FoundHarm | undefined {
  const lower = words.lower[at] ?? ''
  const before = words.lower[at - 1] ?? ''
  const killed = (rule: string, word = at): FoundHarm => ({ harm: 'killed', word, rule: `before/${rule}` })
  if (lower === 'of') return harmOfPhrase(words, at)
  const harm = harmingForms.get(lower)
  if (harm !== undefined && !isPassive(words, at)) return { harm, word: at, rule: 'before/verb' }
  if (lower === 'dead' && /^(shot|shoot|shooting|shoots|left|leaving|found|gunned)$/.test(before))
    return killed('shot-dead')
  if (/^(shot|shooting)$/.test(lower) && before === 'fatally') return killed('fatally-shot')
  if (
    lower === 'down' &&
    (/^(gunned|gunning|mowed|mowing|cut)$/.test(before) ||
      // *shot down 47 of the drones* tells of things.
      (before === 'shot' && words.lower[phrase.from + 1] !== 'of'))
  )
    return killed('gunned-down', at - 1)
  if (/^(lost|losing|loses|lose)$/.test(lower) && phrase.noun !== null) return killed('lost')
  return undefined
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
  const named = broughtTo(words, phrase)
  if (named !== undefined) return named
  // *Death toll from Alma attack at least 112*
  const bare = phrase.count.modified && !words.upos.slice(0, phrase.from).some((upos) => /^(?:VERB|AUX)$/.test(upos))
  if (
    !bare &&
    !/^(to|at|of|is|be|was|stands|stood|reached|reaches|passed|hit|topped|exceeded|surpassed|,|:|as|in|reaching|by|past|above)$/.test(
      words.lower[phrase.from - 1] ?? '',
    )
  )
    return undefined
  for (let at = phrase.from - 1; at >= 0 && at > phrase.from - 25; at--) {
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

/** "bringing to (42) the number of people killed" */
function broughtTo(words: Words, { from, to, noun }: Phrase): FoundHarm | undefined {
  if (noun !== null || words.lower[from - 1] !== 'to' || !/^(bring|rais|tak|push)/.test(words.lower[from - 2] ?? ''))
    return undefined
  const at = words.lower.findIndex((lower, k) => k >= to && k < to + 4 && /^(number|toll|total)$/.test(lower))
  if (at < 0) return undefined
  const counted = words.lower[at] === 'toll' ? { harm: 'killed' as const, word: at } : harmInNumber(words, at)
  return counted && { ...counted, rule: 'before/toll', replaces: true }
}

/** "number of dead", "number of people killed", "total number of wounded". */
function harmInNumber(words: Words, at: number): { harm: Harm; word: number } | undefined {
  for (let k = at + 1; k < at + 6; k++) {
    const lower = words.lower[k] ?? ''
    // *the number of those still at large*
    if (lower === 'at' && words.lower[k + 1] === 'large') return { harm: 'missing', word: k + 1 }
    const harm = harmedForms.get(lower) ?? harmOfNouns.get(lower) ?? harmNouns.get(singular(lower))
    if (harm !== undefined) return { harm, word: k }
  }
  return undefined
}
