/**
 * Cuts a plain text into its parts: headline, byline, dateline, captions, body. Parts are in text order, do
 * not overlap, and together hold every character that is not white space.
 *
 * A paragraph ends at a blank line; a single line break ends one too, unless the text is hard-wrapped
 * (lines of nearly one width that break inside sentences), as old wires are. The dateline is a part of
 * its own so that *(AFP) —* belongs to no sentence.
 */
import type { Report } from '../record/record.js'
import { findStamp } from './find-stamp.js'
import type { Span } from './span.js'

type Part = Report['parts'][number]

/** Characters in a headline at the most: longer first lines are text. */
const longestHeadline = 160

export function findParts(text: string): Part[] {
  const parts: Part[] = []
  const paragraphs = isHardWrapped(text)
    ? spansOf(text, /[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*(?:\r?\n[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*)*/g)
    : spansOf(text, /[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/g)
  const several = paragraphs.length > 1
  paragraphs.forEach((span, index) => {
    const words = text.slice(span.start, span.end)
    if (index === 0 && several && isHeadline(words)) parts.push({ kind: 'headline', ...span })
    else if (/^#{1,6}\s/.test(words)) parts.push({ kind: 'headline', ...span })
    else if (isByline(words)) parts.push({ kind: 'byline', ...span })
    else if (isCaption(words)) parts.push({ kind: 'caption', ...span })
    else parts.push(...withStamp(text, span, index < 6))
  })
  return parts
}

/** Trimmed spans of the matches that hold anything. */
function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(pattern)) {
    const trimmed = match[0].trim()
    const start = match.index + match[0].indexOf(trimmed)
    if (trimmed !== '') spans.push({ start, end: start + trimmed.length })
  }
  return spans
}

/** Most lines are about as long as the longest, and most breaks stand inside sentences. */
function isHardWrapped(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines.length < 4) return false
  const longest = Math.max(...lines.map((line) => line.length))
  if (longest > 110) return false
  const inside = lines.slice(0, -1).filter((line) => !/[.!?:"”’)]\s*$/.test(line) && line.length > longest * 0.6).length
  return inside > (lines.length - 1) * 0.5
}

/** A short first line without a full stop. */
const isHeadline = (words: string): boolean =>
  words.length <= longestHeadline && !/[.;,]["”’]?$/.test(words) && /\p{L}/u.test(words)

const isByline = (words: string): boolean =>
  words.length < 90 &&
  /^(by|from)\s+\p{Lu}[\p{L}.'’-]+(\s+(and|\p{Lu}[\p{L}.'’-]+|of|,))*[\p{L}\s.,|]*$/iu.test(words) &&
  /^(By|BY|From)\s/.test(words) &&
  !/[.!?]$/.test(words)

/** *… (AFP Photo)*, *Photo: …*, and the names of pictures that a page left behind (*town-map-zoomed- 8*). */
const isCaption = (words: string): boolean =>
  (words.length < 400 && /\((?:[^()]*\b)?(?:photo|image|picture|file|video)s?\b[^()]*\)\s*\.?$/i.test(words)) ||
  /^(photo|image|picture|caption|file photo)\b\s*[:|]/i.test(words) ||
  (words.length < 60 && /^[\p{L}\d]+(?:-[\p{L}\d]*)+\s*\d*$/u.test(words))

/** *, Oct. 14*, *, October 14, 2019*: when a report was filed. */
const filedOn = /,\s*\p{Lu}[\p{L}]+\.?\s\d{1,2}(?:,\s*\d{4})?/u

/** *ALMA*, *ALMA CITY, Kaldar*, *ALMA, Oct. 14*, *ALMA POINT/KALDAR*: where, and now and then when, a report was filed. */
const filed = new RegExp(
  `\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*)*(?:,\\s*\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)*)?(?:${filedOn.source})?`,
  'u',
)

/**
 * *(AFP) —*, *(Reuters)*, *--*: the agency or a mark behind it; � is a dash that a page lost. Brackets without a mark close a
 * dateline only before a capital or nothing (*OCHA (the UN office) said* is a subject), a colon only behind a
 * day or an agency (*NATO: the town fell* is a speaker).
 */
const closed =
  /\s*\([^()]{2,40}\)\s*(?:—|–|--|-|_|:|\uFFFD)\s+|\s*\([^()]{2,40}\)\s+(?=["“‘']?\p{Lu}|$)|\s*(?:—|–|--)\s*(?=\p{Lu}|$)|\s+(?:-|_)\s+|(?<=\d):\s+/u

/**
 * *Alma, 3 July 2024 —*, *Port Kaldar (AFP) -*: a place in small letters is one only with a day or a news agency behind it, and a
 * dash before a capital.
 */
const filedSmall =
  /\p{Lu}[\p{L}.'’-]+(?:[ /-]\p{Lu}[\p{L}.'’-]+){0,3}(?:,\s*\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)*)?(?:,\s*(?:\d{1,2}\s\p{Lu}\p{L}+\.?|\p{Lu}\p{L}+\.?\s\d{1,2})(?:,?\s*\d{4})?(?:\s*\([^()]{2,40}\))?|\s*\((?:AFP|AP|UPI|Reuters|Xinhua|dpa|DPA|EFE|ANSA|PTI|TASS|IRIN|VOA|SANA)\))\s*(?:—|–|--|-)\s+(?=["“‘']?\p{Lu})/u

/** At the head of a paragraph near the top. */
const datelinePattern = new RegExp(`^(?:${filed.source}(?:${closed.source})|${filedSmall.source})`, 'u')

/** *Town taken, army says. BAKU (AFP) — The army …*: behind a headline that the page ran on; a colon alone is not enough there. */
const runOnPattern = new RegExp(
  `^(\\S[^\\n]{10,${longestHeadline}}?[.!?])\\s+(?=${filed.source}(?:\\s*\\([^()]{2,40}\\)\\s*(?:(?:—|–|--|-|_|\\uFFFD)\\s+|\\p{Lu})|\\s*(?:—|–|--)\\s*\\p{Lu}))`,
  'u',
)

/** A page's time stamp is a dateline; what stands before it is the headline. */
function withStamp(text: string, span: Span, near: boolean): Part[] {
  const found = near ? findStamp(text.slice(span.start, span.end)) : undefined
  if (found === undefined) return withDateline(text, span, near)
  const stamp = { start: span.start + found.start, end: span.start + found.end }
  const [before] = spansOf(text.slice(span.start, stamp.start), /\S[\s\S]*/g)
  const [after] = spansOf(text.slice(stamp.end, span.end), /\S[\s\S]*/g)
  return [
    ...(before ? [{ kind: 'headline' as const, start: span.start + before.start, end: span.start + before.end }] : []),
    { kind: 'dateline', ...stamp },
    ...(after ? withDateline(text, { start: stamp.end + after.start, end: stamp.end + after.end }, near) : []),
  ]
}

function withDateline(text: string, span: Span, near: boolean): Part[] {
  const words = text.slice(span.start, span.end)
  const headline = near ? runOnPattern.exec(words)?.[1] : undefined
  if (headline !== undefined) {
    const end = span.start + headline.length
    const start = end + /^\s+/.exec(words.slice(headline.length))![0].length
    return [{ kind: 'headline', start: span.start, end }, ...withDateline(text, { start, end: span.end }, near)]
  }
  // A space behind it, so that a dateline that has a paragraph to itself is found too.
  const match = near ? datelinePattern.exec(`${words} `) : null
  if (match === null) return [{ kind: 'body', ...span }]
  const body = span.start + match[0].length
  const dateline = { kind: 'dateline' as const, start: span.start, end: span.start + match[0].trimEnd().length }
  return body >= span.end ? [dateline] : [dateline, { kind: 'body', start: body, end: span.end }]
}
