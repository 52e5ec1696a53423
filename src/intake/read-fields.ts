/** Reads a report's fields from what somebody gave: an object of a JSON line, or a header's lines. Touches nothing. */
import type { ReportInput } from '../text/make-report.js'
import { IntakeError } from './intake-error.js'

const fields = [
  'id',
  'text',
  'title',
  'outlet',
  'agency',
  'author',
  'url',
  'publishedAt',
  'retrievedAt',
  'archiveUrl',
  'language',
] as const

/** @throws IntakeError naming the field that is missing or of a wrong kind; null counts as absent */
export function readFields(value: unknown, where: string): ReportInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new IntakeError(
      where,
      `${Array.isArray(value) ? 'an array' : JSON.stringify(value)}, where an object was expected`,
      'Each line is one report: {"id": …, "text": …}',
    )
  const given = value as Record<string, unknown>
  const input: Record<string, string> = {}
  for (const field of fields) {
    const content = given[field]
    if (content === undefined || content === null) continue
    if (typeof content !== 'string' && !(field === 'id' && typeof content === 'number'))
      throw new IntakeError(
        where,
        `field "${field}" is ${JSON.stringify(content)?.slice(0, 40)}, where a string was expected`,
        'Put it in quotation marks, or leave the field out',
      )
    input[field] = String(content)
  }
  if (input.text === undefined)
    throw new IntakeError(where, 'field "text" is missing', 'Each report needs its text: {"text": "…"}')
  if (input.text.trim() === '')
    throw new IntakeError(where, 'field "text" is empty', 'Leave the line out, or give the report’s text')
  if (input.publishedAt !== undefined) input.publishedAt = readDay(input.publishedAt, `${where}, field "publishedAt"`)
  return input as unknown as ReportInput
}

/**
 * An ISO day (`2020-10-14`) or an instant with its offset, as given.
 * @throws IntakeError on anything else, and on days that no calendar has
 */
export function readDay(text: string, where: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text.trim())
  if (match === null)
    throw new IntakeError(where, `"${text}" is no day that can be read`, 'Write it as year-month-day: 2020-10-14')
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || month < 1)
    throw new IntakeError(where, `there is no day ${text.trim().slice(0, 10)}`, 'Check month and day: year-month-day')
  return text.trim()
}
