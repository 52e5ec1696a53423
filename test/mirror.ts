/**
 * Swaps two parties in a text: names, words for the people, capitals, seats and leaders of the one for the
 * other's, with *a* and *an* put right, and tells which span became which. For the test that a swapped report
 * gives the swapped reading.
 */
import type { Span } from '../src/text/span.js'
import type { PartyWords } from './party-pairs.js'

export interface Swapped {
  readonly text: string
  /** Stretches that changed, in text order: in the text as it was and as it became. */
  readonly changed: readonly { readonly from: Span; readonly to: Span }[]
}

/** Changes every word for the one party into the like word for the other, both ways at once. */
export function swapParties(text: string, partyA: PartyWords, partyB: PartyWords): Swapped {
  const other = new Map([...replacements(partyA, partyB), ...replacements(partyB, partyA)])
  const words = [...other.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = new RegExp(`(\\b(an?) )?(?<![\\p{L}\\d])(${words.map(escaped).join('|')})(?![\\p{L}\\d])`, 'giu')
  const changed: { from: Span; to: Span }[] = []
  let swapped = ''
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const [all, article, , word] = match
    const replacement = likeCase(word!, other.get(word!.toLowerCase())!)
    if (replacement === undefined) continue
    const start = match.index + (all.length - word!.length)
    swapped += text.slice(end, match.index) + (article === undefined ? '' : articleFor(article, replacement))
    changed.push({
      from: { start, end: start + word!.length },
      to: { start: swapped.length, end: swapped.length + replacement.length },
    })
    swapped += replacement
    end = match.index + all.length
  }
  return { text: swapped + text.slice(end), changed }
}

/** Where a span of the text as it was lies in the swapped one: its ends move with what changed before or in it. */
export function movedSpan({ changed }: Swapped, span: Span): Span {
  const moved = (offset: number, atEnd: boolean): number => {
    let shift = 0
    for (const { from, to } of changed) {
      if (offset === from.start && !atEnd) return to.start
      if (offset === from.end && atEnd) return to.end
      if (from.end <= offset) shift = to.end - from.end
    }
    return offset + shift
  }
  return { start: moved(span.start, false), end: moved(span.end, true) }
}

/** A word for a party as the lexicon writes it, and the like word for the other. */
interface Replacement {
  readonly own: string
  readonly other: string
}

/** By word in small letters. Kind by kind: every name becomes the plain name, else the nth the nth or the first. */
function replacements(own: PartyWords, other: PartyWords): [string, Replacement][] {
  const kinds = [
    [own.names, other.names.slice(0, 1), []],
    [own.plurals, other.plurals, other.adjectives],
    [own.adjectives, other.adjectives, other.names],

    [own.seats, other.seats, other.names],
    [own.leaders, other.leaders, []],
  ] as const
  return kinds.flatMap(([from, to, otherwise]) => {
    const likes = to.length > 0 ? to : otherwise
    return likes.length === 0
      ? []
      : from.map((word, at): [string, Replacement] => [
          word.toLowerCase(),
          { own: word, other: likes[at] ?? likes[0]! },
        ])
  })
}

/** ALL CAPITALS stay so, unless the name is always in capitals. A word without its capital is no name (*us, turkey*). */
function likeCase(word: string, { own, other }: Replacement): string | undefined {
  if (/^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(own)) return undefined
  const shouted = word === word.toUpperCase() && own !== own.toUpperCase()
  return shouted ? other.toUpperCase() : other
}

/** *a Russian* → *an Iranian*; words that begin like *you* keep *a*. */
function articleFor(article: string, next: string): string {
  const wanted = /^(?:u[nkrgs]|eu)/i.test(next) ? 'a' : /^[aeiou]/i.test(next) ? 'an' : 'a'
  return `${/^A/.test(article) ? wanted[0]!.toUpperCase() + wanted.slice(1) : wanted} `
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
