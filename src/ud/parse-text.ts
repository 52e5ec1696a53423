/** Running text, or the words of a CoNLL-U file, to CoNLL-U. Touches nothing. */
import type { Span } from '../text/span.js'
import { type ConlluSentence, readConllu, textOf, writeConllu } from './conllu.js'
import type { Language, ParseOptions } from './language.js'
import type { Sentence } from './sentence.js'

/** CoNLL-U of a text; sentences do not cross the regions. */
export function* parseText(
  text: string,
  regions: readonly Span[],
  language: Language,
  options: ParseOptions = {},
): Generator<string> {
  let number = 1
  for (const sentence of language.parse(text, regions, options)) {
    const shown = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')
    yield writeConllu({
      ...columns(sentence),
      ...joins(text, sentence),
      comments: [`# sent_id = ${number++}`, `# text = ${shown}`],
    })
  }
}

/**
 * Parses given words: of the input only ID, FORM and SpaceAfter count, and multiword tokens are kept.
 * @throws ConlluError on a broken line
 */
export function* parseConllu(text: string, language: Language, options: ParseOptions = {}): Generator<string> {
  for (const given of readConllu(text, false)) {
    const { starts, ends } = textOf(given)
    const sentence = language.parseWords(given.form, Int32Array.from(starts), Int32Array.from(ends), options)
    yield writeConllu({ ...columns(sentence), comments: given.comments, glued: given.glued, ranges: given.ranges })
  }
}

const columns = ({
  form,
  lemma,
  upos,
  xpos,
  feats,
  head,
  deprel,
}: Sentence): Pick<ConlluSentence, 'form' | 'lemma' | 'upos' | 'xpos' | 'feats' | 'head' | 'deprel'> => ({
  form: form.map((word) => word.replace(/\s/g, ' ')),
  lemma: [...lemma],
  upos: [...upos],
  xpos: [...xpos],
  feats: [...feats],
  head: [...head],
  deprel: [...deprel],
})

/** Which words stand glued to the next, and which make up one multiword token: letters with nothing between. */
function joins(text: string, { starts, ends, length }: Sentence): Pick<ConlluSentence, 'glued' | 'ranges'> {
  const touches = (i: number) => i + 1 < length && ends[i] === starts[i + 1]
  const isJoined = (i: number) =>
    touches(i) &&
    /[\p{L}]/u.test(text[ends[i]! - 1]!) &&
    /^(?:\p{L}|['’ʻʼ\x60]\p{L})/u.test(text.slice(starts[i + 1], ends[i + 1]))
  const ranges: ConlluSentence['ranges'] = []
  for (let i = 0; i < length; i++)
    if (isJoined(i))
      ranges.push({ first: i, words: 2, form: text.slice(starts[i], ends[i + 1]), glued: touches(i + 1) })
  const inside = new Set(ranges.flatMap(({ first }) => [first, first + 1]))
  return { ranges, glued: Array.from({ length }, (_, i) => touches(i) && !inside.has(i)) }
}
