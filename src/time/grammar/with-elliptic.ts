/**
 * Dates that leave out what their neighbour says: *17 and 18 March*, *5–7 May*, *March 17–20*,
 * *1939–45*, *between 3 and 9 June 2015*.
 */
import type { Expression, Match } from './expression.js'
import { isGlued, type Pieces } from './pieces.js'
import { readDayOfMonth } from './read-date.js'

const joins = /^(and|or|to|through|until|till|,|&|-|–|—|\/)$/

/** The matches of a sentence with the elliptic ones beside them, in text order. */
export function withElliptic(p: Pieces, matches: readonly Match[]): Match[] {
  const all: Match[] = []
  for (const match of matches) {
    const taken = all.at(-1)?.to ?? 0
    all.push(...daysBefore(p, match, taken), ...yearsBefore(p, match, taken), match, ...after(p, match))
  }
  return shareYears(p, all)
}

/** "26 June – 4 August 1952", "in April and June 1955": a date takes the year of the one it is joined to. */
function shareYears(p: Pieces, matches: Match[]): Match[] {
  for (let at = matches.length - 2; at >= 0; at--) {
    const [first, second] = [matches[at]!, matches[at + 1]!]
    const { expression } = first
    const next = second.expression
    if ((expression.kind !== 'day' && expression.kind !== 'month') || (next.kind !== 'day' && next.kind !== 'month'))
      continue
    if (expression.year !== null || expression.month === null || next.year === null || next.month === null) continue
    if (expression.kind === 'month' && (expression.which !== null || expression.yearFrom !== undefined)) continue
    if (!isJoin(p, first.to, second.from)) continue
    const year = expression.month > next.month ? next.year - 1 : next.year
    matches[at] = { ...first, expression: { ...expression, year } }
  }
  return matches
}

/** Whether only words that join two dates stand between two pieces. */
function isJoin(p: Pieces, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let at = from; at < to; at++)
    if (!joins.test(p.lower[at]!) && !/^(the|on|in|of|early|late|mid|from|end|,)$/.test(p.lower[at]!)) return false
  return to > from
}

/** "499–" before "493 BC", "264 to" before "241 BC". */
function yearsBefore(p: Pieces, match: Match, taken: number): Match[] {
  const at = match.from - 2
  if (match.expression.kind !== 'year' || match.expression.year > 0 || at < taken) return []
  if (!/^(-|–|—|to|and|or)$/.test(p.lower[at + 1]!) || !/^\d{1,4}$/.test(p.lower[at]!)) return []
  const year = 1 - Number(p.lower[at])
  return year > match.expression.year ? [] : [{ from: at, to: at + 1, expression: { kind: 'year', year }, mod: null }]
}

/** "17, 18 and" before "19 March 1917". */
function daysBefore(p: Pieces, match: Match, taken: number): Match[] {
  const { expression } = match
  if (
    expression.kind !== 'day' ||
    expression.month === null ||
    !/^\d/.test(p.lower[match.from] === 'the' ? p.lower[match.from + 1]! : p.lower[match.from]!)
  )
    return []
  const found: Match[] = []
  let at = match.from
  while (at - 2 >= taken && joins.test(p.lower[at - 1]!)) {
    const suffix = /^(st|nd|rd|th)$/.test(p.lower[at - 2]!) ? 1 : 0
    const start = at - 2 - suffix
    const day = readDayOfMonth(p, start)
    if (day === undefined || day.to !== at - 1 || !/^\d/.test(p.lower[start]!) || start < taken) break
    found.unshift({ from: start, to: day.to, expression: { ...expression, day: day.day }, mod: null })
    at = start
  }
  return found
}

function after(p: Pieces, match: Match): Match[] {
  const { expression } = match
  if (
    expression.kind === 'day' &&
    expression.month !== null &&
    expression.year === null &&
    /^\d|^(st|nd|rd|th)$/.test(p.lower[match.to - 1]!)
  )
    return daysAfter(p, match, expression)
  if (expression.kind !== 'year' || !/^[-–—/]$/.test(p.lower[match.to] ?? '')) return []
  const end = p.lower[match.to + 1] ?? ''
  if (!/^\d\d$/.test(end) || !isGlued(p, match.to + 1)) return []
  const year = Math.floor(expression.year / 100) * 100 + Number(end)
  if (year <= expression.year) return []
  return [{ from: match.to + 1, to: match.to + 2, expression: { kind: 'year', year }, mod: null }]
}

/** "–20" behind "March 17", "and 18" behind "March 17". */
function daysAfter(p: Pieces, match: Match, expression: Extract<Expression, { kind: 'day' }>): Match[] {
  const found: Match[] = []
  let at = match.to
  while (joins.test(p.lower[at] ?? '')) {
    const start = p.lower[at] === ',' && p.lower[at + 1] === 'and' ? at + 2 : at + 1
    const day = /^\d{1,2}$/.test(p.lower[start] ?? '') ? readDayOfMonth(p, start) : undefined
    if (
      day === undefined ||
      (/^[\p{L}%]/u.test(p.lower[day.to] ?? '') &&
        !/^(and|to|in|at|when|but|the|as|by|for|on|with|until|after|of)$/.test(p.lower[day.to]!))
    )
      break
    found.push({ from: start, to: day.to, expression: { ...expression, day: day.day }, mod: null })
    at = day.to
  }
  return found
}
