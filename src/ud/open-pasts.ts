/**
 * Looks at tags for pasts that the tagger took for participles or nouns, and for what it took for anything but the noun that it is. English
 * participles take no object in the passive, but for verbs of giving and naming (Huddleston & Pullum 2002, ch. 16), and no noun stands
 * straight before the article of another, so that *shelled two mosques* and *shot the boy* are finite: what stands behind the
 * word decides, not what stands before it (*guards trained abroad shot the boy*).
 */
import type { MendingWords } from './mending-words.js'
import type { Known, TagForms } from './tag-forms.js'

/** A sentence with its tags while they are mended. */
interface Tagged {
  readonly tags: Int32Array
  readonly words: readonly string[]
  readonly forms: TagForms
  readonly rules: MendingWords
}

/** All looks below, one after another; changes the tags. */
export function openPastsBefore(
  tags: Int32Array,
  words: readonly string[],
  forms: TagForms,
  rules: MendingWords,
): void {
  if (forms.past < 0 || forms.participle < 0 || rules.shortPasts.size === 0) return
  const tagged = { tags, words, forms, rules }
  for (let i = 0; i < tags.length; i++) {
    nameMany(tagged, i)
    openShort(tagged, i)
    openParticiple(tagged, i)
    joinShort(tagged, i)
    openListed(tagged, i)
    openInverted(tagged, i)
    closeCounted(tagged, i)
    openBeside(tagged, i)
  }
}

const upos = ({ tags, forms }: Tagged, i: number): string => forms.upos[tags[i] ?? -1] ?? ''
const word = ({ words }: Tagged, i: number): string => words[i]?.toLowerCase() ?? ''

/** *Gunmen stormed it*: a word that ends as nouns for many do is no verb and no adverb; in capitals it may be a people (*Turkmen forces*). */
function nameMany(tagged: Tagged, i: number): void {
  const { tags, forms, rules } = tagged
  if (forms.many < 0 || !/^(?:VERB|ADV|ADJ|AUX|INTJ)$/.test(upos(tagged, i))) return
  const isCapital = /^\p{Lu}/u.test(tagged.words[i]!)
  if (isCapital && (i > 0 || upos(tagged, i) === 'ADJ')) return
  if (
    rules.manyEndings.some((ending) => word(tagged, i).endsWith(ending) && word(tagged, i).length > ending.length + 2)
  )
    tags[i] = forms.many
}

/** *A sniper shot the boy, the general hit a bus*: a short past between a noun and a phrase that is no clause's subject. */
function openShort(tagged: Tagged, i: number): void {
  const { tags, forms, rules } = tagged
  if (!rules.shortPasts.has(word(tagged, i))) return
  if (
    tags[i] === forms.infinitive &&
    (upos(tagged, i - 1) === 'CCONJ' ? goesOnPast(tagged, i) : isFirstVerb(tagged, i))
  )
    tags[i] = forms.past
  if (!/^(?:NOUN|ADJ)$/.test(upos(tagged, i))) return
  if (!hasSubjectBefore(tagged, i) || !opensObject(tagged, i + 1)) return
  // *the tax cut the president wants*: what follows is the subject of a clause.
  const behind = phraseEnd(tagged, i + 1)
  if (/^(?:VERB|AUX)$/.test(upos(tagged, behind)) && forms.finite[tags[behind]!]) return
  tags[i] = forms.past
}

