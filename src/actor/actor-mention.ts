import type { Actor, Mention } from '../record/record.js'

/** Words that mean an actor: a name, a demonym, a description (*the ministry*), a pronoun. */
export interface ActorMention extends Mention {
  readonly actor: Actor
  /** Index into the report's sentences, and of the token that heads the mention in it. */
  readonly sentence: number
  readonly token: number
  readonly foundBy: string
}
