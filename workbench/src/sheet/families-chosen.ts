/** Families of kinds that a view shows, as its address has them: "force,toll"; left out: all. */
import { type Family, families } from '../../../src/export/families.js'

export function wantedFamilies(text: string | null): readonly boolean[] {
  const known = made.get(text ?? '')
  if (known !== undefined) return known
  const named = new Set((text ?? '').split(','))
  const wanted = families.map((family) => named.has(family))
  const all = wanted.includes(true) ? wanted : families.map(() => true)
  made.set(text ?? '', all)
  return all
}
/** One array for one address, so that what is computed from it is computed once. */
const made = new Map<string, readonly boolean[]>()

/** The address after a family was pressed: alone where all were shown; all where none is left. */
export function afterPress(wanted: readonly boolean[], pressed: Family): string | null {
  const all = wanted.every(Boolean)
  const left = families.filter((family, at) => (all ? family === pressed : wanted[at] !== (family === pressed)))
  return left.length === 0 || left.length === families.length ? null : left.join()
}
