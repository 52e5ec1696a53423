/**
 * What one report tells on one subject: the unit that is lined up. A report that says in five sentences
 * that a market was shelled, by whom, and how many died, has one telling of that; claims of a telling
 * are never parted again except by a person's decision.
 */
import type { Kind } from '../../record/kinds.js'
import type { Claim, Report } from '../../record/record.js'
import type { Party } from './compare-parties.js'

/**
 * incident: force used at a place on a day, with its tolls. ground: who holds a place in a year.
 * period: a toll that runs over more than a month. statement: all that is lined up by its words.
 */
export type Realm = 'incident' | 'ground' | 'period' | 'statement'

/** A resolved place. `reach` is how far, in kilometres, the words leave open where it was. */
export interface Spot {
  readonly id: string
  readonly lat: number
  readonly lon: number
  readonly reach: number
  /** ISO 3166-1 alpha-3; null inside a disputed area. */
  readonly country: string | null
}

/** A party as far as another account's can be set against it (compare-parties.ts). */
export type Doer = Pick<Party, 'key' | 'names' | 'stands' | 'known'>

/** What tellings are compared by; equal nodes of two reports are one. */
export interface Node {
  readonly key: string
  readonly realm: Realm
  /** strike, bombing, clash, …; `any` where only a toll or "the attack" is told. Statements: the family of kinds. */
  readonly theme: string
  /** Inclusive ISO days; both null where no day is known. */
  readonly from: string | null
  readonly to: string | null
  /** The day is that of publication: the event may be of the day before. */
  readonly dayImplied: boolean
  readonly spots: readonly Spot[]
  /** The place is that of the report: the telling names none of its own. */
  readonly placeImplied: boolean
  /** Keys of the place's names. */
  readonly names: readonly string[]
  /** Who did it, as told, and by what means. */
  readonly doers: readonly Doer[]
  readonly means: readonly string[]
  /** Whole numbers of people harmed, as "killed 16": of three or more, seldom alike by chance. */
  readonly counts: readonly string[]
  /** Content stems; statements only. */
  readonly stems: readonly string[]
  /** The decision that took these claims out of a matter; only its own are with them. */
  readonly split: number | null
  /** Where look-alikes are looked for: two nodes are compared if they share a block. */
  readonly blocks: readonly number[]
}

export interface Telling {
  readonly node: Node
  readonly claims: readonly Claim[]
}

/** Force: kinds that tell of an incident. */
export const force: ReadonlySet<Kind> = new Set([
  'strike',
  'bombing',
  'clash',
  'attack',
  'abuse',
  'destruction',
  'ceasefire-violation',
])
/** Kinds that count what an incident did. */
export const tolls: ReadonlySet<Kind> = new Set(['deaths', 'injuries', 'missing'])
export const ground: ReadonlySet<Kind> = new Set(['control', 'territory-taken', 'territory-lost'])

/** What is known of a report beside its claims. */
export type ReportFacts = Pick<Report, 'id' | 'outlet' | 'agency' | 'publishedAt'>
