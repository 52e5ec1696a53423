import type { Tools } from '../src/claim/tools.js'
import { loadTools } from '../src/load-tools.js'

/** The tools of a reading by the rules alone: what a rule is to read holds whatever the appraisal has learnt. */
export const rulesAlone = (): Tools => ({ ...loadTools(), appraisal: null })
