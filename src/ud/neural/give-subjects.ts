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
import { hang, type TreeWords } from './mend-tree.js'

const isNoun = (name: string): boolean => /^(?:NOUN|PROPN|PRON) /.test(name)

/** @param words tags are those known with the whole sentence read; changes the tree */
export function giveSubjects(tree: Tree, words: Omit<TreeWords, 'isFiniteVerb'>, rules: MendingWords): Tree {
  const { relations } = words
  if (!relations.includes('nsubj')) return tree
  const is = (word: number, pattern: RegExp): boolean => pattern.test(relations[tree.relation[word]!]!)
  const mend: Mend = { ...tree, tree, relations, words, rules, is }
  for (let verb = 1; verb < tree.head.length; verb++) {
    describe(mend, verb)
    count(mend, verb)
    if (!/^VERB VB[DZPNG]$/.test(words.names[verb]!) || !is(verb, /^(?:root|ccomp|advcl|parataxis)$/)) continue
    if (isFiniteClause(mend, verb)) givers.some((give) => give(mend, verb))
  }
  return tree
}

/** The tree in hand. A giver says whether it gave the verb a subject. */
interface Mend {
  readonly tree: Tree
  readonly head: Int32Array
  readonly relation: Int32Array
  readonly relations: readonly string[]
  readonly words: Omit<TreeWords, 'isFiniteVerb'>
  readonly rules: MendingWords
  readonly is: (word: number, pattern: RegExp) => boolean
}

type Giver = (mend: Mend, verb: number) => boolean

const childrenOf = ({ tree }: Mend, word: number): number[] => {
  const found: number[] = []
  for (let child = 0; child < tree.head.length; child++) if (tree.head[child] === word) found.push(child)
  return found
}

/** Whether the verb or its auxiliary is finite. */
const isFiniteClause = ({ tree, words, is }: Mend, verb: number): boolean =>
  /VB[DZP]$/.test(words.names[verb]!) ||
  tree.head.some((up, child) => up === verb && is(child, /^aux/) && /^AUX (?:VB[DZP]|MD)$/.test(words.names[child]!))

const hasCase = (mend: Mend, word: number): boolean => childrenOf(mend, word).some((child) => mend.is(child, /^case/))

/** Hangs a participle on the noun straight before it, where it was drawn beside the verb that the noun hangs on. */
function describe(mend: Mend, word: number): void {
  const { is, words, tree } = mend
  if (!/^VERB VBN$/.test(words.names[word]!) || !is(word, /^advcl$/)) return
  const own = childrenOf(mend, word)
  if (own.some((child) => is(child, /^(?:nsubj|mark)/) || (child < word && !is(child, /^aux:pass$/)))) return
  let noun = Math.min(word, ...own) - 1
  while (noun >= 0 && tree.head[noun]! >= 0 && !(isNoun(words.names[noun]!) && is(noun, /^(?:obl|obj|nmod)/)))
    noun = tree.head[noun]!
  while (noun >= 0 && is(noun, /^nmod/)) noun = tree.head[noun]!
  const verb = noun < 0 ? -1 : tree.head[noun]!
  if (verb < 0 || verb > noun || noun > word || !is(noun, /^(?:obl|obj)/)) return
  const isOfGerund = tree.head[word] === verb && words.names[verb]!.endsWith('VBG')
  if (isOfGerund || (tree.head[verb] === tree.head[word] && is(verb, /^advcl$/))) hang(mend, word, noun, 'acl')
}

/** *killed one insurgent and left*: an adjective between a counted object and no noun is what is counted. */
function count(mend: Mend, word: number): void {
  const { is, words, tree } = mend
  const number = word - 1
  const verb = tree.head[number]!
  if (!/^ADJ JJ$/.test(words.names[word]!) || !/^NUM/.test(words.names[number]!)) return
  if (
    verb < 0 ||
    verb > number ||
    !is(number, /^obj$/) ||
    /^(?:NOUN|PROPN|ADJ|PUNCT HYPH)/.test(words.names[word + 1] ?? '')
  )
    return
  hang(mend, word, verb, 'obj')
  hang(mend, number, word, 'nummod')
}

/** *On Monday Alma and Beria vetoed it*: a phrase without a preposition that tells no time. */
const bare: Giver = (mend, verb) => {
  const { is, words, rules } = mend
  const phrase = childrenOf(mend, verb).findLast(
    (child) =>
      child < verb &&
      is(child, /^obl$/) &&
      isNoun(words.names[child]!) &&
      !rules.times.has(words.lemma[child]!.toLowerCase()) &&
      !hasCase(mend, child),
  )
  if (phrase === undefined) return false
  hangSubject(mend, phrase, verb)
  return true
}

/** Head of a date straight behind a preposition that was drawn into the phrase behind it, -1 where there is none. */
function dateBehind({ tree, words, rules }: Mend, before: number, phrase: number): number {
  const [first, second] = [before + 1, before + 2]
  if (second > phrase) return -1
  if (tree.head[first] === phrase && rules.weekdays.has(words.lemma[first]!.toLowerCase())) return first
  // *May 2*, *2 May*
  const isMonth = (word: number) => rules.months.has(words.lemma[word]!.toLowerCase())
  const isNumber = (word: number) => /^NUM/.test(words.names[word]!)
  if (second >= phrase || !((isMonth(first) && isNumber(second)) || (isNumber(first) && isMonth(second)))) return -1
  if (tree.head[second] === phrase && tree.head[first] === second) return second
  return tree.head[first] === phrase && tree.head[second] === first ? first : -1
}

const hangSubject = (mend: Mend, word: number, verb: number): void =>
  hang(mend, word, verb, childrenOf(mend, verb).some((child) => mend.is(child, /^aux:pass$/)) ? 'nsubj:pass' : 'nsubj')

