/**
 * Lemmas: a table of words seen in training with their tag, else the most frequent way in which words
 * with the same ending and tag change (*-ied* VBD → *-y*). Names keep their form.
 */
export interface LemmaModel {
  /** `word XPOS` (lower case) → lemma, where no rule gives it. */
  readonly words: ReadonlyMap<string, string>
  /** `ending XPOS` → letters to cut and letters to add, as `cut/add`; longest ending first. */
  readonly endings: ReadonlyMap<string, string>
}

/** Longest ending in the table, in letters. */
export const longestEnding = 6

export function lemmaOf({ words, endings }: LemmaModel, form: string, xpos: string): string {
  const lower = form.toLowerCase().replaceAll('’', "'")
  const known = words.get(`${lower} ${xpos}`)
  if (known !== undefined) return known
  if (xpos.startsWith('NNP')) return xpos === 'NNPS' ? applyEnding(endings, form, lower, xpos) : form
  if (!/\p{L}/u.test(form)) return form
  return applyEnding(endings, lower, lower, xpos)
}

function applyEnding(endings: LemmaModel['endings'], form: string, lower: string, xpos: string): string {
  for (let length = Math.min(longestEnding, lower.length); length >= 0; length--) {
    const rule = endings.get(`${lower.slice(lower.length - length)} ${xpos}`)
    if (rule === undefined) continue
    const [cut, add] = rule.split('/') as [string, string]
    return form.slice(0, form.length - Number(cut)) + add
  }
  return form
}
