/**
 * A second look at the tags of a sentence, for what the tagger, which goes from left to right, cannot see: rare pasts (*tore*), auxiliaries that
 * are none (*Missile hits flats*), genitives that are no *is*, a past that is joined to another (*killed ten and wounded
 * 40 others*), a noun that is an infinitive behind a modal, a gerund before a number or a past before its particle (*does not
 * fire*, *in shelling 20 posts*, *shot down*), and a participle or a noun where no finite verb came out at all (*The soldiers
 * confiscated rifles*, *The rebels control most of the city*).
 */
import type { MendingWords } from './mending-words.js'
import { joinPasts, openPastsBefore } from './open-pasts.js'
import type { Known, TagForms } from './tag-forms.js'

/** All of the looks below, one after another. */
export function mendTags(
  tags: Int32Array,
  { words, seen, known, forms, rules }: Known & { readonly words: readonly string[]; readonly rules: MendingWords },
): Int32Array {
  nameDeeds(tags, words, forms, rules)
  openAuxiliaries(tags, seen, known, forms)
  openPasts(tags, words, forms, rules)
  markGenitives(tags, words, forms)
  openInfinitives(tags, words, forms, rules)
  openPastsBehind(tags, words, forms, rules)
  openPastsBefore(tags, words, forms, rules)
  const last = words.at(-1) ?? ''
  if (!lookAgain(tags, last, forms) && !findPast(tags, words, { seen, known, forms }, rules))
    findPresent(tags, last, { seen, known, forms })
  openGerunds(tags, words, forms, rules)
  closeGerund(tags, words, forms, rules)
  openParticled(tags, words, known, forms, rules)
  joinPasts(tags, words, { seen, known, forms }, rules)
  return tags
}

/** *Air strikes on the town alarmed residents*: of two words that only ever name a deed together the second is no verb. */
function nameDeeds(tags: Int32Array, words: readonly string[], forms: TagForms, rules: MendingWords): void {
  const { upos, noun, many } = forms
  for (let i = 1; i < tags.length && noun >= 0 && many >= 0; i++)
    if (upos[tags[i]!] === 'VERB' && rules.deedNames.has(`${words[i - 1]} ${words[i]}`.toLowerCase()))
      tags[i] = words[i]!.endsWith('s') ? many : noun
}

/** *A bomb tore through the market*: a past that is nothing else, where it came out as no verb; not capitalised within a sentence, as a name. */
function openPasts(
  tags: Int32Array,
  words: readonly string[],
  { upos, past, presentOf }: TagForms,
  { rarePasts, rarePresents }: MendingWords,
): void {
  for (let i = 0; i < tags.length; i++) {
    if (past >= 0 && upos[tags[i]!] !== 'VERB' && rarePasts.has(words[i]!)) tags[i] = past
    // *The army denies it*
    const present = presentOf[tags[i]!]!
    if (present >= 0 && rarePresents.has(words[i]!)) tags[i] = present
  }
}

/**
 * Auxiliaries are a closed class: a word that is not known as one is a verb (*Missile hits flats*).
 * @param words what the tagger sees of each word @param known the tags seen with a common word, as numbers joined by commas
 */
function openAuxiliaries(
  tags: Int32Array,
  words: readonly { readonly key: string }[],
  known: ReadonlyMap<string, string>,
  { verbOf }: TagForms,
): void {
  for (let i = 0; i < tags.length; i++) {
    const verb = verbOf[tags[i]!]!
    if (verb < 0) continue
    const seen = known.get(words[i]!.key)?.split(',').map(Number)
    if (seen === undefined || !seen.some((tag) => verbOf[tag]! >= 0)) tags[i] = verb
  }
}

/**
 * *Fierce fighting broke out*, *"Sporadic shelling goes on"*: words that are no names, where every word has a capital, before a small
 * one. They are seen as if they were written small. Only listed words are: how a name is spelt must not steer what is read.
 */
