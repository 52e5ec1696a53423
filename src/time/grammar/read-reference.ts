/**
 * Times that are only past, present or to come: *now*, *recently*, *recent weeks*, *the future*; and what
 * only a history dates by itself (*at this time*, *former*).
 */
import type { Match, Surroundings } from './expression.js'
import type { Part } from './figures.js'
import type { Pieces } from './pieces.js'

/**
 * "now", "recently", "the past", "the near future", "these days", "recent weeks", "current". A bare
 * *recent* or *future* before a noun dates something only in a history; *soon* only a verb to come.
 */
export function readReference(p: Pieces, i: number, history: boolean): Part | undefined {
  const lower = p.lower[i] ?? ''
  const word = p.word[i]
  const refer = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', to: number): Part => ({
    expression: { kind: 'reference', value },
    to,
  })
  if (word?.kind === 'reference') return refer(word.value, i + 1)
  const next = p.lower[i + 1] ?? ''
  switch (lower) {
    case 'these':
      return next === 'days' ? refer('PRESENT_REF', i + 2) : undefined
    case 'at':
      return next === 'present' ? refer('PRESENT_REF', i + 2) : undefined
    case 'current':
      return refer('PRESENT_REF', i + 1)
    case 'near':
    case 'foreseeable':
      return next === 'future' ? refer('FUTURE_REF', i + 2) : undefined
    case 'future':
      return history || p.lower[i - 1] === 'the' || p.lower[i - 1] === 'in' ? refer('FUTURE_REF', i + 1) : undefined
    case 'soon':
      return /^(will|would|may|could|can|should|must|'ll|very)$/.test(p.lower[i - 1] ?? '') ||
        /^(will|would)$/.test(next)
        ? refer('FUTURE_REF', i + 1)
        : undefined
    case 'recent':
    case 'coming':
    case 'past':
      return readRecent(p, i, history)
    default:
      return undefined
  }
}

/** "recent weeks", "coming months", "in past years", "the past." */
function readRecent(p: Pieces, i: number, history: boolean): Part | undefined {
  const lower = p.lower[i]!
  const before = p.lower[i - 1] ?? ''
  const after = p.word[i + 1]
  if (after?.kind === 'unit' && after.plural) {
    if (lower === 'past' && before !== 'in' && before !== 'the') return undefined
    return { expression: { kind: 'reference', value: lower === 'coming' ? 'FUTURE_REF' : 'PAST_REF' }, to: i + 2 }
  }
  const bare =
    lower === 'recent'
      ? history
      : lower === 'past' &&
        before === 'the' &&
        !/^(and|few|several|month|year|week|decade|century|\d.*)$/.test(p.lower[i + 1] ?? '') &&
        !/^\p{L}/u.test(p.form[i + 1] ?? '')
  if (bare) return { expression: { kind: 'reference', value: 'PAST_REF' }, to: i + 1 }
  if (
    lower === 'past' &&
    before === 'the' &&
    /^(that|it|they|he|she|we|have|has|had|but|by|for|as|when|to|with)$/.test(p.lower[i + 1] ?? '') &&
    p.lower[i - 2] === 'in'
  )
    return { expression: { kind: 'reference', value: 'PAST_REF' }, to: i + 1 }
  return undefined
}

/** What only a history dates by itself: *at this time*, *the same period*, *a long time*, *night*, *former*, *nineteen years old*. */
export function matchTold(p: Pieces, from: number, i: number, around: Surroundings): Match | undefined {
  if (!around.history) return undefined
  const told = (to: number, value: 'PAST_REF' | 'PRESENT_REF'): Match => ({
    from,
    to,
    expression: { kind: 'reference', value },
    mod: null,
  })
  const lower = p.lower[i] ?? ''
  const after = p.lower[i + 1] ?? ''
  if (/^(this|that|same)$/.test(lower) && /^(time|period|era|point)$/.test(after))
    return told(i + 2, lower === 'this' ? 'PRESENT_REF' : 'PAST_REF')
  if (lower === 'time' && from < i && p.lower[from - 1] === 'at' && after !== 'of') return told(i + 1, 'PRESENT_REF')
  if (
    /^(a|some)$/.test(lower) &&
    /^(short|long|brief|time)$/.test(after) &&
    (after === 'time' || p.lower[i + 2] === 'time')
  )
    return told(after === 'time' ? i + 2 : i + 3, 'PAST_REF')
  if (lower === 'former' && (p.shouted || p.form[i] === 'former')) return told(i + 1, 'PAST_REF')
  const part = p.word[i]
  if (part?.kind === 'part' && (part.part === 'NI' || part.part === 'DT'))
    return { from: i, to: i + 1, expression: { kind: 'unresolved', what: `part-${part.part}` }, mod: null }
  return undefined
}
