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

interface Stretch {
  readonly from?: string | undefined
  readonly to?: string | undefined
}
const shortDays = 62
/** Both ends are given, and at most two months lie between them. */
export const isShort = ({ from = '', to = '' }: Stretch): boolean =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 <= shortDays

/**
 * Rows of `claims` or `matters` whose days overlap a stretch; those without any day do not. Most begin and
 * end in one month, so that their first day is not before the month in which the stretch begins; the rest,
 * longer or open, has an index of its own.
 */
export function overlapping(
  table: 'claims' | 'matters',
  { from = '0000', to = '9999' }: Stretch,
): { sql: string; values: Value[] } {
  // Of a long stretch so many are picked that to look at each is more than to pass over the others.
  if (!isShort({ from, to }))
    return {
      sql: "coalesce(day_from, '0000') <= ? AND coalesce(day_to, '9999') >= ? AND coalesce(day_from, day_to) IS NOT NULL",
      values: [to, from],
    }
  return {
    sql: `${table}.seq IN (SELECT seq FROM ${table} WHERE day_from >= ? AND day_from <= ? AND day_to >= ?
      UNION ALL SELECT seq FROM ${table} WHERE substr(day_from, 1, 7) IS NOT substr(day_to, 1, 7)
        AND coalesce(day_from, '0000') <= ? AND coalesce(day_to, '9999') >= ?)`,
    values: [from.slice(0, 7), to, from, to, from],
  }
}

/** A pattern for `LIKE ? ESCAPE '\'` that asks for these characters anywhere. */
export const containing = (text: string): string => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

export const textOrNull = (value: Value | undefined): string | null => (value == null ? null : String(value))
