/**
 * The status of a matter, and the sentence that says why. contested: accounts of two origins cannot both
 * hold. revised: one account changed. corroborated: two independent origins, nothing against them.
 * Never a verdict on who is right. Pure.
 */
import type { Matter } from '../../record/record.js'
import { partiesConflict, partyOf } from '../align/compare-parties.js'
import { meansOf } from '../align/find-means.js'
import { distanceInKm } from '../align/measure.js'
import { contentStems } from '../align/name-keys.js'
import { force } from '../align/telling.js'
import type { Bounds } from '../matter.js'
import type { HeldAccount, HeldEntry } from './accounts.js'
import { countOf, inWords, overlap, range } from './bounds.js'
import { civilTarget, type Facet, militaryTarget, targetWords } from './find-facets.js'

export type Verdictless = Pick<Matter, 'status' | 'reason'>
/** Two entries of different origins, or of one account, that cannot both hold, in words. */
interface Conflict {
  readonly words: string
}
/** @param whose one: two entries of one account */
type Conflicts = (a: HeldEntry, b: HeldEntry, facet: Facet, whose: 'one' | 'two') => string | undefined

export function judge(facet: Facet, accounts: readonly HeldAccount[]): Verdictless {
  const conflicts = conflictsOf(facet)
  const against = findAgainst(facet, accounts, conflicts)
  if (against !== undefined) return { status: 'contested', reason: against.words }
  const change = findChange(facet, accounts, conflicts)
  if (change !== undefined) return { status: 'revised', reason: change.words }
  return agree(facet, accounts)
}

function conflictsOf({ kind, sub }: Facet): Conflicts {
  switch (kind) {
    case 'toll':
      return boundsConflict
    case 'agent':
      return doersConflict
    case 'target':
      return targetsConflict
    case 'means':
      return meansConflict
    case 'place':
      return placesConflict
    case 'control':
      return holdersConflict
    case 'fact':
      return sub === 'after' ? aftermathConflict : polarityConflict
    default:
      return polarityConflict
  }
}

/** What an account holds last; earlier entries are its history. */
function findAgainst(facet: Facet, accounts: readonly HeldAccount[], conflicts: Conflicts): Conflict | undefined {
  for (const [at, one] of accounts.entries())
    for (const other of accounts.slice(at + 1)) {
      if (one.origin === other.origin || (one.side !== null && one.side === other.side)) continue
      for (const mine of held(facet, one))
        for (const theirs of held(facet, other)) {
          const words = conflicts(mine, theirs, facet, 'two')
          if (words !== undefined) return { words: `${one.source} and ${other.source} cannot both hold: ${words}.` }
        }
    }
  return undefined
}

/** Of a toll, the last entry with a whole number; of the rest every entry stands. */
function held(facet: Facet, { entries }: HeldAccount): readonly HeldEntry[] {
  if (facet.kind !== 'toll') return entries
  const whole = entries.filter(({ told }) => {
    const count = countOf(told.claim, facet.of!)
    return count !== undefined && !count.part
  })
  return whole.slice(-1)
}

function findChange(facet: Facet, accounts: readonly HeldAccount[], conflicts: Conflicts): Conflict | undefined {
  if (facet.kind === 'place' || facet.kind === 'target' || facet.kind === 'means' || facet.kind === 'control')
    return undefined
  for (const { source, entries } of accounts)
    for (const [at, later] of entries.entries()) {
      const earlier = entries
        .slice(0, at)
        .reverse()
        .find(
          (one) =>
            one.saidOn !== null &&
            later.saidOn !== null &&
            one.saidOn < later.saidOn &&
            conflicts(one, later, facet, 'one') !== undefined,
        )
      if (earlier !== undefined)
        return {
          words: `${source} changed its account between ${earlier.saidOn} and ${later.saidOn}: ${conflicts(earlier, later, facet, 'one')}.`,
        }
    }
  return undefined
}

