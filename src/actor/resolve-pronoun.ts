/**
 * Resolves a pronoun to an actor named before, within two sentences: *he, she* to the last person of that gender,
 * *it, its* to the last state, body or group, *they, their* to the last actor that can be several; subjects are
 * preferred. *Who, which, that* mean what their clause describes. *I, we* are left to claim/. Touches nothing.
 */
import type { Actor } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'
import { isRelation } from '../ud/tree.js'
import type { ActorMention } from './actor-mention.js'
import { lastHere, type Memory } from './memory.js'

/** Sentences back at the most. */
const reach = 2

type Suits = (actor: Actor, memory: Memory) => boolean
const person =
  (gender: 'she' | 'he'): Suits =>
  ({ kind, id }, { genders }) =>
    kind === 'person' && (genders.get(id) ?? gender) === gender
const body: Suits = ({ kind, id }) => kind !== 'person' && kind !== 'civilians' && !manyNames.test(id)
const several: Suits = ({ kind, id }) =>
  kind !== 'state' && kind !== 'government' && kind !== 'media' && (kind !== 'person' || manyNames.test(id))
/** Ids of actors described by a plural: *rebels, officials*. */
const manyNames = /^(both:|(report|office|armed-group|organisation):.*s$)/

const antecedents: Readonly<Record<string, Suits>> = {
  he: person('he'),
  him: person('he'),
  his: person('he'),
  himself: person('he'),
  she: person('she'),
  her: person('she'),
  hers: person('she'),
  herself: person('she'),
  it: body,
  its: body,
  itself: body,
  they: several,
  their: several,
  them: several,
  themselves: several,
}

/** The actor that the pronoun at `token` means, with the rule that found it. */
export function resolvePronoun(
  sentences: readonly Sentence[],
  index: number,
  token: number,
  memory: Memory,
): { actor: Actor; foundBy: string } | undefined {
  const sentence = sentences[index]!
  if (sentence.upos[token] !== 'PRON' && sentence.upos[token] !== 'DET') return undefined
  const word = sentence.form[token]!.toLowerCase()
  if (/^(who|which|that|whose|whom)$/.test(word)) return relative(sentence, token, memory)
  const suits = antecedents[word]
  if (suits === undefined || sentence.deprel[token] === 'expl') return undefined
  const before = recent(memory.mentions, index).filter(
    (one) => suits(one.actor, memory) && stands(sentences[one.sentence]!, one),
  )
  const local = before.filter((one) => one.sentence === index && !/^its?$|^their$/.test(one.text))
  const subjects = before.filter((one) => isRelation(sentences[one.sentence]!.deprel[one.token]!, 'nsubj'))
  const chosen = /^(its|their|his|her)$/.test(word)
    ? (subjects.findLast((one) => one.sentence === index) ?? local.at(-1) ?? subjects.at(-1) ?? before.at(-1))
    : (subjects.at(-1) ?? before.at(-1))
  if (chosen === undefined || (word === 'it' && thingBetween(sentences, index, token, chosen))) return undefined
  return { actor: chosen.actor, foundBy: `pronoun/${word}` }
}

/** The mentions of this sentence and of those in reach. */
function recent(mentions: readonly ActorMention[], index: number): readonly ActorMention[] {
  let first = mentions.length
  while (first > 0 && index - mentions[first - 1]!.sentence <= reach) first--
  return mentions.slice(first)
}

/** An adjective (*Syrian* in *Syrian army*) is no antecedent. */
const stands = (sentence: Sentence, { token }: ActorMention): boolean =>
  !/^(amod|compound)/.test(sentence.deprel[token]!)

/** *The blast hit the army post. It killed …*: a thing that was subject since the actor is what *it* means. */
function thingBetween(sentences: readonly Sentence[], index: number, token: number, chosen: ActorMention): boolean {
  for (let at = chosen.sentence; at <= index; at++) {
    const sentence = sentences[at]!
    const from = at === chosen.sentence ? chosen.token + 1 : 0
    const to = at === index ? token : sentence.length
    for (let one = from; one < to; one++)
      if (sentence.upos[one] === 'NOUN' && isRelation(sentence.deprel[one]!, 'nsubj') && at < index) return true
  }
  return false
}

/** *the group, which …*: what the pronoun follows, else what its clause hangs on. */
function relative(sentence: Sentence, token: number, memory: Memory): { actor: Actor; foundBy: string } | undefined {
  const start = sentence.starts[token]!
  const beside = /^that$/i.test(sentence.form[token]!)
    ? undefined
    : lastHere(memory, sentence, (one) => one.end <= start && start - one.end <= 2)
  if (beside !== undefined) return { actor: beside.actor, foundBy: 'pronoun/relative' }
  let at = token
  for (let steps = 0; steps < 3 && at >= 0; steps++) {
    if (isRelation(sentence.deprel[at]!, 'acl:relcl')) break
    at = sentence.head[at]!
  }
  if (at < 0 || !isRelation(sentence.deprel[at]!, 'acl:relcl')) return undefined
  const described = sentence.head[at]!
  const found = lastHere(memory, sentence, (one) => one.token === described)
  return found && { actor: found.actor, foundBy: 'pronoun/relative' }
}
