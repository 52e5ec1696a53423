import type { Mention, Stance } from '../record/record.js'

/**
 * What kind of act the cue reports. `statement`: something was said, written, shown or found.
 * `attitude`: what somebody believes, wants, plans, fears, supports: PolNeAR marks these too.
 */
export type AttributionType = 'statement' | 'attitude'

/**
 * One attribution as its words tell it: who (source), by which word (cue), what (content), after
 * PARC / PolNeAR. Several spans where interrupted; source empty where nobody is named. Whom the
 * source means, on which day it was said and what stands around it is joined in claim/.
 */
export interface FoundAttribution {
  readonly source: Mention[]
  readonly cue: Mention[]
  readonly content: Mention[]
  readonly stance: Stance
  readonly type: AttributionType
  readonly medium: Mention | null
  /** Made inside of what another attribution of the report has as its content: that one is an outer one. */
  readonly nested: boolean
  /** Calibrated, 0 to 1. */
  readonly confidence: number
  readonly foundBy: string
}
