/**
 * Finds the time stamp of a web page that its text has swallowed (*… on Kaldar AFP Thursday 5 Feb 2015 At
 * least …*, *Published July 5 2016 The …*): a day with its year that no sentence governs, near the head of a
 * paragraph, and a capital after it. Touches nothing.
 */
import type { Span } from './span.js'

/** How far into a paragraph its stamp may start, in UTF-16 code units: the length of a long headline. */
const reach = 160

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const weekday = '(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?'
const day = `${weekday}(?:\\d{1,2}\\s+${month},?\\s+\\d{4}|${month}\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}([-./])\\d{1,2}\\1\\d{4})`
const clock = '(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s+(?:GMT|UTC))?)?'
const label = '(?:(?:Published|Posted|Updated|Last\\s+updated?|Date\\s+of\\s+publication)(?:\\s+on)?:?\\s+)?'
const agency = '(?:\\p{Lu}{2,5}\\s+)?'

const stamp = new RegExp(
  `(?<![\\p{L}\\d])${agency}${label}${day}${clock}(?=\\s+[\\p{Lu}"“]|\\s*$|\\s+\\d+\\s\\p{L})`,
  'u',
)

/** Words that make the day part of a sentence: *on 5 July 2016 Kaldar …*. */
const governs =
  /(?:^|\s)(?:on|in|of|since|until|till|by|from|to|and|before|after|between|dated|the|for|late|early|that),?$/iu

/** The stamp of the paragraph `words`, from its start; undefined where there is none. */
export function findStamp(words: string): Span | undefined {
  const match = stamp.exec(words)
  if (match === null || match.index > reach) return undefined
  const before = words.slice(0, match.index).trimEnd()
  if (governs.test(before) || /[,(]$/.test(before)) return undefined
  return { start: match.index, end: match.index + match[0].length }
}
