import type { Entry } from './gazetteer.js'
import type { FoundToponym } from './toponym.js'

/** A run of words that may be a place's name, with what the gazetteer has under it, before one is chosen. */
export interface Candidate {
  readonly sentence: number
  /** Tokens, half-open. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly name: string
  /** The most populous first; none where no gazetteer has the name. */
  readonly entries: readonly Entry[]
  readonly role: FoundToponym['role']
  /** What the words before or behind call it: a settlement (*the city of*), a division (*province*), or nothing. */
  readonly called: 'settlement' | 'division' | null
}
