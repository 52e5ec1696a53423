/**
 * Mends what no tree may hold, or what the network draws wrong in one way again and again, by one look after
 * another over the whole tree (Universal Dependencies, "Syntax: general principles"). Every look moves words only to where a
 * tree stays a tree.
 */
import type { Tree } from '../guide.js'
import type { MendingWords } from '../mending-words.js'
import { childOf, childrenOf, hang, has, is, type Mending as Mended, relationOf, type TreeWords } from './mending.js'

/** A tree while it is mended here. */
interface Mending extends Mended {
  readonly isFiniteVerb: (word: number) => boolean
}

/** Changes the tree and returns it. */
export function mendTree(tree: Tree, words: TreeWords & Pick<Mending, 'isFiniteVerb'>, rules: MendingWords): Tree {
  const mending: Mending = { ...tree, ...words, names: [...words.names], rules }
  for (const look of looks) for (let word = 0; word < tree.head.length; word++) look(mending, word)
  return tree
}

/** Function words take no participants: what hangs on an auxiliary, a copula or a preposition belongs to the word above it. */
function liftParticipant(mending: Mending, word: number): void {
  const { head } = mending
  if (!is(mending, word, /^(?:nsubj|obj|iobj|csubj|ccomp|xcomp|obl)/)) return
  let above = head[word]!
  while (above >= 0 && head[above]! >= 0 && is(mending, above, /^(?:aux|cop|case)/)) above = head[above]!
  if (above >= 0 && above !== word) head[word] = above
}

/** *upon the ministry and international bodies*: what stands before the first of two joined words belongs to it. */
function giveFirst(mending: Mending, word: number): void {
  const { head } = mending
  const second = head[word]!
  const first = second < 0 ? -1 : head[second]!
  if (first > word && first < second && is(mending, word, /^(?:case|det)/) && is(mending, second, /^conj/))
    head[word] = first
}

/**
 * *destroyed more than 30 tanks, at least six, up to six, about six, as many as six, six to ten*: what bounds a number marks
 * no oblique. A counted noun behind a verb without object is its object, one before a verb without subject its subject.
 */
function freeCounted(mending: Mending, word: number): void {
  const { head, relation, relations, names } = mending
  const verb = head[word]!
  if (relations[relation[word]!] !== 'obl' || verb < 0 || !relations.includes('obj')) return
  const object = childOf(mending, verb, /^obj/)
  // *six to ten prisoners*: the first number drawn as an object itself.
  const isRange =
    object > verb &&
    object < word &&
    names.slice(object, word).every((name) => /^(?:NUM|ADP|SYM|PUNCT|CCONJ)/.test(name)) &&
    names[word - 1]!.startsWith('NUM')
  const number = isRange ? object : childOf(mending, word, /^nummod$/)
  if (number < 0 || number > word) return
  const bound = boundOf(mending, word, number, verb)
  if (bound === undefined) return
  // *as many as six*: drawn as an object itself.
  const isMeasure =
    object > verb &&
    object < number &&
    names[object]!.startsWith('ADJ') &&
    (is(mending, object + 1, /^fixed$/) || bound.includes(object))
  const isPassive = has(mending, verb, /^(?:aux:pass|nsubj:pass)/)
  if (word < verb) {
    if (bound.length === 0 || has(mending, verb, /^(?:[nc]subj|expl)/)) return
    hang(mending, word, verb, isPassive ? 'nsubj:pass' : 'nsubj')
  } else {
    if (number <= verb || isPassive || (object >= 0 && !isMeasure && !isRange)) return
    hang(mending, word, verb, 'obj')
  }
  if (isRange) hang(mending, number, word, 'nummod')
  if (isMeasure) hang(mending, object, number, 'advmod')
  for (const mark of bound) hang(mending, mark, number, 'advmod')
}

/** The words before a number that only bound it: none where no preposition stands there; undefined where one marks an oblique. */
function boundOf(mending: Mending, word: number, number: number, verb: number): number[] | undefined {
  const { head, lemma, names, rules } = mending
  const marker = childOf(mending, word, /^case/)
  if (marker < 0) return []
  const isBefore = marker < number && names.slice(marker + 1, number).every((name) => name.startsWith('DET'))
  if (!isBefore || is(mending, number - 1, /^conj$/)) return undefined
  const two = rules.boundMarks.has(`${lemma[marker - 1]} ${lemma[marker]}`)
  if (two && [verb, word, number, marker].includes(head[marker - 1]!)) return [marker - 1, marker]
  return rules.boundMarks.has(lemma[marker]!) && !rules.aboutVerbs.has(lemma[verb]!) ? [marker] : undefined
}

