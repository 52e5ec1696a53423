import { englishMendingWords } from './english-mending-words.js'

/** Words of a language that its tags and trees are mended by (second-look.ts, neural/mend-tree.ts, neural/give-subjects.ts, neural/join-remnants.ts). */
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
  /** The article of what is new, a lemma: *accused the army of an attack*, not *accused members of the army*. */
  readonly newMark: string
  /** The preposition that two sides stand behind: *between the army and the rebels*. */
  readonly betweenMark: string
  /** The auxiliary of the perfect, a lemma; forms of the one that supports a negated verb or a question; and what negates. */
  readonly perfect: string
  readonly supports: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Forms that are pasts and mostly nothing else: *sank, tore, flung*. */
  readonly pasts: ReadonlySet<string>
  /** Forms that are pasts and nouns alike: *shot, hit, cut*. */
  readonly shortPasts: ReadonlySet<string>
  /** Participles that may keep an object: *given two rifles, named the winner*. */
  readonly keepsObject: ReadonlySet<string>
  /** Auxiliaries that stand before the subject of a condition and else hardly: *should the town fall*; and all that may: *had they fired*. */
  readonly inverters: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  /** Verbs behind which *as* brings a noun: *disguised as doctors*; that word. */
  readonly guises: ReadonlySet<string>
  readonly asMark: string
  /** Verbs with the word behind which a gerund tells what goes on: *go on*. */
  readonly goesOn: ReadonlySet<string>
  /** Prepositions behind which a clause may stand that has no finite verb (*with shells landing*), and forms for many that may stand before a noun (*arms trafficking*). */
  readonly besides: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
  /** Forms of the auxiliary of the perfect; and nouns that tell how far, how often or how much, as forms for one. */
  readonly perfects: ReadonlySet<string>
  readonly lengths: ReadonlySet<string>
  /** Words for some of those just named: *some of them*. */
  readonly parts: ReadonlySet<string>
  /** Pronouns that are objects alone: *them*. */
  readonly objects: ReadonlySet<string>
  /** Letters in which nouns for many end and no verb does: *gunmen*. */
  readonly manyEndings: readonly string[]
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
  /** Two words that only ever name a deed: *air strikes* (no air strikes anything). */
  readonly deedNames: ReadonlySet<string>
  /** Pasts that no other word looks like, which treebanks seldom hold: *tore*. */
  readonly rarePasts: ReadonlySet<string>
  /** Words that treebanks seldom hold and that are no names where a sentence begins with one: *Mortar attacks continued*. */
  readonly ordinary: ReadonlySet<string>
  /** Prepositions that say where or when, words behind a number that add to a count (*22 more*), and the definite article. */
  readonly wheres: ReadonlySet<string>
  readonly mores: ReadonlySet<string>
  /** Words that set one count against another: *compared with 40 in May, up from 40*. */
  readonly comparing: ReadonlySet<string>
  readonly definite: string
  /** Presents that no noun looks like, which taggers take for nouns for many: *denies*. */
  readonly rarePresents: ReadonlySet<string>
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
  betweenMark: '',
  newMark: '',
  perfect: '',
  supports: none,
  negations: none,
  pasts: none,
  shortPasts: none,
  keepsObject: none,
  inverters: none,
  conditions: none,
  guises: none,
  asMark: '',
  goesOn: none,
  besides: none,
  perfects: none,
  lengths: none,
  parts: none,
  attributes: none,
  objects: none,
  manyEndings: [],
  gerundEnding: '',
  pastEnding: '',
  weekdays: none,
  months: none,
  times: none,
  deedVerbs: none,
  deedNames: none,
  rarePasts: none,
  ordinary: none,
  wheres: none,
  mores: none,
  comparing: none,
  definite: '',
  rarePresents: none,
}

/** @param code of the language */
export const mendingWordsOf = (code: string): MendingWords => (code === 'en' ? englishMendingWords : noMendingWords)
