/**
 * Finds who is named in a report: states by any name, demonym or seat, armed groups and organisations of the
 * lexicon, offices and forces (*the Azerbaijani army*), persons by name, with titles and appositions, and
 * within the report surnames, pronouns and descriptions (*the ministry, its forces*).
 *
 * One list of mentions in text order. Whose side an actor is on is data of a conflict; places are place/'s.
 * Reads parsed sentences and the lexicon; touches nothing else.
 */
import { actorNouns } from '../lexicon/en/actor-nouns.js'
import type { Actor } from '../record/record.js'
import { mention } from '../text/mention.js'
import { byPosition } from '../text/span.js'
import { withHyphens } from '../ud/hyphens.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, subtree, tokensSpan } from '../ud/tree.js'
import type { ActorMention } from './actor-mention.js'
import { type Conflict, withSides } from './conflict.js'
import { type Memory, remember } from './memory.js'
import { findNames, type NamedActor } from './name/find-names.js'
import { bothSides, nounActor, phraseApart } from './noun-actor.js'
import { officeBehind } from './office-of.js'
import { resolvePronoun } from './resolve-pronoun.js'

export type { Conflict } from './conflict.js'

/** Every mention of an actor in the report, in text order, pronouns and descriptions included. */
export function findActors({ report, sentences }: ParsedReport, conflicts: readonly Conflict[]): ActorMention[] {
  const memory: Memory = {
    report: report.id,
    day: report.publishedAt?.slice(0, 10) ?? null,
    names: new Map(),
    mentions: [],
    byWord: new Map(),
    genders: new Map(),
  }
  for (const [index, sentence] of sentences.entries()) {
    const found = findNames(sentence, memory)
    const names = new Map(found.map((one) => [one.head, one]))
    const covered = new Set(found.filter(({ place }) => !place).flatMap(({ own }) => own))
    for (let token = 0; token < sentence.length; token++) {
      const name = names.get(token)
      if (name === undefined ? covered.has(token) : name.place) continue
      const one = name ?? apposed(sentence, token, names) ?? phraseAt(sentences, index, token, memory)
      if (one === undefined) continue
      const span = tokensSpan(sentence, withHyphens(sentence, trimmed(sentence, token, one.tokens)))
      const { actor, foundBy } = one
      remember(memory, { ...mention(report.text, span), actor, sentence: index, token, foundBy })
    }
  }
  return withSides([...memory.mentions].sort(byPosition), memory.day, conflicts)
}

/** *X, the spokesman*; *the mayor, X*: the person whom the noun is set beside. */
function apposed(
  sentence: Sentence,
  token: number,
  names: ReadonlyMap<number, NamedActor>,
): { tokens: readonly number[]; actor: Actor; foundBy: string } | undefined {
  if (actorNouns.get(sentence.form[token]!.toLowerCase())?.office !== true) return undefined
  let at = token
  if (sentence.deprel[at] === 'conj') at = sentence.head[at]!
  const beside = [
    ...(sentence.deprel[at] === 'appos' ? [sentence.head[at]!] : []),
    ...dependents(sentence, token, 'appos', 'flat'),
  ]
  const person =
    beside.map((one) => names.get(one)).find((one) => one?.actor.kind === 'person') ??
    [...names.values()].find(
      ({ actor, own }) => actor.kind === 'person' && officeBehind(sentence, own.at(-1)! + 1) === token,
    )
  const tokens = subtree(sentence, token, [...phraseApart, 'flat'])
  return person && { tokens, actor: person.actor, foundBy: 'noun/apposed' }
}

/** *Sheikh Said*, no name of a person: a title with a capital before a proper noun that no rule took for one. */
const isTitleOfPlace = (sentence: Sentence, token: number): boolean =>
  /^sheikh$/i.test(sentence.form[token]!) && sentence.upos[token + 1] === 'PROPN'

/** Plurals that are nouns whatever the tagger says. */
const neverVerbs = /^(fighters|militants|rebels|guerrillas|gunmen|insurgents|troops|soldiers|jihadists|civilians)$/

/** A pronoun, or a phrase headed by a noun for an actor: *Armenian forces*, *the ministry*, *rebels*. */
function phraseAt(
  sentences: readonly Sentence[],
  index: number,
  token: number,
  memory: Memory,
): { tokens: readonly number[]; actor: Actor; foundBy: string } | undefined {
  const sentence = sentences[index]!
  const pronoun = resolvePronoun(sentences, index, token, memory)
  if (pronoun !== undefined) return { ...pronoun, tokens: [token] }
  const isNoun = sentence.upos[token] === 'NOUN' || sentence.upos[token] === 'PROPN'
  if (!isNoun && !neverVerbs.test(sentence.form[token]!)) return undefined
  if (sentence.form[token] === 'sides') {
    const actor = bothSides(memory)
    return actor && { tokens: [token], actor, foundBy: 'noun/sides/both' }
  }
  const noun = actorNouns.get(sentence.form[token]!.toLowerCase())
  if (noun?.office === true && isTitleOfPlace(sentence, token)) return undefined
  return noun && nounActor(sentence, token, noun, memory)
}

/** Without marks at the ends of the phrase. */
function trimmed(sentence: Sentence, head: number, tokens: readonly number[]): readonly number[] {
  const isMark = (token: number | undefined) =>
    token !== undefined && token !== head && /^(PUNCT|CCONJ)$/.test(sentence.upos[token]!)
  let kept = tokens
  while (isMark(kept[0])) kept = kept.slice(1)
  while (isMark(kept.at(-1))) kept = kept.slice(0, -1)
  return kept
}