/** Those that affirm; where nobody does, those that deny. A source that only says that it does not know, says nothing. */
function agree(facet: Facet, accounts: readonly HeldAccount[]): Verdictless {
  const saying = (polarity: string) =>
    accounts.filter(({ entries }) => entries.some(({ told: { claim } }) => claim.polarity === polarity))
  const speaking = saying('affirmed').length > 0 ? saying('affirmed') : saying('negated')
  // "Many were killed" answers no "how many", nor does a part tell the whole, where others give a figure.
  const counting = speaking.filter(({ entries }) => entries.some((entry) => counts(facet, entry)))
  const told = counting.length > 0 ? counting : speaking
  const independent = [...new Set(told.filter((one) => one.independent).map(({ origin }) => origin))]
  const figures = facet.of === null ? '' : boundsInWords(facet)
  if (independent.length >= 2)
    return {
      status: 'corroborated',
      reason: `${independent.length} independent origins (${listed(independent)}) do not contradict one another${figures}.`,
    }
  const origin = independent[0] ?? accounts[0]?.origin ?? 'an origin not named'
  const through = accounts.length > 1 ? `, told through ${accounts.length} sources` : ''
  return { status: 'single', reason: `One origin: ${origin}${through}${figures}.` }
}

function counts({ of }: Facet, { told: { claim } }: HeldEntry): boolean {
  const count = of === null ? undefined : countOf(claim, of)
  return count !== undefined && !count.part
}

function boundsInWords({ told, of }: Facet): string {
  const found = new Set(
    told.flatMap(({ claim }) => {
      const count = countOf(claim, of!)
      return count === undefined || count.part ? [] : [inWords(count.bounds)]
    }),
  )
  return found.size === 0 ? '' : `: ${[...found].join('; ')}`
}

const listed = (names: readonly string[]): string =>
  names.length <= 4 ? names.join(', ') : `${names.slice(0, 4).join(', ')} and ${names.length - 4} more`

const boundsConflict: Conflicts = (a, b, { of }, whose) => {
  const [mine, theirs] = [countOf(a.told.claim, of!), countOf(b.told.claim, of!)]
  if (mine === undefined || theirs === undefined || mine.part || theirs.part || overlap(mine.bounds, theirs.bounds))
    return undefined
  const figures: [Figure, Figure] = [
    [a, mine.bounds],
    [b, theirs.bounds],
  ]
  if (whose === 'two' && (isUpdate(figures[0], figures[1], of!) || isUpdate(figures[1], figures[0], of!)))
    return undefined
  return `${inWords(mine.bounds)} and ${inWords(theirs.bounds)} do not overlap`
}

/** A larger figure said on a later day: the dead of an incident are found one by one, and other counts where they run on. */
function isUpdate([early, before]: Figure, [late, after]: Figure, of: string): boolean {
  const later = early.saidOn !== null && late.saidOn !== null && early.saidOn < late.saidOn
  const grows = people.has(of) || late.told.claim.quantities.some(({ cumulative }) => cumulative)
  return later && grows && range(after)[0] > range(before)[1]
}

type Figure = readonly [HeldEntry, Bounds]
const people: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'displaced'])

const firm = ({ told: { claim } }: HeldEntry): boolean =>
  claim.modality === 'asserted' || (claim.modality === 'possible' && claim.polarity === 'negated')

const polarityConflict: Conflicts = (a, b) => {
  const [x, y] = [a.told.claim, b.told.claim]
  if (x.polarity === y.polarity || !firm(a) || !firm(b) || x.background !== y.background) return undefined
  if (x.kind !== y.kind && x.attribution?.stance !== 'denies' && y.attribution?.stance !== 'denies') return undefined
  return `one affirms what the other denies ("${quoted(x.polarity === 'negated' ? a : b)}")`
}

/** What came of an incident are many things: a denial meets only what is said in like words. */
const aftermathConflict: Conflicts = (a, b, facet, whose) => {
  const [x, y] = [a, b].map(({ told: { claim } }) => contentStems(claim.evidence.text)) as [string[], string[]]
  const common = x.filter((stem) => y.includes(stem)).length
  return common >= likeWords * Math.min(x.length, y.length) ? polarityConflict(a, b, facet, whose) : undefined
}
/** Share of the shorter one's content words. */
const likeWords = 0.5

