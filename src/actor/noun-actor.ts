/** The actor of a phrase headed by a common noun: its country from a modifier, else from the same noun before. Touches nothing. */
import type { ActorNoun } from '../lexicon/en/actor-nouns.js'
import type { Actor } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, subtree } from '../ud/tree.js'
import type { ActorMention } from './actor-mention.js'
import type { NamedActor } from './find-names.js'
import { stateName } from './known-actors.js'

interface Around {
  readonly names: readonly NamedActor[]
  readonly report: string
  readonly before: readonly ActorMention[]
}

/** Relations left out of the words of a phrase. */
const apart = [
  'acl',
  'appos',
  'conj',
  'cc',
  'punct',
  'case',
  'parataxis',
  'mark',
  'nsubj',
  'cop',
  'advcl',
  'obl',
  'advmod',
  'expl',
  'aux',
]

export function nounActor(sentence: Sentence, token: number, noun: ActorNoun, around: Around): NamedActor {
  const tokens = subtree(sentence, token, apart)
  const word = sentence.form[token]!.toLowerCase()
  const inside = around.names.filter(({ head }) => head !== token && tokens.includes(head))
  const owner = inside.map(({ actor }) => actor).find(({ country }) => country !== null)
  const party = inside.map(({ actor }) => actor).find(({ kind }) => kind === 'armed-group' || kind === 'organisation')
  const make = (actor: Actor, foundBy: string): NamedActor => ({ tokens, head: token, actor, foundBy })
  if (party !== undefined && noun.kind === 'armed-group') return make(party, `noun/${word}/of-party`)
  if (owner !== undefined && owner.country !== null)
    return make(ofCountry(owner.country, noun, word), `noun/${word}/of-country`)
  const definite = dependents(sentence, token, 'det').some((det) =>
    /^(the|this|that)$/.test(sentence.form[det]!.toLowerCase()),
  )
  if (definite) {
    const said = around.before.filter((one) => holdsWord(one.text, word))
    const same = said.findLast(({ actor }) => actor.country !== null) ?? said.at(-1)
    const alike = around.before.findLast(
      (one) =>
        one.actor.kind === noun.kind &&
        (noun.kind === 'armed-group' || noun.kind === 'organisation') &&
        one.foundBy.startsWith('name/'),
    )
    const earlier = same ?? alike
    if (earlier !== undefined) return make(earlier.actor, `noun/${word}/again`)
  }
  return make(
    { id: `report:${around.report}:${word}`, name: word, kind: noun.kind, country: null, side: null },
    `noun/${word}/alone`,
  )
}

/** *Azerbaijani army* → military of the state; offices stay persons of it. */
function ofCountry(country: string, { kind, office }: ActorNoun, word: string): Actor {
  const state = stateName(country)
  if (office)
    return { id: `office:${country}:${word}`, name: `${word} of ${state}`, kind: 'person', country, side: null }
  if (kind === 'civilians')
    return { id: `civilians:${country}`, name: `civilians of ${state}`, kind, country, side: null }
  return {
    id: `${kind}:${country}`,
    name:
      kind === 'military'
        ? `armed forces of ${state}`
        : kind === 'government'
          ? `government of ${state}`
          : `${word} of ${state}`,
    kind,
    country,
    side: null,
  }
}

/** *the Defence Ministry of Georgia* holds *ministry*: by that word a description points back to it. */
const holdsWord = (text: string, word: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(word)
