/**
 * Fills in what is answered by a word that stands for it: *a claim dismissed by the army, denied it, blaming it on the rebels*. A denial
 * of P is a claim with P's slots (CODEBOOK.md, polarity), so it takes the kind and participants of the claim that the word points at:
 * the nearest before it in its sentence, else what somebody said in the sentence before. Touches nothing.
 */
import { figureNouns, partNouns } from '../lexicon/en/denial-words.js'
import { deeds, force, tolls } from '../record/kind-groups.js'
import type { Kind } from '../record/kinds.js'
import { dependents } from '../ud/tree.js'
import type { BareClaim, Draft } from './draft.js'

export function takeDenied(drafts: readonly Draft[], claims: readonly BareClaim[]): BareClaim[] {
  return claims.map((claim, index) => {
    const { event } = drafts[index]!
    if (event.refers === undefined || event.refers < 0) return claim
    const told = toldBefore(drafts, claims, index)
    const isOpen = event.foundBy.endsWith('/perhaps')
    if (isOpen && (told === undefined || !gainsaid.has(claims[told]!.kind))) return asRefusal(claim)
    if (told === undefined) return claim
    return { ...claim, ...slotsOf(drafts[index]!, claim, claims[told]!, drafts[told]!.sentence) }
  })
}

/** *offered to host the talks. That was rejected by the army*: no denial but a refusal. */
const asRefusal = (claim: BareClaim): BareClaim => ({
  ...claim,
  polarity: 'affirmed',
  attribution: claim.attribution?.via.at(-1) ?? null,
})

/** What somebody is said to have done or suffered: rejected, it is denied. */
const gainsaid: ReadonlySet<Kind> = new Set<Kind>([
  ...deeds,
  'abuse',
  'missing',
  'ceasefire-violation',
  'accusation',
  'status',
])

type Slots = Pick<BareClaim, 'kind' | 'agents' | 'targets' | 'places' | 'time'>

/** Its own where it has some; who is blamed, or denies a part in it, is its own agent. A place and a day from elsewhere are implied. */
function slotsOf({ event, sentence }: Draft, claim: BareClaim, told: BareClaim, toldIn: Draft['sentence']): Slots {
  const basis = toldIn === sentence ? undefined : 'implied'
  const own = !event.foundBy.startsWith('denial/') || partNouns.has(sentence.lemma[event.refers!]!.toLowerCase())
  return {
    kind: told.kind,
    agents: own || (told.agents.length === 0 && !deeds.has(told.kind)) ? claim.agents : told.agents,
    targets: claim.targets.length > 0 ? claim.targets : told.targets,
    places:
      claim.places.length > 0 ? claim.places : told.places.map((place) => ({ ...place, basis: basis ?? place.basis })),
    time: claim.time ?? (told.time === null ? null : { ...told.time, basis: basis ?? told.time.basis }),
  }
}

/** Index of the claim that the word points at; undefined where none before it may be meant, or several. */
function toldBefore(drafts: readonly Draft[], claims: readonly BareClaim[], index: number): number | undefined {
  const { event, sentence } = drafts[index]!
  const word = sentence.lemma[event.refers!]!.toLowerCase()
  const mayBe = (other: number): boolean =>
    other !== index &&
    drafts[other]!.event.refers === undefined &&
    claims[other]!.modality !== 'demanded' &&
    !stances.has(claims[other]!.kind) &&
    !isInstead(drafts[other]!) &&
    (!figureNouns.has(word) || claims[other]!.quantities.length > 0 || tolls.has(claims[other]!.kind))
  const all = [...drafts.keys()].filter(mayBe).filter((other) => !owns.test(event.foundBy) || isDeed(claims[other]!))
  const here = all.filter(
    (other) =>
      drafts[other]!.sentence === sentence && drafts[other]!.event.token < Math.max(event.token, event.refers!),
  )
  if (here.length > 0) return last(drafts, here)
  // Beyond its sentence it answers what somebody said just before.
  const before = all.filter(
    (other) =>
      drafts[other]!.event.sentence === event.sentence - 1 &&
      gainsaid.has(claims[other]!.kind) &&
      isSaidByAnother(claims[other]!, claims[index]!),
  )
  const isOne = new Set(before.map((other) => claims[other]!.kind).filter((kind) => !tolls.has(kind))).size < 2
  return isOne ? before[0] : undefined
}

/** Whether somebody said it, and not he who denies. */
function isSaidByAnother({ attribution }: BareClaim, denial: BareClaim): boolean {
  const denier = denial.attribution
  if (attribution === null) return false
  if (denier === null) return true
  const isSame = attribution.speaker !== null && attribution.speaker.id === denier.speaker?.id
  return !isSame && attribution.source[0]?.text.toLowerCase() !== denier.source[0]?.text.toLowerCase()
}

const last = (drafts: readonly Draft[], of: readonly number[]): number =>
  of.reduce((best, other) => (drafts[other]!.event.token > drafts[best]!.event.token ? other : best))

/** *claimed responsibility*: for what somebody did. */
const owns = /-(?:responsibility|credit)$|^idiom\/own-up/
const isDeed = ({ kind, agents }: BareClaim): boolean =>
  force.has(kind) || kind === 'destruction' || (kind === 'deaths' && agents.length > 0)

/** *cooperates with the army rather than fighting it*: what is not done. */
const isInstead = ({ sentence, event }: Draft): boolean =>
  dependents(sentence, event.predicate, 'cc', 'mark').some((word) => /^(?:rather|instead)$/i.test(sentence.form[word]!))

/** What somebody does by speaking is no claim that is denied. */
const stances: ReadonlySet<Kind> = new Set<Kind>(['call', 'support', 'opposition', 'threat', 'talks'])
