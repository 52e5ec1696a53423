/** The sentences that a language is learnt from. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type ConlluSentence, readConllu } from '../src/ud/conllu.js'

/**
 * @param files CoNLL-U, `.gz` or not
 * @param genres parts of document ids, joined by commas: of GUM's documents only those are kept whose id holds one of them
 * between underscores; none keeps all
 */
export function readTreebanks(files: readonly string[], genres = ''): ConlluSentence[] {
  const wanted = genres.split(',').filter(Boolean)
  return files
    .flatMap((file) => {
      const bytes = readFileSync(file)
      return readConllu((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
    })
    .filter(
      ({ document }) =>
        !/^GUM_/.test(document ?? '') ||
        wanted.length === 0 ||
        wanted.some((genre) => document!.includes(`_${genre}_`)),
    )
}

/** `UPOS XPOS` of a word. */
export const tagName = (sentence: ConlluSentence, i: number): string => `${sentence.upos[i]} ${sentence.xpos[i]}`

/**
 * For sentences whose XPOS another program gave: the UPOS that the treebanks give to a word and its XPOS, else to the XPOS
 * alone, most often, and in what share.
 */
export function uposTeller(
  sentences: readonly ConlluSentence[],
): (form: string, xpos: string) => [upos: string, share: number] {
  const counts = new Map<string, Map<string, number>>()
  const count = (key: string, upos: string) => {
    const row = counts.get(key) ?? new Map<string, number>()
    row.set(upos, (row.get(upos) ?? 0) + 1)
    counts.set(key, row)
  }
  for (const { form, upos, xpos } of sentences)
    form.forEach((word, i) => {
      count(`${word.toLowerCase()} ${xpos[i]}`, upos[i]!)
      count(` ${xpos[i]}`, upos[i]!)
    })
  const most = new Map<string, [string, number]>()
  for (const [key, row] of counts) {
    const [upos, n] = [...row].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]!
    most.set(key, [upos, n / [...row.values()].reduce((a, b) => a + b, 0)])
  }
  return (form, xpos) => most.get(`${form.toLowerCase()} ${xpos}`) ?? most.get(` ${xpos}`) ?? ['X', 0]
}
