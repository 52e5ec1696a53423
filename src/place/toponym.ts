import type { Mention, Place, Precision } from '../record/record.js'

/** A place name in the text, resolved as far as the gazetteer and the report allow. */
export interface FoundToponym extends Mention {
  /** The name alone, without type or container words. */
  readonly name: string
  readonly place: Place | null
  readonly geonameid: number | null
  readonly precision: Precision | null
  /** in-name: inside an organisation's name; demonym: *Syrian*. */
  readonly role: 'place' | 'in-name' | 'demonym'
  /** Calibrated, 0 to 1: that it is this place. */
  readonly confidence: number
  readonly foundBy: string
}