/** *shot down two jets*: a particle straight behind a verb is the verb's. */
function giveParticle(mending: Mending, particle: number): void {
  const { head, names, lemma, rules } = mending
  const verb = particle - 1
  if (verb < 0 || !names[verb]!.startsWith('VERB') || head[particle]! <= particle) return
  if (!rules.particles.has(lemma[particle]!) || !/^AD[PV]/.test(names[particle]!)) return
  // *out of service*
  if (lemma[particle + 1] === rules.ofMark) return
  const noun = head[particle]!
  if (
    is(mending, particle, /^case$/) &&
    head[noun] === verb &&
    is(mending, noun, /^obl$/) &&
    !has(mending, verb, /^obj/)
  )
    hang(mending, noun, verb, 'obj')
  hang(mending, particle, verb, 'compound:prt')
}

/** *clashes in and around the town*: of two joined prepositions the first marks the noun, and the noun hangs on what stands before. */
function joinMarks(mending: Mending, second: number): void {
  const { head, names, lemma, rules, isFiniteVerb } = mending
  const [first, link] = [second - 2, second - 1]
  if (first < 1 || !rules.jointMarks.has(`${lemma[first]} ${lemma[second]}`) || !names[link]!.startsWith('CCONJ'))
    return
  const noun = head[second]!
  if (noun <= second || !is(mending, second, /^case$/)) return
  // *went on in and around the town*
  const before = names[first - 1]!.startsWith('ADV') ? first - 2 : first - 1
  if (before < 0) return
  const isNoun = /^(?:NOUN|PROPN)/.test(names[before]!)
  if (!isNoun && !names[before]!.startsWith('VERB')) return
  for (let word = 0; word < head.length; word++)
    if (head[word] === first) hang(mending, word, before, relationOf(mending, word))
  hang(mending, noun, before, isNoun ? 'nmod' : 'obl')
  hang(mending, first, noun, 'case')
  hang(mending, link, second, 'cc')
  hang(mending, second, first, 'conj')
  // *clashes in and around the town left ten dead*: drawn as joined to the noun.
  const verb = head.findIndex(
    (up, word) => up === before && word > noun && is(mending, word, /^conj$/) && isFiniteVerb(word),
  )
  if (!isNoun || verb < 0 || has(mending, verb, /^(?:cc|nsubj)/)) return
  head[verb] = head[before]!
  mending.relation[verb] = mending.relation[before]!
  hang(mending, before, verb, 'nsubj')
}

/** *a bomb blast in the market*: of two nouns in a row that are no time the second is the head. */
function headSecond(mending: Mending, second: number): void {
  const { head, relation, names, lemma, rules } = mending
  const first = second - 1
  if (first < 0 || head[second] !== first || !is(mending, second, /^nmod:unmarked$/)) return
  if (!names[first]!.startsWith('NOUN') || !names[second]!.startsWith('NOUN') || rules.times.size === 0) return
  if (rules.times.has(lemma[second]!) || rules.weekdays.has(lemma[second]!)) return
  head[second] = head[first]!
  relation[second] = relation[first]!
  for (let word = 0; word < head.length; word++) if (head[word] === first) head[word] = second
  hang(mending, first, second, 'compound')
}

/** *since a truce collapsed*: a finite verb straight behind a phrase of the same head has its noun as subject. */
function giveMarkedSubject(mending: Mending, verb: number): void {
  const { head, relation, relations, lemma, rules, isFiniteVerb } = mending
  const noun = verb - 1
  if (noun < 0 || !isFiniteVerb(verb) || !is(mending, verb, /^advcl/)) return
  if (relations[relation[noun]!] !== 'obl' || head[noun] !== head[verb]) return
  const marker = childOf(mending, noun, /^case/)
  if (marker < 0 || !rules.clauseMarks.has(lemma[marker]!)) return
  if (has(mending, verb, /^(?:nsubj|csubj|mark|expl)/)) return
  hang(mending, noun, verb, 'nsubj')
  hang(mending, marker, verb, 'mark')
}

