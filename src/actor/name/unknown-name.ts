/**
 * What a name is that the lexicon lacks: a body by its words (*… Ministry, … Brigades, Liwa …*), a group by the
 * fighters that it modifies, a person by title, apposition or what he does. A surname or one word of a body's
 * name met again means the one named before. Touches nothing.
 */
import { actorNouns, nameKinds, nameOpenings, titles } from '../../lexicon/en/actor-nouns.js'
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.js'
import type { Actor } from '../../record/record.js'
import type { Sentence } from '../../ud/sentence.js'
import { dependent } from '../../ud/tree.js'
import { localActor, type Memory } from '../memory.js'
import { ministryActor } from '../ministry.js'
import { officeBehind, officeOf } from '../office-of.js'
import { ownerOf } from '../owner-of.js'
import { foldName, knownName, publicPerson, stateName } from './known-actors.js'
import { holdsBody, joined } from './proper-run.js'

/** A run of proper nouns, half-open, and the token that heads it. */
export interface Run {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly head: number
}

const reporting: ReadonlySet<string> = new Set(reportingVerbs.map(({ lemma }) => lemma))

export function unknownName(run: Run, memory: Memory): Actor | undefined {
  const { sentence, start, end } = run
  const body = holdsBody(sentence, start, end)
  let first = start
  while (!body && first < end && titles.has(sentence.form[first]!.toLowerCase())) first++
  if (first === end) return undefined // "Prime Minister": an office without a name
  const name = joined(sentence, first, end)
  const known = knownName(name)
  if (known?.by === 'name') return known.actor
  const before = memory.names.get(foldName(name))
  if (before !== undefined && (!body || ownerOf(sentence, run.head, memory, start) === undefined)) return before
  if (end - first === 1 && nameKinds.has(name.toLowerCase())) return earlierBody(name.toLowerCase(), memory)
  const kind = kindOf(run, first)
  if (kind === undefined) return undefined
  const actor = kind === 'person' ? person(run, first, name, memory) : bodyActor(run, name, kind, memory)
  memory.names.set(foldName(name), actor)
  const surname = sentence.form[end - 1]!
  if (kind === 'person' && end - first > 1) memory.names.set(foldName(surname), actor)
  return actor
}

/** *the Observatory* after *Syrian Observatory for Human Rights*: the last body whose name holds the word. */
function earlierBody(word: string, { byWord }: Memory): Actor | undefined {
  return byWord
    .get(word)
    ?.findLast(
      ({ actor, foundBy }) => foundBy.startsWith('name/') && foldName(actor.name).split(/[\s-]/).includes(word),
    )?.actor
}

function bodyActor({ sentence, start, end, head }: Run, name: string, kind: Actor['kind'], memory: Memory): Actor {
  const owner = ownerOf(sentence, head, memory, start)
  const country = owner?.country ?? null
  const ministry = ministryActor(sentence, start, end, country)
  if (ministry !== undefined) return ministry.country === null ? (againOf(ministry, memory) ?? ministry) : ministry
  if (country !== null && forces.test(name))
    return {
      id: `military:${country}`,
      name: `armed forces of ${stateName(country)}`,
      kind: 'military',
      country,
      side: null,
    }
  if (country === null) return { id: `name:${foldName(name)}`, name, kind, country, side: null }
  const whole = name.includes(stateName(country)) ? name : `${name} of ${stateName(country)}`
  return { id: `name:${foldName(whole)}`, name: whole, kind, country, side: null }
}

/** *the Ukrainian Armed Forces*, with capitals or without: the forces of the state. */
const forces =
  /^(?:Armed|Defen[cs]e|Security|Military|Ground|Air|Naval)? ?(?:Forces?|Army|Military|Navy)(?: of \p{Lu}.*)?$/iu

/** *the Defence Ministry* without a country is the one of that kind named before. */
const againOf = ({ id }: Actor, { mentions }: Memory): Actor | undefined =>
  mentions.findLast(({ actor }) => actor.id.startsWith('ministry:') && actor.id.split(':')[2] === id.split(':')[2])
    ?.actor

function person({ sentence, start, end, head }: Run, first: number, name: string, memory: Memory): Actor {
  const office = officeOf(sentence, { start, first, end, head }, memory)
  const country = office?.country ?? null
  const known = office?.isPublic === true && end - first > 1
  const actor = known ? publicPerson(name, country) : localActor(memory, name, 'person', country)
  if (office?.gender !== undefined) memory.genders.set(actor.id, office.gender)
  return actor
}

/** What an unknown name is; undefined where nothing shows that it acts. */
function kindOf({ sentence, start, end, head }: Run, first: number): Actor['kind'] | undefined {
  const opening = nameOpenings.get(sentence.form[first]!.toLowerCase())
  if (opening !== undefined && end - first > 1) return opening
  for (let token = first; token < end; token++)
    if (/^(news|press|tv|television|radio|broadcasting)$/i.test(sentence.form[token]!)) return 'media'
  for (let token = end - 1; token >= first; token--) {
    const kind = nameKinds.get(sentence.form[token]!.toLowerCase())
    if (kind !== undefined) return kind
  }
  if (first > start) return isSheikhdom(sentence, start, head) ? undefined : 'person'
  const relation = sentence.deprel[head]!
  const above = sentence.head[head]!
  if (officeBehind(sentence, end) >= 0) return 'person'
  if (above < 0) return undefined
  const noun = actorNouns.get(sentence.form[above]!.toLowerCase())
  if (relation === 'compound') return noun?.kind === 'armed-group' ? 'armed-group' : undefined
  const apposed = dependent(sentence, head, 'appos')
  const described =
    relation === 'appos' ? noun : apposed < 0 ? undefined : actorNouns.get(sentence.form[apposed]!.toLowerCase())
  if (described !== undefined) return described.kind === 'civilians' ? 'person' : described.kind
  return (relation === 'nsubj' || relation === 'obl') && speaks(sentence, head, above, relation) ? 'person' : undefined
}

/** *in Sheikh Said, the Sheikh Zayed district*: places bear the title too. */
const isSheikhdom = (sentence: Sentence, start: number, head: number): boolean =>
  /^sheikh$/i.test(sentence.form[start]!) && /^(obl|nmod|compound)/.test(sentence.deprel[head]!)

/** *X said*, *according to X*. */
const speaks = (sentence: Sentence, head: number, above: number, relation: string): boolean =>
  relation === 'nsubj'
    ? reporting.has(sentence.lemma[above]!.toLowerCase())
    : sentence.form[dependent(sentence, head, 'case')]?.toLowerCase() === 'according'
