/**
 * The signs by which a clause is appraised (appraise-events.ts): the word that may tell an event, what the rules took it for, its tree,
 * the words and classes of its participants, the other events of the sentence. A sign is a template with up to three values, hashed.
 * Names are one word, numbers are one word: whoever acts, and wherever, the signs are the same. Touches nothing.
 */
import type { FoundEvent } from '../event/found-event.js'
import { wordOf } from '../event/word.js'
import { demonymClasses } from '../lexicon/en/demonyms.js'
import { nounClasses } from '../lexicon/en/noun-classes.js'
import { nounTriggers } from '../lexicon/en/nouns/noun-triggers.js'
import { verbTriggers } from '../lexicon/en/verbs/verb-triggers.js'
import { kinds } from '../record/kinds.js'
import { hashText } from '../ud/hash.js'
import type { Sentence } from '../ud/sentence.js'

/** What may be a claim: an event of the rules, or a word that they left. */
export interface Unit {
  readonly token: number
  readonly predicate: number
  readonly event: FoundEvent | undefined
  /** The event's word, the words above it up to its predicate. */
  readonly nodes: ReadonlySet<number>
}

/** Templates that say how a unit is built, not what its words mean: only these differ from one set of examples to another. */
const structure = {
  rules: 'found by the rules',
  kind: 'kind by the rules',
  finder: 'finder',
  kindFinder: 'kind and finder',
  sides: 'agents and targets',
  upos: 'part of speech',
  tag: 'tag',
  relation: 'relation',
  uposKind: 'part of speech and kind',
  other: 'other event',
  above: 'event above',
  finderAbove: 'finder of the event above',
  others: 'count of other events',
  depth: 'depth',
  within: 'within a told clause',
  width: 'width',
  widthFinder: 'width and finder',
  length: 'length of the sentence',
}
const meaning = {
  puts: 'put as',
  word: 'word',
  wordKind: 'word and kind',
  light: 'verb of the noun',
  lightWord: 'noun and its verb',
  relationTag: 'relation and tag',
  wordRelation: 'word and relation',
  lexicon: 'kind in the lexicon',
  lexiconKind: 'kinds in lexicon and rules',
  head: 'word above',
  headRelation: 'what is above, and relation',
  headWordRelation: 'word above and relation',
  particle: 'particle',
  wordParticle: 'word and particle',
  part: 'part',
  participant: 'participant',
  anyParticipant: 'any participant',
  preposition: 'preposition',
  wordPreposition: 'word and preposition',
  participantClass: 'class of a participant',
  wordClass: 'word and class of a participant',
  anyClass: 'class of any participant',
  below: 'word on a participant',
  anyBelow: 'word on any participant',
  belowClass: 'class on a participant',
  byWhom: 'by whom',
  near: 'word near',
  sentenceClass: 'class in the sentence',
  question: 'question',
}
/** What each template's signs are called, by its number. */
export const templates: readonly string[] = Object.values({ ...structure, ...meaning })
export const isStructural = (template: number): boolean => template < Object.keys(structure).length
const T = Object.fromEntries(Object.keys({ ...structure, ...meaning }).map((key, number) => [key, number])) as Record<
  keyof typeof structure | keyof typeof meaning,
  number
>

const of = (...keys: (keyof typeof T)[]): ReadonlySet<number> => new Set(keys.map((key) => T[key]))
/** Templates whose values are numbers of kinds, and of classes of nouns, where they are no codes of words. */
export const ofKinds = of('kind', 'kindFinder', 'uposKind', 'other', 'above', 'wordKind', 'lexicon', 'lexiconKind')
export const ofClasses = of('participantClass', 'wordClass', 'anyClass', 'belowClass', 'sentenceClass')

/** Takes a sign: its template's number and up to three values. */
export type Put = (template: number, x: number, y?: number, z?: number) => void

/** What stands for words that say nothing by themselves. */
export const unnamed = { name: hashText('a name', 1), number: hashText('a number', 1), nothing: hashText('nothing', 1) }
const { name, number, nothing } = unnamed

