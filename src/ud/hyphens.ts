import type { Sentence } from './sentence.js'

/** Adds to sorted tokens what is glued to their ends by hyphens (*Baden* → *Baden-Baden*): treebanks cut words there. */
export function withHyphens(sentence: Sentence, tokens: readonly number[]): number[] {
  const glued = (a: number) => sentence.ends[a] === sentence.starts[a + 1]
  let first = tokens[0]!
  let last = tokens.at(-1)!
  while (last + 2 < sentence.length && sentence.form[last + 1] === '-' && glued(last) && glued(last + 1)) last += 2
  while (first >= 2 && sentence.form[first - 1] === '-' && glued(first - 1) && glued(first - 2)) first -= 2
  return [first, ...tokens, last]
}
