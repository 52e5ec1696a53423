/**
 * Reads the number that stands at a place in a list of lower-cased words: *43*, *1,200*, *1.3 million*,
 * *twenty-four*, *two hundred and six*, *3 ½*, *two dozen*.
 *
 * Leaves to its callers: articles (*a dozen*), modifiers (*at least*), vague plurals (*dozens*), and
 * whether the number is a year or an age. Touches nothing.
 */
import { cardinals, multipliers } from './number-words.js'

export interface ReadNumber {
  readonly value: number
  /** Index of the first word after the number. */
  readonly next: number
}

const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/
const halves: Readonly<Record<string, number>> = {
  '½': 0.5,
  '1/2': 0.5,
  '¼': 0.25,
  '1/4': 0.25,
  '¾': 0.75,
  '3/4': 0.75,
}

/** "1,200" → 1200; undefined for anything but digits with commas and one decimal point. */
function readDigits(word: string): number | undefined {
  const first = word.charCodeAt(0)
  if (first < 48 || first > 57 || !digits.test(word)) return undefined
  return Number(word.replaceAll(',', ''))
}

/** The longest number that begins at `words[at]`, undefined where none does. */
export function readNumber(words: readonly string[], at: number): ReadNumber | undefined {
  const figure = readDigits(words[at] ?? '')
  if (figure !== undefined) return readAfterFigure(words, at + 1, figure)
  return readWords(words, at)
}

/** What may follow a figure: a fraction (2 ½) or a multiplier (1.3 million, 2 hundred thousand). */
function readAfterFigure(words: readonly string[], at: number, figure: number): ReadNumber {
  let value = figure
  let next = at
  const half = halves[words[next] ?? '']
  if (half !== undefined) {
    value += half
    next++
  }
  for (;;) {
    const dash = words[next] === '-' ? 1 : 0
    const times = multipliers.get(words[next + dash] ?? '')
    if (times === undefined) return { value, next }
    value = Math.round(value * times * 1e6) / 1e6
    next += dash + 1
  }
}

/** "two hundred and six" → 206. A hyphen may be a word of its own or inside one (twenty-four). */
function readWords(words: readonly string[], at: number): ReadNumber | undefined {
  let total = 0
  let current = 0
  let next = at
  let seen = false
  for (;;) {
    let skip = 0
    if (seen && (words[next] === '-' || (words[next] === 'and' && current % 100 === 0))) skip = 1
    const word = words[next + skip] ?? ''
    const value = cardinals.get(word) ?? readHyphened(word)
    const times = multipliers.get(word)
    if (
      value !== undefined &&
      fits(current, value) &&
      !(skip === 1 && words[next] === 'and' && current + total === 0)
    ) {
      current += value
    } else if (times !== undefined && seen && !(skip === 1 && words[next] === 'and')) {
      if (times === 100 || times === 12) current = (current || 1) * times
      else {
        total += (current || 1) * times
        current = 0
      }
    } else break
    seen = true
    next += skip + 1
  }
  return seen ? { value: total + current, next } : undefined
}

/** Whether `value` may be added to what has been read: four after twenty, six after two hundred. */
function fits(current: number, value: number): boolean {
  if (current === 0) return true
  if (current % 100 === 0) return value < 100
  return current % 10 === 0 && current % 100 >= 20 && value < 10 && value > 0
}

/** "twenty-four" as one word → 24. */
function readHyphened(word: string): number | undefined {
  const dash = word.indexOf('-')
  if (dash < 0) return undefined
  const tens = cardinals.get(word.slice(0, dash))
  const ones = cardinals.get(word.slice(dash + 1))
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined
}
