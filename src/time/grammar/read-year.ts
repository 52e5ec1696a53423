/**
 * Years and longer: *1917*, *490 BC*, *'98*, *the 1990s*, *the 18th century*; and what tells a year from
 * a number that counts something (*2000 troops*).
 */
import { namedDecades } from '../../lexicon/en/time-words.js'
import { isBc, isYearFigure, ordinalAt, type Part, readShortYear, readSpokenYear } from './figures.js'
import { isGlued, type Pieces } from './pieces.js'

const yearBefore = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'to',
  'during',
  'before',
  'after',
  'of',
  'early',
  'late',
  'mid',
  'and',
  'or',
  'between',
  'through',
  'year',
  'fiscal',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'around',
  'about',
  'circa',
  'ca',
  'throughout',
  'christmas',
  'easter',
  '(',
  ',',
  '/',
  '-',
  '–',
  '—',
  'the',
  'late-',
  'post',
  'pre',
  'as',
  'around',
])

const peopleNouns = new Set([
  'people',
  'men',
  'women',
  'children',
  'troops',
  'dead',
  'wounded',
  'civilians',
  'residents',
  'police',
  'percent',
  'km',
  'kilometers',
  'kilometres',
  'miles',
  'tons',
  'tonnes',
  'square',
  'meters',
  'metres',
  'feet',
  'pounds',
  'dollars',
  '%',
  'kg',
  'm',
  'mm',
])

/** "1917", "480 BC", "'98", "nineteen ninety-six", "the year 2000". A figure that counts something is no year. */
export function readYear(p: Pieces, i: number, bcText: boolean): Part | undefined {
  const lower = p.lower[i] ?? ''
  if (/^\d{1,4}$/.test(lower) && isBc(p.lower[i + 1]))
    return { expression: { kind: 'year', year: 1 - Number(lower) }, to: i + 2 }
  if (/^\d{2,4}$/.test(lower) && p.lower[i + 1] === 'a.d.')
    return { expression: { kind: 'year', year: Number(lower) }, to: i + 2 }
  if (lower === 'a.d.' && /^\d{1,4}$/.test(p.lower[i + 1] ?? ''))
    return { expression: { kind: 'year', year: Number(p.lower[i + 1]) }, to: i + 2 }
  if (isYearFigure(p, i) && isYearHere(p, i)) return { expression: { kind: 'year', year: Number(lower) }, to: i + 1 }
  if (
    bcText &&
    /^\d{2,3}$/.test(lower) &&
    /^(in|by|until|since|from|of|after|before|late|early|and)$/.test(p.lower[i - 1] ?? '') &&
    !countsSomething(p, i) &&
    !/^\d|[-–%]/.test(p.lower[i + 1] ?? '')
  )
    return { expression: { kind: 'year', year: 1 - Number(lower) }, to: i + 1 }
  const short = readShortYear(p, i)
  if (short !== undefined && p.lower[short.to] !== 's' && p.word[short.to] === undefined)
    return { expression: { kind: 'year', year: short.year, short: true }, to: short.to }
  const spoken = readSpokenYear(p, i)
  return spoken === undefined ? undefined : { expression: { kind: 'year', year: spoken.year }, to: spoken.to }
}

function isYearHere(p: Pieces, i: number): boolean {
  const year = Number(p.lower[i])
  const before = p.lower[i - 1] ?? ''
  if (/^[$£€#]$/.test(before) || (/^[.,:]$/.test(before) && isGlued(p, i) && /\d/.test(p.lower[i - 2] ?? '')))
    return false
  if (countsSomething(p, i) || /^a\.?h\.?$/.test(p.lower[i + 1] ?? '')) return false // 1442 AH
  if (isGlued(p, i + 1) && /^[\p{L}%°$/]/u.test(p.lower[i + 1] ?? '')) return false
  if (p.lower[i + 1] === ':' && /^\d/.test(p.lower[i + 2] ?? '') && isGlued(p, i + 2)) return false
  if (before === '-' && isGlued(p, i) && /^\p{L}+$/u.test(p.lower[i - 2] ?? '') && !yearBefore.has(p.lower[i - 2]!))
    return false
  if (year >= 1900 && year < 2100) return true
  return (
    year >= 1000 &&
    year < 2100 &&
    (yearBefore.has(before) ||
      i === 0 ||
      p.word[i - 1]?.kind === 'month' ||
      p.lower[i + 1] === ')' ||
      (/^[-–—]$/.test(p.lower[i + 1] ?? '') && /^\d{2,4}$/.test(p.lower[i + 2] ?? '')))
  )
}

/** "2000 troops", "1500 wounded civilians": the figure counts what follows. */
function countsSomething(p: Pieces, i: number): boolean {
  const next = p.lower[i + 1] ?? ''
  const modern = /^(1[89]|20)\d\d$/.test(p.lower[i]!) && /^(in|since|during|until)$/.test(p.lower[i - 1] ?? '')
  if (peopleNouns.has(next) || peopleNouns.has(p.lower[i + 2] ?? ''))
    return !/^[.,;:)]$/.test(next) && !leaders.has(next)
  if (modern || p.word[i + 1] !== undefined || leaders.has(next) || /^(the|since)$/.test(p.lower[i - 1] ?? ''))
    return false
  return /[^s]s$/.test(next) && !/(ous|ics|us|is)$/.test(next) && /^\p{L}+$/u.test(next)
}

/** Words that may follow a year and begin something else. */
const leaders = new Set(
  'in to and or at of by for from with when as the a on until was were is has had his its this thus that after before which who also versus plus but so against across elections levels'.split(
    ' ',
  ),
)

/** "1990s", "'80s", "the nineties", "470s BC"; "the 18th century", "twentieth-century", "this century" is not here. */
export function readDecade(p: Pieces, i: number): Part | undefined {
  const lower = p.lower[i] ?? ''
  const named = namedDecades.get(lower)
  if (named !== undefined)
    return p.lower[i - 1] === 'the' ||
      ['early', 'late', 'mid'].includes(p.lower[i - 1] === '-' ? (p.lower[i - 2] ?? '') : (p.lower[i - 1] ?? ''))
      ? { expression: { kind: 'decade', value: named, bc: false }, to: i + 1 }
      : undefined
  if (/^\d{3,4}$/.test(lower) && lower.endsWith('0')) {
    const apostrophe = p.lower[i + 1] === "'s" || p.lower[i + 1] === '’s'
    if (!apostrophe && !(p.lower[i + 1] === 's' && isGlued(p, i + 1))) return undefined
    const bc = isBc(p.lower[i + 2])
    if (lower.length === 3 && !bc) return undefined
    const value = lower.slice(0, -1)
    return { expression: { kind: 'decade', value: bc ? value.padStart(3, '0') : value, bc }, to: i + (bc ? 3 : 2) }
  }
  if (/^['’‘`]$/.test(lower) && /^\d0$/.test(p.lower[i + 1] ?? '') && p.lower[i + 2] === 's' && isGlued(p, i + 2))
    return { expression: { kind: 'decade', value: `19${p.lower[i + 1]![0]}`, bc: false }, to: i + 3 }
  return undefined
}

export function readCentury(p: Pieces, i: number): Part | undefined {
  const number = ordinalAt(p, i)
  if (number === undefined) return undefined
  const dash = p.lower[number.to] === '-' ? 1 : 0
  const unit = p.word[number.to + dash]
  if (unit?.kind !== 'unit' || unit.unit !== 'century') return undefined
  const bc = isBc(p.lower[number.to + dash + 1])
  return { expression: { kind: 'century', number: number.value, bc }, to: number.to + dash + (bc ? 2 : 1) }
}
