/**
 * Where a claim's own words name no place, its place is that of the claim of its sentence that tells of the same
 * occurrence: *ten people were killed in air strikes on a camp in Alma* puts the deaths there too. Touches nothing.
 */
import { isDate } from '../event/clause.js'
import type { Kind } from '../record/kinds.js'
import type { PlaceMention } from '../record/record.js'
import { dependent, dependents } from '../ud/tree.js'
import type { BareClaim, Draft } from './draft.js'
import { nearestTold } from './nearest-told.js'

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

/** The places of each claim: its own, else those of the nearest one that tells of the same. */
export const sharePlaces = (drafts: readonly Draft[], claims: readonly BareClaim[]): (readonly PlaceMention[])[] =>
  claims.map(({ kind, places }, index) => {
    if (places.length > 0 || placeless.has(kind) || isElsewhere(drafts[index]!)) return places
    const giver = nearestTold(drafts, index).find((other) => claims[other]!.places.some(locates))
    return giver === undefined ? places : claims[giver]!.places.filter(locates)
  })

/** *ten were killed in Alma and five near a mill*: a clause without a verb that says itself where. */
const isElsewhere = ({ sentence, event }: Draft): boolean =>
  event.foundBy.endsWith('/elided') &&
  dependents(sentence, event.token, 'orphan').some(
    (part) => dependent(sentence, part, 'case') >= 0 && !isDate(sentence, part),
  )

/** A country frames what its sentence tells; what the claim inherits elsewhere may be nearer. */
const locates = ({ precision }: PlaceMention): boolean => precision < wholeCountry
/** UCDP's code of precision for a country (GED codebook). */
const wholeCountry = 6
