import type { Mention } from '../record/record.js'
import type { Span } from './span.js'

/** The span of a report's text as a mention: its offsets and exactly its words. */
export const mention = (text: string, { start, end }: Span): Mention => ({ start, end, text: text.slice(start, end) })
