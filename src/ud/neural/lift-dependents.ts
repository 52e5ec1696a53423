/**
 * Mends what no tree may hold (Universal Dependencies, "Syntax: general principles"). Function words take no
 * participants: a subject or object that hangs on an auxiliary, a copula or a preposition belongs to the word above it.
 * The preposition of *killed at least six children* belongs to the number, and the children are the verb's object. A verb
 * with an auxiliary or a subject, and a finite verb behind a noun, is a clause and describes no noun: in *have retained control*
 * and in *the army established control* the noun is its object.
 */
import type { Tree } from '../guide.js'

/** @param relations names of the tree's relations @param isFiniteVerb whether a word is tagged as a finite verb @param isMark whether a preposition may mark a clause too; changes the tree */
export function liftDependents(
  tree: Tree,
  relations: readonly string[],
  isFiniteVerb: (word: number) => boolean = () => false,
  isMark: (word: number) => boolean = () => false,
): Tree {
  const { head, relation } = tree
  const is = (word: number, pattern: RegExp): boolean => pattern.test(relations[relation[word]!]!)
  for (let word = 0; word < head.length; word++) {
    if (!is(word, /^(?:nsubj|obj|iobj|csubj|ccomp|xcomp|obl)/)) continue
    let above = head[word]!
    while (above >= 0 && head[above]! >= 0 && is(above, /^(?:aux|cop|case)/)) above = head[above]!
    if (above >= 0 && above !== word) head[word] = above
  }
  // *upon the ministry and international bodies*: what stands before the first of two joined words belongs to it.
  for (let word = 0; word < head.length; word++) {
    const second = head[word]!
    const first = second < 0 ? -1 : head[second]!
    if (first > word && first < second && is(word, /^(?:case|det)/) && is(second, /^conj/)) head[word] = first
  }
  const object = relations.indexOf('obj')
  const oblique = relations.indexOf('obl')
  for (let word = 0; word < head.length; word++) {
    const above = head[word]!
    if (relation[word] !== oblique || above < 0 || above > word || object < 0) continue
    const has = (of: number, pattern: RegExp) => head.some((up, child) => up === of && is(child, pattern))
    const isCounted = head.some((up, number) => up === word && is(number, /^nummod$/) && has(number, /^nmod$/))
    if (isCounted && !has(word, /^case/) && !has(above, /^(?:obj|aux:pass|nsubj:pass)/)) relation[word] = object
  }
  const subject = relations.indexOf('nsubj')
  const mark = relations.indexOf('mark')
  for (let verb = 1; verb < head.length; verb++) {
    // *since a truce collapsed*: a finite verb straight behind a phrase of the same head has its noun as subject.
    const noun = verb - 1
    if (!isFiniteVerb(verb) || !is(verb, /^advcl/) || relation[noun] !== oblique || head[noun] !== head[verb]) continue
    const marker = head.findIndex((up, child) => up === noun && is(child, /^case/))
    if (
      marker < 0 ||
      !isMark(marker) ||
      subject < 0 ||
      mark < 0 ||
      head.some((up, child) => up === verb && is(child, /^(?:nsubj|csubj|mark|expl)/))
    )
      continue
    head[noun] = verb
    relation[noun] = subject
    head[marker] = verb
    relation[marker] = mark
  }
  for (let verb = 1; verb < head.length; verb++) {
    const noun = head[verb]!
    if (noun <= verb || !is(verb, /^amod$/)) continue
    const isHelped = head[verb - 1] === verb && is(verb - 1, /^(?:aux|nsubj)$/)
    const isSaid = isFiniteVerb(verb) && head[verb - 1] === noun && is(verb - 1, /^(?:compound|nsubj)$/) && subject >= 0
    if (!isHelped && !isSaid) continue
    if (isSaid) {
      // What stands before the verb belongs to its subject.
      for (let word = 0; word < verb - 1; word++) if (head[word] === noun) head[word] = verb - 1
      head[verb - 1] = verb
      relation[verb - 1] = subject
    }
    head[verb] = head[noun]!
    relation[verb] = relation[noun]!
    head[noun] = verb
    if (object >= 0) relation[noun] = object
  }
  return tree
}
