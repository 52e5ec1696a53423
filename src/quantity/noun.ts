/** The nouns that are counted: their singular, whether they mean people, and the codebook's word for them. */
import { peoples } from '../lexicon/en/demonyms.js'
import { harmNouns } from '../lexicon/en/harm-words.js'
import { irregularPlurals, type Population, peopleNouns, populationModifiers } from '../lexicon/en/people-nouns.js'
import { thingNouns } from '../lexicon/en/thing-nouns.js'

/** *iraqis*, *croats*: names of peoples, lower-case plurals. */
export const pluralPeoples: ReadonlySet<string> = new Set(peoples)

/** "villages" → "village", "policemen" → "policeman". Lower-case in, lower-case out. */
export function singular(word: string): string {
  const irregular = irregularPlurals.get(word)
  if (irregular !== undefined) return irregular
  // *Iraqis, Qataris*; not *crisis, hepatitis*.
  if (word.endsWith('s') && pluralPeoples.has(word)) return word.slice(0, -1)
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  if (word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}

export const isPlural = (word: string): boolean =>
  singular(word) !== word || word === 'aircraft' || word === 'people' || word === 'police'

/** The population of a person's noun; undefined for what is no person. */
export const populationOf = (noun: string): Population | undefined => peopleNouns.get(noun)

/** What stands for a thing in the codebook: "tank" → vehicle; a noun that is not listed stands for itself. */
export const thingOf = (noun: string): string => thingNouns.get(noun) ?? noun

export const isKnownNoun = (noun: string): boolean =>
  peopleNouns.has(noun) || thingNouns.has(noun) || harmNouns.has(noun)

/** The population that modifiers give: *civilian* deaths, *army* officers; undefined where none does. */
export function modifiedPopulation(modifiers: readonly string[]): Population | undefined {
  for (const word of modifiers) {
    const population =
      populationModifiers.get(word) ?? (word === 'women' ? 'woman' : word === 'children' ? 'child' : undefined)
    if (population !== undefined) return population
  }
  return undefined
}
