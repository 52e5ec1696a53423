/** Finds words in a claim's evidence that take a side (lexicon/en/framing-words.ts). Touches nothing. */
import { type FramingWord, framingWords } from '../lexicon/en/framing-words.js'
import type { Framing } from '../record/record.js'
import { mention } from '../text/mention.js'
import type { Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { tokenSpan } from '../ud/tree.js'

const byLemma: ReadonlyMap<string, FramingWord> = new Map(framingWords.map((word) => [word.lemma, word]))

export function findFraming(text: string, sentence: Sentence, evidence: Span): Framing[] {
  const found: Framing[] = []
  for (let token = 0; token < sentence.length; token++) {
    const span = tokenSpan(sentence, token)
    if (span.start < evidence.start || span.end > evidence.end) continue
    const word = byLemma.get(sentence.lemma[token]!.toLowerCase())
    if (word === undefined) continue
    found.push({ ...mention(text, span), gloss: word.gloss, favours: word.favours })
  }
  return found
}
