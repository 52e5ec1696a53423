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
import type { ParsedReport } from '../ud/parsed-report.js'
import type { Sentence } from '../ud/sentence.js'
import { tokensSpan } from '../ud/tree.js'
import type { ActorMention } from './actor-mention.js'
import { type Conflict, sideOf } from './conflict.js'
import { findNames, type NamedActor } from './find-names.js'
import { nounActor } from './noun-actor.js'
import { resolvePronouns } from './resolve-pronouns.js'

export type { Conflict } from './conflict.js'

/** Every mention of an actor in the report, in text order, pronouns and descriptions included. */
export function findActors({ report, sentences }: ParsedReport, conflicts: readonly Conflict[]): ActorMention[] {
  const local = new Map<string, Actor>()
  const found: ActorMention[] = []
  const text = report.text
  for (const [index, sentence] of sentences.entries()) {
    const names = findNames(sentence, report.id, local)
    const nouns = headNouns(sentence, names, report.id, found)
    for (const { tokens, head, actor, foundBy } of [...names, ...nouns])
      found.push({ ...mention(text, tokensSpan(sentence, tokens)), actor, sentence: index, token: head, foundBy })
  }
  const all = [...found, ...resolvePronouns({ report, sentences }, found)].sort(byPosition)
  return conflicts.length === 0
    ? all
    : all.map((one) => ({ ...one, actor: { ...one.actor, side: sideOf(one.actor, conflicts) } }))
}

/** Phrases headed by a noun for an actor: *Armenian forces*, *the ministry* (of the one named before), *rebels*. */
function headNouns(
  sentence: Sentence,
  names: readonly NamedActor[],
  report: string,
  before: readonly ActorMention[],
): NamedActor[] {
  const taken = new Set(names.map(({ head }) => head))
  const found: NamedActor[] = []
  for (let token = 0; token < sentence.length; token++) {
    const upos = sentence.upos[token]
    if (taken.has(token) || (upos !== 'NOUN' && upos !== 'PROPN')) continue
    const noun = actorNouns.get(sentence.form[token]!.toLowerCase())
    if (noun === undefined) continue
    found.push(nounActor(sentence, token, noun, { names, report, before }))
  }
  return found
}
