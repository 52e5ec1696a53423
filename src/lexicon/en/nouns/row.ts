/** Rows of nouns of events (noun-triggers.ts tells their rule of entry). */
import type { Kind } from '../../../record/kinds.js'
import type { NounClass } from '../noun-classes.js'

export interface NounTrigger {
  readonly lemma: string
  readonly kind: Kind
  readonly modifier?: readonly (NounClass | `=${string}`)[]
  /** Not with one of these behind a preposition: *the search for survivors*. */
  readonly unless?: readonly (NounClass | `=${string}`)[]
  /** Needs a verb that tells it: *an aid convoy* alone is no help given. */
  readonly governed?: true
  readonly example: string
}

export const row = (lemma: string, kind: Kind, example: string, modifier?: NounTrigger['modifier']): NounTrigger =>
  modifier === undefined ? { lemma, kind, example } : { lemma, kind, example, modifier }

/** One row for each noun of a list; *~* stands for it in the example. */
export const rows = (list: string, kind: Kind, example: string, modifier?: NounTrigger['modifier']): NounTrigger[] =>
  list
    .trim()
    .split(/\s+/)
    .map((lemma) => row(lemma, kind, example.replace('~', lemma), modifier))
