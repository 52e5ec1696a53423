/** Names of places as a chosen party says them; all others are told beside. Pure. */
import type { SheetHeader, SheetName } from '../../../src/export/sheet.js'

export type Named = SheetHeader['places'][number]

/** @param party a side's id, or null for the name that most reports use */
export const nameAs = (place: Named, party: string | null): string =>
  (party === null ? undefined : place.names.find(({ by }) => by === party)?.name) ?? place.name

/** "Khankendi: used by Azerbaijan; Stepanakert: in reports", without the name that is shown. */
export function otherNames(place: Named, shown: string, header: SheetHeader): string[] {
  const said = new Map<string, string[]>()
  const add = (name: string, who: string) => {
    if (name === shown) return
    const list = said.get(name) ?? []
    if (!list.includes(who)) list.push(who)
    said.set(name, list)
  }
  for (const { name, by, use } of place.names) add(name, whoUses({ by, use }, header))
  if (!said.has(place.name)) add(place.name, 'in reports')
  return [...said].map(([name, who]) => `${name}: ${who.filter(Boolean).join(', ') || 'in reports'}`)
}

function whoUses({ by, use }: Pick<SheetName, 'by' | 'use'>, { sides }: SheetHeader): string {
  if (use !== null) return `used by ${use}`
  return by === null ? '' : (sides.find(({ id }) => id === by)?.name ?? by)
}

/** Sides that have a name of their own for some place of this ledger. */
export function partiesWithNames({ sides, places }: SheetHeader): SheetHeader['sides'] {
  const with_ = new Set(places.flatMap(({ names }) => names.flatMap(({ by }) => by ?? [])))
  return sides.filter(({ id }) => with_.has(id))
}
