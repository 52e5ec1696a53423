/**
 * Reads a count with its bounds from lower-cased words, by the codebook's rule 2: *at least 43* is 43 or
 * more, *more than 200* is 201 or more, *up to 30* is at most 30, *about 50* is a best guess, *dozens*
 * is 24 or more, *20 to 30* is a range.
 *
 * Leaves to others: what is counted, and whether the number is a date, an age or a price.
 */
import { fractions, vaguePlurals } from '../lexicon/en/number-words.js'
import { readNumber } from '../lexicon/en/read-number.js'

export interface Bounds {
  readonly low: number | null
  readonly high: number | null
  readonly best: number | null
}

export interface Count extends Bounds {
  /** Words `numberFrom` to `numberTo` are the number, `to` is behind all of the count (*or more*). */
  readonly numberFrom: number
  readonly numberTo: number
  readonly to: number
  /** Words before the number bound it. */
  readonly modified: boolean
  /** A share (*a third of*, *half of*): the bounds are percents. */
  readonly share: boolean
}

type Modifier = 'low' | 'above' | 'high' | 'below' | 'about' | 'none'

const modifiers: readonly (readonly [readonly string[], Modifier])[] = [
  ...list(
    'low',
    'at least; at the least; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum of; minimum; upwards of; upward of',
  ),
  ...list(
    'above',
    'well over; just over; well above; more than; over; above; in excess of; exceeding; greater than; north of',
  ),
  ...list(
    'high',
    'up to; as many as; as much as; at most; no more than; not more than; at the most; a maximum of; maximum of',
  ),
  ...list('below', 'fewer than; less than; just under; well under; under; below'),
  ...list(
    'about',
    'some; about; around; nearly; almost; approximately; approx; roughly; close to; an estimated; estimated; circa; virtually; perhaps even; perhaps; maybe; possibly; probably; an average of; just about; somewhere around; in the region of; reportedly about',
  ),
  ...list(
    'none',
    'another; an additional; additional; a further; further; a total of; a record; as few as; only; just; exactly; all; altogether; an extra; the first; the last; a combined; a reported; a whopping; the other; other; those; these; the; its; their; his; our; us; even; also; reportedly; a group of; groups of; a force of; a crowd of; all of the; any; a single; a',
  ),
]

function list(modifier: Modifier, phrases: string): (readonly [readonly string[], Modifier])[] {
  return phrases.split('; ').map((phrase) => [phrase.split(' '), modifier] as const)
}

const byFirst = new Map<string, (readonly [readonly string[], Modifier])[]>()
for (const entry of [...modifiers].sort((a, b) => b[0].length - a[0].length)) {
  const first = entry[0][0]!
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
}

/** The count that begins at `words[at]` with its modifiers, undefined where none does. */
export function readCount(words: readonly string[], at: number): Count | undefined {
  let modifier: Modifier = 'none'
  let next = at
  for (let round = 0; round < 4; round++) {
    const core = readCore(words, next)
    if (core !== undefined) return finish(words, core, modifier, next > at && modifier !== 'none')
    const found = byFirst
      .get(words[next] ?? '')
      ?.find(([phrase]) => phrase.every((word, k) => words[next + k] === word))
    if (found === undefined) return undefined
    if (modifier === 'none') modifier = found[1]
    next += found[0].length
  }
  return undefined
}

interface Core {
  readonly low: number
  readonly high: number | null
  readonly best: number | null
  readonly from: number
  readonly to: number
  readonly share: boolean
}

function readCore(words: readonly string[], at: number): Core | undefined {
  return (
    readBetween(words, at) ??
    readVague(words, at) ??
    readShare(words, at) ??
    readPair(words, at) ??
    readPlain(words, at)
  )
}

const exact = (value: number, from: number, to: number): Core => ({
  low: value,
  high: value,
  best: null,
  from,
  to,
  share: false,
})

