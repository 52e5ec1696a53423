import type { Annotation, Mention } from '../record/record.js'

/** A time expression, resolved as far as the text allows. */
export interface Timex extends Mention {
  readonly type: Annotation['timexes'][number]['type']
  /** TIMEX3 value: `2020-10-14`, `2020-W42`, `P3D`, `2020-10-14TNI`, … */
  readonly value: string
  /** TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, …; null where there is none. */
  readonly mod: string | null
  /** Inclusive ISO days that the expression covers; null where it is no stretch of days (a set, a bare duration). */
  readonly days: { readonly from: string | null; readonly to: string | null } | null
  /** Index into the report's sentences, and of the token on which the expression ends in it. */
  readonly sentence: number
  readonly token: number
  readonly foundBy: string
}
