/**
 * Finds the shortest clause that states a claim: the predicate with what hangs on it, less what is told by the way or is a
 * claim of its own (leaves-out.ts), less conjunctions, marks and fronted phrases cut off by a comma, and not beyond the content
 * that its source is reported to say. Where the predicate states nothing alone, the words above it are the clause
 * (stating-verb.ts). Touches nothing.
 */
import { isVerb } from '../event/clause.js'
import type { FoundEvent } from '../event/found-event.js'
import type { Span } from '../text/span.js'
import { withHyphens } from '../ud/hyphens.js'
import type { Sentence } from '../ud/sentence.js'
import { ancestors, dependent, dependents, isRelation, subtree, tokensSpan } from '../ud/tree.js'
import { edges, leavesOut } from './leaves-out.js'
import { isOfNoun, statingVerb } from './stating-verb.js'

/** Heads of a sentence's claims, and its events that stand apart (`standApart`). */
export interface Told {
  readonly heads: ReadonlySet<number>
  readonly apart: ReadonlySet<number>
}

/** @param within the content that holds the trigger, where somebody is reported to say it */
export function findEvidence(
  sentence: Sentence,
  event: FoundEvent,
  { heads: told, apart }: Told,
  within: Span | undefined,
): Span {
  const top = apart.has(event.token) ? event.token : statingVerb(sentence, event, told)
  const walked: number[] = []
  const down = ancestors(sentence, event.token)
  const walk = (token: number): void => {
    walked.push(token)
    for (let child = sentence.firstChild[token]!; child >= 0; child = sentence.nextSibling[child]!) {
      if (child === event.token || down.includes(child) || !leavesOut(sentence, child, token === top, told)) walk(child)
    }
  }
  walk(top)
  const kept = ownWords(sentence, top, event, walked, apart)
  // *injured another three*: a count is told by its number too, wherever the parser hangs it.
  if (event.foundBy.startsWith('toll/'))
    for (const target of event.targets)
      for (let token = Math.min(target, event.token); token <= Math.max(target, event.token); token++)
        if (!kept.includes(token) && Math.abs(target - event.token) <= 6) kept.push(token)
  // *killed and maimed five men*: the object that two verbs share.
  for (const target of event.targets) {
    const second = sentence.head[target]!
    const isShared =
      target > event.token && sentence.deprel[target] === 'obj' && areJoined(sentence, event.token, second, target)
    if (isShared)
      for (let token = event.token + 1; token <= subtree(sentence, target, ['punct']).at(-1)!; token++)
        if (!kept.includes(token)) kept.push(token)
  }
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

/** Whether the verb with the object is another than this one, beside it, or another verb stands between verb and object. */
function areJoined(sentence: Sentence, one: number, other: number, object: number): boolean {
  if (one === other)
    return dependents(sentence, one, 'conj').some((verb) => verb > one && verb < object && isVerb(sentence, verb))
  let first = other
  while (sentence.deprel[first] === 'conj' && first !== one) first = sentence.head[first]!
  return first === one || (sentence.deprel[one] === 'conj' && first === sentence.head[one])
}

/**
 * The words walked less those behind a coordinated clause that was left out (*was killed and three were hurt on Friday*) and
 * those before a subject that stands apart, and the event's own word and noun wherever the tree hangs them.
 */
function ownWords(
  sentence: Sentence,
  top: number,
  event: FoundEvent,
  walked: readonly number[],
  apart: ReadonlySet<number>,
): number[] {
  const subject = dependents(sentence, top, 'nsubj').find((token) => apart.has(token))
  const from = subject === undefined ? 0 : Math.max(...subtree(sentence, subject)) + 1
  const next = dependents(sentence, top, 'conj').find((token) => token > event.token && !walked.includes(token))
  const to = next === undefined ? sentence.length : subtree(sentence, next)[0]!
  const kept = walked.filter((token) => token >= from && token < to)
  if (!kept.includes(event.token)) kept.push(event.token)
  // *a claim the army denies*: with the word that stands for what is denied.
  const isHead = event.refers !== undefined && sentence.head[top] === event.refers
  if (top === event.predicate && (isHead || isOfNoun(sentence, event)))
    kept.push(...subtree(sentence, sentence.head[top]!).filter((token) => token < top && !kept.includes(token)))
  return kept
}

/** Cuts punctuation, conjunctions and fronted phrases with a comma off both ends. */
function trimEdges(sentence: Sentence, tokens: number[], event: FoundEvent): number[] {
  let kept = tokens.sort((a, b) => a - b)
  const first = Math.min(event.token, event.predicate, subjectStart(sentence, event.predicate))
  const comma = kept.findLast((token) => token < first && sentence.form[token] === ',')
  if (comma !== undefined) kept = kept.filter((token) => token > comma)
  // *due to shelling* too, *when the troops left*, *of buildings destroyed*
  const modified = sentence.deprel[event.predicate] === 'acl' ? sentence.head[event.predicate]! : -1
  const leads = (token: number) =>
    (sentence.deprel[token] === 'case' &&
      (sentence.head[token] === event.predicate || sentence.head[token] === modified)) ||
    (sentence.deprel[token] === 'fixed' && sentence.deprel[sentence.head[token]!] === 'case') ||
    (sentence.deprel[token] === 'advmod' &&
      (sentence.xpos[token] === 'WRB' || linking.has(sentence.lemma[token]!.toLowerCase())))
  const isEdge = (token: number) =>
    edges.some((edge) => isRelation(sentence.deprel[token]!, edge)) && token !== event.token
  while (kept.length > 1 && (isEdge(kept[0]!) || leads(kept[0]!))) kept = kept.slice(1)
  while (kept.length > 1 && isEdge(kept.at(-1)!)) kept = kept.slice(0, -1)
  return kept
}

/** What ties a sentence to the one before, and tells nothing of the event. */
const linking: ReadonlySet<string> = new Set(
  'meanwhile meantime however moreover furthermore nevertheless nonetheless instead elsewhere separately thus therefore'.split(
    ' ',
  ),
)

/** Where the subject of a predicate begins, the sentence's length where it has none. */
const subjectStart = (sentence: Sentence, predicate: number): number =>
  Math.min(
    sentence.length,
    ...dependents(sentence, predicate, 'nsubj', 'expl', 'csubj')
      .flatMap((subject) => subtree(sentence, subject))
      .filter((token) => sentence.upos[token] !== 'PUNCT'),
  )
