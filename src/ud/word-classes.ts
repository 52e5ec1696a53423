/**
 * What the models see of a word. Common words are themselves, lower case; names are a class and a
 * shape, numbers a shape, so that no name of a place, people, person or party steers tags or tree:
 * swapping two of them leaves every feature as it was. Peoples and their adjectives are one class.
 */
import { hashText } from './hash.js'

export interface WordClasses {
  /** Lower-case words that are not names. */
  readonly common: ReadonlySet<string>
  /** Lower-case words that are of a class whatever they are: demonyms. */
  readonly listed: ReadonlyMap<string, string>
}

/** What the models see of one word. */
export interface SeenWord {
  /** The word itself, or its class. */
  readonly key: string
  /** What prefixes and suffixes are read from: '' for names. */
  readonly letters: string
  readonly shape: string
  /** Hashes of the above, for features. */
  readonly code: number
  readonly shapeCode: number
  /** Of the last one, two, three and four letters. */
  readonly ends: readonly [number, number, number, number]
  /** Of the first two and three letters. */
  readonly begins: readonly [number, number]
}

/** Xx, XX, x, 0, X.X.: runs of one kind of character as one. */
export function shapeOf(word: string): string {
  let shape = ''
  for (const character of word) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? '0'
          : character
    if (shape.at(-1) !== kind) shape += kind
  }
  return shape.length > 6 ? shape.slice(0, 6) : shape
}

/** Names are told apart by capitals and dots alone: Xx, X, X.X. */
function nameShape(word: string): string {
  const upper = word === word.toUpperCase()
  if (word.includes('.')) return 'X.'
  return upper && word.length > 1 ? 'XX' : 'Xx'
}

/** @param shouting the whole sentence is in capitals: a capital tells nothing */
export function seeWord(word: string, classes: WordClasses, shouting: boolean): SeenWord {
  const { key, letters, shape } = classify(word, classes, shouting)
  return {
    key,
    letters,
    shape,
    code: hashText(key, 77),
    shapeCode: hashText(shape, 44),
    ends: [
      hashText(letters.slice(-1), 31),
      hashText(letters.slice(-2), 32),
      hashText(letters.slice(-3), 33),
      hashText(letters.slice(-4), 34),
    ],
    begins: [hashText(letters.slice(0, 2), 35), hashText(letters.slice(0, 3), 36)],
  }
}

type Classified = Pick<SeenWord, 'key' | 'letters' | 'shape'>

function classify(word: string, classes: WordClasses, shouting: boolean): Classified {
  if (/\p{N}/u.test(word)) return { key: word.replace(/\p{N}/gu, '0'), letters: '', shape: shapeOf(word) }
  const lower = word.toLowerCase().replaceAll('’', "'")
  const listed = classes.listed.get(lower)
  if (listed !== undefined && (shouting || word !== lower)) return { key: listed, letters: '', shape: 'Xx' }
  if (word === lower || shouting || classes.common.has(lower))
    return { key: lower, letters: lower, shape: shouting ? 'x' : shapeOf(word) }
  const shape = nameShape(word)
  return { key: `<name ${shape}>`, letters: '', shape }
}

/** A name in capitals. */
export const shortForm: SeenWord = seeWord('XX', { common: new Set(), listed: new Map() }, false)

/** Whether hardly any letter of the words is lower case. */
export function isShouting(words: readonly string[]): boolean {
  let upper = 0
  let lower = 0
  for (const word of words) {
    for (const character of word) {
      if (character >= 'a' && character <= 'z') lower++
      else if (/\p{Lu}/u.test(character)) upper++
      else if (/\p{Ll}/u.test(character)) lower++
    }
  }
  return upper > 12 && lower * 8 < upper
}

/** Words in the memory below at the most; it begins anew when full. */
const remembered = 40_000

/** What the models see of each word of a sentence; remembers words, so that most are classified once. */
export function wordSeer(classes: WordClasses): (forms: readonly string[]) => SeenWord[] {
  const memory = new Map<string, SeenWord>()
  return (forms) => {
    const shouting = isShouting(forms)
    return forms.map((form) => {
      const known = shouting ? undefined : memory.get(form)
      if (known !== undefined) return known
      const seen = seeWord(form, classes, shouting)
      if (memory.size >= remembered) memory.clear()
      if (!shouting) memory.set(form, seen)
      return seen
    })
  }
}
