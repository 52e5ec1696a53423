/**
 * A parsed sentence as the learnt parts of attribution see it: a hash for each column, the edges of
 * each subtree, the quotation each token stands in, and the class of cue its lemma belongs to.
 *
 * No name enters: a proper noun or another capitalized word of an open class is only "a name", so that
 * swapping two parties changes no weight. Headlines capitalize verbs too; there, only nouns and adjectives
 * are taken for names.
 */
import { type CueEntry, cueEntry, cueEntryOfForm } from '../../lexicon/en/cues.js'
import type { Sentence } from '../../ud/sentence.js'
import { isShouting } from '../../ud/word-classes.js'
import type { Quotation } from './find-quotations.js'
import { hashString } from './hash.js'

export interface SentenceView {
  readonly sentence: Sentence
  /** Whether the text has no commas to speak of (isBare). */
  readonly bare: boolean
  /** Mixed into every feature: 0, or another number where texts of this kind have weights of their own. */
  readonly salt: number
  /** Position in the report, 0 the first. */
  readonly index: number
  /** Whether the sentence is the report's first, or in a part marked as its headline. */
  readonly headline: boolean
  /** Hash of the lemma, of the mark, or of the class that stands for all names and numbers. */
  readonly word: Int32Array
  readonly upos: Int32Array
  readonly xpos: Int32Array
  readonly deprel: Int32Array
  /** Hash of the relation without its subtype. */
  readonly relation: Int32Array
  /** First and last token of the subtree. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Index of the quotation in the report that holds the token, -1 outside; marks count as inside. */
  readonly quotation: Int32Array
  readonly hasQuotation: boolean
  /** Hash of the lexicon's class for the lemma as a cue, 0 where it has none. */
  readonly cueClass: Int32Array
}

const nameWord = hashString('<name>')
const numberWord = hashString('<number>')
const quoteWord = hashString('<quote>')

/** What the sentences of one report share. */
export interface Surrounding {
  readonly quotations: readonly Quotation[]
  /** The text has no commas to speak of (isBare): it has weights of its own. */
  readonly bare: boolean
}

const bareSalt = 0x2c1b3c6d

/** Whether a text has fewer than one comma in 150 words: scraped reports often lack them. Short texts may do so by chance. */
export function isBare(text: string): boolean {
  const words = text.split(/\s+/).length
  return words >= 60 && (text.split(',').length - 1) * 150 < words
}

export function viewSentence(
  sentence: Sentence,
  index: number,
  { quotations, bare }: Surrounding,
  headline = false,
): SentenceView {
  const { length } = sentence
  const word = new Int32Array(length)
  const cueClass = new Int32Array(length)
  const shouting = isShouting(sentence.form)
  const capitals = index === 0 || headline
  for (let token = 0; token < length; token++) {
    word[token] = wordOf(sentence, token, capitals, shouting)
    const entry = entryOf(sentence, token)
    cueClass[token] = entry === undefined ? 0 : hashString(`${entry.type}/${entry.stance}`)
  }
  const { first, last } = edges(sentence)
  const quotation = quotationOf(sentence, quotations)
  return {
    sentence,
    index,
    bare,
    salt: bare ? bareSalt : 0,
    headline: index === 0 || headline,
    word,
    upos: hashes(sentence.upos),
    xpos: hashes(sentence.xpos),
    deprel: hashes(sentence.deprel),
    relation: Int32Array.from(sentence.deprel, baseHash),
    first,
    last,
    quotation,
    hasQuotation: quotation.some((one) => one >= 0),
    cueClass,
  }
}

/** The lexicon's entry for the token as a cue: a verb or a noun of reporting. */
export function entryOf(sentence: Sentence, token: number): CueEntry | undefined {
  const upos = sentence.upos[token]!
  if (upos !== 'VERB' && upos !== 'NOUN' && upos !== 'AUX') return undefined
  const lemma = sentence.lemma[token]!.toLowerCase()
  if (upos === 'NOUN') return cueEntry(lemma, 'noun')
  return cueEntry(lemma, 'verb') ?? (upos === 'VERB' ? cueEntryOfForm(sentence.form[token]!.toLowerCase()) : undefined)
}

const bases = new Map<string, number>()

/** `nsubj` for `nsubj:pass`, hashed. */
function baseHash(deprel: string): number {
  const known = bases.get(deprel)
  if (known !== undefined) return known
  const hash = hashString(deprel.replace(/:.*/, ''))
  bases.set(deprel, hash)
  return hash
}

const hashes = (column: readonly string[]): Int32Array => Int32Array.from(column, hashString)

/** @param shouting all letters are capitals, so that one tells nothing */
function wordOf(sentence: Sentence, token: number, headline: boolean, shouting: boolean): number {
  const form = sentence.form[token]!
  const upos = sentence.upos[token]!
  if (upos === 'PUNCT' || upos === 'SYM') return /^["“”„«»`']+$|^''$/.test(form) ? quoteWord : hashString(form)
  if (upos === 'NUM') return numberWord
  if (upos === 'PROPN' || upos === 'X') return nameWord
  const capital = !shouting && /^\p{Lu}/u.test(form)
  if (capital && (upos === 'NOUN' || upos === 'ADJ')) return nameWord
  if (capital && token > 0 && !headline && (upos === 'VERB' || upos === 'ADV' || upos === 'INTJ')) return nameWord
  return hashString(sentence.lemma[token]!.toLowerCase())
}

function edges(sentence: Sentence): { first: Int32Array; last: Int32Array } {
  const first = Int32Array.from({ length: sentence.length }, (_, token) => token)
  const last = Int32Array.from(first)
  for (let token = 0; token < sentence.length; token++)
    for (let head = sentence.head[token]!; head >= 0; head = sentence.head[head]!) {
      if (token < first[head]!) first[head] = token
      if (token > last[head]!) last[head] = token
    }
  return { first, last }
}

function quotationOf(sentence: Sentence, quotations: readonly Quotation[]): Int32Array {
  const found = new Int32Array(sentence.length).fill(-1)
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.end <= sentence.start) low = middle + 1
    else high = middle
  }
  for (let token = 0; token < sentence.length; token++) {
    while (low < quotations.length && quotations[low]!.end <= sentence.starts[token]!) low++
    if (low < quotations.length && quotations[low]!.start < sentence.ends[token]!) found[token] = low
  }
  return found
}

/** Stands for a word that is not there. */
export const noWord = 0x5bd1e995

/** "in" of "in a statement", asked of "statement". */
export function caseOf(view: SentenceView, token: number): number {
  const { firstChild, nextSibling, deprel } = view.sentence
  for (let child = firstChild[token]!; child >= 0; child = nextSibling[child]!)
    if (deprel[child] === 'case') return view.word[child]!
  return noWord
}
