/**
 * What the models see of a word. Common words are themselves, lower case; names are a class and a
 * shape, numbers a shape, so that no name of a place, people, person or party steers tags or tree:
 * swapping two of them leaves every feature as it was. Peoples and their adjectives are one class.
 */
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
  if (/\p{N}/u.test(word)) return { key: word.replace(/\p{N}/gu, '0'), letters: '', shape: shapeOf(word) }
  const lower = word.toLowerCase().replaceAll('’', "'")
  const listed = classes.listed.get(lower)
  if (listed !== undefined && (shouting || word !== lower)) return { key: listed, letters: '', shape: 'Xx' }
  if (word === lower || shouting || classes.common.has(lower))
    return { key: lower, letters: lower, shape: shouting ? 'x' : shapeOf(word) }
  const shape = nameShape(word)
  return { key: `<name ${shape}>`, letters: '', shape }
}

/** Whether hardly any letter of the words is lower case. */
export function isShouting(words: readonly string[]): boolean {
  let upper = 0
  let lower = 0
  for (const word of words) {
    for (const character of word) {
      if (/\p{Lu}/u.test(character)) upper++
      else if (/\p{Ll}/u.test(character)) lower++
    }
  }
  return upper > 12 && lower * 8 < upper
}
