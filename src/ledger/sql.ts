/** Small pieces of SQL that several questions share. */
import type { Value } from './database.js'
import type { Page } from './queries.js'

/** What a list gives where no limit is asked. */
const pageSize = 100

/** The conditions whose value is given. */
export function where(pairs: readonly (readonly [string, Value | undefined])[]): { sql: string; values: Value[] } {
  const used = pairs.filter((pair): pair is readonly [string, Value] => pair[1] !== undefined && pair[1] !== '')
  return {
    sql: used.length === 0 ? '' : `WHERE ${used.map(([condition]) => condition).join(' AND ')}`,
    values: used.map(([, value]) => value),
  }
}

/** Values for `LIMIT ? OFFSET ?`; SQLite takes −1 for all. */
export const paged = ({ limit = pageSize, offset = 0 }: Partial<Page>): [number, number] => [
  Number.isFinite(limit) ? limit : -1,
  offset,
]

/** Words as a full-text query that asks for all of them, the last as a beginning; '' where there are none. */
export function ftsQuery(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word, i) => `"${word}"${i === words.length - 1 ? '*' : ''}`).join(' ')
}

/** A pattern for `LIKE ? ESCAPE '\'` that asks for these characters anywhere. */
export const containing = (text: string): string => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

export const textOrNull = (value: Value | undefined): string | null => (value == null ? null : String(value))
