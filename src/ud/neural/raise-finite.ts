/**
 * Raises finite verbs that were drawn below what only describes their subject, the garden paths of *Gunmen positioned on a rooftop
 * shot the boy* and *Soldiers who crossed in ten trucks freed two men*: no finite verb describes a noun without a pronoun or a
 * subject of its own, and a participle without an auxiliary is no main verb where a finite one follows. And gives a
 * clause that is cut in two by who says it (*The rebels, officials said, shelled it*) the subject in front, which was
 * drawn as a second one of the verb of saying.
 */
import { childOf, childrenOf, hang, has, is, isNominal, type Mending, relationOf } from './mending.js'

/** Looks at one verb; changes the tree. */
export function raiseFinite(mending: Mending, verb: number): void {
  openJoinedPast(mending, verb)
  takeListed(mending, verb)
  loseGuise(mending, verb)
  openListedPast(mending, verb)
  if (!isTensed(mending, verb) || takeFirst(mending, verb)) return
  const noun = describedBehind(mending, verb)
  if (noun < 0 && !isMisdrawn(mending, verb)) return
  const place = placeOf(mending, verb, noun < 0 ? verb : noun)
  if (place === undefined) return
  if (place.participle >= 0) loseLed(mending, verb, place.participle)
  loseAside(mending, verb, place.subject)
  if (has(mending, verb, /^(?:[nc]subj|expl)/)) return
  const parts = noun < 0 ? [] : [verb - 1]
  if (place.subject < 0) {
    if (noun < 0 || !isListed(mending, verb, noun)) return
    hang(mending, verb, place.above, 'conj')
    for (const part of parts)
      if (is(mending, part, /^(?:cc|punct)$/)) hang(mending, part, verb, relationOf(mending, part))
  } else raise(mending, verb, place)
  if (noun >= 0) hang(mending, noun, verb, 'obj')
}

/** *disguised as doctors stormed the bank*: what stands behind *as* is what they looked like, no subject. */
function loseGuise(mending: Mending, verb: number): void {
  const { head, lemma, rules } = mending
  const above = head[verb]!
  const mark = childOf(mending, verb, /^mark$/)
  if (
    above < 0 ||
    above > verb ||
    mark !== above + 1 ||
    lemma[mark] !== rules.asMark ||
    !rules.guises.has(lemma[above]!)
  )
    return
  const noun = childOf(mending, verb, /^nsubj/)
  if (noun < mark || noun > verb) return
  hang(mending, noun, above, 'obl')
  hang(mending, mark, noun, 'case')
}

/** *protested and burned tyres*: no object begins with a conjunction, so that the participle behind it is a past. */
function openJoinedPast({ names, head, ...mending }: Mending, verb: number): void {
  const whole = { names, head, ...mending }
  const noun = head[verb]!
  if (verb < 2 || names[verb] !== 'VERB VBN' || noun <= verb || !is(whole, verb, /^amod$/) || !is(whole, noun, /^obj$/))
    return
  const above = head[noun]!
  if (!names[verb - 1]!.startsWith('CCONJ') || head[verb - 1] !== noun || names[above] !== 'VERB VBD' || above > verb)
    return
  names[verb] = 'VERB VBD'
  hang(whole, verb, above, 'conj')
  hang(whole, verb - 1, verb, 'cc')
  hang(whole, noun, verb, 'obj')
}

/**
 * *arrested two men, confiscated rifles and left*: where nothing joins the second noun to the first and a verb is joined behind it, the
 * participle that opens the phrase is a verb of the row.
 */
function openListedPast(mending: Mending, participle: number): void {
  const { head, names, lemma, rules } = mending
  const noun = head[participle]!
  if (
    noun <= participle ||
    !is(mending, participle, /^amod$/) ||
    !is(mending, noun, /^conj$/) ||
    names[participle - 1] !== 'PUNCT ,'
  )
    return
  const first = head[noun]!
  const above = first < 0 || !is(mending, first, /^obj$/) ? -1 : head[first]!
  const isPast =
    names[participle] === 'VERB VBN' ||
    (names[participle] === 'ADJ JJ' && lemma[participle]!.endsWith(rules.pastEnding))
  if (above < 0 || !isPast || rules.pastEnding === '' || names[above] !== 'VERB VBD') return
  if (!/S$/.test(names[noun]!) || has(mending, noun, /^(?:cc|det|nmod:poss)/)) return
  const joined = childrenOf(mending, above).some(
    (verb) => verb > noun && names[verb] === 'VERB VBD' && is(mending, verb, /^conj$/),
  )
  if (!joined || childrenOf(mending, first).some((other) => is(mending, other, /^conj$/) && has(mending, other, /^cc/)))
    return
  names[participle] = 'VERB VBD'
  hang(mending, participle, above, 'conj')
  hang(mending, noun, participle, 'obj')
}

