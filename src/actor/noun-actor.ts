/**
 * The actor of a phrase headed by a common noun: of the state or party that a modifier or possessor names
 * (*Azerbaijani army, its forces*), else the one told before by the same word or kind (*the ministry, the group,
 * both sides*), else one of this report by the phrase's own words. Touches nothing.
 */
import type { ActorNoun } from '../lexicon/en/actor-nouns.js'
import type { Actor } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, subtree } from '../ud/tree.js'
import type { ActorMention } from './actor-mention.js'
import { lastWord, localActor, type Memory, wordsOf } from './memory.js'
import { fieldOf, ministryActor } from './ministry.js'
import { holderOf, stateName } from './name/known-actors.js'
import { joined } from './name/proper-run.js'
import { justBefore, justBehind, ownerOf } from './owner-of.js'

/** Relations left out of the words of a phrase. */
export const phraseApart =
  'acl appos conj cc punct case parataxis mark obj nsubj cop advcl obl advmod expl aux ccomp xcomp'.split(' ')

/**
 * The words of the phrase; *of shelling* in *accused the army of shelling* is the verb's, and *in Geneva* in *met diplomats in
 * Geneva* says where, whichever word the tree hangs it on.
 */
function phraseOf(sentence: Sentence, token: number): number[] {
  const away = new Set(
    dependents(sentence, token, 'nmod')
      .filter((child) => /ing$/.test(sentence.form[child]!) || (child > token && saysWhere(sentence, child)))
      .flatMap((child) => subtree(sentence, child)),
  )
  const tokens = subtree(sentence, token, phraseApart).filter((one) => !away.has(one))
  const known = tokens[0] === token ? justBefore(sentence, token) : undefined
  const whole = known === undefined ? tokens : [...range(known.start, token), ...tokens]
  const behind = justBehind(sentence, token)
  return behind === undefined ? whole : [...whole.filter((one) => one <= token), ...range(token + 1, behind.end)]
}

const saysWhere = (sentence: Sentence, noun: number): boolean =>
  dependents(sentence, noun, 'case').some((word) => /^(?:in|at|near|on)$/i.test(sentence.form[word]!))

/** Groups that a member's or a body's noun stands for: *Taliban fighters, the Houthi movement*. */
const membership =
  /^(fighter|militant|rebel|insurgent|gunman|gunmen|guerrilla|terrorist|jihadist|extremist|separatist|force|troop|group|movement|militia|faction|organi[sz]ation|network|alliance|member|army|brigade|soldier)s?$/

export interface NounPhrase {
  readonly tokens: readonly number[]
  readonly actor: Actor
  readonly foundBy: string
}

export function nounActor(sentence: Sentence, token: number, noun: ActorNoun, memory: Memory): NounPhrase | undefined {
  const word = sentence.form[token]!.toLowerCase()
  const tokens = phraseOf(sentence, token)
  const make = (actor: Actor, how: string): NounPhrase => ({ tokens, actor, foundBy: `noun/${word}/${how}` })
  const owner = ownerOf(sentence, token, memory)
  if (owner !== undefined) {
    const owned = ofOwner(sentence, token, tokens, { owner, word, noun }, memory)
    if (owned !== undefined) return make(owned, 'of')
  }
  const earlier = isDefinite(sentence, token) ? toldBefore(word, noun, memory) : undefined
  if (earlier !== undefined) return make(earlier, 'again')
  if (noun.again) return undefined
  return make(localActor(memory, ownWords(sentence, token, tokens), noun.kind), 'alone')
}

interface Owned {
  readonly owner: Actor
  readonly word: string
  readonly noun: ActorNoun
}

function ofOwner(
  sentence: Sentence,
  token: number,
  tokens: readonly number[],
  { owner, word, noun }: Owned,
  memory: Memory,
): Actor | undefined {
  const party =
    owner.id.startsWith('party:') || owner.kind === 'armed-group' || (noun.office && /^(ministry|name):/.test(owner.id))
  if (party) {
    if (noun.office) return officeActor(sentence, token, owner.id.replace('party:', ''), owner, memory)
    if (noun.kind === 'civilians') return undefined
    return membership.test(word) || noun.kind === owner.kind
      ? owner
      : { ...owner, id: `${owner.id}/${word}`, name: `${word} of ${owner.name}`, kind: noun.kind }
  }
  if (owner.country === null) return undefined
  if (noun.office) return officeActor(sentence, token, owner.country, owner, memory)
  const field = ministryActor(sentence, tokens[0]!, tokens.at(-1)! + 1, owner.country)
  return field ?? ofCountry(owner.country, noun.kind, word)
}

/** *the Turkish president* is who held the office on the day of the report, else the office. */
function officeActor(sentence: Sentence, token: number, of: string, owner: Actor, memory: Memory): Actor {
  const word = sentence.form[token]!.toLowerCase()
  const before = dependents(sentence, token, 'amod', 'compound')
    .map((part) => sentence.form[part]!.toLowerCase())
    .filter(
      (form) => /^(prime|vice|deputy|former|ex|acting|late|then|first)$/.test(form) || fieldOf(form) !== undefined,
    )
  const office = [...before.map((form) => fieldOf(form) ?? form), word].join(' ').replace('secretary-general', 'leader')
  const plural = /s$/.test(word) && word !== 'boss'
  const one = dependents(sentence, token, 'det').some((det) => /^an?$/i.test(sentence.form[det]!))
  const held = plural || one || /^spokes/.test(word) ? undefined : holderOf(of, office, memory.day)
  const whose = owner.kind === 'state' ? stateName(of) : owner.name
  return (
    held ?? {
      id: `office:${of}:${office}`,
      name: `${office} of ${whose}`,
      kind: 'person',
      country: owner.country,
      side: null,
    }
  )
}