const doersConflict: Conflicts = (a, b, facet, whose) => {
  const [x, y] = [partiesOf(a), partiesOf(b)]
  if (x.length === 0 || y.length === 0) return undefined
  const [negatedA, negatedB] = [a.told.claim.polarity === 'negated', b.told.claim.polarity === 'negated']
  if (negatedA !== negatedB) return partiesConflict(x, y) ? undefined : polarityConflict(a, b, facet, whose)
  if (negatedA || !partiesConflict(x, y) || !firm(a) || !firm(b)) return undefined
  return `one names ${named(x)}, the other ${named(y)}`
}
const partiesOf = ({ told: { claim } }: HeldEntry) => claim.agents.flatMap((agent) => partyOf(agent) ?? [])
const named = (parties: readonly { words: string }[]): string => parties.map(({ words }) => words).join(' and ')

const targetsConflict: Conflicts = (a, b) => {
  const [x, y] = [hit(a), hit(b)]
  if (x === undefined || y === undefined || x.kind === y.kind) return undefined
  return `one has ${x.words} hit, the other ${y.words}`
}
/** What was hit, where the words put it on one side of the line between civilian and military only; who was hurt is no aim. */
function hit({ told: { claim } }: HeldEntry): { kind: string; words: string } | undefined {
  if (!force.has(claim.kind)) return undefined
  const words = targetWords(claim)
  const [isCivil, isMilitary] = [civilTarget.test(words), militaryTarget.test(words)]
  return isCivil === isMilitary ? undefined : { kind: isCivil ? 'civilian' : 'military', words }
}

const meansConflict: Conflicts = (a, b) => {
  const [x, y] = [meansOf(a.told.claim), meansOf(b.told.claim)]
  if (x.length === 0 || y.length === 0 || x.some((one) => y.includes(one))) return undefined
  return `${x.join(' and ')} against ${y.join(' and ')}`
}

/** Exact places this far apart are not one place, in kilometres. */
const elsewhere = 6
const placesConflict: Conflicts = (a, b) => {
  const [x, y] = [exactPlaces(a), exactPlaces(b)]
  if (x.length === 0 || y.length === 0) return undefined
  const gap = Math.min(...x.flatMap((one) => y.map((other) => distanceInKm(one, other))))
  return gap <= elsewhere ? undefined : `${x[0]!.name} and ${y[0]!.name} lie ${Math.round(gap)} km apart`
}
const exactPlaces = ({ told: { claim } }: HeldEntry) =>
  claim.places.flatMap(({ place, precision, basis }) =>
    place !== null && precision === 1 && basis === 'stated' ? [place] : [],
  )

/** Days within which two claims about who holds a place speak of the same state of things. */
const holdersConflict: Conflicts = (a, b, facet, whose) => {
  const [x, y] = [a.told.claim, b.told.claim]
  if (!firm(a) || !firm(b)) return undefined
  const [from, to] = [x, y].map((claim) => claim.time)
  if (from?.from != null && to?.from != null && ((from.to ?? from.from) < to.from || (to.to ?? to.from) < from.from))
    return undefined
  if (x.polarity !== y.polarity)
    return x.kind === y.kind && !partiesConflict(partiesOf(a), partiesOf(b))
      ? polarityConflict(a, b, facet, whose)
      : undefined
  if (x.polarity === 'negated' || x.kind === 'territory-lost' || y.kind === 'territory-lost') return undefined
  const [mine, theirs] = [partiesOf(a), partiesOf(b)]
  // A party and its armed wing, or two allies, hold a place together.
  if (sidesOf(mine).some((side) => sidesOf(theirs).includes(side))) return undefined
  return partiesConflict(mine, theirs) ? `one has ${named(mine)} hold the place, the other ${named(theirs)}` : undefined
}

const sidesOf = (parties: readonly { side: string | null }[]): string[] => parties.flatMap(({ side }) => side ?? [])

const quoted = ({ told: { claim } }: HeldEntry): string => {
  const words = claim.evidence.text.replace(/\s+/g, ' ')
  return words.length <= 100 ? words : `${words.slice(0, 100).replace(/\s\S*$/, '')} …`
}
