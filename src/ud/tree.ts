/**
 * Asking a dependency tree: children by relation, subtrees, paths upward. Relations are compared
 * as asked: `nsubj` means `nsubj` and its subtypes (`nsubj:pass`), `nsubj:pass` only itself.
 */
import type { Span } from '../text/span.js'
import type { Sentence } from './sentence.js'

/** `nsubj:pass` is a `nsubj`; `nsubj` is no `nsubj:pass`. */
export const isRelation = (deprel: string, asked: string): boolean =>
  deprel === asked || (deprel.length > asked.length && deprel.startsWith(asked) && deprel[asked.length] === ':')

/** The children of `head`, in text order; only those of the named relations where some are named. */
export function dependents(sentence: Sentence, head: number, ...relations: string[]): number[] {
  const found: number[] = []
  for (let child = sentence.firstChild[head]!; child >= 0; child = sentence.nextSibling[child]!) {
    const deprel = sentence.deprel[child]!
    if (relations.length === 0 || relations.some((asked) => isRelation(deprel, asked))) found.push(child)
  }
  return found
}

/** The first child of `head` by one of the relations, -1 where there is none. */
export function dependent(sentence: Sentence, head: number, ...relations: string[]): number {
  for (let child = sentence.firstChild[head]!; child >= 0; child = sentence.nextSibling[child]!) {
    const deprel = sentence.deprel[child]!
    if (relations.some((asked) => isRelation(deprel, asked))) return child
  }
  return -1
}

/** `head` and all below it, in text order, leaving out what hangs by one of the relations `without` directly on `head`. */
export function subtree(sentence: Sentence, head: number, without: readonly string[] = []): number[] {
  const tokens = [head]
  for (let i = 0; i < tokens.length; i++) {
    for (let child = sentence.firstChild[tokens[i]!]!; child >= 0; child = sentence.nextSibling[child]!) {
      if (i === 0 && without.some((asked) => isRelation(sentence.deprel[child]!, asked))) continue
      tokens.push(child)
    }
  }
  return tokens.sort((a, b) => a - b)
}

/** From the first character of the first of the tokens to the last of the last. Tokens must not be empty. */
export function tokensSpan(sentence: Sentence, tokens: readonly number[]): Span {
  let start = Number.MAX_SAFE_INTEGER
  let end = -1
  for (const token of tokens) {
    start = Math.min(start, sentence.starts[token]!)
    end = Math.max(end, sentence.ends[token]!)
  }
  return { start, end }
}

export const tokenSpan = (sentence: Sentence, token: number): Span => ({
  start: sentence.starts[token]!,
  end: sentence.ends[token]!,
})

/** The span of `head` with all below it (from its first to its last character, gaps included). */
export const subtreeSpan = (sentence: Sentence, head: number, without: readonly string[] = []): Span =>
  tokensSpan(sentence, subtree(sentence, head, without))

/** The tokens above `token`, nearest first, up to the root. */
export function ancestors(sentence: Sentence, token: number): number[] {
  const found: number[] = []
  for (let head = sentence.head[token]!; head >= 0; head = sentence.head[head]!) found.push(head)
  return found
}

/** Whether `token` is `top` or stands below it. */
export function isWithin(sentence: Sentence, token: number, top: number): boolean {
  for (let at = token; at >= 0; at = sentence.head[at]!) if (at === top) return true
  return false
}

/** The token that holds or follows the character offset, -1 where the sentence ends before it. */
export function tokenAt(sentence: Sentence, offset: number): number {
  for (let token = 0; token < sentence.length; token++) if (sentence.ends[token]! > offset) return token
  return -1
}
