import type { Harm } from '../lexicon/en/harm-words.js'

/** What happened to the people of a count, and the word that tells it. */
export interface FoundHarm {
  /** `casualties`: killed and wounded without telling how many of each. */
  readonly harm: Harm | 'casualties'
  /** The word that tells it. */
  readonly word: number
  readonly rule: string
  /** The number takes the place of earlier ones: *raising the toll to 43*. */
  readonly replaces?: boolean
}
