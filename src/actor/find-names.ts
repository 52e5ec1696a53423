/**
 * Finds names of actors in one sentence: those of the lexicon, longest first, and runs of capitalised
 * proper nouns that a title, a verb of saying or their last word shows to be persons or bodies. A
 * surname met again means the person named before. Touches nothing.
 */
import { nameKinds, titles } from '../lexicon/en/actor-nouns.js'
import type { Actor } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { foldName, type KnownName, knownName, longestName, stateName } from './known-actors.js'

/** A phrase of tokens (sorted) that means an actor. */
export interface NamedActor {
  readonly tokens: readonly number[]
  readonly head: number
  readonly actor: Actor
  readonly foundBy: string
}

/** @param local the report's own actors by folded name and by surname; names met are added */
export function findNames(sentence: Sentence, report: string, local: Map<string, Actor>): NamedActor[] {
  const found: NamedActor[] = []
  for (let token = 0; token < sentence.length; ) {
    const known = longestKnown(sentence, token)
    if (known !== undefined) {
      found.push(named(sentence, token, known.end, known.name.actor, `name/${known.name.by}`))
      token = known.end
      continue
    }
    const end = properRun(sentence, token)
    if (end > token) {
      const one = unknownName(sentence, token, end, report, local)
      if (one !== undefined) found.push(one)
      token = end
    } else token++
  }
  return found
}

function longestKnown(sentence: Sentence, start: number): { name: KnownName; end: number } | undefined {
  if (!/^\p{Lu}|^al$/u.test(sentence.form[start]!)) return undefined
  for (let end = Math.min(sentence.length, start + longestName); end > start; end--) {
    const name = knownName(joined(sentence, start, end))
    if (name !== undefined) return { name, end }
  }
  return undefined
}

/** The words as the text has them: without a space where none stands. */
function joined(sentence: Sentence, start: number, end: number): string {
  let text = sentence.form[start]!
  for (let token = start + 1; token < end; token++)
    text += (sentence.starts[token] === sentence.ends[token - 1] ? '' : ' ') + sentence.form[token]!
  return text
}

/** End of the run of proper nouns from `start`; hyphens and particles (*al-*, *bin*, *de*) inside it count. */
function properRun(sentence: Sentence, start: number): number {
  if (sentence.upos[start] !== 'PROPN' || !/^\p{Lu}/u.test(sentence.form[start]!)) return start
  let end = start + 1
  while (end < sentence.length) {
    const form = sentence.form[end]!
    if (sentence.upos[end] === 'PROPN' && /^\p{Lu}/u.test(form)) end++
    else if (
      /^(-|al|el|bin|ibn|abu|de|van|von|of|for|and)$/.test(form) &&
      sentence.upos[end + 1] === 'PROPN' &&
      (form !== 'and' || isBody(sentence, start, end)) &&
      (!/^(of|for)$/.test(form) || isBody(sentence, start, end))
    )
      end += 2
    else break
  }
  return end
}

const isBody = (sentence: Sentence, start: number, end: number): boolean => {
  for (let token = start; token < end; token++) if (nameKinds.has(sentence.form[token]!.toLowerCase())) return true
  return false
}

function unknownName(
  sentence: Sentence,
  start: number,
  end: number,
  report: string,
  local: Map<string, Actor>,
): NamedActor | undefined {
  let first = start
  while (!isBody(sentence, start, end) && first < end - 1 && titles.has(sentence.form[first]!.toLowerCase())) first++
  const name = joined(sentence, first, end)
  const surname = sentence.form[end - 1]!
  const before = local.get(foldName(name)) ?? (end - first === 1 ? local.get(foldName(surname)) : undefined)
  if (before !== undefined) return named(sentence, start, end, before, 'name/again')
  const kind = kindOf(sentence, start, first, end)
  if (kind === undefined) return undefined
  const country = kind === 'person' ? null : countryIn(sentence, first, end)
  const whole = country === null || name.includes(stateName(country)) ? name : `${name} of ${stateName(country)}`
  const id = kind === 'person' ? `report:${report}:${foldName(name)}` : `name:${foldName(whole)}`
  const actor: Actor = { id, name: whole, kind, country, side: null }
  local.set(foldName(name), actor)
  if (kind === 'person' && end - first > 1) local.set(foldName(surname), actor)
  return named(sentence, start, end, actor, `name/${kind}`)
}

/** The state that the name holds (*Ministry of Defence of Georgia*), or whose it is (*Georgia's Defence Ministry*). */
function countryIn(sentence: Sentence, start: number, end: number): string | null {
  for (let token = start; token < end; token++) {
    const known = longestKnown(sentence, token)
    if (known !== undefined && known.name.actor.country !== null) return known.name.actor.country
  }
  const head = headOfRun(sentence, start, end)
  for (const part of dependents(sentence, head, 'nmod:poss', 'nmod', 'amod', 'compound')) {
    const country = longestKnown(sentence, part)?.name.actor.country
    if (country) return country
  }
  return null
}

/** What an unknown name is, by its words and by what it does; undefined where nothing shows that it acts. */
function kindOf(sentence: Sentence, start: number, first: number, end: number): Actor['kind'] | undefined {
  for (let token = end - 1; token >= first; token--) {
    const kind = nameKinds.get(sentence.form[token]!.toLowerCase())
    if (kind !== undefined) return kind
  }
  if (first > start) return 'person'
  const head = headOfRun(sentence, start, end)
  const relation = sentence.deprel[head]!
  const above = sentence.head[head]!
  if (/^(nsubj|appos|flat|parataxis|root|list|conj)/.test(relation) && end - first > 1 && end - first <= 5)
    return 'person'
  if (/^nsubj/.test(relation) && above >= 0 && dependent(sentence, above, 'ccomp', 'parataxis') >= 0) return 'person'
  return relation === 'obl' &&
    sentence.deprel[above] !== undefined &&
    dependent(sentence, head, 'case') >= 0 &&
    sentence.form[dependent(sentence, head, 'case')]!.toLowerCase() === 'by'
    ? 'organisation'
    : undefined
}

const headOfRun = (sentence: Sentence, start: number, end: number): number => {
  for (let token = start; token < end; token++) {
    const head = sentence.head[token]!
    if (head < start || head >= end) return token
  }
  return start
}

function named(sentence: Sentence, start: number, end: number, actor: Actor, foundBy: string): NamedActor {
  return {
    tokens: Array.from({ length: end - start }, (_, i) => start + i),
    head: headOfRun(sentence, start, end),
    actor,
    foundBy,
  }
}
