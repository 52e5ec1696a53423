/**
 * A plain text with an optional header: lines `outlet: …`, `published: …`, `title: …`, `url: …`, `agency: …`,
 * `author: …`, `language: …`, `note: …` between two lines `---` at the very beginning. The header is no part of the
 * report's text. Touches nothing.
 */
import type { ReportInput } from '../text/make-report.js'
import { IntakeError } from './intake-error.js'
import { readDay } from './read-fields.js'

const keys: Readonly<Record<string, keyof ReportInput | null>> = {
  outlet: 'outlet',
  published: 'publishedAt',
  title: 'title',
  url: 'url',
  agency: 'agency',
  author: 'author',
  id: 'id',
  language: 'language',
  note: null,
  sources: null,
}

/** @throws IntakeError on a header that is not closed, or has a line that is no `name: value` of the list */
export function readPlain(text: string, where: string): ReportInput {
  const lines = text.split(/\r?\n/)
  if (lines[0]?.trim() !== '---') return { text }
  const end = lines.findIndex((line, i) => i > 0 && line.trim() === '---')
  if (end < 0)
    throw new IntakeError(
      `${where}, line 1`,
      'a header that is opened by --- and never closed',
      'Close it with a line --- before the report’s text',
    )
  const input: Record<string, string> = {}
  let key = ''
  for (let i = 1; i < end; i++) {
    const line = lines[i]!
    const match = /^([a-z]+):\s*(.*)$/.exec(line)
    if (match === null && /^\s+\S/.test(line) && key !== '') {
      input[key] += ` ${line.trim()}`
      continue
    }
    if (match === null || !(match[1]! in keys))
      throw new IntakeError(
        `${where}, line ${i + 1}`,
        `"${line}" is no line of a header`,
        `Write one of ${Object.keys(keys).join(', ')}, a colon and the value`,
      )
    key = match[1]!
    input[key] = match[2]!
  }
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(input)) {
    const field = keys[name]
    if (field) found[field] = field === 'publishedAt' ? readDay(value, `${where}, published`) : value
  }
  return {
    ...found,
    text: lines
      .slice(end + 1)
      .join('\n')
      .replace(/^\n+/, ''),
  }
}
