/**
 * A stretch of a report's text.
 *
 * Offsets count UTF-16 code units (what `String.prototype.slice` counts) from the first
 * character of `Report.text`, which is never edited after it is read.
 * Half-open: `text.slice(span.start, span.end)` is the quotation.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share a character. Spans that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds every character of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Text order: by start, the longer first where two start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Those of a list in text order that lie inside `outer`. Takes the logarithm of the list's length, so that long reports stay cheap. */
export function inside<T extends Span>(list: readonly T[], outer: Span): T[] {
  const found: T[] = []
  for (let at = firstFrom(list, outer.start); at < list.length && list[at]!.start < outer.end; at++)
    if (list[at]!.end <= outer.end) found.push(list[at]!)
  return found
}

/** Index of the first of a list in text order that begins at or behind the offset; the list's length where none does. */
export function firstFrom(list: readonly Span[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
