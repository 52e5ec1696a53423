/** Trains where sentences end, on the treebank's paragraphs put together again as running text. */

import { type ConlluSentence, textOf } from '../src/ud/conllu.js'
import { breakFeatures, mayEnd, splitterFeatures } from '../src/ud/splitter.js'
import { type TokenRules, tokenize, type Word } from '../src/ud/tokenizer.js'
import { Perceptron, seeded, shuffle } from './perceptron.js'

interface Paragraph {
  text: string
  /** Offsets at which sentences end. */
  ends: Set<number>
}

/** Sentences of one paragraph with a space between; a new document or paragraph begins a new text. */
export function paragraphs(sentences: readonly ConlluSentence[]): Paragraph[] {
  const found: Paragraph[] = []
  for (const sentence of sentences) {
    const starts = sentence.comments.some((comment) => /^# new(doc|par)/.test(comment))
    if (starts || found.length === 0) found.push({ text: '', ends: new Set() })
    const paragraph = found.at(-1)!
    paragraph.text += (paragraph.text === '' || /\s$/.test(paragraph.text) ? '' : ' ') + textOf(sentence).text.trimEnd()
    paragraph.ends.add(paragraph.text.length)
  }
  return found
}

export function trainSplitter(sentences: readonly ConlluSentence[], rules: TokenRules, common: ReadonlySet<string>) {
  const model = new Perceptron(15, 2)
  const scores = new Float64Array(2)
  const random = seeded(3)
  const texts: (Paragraph & { words: Word[] })[] = paragraphs(sentences).map((paragraph) => ({
    ...paragraph,
    words: tokenize(paragraph.text, 0, paragraph.text.length, rules),
  }))
  for (let epoch = 0; epoch < 8; epoch++) {
    for (const { text, words, ends } of shuffle(texts, random)) {
      let start = 0
      for (let i = 0; i < words.length; i++) {
        const gold = ends.has(words[i]!.end) ? 1 : 0
        if (i < words.length - 1 && mayEnd(text, words, i)) {
          const count = breakFeatures(text, words, i, start, common)
          model.score(splitterFeatures, count, scores)
          const guess = scores[1]! > scores[0]! ? 1 : 0
          if (guess !== gold) model.update(splitterFeatures, count, gold, guess)
          model.step++
        }
        if (gold === 1) start = i + 1
      }
    }
  }
  return model.average()
}
