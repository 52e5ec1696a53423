/**
 * Asking a clause for its participants: who stands as subject and object of a verb, also where the
 * clause leaves them to another (relative clauses, participles, infinitives, coordination).
 */
import { calendarWords, relativePronouns } from '../lexicon/en/function-words.js'
import { effortNouns } from '../lexicon/en/state-words.js'
import { timeWords } from '../lexicon/en/time-words.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, isRelation } from '../ud/tree.js'

/** How far a subject is looked for above: clauses that share one rarely stack deeper. */
const deepest = 4

/** `token` and what is coordinated with it: *rebels and soldiers* → both heads. */
export function coordinated(sentence: Sentence, token: number): number[] {
  return [token, ...dependents(sentence, token, 'conj').filter((conjunct) => !isVerb(sentence, conjunct))]
}

export const isVerb = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === 'VERB' || sentence.upos[token] === 'AUX'

/** Whether the verb is a passive: it has a passive subject or auxiliary, or is a bare past participle on a noun. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  // *A shell killed ten*: with an object and no passive auxiliary it is none, whatever the subject's label.
  if (dependent(sentence, verb, 'obj') >= 0 && dependent(sentence, verb, 'aux:pass') < 0) return false
  if (dependent(sentence, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass') >= 0) return true
  const relation = sentence.deprel[verb]!
  if (relation === 'acl' && sentence.xpos[verb] === 'VBN') return true
  return relation === 'conj' && dependent(sentence, verb, 'nsubj', 'obj', 'aux') < 0 && sentence.xpos[verb] === 'VBN'
    ? isPassive(sentence, sentence.head[verb]!)
    : false
}

/** A relative pronoun's noun: the head of the relative clause that it stands in; else the token itself. */
function antecedent(sentence: Sentence, token: number): number {
  if (!relativePronouns.has(sentence.lemma[token]!.toLowerCase())) return token
  for (let at = sentence.head[token]!; at >= 0; at = sentence.head[at]!)
    if (isRelation(sentence.deprel[at]!, 'acl')) return sentence.head[at]!
  return token
}

/** Heads of the surface subject of a clause, its own or the one that it shares; [] where there is none. */
export function subjects(sentence: Sentence, verb: number, depth = 0): number[] {
  const own = dependents(sentence, verb, 'nsubj').find((token) => !isDate(sentence, token))
  if (own !== undefined) return coordinated(sentence, antecedent(sentence, own))
  if (depth > deepest) return []
  const head = sentence.head[verb]!
  const relation = sentence.deprel[verb]!
  if (head < 0) return []
  if (relation === 'xcomp') {
    const object = dependent(sentence, head, 'obj', 'iobj')
    return object >= 0 ? coordinated(sentence, object) : subjects(sentence, head, depth + 1)
  }
  // *the army's efforts to take the town*: whose they are, else who makes them.
  if (relation === 'acl' && sentence.xpos[verb] === 'VB' && effortNouns.has(sentence.lemma[head]!.toLowerCase())) {
    const owners = dependents(sentence, head, 'nmod:poss')
    const above = sentence.head[head]!
    const makes = owners.length === 0 && above >= 0 && /^ob[jl]/.test(sentence.deprel[head]!)
    return makes ? subjects(sentence, above, depth + 1) : owners
  }
  if (isRelation(relation, 'acl'))
    return isVerb(sentence, head) || isDate(sentence, head) ? [] : coordinated(sentence, head)
  // *the attack, which the media said was carried out by a bomber*
  const above = sentence.head[head]!
  if (
    relation === 'ccomp' &&
    sentence.deprel[head] === 'acl:relcl' &&
    dependent(sentence, verb, 'mark') < 0 &&
    above >= 0
  )
    return coordinated(sentence, above)
  if (relation === 'conj' || relation === 'advcl' || relation === 'parataxis' || relation === 'ccomp')
    return relation === 'ccomp' && dependent(sentence, verb, 'mark') >= 0 ? [] : subjects(sentence, head, depth + 1)
  return []
}

/** Heads of the *by* phrase of a passive or a noun. */
export function byPhrase(sentence: Sentence, head: number): number[] {
  return dependents(sentence, head, 'obl', 'nmod')
    .filter((token) => preposition(sentence, token) === 'by' && sentence.deprel[token] !== 'obl:unmarked')
    .flatMap((token) => coordinated(sentence, token))
}

/** The preposition before a phrase, lower case; '' where there is none. */
export function preposition(sentence: Sentence, token: number): string {
  const marker = dependent(sentence, token, 'case')
  return marker < 0 ? '' : sentence.lemma[marker]!.toLowerCase()
}

/** The word that joins a clause to what it hangs on, lower case; '' where there is none. */
export function marker(sentence: Sentence, clause: number): string {
  const mark = dependent(sentence, clause, 'mark')
  return mark < 0 ? '' : sentence.lemma[mark]!.toLowerCase()
}