const classesOf = new Map<string, number[]>()
for (const [code, nouns] of Object.values(nounClasses).entries())
  for (const noun of nouns) classesOf.set(noun, [...(classesOf.get(noun) ?? []), code])
const noClasses: readonly number[] = []

const kindsOf = (rows: readonly { readonly lemma: string; readonly kind: string }[]): Map<string, number[]> => {
  const found = new Map<string, Set<number>>()
  for (const { lemma, kind } of rows) {
    const of = found.get(lemma) ?? new Set()
    found.set(lemma, of.add(kinds.indexOf(kind as never)))
  }
  return new Map([...found].map(([lemma, of]) => [lemma, [...of]]))
}
const kindsOfVerb = kindsOf(verbTriggers)
const kindsOfNoun = kindsOf(nounTriggers)

/** What a sentence's words are to the signs, worked out once for all its units. */
export interface Words {
  readonly sentence: Sentence
  readonly words: readonly string[]
  readonly codes: Int32Array
  readonly tags: Int32Array
  readonly relations: Int32Array
  /** What hangs on each word, in text order. */
  readonly parts: readonly (readonly number[])[]
  /** Where each word stands, a run of names counted as one word: a long name is no farther from anything than a short one. */
  readonly positions: Int32Array
  /** Classes of its nouns and verbs, each once. */
  readonly classes: readonly number[]
}

const memo = new Map<string, number>()
/** What stands for a word, a tag or a relation in a sign: a hash, remembered, for most of them come again. */
export function code(text: string): number {
  let found = memo.get(text)
  if (found === undefined) {
    found = hashText(text, 2)
    if (memo.size < 20_000) memo.set(text, found)
  }
  return found
}

/** Names, and words for peoples and what is theirs wherever they stand: no party is a sign. */
const isName = ({ upos, form, lemma }: Sentence, token: number): boolean =>
  upos[token] === 'PROPN' ||
  (token > 0 && upos[token] !== 'VERB' && /^[A-Z]/.test(form[token]!)) ||
  ofPeoples.has(lemma[token]!.toLowerCase()) ||
  ofPeoples.has(form[token]!.toLowerCase())
const ofPeoples: ReadonlySet<string> = new Set(demonymClasses.map(([word]) => word))

export function readWords(sentence: Sentence): Words {
  const words: string[] = []
  const codes = new Int32Array(sentence.length)
  const classes = new Set<number>()
  const positions = new Int32Array(sentence.length)
  for (let token = 0; token < sentence.length; token++) {
    const isNamed = isName(sentence, token)
    const word = wordOf(sentence, token)
    words.push(word)
    positions[token] = token === 0 ? 0 : positions[token - 1]! + Number(!isNamed || codes[token - 1] !== name)
    codes[token] = isNamed ? name : sentence.upos[token] === 'NUM' ? number : code(word)
    if (!isNamed && (sentence.upos[token] === 'NOUN' || sentence.upos[token] === 'VERB'))
      for (const one of classesOf.get(word) ?? noClasses) classes.add(one)
  }
  return {
    sentence,
    words,
    codes,
    tags: Int32Array.from(sentence.xpos, code),
    relations: Int32Array.from(sentence.deprel, code),
    parts: partsOf(sentence),
    positions,
    classes: [...classes],
  }
}

function partsOf({ length, head }: Sentence): number[][] {
  const parts: number[][] = Array.from({ length }, () => [])
  for (let token = 0; token < length; token++) if (head[token]! >= 0) parts[head[token]!]!.push(token)
  return parts
}

/** The units of a sentence: each event, then each verb, each predicate with a copula and each noun of the model's list that is in none. */
export function unitsOf(words: Words, events: readonly FoundEvent[], isListed: (code: number) => boolean): Unit[] {
  const { sentence } = words
  const taken = new Set<number>()
  const units: Unit[] = events.map((event) => {
    const nodes = new Set([event.token, event.predicate])
    for (let at = event.token; at >= 0 && at !== event.predicate; at = sentence.head[at]!) nodes.add(at)
    for (const node of nodes) taken.add(node)
    return { token: event.token, predicate: event.predicate, event, nodes }
  })
  for (let token = 0; token < sentence.length; token++)
    if (!taken.has(token) && mayTell(words, token, isListed))
      units.push({ token, predicate: token, event: undefined, nodes: new Set([token]) })
  return units
}

