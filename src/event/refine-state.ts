/** Gives a state the kind of what it is about (lexicon/en/state-signs.ts). Touches nothing. */
import { isOf } from '../lexicon/en/noun-classes.js'
import { stateSigns } from '../lexicon/en/state-signs.js'
import { armedBodies, leadingVerbs, leavingVerbs, movingVerbs, presence } from '../lexicon/en/state-words.js'
import type { Kind } from '../record/kinds.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents } from '../ud/tree.js'
import { wordOf } from './word.js'

/** The verb that says what is done: below *try to*, *began to*. */
function acting(sentence: Sentence, verb: number): number {
  let at = verb
  for (let depth = 0; depth < 3 && leadingVerbs.has(wordOf(sentence, at)); depth++) {
    const below = dependents(sentence, at, 'xcomp').find((token) => sentence.upos[token] === 'VERB')
    if (below === undefined) break
    at = below
  }
  return at
}

/** @param parts heads of the state's subject, objects and predicate */
export function refineState(sentence: Sentence, kind: Kind, predicate: number, parts: readonly number[]): Kind {
  // *dealt a blow* tells of no deal: a verb is no noun of the signs.
  const words = [...parts, predicate]
    .flatMap((part) => [part, ...dependents(sentence, part, 'amod', 'nmod')])
    .filter((part) => sentence.upos[part] !== 'VERB')
    .map((part) => wordOf(sentence, part))
  const forms = [...parts, predicate].map((part) => sentence.form[part]!.toLowerCase())
  const sign = stateSigns.find(
    (row) => words.some((word) => row.words.has(word)) || forms.some((form) => row.words.has(form)),
  )
  if (sign !== undefined) return sign.kind
  const verb = wordOf(sentence, acting(sentence, predicate))
  const holder = parts[0]
  const subject = holder === undefined ? '' : wordOf(sentence, holder)
  // *the first batch of troops*: a part goes where the whole goes.
  const moving =
    holder === undefined ? [] : [holder, ...dependents(sentence, holder, 'nmod')].map((part) => wordOf(sentence, part))
  if (
    (movingVerbs.has(verb) || presence.has(verb)) &&
    moving.some((word) => isOf(word, 'force') || armedBodies.has(word))
  )
    return 'mobilisation'
  if (leavingVerbs.has(verb) && isOf(subject, 'people')) return 'displacement'
  return kind
}
