import type { FoundEvent } from '../event/found-event.js'
import type { Claim } from '../record/record.js'
import type { Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'

/** A claim in the making: an event with the sentence and the words that state it, and who is reported to say it. */
export interface Draft {
  readonly event: FoundEvent
  readonly sentence: Sentence
  readonly evidence: Span
  /** Indices into the report's attributions, innermost first; [] for the report's own voice. */
  readonly saidBy: readonly number[]
  /** The words up to which what is said of the event counts, where they are not the content of its source. */
  readonly within?: Span
}

/** A claim before it has its id and links. */
export type BareClaim = Omit<Claim, 'id' | 'links'>
