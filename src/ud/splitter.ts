/**
 * Says after which words a sentence ends: a two-class linear model over the words around, their shapes,
 * blank lines, and open quotation marks. Regions always end a sentence; so does the word at which a
 * sentence reaches `longest`, so that no text makes the parser slow.
 */
import { hashText } from './hash.js'
import { type LinearModel, scoreClasses } from './linear-model.js'
import type { Word } from './tokenizer.js'
import { shapeOf } from './word-classes.js'

/** Words in a sentence at the most; longer ones are cut at the last comma or semicolon of the second half, else here. */
export const longest = 240

const features = new Int32Array(48)
export const splitterFeatures = features

/** Features of a break after word `i`. Only `mayEnd` words are asked. Returns how many. */
export function breakFeatures(
  text: string,
  words: readonly Word[],
  i: number,
  sentenceStart: number,
  common: ReadonlySet<string>,
): number {
  const form = (index: number) =>
    index < 0 ? '<start>' : index >= words.length ? '<end>' : text.slice(words[index]!.start, words[index]!.end)
  const gap = i + 1 < words.length ? text.slice(words[i]!.end, words[i + 1]!.start) : '\n'
  const breaks = isBlankLine(gap) || i + 1 >= words.length ? 'par' : gap === '' ? 'none' : 'space'
  const [p, w, n, nn] = [form(i - 1), form(i), form(i + 1), form(i + 2)]
  const see = (word: string) =>
    common.has(word.toLowerCase()) || !/\p{Lu}/u.test(word) ? word.toLowerCase() : `<${shapeOf(word)}>`
  const [sp, sw, sn, snn] = [shapeOf(p), shapeOf(w), shapeOf(n), shapeOf(nn)]
  const length = Math.min(8, Math.floor(Math.log2(i - sentenceStart + 1)))
  const open = quotesOpen(text, words, sentenceStart, i)
  const stop = /\.$/.test(w) && w.length > 1 ? 'abbr' : w
  const parts = [
    w,
    stop,
    sw,
    see(n),
    sn,
    breaks,
    `${stop} ${sn}`,
    `${stop} ${breaks}`,
    `${stop} ${sn} ${breaks}`,
    `${see(p)} ${stop}`,
    `${sp} ${stop} ${sn}`,
    `${stop} ${see(n)}`,
    `${stop} ${sn} ${snn}`,
    `${stop} ${n} ${snn}`,
    `${length} ${breaks}`,
    `${open} ${stop} ${sn}`,
    `${open} ${stop} ${n}`,
    `${see(w)} ${sn}`,
    `${see(n)} ${breaks}`,
    `${length} ${stop} ${sn}`,
    `${see(p)} ${stop} ${sn}`,
    `${stop} ${see(n)} ${see(nn)}`,
    `${see(n)} ${sn} ${breaks}`,
    `${w.length === 2 && stop === 'abbr'} ${sn}`,
    `${see(w)} ${see(n)}`,
  ]
  for (let k = 0; k < parts.length; k++) features[k] = hashText(parts[k]!, Math.imul(k + 1, 0x9e3779b1))
  return parts.length
}

function quotesOpen(text: string, words: readonly Word[], from: number, to: number): number {
  let open = 0
  for (let i = from; i <= to; i++) {
    const character = text[words[i]!.start]!
    if (character === '"') open = 1 - open
    else if (character === '“') open = 1
    else if (character === '”') open = 0
  }
  return open
}

/** A single line break within a region is hard wrapping, as wires have it: no more than a space. */
const isBlankLine = (gap: string): boolean => /\n[^\S\n]*\r?\n/.test(gap)

/**
 * Whether a sentence may end after the word at all: punctuation, a blank line, or an end of the words. An apostrophe straight
 * behind a letter is a genitive or closes a word in quotes: it ends none.
 */
export function mayEnd(text: string, words: readonly Word[], i: number): boolean {
  const { start, end } = words[i]!
  if (i + 1 >= words.length) return true
  if (words[i + 1]!.joined) return false
  if (/^['’]$/.test(text.slice(start, end)) && /\p{L}/u.test(text[start - 1] ?? '') && isInline(text, words, i))
    return false
  return !/[\p{L}\p{N}]$/u.test(text.slice(start, end)) || isBlankLine(text.slice(end, words[i + 1]!.start))
}

const isInline = (text: string, words: readonly Word[], i: number): boolean =>
  !isBlankLine(text.slice(words[i]!.end, words[i + 1]!.start))

/** Indices of the last word of each sentence. */
export function splitSentences(
  model: LinearModel,
  text: string,
  words: readonly Word[],
  { common, goesOn }: { readonly common: ReadonlySet<string>; readonly goesOn: ReadonlySet<string> },
): number[] {
  const ends: number[] = []
  const scores = new Int32Array(2)
  let start = 0
  for (let i = 0; i < words.length; i++) {
    let ends_ = i === words.length - 1
    if (!ends_ && beginsItem(text, words, i + 1)) ends_ = true
    else if (!ends_ && mayEnd(text, words, i)) {
      scoreClasses(model, features, breakFeatures(text, words, i, start, common), scores)
      ends_ = scores[1]! > scores[0]! && !asksOn(text, words, i, goesOn)
    }
    if (!ends_ && i - start + 1 < longest) continue
    const end = ends_ ? i : cutLong(text, words, start, i)
    ends.push(end)
    i = end
    start = end + 1
  }
  return ends
}

/** A bullet at the beginning of a line, with white space behind it. */
function beginsItem(text: string, words: readonly Word[], i: number): boolean {
  const { start, end } = words[i]!
  if (!/^[•‣▪◦●*-]$/.test(text.slice(start, end)) || !/\s/.test(text[end] ?? '')) return false
  return text.slice(words[i - 1]!.end, start).includes('\n')
}

/** `?"` or `!"` before at most four words without a comma, the last of them a verb of speech. */
function asksOn(text: string, words: readonly Word[], i: number, goesOn: ReadonlySet<string>): boolean {
  const form = (index: number) => (index < words.length ? text.slice(words[index]!.start, words[index]!.end) : '.')
  if (i === 0 || !/^["”’']$/.test(form(i)) || !/[?!]$/.test(form(i - 1))) return false
  if (text.slice(words[i]!.end, words[i + 1]!.start).includes('\n')) return false
  for (let ahead = i + 1; ahead <= i + 4; ahead++) {
    if (!/\p{L}/u.test(form(ahead))) return false
    if (goesOn.has(form(ahead))) return true
  }
  return false
}

function cutLong(text: string, words: readonly Word[], start: number, end: number): number {
  for (let i = end; i > start + longest / 2; i--)
    if (/^[,;:]$/.test(text.slice(words[i]!.start, words[i]!.end))) return i
  return words[end + 1]?.joined ? end - 1 : end
}
