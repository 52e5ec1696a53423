/**
 * Says which sentences go on telling what the source of the sentence before said, without naming it again
 * (codebook, rule 14): "… an official said. The attack also wounded dozens of people."
 *
 * A sentence goes on where it has no attribution of its own, follows in the same paragraph, opens with a
 * pronoun or adds (*also*), and tells in the past. A definite noun phrase is not enough: it opens new
 * matters as often. A present tense is the
 * reporter's own setting of the scene. At most two sentences go on from one. Touches nothing.
 */
import { overlaps } from '../text/span.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents } from '../ud/tree.js'
import type { FoundAttribution } from './attribution.js'

const longest = 2

const pronouns = new Set('it they he she its their his her'.split(' '))

/** For each sentence, the index of the attribution whose source goes on there; -1 where none does. */
export function carryOver({ report, sentences }: ParsedReport, attributions: readonly FoundAttribution[]): Int32Array {
  const carried = new Int32Array(sentences.length).fill(-1)
  const spoken = spokenIn(sentences, attributions)
  let from = -1
  let length = 0
  sentences.forEach((sentence, index) => {
    const own = spoken[index]!
    if (own.some) {
      from = own.last
      length = 0
      return
    }
    const before = sentences[index - 1]
    const apart = before === undefined || report.text.slice(before.end, sentence.start).includes('\n')
    if (apart || length === longest || from < 0 || !goesOn(sentence)) {
      from = -1
      return
    }
    carried[index] = from
    length++
  })
  return carried
}

/** By sentence: whether an attribution has its cue or content there, and the last statement by a named source. */
function spokenIn(
  sentences: readonly Sentence[],
  attributions: readonly FoundAttribution[],
): { some: boolean; last: number }[] {
  const spoken = sentences.map(() => ({ some: false, last: -1 }))
  attributions.forEach(({ cue, content, source, type, nested, stance }, index) => {
    for (const span of [...cue, ...content])
      for (let at = sentenceOf(sentences, span.start); at < sentences.length && overlaps(sentences[at]!, span); at++) {
        spoken[at]!.some = true
        if (type === 'statement' && !nested && source.length > 0 && (stance === 'asserts' || stance === 'confirms'))
          spoken[at]!.last = index
      }
  })
  return spoken
}

/** The first sentence that ends after the offset. */
function sentenceOf(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function goesOn(sentence: Sentence): boolean {
  const adds = sentence.form.slice(0, 6).some((form) => form.toLowerCase() === 'also')
  if (sentence.length < 4 || !(adds || pronouns.has(sentence.form[0]!.toLowerCase()))) return false
  const root = sentence.deprel.indexOf('root')
  const verbs = [root, ...dependents(sentence, root, 'aux', 'cop')]
  const tags = verbs.map((token) => sentence.xpos[token]!)
  return tags.includes('VBD') && !tags.some((tag) => tag === 'VBZ' || tag === 'VBP')
}
