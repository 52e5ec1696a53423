/**
 * Mends finite clauses that were drawn without a subject. A finite verb in English has one (Huddleston & Pullum 2002, ch. 4),
 * so that it is the phrase before it that stands where no other may:
 *   - a bare phrase drawn as an oblique: *On Monday Alma and Beria vetoed it*;
 *   - what follows a day behind *on*: *On Monday air strikes hit Alma*;
 *   - a phrase behind a comma drawn as one with the place before it: *In Alma district, Beria province, a patrol found rifles*;
 *   - the subject of a bare participle before it, which describes it: *groups positioned in Alma fired rockets*;
 *   - the object of a verb whose clause it opens: *claimed fighters killed ten*;
 *   - the first of two subjects of a verb of saying behind it: *Five men, all of Alma, were deported, the paper said*;
 *   - the noun behind a gerund that opens the clause: *Fleeing gunmen fired*.
 * And an adjective behind a counted object is what is counted (*killed one insurgent*), a participle straight behind a noun
 * describes it, not the verb above both: *resulting in ten insurgents killed*.
 */
import type { Tree } from '../guide.js'
import type { MendingWords } from '../mending-words.js'
import { childrenOf, hang, has, is, type Mending, relationOf, type TreeWords } from './mending.js'
import { goOn, openActive, openBareRelative, openCondition } from './open-clauses.js'
import { raiseFinite } from './raise-finite.js'

const isNoun = (name: string): boolean => /^(?:NOUN|PROPN|PRON) /.test(name)

/** @param words tags are those known with the whole sentence read; changes the tree, and tags that it shows to be wrong */
export function giveSubjects(tree: Tree, words: TreeWords & { readonly names: string[] }, rules: MendingWords): Tree {
  if (!words.relations.includes('nsubj')) return tree
  const mending: Mending = { ...tree, ...words, rules }
  for (let verb = 1; verb < tree.head.length; verb++) {
    openActive(mending, verb)
    openCondition(mending, verb)
    openBareRelative(mending, verb)
    goOn(mending, verb)
    describe(mending, verb)
    count(mending, verb)
    raiseFinite(mending, verb)
    if (asksSubject(mending, verb)) givers.some((give) => give(mending, verb))
  }
  return tree
}

/** Whether it gave the verb a subject. */
type Giver = (mending: Mending, verb: number) => boolean

const asksSubject = (mending: Mending, verb: number): boolean =>
  /^VERB VB[DZPNG]$/.test(mending.names[verb]!) &&
  is(mending, verb, /^(?:root|ccomp|advcl|parataxis)$/) &&
  isFiniteClause(mending, verb)

/** Whether the verb or its auxiliary is finite. */
const isFiniteClause = (mending: Mending, verb: number): boolean =>
  /VB[DZP]$/.test(mending.names[verb]!) ||
  childrenOf(mending, verb).some(
    (child) => is(mending, child, /^aux/) && /^AUX (?:VB[DZP]|MD)$/.test(mending.names[child]!),
  )

/** Hangs a participle on the noun straight before it, where it was drawn beside the verb that the noun hangs on. */
function describe(mending: Mending, word: number): void {
  const { names, head } = mending
  if (!/^VERB VBN$/.test(names[word]!) || !is(mending, word, /^advcl$/)) return
  const own = childrenOf(mending, word)
  if (own.some((child) => is(mending, child, /^(?:nsubj|mark)/) || (child < word && !is(mending, child, /^aux:pass$/))))
    return
  let noun = Math.min(word, ...own) - 1
  while (noun >= 0 && head[noun]! >= 0 && !(isNoun(names[noun]!) && is(mending, noun, /^(?:obl|obj|nmod)/)))
    noun = head[noun]!
  while (noun >= 0 && is(mending, noun, /^nmod/)) noun = head[noun]!
  const verb = noun < 0 ? -1 : head[noun]!
  if (verb < 0 || verb > noun || noun > word || !is(mending, noun, /^(?:obl|obj)/)) return
  const isOfGerund = head[word] === verb && names[verb]!.endsWith('VBG')
  if (isOfGerund || (head[verb] === head[word] && is(mending, verb, /^advcl$/))) hang(mending, word, noun, 'acl')
}

