/** Rows of idioms (idioms.ts tells their rule of entry). */
import type { Kind } from '../../../record/kinds.js'
import { filled } from '../inflections.js'
import type { Wanted } from '../verbs/row.js'

export interface Idiom {
  readonly lemma: string
  readonly object?: readonly string[]
  readonly phrase?: readonly string[]
  /** Lemmas of which the subject must be one: *the appeal went unanswered*. */
  readonly subject?: readonly string[]
  /** The preposition that the phrase needs: *came under attack*, not *came after the attack*. */
  readonly behind?: string
  readonly kind: Kind
  /** Whom it befalls is of one of these classes: *ten soldiers fell into the hands of the rebels* were captured. */
  readonly who?: readonly Wanted[]
  /** How it puts what it tells: *will not go unanswered* is a threat, affirmed. */
  readonly puts?: 'affirmed' | 'negated'
  readonly victims: 'subject' | 'of' | 'object' | 'none'
  readonly example: string
}

/** What a row asks for beside its verb: lists of words parted by white space; a preposition; classes; a mood. */
export interface IdiomNeeds extends Pick<Idiom, 'behind' | 'puts' | 'who'> {
  readonly object?: string
  readonly phrase?: string
  readonly subject?: string
}

const words = (list: string | undefined): readonly string[] | undefined => list?.trim().split(/\s+/)

export function row(
  lemma: string,
  kind: Kind,
  victims: Idiom['victims'],
  example: string,
  { object, phrase, subject, ...needs }: IdiomNeeds,
): Idiom {
  const lists = { object: words(object), phrase: words(phrase), subject: words(subject) }
  const asked = Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined))
  return { lemma, kind, victims, example, ...needs, ...asked }
}

/** One row for each verb of a list; *~* stands for its past form in the example (inflections.ts, filled). */
export const rows = (
  verbs: string,
  kind: Kind,
  victims: Idiom['victims'],
  example: string,
  needs: IdiomNeeds,
): Idiom[] => filled(verbs, example).map(([lemma, text]) => row(lemma, kind, victims, text, needs))
