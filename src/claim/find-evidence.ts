/**
 * Finds the shortest clause that states a claim: the predicate with what hangs on it, less the clauses
 * that make claims of their own, less conjunctions, marks and fronted phrases cut off by a comma, and
 * not beyond the content that its source is reported to say. Touches nothing.
 */
import type { FoundEvent } from '../event/found-event.js'
import type { Span } from '../text/span.js'
import { withHyphens } from '../ud/hyphens.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, isRelation, isWithin, subtree, tokensSpan } from '../ud/tree.js'

/** Relations that hold another clause; it is left out where it makes a claim of its own. */
const clauses = ['conj', 'parataxis', 'advcl', 'acl', 'ccomp', 'csubj', 'appos', 'list']
/** Relations left out at the edge of a clause. */
const edges = ['punct', 'cc', 'mark', 'discourse', 'vocative']

/**
 * @param told heads of the sentence's other claims
 * @param within the content that holds the trigger, where somebody is reported to say it
 */
export function findEvidence(
  sentence: Sentence,
  event: FoundEvent,
  told: ReadonlySet<number>,
  within: Span | undefined,
): Span {
  const top = event.predicate
  const kept: number[] = []
  const walk = (token: number): void => {
    kept.push(token)
    for (let child = sentence.firstChild[token]!; child >= 0; child = sentence.nextSibling[child]!) {
      if (child === event.token || !leavesOut(sentence, child, token === top, told)) walk(child)
    }
  }
  walk(top)
  if (!kept.includes(event.token)) kept.push(event.token)
  // *Ten people died in Alma* read as people who died: a finite verb that hangs on a noun is the noun's clause.
  if (
    sentence.deprel[top] === 'acl' &&
    (sentence.xpos[top] === 'VBD' ||
      (sentence.xpos[top] === 'VBN' &&
        dependent(sentence, top, 'obj') < 0 &&
        event.targets.includes(sentence.head[top]!)))
  )
    kept.push(...subtree(sentence, sentence.head[top]!).filter((token) => token < top && !kept.includes(token)))
  // *injured another three*: a count is told by its number too, wherever the parser hangs it.
  if (event.foundBy.startsWith('toll/'))
    for (const target of event.targets)
      for (let token = Math.min(target, event.token); token <= Math.max(target, event.token); token++)
        if (!kept.includes(token) && Math.abs(target - event.token) <= 6) kept.push(token)
  // *wounded in the raid on the camp*: a target straight behind its noun, wherever the parser hangs it.
  for (const target of event.targets)
    if (sentence.upos[top] === 'NOUN' && dependent(sentence, target, 'case') === event.token + 1)
      kept.push(...subtree(sentence, target).filter((token) => token > event.token && !kept.includes(token)))
  const inside =
    within === undefined
      ? kept
      : kept.filter((token) => sentence.starts[token]! >= within.start && sentence.ends[token]! <= within.end)
  const tokens = trimEdges(sentence, inside.length > 0 ? inside : [event.token], event)
  return tokensSpan(sentence, withHyphens(sentence, tokens))
}

function leavesOut(sentence: Sentence, child: number, atTop: boolean, told: ReadonlySet<number>): boolean {
  const relation = sentence.deprel[child]!
  if (atTop && edges.some((edge) => isRelation(relation, edge))) return relation !== 'punct'
  // *killed in an air strike*, *hit a school and a clinic that was full*: what is a claim of its own is told there.
  if (relation === 'obl' && child > sentence.head[child]! && told.has(child)) return true
  if (relation === 'conj' && holdsAny(sentence, child, told)) return true
  if (!clauses.some((clause) => isRelation(relation, clause))) return false
  if (isRelation(relation, 'parataxis') || relation === 'list') return true
  if (relation === 'conj' && isClause(sentence, child)) return true
  return holdsClaim(sentence, child, told)
}

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

/** Cuts punctuation, conjunctions and fronted phrases with a comma off both ends. */
function trimEdges(sentence: Sentence, tokens: number[], event: FoundEvent): number[] {
  let kept = tokens.sort((a, b) => a - b)
  const first = Math.min(event.token, event.predicate)
  const comma = kept.find(
    (token) =>
      token < first &&
      sentence.form[token] === ',' &&
      sentence.head[token] !== -1 &&
      frontedBefore(sentence, token, event.predicate),
  )
  if (comma !== undefined) kept = kept.filter((token) => token > comma)
  // *due to shelling* too
  const leads = (token: number) =>
    (sentence.deprel[token] === 'case' && sentence.head[token] === event.predicate) ||
    (sentence.deprel[token] === 'fixed' && sentence.deprel[sentence.head[token]!] === 'case')
  const isEdge = (token: number) =>
    edges.some((edge) => isRelation(sentence.deprel[token]!, edge)) && token !== event.token
  while (kept.length > 1 && (isEdge(kept[0]!) || leads(kept[0]!))) kept = kept.slice(1)
  while (kept.length > 1 && isEdge(kept.at(-1)!)) kept = kept.slice(0, -1)
  return kept
}

/** Whether what stands before the comma is a phrase or clause hanging on the predicate before its subject. */
function frontedBefore(sentence: Sentence, comma: number, predicate: number): boolean {
  for (let child = sentence.firstChild[predicate]!; child >= 0 && child < comma; child = sentence.nextSibling[child]!) {
    if (isRelation(sentence.deprel[child]!, 'nsubj') || isRelation(sentence.deprel[child]!, 'expl')) return false
  }
  return true
}
