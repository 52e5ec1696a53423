/**
 * Parties to an event as accounts name them, and whether two cannot be the same. A resolved actor is
 * compared by its id; words by their names and by the side of the line they put the party on: those of
 * a state, or those that fight one. Pure, and blind to which state or group it is.
 */
import type { Actor, Mention } from '../../record/record.js'
import { nameKeys } from './name-keys.js'

export interface Party {
  /** What makes two parties one. */
  readonly key: string
  readonly words: string
  readonly actor: string | null
  readonly names: readonly string[]
  /** Of a state ("government forces", "the army"), against one ("rebels", "militants"), or not told. */
  readonly stands: 'state' | 'against' | null
  /** An actor that is the same in every report. */
  readonly known: boolean
  /** Of the conflict's file, where it lists the party. */
  readonly side: string | null
}

const ofState = /\b(government|regime|army|military|troops|soldiers|president|police|air force|navy|loyal)\b/
const againstState =
  /\b(rebels?|insurgents?|militants?|militia(?:men|s)?|guerrillas?|opposition|separatists?|jihadists?|islamists?|gunmen|fighters|faction)\b/i
/** Words that point back or name a role in the deed; they tell two parties neither apart nor together. */
const noParty =
  /^(?:he|she|it|they|who|which|that|we|i|(?:the )?(?:death )?toll\b.*|.*\b(?:strike|attack|blast|explosion|bombing|shelling|raid|barrage)|the (?:attack|attacker|bomber|blast|group|assailant|gunman|shelling)s?|(?:a|an|the) (?:suicide )?(?:attacker|bomber|assailant|gunman)\b.*)$/i
/** "Motorbike bomber", "two masked gunmen": only by what they did, however the words are spelt at the head of a text. */
const doerByDeed =
  /^(?:(?:an?|the|one|two|three|several|lone|suspected) )?(?:(?:suicide|masked|armed|unknown|unidentified|car|truck|lorry|van|bus|bike|motor(?:cycle|bike)|bicycle|knife|roadside) )*(?:attack|bomb|assail|gun|shoot|driv|rid)(?:er|or|ant|m[ae]n)s?$/i

/** "The town free after 27 years" is a headline, not a party. */
const timeSpan = /\b\d+ (?:years?|months?|weeks?|days?|hours?)\b/i

/** Somebody whom a report quotes, taken for the doer of what he told. */
const teller = /^(?:an?|the|one) (?:\p{Ll}+ )?(?:source|witness|resident|correspondent|eyewitness)\b/iu

export function partyOf({ text, actor }: Mention & { actor: Actor | null }): Party | undefined {
  const words = text.replace(/\s+/g, ' ').trim()
  if (doerByDeed.test(words) || teller.test(words) || timeSpan.test(words)) return undefined
  if (isKnown(actor) && (pointsBack.test(words) || hasCapital(words)))
    return {
      key: keyOf(actor),
      words: actor.name,
      actor: actor.id,
      names: [...new Set([...nameKeys(actor.name), ...nameKeys(words)])],
      stands: standsOf(words, actor),
      known: true,
      side: actor.side,
    }
  if (noParty.test(words)) return undefined
  // "Rescuers" has its capital from the sentence that it begins.
  const names = /^\p{Lu}\p{Ll}+s$/u.test(words) ? [] : nameKeys(words)
  const stands = standsOf(words, null)
  if (names.length === 0 && stands === null) return undefined
  return {
    key: names.length > 0 ? [...names].sort().join('+') : `:${stands}`,
    words,
    actor: null,
    names,
    stands,
    known: false,
    side: null,
  }
}

/** A name, also a people's, behind the first word: "the Kurdish forces", not "The militants". */
const hasCapital = (words: string): boolean => /\p{Lu}/u.test(words.replace(/^(?:The|An?|Its?|His|Her|Their)\b/, ''))

/** A state, its government and its army are one party. */
const keyOf = ({ id, kind, country }: Actor): string =>
  country !== null && ['state', 'government', 'military'].includes(kind) ? `state:${country}` : id

/** An actor that is the same in every report, not a description in one ("the attacker", "a group of Syria"). */
export const isKnown = (actor: Actor | null): actor is Actor =>
  actor !== null && !/^(?:report|office|organisation|armed-group|civilians|person):/.test(actor.id)
/** Words that an actor stands behind only through what was said before. */
const pointsBack =
  /^(?:he|she|it|they|we|the (?:group|ministry|army|government|movement|organisation|organization|militia))$/i

/** What an actor is goes before what it is called: a group may call itself an army. */
function standsOf(words: string, actor: Actor | null): Party['stands'] {
  if (actor?.kind === 'armed-group') return 'against'
  if (actor !== null && ['state', 'government', 'military'].includes(actor.kind)) return 'state'
  if (againstState.test(words)) return 'against'
  return ofState.test(words) ? 'state' : null
}

type Compared = Pick<Party, 'key' | 'names' | 'stands' | 'known'>

export function samePair(a: Compared, b: Compared): boolean {
  if (a.key === b.key) return true
  if (a.key.startsWith('state:') && b.key.startsWith('state:')) return false
  return a.names.some((name) => b.names.includes(name))
}

/** Both are told, and no pair of them can be one: other names on both, or a state's forces against its foes. */
export function partiesConflict(a: readonly Compared[], b: readonly Compared[]): boolean {
  return a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => pairConflicts(x, y)))
}

function pairConflicts(a: Compared, b: Compared): boolean {
  if (samePair(a, b)) return false
  if (a.known && b.known) return true
  if (a.stands !== null && b.stands !== null && a.stands !== b.stands) return true
  // "forces loyal to the president" may be those of the named state.
  if (a.known !== b.known && a.stands === 'state' && b.stands === 'state') return false
  // "rebels" may be the named group; two named ones are not each other.
  return a.names.length > 0 && b.names.length > 0
}
