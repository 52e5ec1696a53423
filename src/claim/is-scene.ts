/**
 * Whether what a clause tells is only a scene, a life or a procedure: *traders sell fish by the basket, he has three daughters*.
 * A claim is about a conflict (codebook); where nothing in the sentence is (no word of the conflict, no party or office, no other
 * claim, nobody who says it), a verb that the lexicon does not know states none. What a copula says is left alone. Touches nothing.
 */
import type { ActorMention } from '../actor/actor-mention.js'
import type { FoundEvent } from '../event/found-event.js'
import { conflictWords } from '../lexicon/en/conflict-words.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent } from '../ud/tree.js'

/** @param told claims of the sentence @param actors mentions of the sentence @param isSaid somebody is reported to say some of it */
export function isScene(
  sentence: Sentence,
  told: readonly FoundEvent[],
  { actors, isSaid }: { actors: readonly ActorMention[]; isSaid: boolean },
): boolean {
  if (isSaid || told.length === 0 || !told.every((event) => isBareState(sentence, event))) return false
  if (actors.some(({ actor }) => partyKinds.has(actor.kind))) return false
  for (let token = 0; token < sentence.length; token++)
    if (
      conflictWords.has(sentence.lemma[token]!.toLowerCase()) ||
      (/^(NOUN|ADJ)$/.test(sentence.upos[token]!) && conflictWords.has(sentence.form[token]!.toLowerCase()))
    )
      return false
  return true
}

const isBareState = (sentence: Sentence, { kind, foundBy, predicate }: FoundEvent): boolean =>
  kind === 'situation' &&
  foundBy === 'state/verb' &&
  sentence.lemma[predicate] !== 'be' &&
  dependent(sentence, predicate, 'expl', 'cop') < 0

const partyKinds: ReadonlySet<ActorMention['actor']['kind']> = new Set([
  'state',
  'government',
  'military',
  'armed-group',
  'organisation',
])
