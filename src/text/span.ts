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
