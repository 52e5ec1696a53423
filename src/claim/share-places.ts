/**
 * Where a claim's own words name no place, its place is that of the claim of its sentence that tells of the same
 * occurrence: *ten people were killed in air strikes on a camp in Alma* puts the deaths there too. Touches nothing.
 */
import { isEventNoun } from '../event/match-noun.js'
import type { Kind } from '../record/kinds.js'
import type { PlaceMention } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation, isWithin } from '../ud/tree.js'
import type { BareClaim, Draft } from './draft.js'

/** What is said, agreed or so happens where nobody tells: it takes no place from what it is about. */
const placeless: ReadonlySet<Kind> = new Set([
  'call',
  'support',
  'opposition',
  'accusation',
  'threat',
  'sanctions',
  'status',
  'agreement',
  'talks',
  'situation',
  'other',
])

/** The places of each claim: its own, else those of the claim nearest to it in the tree of its sentence. */
export function sharePlaces(drafts: readonly Draft[], claims: readonly BareClaim[]): (readonly PlaceMention[])[] {
  return drafts.map(({ sentence, event }, index) => {
    const { kind, places } = claims[index]!
    if (places.length > 0 || placeless.has(kind)) return places
    const givers = drafts.flatMap((other, at) => {
      const given = claims[at]!.places
      const steps = other.sentence === sentence ? stepsBetween(sentence, event.token, other.event.token) : null
      return steps === null || given.length === 0 ? [] : [{ steps, given }]
    })
    return givers.sort((a, b) => a.steps - b.steps)[0]?.given ?? places
  })
}

/** How many steps up and down the tree lead from one word to another; null where they tell of two occurrences. */
function stepsBetween(sentence: Sentence, from: number, to: number): number | null {
  const up = upward(sentence, from)
  const down = upward(sentence, to)
  const meeting = down.find((token) => up.includes(token))
  if (meeting === undefined) return null
  const steps = [...up.slice(0, up.indexOf(meeting)), ...down.slice(0, down.indexOf(meeting))]
  return steps.some((token) => parts(sentence, token, to)) ? null : steps.length
}

/** The token and all above it, nearest first. */
function upward(sentence: Sentence, token: number): number[] {
  const found: number[] = []
  for (let at = token; at >= 0; at = sentence.head[at]!) found.push(at)
  return found
}

/**
 * What is said, what is put beside, what a relative clause tells of anything but an event (*strikes which killed ten in
 * Alma*), and, for what is told above it, a clause of what came before or after (*the attack came after rebels fired at
 * the port*).
 */
function parts(sentence: Sentence, token: number, giver: number): boolean {
  const relation = sentence.deprel[token]!
  const head = sentence.head[token]!
  if (relation === 'acl:relcl') return head !== giver && !isEventNoun(sentence, head)
  if (relation === 'advcl' && isWithin(sentence, giver, token)) return isAnotherTime(sentence, token)
  return isRelation(relation, 'ccomp') || isRelation(relation, 'parataxis')
}

const isAnotherTime = (sentence: Sentence, clause: number): boolean =>
  dependents(sentence, clause, 'mark').some((mark) => /^(?:after|before|since|until)$/.test(sentence.lemma[mark]!))
