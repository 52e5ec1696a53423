/** What a report has told so far about its actors: their names, and who was mentioned where. */
import type { Actor } from '../record/record.js'
import type { ActorMention } from './actor-mention.js'

export interface Memory {
  /** The report's id: part of the ids of actors that no other report shares. */
  readonly report: string
  /** ISO day of publication, for offices whose holders change; null where it is not known. */
  readonly day: string | null
  /** The report's own actors by folded name, by surname, and by short form in parentheses (`()SDF`). */
  readonly names: Map<string, Actor>
  /** Mentions so far, in the order of their heads. */
  readonly mentions: ActorMention[]
  /** Persons whom a title or an office tells to be a woman or a man. */
  readonly genders: Map<string, 'she' | 'he'>
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
