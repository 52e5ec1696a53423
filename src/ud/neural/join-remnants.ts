/**
 * Hangs what a coordinated clause without a verb of its own leaves (its remnants) where Universal Dependencies puts them: the first on
 * the verb as its conjunct, the second on the first as orphan (UD guidelines, "Ellipsis").
 *   - a count with where or when it holds: *killed 45 civilians in Alma and 22 in Beria*;
 *   - a subject with its count: *Norland freed 40 captives and Sudland 35*.
 *   - a counted participle: *gave 23 dead and 71 injured*; the object of a second verb: *destroying ten houses and damaging 31 others*.
 * Trees draw the second count with the first place, and the second subject with the first object. Asked of counted clauses only.
 */
import type { Tree } from '../guide.js'
import type { MendingWords } from '../mending-words.js'
import { childOf, hang, has, is, type Mending } from './mending.js'

/** @param words tags are those known with the whole sentence read; changes the tree */
export function joinRemnants(tree: Tree, words: Omit<Mending, keyof Tree | 'rules'>, rules: MendingWords): Tree {
  if (!words.relations.includes('orphan') || rules.wheres.size === 0) return tree
  const mending: Mending = { ...tree, ...words, rules }
  for (let at = 2; at < tree.head.length; at++) {
    countParticiple(mending, at)
    giveOwnObject(mending, at)
    partCounts(mending, at)
  }
  for (let at = 2; at < tree.head.length - 1; at++)
    if (joins(mending, at)) joinCount(mending, at) || joinSubject(mending, at)
  return tree
}

/**
 * *gave 23 dead and 71 injured*: a participle behind a number that was drawn as one of what the verb counts is counted by it, and no
 * second verb.
 */
function countParticiple(mending: Mending, word: number): void {
  const { head, names } = mending
  const number = word - 1
  if (
    !tagged(mending, word, /^VERB VB[ND]/) ||
    !tagged(mending, number, /^NUM/) ||
    !is(mending, word, /^(?:conj|acl|advcl)/)
  )
    return
  if (!is(mending, number, /^(?:conj|nummod|obj)/) || has(mending, word, /^(?:nsubj|obj|aux|mark)/)) return
  if (/^(?:NUM|DET|PRON)/.test(names[word + 1] ?? '')) return
  const first = head[number]!
  if (first < 0 || first >= number || !isCounted(mending, first) || !tagged(mending, first, /^(?:ADJ|VERB VBN)/)) return
  hang(mending, word, first, 'conj')
  if (head[word] !== first) return
  hang(mending, number, word, 'nummod')
  for (let at = first + 1; at < number; at++) if (head[at] === number) head[at] = word
}

/** *destroying ten buildings and damaging 31 others*: what stands straight behind the second verb is its object, not joined to the first one's. */
function giveOwnObject(mending: Mending, noun: number): void {
  const { head } = mending
  const first = head[noun]!
  if (!is(mending, noun, /^conj$/) || first < 0 || !is(mending, first, /^obj$/) || !isCounted(mending, noun)) return
  let verb = noun - 1
  while (tagged(mending, verb, /^(?:NUM|DET|ADJ)/)) verb--
  const above = head[first]!
  if (verb <= first || !tagged(mending, verb, /^VERB/) || head[verb] !== above || !is(mending, verb, /^conj$/)) return
  if (has(mending, verb, /^(?:obj|aux:pass)/)) return
  hang(mending, noun, verb, 'obj')
}

/** *Ten villagers killed 15 hurt in a raid*: a number with a participle behind a verb that has a counted subject is no object, in headlines and texts without commas. */
function partCounts(mending: Mending, word: number): void {
  const { head, names } = mending
  const [number, verb] = [word - 1, word - 2]
  if (verb < 1 || !/^VERB VB[DN]$/.test(names[verb]!) || !/^VERB VB[DN]$/.test(names[word]!)) return
  if (!tagged(mending, number, /^NUM/) || head[number] !== verb || head[word] !== verb || !is(mending, number, /^obj$/))
    return
  if (/^(?:NUM|DET|PRON|NOUN|PROPN|ADJ)/.test(names[word + 1] ?? '') || has(mending, verb, /^aux/)) return
  const subject = childOf(mending, verb, /^nsubj/)
  if (subject < 0 || subject > verb || !isCounted(mending, subject)) return
  hang(mending, word, verb, 'conj')
  hang(mending, number, word, 'nsubj:pass')
  hang(mending, subject, verb, 'nsubj:pass')
}

const tagged = ({ names }: Mending, word: number, tags: RegExp): boolean => tags.test(names[word] ?? '')

/** Whether a conjunction or a comma stands there that another conjunction does not follow. */
const joins = (mending: Mending, at: number): boolean =>
  (tagged(mending, at, /^CCONJ/) || /^[,;]$/.test(mending.lemma[at]!)) && !tagged(mending, at + 1, /^(?:CCONJ|PUNCT)/)

