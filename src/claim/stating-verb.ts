/**
 * Which words state an event beyond its predicate: the verb or noun above an infinitive or participle, and, the other way, the
 * subject of a toll that stands apart from it. Touches nothing.
 */
import { marker, preposition } from '../event/clause.js'
import type { FoundEvent } from '../event/found-event.js'
import { tolls } from '../record/kind-groups.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, isRelation } from '../ud/tree.js'

/**
 * Head of the clause that states an event whose predicate does not alone: *is believed to be a bombing*, *came to offer help*,
 * *announced plans to withdraw*. A verb that makes a claim of its own keeps its clause.
 */
export function statingVerb(sentence: Sentence, { predicate, foundBy }: FoundEvent, told: ReadonlySet<number>): number {
  const above = sentence.head[predicate]!
  if (above < 0 || told.has(above)) return predicate
  const relation = sentence.deprel[predicate]!
  if (relation === 'xcomp' || (foundBy === 'state/said-noun' && relation === 'nsubj:pass')) return above
  const isTo = sentence.xpos[predicate] === 'VB' && marker(sentence, predicate) === 'to'
  if (isTo && relation === 'advcl') return sentence.upos[above] === 'VERB' ? above : predicate
  if (!isTo || relation !== 'acl' || sentence.deprel[above] !== 'obj') return predicate
  const verb = sentence.head[above]!
  return sentence.upos[verb] === 'VERB' && !told.has(verb) ? verb : predicate
}

/**
 * *buildings destroyed in the raid, efforts to retake the town, the goal of retaking it*: a participle, infinitive or gerund states
 * something only with its noun; and *ten people died in Alma* read as people who died: a finite verb on a noun is the noun's clause.
 */
export function isOfNoun(sentence: Sentence, { predicate, agents }: FoundEvent): boolean {
  if (sentence.deprel[predicate] !== 'acl') return false
  const noun = sentence.head[predicate]!
  const tag = sentence.xpos[predicate]!
  if (tag === 'VBN') return dependent(sentence, predicate, 'obj') < 0
  const mark = dependent(sentence, predicate, 'mark')
  // *accused the rebels of shelling the market*: the object does it.
  if (tag === 'VBG' && sentence.deprel[noun] === 'obj' && agents.includes(noun)) return false
  return tag === 'VBD' || (mark >= 0 && /^(?:NOUN|PROPN)$/.test(sentence.upos[noun]!) && /^VBG?$/.test(tag))
}

/**
 * *The raid on the village killed 18*: an event that is the subject of a toll and says by itself where or against whom it was
 * stands apart: its words are told once, for itself.
 */
export function standApart(sentence: Sentence, events: readonly FoundEvent[]): Set<number> {
  const isApart = ({ token, predicate }: FoundEvent) =>
    sentence.head[token] === predicate &&
    isRelation(sentence.deprel[token]!, 'nsubj') &&
    dependent(sentence, token, 'det', 'nmod:poss') >= 0 &&
    dependents(sentence, token, 'nmod').some((part) => !/^(?:of)?$/.test(preposition(sentence, part))) &&
    events.some((other) => other.predicate === predicate && other.token !== token && tolls.has(other.kind))
  return new Set(events.filter(isApart).map(({ token }) => token))
}
