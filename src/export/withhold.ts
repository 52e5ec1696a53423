/**
 * Leaves private persons out of what leaves the ledger: the characters of their names become █, and no actor
 * stands for them. Private is a person who is named and lives in one report alone (an id `report:…`); holders
 * of public office have ids of their own. Pure.
 */
import { isPrivatePerson } from '../actor/private-person.js'
import type { Actor, Claim } from '../record/record.js'

/** Names, whole and by their parts, of the private persons that these claims speak of. */
export function privateNames(claims: readonly Claim[]): string[] {
  const actors = claims.flatMap(({ attribution, agents, targets, quantities }) => [
    ...(attribution === null ? [] : [attribution, ...attribution.via].map(({ speaker }) => speaker)),
    ...[...agents, ...targets, ...quantities].map(({ actor }) => actor),
  ])
  const names = new Set<string>()
  for (const actor of actors) {
    if (actor === null || !isPrivatePerson(actor)) continue
    names.add(actor.name)
    // "Bell" alone is the same person; "de", "al" and initials are everybody's.
    for (const [part] of actor.name.matchAll(/\p{Lu}[\p{L}’'-]{2,}/gu)) names.add(part)
  }
  return [...names].sort((a, b) => b.length - a.length)
}

/** The same value with the names blacked out in every string, and nobody in place of private persons. */
export function withhold<T>(value: T, names: readonly string[]): T {
  if (names.length === 0) return value
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return one.replace(pattern, (found) => '█'.repeat(found.length))
    if (Array.isArray(one)) return one.map(walk)
    if (typeof one !== 'object' || one === null) return one
    if (looksLikeActor(one) && isPrivatePerson(one)) return null
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(value) as T
}

const looksLikeActor = (one: object): one is Actor => 'id' in one && 'kind' in one && 'name' in one && 'side' in one
