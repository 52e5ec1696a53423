/** Learns lemma endings and the words that they do not reach. */

import type { ConlluSentence } from '../src/ud/conllu.js'
import { type LemmaModel, lemmaOf, longestEnding } from '../src/ud/lemmatizer.js'

export function trainLemmas(sentences: readonly ConlluSentence[]): LemmaModel {
  const seen = new Map<string, Map<string, number>>()
  const rules = new Map<string, Map<string, number>>()
  const count = (table: Map<string, Map<string, number>>, key: string, value: string, by = 1) => {
    const row = table.get(key) ?? new Map<string, number>()
    row.set(value, (row.get(value) ?? 0) + by)
    table.set(key, row)
  }
  for (const { form, lemma, xpos } of sentences)
    form.forEach((word, i) => {
      if (lemma[i] !== '_') count(seen, `${word.toLowerCase().replaceAll('’', "'")} ${xpos[i]}`, lemma[i]!)
    })
  for (const [key, lemmas] of seen) {
    const [word, xpos] = key.split(' ') as [string, string]
    const lemma = most(lemmas)
    if (xpos.startsWith('NNP') && xpos !== 'NNPS') continue
    const rule = change(word, lemma)
    if (rule === undefined) continue
    for (let length = 0; length <= Math.min(longestEnding, word.length); length++)
      count(rules, `${word.slice(word.length - length)} ${xpos}`, rule)
  }
  const endings = new Map<string, string>()
  for (const [key, row] of [...rules].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const rule = most(row)
    const total = [...row.values()].reduce((a, b) => a + b, 0)
    if (total < 2 && key.indexOf(' ') > 3) continue
    const shorter = key.slice(1)
    if (key.startsWith(' ') || endings.get(shorter) !== rule) endings.set(key, rule)
  }
  const words = new Map<string, string>()
  const bare: LemmaModel = { words, endings }
  for (const [key, lemmas] of seen) {
    const [word, xpos] = key.split(' ') as [string, string]
    const lemma = most(lemmas)
    const total = [...lemmas.values()].reduce((a, b) => a + b, 0)
    if (xpos.startsWith('NNP')) continue
    if (lemmaOf(bare, word, xpos) !== lemma && (total > 1 || lemma.toLowerCase() === lemma)) words.set(key, lemma)
  }
  return bare
}

/** The most frequent value; the first in code-unit order of equals. */
function most(row: ReadonlyMap<string, number>): string {
  return [...row].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]![0]
}

/** `cut/add` that turns the word into the lemma, where they share at least a beginning. */
function change(word: string, lemma: string): string | undefined {
  const low = lemma.toLowerCase()
  let shared = 0
  while (shared < word.length && shared < low.length && word[shared] === low[shared]) shared++
  return shared === 0 && word !== low ? undefined : `${word.length - shared}/${lemma.slice(shared)}`
}