/** *killed one insurgent and left*: an adjective between a counted object and no noun is what is counted. */
function count(mending: Mending, word: number): void {
  const { names, head } = mending
  const number = word - 1
  const verb = head[number]!
  if (!/^ADJ JJ$/.test(names[word]!) || !/^NUM/.test(names[number]!)) return
  if (
    verb < 0 ||
    verb > number ||
    !is(mending, number, /^obj$/) ||
    /^(?:NOUN|PROPN|ADJ|PUNCT HYPH)/.test(names[word + 1] ?? '')
  )
    return
  hang(mending, word, verb, 'obj')
  hang(mending, number, word, 'nummod')
}

/** *On Monday Alma and Beria vetoed it*: a phrase without a preposition that tells no time. */
const bare: Giver = (mending, verb) => {
  const { names, lemma, rules } = mending
  const phrase = childrenOf(mending, verb).findLast(
    (child) =>
      child < verb &&
      is(mending, child, /^obl$/) &&
      isNoun(names[child]!) &&
      !rules.times.has(lemma[child]!.toLowerCase()) &&
      !has(mending, child, /^case/),
  )
  if (phrase === undefined) return false
  hangSubject(mending, phrase, verb)
  return true
}

/** Head of a date straight behind a preposition that was drawn into the phrase behind it, -1 where there is none. */
function dateBehind({ head, names, lemma, rules }: Mending, before: number, phrase: number): number {
  const [first, second] = [before + 1, before + 2]
  if (second > phrase) return -1
  if (head[first] === phrase && rules.weekdays.has(lemma[first]!.toLowerCase())) return first
  // *May 2*, *2 May*
  const isMonth = (word: number) => rules.months.has(lemma[word]!.toLowerCase())
  const isNumber = (word: number) => /^NUM/.test(names[word]!)
  if (second >= phrase || !((isMonth(first) && isNumber(second)) || (isNumber(first) && isMonth(second)))) return -1
  if (head[second] === phrase && head[first] === second) return second
  return head[first] === phrase && head[second] === first ? first : -1
}

