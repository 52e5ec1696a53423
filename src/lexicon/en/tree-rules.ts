/** Words by which trees of English sentences are mended (ud/neural/mend-tree.ts). */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const treeRules = {
  clauseMarks: words('since after before until till as'),
  boundMarks: new Set(['up to', 'close to']) as ReadonlySet<string>,
  deedMark: 'of',
  deedVerbs: words('accuse suspect convict acquit'),
}
