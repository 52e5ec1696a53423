/**
 * Who is said to hold a place on a day: the last claim of each source that is in force then, and whether
 * these can all hold. Decides nothing between them. Pure.
 */
import type { ControlClaim } from './matter.js'

type Stretch = Pick<ControlClaim, 'source' | 'from' | 'to' | 'lasts'>

/** The last claim of each source whose days have begun by then and have not ended. @param changes in order of days */
export function heldOn<Change extends Stretch>(changes: readonly Change[], day: string): Change[] {
  const last = new Map<string, Change>()
  for (const change of changes) {
    const begun = change.from === null || change.from <= day
    // A taking lasts until another claim; a state that is dated to its end does not.
    if (begun && (change.to === null || change.to >= day || change.lasts)) last.set(change.source, change)
  }
  return [...last.values()]
}

/** A claim on ground with what tells its holders apart. */
export interface HoldingClaim extends Stretch {
  /** The side of whoever is said to hold it, else the id that he has in every report; null where neither is known. */
  readonly holderKey: string | null
  /** It says that the holder does not hold it, or has not taken it. */
  readonly denied: boolean
}

export interface Holding {
  /** Holders that claims in force name, in order of first claim. */
  readonly holders: readonly string[]
  /** Two holders are named, or one source says what another denies. */
  readonly contested: boolean
}

/** @param held what heldOn gave */
export function holdingOf(held: readonly HoldingClaim[]): Holding {
  const named = (wanted: boolean) =>
    new Set(held.flatMap(({ holderKey, denied }) => (holderKey !== null && denied === wanted ? [holderKey] : [])))
  const holders = [...named(false)]
  const denied = named(true)
  return { holders, contested: holders.length > 1 || holders.some((holder) => denied.has(holder)) }
}
