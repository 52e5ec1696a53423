/** Rows of verbs that mean one thing and stand in one frame. */

import type { Kind } from '../../../record/kinds.js'
import { type Frame, row, type VerbTrigger } from './row.js'

/**
 * One row for each verb, under the same conditions, each with the example filled in.
 *
 * @param verbs lemmas with their past form: *whip/whipped cane/caned*
 * @param example has `~` where the past form stands
 */
export const synonyms = (
  verbs: string,
  kind: Kind,
  frame: Frame,
  example: string,
  needs: Omit<VerbTrigger, 'lemma' | 'kind' | 'frame' | 'example'> = {},
): VerbTrigger[] =>
  verbs.split(' ').map((verb) => {
    const [lemma = '', past = lemma] = verb.split('/')
    return row(lemma, kind, frame, example.replace('~', past), needs)
  })
