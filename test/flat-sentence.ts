import { makeSentence, type Sentence } from '../src/ud/sentence.js'

/** A text as one sentence without a tree: words and marks, all hanging on the first. For rules that ask neighbours only. */
export function flatSentence(text: string): Sentence {
  const tokens = [...text.matchAll(/\d[\d.,:/]*\d|[\p{L}\d]+(?:['’]\p{L}+)?|[ap]\.m\.|\S/gu)]
  return makeSentence({
    starts: Int32Array.from(tokens, (match) => match.index),
    ends: Int32Array.from(tokens, (match) => match.index + match[0].length),
    form: tokens.map((match) => match[0]),
    lemma: tokens.map((match) => match[0].toLowerCase()),
    upos: tokens.map(() => 'X'),
    xpos: tokens.map(() => '_'),
    feats: tokens.map(() => '_'),
    head: Int32Array.from(tokens, (_, index) => (index === 0 ? -1 : 0)),
    deprel: tokens.map(() => 'dep'),
  })
}
