import type { Span } from '../text/span.js'
import type { Sentence } from './sentence.js'
import type { Word } from './tokenizer.js'

export interface ParseOptions {
  /** The parsers vote beside the network: slower, a little better. */
  readonly accurate?: boolean
}

/** A trained language: text in, parsed sentences out. Pure after loading; the same text gives the same sentences. */
export interface Language {
  readonly code: string
  /**
   * Tokenizes, tags, lemmatizes and parses the regions of a text (a report's parts), in order; no
   * sentence crosses a region's border. Offsets in the sentences are offsets into `text`.
   */
  parse(text: string, regions: readonly Span[], options?: ParseOptions): Sentence[]
  /** One sentence of given words, with their offsets. */
  parseWords(forms: readonly string[], starts: Int32Array, ends: Int32Array, options?: ParseOptions): Sentence
  /** The words of a region, with the parts of multiword tokens marked. */
  tokenize(text: string, region: Span): Word[]
}
