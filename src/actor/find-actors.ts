import type { ParsedReport } from '../ud/parsed-report.js'
import type { ActorMention } from './actor-mention.js'

/** Who is on whose side in one conflict; from a readable file, none needed. */
export type Conflict = Record<string, never>

/** Every mention of an actor in the report, in text order, pronouns and descriptions included. */
export function findActors(_parsed: ParsedReport, _conflicts: readonly Conflict[]): ActorMention[] {
  return []
}
