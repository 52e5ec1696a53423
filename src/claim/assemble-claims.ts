import type { Claim } from '../record/record.js'
import type { Mentions } from './find-mentions.js'

/** The claims of a report, from the mentions found in it, in text order. */
export function assembleClaims(_mentions: Mentions): Claim[] {
  return []
}