/**
 * A verb with an auxiliary or a subject, and a finite verb behind a noun, is a clause and describes no noun: in *have
 * retained control* and in *the army established control* the noun is its object.
 */
function openClause(mending: Mending, verb: number): void {
  const { head, isFiniteVerb, relations } = mending
  const noun = head[verb]!
  if (verb < 1 || noun <= verb || !is(mending, verb, /^amod$/)) return
  const isHelped = head[verb - 1] === verb && is(mending, verb - 1, /^(?:aux|nsubj)$/)
  const isSaid =
    (isFiniteVerb(verb) || isBeforeCount(mending, verb)) &&
    (head[verb - 1] === noun || head[verb - 1] === verb) &&
    is(mending, verb - 1, /^(?:compound|nsubj)$/) &&
    relations.includes('nsubj')
  if (!isHelped && !isSaid) return
  if (isSaid) {
    // What stands before the verb belongs to its subject.
    for (let word = 0; word < verb - 1; word++) if (head[word] === noun) head[word] = verb - 1
    hang(mending, verb - 1, verb, 'nsubj')
  }
  replace(mending, noun, verb)
}

/** No participle before a number, an article or *scores of* describes a noun. */
function isBeforeCount({ names, lemma, head, rules }: Mending, verb: number): boolean {
  if (!names[verb]!.startsWith('VERB')) return false
  const isCounter = head[verb] === verb + 1 && rules.counters.has(lemma[verb + 1]!) && lemma[verb + 2] === rules.ofMark
  return /^(?:NUM|DET)/.test(names[verb + 1] ?? '') || isCounter
}

/** Puts a verb where the noun was that it was drawn to describe; the noun is its object. */
function replace(mending: Mending, noun: number, verb: number): void {
  const { head, relation } = mending
  head[verb] = head[noun]!
  relation[verb] = relation[noun]!
  hang(mending, noun, verb, 'obj')
}

/** *entered the valley and shelled 20 posts, had shelled 20 posts*: behind a conjunction or an auxiliary too. */
function openJoined(mending: Mending, verb: number): void {
  const { head, relation, names } = mending
  const noun = head[verb]!
  if (verb < 1 || noun <= verb || !is(mending, verb, /^amod$/) || !isBeforeCount(mending, verb)) return
  const before = verb - 1
  let above = head[noun]!
  if (names[before]!.startsWith('CCONJ') && head[before] === noun && is(mending, noun, /^conj$/)) {
    while (above >= 0 && !names[above]!.startsWith('VERB')) above = head[above]!
    if (above < 0 || above > verb) return
    head[verb] = above
    relation[verb] = relation[noun]!
    head[before] = verb
    hang(mending, noun, verb, 'obj')
  } else if (above === before && is(mending, noun, /^obj$/) && mending.lemma[before] === mending.rules.perfect) {
    for (const [word, up] of head.entries()) if (up === before && word !== noun) head[word] = verb
    replace(mending, before, verb)
    hang(mending, before, verb, 'aux')
    hang(mending, noun, verb, 'obj')
  }
}

const isGerund = ({ names }: Mending, word: number): boolean => names[word]!.endsWith('VBG')

/** *since fighting broke out*: a gerund between a mark and a finite verb without a subject is that subject. */
function giveGerundSubject(mending: Mending, gerund: number): void {
  const { head, names } = mending
  const verb = gerund + 1
  const isSubject =
    gerund > 0 &&
    isGerund(mending, gerund) &&
    /^VERB VB[DZP]$/.test(names[verb] ?? '') &&
    is(mending, gerund, /^advcl$/) &&
    is(mending, verb, /^advcl$/) &&
    head[verb] === head[gerund] &&
    is(mending, gerund - 1, /^mark$/) &&
    head[gerund - 1] === gerund &&
    !has(mending, verb, /^[nc]subj/)
  if (!isSubject) return
  hang(mending, gerund, verb, 'nsubj')
  head[gerund - 1] = verb
}

/** *succeeded in destroying 20 tanks*: behind a gerund with a mark no noun is the object of the verb above. */
function takeObject(mending: Mending, noun: number): void {
  const { head, relation, relations, names } = mending
  if (relations[relation[noun]!] !== 'obj') return
  let gerund = noun - 1
  while (gerund > 0 && /^(?:NUM|DET|ADJ|PROPN)/.test(names[gerund]!)) gerund--
  if (gerund < 1 || !isGerund(mending, gerund) || head[gerund] !== head[noun] || !is(mending, gerund, /^advcl$/)) return
  if (head[noun]! < gerund && has(mending, gerund, /^mark$/) && !has(mending, gerund, /^(?:obj|[nc]subj)/))
    head[noun] = gerund
}