/** *The sniper beat two men*: an infinitive straight behind a noun with nothing finite or *to* before it. */
const isFirstVerb = (tagged: Tagged, i: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(upos(tagged, i - 1)) &&
  opensObject(tagged, i + 1) &&
  !tagged.tags.subarray(0, i).some((tag) => tagged.forms.finite[tag] || tagged.forms.upos[tag] === 'PART')

/** *arrested and beat two men*: the verb before is a past. */
function goesOnPast({ tags, forms }: Tagged, i: number): boolean {
  const before = tags.subarray(0, i).findLast((tag) => /^(?:VERB|AUX|PART)$/.test(forms.upos[tag]!))
  return before === forms.past
}

/** A noun or a name, *the general* also where it came out as an adjective; not across a mark, and no noun behind its own article alone. */
function hasSubjectBefore(tagged: Tagged, i: number): boolean {
  const before = upos(tagged, i - 1)
  if (/^(?:NOUN|PROPN)$/.test(before)) return true
  return before === 'ADJ' && upos(tagged, i - 2) === 'DET'
}

/** *trained abroad shot the boy, , shelled two mosques*: a participle before an object, which no auxiliary governs. */
function openParticiple(tagged: Tagged, i: number): void {
  const { tags, forms, rules } = tagged
  if (tags[i] !== forms.participle || rules.keepsObject.has(word(tagged, i))) return
  if (!/^(?:NOUN|PROPN|PRON|ADV|PUNCT|CCONJ)$/.test(upos(tagged, i - 1)) || !opensObject(tagged, listEnd(tagged, i)))
    return
  if (isGoverned(tagged, i)) return
  tags[i] = forms.past
}

/** *abducted, questioned and later freed two men*: one past the last of the pasts that share an object; past the word itself where it stands alone. */
function listEnd(tagged: Tagged, i: number): number {
  const { tags, forms } = tagged
  let end = i + 1
  for (;;) {
    let at = end
    while (/^(?:CCONJ|ADV)$/.test(upos(tagged, at)) || tagged.words[at] === ',') at++
    if (at === end || (tags[at] !== forms.participle && tags[at] !== forms.past)) return end
    end = at + 1
  }
}

/**
 * Whether the perfect's auxiliary stands before it in the same clause, or a verb that takes a participle (*had it burned*): with another verb
 * between only for what is joined to that (*has seized the town and killed ten*). The auxiliary of the passive leaves no object.
 */
function isGoverned(tagged: Tagged, i: number): boolean {
  const { tags, forms, rules } = tagged
  const isJoined = /^(?:PUNCT|CCONJ)$/.test(upos(tagged, i - 1))
  let isNamed = false
  let isFree = false
  for (let at = i - 1; at >= 0; at--) {
    const own = upos(tagged, at)
    if (!isFree && rules.perfects.has(word(tagged, at)) && /^(?:AUX|VERB)$/.test(own)) return true
    if (own === 'SCONJ') break
    if (/^(?:NOUN|PROPN|PRON)$/.test(own)) isNamed = true
    if (own !== 'VERB') continue
    if (forms.tensed[tags[at]!]) return !isNamed && isJoined
    isFree ||= !isJoined
  }
  return !isNamed
}

/** *tortured in a fire station and shot.*: joined to a participle at the end of its clause. */
function joinShort(tagged: Tagged, i: number): void {
  const { tags, forms, rules } = tagged
  if (!rules.shortPasts.has(word(tagged, i)) || upos(tagged, i) !== 'NOUN') return
  if (upos(tagged, i - 1) !== 'CCONJ' || !/^(?:PUNCT|ADP|SCONJ)$/.test(upos(tagged, i + 1) || 'PUNCT')) return
  if (tags.subarray(0, i - 1).includes(forms.participle)) tags[i] = forms.participle
}

/** *took the town, bombing two mosques*: a gerund behind a comma before an article or a number. */
function openListed(tagged: Tagged, i: number): void {
  const { tags, words, forms, rules } = tagged
  if (forms.gerund < 0 || rules.gerundEnding === '' || tags[i] !== forms.noun) return
  if (!word(tagged, i).endsWith(rules.gerundEnding) || words[i - 1] !== ',' || !opensObject(tagged, i + 1)) return
  tags[i] = forms.gerund
}

/** *with shells landing in farmland*: behind that preposition, many and a noun in -ing before another preposition are a clause. */
function openBeside(tagged: Tagged, i: number): void {
  const { tags, forms, rules } = tagged
  if (tags[i] !== forms.noun || forms.gerund < 0 || tags[i - 1] !== forms.many || upos(tagged, i + 1) !== 'ADP') return
  if (rules.gerundEnding === '' || !word(tagged, i).endsWith(rules.gerundEnding)) return
  let at = i - 2
  while (at > 0 && /^(?:DET|ADJ|NUM|NOUN)$/.test(upos(tagged, at))) at--
  if (rules.besides.has(word(tagged, at)) && !rules.attributes.has(word(tagged, i - 1))) tags[i] = forms.gerund
}

/** *arrested 17 wanted men*: between a number that a verb governs and a noun for many stands no verb. */
function closeCounted(tagged: Tagged, i: number): void {
  const { tags, forms } = tagged
  if (tags[i] !== forms.past || upos(tagged, i - 1) !== 'NUM' || tags[i + 1] !== forms.many) return
  if (tags[i - 2] === forms.past && word(tagged, i).endsWith(tagged.rules.pastEnding)) tags[i] = forms.participle
}

/** *should the town fall, should the army attack the camp*: a modal before its subject has its verb at the end of what looks like one phrase. */
function openInverted(tagged: Tagged, i: number): void {
  const { tags, words, forms, rules } = tagged
  if (!rules.inverters.has(word(tagged, i)) || forms.infinitive < 0 || words.at(-1) === '?') return
  if (!/^(?:DET|NOUN|PROPN)$/.test(upos(tagged, i + 1)) && !isNamelessVerb(tagged, i + 1)) return
  let end = i + 1
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(upos(tagged, end)) && (end === i + 1 || upos(tagged, end) !== 'DET')) end++
  // *should fighting resume*: the first of two is the subject.
  const isFirst =
    isNamelessVerb(tagged, i + 1) && upos(tagged, i + 2) === 'NOUN' && /^(?:PUNCT|)$/.test(upos(tagged, i + 3))
  if (isFirst) tags[i + 1] = forms.noun
  if (/^(?:VERB|AUX|ADV|PART)$/.test(upos(tagged, end))) return
  const last = isFirst ? i + 2 : end - 1
  if (last > i + 1 && (tags[last] === forms.noun || upos(tagged, last) === 'ADJ')) tags[last] = forms.infinitive
}

