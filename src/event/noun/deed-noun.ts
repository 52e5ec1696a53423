/**
 * Reads a noun of a deed by its verb, where the lexicon of nouns has no row for it: *the discovery of a mass grave, the
 * torturing of detainees by guards*. What the verb would act on stands behind *of*, who acts behind *by*. Touches nothing.
 */
import { lemmasOfForms } from '../../lexicon/en/inflections.js'
import { verbOfNoun } from '../../lexicon/en/nouns/of-verbs.js'
import type { NounTrigger } from '../../lexicon/en/nouns/row.js'
import type { VerbTrigger, Wanted } from '../../lexicon/en/verbs/row.js'
import { verbTriggers } from '../../lexicon/en/verbs/verb-triggers.js'
import type { Sentence } from '../../ud/sentence.js'
import { dependents } from '../../ud/tree.js'
import { byPhrase, coordinated, preposition } from '../clause.js'
import { countedHead, isWanted } from '../row-holds.js'

/** Whether nothing but subject and object decides about the row. */
const isPlain = (row: VerbTrigger): boolean =>
  /^(?:act|find|weapon|mutual)$/.test(row.frame) &&
  row.particle === undefined &&
  row.preposition === undefined &&
  row.says === undefined &&
  row.near === undefined &&
  row.puts === undefined &&
  !(row.bare || row.objectless || row.negated || row.judged || row.refused || row.ahead || row.tensed)

const rowsOf = new Map<string, VerbTrigger[]>()
for (const row of verbTriggers.filter(isPlain)) rowsOf.set(row.lemma, [...(rowsOf.get(row.lemma) ?? []), row])
const verbOfForm = lemmasOfForms([...rowsOf.keys()])

/** The row of the noun's verb that holds for what stands behind *of*, as a row of nouns. */
export function deedTrigger(sentence: Sentence, noun: number, word: string): NounTrigger | undefined {
  const rows = rowsOf.get(verbOfNoun.get(word) ?? gerundVerb(sentence, noun) ?? '')
  if (rows === undefined) return undefined
  const things = dependents(sentence, noun, 'nmod')
    .filter((part) => preposition(sentence, part) === 'of')
    .flatMap((part) => coordinated(sentence, part))
  if (things.length === 0) return undefined
  const doers = [noun, ...things].flatMap((part) => byPhrase(sentence, part))
  const some = (tokens: readonly number[], wanted: readonly Wanted[]): boolean =>
    tokens.some((token) => wanted.some((one) => isWanted(sentence, countedHead(sentence, token), one)))
  const row = rows.find(
    ({ object, unless, subject }) =>
      (object === undefined || some(things, object)) &&
      !(unless !== undefined && some(things, unless)) &&
      (subject === undefined || some(doers, subject)),
  )
  return row === undefined ? undefined : { lemma: word, kind: row.kind, example: row.example }
}

/** *the signing of the accord*: of what two sides do, what is done stands behind *of* and says enough. */
export const isDeedNoun = (sentence: Sentence, noun: number, word: string): boolean =>
  (verbOfNoun.has(word) || gerundVerb(sentence, noun) !== undefined) &&
  dependents(sentence, noun, 'nmod').some((part) => preposition(sentence, part) === 'of')

/** *the dismantling of the camp*: the verb of a gerund that stands as a noun. */
const gerundVerb = (sentence: Sentence, noun: number): string | undefined => {
  const form = sentence.form[noun]!.toLowerCase()
  return form.endsWith('ing') ? verbOfForm.get(form) : undefined
}
