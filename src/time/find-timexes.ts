/**
 * Finds the time expressions of a report and resolves each against publication and the times named
 * before it, in text order.
 *
 * Leaves to claim/: which event an expression dates (the tree tells), and what a preposition makes of
 * it (read-days.ts has the rules). Reads the sentences' text and, for tense, their trees.
 */
import { mention } from '../text/mention.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import type { Sentence } from '../ud/sentence.js'
import { isoDay, readIsoDay } from './calendar.js'
import { readDateOrder } from './date-order.js'
import { publicationDay } from './find-publication.js'
import type { Match } from './grammar/expression.js'
import { matchExpression } from './grammar/match-expression.js'
import { cutPieces, type Pieces } from './grammar/pieces.js'
import { withElliptic } from './grammar/with-elliptic.js'
import { type Anchor, moveAnchor, startAnchor } from './resolve/anchor.js'
import { resolveExpression } from './resolve/resolve-expression.js'
import type { Resolved } from './resolve/resolved.js'
import { tenseAt } from './resolve/tense.js'
import { daysOfValue } from './resolve/value-days.js'
import type { Timex } from './timex.js'

/** Every time expression of the report, in text order, resolved against publication and the days named before. */
export function findTimexes({ report, sentences }: ParsedReport): Timex[] {
  const found: Timex[] = []
  const publication = readIsoDay(publicationDay(report))
  const anchor = startAnchor(publication, readDateOrder(report.text, publication))
  const around = { bc: /\d\s?B\.?C\b/.test(report.text), history: anchor.publication === null }
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    const pieces = cutPieces(report.text, sentence.start, sentence.end)
    anchor.sentenceYear = null
    anchor.sentenceDay = null
    const matches: Match[] = []
    for (let at = 0; at < pieces.length; ) {
      const match = matchExpression(pieces, at, around)
      if (match !== undefined) matches.push(match)
      at = match?.to ?? at + 1
    }
    const place = { text: report.text, index, sentence, pieces }
    for (const match of withElliptic(pieces, matches)) found.push(timexOf(match, place, anchor))
  }
  return found
}

/** Where a match stands. */
interface Place {
  readonly text: string
  readonly index: number
  readonly sentence: Sentence
  readonly pieces: Pieces
}

/** A match resolved; it becomes the anchor of those that follow. */
function timexOf(match: Match, { text, index, sentence, pieces }: Place, anchor: Anchor): Timex {
  const token = tokenAt(sentence, pieces.ends[match.to - 1]! - 1)
  const first = tokenAt(sentence, pieces.starts[match.from]!)
  const resolved = resolveExpression(match.expression, anchor, () => tenseAt(sentence, first, token))
  if (resolved.named !== undefined) moveAnchor(anchor, resolved.named)
  return {
    ...mention(text, { start: pieces.starts[match.from]!, end: pieces.ends[match.to - 1]! }),
    type: resolved.type,
    value: resolved.value,
    mod: match.mod,
    days: daysOf(resolved, match.mod),
    sentence: index,
    token,
    foundBy: `${match.expression.kind}/${resolved.rule}`,
  }
}

function daysOf(resolved: Resolved, mod: string | null): Timex['days'] {
  if (resolved.days !== undefined) return { from: isoDay(resolved.days[0]), to: isoDay(resolved.days[1]) }
  return resolved.type === 'DATE' || resolved.type === 'TIME' ? daysOfValue(resolved.value, mod) : null
}

/** The token that covers a character, or the last one before it. */
function tokenAt(sentence: Sentence, offset: number): number {
  let low = 0
  let high = sentence.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentence.starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