const isNamelessVerb = ({ tags, forms }: Tagged, i: number): boolean =>
  tags[i] === forms.infinitive || (forms.gerund >= 0 && tags[i] === forms.gerund)

/** Whether a phrase with an article, an owner or a number begins there that tells no time. */
function opensObject(tagged: Tagged, at: number): boolean {
  const { tags, forms, rules } = tagged
  const first = upos(tagged, at)
  const opens = first === 'DET' || first === 'NUM' || tags[at] === forms.owner || tags[at] === forms.object
  if (!opens) return false
  if (tags[at] === forms.object) return rules.objects.has(word(tagged, at))
  const end = phraseEnd(tagged, at)
  // *wounded three*, but no year.
  if (end === at + 1 && first === 'NUM')
    return !/^(?:1[89]|20)\d\d$/.test(word(tagged, at)) && /^(?:PUNCT|ADP|CCONJ|)$/.test(upos(tagged, end))
  if (end === at + 1) return false
  for (let i = at; i < end; i++)
    if (rules.times.has(singular(word(tagged, i))) || rules.lengths.has(singular(word(tagged, i)))) return false
  return /^(?:NOUN|PROPN)$/.test(upos(tagged, end - 1))
}

const singular = (form: string): string => form.replace(/s$/, '')

/** One past the last word of the noun phrase that begins at `at`. */
function phraseEnd(tagged: Tagged, at: number): number {
  let end = at
  while (end < tagged.tags.length && /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(upos(tagged, end))) {
    // *the town that*: what a relative pronoun opens is another clause.
    if (end > at && upos(tagged, end) === 'PRON') break
    if (end > at && upos(tagged, end) === 'DET') break
    end++
  }
  return end
}

/**
 * *killed ten and wounded 40 others*: no adjective stands straight before a number without an article, so that a word
 * which is joined to a finite verb and may be a past is one.
 * @param known the tags seen with a common word, as numbers joined by commas
 */
export function joinPasts(
  tags: Int32Array,
  words: readonly string[],
  { seen, known, forms }: Known,
  { pastEnding }: MendingWords,
): void {
  const { upos, finite, past, pastOf } = forms
  for (let i = 2; i + 1 < tags.length; i++) {
    const own = upos[tags[i]!]!
    if ((own !== 'ADJ' && own !== 'VERB') || finite[tags[i]!] || upos[tags[i + 1]!] !== 'NUM') continue
    const joint = upos[tags[i - 1]!] === 'ADV' ? i - 2 : i - 1
    if (upos[tags[joint]!] !== 'CCONJ' || !tags.subarray(0, joint).some((tag) => finite[tag])) continue
    const tagsOf = known.get(seen[i]!.key)?.split(',').map(Number)
    const participle = (tagsOf ?? [tags[i]!]).find((tag) => pastOf[tag]! >= 0)
    if (participle !== undefined) tags[i] = pastOf[participle]!
    // *and tortured five*: of an unknown word the ending tells.
    else if (tagsOf === undefined && past >= 0 && pastEnding !== '' && words[i]!.endsWith(pastEnding)) tags[i] = past
  }
}
