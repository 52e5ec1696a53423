/**
 * Names in a stretch of words, as keys that survive transliteration: *Hasaka, Hasakeh, al-Hasakah* are
 * one key. Peoples, months, titles and words of no name are left out, so that no key is a mere adjective.
 *
 * For lining claims up where a place or actor is not resolved; a key never stands for a name on a page. Pure.
 */
import { calendarAndTitles } from '../../lexicon/en/calendar-and-titles.js'
import { demonyms } from '../../lexicon/en/demonyms.js'

const noNames = new Set([
  ...calendarAndTitles,
  ...demonyms,
  ...demonyms.map((word) => `${word}s`),
  ...'i a an the he she it they we you his her its their our who which that this these those there then when while where what why how in on at by for from to with of and or but nor as if so not no yes more most some many all both each every another other others several nearly about around over under after before since during until between among against one two three four five six seven eight nine ten dozens hundreds thousands meanwhile however also earlier later photo video image caption mr mrs reuters afp ap islamist islamists jihadist jihadists sunni shia shiite muslim muslims christian christians communist us usa uk eu'.split(
    ' ',
  ),
])

/** Keys of the names in these words, each once, in their order. */
export function nameKeys(words: string): readonly string[] {
  if (words.length > short) return findNameKeys(words)
  const known = rememberedKeys.get(words)
  if (known !== undefined) return known
  if (rememberedKeys.size > 20_000) rememberedKeys.clear()
  const keys = findNameKeys(words)
  rememberedKeys.set(words, keys)
  return keys
}
/** Names of places and parties come again and again; sentences do not. In characters. */
const short = 50
const rememberedKeys = new Map<string, readonly string[]>()

function findNameKeys(words: string): string[] {
  const keys = new Set<string>()
  for (const [name] of words.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*/gu)) {
    for (const part of name.split('-')) {
      const key = /^\p{Lu}/u.test(part) ? nameKey(part) : undefined
      if (key !== undefined) keys.add(key)
    }
  }
  return [...keys]
}

/** "Hasakeh" → "hsk"; undefined where the word is no name or too short to tell one from another. */
export function nameKey(word: string): string | undefined {
  if (remembered.has(word)) return remembered.get(word)
  if (remembered.size > 50_000) remembered.clear()
  const key = makeKey(word)
  remembered.set(word, key)
  return key
}
const remembered = new Map<string, string | undefined>()

function makeKey(word: string): string | undefined {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?$/, '')
  if (plain.length < 3 || noNames.has(plain)) return undefined
  return soundsOf(plain)
}

/** Consonants in the order in which they are heard; vowels, h and doubling vary between transliterations. */
function soundsOf(word: string): string {
  const first = word[0]!
  const rest = word
    .slice(1)
    .replace(/kh|gh|q|ck/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1')
  const start = /[aeiou]/.test(first) ? 'a' : first.replace(/[cq]/, 'k')
  const key = start + rest.replace(new RegExp(`^${start}`), '')
  return key.length >= 3 ? key : `${key}~${word.slice(0, 3)}`
}

/** Peoples that the words speak of: "Armenian forces" and "Azerbaijani forces" are not the same statement's. */
export function peopleKeys(words: string): string[] {
  const found = words.match(/\p{Lu}\p{L}+/gu) ?? []
  return [...new Set(found.map((word) => word.toLowerCase().replace(/s$/, '')).filter((word) => peoples.has(word)))]
}
const peoples = new Set(demonyms)

const stopWords = new Set(
  'the and for with from that this which who were was are has have had been being said says say its his her their they them into over after before about more than most some any all one two also there where when while would could should will may might not but out off other another against between during under near around what whom whose been being did does just only very such those these then because through each every both nor yet'.split(
    ' ',
  ),
)

/** Stems of the words that carry the content, each once, ascending. Crude on purpose: endings are cut alike everywhere. */
export function contentStems(words: string): string[] {
  const stems = new Set<string>()
  for (const word of words.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    if (!stopWords.has(word)) stems.add(word.replace(/(?:ing|ed|es|s|ly)$/, '').slice(0, 8))
  return [...stems].sort()
}