/** *(killed 45 civilians in Alma) and another 22 in Beria*: whether it was so. */
function joinCount(mending: Mending, at: number): boolean {
  const { lemma, rules, head } = mending
  let number = at + 1
  while (
    number < at + 5 &&
    (tagged(mending, number, /^(?:DET|ADV|ADJ|ADP|SCONJ) /) || rules.comparing.has(lemma[number]!))
  )
    number++
  if (!tagged(mending, number, /^NUM/) || rules.wheres.has(lemma[at + 1]!)) return false
  let to = number + 1
  const isMore = rules.mores.has(lemma[to] ?? '')
  const top = isMore && tagged(mending, to, /^NOUN/) ? to : number
  if (isMore) to++
  const clause = countedClause(mending, head[top]!, at)
  if (clause === undefined) return false
  // *sent 200 troops to Alma and 300 to Beria*: the same preposition in both.
  const same = lemma[to] === rules.ofMark ? undefined : lemma[to]
  const place = whereAt(mending, to, same)
  // *received rations, down from 61,000 in August*
  const isCompared = number > at + 2 && rules.comparing.has(lemma[at + 1]!)
  if (place < 0 || opensVerb(mending, place + 1)) return false
  if (!isCompared && !hasWhere(mending, clause, at, same)) return false
  if (!hangTop(mending, top, clause.verb)) return false
  for (let word = at + 1; word < to; word++) if (word !== top) hang(mending, word, top, nameOf(mending, word, number))
  hang(mending, place, top, 'orphan')
  if (tagged(mending, at, /^CCONJ/)) hang(mending, at, top, 'cc')
  return true
}

const nameOf = (mending: Mending, word: number, number: number): string =>
  word === number ? 'nummod' : tagged(mending, word, /^DET/) ? 'det' : 'advmod'

function hangTop(mending: Mending, top: number, verb: number): boolean {
  hang(mending, top, verb, 'conj')
  return mending.head[top] === verb
}

/** The noun of a phrase of place or time that begins there, -1 where none does: *in Alma, on Monday, Tuesday*. @param as a preposition that will do too */
function whereAt(mending: Mending, at: number, as?: string): number {
  const { lemma, head, rules } = mending
  if (rules.weekdays.has((lemma[at] ?? '').toLowerCase())) return at
  if (!tagged(mending, at, /^ADP/) || !(rules.wheres.has(lemma[at]!) || lemma[at] === as)) return -1
  const noun = head[at]!
  return noun > at && noun < at + 9 && tagged(mending, noun, /^(?:NOUN|PROPN|NUM)/) ? noun : -1
}

/** *and 22 in Beria were hurt*: a clause of its own. */
function opensVerb(mending: Mending, from: number): boolean {
  let at = from
  while (tagged(mending, at, /^(?:NOUN|PROPN)/)) at++
  return tagged(mending, at, /^(?:AUX|VERB VB[DZPN])/)
}

interface Clause {
  readonly verb: number
  readonly counted: number
}

/** The nearest verb above a word and before `end` that has a counted participant there. */
function countedClause(mending: Mending, from: number, end: number): Clause | undefined {
  const { head } = mending
  for (let verb = from; verb >= 0; verb = head[verb]!) {
    if (verb >= end || !tagged(mending, verb, /^(?:VERB|ADJ)/)) continue
    for (let word = 0; word < end; word++)
      if (head[word] === verb && is(mending, word, /^(?:nsubj|obj)/) && isCounted(mending, word))
        return { verb, counted: word }
  }
  return undefined
}

const isCounted = (mending: Mending, word: number): boolean =>
  tagged(mending, word, /^NUM/) || has(mending, word, /^nummod/)

/** Whether the first clause says itself where or when, behind its count and verb, or the like by the same preposition. */
function hasWhere(mending: Mending, { verb, counted }: Clause, end: number, as?: string): boolean {
  const isWhere = as === undefined || mending.rules.wheres.has(as) || mending.rules.weekdays.has(as.toLowerCase())
  for (let at = Math.max(verb, counted) + 1; at < end; at++) {
    if (!isWhere && mending.lemma[at] !== as) continue
    const noun = whereAt(mending, at, as)
    if (noun >= 0 && noun < end) return true
  }
  return false
}

/** *(Norland freed 40 captives) and the rebels 35*: whether it was so. */
function joinSubject(mending: Mending, at: number): boolean {
  const { names, lemma, rules, head } = mending
  const isNamed = (word: number): boolean =>
    tagged(mending, word, /^PROPN/) && !rules.months.has(lemma[word]!.toLowerCase())
  const opens = tagged(mending, at + 1, /^DET/) && names[at + 1]!.endsWith('DT') && rules.definite === lemma[at + 1]
  if (!opens && !isNamed(at + 1)) return false
  let number = at + 1
  while (number < at + 6 && tagged(mending, number, /^(?:DET|ADJ|NOUN|PROPN)/)) number++
  const subject = number - 1
  if (!tagged(mending, number, /^NUM/) || !(opens ? tagged(mending, subject, /^(?:NOUN|PROPN|ADJ)/) : isNamed(subject)))
    return false
  if (!/^(?:PUNCT|CCONJ)/.test(names[number + 1] ?? 'PUNCT') || lemma[number + 1] === '-') return false
  const clause = countedClause(mending, head[subject]!, at)
  if (clause === undefined || !is(mending, clause.counted, /^obj/) || clause.counted < clause.verb) return false
  const first = childOf(mending, clause.verb, /^nsubj/)
  if (first < 0 || first > clause.verb || !isLike(mending, first, opens)) return false
  if (!hangTop(mending, subject, clause.verb)) return false
  for (let word = at + 1; word < subject; word++)
    if (head[word]! < at + 1 || head[word]! >= number) hang(mending, word, subject, 'dep')
  hang(mending, number, subject, 'orphan')
  if (tagged(mending, at, /^CCONJ/)) hang(mending, at, subject, 'cc')
  return true
}

/** A name is set beside a name or a noun with an article, no thing beside a thing: *downed two jets and MiG 29*. */
const isLike = (mending: Mending, first: number, opens: boolean): boolean =>
  tagged(mending, first, /^PROPN/) || (opens && tagged(mending, first, /^NOUN/))