function mayTell({ sentence, codes, parts }: Words, token: number, isListed: (code: number) => boolean): boolean {
  const upos = sentence.upos[token]
  if (upos === 'VERB') return true
  if (upos === 'AUX') return sentence.deprel[token] === 'root'
  if (upos === 'NOUN' && isListed(codes[token]!)) return true
  return (upos === 'ADJ' || upos === 'NOUN') && parts[token]!.some((part) => sentence.deprel[part] === 'cop')
}

const functionWords = new Set('aux aux:pass cop mark det case advmod compound:prt expl cc'.split(' '))
const telling = new Set('advmod compound:prt mark'.split(' '))
const contentTags = new Set('NOUN VERB ADJ PROPN NUM PRON ADV'.split(' '))
const nearTags = new Set('NOUN VERB ADJ'.split(' '))
const isNear = (distance: number): boolean => distance >= -8 && distance <= 8
/** Steps of a number: the first that is not below it. */
const step = (value: number, ...steps: readonly number[]): number => {
  const found = steps.findIndex((one) => value < one)
  return found < 0 ? steps.length : found
}

/** Puts the signs of one unit, each at least once. */
export function putSigns(all: Words, unit: Unit, units: readonly Unit[], put: Put): void {
  const { sentence, words, codes, tags, relations, parts, positions, classes } = all
  const { token, predicate, event } = unit
  const kind = event === undefined ? -1 : kinds.indexOf(event.kind)
  const finder = event === undefined ? nothing : finderOf(event)
  const word = codes[token]!
  const upos = code(sentence.upos[token]!)
  put(T.rules, event === undefined ? 0 : 1)
  put(T.kind, kind)
  put(T.finder, finder)
  put(T.kindFinder, kind, finder)
  if (event !== undefined) {
    put(T.sides, Number(event.agents.length > 0), Number(event.targets.length > 0), finder)
    if (event.puts !== undefined) put(T.puts, code(event.puts))
  }
  put(T.word, word)
  put(T.wordKind, word, kind)
  if (predicate !== token) {
    put(T.light, codes[predicate]!)
    put(T.lightWord, word, codes[predicate]!)
  }
  put(T.upos, upos)
  put(T.tag, tags[token]!)
  put(T.relation, relations[token]!)
  put(T.relationTag, relations[token]!, tags[token]!)
  put(T.uposKind, upos, kind)
  put(T.wordRelation, word, relations[token]!)
  const own = (sentence.upos[token] === 'VERB' ? kindsOfVerb : kindsOfNoun).get(words[token]!)
  for (const one of own ?? noClasses) {
    put(T.lexicon, one)
    put(T.lexiconKind, one, kind)
  }
  const head = sentence.head[predicate]!
  put(T.head, head < 0 ? nothing : codes[head]!)
  put(T.headRelation, head < 0 ? nothing : code(sentence.upos[head]!), relations[predicate]!)
  put(T.headWordRelation, head < 0 ? nothing : codes[head]!, relations[predicate]!)
  for (const at of predicate === token ? [token] : [token, predicate])
    for (const part of parts[at]!) if (at !== predicate || part !== token) putPart(all, word, part, put)
  putOthers(sentence, unit, units, finder, put)
  for (let at = 0; at < sentence.length; at++)
    if (
      at !== token &&
      isNear(positions[at]! - positions[token]!) &&
      nearTags.has(sentence.upos[at]!) &&
      codes[at] !== name
    )
      put(T.near, codes[at]!)
  for (const one of classes) put(T.sentenceClass, one)
  const wide = widthOf(all, predicate)
  put(T.width, step(wide, 2, 5, 12))
  put(T.widthFinder, step(wide, 2, 5), finder, upos)
  put(T.length, step(positions[sentence.length - 1]! + 1, 8, 15, 25, 40))
  put(T.question, Number(sentence.form[sentence.length - 1] === '?'))
}