/** *attacked the town, shelled two mosques*: what stands straight behind a joined verb is its object, not joined to the object before. */
function takeListed(mending: Mending, verb: number): void {
  const { head, names } = mending
  if (!names[verb]!.startsWith('VERB') || !is(mending, verb, /^conj$/) || has(mending, verb, /^(?:obj|[cx]comp)/))
    return
  for (let noun = verb + 1; noun < head.length && noun < verb + 6; noun++) {
    const first = head[noun]!
    if (
      !is(mending, noun, /^conj$/) ||
      first < 0 ||
      first > verb ||
      head[first] !== head[verb] ||
      !is(mending, first, /^obj$/)
    )
      continue
    if (Math.min(noun, ...childrenOf(mending, noun)) === verb + 1) hang(mending, noun, verb, 'obj')
    return
  }
}

/** A past or present with a tense of its own. */
const isTensed = ({ names }: Mending, word: number): boolean => /^VERB VB[DZP]$/.test(names[word]!)

/** *shelled two villages*, a past drawn as an adjective: the noun behind, -1 where it is drawn as a clause. */
const describedBehind = (mending: Mending, verb: number): number => {
  const noun = mending.head[verb]!
  const isAdjective = mending.names[verb] === 'VERB VBD' && noun > verb && is(mending, verb, /^(?:amod|compound)$/)
  // Nothing of the noun stands before it.
  return isAdjective &&
    !childrenOf(mending, noun).some((child) => child < verb && !is(mending, child, /^(?:cc|punct)$/))
    ? noun
    : -1
}

/** Whether it hangs on another word as no finite clause without a subject does. */
const isMisdrawn = (mending: Mending, verb: number): boolean =>
  is(mending, verb, /^(?:acl|advcl|obl|nmod|appos|parataxis|ccomp|xcomp|dep)$/) &&
  !childrenOf(mending, verb).some((child) => is(mending, child, /^mark/) || isRelative(mending, child))

const isRelative = ({ names }: Mending, word: number): boolean => /^(?:PRON|ADV|DET) W/.test(names[word]!)

interface Place {
  /** Whose verb it is, and the bare participle that describes him; -1 where there is none. */
  readonly subject: number
  readonly participle: number
  /** The finite verb before it that it goes on from, where it has no subject to take. */
  readonly above: number
}

/** Where a verb belongs: with the nearest noun above and before it that asks for a verb, else beside the finite verb there. */
function placeOf(mending: Mending, verb: number, from: number): Place | undefined {
  const { head } = mending
  for (let at = head[from]!; at >= 0; at = head[at]!) {
    if (at > verb) return cutBy(mending, at, verb)
    if (isNominal(mending, at)) {
      if (asksVerb(mending, at, verb)) return { subject: at, participle: -1, above: -1 }
      continue
    }
    if (mayDescribe(mending, at, verb)) {
      const subject = describedBy(mending, at, verb)
      if (subject >= 0) return { subject, participle: at, above: -1 }
    }
    if (isTensed(mending, at) && !is(mending, at, /^(?:acl|advcl)/))
      return from === verb ? undefined : { subject: -1, participle: -1, above: at }
  }
  return undefined
}

/** *The militia, acting on orders, freed a doctor, officials said*: the first of two subjects of a verb of saying behind asks for a verb. */
function cutBy(mending: Mending, above: number, verb: number): Place | undefined {
  const named = mending.names[above]!.startsWith('VERB') ? subjectsOf(mending, above) : []
  const [first] = named
  if (first === undefined || named.length < 2 || first > verb || named.at(-1)! < verb) return undefined
  return { subject: first, participle: -1, above: -1 }
}

/** *Troops - some of them wounded - left*: a part told by the way is no subject. */
function loseAside(mending: Mending, verb: number, noun: number): void {
  const { names, lemma, rules } = mending
  const part = childOf(mending, verb, /^nsubj/)
  if (part < 0 || part > verb || noun < 0 || noun > part || !rules.parts.has(lemma[part]!)) return
  if (names[part - 1]!.startsWith('PUNCT') && childrenOf(mending, part).some((child) => names[child] === 'PRON PRP'))
    hang(mending, part, noun, 'appos')
}

/** Whether a noun has no verb: it is the root, or one of two subjects of a verb behind. */
function asksVerb(mending: Mending, noun: number, verb: number): boolean {
  const above = mending.head[noun]!
  if (has(mending, noun, /^(?:case|cop)/)) return false
  if (above < 0) return true
  return above > verb && is(mending, noun, /^nsubj/) && subjectsOf(mending, above).length > 1
}

