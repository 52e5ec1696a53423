/** Who is on whose side in one conflict; from a readable file, none needed. Touches nothing. */
import type { Actor } from '../record/record.js'

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
  }[]
}

/** The side of an actor in the first conflict that has it: by its own id, else by its country; null where none has. */
export function sideOf(actor: Actor, conflicts: readonly Conflict[]): string | null {
  for (const { sides } of conflicts) {
    const own =
      sides.find(({ parties }) => parties.includes(actor.id)) ??
      sides.find(
        ({ countries }) => actor.country !== null && countries.includes(actor.country) && actor.kind !== 'media',
      )
    if (own !== undefined) return own.id
  }
  return null
}
