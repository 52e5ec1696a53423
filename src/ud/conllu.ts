/**
 * Reads and writes CoNLL-U. Heads count from 1 there, 0 the root; multiword tokens are range lines
 * (`3-4`); empty nodes (`8.1`) are passed over. Offsets are not in the format: the reader keeps forms
 * and SpaceAfter, from which `textOf` rebuilds a sentence's text.
 */
export interface ConlluSentence {
  readonly comments: string[]
  readonly document: string | null
  readonly form: string[]
  readonly lemma: string[]
  readonly upos: string[]
  readonly xpos: string[]
  readonly feats: string[]
  /** 0-based, -1 the root. */
  readonly head: number[]
  readonly deprel: string[]
  /** 1 where no space follows the word (inside a multiword token too). */
  readonly glued: boolean[]
  /** Multiword tokens: first word and number of words, form, SpaceAfter=No. */
  readonly ranges: { first: number; words: number; form: string; glued: boolean }[]
}

export class ConlluError extends Error {
  constructor(line: number, wrong: string, remedy: string) {
    super(`line ${line}: ${wrong}. ${remedy}`)
  }
}

/**
 * Sentences of a CoNLL-U text.
 * @throws ConlluError on a line that has not ten columns, an ID out of order, or (where `trees` is asked) a head outside the sentence
 */
export function readConllu(text: string, trees = true): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let current = empty(null)
  let document: string | null = null
  const close = (line: number) => {
    if (current.form.length > 0) {
      if (trees) checkHeads(current, line)
      sentences.push(current)
    }
    current = empty(document)
  }
  const lines = text.split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      close(index)
      continue
    }
    if (line.startsWith('#')) {
      const id = /^# newdoc(?: id = (.*))?/.exec(line)
      if (id) {
        document = id[1] ?? ''
        current = { ...current, document }
      }
      current.comments.push(line)
      continue
    }
    readLine(current, line, index + 1)
  }
  close(lines.length)
  return sentences
}

const empty = (document: string | null): ConlluSentence => ({
  comments: [],
  document,
  form: [],
  lemma: [],
  upos: [],
  xpos: [],
  feats: [],
  head: [],
  deprel: [],
  glued: [],
  ranges: [],
})

function readLine(sentence: ConlluSentence, line: string, number: number): void {
  const columns = line.split('\t')
  if (columns.length !== 10)
    throw new ConlluError(
      number,
      `${columns.length} columns where CoNLL-U has 10`,
      'Columns are parted by tabs, not by spaces',
    )
  const [id, form, lemma, upos, xpos, feats, head, deprel, , misc] = columns as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const glued = /(^|\|)SpaceAfter=No(\||$)/.test(misc)
  const range = /^(\d+)-(\d+)$/.exec(id)
  if (range) {
    sentence.ranges.push({ first: Number(range[1]) - 1, words: Number(range[2]) - Number(range[1]) + 1, form, glued })
    return
  }
  if (/^\d+\.\d+$/.test(id)) return
  if (Number(id) !== sentence.form.length + 1)
    throw new ConlluError(
      number,
      `ID ${id} where ${sentence.form.length + 1} was expected`,
      'IDs count from 1 in every sentence',
    )
  sentence.form.push(form)
  sentence.lemma.push(lemma)
  sentence.upos.push(upos)
  sentence.xpos.push(xpos)
  sentence.feats.push(feats)
  sentence.head.push(Number(head) - 1)
  sentence.deprel.push(deprel)
  sentence.glued.push(glued)
}

function checkHeads({ head, form }: ConlluSentence, line: number): void {
  const wrong = head.findIndex((at) => !Number.isInteger(at) || at < -1 || at >= form.length)
  if (wrong >= 0)
    throw new ConlluError(
      line,
      `head ${head[wrong]! + 1} of word ${wrong + 1} is outside the sentence, which has ${form.length} words`,
      'Heads run from 0 (the root) to the number of words',
    )
}

/** The text of a sentence with its words' offsets in it: words of a multiword token share out its form. */
export function textOf(sentence: ConlluSentence): { text: string; starts: number[]; ends: number[] } {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const ranges = new Map(sentence.ranges.map((range) => [range.first, range]))
  for (let i = 0; i < sentence.form.length; i++) {
    const range = ranges.get(i)
    if (range === undefined) {
      starts.push(text.length)
      text += sentence.form[i]!
      ends.push(text.length)
      if (!sentence.glued[i]) text += ' '
      continue
    }
    const at = text.length
    text += range.form
    const cuts = shareOut(range.form, sentence.form.slice(i, i + range.words))
    for (let k = 0; k < range.words; k++) {
      starts.push(at + cuts[k]!)
      ends.push(at + cuts[k + 1]!)
    }
    i += range.words - 1
    if (!range.glued) text += ' '
  }
  return { text, starts, ends }
}

/** Where the words of a multiword token part its form: by their lengths, the last taking the rest. */
export function shareOut(form: string, words: readonly string[]): number[] {
  const cuts = [0]
  for (let k = 0; k < words.length - 1; k++) cuts.push(Math.min(form.length, cuts.at(-1)! + words[k]!.length))
  return [...cuts, form.length]
}

/** One sentence as CoNLL-U, with a blank line after it. */
export function writeConllu(sentence: Omit<ConlluSentence, 'document'>): string {
  const ranges = new Map(sentence.ranges.map((range) => [range.first, range]))
  const lines = [...sentence.comments]
  for (let i = 0; i < sentence.form.length; i++) {
    const range = ranges.get(i)
    if (range)
      lines.push(
        [
          `${i + 1}-${i + range.words}`,
          range.form,
          '_',
          '_',
          '_',
          '_',
          '_',
          '_',
          '_',
          range.glued ? 'SpaceAfter=No' : '_',
        ].join('\t'),
      )
    lines.push(
      [
        i + 1,
        sentence.form[i],
        sentence.lemma[i],
        sentence.upos[i],
        sentence.xpos[i],
        sentence.feats[i],
        sentence.head[i]! + 1,
        sentence.deprel[i],
        '_',
        sentence.glued[i] ? 'SpaceAfter=No' : '_',
      ].join('\t'),
    )
  }
  return `${lines.join('\n')}\n\n`
}