/**
 * Whether a word before a verb may be a participle that describes the verb's subject: it has no auxiliary, and as a past no object, and
 * no mark stands between, *shells fired from the hills hit a school*.
 */
function mayDescribe(mending: Mending, word: number, verb: number): boolean {
  const { names } = mending
  if (has(mending, word, /^(?:aux|mark|cop)/)) return false
  if (/^(?:VERB VB[NG]|ADJ JJ)$/.test(names[word]!)) return true
  return (
    names[word] === 'VERB VBD' &&
    /^VERB VB[DZ]$/.test(names[verb]!) &&
    is(mending, verb, /^(?:acl|advcl|obl|nmod|dep)$/) &&
    !has(mending, word, /^(?:i?obj|[cx]comp)/) &&
    !names.slice(word, verb).some((name) => /^(?:PUNCT|CCONJ|SCONJ|PRON)/.test(name))
  )
}

/** Whom a bare participle describes: its own subject, or the noun that it hangs on and that asks for a verb; -1 where there is none. */
function describedBy(mending: Mending, participle: number, verb: number): number {
  const own = childrenOf(mending, participle).find((child) => child < participle && is(mending, child, /^nsubj/))
  if (own !== undefined) return isNominal(mending, own) ? own : -1
  const noun = mending.head[participle]!
  const isHung = is(mending, participle, /^(?:acl|amod)$/) && noun >= 0 && noun < participle && isNominal(mending, noun)
  return isHung && asksVerb(mending, noun, verb) ? noun : -1
}

const subjectsOf = (mending: Mending, verb: number): number[] =>
  childrenOf(mending, verb).filter((child) => child < verb && is(mending, child, /^nsubj/))

/** *took the town, shelled two mosques and left*, *destroyed and shelled ten houses*: a past that goes on behind an object or a verb. */
function isListed({ names, head }: Mending, verb: number, noun: number): boolean {
  const before = names[verb - 1] ?? ''
  return /^(?:PUNCT ,|CCONJ)/.test(before) && head[noun]! >= 0
}

/** *positioned on a rooftop shelled it*: what a preposition leads is no subject. */
function loseLed(mending: Mending, verb: number, participle: number): void {
  const subject = childOf(mending, verb, /^nsubj/)
  if (subject > participle && subject < verb && has(mending, subject, /^case/))
    hang(mending, subject, participle, 'obl')
}

/** Puts the verb where the participle, or the noun that asks for it, stood. */
function raise(mending: Mending, verb: number, { participle, subject }: Place): void {
  const { head, relation, names } = mending
  if (participle >= 0 && names[participle] === 'VERB VBD') names[participle] = 'VERB VBN'
  const top = participle < 0 || head[participle] === subject ? subject : participle
  const above = head[top]!
  const [own, name] = [relation[top]!, relationOf(mending, top)]
  const parts = participle < 0 ? [] : childrenOf(mending, participle)
  head[verb] = above
  relation[verb] = own
  if (/^nsubj/.test(name) && above >= 0) hang(mending, verb, above, 'ccomp')
  hang(mending, subject, verb, has(mending, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj')
  if (participle >= 0) hang(mending, participle, subject, 'acl')
  for (const part of parts) {
    // What the participle was given in front of its noun belongs to the clause.
    if (part < subject && !is(mending, part, /^punct/)) head[part] = verb
    if (part <= verb) continue
    const isObject = is(mending, part, /^obl$/) && !has(mending, part, /^case/) && !has(mending, verb, /^obj/)
    hang(mending, part, verb, isObject ? 'obj' : relationOf(mending, part))
  }
  for (const child of childrenOf(mending, subject)) if (child > verb) head[child] = verb
}

/** *The rebels, officials said, shelled it*: the first of two subjects of a verb of saying is the clause's behind it. */
function takeFirst(mending: Mending, verb: number): boolean {
  const { head, names } = mending
  if (has(mending, verb, /^(?:[nc]subj|expl|mark)/)) return false
  const inner = childrenOf(mending, verb).find((child) => is(mending, child, /^parataxis$/) && child > verb)
  const above = is(mending, verb, /^ccomp$/) && head[verb]! < verb ? head[verb]! : (inner ?? -1)
  if (above < 0 || !names[above]!.startsWith('VERB')) return false
  const named = subjectsOf(mending, above)
  const first = named[0] ?? -1
  if (named.length < 2 || first > verb) return false
  const isCut = names.slice(first, above < verb ? named.at(-1)! : verb).includes('PUNCT ,')
  if (!isCut) return false
  hang(mending, first, verb, has(mending, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj')
  return true
}
