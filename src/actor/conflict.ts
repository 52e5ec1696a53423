/** Who is on whose side in one conflict; from a readable file, none needed. Touches nothing. */
import type { Actor } from '../record/record.js'
import type { ActorMention } from './actor-mention.js'

export interface Conflict {
  readonly name: string
  /** Inclusive ISO days in which the sides hold; null is open. */
  readonly from: string | null
  readonly to: string | null
  readonly source: string
  readonly sides: readonly {
    readonly id: string
    readonly name: string
    readonly countries: readonly string[]
    readonly parties: readonly string[]
    /** Peoples whose use of place names is this side's, as gazetteer/names/disputed-names.txt calls them. */
    readonly uses?: readonly string[]
  }[]
}

/** The side of an actor in a conflict: by its own id, else by its country; null where the file does not say. */
export function sideOf(actor: Actor, { sides }: Conflict): string | null {
  const own = sides.find(({ parties }) => parties.some((party) => isParty(actor, party)))
  if (own !== undefined) return own.id
  const ofState = ['state', 'government', 'military', 'person'].includes(actor.kind) && !actor.id.startsWith('party:')
  return (ofState && sides.find(({ countries }) => countries.includes(actor.country ?? ''))?.id) || null
}

/** The party itself, its offices and its units. */
const isParty = ({ id }: Actor, party: string): boolean =>
  id === `party:${party}` || id === party || id.startsWith(`party:${party}/`) || id.startsWith(`office:${party}:`)

/** The mentions with their sides in the conflict that the report tells of: in force that day, two sides of it named, most often. */
export function withSides(
  mentions: readonly ActorMention[],
  day: string | null,
  conflicts: readonly Conflict[],
): ActorMention[] {
  let best: { conflict: Conflict; named: number } | undefined
  for (const conflict of conflicts) {
    if (day !== null && ((conflict.from ?? '') > day || (conflict.to !== null && conflict.to < day))) continue
    const sides = mentions.map(({ actor }) => sideOf(actor, conflict)).filter((side) => side !== null)
    if (new Set(sides).size > 1 && sides.length > (best?.named ?? 0)) best = { conflict, named: sides.length }
  }
  if (best === undefined) return [...mentions]
  const { conflict } = best
  return mentions.map((one) => ({ ...one, actor: { ...one.actor, side: sideOf(one.actor, conflict) } }))
}