/**
 * In *accused the rebels of shelling residential areas* the preposition marks the shelling, whose object the areas are; where
 * it is drawn with the noun and the gerund is not, two arcs cross, which English allows here nowhere. Where the gerund is
 * drawn as an adjective (*accused each other of shelling towns*) only the verb above tells.
 */
function giveGerundObject(mending: Mending, gerund: number): void {
  const { head, lemma, rules } = mending
  if (gerund < 1 || !isGerund(mending, gerund)) return
  const noun = head[gerund - 1]!
  if (noun <= gerund || !is(mending, gerund - 1, /^case$/) || !is(mending, noun, /^(?:nmod|obl)/)) return
  const above = head[noun]!
  const crosses = is(mending, gerund, /^(?:acl|advcl)$/) && head[gerund] === above
  if (!crosses) {
    const verb = rules.deedVerbs.has(lemma[above] ?? '') ? above : (head[above] ?? -1)
    const describes = is(mending, gerund, /^amod$/) && head[gerund] === noun
    if (!describes || lemma[gerund - 1] !== rules.ofMark || verb < 0 || !rules.deedVerbs.has(lemma[verb]!)) return
    hang(mending, gerund, verb, 'advcl')
  }
  hang(mending, noun, gerund, 'obj')
  hang(mending, gerund - 1, gerund, 'mark')
}

/** *is recruiting fighters*: a gerund straight behind a copula, before bare nouns for many, is the verb, and they its object. */
function openGoing(mending: Mending, gerund: number): void {
  const { head, relations } = mending
  const noun = head[gerund]!
  if (gerund < 2 || noun <= gerund || !isGerund(mending, gerund) || !is(mending, gerund, /^(?:amod|compound)$/)) return
  if (head[gerund - 1] !== noun || !is(mending, gerund - 1, /^cop$/) || !relations.includes('aux')) return
  if (!mending.names[noun]!.endsWith('NNS') || has(mending, noun, /^(?:det|nmod:poss)/)) return
  for (let word = 0; word < gerund - 1; word++) if (head[word] === noun) head[word] = gerund
  replace(mending, noun, gerund)
  hang(mending, gerund - 1, gerund, 'aux')
  // What closes the clause belongs to its verb.
  for (let word = noun + 1; word < head.length; word++)
    if (head[word] === noun && is(mending, word, /^(?:punct|conj|advcl|parataxis)/)) head[word] = gerund
}

/** *talks between the army and the rebels raised hopes*: what stands between has two sides, joined by the first *and* behind it. */
function joinSides(mending: Mending, marker: number): void {
  const { head, names, lemma, rules } = mending
  if (lemma[marker] !== rules.betweenMark || !is(mending, marker, /^case$/)) return
  const first = head[marker]!
  if (first < marker || has(mending, first, /^(?:conj|nummod)/) || !/^(?:NOUN|PROPN)/.test(names[first]!)) return
  let joint = first + 1
  while (joint < head.length && joint < first + farSide && !/^(?:CCONJ|VERB|AUX|PUNCT)/.test(names[joint]!)) joint++
  const second = names[joint]?.startsWith('CCONJ') ? head[joint]! : -1
  if (second > joint && is(mending, joint, /^cc$/) && /^(?:NOUN|PROPN)/.test(names[second]!))
    hang(mending, second, first, 'conj')
}
/** How many words behind the first side the conjunction may stand. */
const farSide = 7

/** *the army and Norlandic soldiers*: an adjective straight before the second of two joined words is no third of them. */
function describeSecond(mending: Mending, word: number): void {
  const { head, names } = mending
  const noun = word + 1
  if (!names[word]!.startsWith('ADJ') || !/^(?:NOUN|PROPN)/.test(names[noun] ?? '')) return
  const first = head[word]!
  if (!is(mending, word, /^conj$/) || first > word) return
  const isThird = head[noun] === first && is(mending, noun, /^conj$/)
  // *The army and Norlandic soldiers attacked*: the noun drawn as a second subject.
  const isSubject = head[noun] === head[first] && is(mending, noun, /^nsubj/) && is(mending, first, /^nsubj/)
  if (!isThird && !isSubject) return
  hang(mending, word, noun, 'amod')
  if (isSubject) hang(mending, noun, first, 'conj')
  for (let child = 0; child < word; child++)
    if (head[child] === word && is(mending, child, /^(?:cc|punct|det|case)/)) head[child] = noun
}

