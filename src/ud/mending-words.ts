import { englishMendingWords } from './english-mending-words.js'

/** Words of a language that its tags and trees are mended by (second-look.ts, neural/mend-tree.ts, neural/give-subjects.ts). */
export interface MendingWords {
  /** Prepositions that mark clauses too: *since the truce*, *since the truce collapsed*. */
  readonly clauseMarks: ReadonlySet<string>
  /** Prepositions that bound a number before which they stand, with the word before where it takes two: *about*, *up to*. */
  readonly boundMarks: ReadonlySet<string>
  /** Verbs behind which they do not: *talked about six men*. */
  readonly aboutVerbs: ReadonlySet<string>
  /** Prepositions that are joined before one noun: *in and around the town*, as `in around`. */
  readonly jointMarks: ReadonlySet<string>
  /** Adverbs that go with the verb straight before them: *shot down*. */
  readonly particles: ReadonlySet<string>
  /** Nouns of number before *of*, as lemmas and as the forms for many (*scores of*); and that preposition. */
  readonly counters: ReadonlySet<string>
  readonly manyOf: ReadonlySet<string>
  readonly ofMark: string
  /** The auxiliary of the perfect, a lemma; forms of the one that supports a negated verb or a question; and what negates. */
  readonly perfect: string
  readonly supports: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Forms that are pasts and mostly nothing else: *sank, tore, flung*. */
  readonly pasts: ReadonlySet<string>
  /** Letters in which gerunds end. */
  readonly gerundEnding: string
  /** Letters in which regular pasts end. */
  readonly pastEnding: string
  /** Lemmas, lower-case: of days of the week, of months, and of all that tells when and does nothing. */
  readonly weekdays: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  /** Verbs behind which the same preposition brings a deed: *accused of shelling*. */
  readonly deedVerbs: ReadonlySet<string>
  /** Pasts that no other word looks like, which treebanks seldom hold: *tore*. */
  readonly rarePasts: ReadonlySet<string>
  /** Words that treebanks seldom hold and that are no names where a sentence begins with one: *Mortar attacks continued*. */
  readonly ordinary: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()
/** For languages without a list of their own. */
export const noMendingWords: MendingWords = {
  clauseMarks: none,
  boundMarks: none,
  aboutVerbs: none,
  jointMarks: none,
  particles: none,
  counters: none,
  manyOf: none,
  ofMark: '',
  perfect: '',
  supports: none,
  negations: none,
  pasts: none,
  gerundEnding: '',
  pastEnding: '',
  weekdays: none,
  months: none,
  times: none,
  deedVerbs: none,
  rarePasts: none,
  ordinary: none,
}

/** @param code of the language */
export const mendingWordsOf = (code: string): MendingWords => (code === 'en' ? englishMendingWords : noMendingWords)