/** "between 20 and 30", "from 20 to 30". */
function readBetween(words: readonly string[], at: number): Core | undefined {
  const opener = words[at]
  if (opener !== 'between' && opener !== 'from') return undefined
  const low = readSingle(words, at + 1)
  if (low === undefined || !(opener === 'between' ? /^(and|to)$/ : /^to$/).test(words[low.next] ?? '')) return undefined
  const high = readSingle(words, low.next + 1)
  if (high === undefined) return undefined
  return range(scaled(low, high), high.value, at, high.next)
}

/** "between 1 and 2 million": the lower end takes the multiplier of the upper. */
const scaled = (low: Single, high: Single): number =>
  high.value >= 1000 &&
  low.value < 1000 &&
  low.value * 1000 > low.value &&
  low.figure < 100 &&
  high.figure < 1000 &&
  high.multiplier > low.multiplier &&
  low.multiplier === 1 &&
  low.value <= high.figure
    ? low.value * high.multiplier
    : low.value

const range = (low: number, high: number, from: number, to: number): Core | undefined =>
  high >= low ? { low, high, best: null, from, to, share: false } : undefined

/** "dozens", "tens of thousands", "hundreds of thousands", "several hundred", "a few dozen". */
function readVague(words: readonly string[], at: number): Core | undefined {
  const word = words[at] ?? ''
  const open = (low: number, to: number): Core => ({ low, high: null, best: null, from: at, to, share: false })
  if (word === 'tens' && words[at + 1] === 'of') {
    const least = vaguePlurals.get(words[at + 2] ?? '')
    return least === undefined ? undefined : open(least * 10, at + 3)
  }
  const least = vaguePlurals.get(word)
  if (least !== undefined) {
    const more = words[at + 1] === 'of' ? vaguePlurals.get(words[at + 2] ?? '') : undefined
    if (more !== undefined && more > least && least >= 24) return open(least * (more / 2), at + 3)
    return open(least, at + 1)
  }
  const some = word === 'a' && words[at + 1] === 'few' ? 2 : /^(several|few|many)$/.test(word) ? 1 : 0
  if (some === 0) return undefined
  const unit = ({ dozen: 24, hundred: 200, thousand: 2000, million: 2_000_000 } as Record<string, number>)[
    words[at + some] ?? ''
  ]
  const plural = vaguePlurals.get(words[at + some] ?? '')
  const low = unit ?? plural
  return low === undefined ? undefined : open(low, at + some + 1)
}

/** "a third of", "two-thirds of", "half of the", "a quarter of": a share in percent. */
function readShare(words: readonly string[], at: number): Core | undefined {
  const half = words[at] === 'half' && words[at + 1] !== 'a' && words[at + 1] !== 'dozen' && words[at + 1] !== '-'
  if (
    half &&
    (words[at + 1] === 'of' || words[at + 1] === 'the' || words[at + 1] === 'its' || words[at + 1] === 'their')
  )
    return { ...exact(50, at, words[at + 1] === 'of' ? at + 2 : at + 1), share: true }
  const count = words[at] === 'a' || words[at] === 'one' ? 1 : words[at] === 'two' ? 2 : words[at] === 'three' ? 3 : 0
  if (count === 0) return undefined
  const dash = words[at + 1] === '-' ? 1 : 0
  const part = fractions.get(words[at + 1 + dash] ?? '')
  if (part === undefined || words[at + 2 + dash] !== 'of') return undefined
  const percent = Math.round((100 * count) / part)
  return {
    low: percent,
    high: percent,
    best: (100 * count) % part === 0 ? null : percent,
    from: at,
    to: at + 3 + dash,
    share: true,
  }
}

