/** What the revision of trees reads of a sentence beside what the parser reads: lemmas, and what these take. */
import { hashText } from '../hash.js'
import type { ParserInput } from '../parser-input.js'
import type { SeenWord } from '../word-classes.js'

/** First letter of UPOS and a lemma → how often it takes a clause, in steps (train/count-complements.ts). */
export type Complements = ReadonlyMap<string, string>

export interface RevisionInput {
  readonly input: ParserInput
  /** Hash of the lemma; of the class where the word is no common one. */
  readonly lemma: Int32Array
  /** Hash of the lemma's complement, 0 where it has none. */
  readonly complement: Int32Array
}

/** @param tags `UPOS XPOS` of each word */
export function makeRevisionInput(
  input: ParserInput,
  seen: readonly SeenWord[],
  { tags, lemmas, complements }: { tags: readonly string[]; lemmas: readonly string[]; complements: Complements },
): RevisionInput {
  const lemma = new Int32Array(seen.length)
  const complement = new Int32Array(seen.length)
  for (const [i, { key, letters }] of seen.entries()) {
    const known = letters === '' ? key : lemmas[i]!.toLowerCase()
    lemma[i] = hashText(known, 88)
    const code = letters === '' ? undefined : complements.get(tags[i]![0] + known)
    if (code !== undefined) complement[i] = hashText(code, 3)
  }
  return { input, lemma, complement }
}
