/** Whose something is: the state or party that a noun's possessor, adjective, first noun or *of*-phrase names. Touches nothing. */
import type { Actor } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, isRelation } from '../ud/tree.js'
import { lastHere, type Memory } from './memory.js'
import { stateActor, stateName } from './name/known-actors.js'
import { knownAt, longestKnown } from './name/longest-known.js'

const owning = new Set(['of', 'for', 'from', 'to', 'at'])

/** @param left first token of the name that `head` heads, where it is one: states inside the name count first */
export function ownerOf(sentence: Sentence, head: number, memory: Memory, left = head, depth = 0): Actor | undefined {
  for (let token = left; token < head; token++) {
    const inside = longestKnown(sentence, token)
    if (inside !== undefined && !isBacker(sentence, inside.end)) return stateOf(inside.name.actor)
  }
  const beside = justBefore(sentence, left)
  if (beside !== undefined) return stateOf(beside.name.actor)
  const behind = justBehind(sentence, head)
  if (behind !== undefined) return stateOf(behind.name.actor)
  const parts = dependents(sentence, head, 'nmod:poss', 'amod', 'compound', 'nmod', 'flat', 'nmod:desc')
  for (const part of parts) {
    if (part >= left && part < head) {
      const further = depth < 3 ? ownerOf(sentence, part, memory, part, depth + 1) : undefined
      if (further !== undefined) return further
      continue
    }
    const relation = sentence.deprel[part]!
    if (isRelation(relation, 'nmod') && part > head && !isOwned(sentence, part)) continue
    const known = knownAt(sentence, part)
    if (known !== undefined) {
      if (!isBacker(sentence, known.end)) return stateOf(known.name.actor)
      continue
    }
    const again = mentionAt(sentence, part, memory)
    if (again !== undefined) return again
    const further = depth < 3 ? ownerOf(sentence, part, memory, part, depth + 1) : undefined
    if (further !== undefined) return further
  }
  return undefined
}

/** The name that ends right before the token, with *'s* or without: *Syria's | Defence Ministry*, *Russian | Foreign Ministry*. */
export function justBefore(sentence: Sentence, token: number): ReturnType<typeof knownAt> {
  const last = /^['’]s?$/.test(sentence.form[token - 1] ?? '') ? token - 2 : token - 1
  if (last < 0) return undefined
  const known = knownAt(sentence, last)
  return known?.end === last + 1 ? known : undefined
}

/** The name right behind *of* or *loyal to*: *forces | of the United States*, not *loyal to the ousted Norlandic president*. */
export function justBehind(sentence: Sentence, head: number): ReturnType<typeof longestKnown> {
  const words = [1, 2].map((step) => sentence.form[head + step]?.toLowerCase() ?? '')
  const length = words[0] === 'of' ? 1 : words.join(' ') === 'loyal to' ? 2 : 0
  if (length === 0) return undefined
  const next = head + 1 + length
  const start = /^the$/i.test(sentence.form[next] ?? '') ? next + 1 : next
  return start < sentence.length ? longestKnown(sentence, start) : undefined
}

/** *US-backed*: who backs something does not own it. */
const isBacker = (sentence: Sentence, end: number): boolean =>
  sentence.form[end] === '-' && /(ed|led|held|run)$/.test(sentence.form[end + 1] ?? '')

const isOwned = (sentence: Sentence, part: number): boolean => {
  const preposition = dependent(sentence, part, 'case')
  return preposition >= 0 && owning.has(sentence.form[preposition]!.toLowerCase())
}

/** The actor already read at the token in this sentence: *its* forces, *the ministry's* spokesman. */
function mentionAt(sentence: Sentence, token: number, memory: Memory): Actor | undefined {
  const start = sentence.starts[token]!
  const end = sentence.ends[token]!
  return lastHere(memory, sentence, (one) => one.start <= start && end <= one.end && one.foundBy !== 'place')?.actor
}

/** A seat owns as its state does. */
const stateOf = (actor: Actor): Actor =>
  actor.kind === 'government' && actor.country !== null && actor.id.startsWith('government:')
    ? stateActor(actor.country, stateName(actor.country))
    : actor
