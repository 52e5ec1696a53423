/**
 * Finds quotations in a text by their marks: “ ”, " ", '' '', « », and ‘ ’ where the closing mark is no
 * apostrophe. Straight marks open or close by the white space around them.
 *
 * A quotation that no mark closes runs to the end of its paragraph. A paragraph that closes a quotation
 * which it did not open continues the one left open before it, else its quotation opens where it starts.
 * Who speaks is left to find-attributions.ts. Reads the text; touches nothing else.
 */
import type { Span } from '../text/span.js'

/** Marks included. */
export interface Quotation extends Span {
  /** Goes on from the quotation before it, which the paragraph's end left open. */
  readonly continues: boolean
}

const marks = /[“”„«»"‘]|''|``|’(?![\p{L}\p{N}])/gu
const opening = new Set(['“', '„', '«', '``', '‘'])
const closing = new Set(['”', '»', '’'])

export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = []
  let leftOpen = false
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    if (paragraph[0].trim() === '') continue
    const inside = quotationsIn(paragraph[0], paragraph.index, leftOpen)
    found.push(...inside.quotations)
    leftOpen = inside.leftOpen
  }
  return found
}

/** The quotations of one paragraph that starts at `offset` of the text, after one that may have left a quotation open. */
function quotationsIn(
  paragraph: string,
  offset: number,
  leftOpen: boolean,
): { quotations: Quotation[]; leftOpen: boolean } {
  const quotations: Quotation[] = []
  const end = offset + paragraph.trimEnd().length
  let start = -1
  let kind = ''
  let continues = false
  for (const match of paragraph.matchAll(marks)) {
    const mark = match[0]
    const at = offset + match.index
    const opens = opening.has(mark) || (!closing.has(mark) && opensHere(paragraph, match.index, mark.length))
    if (start >= 0) {
      if (opens ? !sameKind(kind, mark) || isStraight(mark) : !sameKind(kind, mark)) continue
      if (opens && !isStraight(mark)) continue
      quotations.push({ start, end: at + mark.length, continues })
      start = -1
    } else if (opens) {
      start = at
      kind = mark
      continues = leftOpen && quotations.length === 0 && paragraph.slice(0, match.index).trim() === ''
    } else if (mark !== '’' && quotations.length === 0) {
      quotations.push({ start: offset, end: at + mark.length, continues: leftOpen })
    }
  }
  if (start < 0) return { quotations, leftOpen: false }
  if (kind !== '‘') quotations.push({ start, end, continues })
  return { quotations, leftOpen: kind !== '‘' }
}

/** Whether a straight mark opens: white space, a dash or a bracket stands before it, none after. */
function opensHere(paragraph: string, at: number, length: number): boolean {
  const before = paragraph[at - 1] ?? ' '
  const after = paragraph[at + length] ?? ' '
  return /[\s([—–-]/.test(before) && !/[\s,.;]/.test(after)
}

const isStraight = (mark: string): boolean => mark === '"' || mark === "''"

/** Which closing marks answer which opening ones: '“' and '"' are mixed in practice; '‘' only ends with '’'. */
function sameKind(open: string, mark: string): boolean {
  if (open === '‘' || mark === '’' || mark === '‘') return open === '‘' && mark === '’'
  if (open === "''" || open === '``') return mark === "''" || mark === '"'
  return mark !== "''"
}