/** Heads of the phrases behind one of the prepositions, hanging on `head`. */
export function behind(sentence: Sentence, head: number, prepositions: ReadonlySet<string>): number[] {
  return dependents(sentence, head, 'obl', 'nmod')
    .filter((token) => prepositions.has(preposition(sentence, token)) && !isDate(sentence, token))
    .flatMap((token) => coordinated(sentence, token))
}

/** *on Friday, in 1994*: a phrase of time, no participant. */
export const isDate = (sentence: Sentence, token: number): boolean =>
  (!/^(NOUN|PRON)$/.test(sentence.upos[token]!) &&
    dependents(sentence, token, 'flat', 'compound', 'nummod', 'nmod:tmod', 'nmod:unmarked', 'nmod:npmod').some((part) =>
      calendarWords.has(sentence.form[part]!.toLowerCase()),
    )) ||
  (sentence.upos[token] === 'NUM' &&
    [token - 1, token + 1].some((beside) => calendarWords.has(sentence.form[beside]?.toLowerCase() ?? ''))) ||
  /^(a\.?m\.?|p\.?m\.?|\d{1,2}[:.]\d\d)$/i.test(sentence.form[token]!) ||
  calendarWords.has(sentence.lemma[token]!.toLowerCase()) ||
  calendarWords.has(sentence.form[token]!.toLowerCase()) ||
  (sentence.upos[token] === 'NUM' && /^(1[89]|20)\d\d$/.test(sentence.form[token]!))

/** Who does it (active subject or *by*) and to whom (object or passive subject), as heads of phrases. */
export function roles(sentence: Sentence, verb: number): { doers: number[]; done: number[] } {
  const above = subjects(sentence, verb)
  const own = dependents(sentence, verb, 'obj').map((token) => antecedent(sentence, token))
  if (isMisread(sentence, verb)) {
    const object = sentence.head[verb]!
    return { doers: subjects(sentence, object), done: coordinated(sentence, object) }
  }
  const counted = own.length > 0 ? [] : countedBeforeDay(sentence, verb)
  const objects = [...own, ...(own.length + counted.length > 0 ? counted : relativized(sentence, verb))].flatMap(
    (token) => coordinated(sentence, token),
  )
  if (isPassive(sentence, verb)) return { doers: byPhrase(sentence, verb), done: [...above, ...objects] }
  return { doers: above, done: objects }
}

/** *wounded 40 Tuesday*: no day of the week is counted, so that the number is the object. */
function countedBeforeDay(sentence: Sentence, verb: number): number[] {
  const day = timeWords.get(sentence.form[verb + 2]?.toLowerCase() ?? '')
  return sentence.upos[verb + 1] === 'NUM' && sentence.head[verb + 1] === verb + 2 && day?.kind === 'weekday'
    ? [verb + 1]
    : []
}

/** *have recaptured gas fields*: behind an auxiliary, what the parser took for an adjective of its object is the verb. */
export const isMisread = (sentence: Sentence, verb: number): boolean =>
  sentence.deprel[verb] === 'amod' &&
  sentence.head[verb]! > verb &&
  sentence.upos[verb - 1] === 'AUX' &&
  sentence.head[verb - 1] === sentence.head[verb] &&
  sentence.lemma[verb - 1] === 'have'

/** *the land that it occupies*: the noun of a relative clause that has a subject of its own, and no object. */
function relativized(sentence: Sentence, verb: number): number[] {
  const subject = dependent(sentence, verb, 'nsubj')
  const free = sentence.deprel[verb] === 'acl:relcl' && subject >= 0 && !isPassive(sentence, verb)
  if (!free || relativePronouns.has(sentence.lemma[subject]!.toLowerCase())) return []
  return sentence.head[verb]! < verb && dependent(sentence, verb, 'cop', 'xcomp', 'ccomp') < 0
    ? [sentence.head[verb]!]
    : []
}

/** *did not agree*, *never agreed*, *cannot agree*. */
export const isNegated = (sentence: Sentence, verb: number): boolean =>
  dependents(sentence, verb, 'advmod').some(
    (child) => /^(not|never|n't|n’t)$/i.test(sentence.form[child]!) || sentence.lemma[child] === 'not',
  )

/**
 * *"Stop the shelling of the villages," they chanted*: a bare infinitive that begins a quotation, or that is called out,
 * with nobody named who does it. Elsewhere it is mostly a verb that was tagged badly.
 */
export const isImperative = (sentence: Sentence, verb: number): boolean =>
  sentence.upos[verb] === 'VERB' &&
  sentence.xpos[verb] === 'VB' &&
  /^(root|ccomp|parataxis)$/.test(sentence.deprel[verb]!) &&
  (/^["“‘'`]+$/.test(sentence.form[verb - 1] ?? '') || calledOut(sentence, verb)) &&
  dependent(sentence, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'aux', 'aux:pass', 'cop', 'mark') < 0

const calledOut = (sentence: Sentence, verb: number): boolean =>
  verb === 0 && dependents(sentence, verb, 'punct').some((mark) => sentence.form[mark] === '!')
