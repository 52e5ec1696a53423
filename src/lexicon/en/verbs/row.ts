/** What a row of the verb lexicon says: a verb's kind, frame and conditions (verb-triggers.ts explains the frames). */

import type { Kind } from '../../../record/kinds.js'
import { filled } from '../inflections.js'
import type { NounClass } from '../noun-classes.js'

export type Frame = 'act' | 'find' | 'weapon' | 'undergo' | 'move' | 'mutual' | 'speak' | 'feel'

/** A class of nouns, a lemma (`=shot`), a name or pronoun (`name`), a name alone (`proper`), or what has relief aboard (`laden`). */
export type Wanted = NounClass | `=${string}` | 'name' | 'proper' | 'laden'

export interface VerbTrigger {
  readonly lemma: string
  readonly kind: Kind
  readonly frame: Frame
  /** Needs this particle (*blow up*). */
  readonly particle?: string
  /** Needs an object (or passive subject) of one of these classes or lemmas. */
  readonly object?: readonly Wanted[]
  /** Not with an object of these classes or lemmas: *met the demands*, *supported the accusations*. */
  readonly unless?: readonly Wanted[]
  /** Needs an active clause: *wanted by the police* is no call, *was met with a crackdown* no talks. */
  readonly active?: true
  /** Needs a passive clause: *the town is surrounded*, not *the hills surrounding the town*. */
  readonly passive?: true
  /** Needs a clause of its own, no participle that describes a noun: *a car belonging to them*, *lorries equipped with guns*. */
  readonly finite?: true
  /** Needs more than to tell how something else was done: *attacked it, using rifles*. */
  readonly adjunct?: false
  /** Needs this ending: *the soldiers occupying the strip* hold it. */
  readonly form?: 'ing'
  /** Needs a subject (active) of one of these classes or lemmas. */
  readonly subject?: readonly Wanted[]
  /** Holds of a passive that leaves its doer unsaid as well, whatever the subject asked for: *the village was reclaimed*. */
  readonly unsaid?: true
  /** Needs one of these: before a phrase of the verb, as its particle or adverb, or some before a phrase on its object. */
  readonly preposition?: readonly string[]
  /**
   * Needs a complement: `own-deed`, a clause or infinitive whose subject is a pronoun or nobody (*warned that he
   * would attack*, *warned of*, not *warned that the toll would rise*); `noun`, a phrase behind of or against;
   * `wish`, what somebody is asked to do or for (*asked them to leave*, *for help*, not *asked whether they left*);
   * `order`, an infinitive behind whoever is to do it (*told them to leave*).
   */
  readonly says?: readonly ('own-deed' | 'noun' | 'wish' | 'order')[]
  /** Needs a clause without object or phrase behind a preposition: *the town had fallen*. */
  readonly bare?: true
  /** Needs a clause without an object: *demonstrated in the capital*, not *demonstrated its strength*. */
  readonly objectless?: true
  /** Needs an object of its own: *wanted the prisoners to be freed*, not *wanted to leave*. */
  readonly transitive?: true
  /** Needs a word of blame behind it: *called the raid a crime*. */
  readonly judged?: true
  /** Needs a word of rejection behind it: *called the plan unrealistic*. */
  readonly refused?: true
  /** Needs a tense of its own: *appointed a premier*, not *sent him to appoint a premier*. */
  readonly tensed?: true
  /** Needs to be to come: *will pay dearly*, *would not hesitate*. */
  readonly ahead?: true
  /** Needs a noun of one of these classes among the six words behind it: parsers lose objects now and then. */
  readonly near?: readonly NounClass[]
  /** Needs a negation, of the clause or by its subject: *has not been seen, nobody survived*. */
  readonly negated?: true
  /** How it puts what it tells: *denied the accusations*, *threatened to strike*, *has not been seen*. */
  readonly puts?: 'affirmed' | 'negated' | 'intended'
  /** What it tells where it is negated: *does not agree* is opposition, affirmed. */
  readonly negatedKind?: Kind
  readonly example: string
}

export const row = (
  lemma: string,
  kind: Kind,
  frame: Frame,
  example: string,
  needs: Omit<VerbTrigger, 'lemma' | 'kind' | 'frame' | 'example'> = {},
): VerbTrigger => ({ lemma, kind, frame, example, ...needs })

/**
 * One row for each of several verbs of one meaning in one frame, so that a verb which no report has shown yet is read as its
 * better known sisters are. Rule of entry: a dictionary of synonyms lists the verb under that meaning, and the conditions keep
 * its other senses out.
 *
 * @param verbs lemmas, parted by white space, with the past form where the example needs another one than pastOf gives:
 * *slay:slew, break:broken_out* @param example with *~* where the past form stands
 */
export const rows = (
  verbs: string,
  kind: Kind,
  frame: Frame,
  example: string,
  needs?: Omit<VerbTrigger, 'lemma' | 'kind' | 'frame' | 'example'>,
): VerbTrigger[] => filled(verbs, example).map(([lemma, text]) => row(lemma, kind, frame, text, needs))

/** One row for each verb, with its own example, in one frame under the same conditions. */
export const rowsOf = (
  kind: Kind,
  frame: Frame,
  examples: Readonly<Record<string, string>>,
  needs?: Omit<VerbTrigger, 'lemma' | 'kind' | 'frame' | 'example'>,
): VerbTrigger[] => Object.entries(examples).map(([lemma, example]) => row(lemma, kind, frame, example, needs))
