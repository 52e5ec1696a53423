/** The last thing decided: said until the next, with its undo; it survives going to another page. */
import { useSyncExternalStore } from 'react'
import type { Entry } from '../api/write.js'
import { write } from '../api/write.js'

export interface Last {
  readonly entry: Entry
  /** "Accepted: strike, Ganja". */
  readonly said: string
  /** The matter that was merged or split: an undo leads back there. */
  readonly matterBefore?: string
}
let last: Last | undefined
const listeners = new Set<() => void>()

export function setLast(next: Last | undefined): void {
  last = next
  for (const listener of listeners) listener()
}
export const useLast = (): Last | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => last,
  )

/** Undoes the last decision by a new entry; nothing is erased. Undefined where there is none to undo. */
export async function undoLast(who: string): Promise<Last | undefined> {
  const undone = last
  if (undone === undefined || undone.entry.decision === 'redact') return undefined
  await write.undo(undone.entry.number, { who, why: '' })
  setLast(undefined)
  return undone
}