/**
 * Which part of the rules found an event. What a clause without a word of the lexicon tells is one thing, a state that has a rule
 * of its own (*state/no-trace*) another.
 */
function finderOf({ foundBy }: FoundEvent): number {
  if (foundBy.endsWith('/imperative')) return code('imperative')
  const [group, rule] = foundBy.split('/') as [string, string?]
  if (group !== 'state') return code(group)
  return code(/^(?:verb|is-a|is-so|said.*)$/.test(rule ?? '') ? `state/${rule}` : 'state by a rule')
}

/** What hangs on the word: a particle by its lemma, a participant by its word, its classes and the words on it. */
function putPart({ sentence, words, codes, relations, parts }: Words, word: number, part: number, put: Put): void {
  const relation = sentence.deprel[part]!
  if (relation === 'punct') return
  if (functionWords.has(relation)) {
    const lemma = code(sentence.lemma[part]!.toLowerCase())
    put(T.particle, relations[part]!, lemma)
    if (telling.has(relation)) put(T.wordParticle, word, lemma)
    return
  }
  put(T.part, relations[part]!)
  const isBehind = relation.startsWith('obl') || relation.startsWith('nmod')
  const before = isBehind ? parts[part]!.find((one) => sentence.deprel[one] === 'case') : undefined
  const preposition = before === undefined ? 0 : code(sentence.lemma[before]!.toLowerCase())
  const role = isBehind ? code('P') + preposition : code(roleOf(relation))
  if (relation === 'obl:agent') put(T.byWhom, codes[part]!)
  put(T.participant, role, codes[part]!)
  put(T.anyParticipant, codes[part]!)
  if (preposition !== 0) {
    put(T.preposition, preposition)
    put(T.wordPreposition, word, preposition)
  }
  if (codes[part] !== name)
    for (const one of classesOf.get(words[part]!) ?? noClasses) {
      put(T.participantClass, role, one)
      put(T.wordClass, word, role, one)
      put(T.anyClass, one)
    }
  for (const below of parts[part]!) {
    if (!contentTags.has(sentence.upos[below]!)) continue
    put(T.below, role, codes[below]!)
    put(T.anyBelow, codes[below]!)
    if (codes[below] !== name) for (const one of classesOf.get(words[below]!) ?? noClasses) put(T.belowClass, one)
  }
}

const roleOf = (relation: string): string =>
  /^(?:nsubj:pass|obj|iobj)$/.test(relation) ? 'O' : relation.startsWith('nsubj') ? 'S' : relation.replace(/:.*/, '')

/** The other events of the sentence, and how the unit lies to them. */
function putOthers(sentence: Sentence, unit: Unit, units: readonly Unit[], finder: number, put: Put): void {
  const above = sentence.head[unit.predicate]!
  const relation = code(sentence.deprel[unit.predicate]!)
  let others = 0
  const told = new Set<number>()
  for (const other of units) {
    if (other.event === undefined) continue
    for (const node of other.nodes) told.add(node)
    if (other === unit) continue
    others++
    const kind = kinds.indexOf(other.event.kind)
    put(T.other, kind)
    if (!other.nodes.has(above)) continue
    put(T.above, kind, relation)
    put(T.finderAbove, finderOf(other.event), relation, finder)
  }
  let depth = 0
  let isWithin = false
  for (let at = above; at >= 0; at = sentence.head[at]!) {
    depth++
    isWithin ||= told.has(at)
  }
  put(T.others, Math.min(others, 4))
  put(T.depth, Math.min(depth, 5))
  put(T.within, Number(isWithin), finder)
}

/** How many words lie between the first and the last below a word. */
function widthOf({ parts, positions }: Words, token: number): number {
  let first = token
  let last = token
  const walk = (at: number): void => {
    first = Math.min(first, at)
    last = Math.max(last, at)
    for (const part of parts[at]!) walk(part)
  }
  walk(token)
  return positions[last]! - positions[first]!
}
