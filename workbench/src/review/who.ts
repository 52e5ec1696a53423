/** Who decides: a name that every entry of the log carries, kept in this browser. */
import { useSyncExternalStore } from 'react'
import { keep, readKept } from '../shell/kept.js'

let name = readKept<string>('who') ?? ''
const listeners = new Set<() => void>()

export function useWho(): readonly [string, (who: string) => void] {
  const who = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => name,
  )
  return [who, setWho]
}
function setWho(who: string): void {
  name = who
  keep('who', who)
  for (const listener of listeners) listener()
}