/** "half a dozen", "a couple of", "a pair of", "a dozen", "a hundred", "dozen". */
function readPair(words: readonly string[], at: number): Core | undefined {
  const phrase = (text: string): boolean => text.split(' ').every((word, k) => words[at + k] === word)
  if (phrase('half a dozen')) return exact(6, at, at + 3)
  if (phrase('a half dozen')) return exact(6, at, at + 3)
  if (phrase('a half - dozen')) return exact(6, at, at + 4)
  if (phrase('half - dozen')) return exact(6, at, at + 3)
  if (phrase('half dozen')) return exact(6, at, at + 2)
  if (phrase('a couple dozen')) return { low: 24, high: 24, best: 24, from: at, to: at + 3, share: false }
  if (phrase('a couple of')) return { low: 2, high: 2, best: 2, from: at, to: at + 3, share: false }
  if (phrase('a pair of')) return exact(2, at, at + 3)
  if (phrase('a trio of')) return exact(3, at, at + 3)
  if (phrase('a score of')) return exact(20, at, at + 3)
  const article = words[at] === 'a' || words[at] === 'an' ? 1 : 0
  const value = (
    { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 } as Record<string, number>
  )[words[at + article] ?? '']
  if (value === undefined || (article === 0 && words[at] !== 'dozen')) return undefined
  const rest = readNumber(['one', ...words.slice(at + article, at + article + 8)], 0)
  return rest !== undefined && rest.value >= value
    ? exact(rest.value, at, at + article + rest.next - 1)
    : exact(value, at, at + article + 1)
}

interface Single {
  readonly value: number
  /** The figure before its multiplier: 1.3 in 1.3 million. */
  readonly figure: number
  readonly multiplier: number
  readonly next: number
}

function readSingle(words: readonly string[], at: number): Single | undefined {
  const number = readNumber(words, at)
  if (number === undefined) return undefined
  const figure = Number((words[at] ?? '').replaceAll(',', ''))
  const plain = Number.isFinite(figure) && figure > 0 ? figure : (readNumber([words[at]!], 0)?.value ?? number.value)
  return { value: number.value, figure: plain, multiplier: plain > 0 ? number.value / plain : 1, next: number.next }
}

/** "43", "twenty-four", "20 to 30", "20–30", "10 or 12". */
function readPlain(words: readonly string[], at: number): Core | undefined {
  const low = readSingle(words, at)
  if (low === undefined) return undefined
  const join = words[low.next] ?? ''
  if (/^(to|or|-|–|—)$/.test(join)) {
    const high = readSingle(words, low.next + 1)
    if (high !== undefined && (join !== 'or' || high.value <= low.value * 2 + 1)) {
      const both = range(scaled(low, high), high.value, at, high.next)
      if (both !== undefined) return both
    }
  }
  return exact(low.value, at, low.next)
}

const afters: readonly (readonly [readonly string[], Modifier])[] = [
  [['or', 'more'], 'low'],
  [['at', 'least'], 'low'],
  [['-', 'plus'], 'low'],
  [['plus'], 'low'],
  [['+'], 'low'],
  [['or', 'fewer'], 'high'],
  [['or', 'less'], 'high'],
  [['at', 'most'], 'high'],
  [['or', 'so'], 'about'],
  [['-', 'odd'], 'about'],
  [['odd'], 'about'],
]

function finish(words: readonly string[], core: Core, before: Modifier, modified: boolean): Count {
  const behind = afters.find(([phrase]) => phrase.every((word, k) => words[core.to + k] === word))
  const modifier = before !== 'none' ? before : (behind?.[1] ?? 'none')
  const strong = words[core.to] === '-' && words[core.to + 1] === 'strong' ? 2 : 0
  return {
    ...bounded(core, modifier),
    numberFrom: core.from,
    numberTo: core.to,
    to: core.to + (behind?.[0].length ?? strong),
    modified: modified || behind !== undefined,
    share: core.share,
  }
}

/** The codebook's bounds: a vague plural keeps its least, an approximate number is only a best guess. */
function bounded(core: Core, modifier: Modifier): Bounds {
  const { low, high } = core
  if (core.best !== null && modifier === 'none') return { low: null, high: null, best: core.best }
  const open = high === null
  const ranged = high !== null && high !== low
  switch (modifier) {
    case 'low':
      return { low, high: null, best: null }
    case 'above':
      return { low: open ? low : Math.floor(low) + 1, high: null, best: null }
    case 'high':
      return { low: ranged ? low : null, high, best: null }
    case 'below':
      return { low: null, high: high === null ? null : Math.ceil(high) - 1, best: null }
    case 'about':
      return open || ranged ? { low, high, best: null } : { low: null, high: null, best: low }
    case 'none':
      return { low, high, best: null }
  }
}
