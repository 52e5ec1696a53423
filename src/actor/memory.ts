/** What a report has told so far about its actors: their names, and who was mentioned where. */
import type { Actor } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'
import type { ActorMention } from './actor-mention.js'
import { foldName } from './name/known-actors.js'

export interface Memory {
  /** The report's id: part of the ids of actors that no other report shares. */
  readonly report: string
  /** ISO day of publication, for offices whose holders change; null where it is not known. */
  readonly day: string | null
  /** The report's own actors by folded name, by surname, and by short form in parentheses (`()SDF`). */
  readonly names: Map<string, Actor>
  /** Mentions so far, in the order of their heads. */
  readonly mentions: ActorMention[]
  /** The same by the words that may call one again: those of the actor's name, and the last of the mention. */
  readonly byWord: Map<string, ActorMention[]>
  /** Persons whom a title or an office tells to be a woman or a man. */
  readonly genders: Map<string, 'she' | 'he'>
}

/** Adds a mention behind those so far. */
export function remember({ mentions, byWord }: Memory, mention: ActorMention): void {
  mentions.push(mention)
  const { name } = mention.actor
  for (const word of new Set([lastWord(mention.text), ...wordsOf(name), ...foldName(name).split(/[\s-]/)]))
    if (byWord.get(word)?.push(mention) === undefined) byWord.set(word, [mention])
}

/** The last word of a phrase before what an *of* or another preposition brings, lower case. */
export const lastWord = (text: string): string =>
  wordsOf(text.split(/ (?:of|to|for|in|from|at|on) /i)[0]!)
    .filter(Boolean)
    .at(-1) ?? ''

/** Lower case; parted by anything but letters and hyphens. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}-]+/u)

/** The last mention so far of a sentence for which something holds. */
export function lastHere(
  { mentions }: Memory,
  { start }: Sentence,
  holds: (mention: ActorMention) => boolean,
): ActorMention | undefined {
  for (let at = mentions.length - 1; at >= 0 && mentions[at]!.end > start; at--)
    if (holds(mentions[at]!)) return mentions[at]
  return undefined
}

/** An actor that lives in this report only. */
export const localActor = (
  memory: Memory,
  name: string,
  kind: Actor['kind'],
  country: string | null = null,
): Actor => ({
  id: `report:${memory.report}:${name.toLowerCase()}`,
  name,
  kind,
  country,
  side: null,
})
