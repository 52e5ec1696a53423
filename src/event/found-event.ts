import type { Kind } from '../record/kinds.js'
import type { Mention } from '../record/record.js'

/** A word that tells of an event or a state of affairs, with its kind. */
export interface FoundEvent {
  readonly kind: Kind
  readonly trigger: Mention
  /** Index into the report's sentences, and of the trigger's head token in it. */
  readonly sentence: number
  readonly token: number
  readonly foundBy: string
}
