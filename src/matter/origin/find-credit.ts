/**
 * Finds the agency that a report credits: its own field, a credit at the head or foot ("--Reuters",
 * "ALMA (AP) —", "AFP Thursday 5 Feb"), or the agency's own people in the text ("told an AFP
 * correspondent"). Merely quoting an agency ("told Reuters", "TASS reported") is no credit. Pure.
 */
import { wireAgencies } from '../../lexicon/en/wire-agencies.js'
import type { Report } from '../../record/record.js'

/** Characters of the head and foot in which a credit stands. */
const head = 240
const foot = 80

const listed = new Map(wireAgencies.flatMap((names) => names.map((name) => [name, names[0]!])))
const names = [...listed.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|')

const credits: readonly { pattern: RegExp; where: 'head' | 'foot' | 'all' }[] = [
  { pattern: new RegExp(`\\((${names})(?:/[^)]*)?\\)`), where: 'head' },
  { pattern: new RegExp(`(?:^|\\W)(?:by|By|source:|Source:)\\s+(${names})\\b`), where: 'head' },
  { pattern: new RegExp(`\\b(${names})\\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b`), where: 'head' },
  { pattern: new RegExp(`(?:--|—|–|-|\\(|Source:)\\s*(${names})\\)?\\s*\\.?\\s*$`), where: 'foot' },
  { pattern: new RegExp(`\\ban? (${names}) (?:correspondent|reporter|photographer|journalist|team)\\b`), where: 'all' },
]

export function findCredit({ text, agency, outlet }: Pick<Report, 'text' | 'agency' | 'outlet'>): string | null {
  if (agency !== null) return listed.get(agency) ?? agency
  const stretch = { head: text.slice(0, head), foot: text.slice(-foot), all: text }
  for (const { pattern, where } of credits) {
    const found = pattern.exec(stretch[where])?.[1]
    if (found !== undefined) return listed.get(found)!
  }
  return outlet === null ? null : (listed.get(outlet) ?? null)
}