/** *ended with Norlandic air strikes*: no noun that only fills a phrase has a clause's mark. */
function markPhrase(mending: Mending, marker: number): void {
  const { head, names } = mending
  const noun = head[marker]!
  // *left amid talks*: nor has an object a preposition, but for one that bounds a number.
  if (is(mending, marker, /^case$/) && noun > marker && is(mending, noun, /^obj$/) && names[marker]!.startsWith('ADP'))
    if (!has(mending, noun, /^nummod/)) hang(mending, noun, head[noun]!, 'obl')
  if (noun < marker || !is(mending, marker, /^mark$/) || !/^(?:ADP|SCONJ)/.test(names[marker]!)) return
  const isPhrase = /^(?:NOUN|PROPN)/.test(names[noun]!) && is(mending, noun, /^(?:obl|nmod)$/)
  if (isPhrase && !has(mending, noun, /^(?:[nc]subj|cop|aux|case)/)) hang(mending, marker, noun, 'case')
}

/**
 * *The signing by the army and the rebels raised hopes*: of two subjects of one verb the second, which a conjunction opens, is
 * joined to the noun before that.
 */
function joinSubject(mending: Mending, second: number): void {
  const { head, names } = mending
  if (!is(mending, second, /^nsubj/)) return
  const joint = childOf(mending, second, /^cc$/)
  const first = joint - 1
  if (joint < 1 || joint > second || !/^(?:NOUN|PROPN)/.test(names[first]!)) return
  const subject = childOf(mending, head[second]!, /^nsubj/)
  if (subject >= 0 && subject < first && !names.slice(subject, second).some((name) => /^(?:VERB|AUX)/.test(name)))
    hang(mending, second, first, 'conj')
}

/** *accused the army of an attack*: behind a verb of accusing *of* brings the deed, not more of the accused. */
function giveDeed(mending: Mending, deed: number): void {
  const { head, lemma, names, rules } = mending
  const accused = head[deed]!
  const verb = accused < 0 ? -1 : head[accused]!
  if (verb < 0 || !rules.deedVerbs.has(lemma[verb]!) || !is(mending, deed, /^nmod$/)) return
  const marker = childOf(mending, deed, /^case$/)
  // *accused members of the militia of an attack*: the last of them.
  const isLast = childrenOf(mending, accused).every((child) => child <= deed || !is(mending, child, /^nmod$/))
  if (marker < 0 || lemma[marker] !== rules.ofMark || !is(mending, accused, /^obj$/) || !isLast) return
  if (
    has(mending, deed, /^det/) &&
    /^NOUN/.test(names[deed]!) &&
    lemma[childOf(mending, deed, /^det/)] === rules.newMark
  )
    hang(mending, deed, verb, 'obl')
}

/** *On Monday Boko Haram attacked*: a name straight behind a day is no part of it where the verb would have no subject. */
function freeName(mending: Mending, name: number): void {
  const { head, names, lemma, rules, isFiniteVerb } = mending
  const day = name - 1
  if (day < 0 || head[name] !== day || !is(mending, name, /^(?:flat|compound|nmod|appos)/)) return
  if (!rules.weekdays.has(lemma[day]!.toLowerCase()) || !names[name]!.startsWith('PROPN')) return
  if (rules.times.has(lemma[name]!.toLowerCase())) return
  const verb = head[day]!
  if (verb > name && isFiniteVerb(verb) && !has(mending, verb, /^[nc]subj/)) hang(mending, name, verb, 'nsubj')
}

const looks = [
  liftParticipant,
  freeName,
  giveDeed,
  joinSides,
  joinSubject,
  describeSecond,
  markPhrase,
  giveFirst,
  joinMarks,
  headSecond,
  freeCounted,
  giveParticle,
  giveMarkedSubject,
  openClause,
  openJoined,
  giveGerundSubject,
  giveGerundObject,
  openGoing,
  takeObject,
] as const
