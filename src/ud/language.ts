import type { Span } from '../text/span.js'
import type { Sentence } from './sentence.js'

/** A trained language: text in, parsed sentences out. Pure after loading; the same text gives the same sentences. */
export interface Language {
  readonly code: string
  /**
   * Tokenizes, tags, lemmatizes and parses the regions of a text (a report's parts), in order; no
   * sentence crosses a region's border. Offsets in the sentences are offsets into `text`.
   */
  parse(text: string, regions: readonly Span[]): Sentence[]
}
