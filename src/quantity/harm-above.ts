/**
 * The harm told by the word that governs a count in the tree, however far it stands.
 */
import { harmedForms, harmingVerbs, harmOfNouns, sufferingVerbs } from '../lexicon/en/harm-words.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation } from '../ud/tree.js'
import { opensObject, type Phrase } from './counted-phrase.js'
import type { FoundHarm } from './harm.js'
import type { Words } from './words.js'

/** The verb or noun that governs the phrase in the tree, or the participle that hangs on it. */
export function harmAbove(words: Words, phrase: Phrase, sentence: Sentence): FoundHarm | undefined {
  const token = firstConjunct(sentence, words.token[phrase.head]!)
  const told = (at: number, harm: FoundHarm['harm'] | undefined, rule: string): FoundHarm | undefined =>
    harm === undefined ? undefined : { harm, word: words.token.indexOf(at), rule: `tree/${rule}` }
  const isActive = (at: number): boolean => opensObject(words, words.token.indexOf(at) + 1)
  const form = (at: number): string => sentence.form[at]!.toLowerCase()

  const modifier = dependents(sentence, token, 'acl', 'amod').find(
    (child) =>
      harmedForms.has(form(child)) &&
      !isActive(child) &&
      sentence.xpos[child] !== 'VBG' &&
      sentence.deprel[child] !== 'acl:relcl',
  )
  if (modifier !== undefined) return told(modifier, harmedForms.get(form(modifier)), 'modifier')
  const head = sentence.head[token]!
  if (head < 0) return undefined

  const deprel = sentence.deprel[token]!
  const lemma = sentence.lemma[head]!.toLowerCase()
  const passive = isRelation(deprel, 'nsubj:pass')
  if (passive || deprel === 'obj') {
    const left = dependents(sentence, head, 'xcomp').find((child) => child > token && harmedForms.has(form(child)))
    return (
      told(head, harmingVerbs.get(lemma), passive ? 'passive' : 'object') ??
      (passive && !isActive(head) ? told(head, harmedForms.get(form(head)), 'predicate') : undefined) ??
      (left === undefined ? undefined : told(left, harmedForms.get(form(left)), 'left-dead'))
    )
  }
  if (deprel === 'nsubj') {
    const predicate = !isActive(head) && sentence.xpos[head] !== 'VBD' ? harmedForms.get(form(head)) : undefined
    return told(head, sufferingVerbs.get(lemma), 'subject') ?? told(head, predicate, 'predicate')
  }
  const noun = deprel === 'nmod' ? harmOfNouns.get(form(head)) : undefined
  return noun === 'displaced' ? undefined : told(head, noun, 'noun-of')
}

/** *16 soldiers and three civilians*: the first of coordinated nouns stands for them all. */
function firstConjunct(sentence: Sentence, token: number): number {
  let at = token
  while (sentence.deprel[at] === 'conj' && sentence.head[at]! >= 0 && sentence.upos[sentence.head[at]!] !== 'VERB')
    at = sentence.head[at]!
  return at
}
