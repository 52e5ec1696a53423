/**
 * Finds quotations in a text by their marks: “ ”, " ", '' '', « », and ‘ ’ where the closing mark is no
 * apostrophe. Straight marks open or close by the white space around them; in a text whose straight marks
 * never look like opening ones, they open and close by turns.
 *
 * A quotation that no mark closes runs to the end of its paragraph, and on where the next paragraph opens
 * with a mark, or a later one closes what it did not open. Who speaks is left to find-attributions.ts.
 * Reads the text; touches nothing else.
 */
import type { Span } from '../../text/span.js'

/** Marks included. One for each paragraph of a longer quotation. */
export interface Quotation extends Span {
  /** Goes on from the quotation before it, which the paragraph's end left open. */
  readonly continues: boolean
}

interface Mark extends Span {
  readonly kind: string
  readonly opens: boolean
  readonly paragraph: number
}

const marks = /[“”„«»"‘]|''|``|’(?![\p{L}\p{N}])/gu
const opening = new Set(['“', '„', '«', '``', '‘'])
const closing = new Set(['”', '»', '’'])

/** How many paragraphs without marks a quotation left open may span. */
const longestGap = 6

export function findQuotations(text: string): Quotation[] {
  const paragraphs = [...text.matchAll(/[^\n]*[^\s][^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }))
  const found: Quotation[] = []
  const all = readMarks(text, paragraphs)
  let open: Mark | null = null
  all.forEach((mark, i) => {
    if (open === null) {
      if (mark.opens) open = mark
      else if (mark.kind !== '’' && all[i - 1]?.paragraph !== mark.paragraph)
        found.push({ start: paragraphs[mark.paragraph]!.start, end: mark.end, continues: false })
    } else if (mark.paragraph === open.paragraph ? closes(open, mark) : !mark.opens && closes(open, mark)) {
      found.push(...quotationOver(open, mark.paragraph, mark.end, paragraphs))
      open = null
    }
    const next = all[i + 1]
    if (open === null || next?.paragraph === mark.paragraph) return
    if (next !== undefined && !next.opens && closes(open, next) && next.paragraph - open.paragraph <= longestGap) return
    if (open.kind !== '‘')
      found.push(...quotationOver(open, open.paragraph, paragraphs[open.paragraph]!.end, paragraphs))
    open = null
  })
  return found
}

/** One quotation a paragraph, from the opening mark to `end` in paragraph `last`. */
function quotationOver(open: Mark, last: number, end: number, paragraphs: readonly Span[]): Quotation[] {
  return paragraphs.slice(open.paragraph, last + 1).map((paragraph, i) => ({
    start: i === 0 ? open.start : paragraph.start,
    end: open.paragraph + i === last ? end : paragraph.end,
    continues: i > 0,
  }))
}

function readMarks(text: string, paragraphs: readonly Span[]): Mark[] {
  const all: { start: number; end: number; kind: string; paragraph: number }[] = []
  let paragraph = 0
  for (const { 0: kind, index: start } of text.matchAll(marks)) {
    while (paragraphs[paragraph]!.end <= start) paragraph++
    all.push({ start, end: start + kind.length, kind, paragraph })
  }
  const straight = all.filter(({ kind }) => isStraight(kind))
  const byTurns =
    straight.length > 3 && straight.filter((mark) => looksOpening(text, mark)).length * 8 < straight.length
  let turn = 0
  return all.map((mark) => {
    if (!isStraight(mark.kind)) return { ...mark, opens: opening.has(mark.kind) && !closing.has(mark.kind) }
    return { ...mark, opens: byTurns ? turn++ % 2 === 0 : looksOpening(text, mark) }
  })
}

/** Whether a straight mark looks like an opening one: white space, a dash or a bracket stands before it, none after. */
function looksOpening(text: string, { start, end }: Span): boolean {
  return /[\s([—–-]/.test(text[start - 1] ?? ' ') && !/[\s,.;]/.test(text[end] ?? ' ')
}

const isStraight = (mark: string): boolean => mark === '"' || mark === "''"

/** Whether the mark ends what `open` began. Straight and curly double marks are mixed in practice; ‘ only ends with ’. */
function closes(open: Mark, mark: Mark): boolean {
  if (open.kind === '‘' || mark.kind === '’' || mark.kind === '‘') return open.kind === '‘' && mark.kind === '’'
  if (open.kind === "''" || open.kind === '``') return mark.kind === "''" || mark.kind === '"'
  return mark.kind !== "''" && (!mark.opens || isStraight(mark.kind))
}
