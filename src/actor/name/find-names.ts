/**
 * Finds names of actors in one sentence: those of the lexicon, longest first, and runs of capitalised
 * proper nouns that unknown-name.ts knows what to do with. A short form in parentheses after a name
 * (*Syrian Democratic Forces (SDF)*) means the named from there on. Touches nothing.
 */
import type { Actor } from '../../record/record.js'
import type { Sentence } from '../../ud/sentence.js'
import { dependents, subtree } from '../../ud/tree.js'
import type { Memory } from '../memory.js'
import { justBefore } from '../owner-of.js'
import { isPlace } from './is-place.js'
import { foldName, type KnownName } from './known-actors.js'
import { isShouted, longestKnown } from './longest-known.js'
import { properRun } from './proper-run.js'
import { unknownName } from './unknown-name.js'

/** A phrase of tokens (sorted) that means an actor. */
export interface NamedActor {
  readonly tokens: readonly number[]
  readonly head: number
  /** The tokens of the name itself, with titles, without what modifies it. */
  readonly own: readonly number[]
  readonly actor: Actor
  readonly foundBy: string
  /** The words name where something is, not who acts: only what they own or modify takes their country. */
  readonly place: boolean
}

export function findNames(sentence: Sentence, memory: Memory): NamedActor[] {
  const found: NamedActor[] = []
  const shouted = isShouted(sentence)
  for (let token = 0; token < sentence.length; ) {
    const defined = memory.names.get(`()${sentence.form[token]!}`)
    const known = defined === undefined ? longestKnown(sentence, token, shouted) : undefined
    const end =
      known?.end ?? (defined === undefined ? properRun(sentence, token, (at) => isOwnName(sentence, at)) : token + 1)
    if (end === token) {
      token++
      continue
    }
    const one =
      defined !== undefined
        ? named(sentence, token, end, defined, 'name/short-form')
        : known !== undefined
          ? fromLexicon(sentence, token, known)
          : fromContext(sentence, token, end, memory)
    if (one !== undefined) {
      found.push(one)
      rememberShortForm(sentence, end, one, memory)
    }
    token = end
  }
  return found
}

/** A party or a name of several words begins here: a name of its own, no part of the run before it. */
function isOwnName(sentence: Sentence, token: number): boolean {
  const known = longestKnown(sentence, token)
  return (
    known !== undefined &&
    known.name.by === 'name' &&
    known.name.actor.kind !== 'person' &&
    (known.end > token + 1 || known.name.actor.id.startsWith('party:'))
  )
}

function fromLexicon(sentence: Sentence, start: number, known: { name: KnownName; end: number }): NamedActor {
  const { name, end } = known
  const one = named(sentence, start, end, name.actor, `name/${name.by}`)
  return { ...one, place: isPlace(sentence, one.head, end, name) }
}

function fromContext(sentence: Sentence, start: number, end: number, memory: Memory): NamedActor | undefined {
  const actor = unknownName({ sentence, start, end, head: headOfRun(sentence, start, end) }, memory)
  return actor && named(sentence, start, end, actor, `name/${actor.kind}`)
}

function rememberShortForm(sentence: Sentence, end: number, { actor }: NamedActor, memory: Memory): void {
  const short = sentence.form[end + 1] ?? ''
  if (sentence.form[end] === '(' && sentence.form[end + 2] === ')' && /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(short)) {
    memory.names.set(`()${short}`, actor)
    memory.names.set(foldName(short), actor)
  }
}

export const headOfRun = (sentence: Sentence, start: number, end: number): number => {
  for (let token = start; token < end; token++) {
    const head = sentence.head[token]!
    if (head < start || head >= end) return token
  }
  return start
}

/** The name with what stands before it in its phrase: *Azerbaijan's Defence Ministry*, *Armenian Prime Minister X*. */
function named(sentence: Sentence, start: number, end: number, actor: Actor, foundBy: string): NamedActor {
  const head = headOfRun(sentence, start, end)
  const before = range(start, end)
    .flatMap((token) => dependents(sentence, token, 'amod', 'compound', 'nmod:poss'))
    .filter((child) => child < start)
    .flatMap((child) => subtree(sentence, child))
  const owner = actor.kind === 'person' ? undefined : justBefore(sentence, start)
  let first = owner?.start ?? start
  while (before.includes(first - 1) && start - first < 12) first--
  if (sentence.upos[first - 1] === 'NUM') first--
  if (/^(the|an?)$/i.test(sentence.form[first - 1] ?? '')) first--
  return {
    tokens: range(first, end),
    head,
    own: range(start, end),
    actor,
    foundBy,
    place: false,
  }
}

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i)