const hasSubject = (mend: Mend, verb: number, but = -1): boolean =>
  childrenOf(mend, verb).some((child) => child !== but && mend.is(child, /^(?:[nc]subj|expl)/))

/** *On Monday air strikes hit Alma*: the preposition is the day's alone. What tells when itself is no subject: *On Monday night*. */
const behindDay: Giver = (mend, verb) => {
  const { is, words, rules } = mend
  for (const phrase of childrenOf(mend, verb)) {
    if (phrase > verb || !is(phrase, /^(?:obl|nsubj)$/) || !isNoun(words.names[phrase]!)) continue
    if (rules.times.has(words.lemma[phrase]!.toLowerCase()) || hasSubject(mend, verb, phrase)) continue
    const before = childrenOf(mend, phrase).find((child) => is(child, /^case$/))
    const date = before === undefined ? -1 : dateBehind(mend, before, phrase)
    if (before === undefined || date < 0) continue
    hang(mend, date, verb, 'obl')
    hang(mend, before, date, 'case')
    hangSubject(mend, phrase, verb)
    return true
  }
  return false
}

/** *In Alma district, Beria province, a patrol found rifles*: a phrase of its own behind a comma, straight before the verb. */
const behindPlace: Giver = (mend, verb) => {
  const { is, words, tree } = mend
  let last = verb - 1
  while (last > 0 && /^(?:ADV|AUX)/.test(words.names[last]!) && tree.head[last] === verb) last--
  for (let node = last; node >= 0 && node < verb; node = tree.head[node]!) {
    if (!is(node, /^(?:appos|conj)$/) || !isNoun(words.names[node]!) || hasCase(mend, node)) continue
    const own = childrenOf(mend, node)
    const first = Math.min(node, ...own)
    const opens = own.some((child) => is(child, /^(?:det|nummod)/)) || /S$/.test(words.names[node]!)
    if (!opens || !/^PUNCT ,$/.test(words.names[/^PUNCT/.test(words.names[first]!) ? first : first - 1] ?? '')) continue
    let top = node
    while (tree.head[top]! >= 0 && tree.head[top] !== verb) top = tree.head[top]!
    if (tree.head[top] !== verb || top > verb || !is(top, /^obl/)) return false
    hangSubject(mend, node, verb)
    return true
  }
  return false
}

/** *groups positioned in Alma fired rockets*: a participle without auxiliary is no clause beside another, but describes its noun. */
const participle: Giver = (mend, verb) => {
  const { is, words, tree } = mend
  for (let other = 0; other < verb; other++) {
    const isBare = /^VERB VB[NG]$/.test(words.names[other]!)
    const above = tree.head[other] === verb && is(other, /^advcl$/)
    const sister = tree.head[other] === tree.head[verb] && tree.relation[other] === tree.relation[verb]
    if (!isBare || !(above || sister)) continue
    const own = childrenOf(mend, other)
    const noun = own.find((child) => child < other && is(child, /^nsubj/))
    if (noun === undefined || own.some((child) => is(child, /^(?:aux|mark)/))) continue
    hangSubject(mend, noun, verb)
    hang(mend, other, noun, 'acl')
    return true
  }
  return false
}

/** *Fleeing gunmen fired on it*: a gerund that opens the clause without a comma describes the noun behind it. */
const fleeing: Giver = (mend, verb) => {
  const { is, words, tree } = mend
  const gerund = childrenOf(mend, verb).find(
    (child) => child < verb && is(child, /^advcl$/) && words.names[child]!.endsWith('VBG'),
  )
  if (gerund === undefined || words.names.slice(gerund, verb).some((name) => name === 'PUNCT ,')) return false
  const own = childrenOf(mend, gerund)
  const noun = own.find((child) => is(child, /^obj$/))
  if (noun !== gerund + 1 || own[0]! < gerund) return false
  for (const child of own)
    if (child > noun) hang(mend, child, noun, is(child, /^xcomp$/) ? 'acl' : relations(mend, child))
  hangSubject(mend, noun, verb)
  hang(mend, gerund, noun, 'amod')
  return true
}
const relations = (mend: Mend, word: number): string => mend.relations[mend.tree.relation[word]!]!

/** *claimed fighters killed ten*: what stands between a verb and the clause that it governs opens the clause. */
const opening: Giver = (mend, verb) => {
  const { is, words, tree } = mend
  const above = tree.head[verb]!
  if (!is(verb, /^ccomp$/) || above > verb) return false
  if (childrenOf(mend, verb).some((child) => is(child, /^mark/))) return false
  const noun = childrenOf(mend, above).findLast(
    (child) => child > above && child < verb && is(child, /^obj$/) && isNoun(words.names[child]!),
  )
  if (noun === undefined) return false
  hangSubject(mend, noun, verb)
  return true
}

/** *Five men, all of Alma, were deported, the paper said*: the first of two subjects of a verb of saying is the clause's before it. */
const saidBehind: Giver = (mend, verb) => {
  const { is, tree } = mend
  const above = tree.head[verb]!
  if (!is(verb, /^ccomp$/) || above < verb) return false
  const named = childrenOf(mend, above).filter((child) => is(child, /^nsubj/))
  if (named.length < 2 || named[0]! > verb || named.at(-1)! < verb) return false
  hangSubject(mend, named[0]!, verb)
  return true
}

/** A verb that has a subject asks for none. */
const has: Giver = (mend, verb) => hasSubject(mend, verb)

/** Asked in order, until one has given a subject or there is one. */
const givers: readonly Giver[] = [behindDay, has, bare, behindPlace, participle, fleeing, opening, saidBehind]