/** *Azerbaijani army* → the armed forces of the state. */
function ofCountry(country: string, kind: Actor['kind'], word: string): Actor {
  const state = stateName(country)
  if (kind === 'military' && /^police/.test(word))
    return { id: `police:${country}`, name: `police of ${state}`, kind, country, side: null }
  if (kind === 'military')
    return { id: `military:${country}`, name: `armed forces of ${state}`, kind, country, side: null }
  if (kind === 'government')
    return { id: `government:${country}`, name: `government of ${state}`, kind, country, side: null }
  if (kind === 'civilians')
    return { id: `civilians:${country}`, name: `civilians of ${state}`, kind, country, side: null }
  return { id: `${kind}:${country}:${word}`, name: `${word} of ${state}`, kind, country, side: null }
}

const isDefinite = (sentence: Sentence, token: number): boolean =>
  /^(the|this|that|these|those|both)$/i.test(sentence.form[token - 1] ?? '') ||
  dependents(sentence, token, 'det').some((det) =>
    /^(the|this|that|these|those|both)$/.test(sentence.form[det]!.toLowerCase()),
  )

/** The last one called by the same word, else the last named one of the kind that the noun describes. */
function toldBefore(word: string, noun: ActorNoun, { mentions, byWord }: Memory): Actor | undefined {
  const lastNamed = (wanted: (actor: Actor) => boolean) =>
    mentions.findLast((one) => isNamed(one) && wanted(one.actor))?.actor
  if (word === 'country' || word === 'republic') return stateSpokenOf(mentions)
  const said = (one: ActorMention) => one.actor.name.includes(word) || one.text.toLowerCase().includes(word)
  const isSame = (one: ActorMention) =>
    said(one) && (lastWord(one.text) === word || wordsOf(one.actor.name).includes(word))
  const called = byWord.get(word) ?? []
  const same = called.findLast((one) => !one.actor.id.startsWith('report:') && isSame(one)) ?? called.findLast(isSame)
  if (same !== undefined) return same.actor
  if (/s$/.test(word)) return undefined
  if ((noun.kind === 'armed-group' && noun.again) || word === 'coalition')
    return lastNamed(({ kind }) => kind === 'armed-group' || (kind === 'organisation' && noun.kind === 'armed-group'))
  if (noun.kind === 'media') return mentions.findLast(({ actor }) => actor.kind === 'media')?.actor
  if (noun.kind === 'organisation')
    return lastNamed(({ kind }) => kind === 'organisation' || (word === 'agency' && kind === 'media'))
  return word === 'ministry' ? mentions.findLast(({ actor }) => actor.id.startsWith('ministry:'))?.actor : undefined
}

/** *the country*: the state that the report has spoken of most, with its organs and people; of two, the later. */
function stateSpokenOf(mentions: Memory['mentions']): Actor | undefined {
  const counts = new Map<string, number>()
  for (const { actor, foundBy } of mentions)
    if (actor.country !== null && !foundBy.startsWith('pronoun') && !actor.id.startsWith('party:'))
      counts.set(actor.country, (counts.get(actor.country) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  const country = mentions.findLast(({ actor }) => actor.country !== null && counts.get(actor.country) === most)?.actor
    .country
  if (country == null) return undefined
  return { id: `state:${country}`, name: stateName(country), kind: 'state', country, side: null }
}

const isNamed = ({ foundBy }: ActorMention): boolean => foundBy.startsWith('name/') && !foundBy.endsWith('adjective')

/** *both sides, the two sides*: the last two states or groups, in a fixed order. */
export function bothSides({ mentions }: Memory): Actor | undefined {
  const found: Actor[] = []
  for (const { actor } of [...mentions].reverse()) {
    if (
      actor.kind === 'person' ||
      actor.kind === 'media' ||
      actor.kind === 'civilians' ||
      actor.id.startsWith('report:')
    )
      continue
    const key = actor.country ?? actor.id
    if (!found.some((other) => (other.country ?? other.id) === key)) found.push(actor)
    if (found.length === 2) break
  }
  if (found.length < 2) return undefined
  const [a, b] = found.map(({ id, name, country, kind }) =>
    kind !== 'armed-group' && country !== null ? { id: `state:${country}`, name: stateName(country) } : { id, name },
  ) as [{ id: string; name: string }, { id: string; name: string }]
  const [first, second] = a.id < b.id ? [a, b] : [b, a]
  return {
    id: `both:${first.id}+${second.id}`,
    name: `${first.name} and ${second.name}`,
    kind: found[0]!.kind,
    country: null,
    side: null,
  }
}

/** The words of the phrase up to its head, in small letters, without articles and numbers: the name of an actor that has none. */
function ownWords(sentence: Sentence, head: number, tokens: readonly number[]): string {
  const first = tokens.find(
    (token) =>
      token === head ||
      (!/^(DET|NUM|PUNCT|PRON|ADP|CCONJ|PART|ADV)$/.test(sentence.upos[token]!) &&
        !/^(least|most|more|some|than|about|many|several|few|other|another|\d.*)$/i.test(sentence.form[token]!)),
  )
  return joined(sentence, Math.max(first ?? head, head - 5), head + 1).toLowerCase()
}

/** *the assistant to the president* → *assistant* */
const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i)
