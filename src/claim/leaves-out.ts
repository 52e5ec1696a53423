/**
 * What hangs on a predicate and is no part of the clause that states it: what makes a claim of its own, and what is told by the
 * way. Touches nothing.
 */
import { isTwin } from '../event/clause.js'

import { saidNouns } from '../lexicon/en/denial-words.js'
import { circumstanceMarks } from '../lexicon/en/function-words.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, isRelation, isWithin, subtree } from '../ud/tree.js'

/** Relations that hold another clause; it is left out where it makes a claim of its own. */
const clauses = ['conj', 'parataxis', 'advcl', 'acl', 'ccomp', 'csubj', 'appos', 'list']
/** Relations left out at the edge of a clause. */
export const edges = ['punct', 'cc', 'mark', 'discourse', 'vocative']

/** Whether what `child` heads is no part of the clause that states an event. @param told heads of the sentence's claims */
export function leavesOut(sentence: Sentence, child: number, atTop: boolean, told: ReadonlySet<number>): boolean {
  const relation = sentence.deprel[child]!
  if (isAside(sentence, child, told)) return true
  if (atTop && edges.some((edge) => isRelation(relation, edge))) return relation !== 'punct'
  // *killed in an air strike*, *hit a school and a clinic that was full*: what is a claim of its own is told there.
  if (relation === 'obl' && child > sentence.head[child]! && told.has(child)) return true
  if (relation === 'conj' && holdsAny(sentence, child, told)) return true
  if (!clauses.some((clause) => isRelation(relation, clause))) return false
  if (isRelation(relation, 'parataxis') || relation === 'list') return true
  if (relation === 'conj' && isClause(sentence, child) && !isTwin(sentence, child)) return true
  return holdsClaim(sentence, child, told)
}

/**
 * What is told by the way: an apposition, a relative clause that begins with its pronoun (*the town, which lies on the river*; *the town they
 * left* and *those who fled* say which), and a clause of cause, time or circumstance behind the verb (*because they had no
 * papers*, *with rescuers looking on*; *since the war began* says of what time, *as soon as they can* on what terms).
 */
function isAside(sentence: Sentence, child: number, told: ReadonlySet<number>): boolean {
  const head = sentence.head[child]!
  if (child < head) return false
  if (sentence.deprel[child] === 'acl:relcl')
    return /^(?:NOUN|PROPN)$/.test(sentence.upos[head]!) && opensWithPronoun(sentence, child)
  if (sentence.deprel[child] === 'appos') return describes(sentence, child) || answers(sentence, child, told)
  if (sentence.deprel[child] !== 'advcl') return false
  const mark = dependent(sentence, child, 'mark')
  if (mark < 0)
    return /^VB[GN]$/.test(sentence.xpos[child]!) && sentence.lemma[child] !== 'use' && followsComma(sentence, child)
  return isBesides(sentence.lemma[mark]!.toLowerCase()) && sentence.upos[mark - 1] !== 'ADV'
}

/** *since the war began*, *until they leave* say of what time, on what terms. */
const isBesides = (mark: string): boolean =>
  mark === 'with' || (circumstanceMarks.has(mark) && !/^(?:since|until)$/.test(mark))

function opensWithPronoun(sentence: Sentence, clause: number): boolean {
  const first = subtree(sentence, clause).find((token) => sentence.upos[token] !== 'PUNCT')!
  return /^(?:who|which|that|whose)$/i.test(sentence.form[first]!)
}

const followsComma = (sentence: Sentence, clause: number): boolean => {
  const first = subtree(sentence, clause)[0]!
  return /^(?:,|--?|–|—)$/.test(sentence.form[first]!) || /^(?:,|--?|–|—)$/.test(sentence.form[first - 1] ?? '')
}

/** *something they denied, charges it rejected*: an apposition that stands for what is told, with the answer to it. */
const answers = (sentence: Sentence, noun: number, told: ReadonlySet<number>): boolean =>
  (saidNouns.has(sentence.lemma[noun]!) || /^(?:something|figure|toll)$/.test(sentence.lemma[noun]!)) &&
  dependents(sentence, noun, 'acl').some((clause) => told.has(clause))

/** *Alma, a village on the border*: an apposition that says what something is, at length. */
const describes = (sentence: Sentence, noun: number): boolean =>
  sentence.upos[noun] === 'NOUN' &&
  dependent(sentence, noun, 'det') >= 0 &&
  dependent(sentence, noun, 'nmod', 'acl') >= 0

/** Coordinated clauses claim for themselves; coordinated nouns and bare infinitives do not. */
const isClause = (sentence: Sentence, token: number): boolean =>
  dependent(sentence, token, 'nsubj', 'cop', 'aux', 'expl') >= 0 || /VerbForm=Fin/.test(sentence.feats[token]!)

/** Whether the clause headed by `top` is the head of another claim, itself or through a light verb's noun. */
const holdsClaim = (sentence: Sentence, top: number, told: ReadonlySet<number>): boolean =>
  told.has(top) ||
  (/^(advcl|acl)/.test(sentence.deprel[top]!) && holdsAny(sentence, top, told)) ||
  (sentence.deprel[top] === 'advcl' &&
    [...told].some((other) => sentence.head[other] === top && sentence.deprel[other] === 'obj'))

const holdsAny = (sentence: Sentence, top: number, told: ReadonlySet<number>): boolean =>
  [...told].some((other) => isWithin(sentence, other, top))