const hangSubject = (mending: Mending, word: number, verb: number): void =>
  hang(mending, word, verb, has(mending, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj')

const hasSubject = (mending: Mending, verb: number, but = -1): boolean =>
  childrenOf(mending, verb).some((child) => child !== but && is(mending, child, /^(?:[nc]subj|expl)/))

/** *On Monday air strikes hit Alma*: the preposition is the day's alone. What tells when itself is no subject: *On Monday night*. */
const behindDay: Giver = (mending, verb) => {
  const { names, lemma, rules } = mending
  for (const phrase of childrenOf(mending, verb)) {
    if (phrase > verb || !is(mending, phrase, /^(?:obl|nsubj)$/) || !isNoun(names[phrase]!)) continue
    if (rules.times.has(lemma[phrase]!.toLowerCase()) || hasSubject(mending, verb, phrase)) continue
    const before = childrenOf(mending, phrase).find((child) => is(mending, child, /^case$/))
    const date = before === undefined ? -1 : dateBehind(mending, before, phrase)
    if (before === undefined || date < 0) continue
    hang(mending, date, verb, 'obl')
    hang(mending, before, date, 'case')
    hangSubject(mending, phrase, verb)
    return true
  }
  return false
}

/** *In Alma district, Beria province, a patrol found rifles*: a phrase of its own behind a comma, straight before the verb. */
const behindPlace: Giver = (mending, verb) => {
  const { names, head } = mending
  let last = verb - 1
  while (last > 0 && /^(?:ADV|AUX)/.test(names[last]!) && head[last] === verb) last--
  for (let node = last; node >= 0 && node < verb; node = head[node]!) {
    if (!is(mending, node, /^(?:appos|conj)$/) || !isNoun(names[node]!) || has(mending, node, /^case/)) continue
    const own = childrenOf(mending, node)
    const first = Math.min(node, ...own)
    const opens = own.some((child) => is(mending, child, /^(?:det|nummod)/)) || /S$/.test(names[node]!)
    if (!opens || !/^PUNCT ,$/.test(names[/^PUNCT/.test(names[first]!) ? first : first - 1] ?? '')) continue
    let top = node
    while (head[top]! >= 0 && head[top] !== verb) top = head[top]!
    if (head[top] !== verb || top > verb || !is(mending, top, /^obl/)) return false
    hangSubject(mending, node, verb)
    return true
  }
  return false
}

/** *groups positioned in Alma fired rockets*: a participle without auxiliary is no clause beside another, but describes its noun. */
const participle: Giver = (mending, verb) => {
  const { names, head, relation } = mending
  for (let other = 0; other < verb; other++) {
    const isBare = /^VERB VB[NG]$/.test(names[other]!)
    const above = head[other] === verb && is(mending, other, /^advcl$/)
    const sister = head[other] === head[verb] && relation[other] === relation[verb]
    if (!isBare || !(above || sister)) continue
    const own = childrenOf(mending, other)
    const noun = own.find((child) => child < other && is(mending, child, /^nsubj/))
    if (noun === undefined || own.some((child) => is(mending, child, /^(?:aux|mark)/))) continue
    hangSubject(mending, noun, verb)
    hang(mending, other, noun, 'acl')
    return true
  }
  return false
}

/** *Fleeing gunmen fired on it*: a gerund that opens the clause without a comma describes the noun behind it. */
const fleeing: Giver = (mending, verb) => {
  const { names } = mending
  const gerund = childrenOf(mending, verb).find(
    (child) => child < verb && is(mending, child, /^advcl$/) && names[child]!.endsWith('VBG'),
  )
  if (gerund === undefined || names.slice(gerund, verb).some((name) => name === 'PUNCT ,')) return false
  const own = childrenOf(mending, gerund)
  const noun = own.find((child) => is(mending, child, /^obj$/))
  if (noun !== gerund + 1 || own[0]! < gerund) return false
  for (const child of own)
    if (child > noun) hang(mending, child, noun, is(mending, child, /^xcomp$/) ? 'acl' : relationOf(mending, child))
  hangSubject(mending, noun, verb)
  hang(mending, gerund, noun, 'amod')
  return true
}

/** *claimed fighters killed ten*: what stands between a verb and the clause that it governs opens the clause. */
const opening: Giver = (mending, verb) => {
  const { names, head } = mending
  const above = head[verb]!
  if (!is(mending, verb, /^ccomp$/) || above > verb) return false
  if (childrenOf(mending, verb).some((child) => is(mending, child, /^mark/))) return false
  const noun = childrenOf(mending, above).findLast(
    (child) => child > above && child < verb && is(mending, child, /^obj$/) && isNoun(names[child]!),
  )
  if (noun === undefined) return false
  hangSubject(mending, noun, verb)
  return true
}

/** *Five men, all of Alma, were deported, the paper said*: the first of two subjects of a verb of saying is the clause's before it. */
const saidBehind: Giver = (mending, verb) => {
  const { head } = mending
  const above = head[verb]!
  if (!is(mending, verb, /^ccomp$/) || above < verb) return false
  const named = childrenOf(mending, above).filter((child) => is(mending, child, /^nsubj/))
  if (named.length < 2 || named[0]! > verb || named.at(-1)! < verb) return false
  hangSubject(mending, named[0]!, verb)
  return true
}

/** *Police early Tuesday retook it*: a day is no subject, and owns none of those before it. */
const beforeDay: Giver = (mending, verb) => {
  const { names, lemma, rules } = mending
  const day = childrenOf(mending, verb).find(
    (child) => child < verb && is(mending, child, /^obl/) && rules.weekdays.has(lemma[child]!.toLowerCase()),
  )
  if (day === undefined || has(mending, day, /^case/)) return false
  const noun = childrenOf(mending, day).find(
    (child) =>
      child < day && is(mending, child, /^(?:compound|nmod)/) && isNoun(names[child]!) && !has(mending, child, /^case/),
  )
  if (noun === undefined || rules.times.has(lemma[noun]!.toLowerCase())) return false
  hangSubject(mending, noun, verb)
  for (const child of childrenOf(mending, day)) if (child < noun) hang(mending, child, noun, relationOf(mending, child))
  return true
}

/** *The militia burned it*: no noun is part of a finite verb. */
const compounded: Giver = (mending, verb) => {
  const noun = verb - 1
  if (mending.head[noun] !== verb || !is(mending, noun, /^compound$/) || !/^(?:NOUN|PROPN) /.test(mending.names[noun]!))
    return false
  hangSubject(mending, noun, verb)
  for (const child of childrenOf(mending, verb))
    if (child < noun && is(mending, child, /^(?:det|amod|nummod)/))
      hang(mending, child, noun, relationOf(mending, child))
  return true
}

/** A verb that has a subject asks for none. */
const hasOwn: Giver = (mending, verb) => hasSubject(mending, verb)

/** Asked in order, until one has given a subject or there is one. */
const givers: readonly Giver[] = [
  behindDay,
  hasOwn,
  compounded,
  beforeDay,
  bare,
  behindPlace,
  participle,
  fleeing,
  opening,
  saidBehind,
]
