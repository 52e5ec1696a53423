import type { Kind } from '../record/kinds.js'
import type { Mention, Stance } from '../record/record.js'

/**
 * A word that tells of an event or a state of affairs, with its kind and its participants. Tokens are
 * indices into the sentence's columns.
 */
export interface FoundEvent {
  readonly kind: Kind
  readonly trigger: Mention
  /** Index into the report's sentences. */
  readonly sentence: number
  /** The word that names the event. */
  readonly token: number
  /** The head of the clause that states it: the word itself, or the light verb over it. */
  readonly predicate: number
  /** Heads of the phrases that name who does it, and to whom or what. */
  readonly agents: readonly number[]
  readonly targets: readonly number[]
  /** Head of the phrase that names weapon or means, -1 where none does. */
  readonly means: number
  /**
   * How the words that tell the event put it by themselves: *denied the accusations*, *threatened to strike*, *is
   * preparing for battle*; `affirmed` where a negation is taken in already (*does not agree* is opposition).
   */
  readonly puts?: 'affirmed' | 'negated' | 'intended' | 'possible' | undefined
  /** Who says so by the very words that tell it, and how: *a charge Norland denies, blamed the raid on the rebels*. */
  readonly holder?: Holder | undefined
  /** The word that stands for what was told elsewhere, -1 or undefined where none does: *denied it, a claim dismissed by the army*. */
  readonly refers?: number | undefined
  readonly foundBy: string
  /** 0 to 1: how likely a coder writes it down as this kind (claim/appraise-events.ts); undefined where nobody asked. */
  readonly chance?: number
}

export interface Holder {
  /** Head of the words that name him, -1 where nobody is named. */
  readonly head: number
  readonly stance: Stance
  /** The word that reports, where it is not the event's predicate: *denied the claim that …*. */
  readonly cue?: number
}
