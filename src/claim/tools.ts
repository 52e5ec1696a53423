import type { Conflict } from '../actor/find-actors.js'
import type { AttributionModel } from '../attribution/find-attributions.js'
import type { Gazetteer } from '../place/find-toponyms.js'
import type { Language } from '../ud/language.js'
import type { AppraisalModel } from './appraisal-model.js'

/** What finds the mentions of a report. */
export interface Finders {
  readonly language: Language
  readonly attribution: AttributionModel
  readonly gazetteer: Gazetteer
  readonly conflicts: readonly Conflict[]
}

/** What a door loads once and hands to every reading. */
export interface Tools extends Finders {
  /** Null where the rules are to be asked alone: by them the appraisal is taught. */
  readonly appraisal: AppraisalModel | null
  /** The program's version, and each model's name with its hash: `Reading.reader`. */
  readonly reader: { readonly version: string; readonly models: Readonly<Record<string, string>> }
}