export function capitalised(words: readonly string[], { ordinary }: MendingWords): number[] {
  const found: number[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    if (i > 0 && !/^(?:["“”„«»—–:•]|--|``)$/.test(words[i - 1]!)) continue
    if (!/^\p{Lu}\p{Ll}+$/u.test(words[i]!) || !ordinary.has(words[i]!.toLowerCase())) continue
    if (/^\p{Ll}/u.test(words[words[i + 1] === '-' ? i + 2 : i + 1] ?? '')) found.push(i)
  }
  return found
}

/**
 * *Rebels fought XY*, *positions of XY fighters*: an auxiliary in capitals in a sentence that has small letters is a name where no
 * auxiliary can stand: at the head, behind what governs a noun, before a noun, or beside another finite verb.
 * @returns the words that are names
 */
export function shortForms(tags: Int32Array, forms: readonly string[], { upos, finite }: TagForms): number[] {
  if (!forms.some((form) => /\p{Ll}/u.test(form))) return []
  const found: number[] = []
  const isUpos = (i: number, wanted: RegExp) => wanted.test(upos[tags[i] ?? -1] ?? 'NONE')
  for (let i = 0; i < tags.length; i++) {
    if (!/^\p{Lu}{2,5}$/u.test(forms[i]!) || !isUpos(i, /^AUX$/)) continue
    const governed = isUpos(i - 1, /^(?:NONE|VERB|ADP|ADJ|CCONJ|SCONJ|PUNCT)$/)
    if (governed || isUpos(i + 1, /^(?:NOUN|PROPN|AUX)$/) || finite[tags[i + 1] ?? -1] === true) found.push(i)
  }
  return found
}

const nouns = new Set(['NOUN', 'PROPN'])

/** Tags of the words between a genitive and the noun that is owned. */
const owned = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/** How many words may stand between a genitive and the verb of the noun that is owned. */
const longestOwned = 4

/** *the capital's armed forces continue to …*: an 's behind a noun is no *is* where a noun and its own finite verb follow. */
function markGenitives(tags: Int32Array, forms: readonly string[], { upos, finite, genitive }: TagForms): void {
  for (let i = 1; i + 2 < tags.length && genitive >= 0; i++) {
    // *the rebels' radio*, where nothing is quoted: no mark of quotation.
    const isBare = /^['’]$/.test(forms[i]!) && /s$/i.test(forms[i - 1]!) && owned.has(upos[tags[i + 1]!]!)
    if (isBare && nouns.has(upos[tags[i - 1]!]!) && !forms.slice(0, i).some((form) => /^['‘`]$/.test(form)))
      tags[i] = genitive
    if (!/^['’]s$/i.test(forms[i]!) || upos[tags[i]!] !== 'AUX' || !nouns.has(upos[tags[i - 1]!]!)) continue
    let at = i + 1
    while (at < tags.length && at <= i + longestOwned && owned.has(upos[tags[at]!]!)) at++
    if (at < tags.length && finite[tags[at]!] && nouns.has(upos[tags[at - 1]!]!)) tags[i] = genitive
  }
}

/** *does not fire at civilians, may target the port*: no noun stands straight behind a modal or a form of *do*, but for adverbs between. */
function openInfinitives(
  tags: Int32Array,
  words: readonly string[],
  { upos, modal, noun, infinitive }: TagForms,
  { supports, negations }: MendingWords,
): void {
  // *Where does everybody camp?*
  if (infinitive < 0 || supports.size === 0 || words.slice(-3).some((word) => word.includes('?'))) return
  for (let i = 2; i < tags.length; i++) {
    if (tags[i] !== noun) continue
    let at = i - 1
    while (at > 0 && (upos[tags[at]!] === 'ADV' || negations.has(words[at]!.toLowerCase()))) at--
    const isAuxiliary = tags[at] === modal || (upos[tags[at]!] === 'AUX' && supports.has(words[at]!.toLowerCase()))
    if (isAuxiliary) tags[i] = infinitive
  }
}

/** *The frigate sank, gunmen burst into a church*: a form that is a past and mostly nothing else is no noun behind one. */
function openPastsBehind(
  tags: Int32Array,
  words: readonly string[],
  { upos, past }: TagForms,
  { pasts }: MendingWords,
): void {
  for (let i = 1; i < tags.length && past >= 0; i++)
    if (
      pasts.has(words[i]!.toLowerCase()) &&
      !/^(?:VERB|PROPN)$/.test(upos[tags[i]!]!) &&
      /^(?:NOUN|PROPN|PRON|ADV)$/.test(upos[tags[i - 1]!]!)
    )
      tags[i] = past
}

const closes = new Set(['NOUN', 'PROPN', 'PRON'])
const opens = new Set(['DET', 'NUM', 'PRON', 'NOUN', 'PROPN', 'ADJ'])

/** Tags that may stand between a verb and the number of its object: *killed at least ten*, *wounded more than ten*. */
const measures = new Set(['ADP', 'ADJ', 'ADV', 'SCONJ'])

/** Tags in which a sentence may end behind *an official said*: *Tuesday*, a full stop. */
const longestTail = 3

/**
 * Makes the first such participle finite; whether there was one. Sentences without a full stop, headlines for the most, are left.
 * A verb of saying at the very end, without a comma before its speaker (*… killed ten people an official said.*), tells
 * nothing about the verb in front: there a participle becomes finite only before what a participle cannot govern, a
 * number or an article.
 */
function lookAgain(tags: Int32Array, last: string, { upos, finite, pastOf }: TagForms): boolean {
  if (tags.length < 4 || !/^[.!]$/.test(last)) return false
  const first = tags.findIndex((tag) => finite[tag]!)
  if (first >= 0 && (first < tags.length - 1 - longestTail || !isSaid(tags, first, upos))) return false
  for (let i = 1; i + 1 < (first < 0 ? tags.length : first - 1); i++) {
    const past = pastOf[tags[i]!]!
    if (past < 0 || !closes.has(upos[tags[i - 1]!]!)) continue
    // *intercepted and destroyed 27 drones*
    const second = upos[tags[i + 1]!] === 'CCONJ' ? (pastOf[tags[i + 2] ?? -1] ?? -1) : -1
    if (second >= 0 && opensCount(tags, i + 3, upos)) {
      tags[i] = past
      tags[i + 2] = second
      return true
    }
    if (!(first < 0 && opens.has(upos[tags[i + 1]!]!)) && !opensCount(tags, i + 1, upos)) continue
    tags[i] = past
    if (first >= 0) joinPast(tags, i + 2, first, upos, pastOf)
    return true
  }
  return false
}

/**
 * *in shooting down 20 drones, of bombing the embassy, in shelling scores of posts*: a noun in -ing behind a preposition or a
 * verb is a gerund where an article or a number stands behind it, or a particle and one.
 */
function openGerunds(
  tags: Int32Array,
  words: readonly string[],
  { upos, gerund, noun }: TagForms,
  { gerundEnding, manyOf, ofMark, particles, times }: MendingWords,
): void {
  if (gerund < 0 || gerundEnding === '') return
  // *accused of bombing Alma*: no noun stands straight before the name of something else, but for a day's.
  const names = (i: number) =>
    `${upos[tags[i - 2] ?? -1]} ${upos[tags[i] ?? -1]}` === 'ADP PROPN' &&
    /^\p{Ll}{6,}$/u.test(words[i - 1]!) &&
    ![words[i]!, words[i - 1]!].some((word) => times.has(word.toLowerCase()))
  const opens = (i: number) =>
    /^(?:DET|NUM)$/.test(upos[tags[i] ?? -1] ?? '') ||
    (manyOf.has(words[i]?.toLowerCase() ?? '') && words[i + 1]?.toLowerCase() === ofMark)
  for (let i = 1; i + 1 < tags.length; i++) {
    if (tags[i] !== noun || !words[i]!.toLowerCase().endsWith(gerundEnding)) continue
    if (!/^(?:ADP|VERB|SCONJ)$/.test(upos[tags[i - 1]!]!)) continue
    if (opens(i + 1) || names(i + 1) || (particles.has(words[i + 1]!.toLowerCase()) && opens(i + 2))) tags[i] = gerund
  }
}

/** *Renewed shelling in the area damaged a hospital*: a gerund behind the adjective or participle that opens a sentence is a noun, unless it governs one. */
function closeGerund(
  tags: Int32Array,
  words: readonly string[],
  { upos, gerund, noun, finite, pastOf }: TagForms,
  { gerundEnding }: MendingWords,
): void {
  if (noun < 0 || gerundEnding === '' || tags[1] !== gerund || !words[1]!.endsWith(gerundEnding)) return
  const opens = upos[tags[0]!] === 'ADJ' || pastOf[tags[0]!]! >= 0
  const closed = upos[tags[2] ?? -1] === 'ADP' || finite[tags[2] ?? -1] === true
  if (opens && closed && tags.subarray(2).some((tag) => finite[tag])) tags[1] = noun
}

/**
 * *The army shot down a jet*: a noun that is spelt as a past is one between its subject and a particle.
 * @param known the tags seen with a common word, as numbers joined by commas
 */
function openParticled(
  tags: Int32Array,
  words: readonly string[],
  known: ReadonlyMap<string, string>,
  { upos, noun, pastOf }: TagForms,
  { particles }: MendingWords,
): void {
  for (let i = 1; i + 2 < tags.length; i++) {
    if (tags[i] !== noun || !particles.has(words[i + 1]!.toLowerCase())) continue
    if (!/^(?:NOUN|PROPN|PRON)$/.test(upos[tags[i - 1]!]!)) continue
    const seen = known.get(words[i]!.toLowerCase())?.split(',').map(Number) ?? []
    const participle = seen.find((tag) => pastOf[tag]! >= 0)
    if (participle !== undefined) tags[i] = pastOf[participle]!
  }
}

/**
 * *The rebels relinquished control, guards burned prisoners, the captain underwent surgery*: in a sentence with a full stop and
 * no finite verb, an adjective that is spelt as a past straight behind a noun, or behind a name or a pronoun before what may
 * be an object, is one. @returns whether there was one
 */
function findPast(
  tags: Int32Array,
  words: readonly string[],
  { seen, known, forms }: Known,
  { pastEnding }: MendingWords,
): boolean {
  const { upos, tensed, past, pastOf } = forms
  if (past < 0 || pastEnding === '' || tags.length < 4 || !/^[.!]$/.test(words.at(-1)!)) return false
  if (tags.some((tag) => tensed[tag])) return false
  for (let i = 1; i + 1 < tags.length; i++) {
    const before = upos[tags[i - 1]!]!
    if (upos[tags[i]!] !== 'ADJ' || !closes.has(before)) continue
    const isSpelt =
      words[i]!.toLowerCase().endsWith(pastEnding) ||
      known
        .get(seen[i]!.key)
        ?.split(',')
        .some((tag) => pastOf[Number(tag)]! >= 0)
    if (!isSpelt || (before !== 'NOUN' && !opens.has(upos[tags[i + 1]!]!))) continue
    tags[i] = past
    return true
  }
  return false
}

/** Tags with which an object may begin, and no phrase goes on behind its last noun: *control most of the city*. */
const quantifies = new Set(['DET', 'ADJ', 'NUM', 'PRON'])

/**
 * *The rebels control most of the city, the militia controls nearly all of it*: in a sentence with a full stop and no finite
 * verb, the first word between a noun and a quantity that agrees with the noun, and may be a verb, is one.
 */
function findPresent(tags: Int32Array, last: string, { seen, known, forms }: Known): void {
  const { upos, tensed, presentOf, plural } = forms
  if (tags.length < 4 || !/^[.!]$/.test(last) || tags.some((tag) => tensed[tag])) return
  for (let i = 1; i + 1 < tags.length; i++) {
    const present = presentOf[tags[i]!]!
    // *no longer controls*
    let at = i - 1
    while (at > 0 && upos[tags[at]!] === 'ADV') at--
    const before = tags[at]!
    // *controls nearly all*
    const object = upos[tags[i + 1]!] === 'ADV' ? i + 2 : i + 1
    // *denies having shelled the town*
    const governs = upos[tags[i + 1]!] === 'AUX' || quantifies.has(upos[tags[object]!] ?? '')
    if (present < 0 || !/^(?:NOUN|PROPN)$/.test(upos[before]!) || !governs) continue
    if (plural[before] === plural[tags[i]!] || !mayBeVerb(seen[i]!.key, known, forms)) continue
    // *with mortar and rocket shells*: what a preposition governs is no subject.
    if (tags.subarray(0, i).some((tag) => upos[tag] === 'ADP')) continue
    tags[i] = present
    return
  }
}

/** Whether the word, or the word without its *s*, is known as an infinitive. */
const mayBeVerb = (word: string, known: ReadonlyMap<string, string>, { bare }: TagForms): boolean =>
  [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y'), word.replace(/es$/, '')].some((one) =>
    known
      .get(one)
      ?.split(',')
      .some((tag) => bare[Number(tag)]),
  )

/** *killed ten and wounded 40*: the participle that is joined to it before a number is finite too. */
function joinPast(tags: Int32Array, from: number, to: number, upos: readonly string[], pastOf: Int32Array): void {
  for (let i = from; i < to; i++) {
    const past = pastOf[tags[i]!]!
    if (past >= 0 && upos[tags[i - 1]!] === 'CCONJ' && opensCount(tags, i + 1, upos)) tags[i] = past
  }
}

/** Whether the verb at `at`, near the end, stands behind its subject and governs nothing behind. */
const isSaid = (tags: Int32Array, at: number, upos: readonly string[]): boolean =>
  closes.has(upos[tags[at - 1]!]!) &&
  Array.from(tags.subarray(at + 1)).every((tag) => /PUNCT|NOUN|PROPN|ADV/.test(upos[tag]!))

/** Whether a phrase with an article or a number begins at `at`. */
function opensCount(tags: Int32Array, at: number, upos: readonly string[]): boolean {
  if (at < tags.length && upos[tags[at]!] === 'DET') return true
  let i = at
  while (i < at + 3 && i < tags.length && measures.has(upos[tags[i]!]!)) i++
  return i < tags.length && upos[tags[i]!] === 'NUM'
}
