/**
 * Counts how often lemmas take a clause: words that are rare in the treebanks, such as most verbs of saying, are
 * then known by the company they keep in sentences parsed by another program.
 */
import type { ConlluSentence } from '../src/ud/conllu.js'

/** Lemmas met fewer times have no complement. */
const least = 8
/** Relations whose share is told in steps, and where the steps are. */
const told = ['ccomp', 'xcomp', 'acl']
const steps = [0.01, 0.04, 0.12, 0.35]
/** The same for a verb's object. */
const objectSteps = [0.15, 0.5]

/** @param common words that may have a complement: no names */
export function countComplements(
  sentences: readonly ConlluSentence[],
  common: ReadonlySet<string>,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { form, upos, lemma, head, deprel } of sentences) {
    const taken = form.map(() => new Set<string>(['']))
    for (const [i, above] of head.entries()) if (above >= 0) taken[above]!.add(deprel[i]!.split(':')[0]!)
    for (const [i, word] of form.entries()) {
      if (!/^(VERB|ADJ|NOUN)$/.test(upos[i]!) || !common.has(word.toLowerCase())) continue
      const key = upos[i]![0] + lemma[i]!.toLowerCase()
      const row = counts.get(key) ?? new Map<string, number>()
      for (const name of taken[i]!) row.set(name, (row.get(name) ?? 0) + 1)
      counts.set(key, row)
    }
  }
  const complements = new Map<string, string>()
  for (const [key, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = row.get('')!
    if (total < least) continue
    const share = (name: string) => (row.get(name) ?? 0) / total
    const step = (value: number, bounds: readonly number[]) => bounds.filter((bound) => value >= bound).length
    const clauses = told.map((name) => step(share(name), steps)).join('')
    complements.set(key, key.startsWith('V') ? `V${clauses}${step(share('obj'), objectSteps)}` : key[0] + clauses)
  }
  return complements
}
