import { makeSentence, type Sentence } from '../src/ud/sentence.js'

/**
 * A text and its parsed sentence from a tree written out: `FORM LEMMA UPOS HEAD DEPREL [XPOS [FEATS]]`
 * a line, heads counting from 1, 0 the root. Forms are joined by single spaces.
 */
export function sentenceFrom(lines: string): { text: string; sentence: Sentence } {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  let at = 0
  const starts = rows.map(([form]) => {
    const start = at
    at += form!.length + 1
    return start
  })
  const column = (index: number) => rows.map((row) => row[index] ?? '_')
  const sentence = makeSentence({
    starts: Int32Array.from(starts),
    ends: Int32Array.from(rows, ([form], i) => starts[i]! + form!.length),
    form: column(0),
    lemma: column(1),
    upos: column(2),
    head: Int32Array.from(rows, (row) => Number(row[3]) - 1),
    deprel: column(4),
    xpos: column(5),
    feats: column(6),
  })
  return { text: rows.map(([form]) => form).join(' '), sentence }
}
