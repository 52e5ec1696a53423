/** What somebody writes is kept in the browser until it is sent or dropped, so that a reload loses nothing. */
import { useCallback, useState } from 'react'

const prefix = 'counterclaim.kept.'

export function readKept<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(prefix + name)
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    return undefined // storage may be off, or hold what another version wrote
  }
}
/** @returns whether it is kept */
export function keep(name: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(prefix + name)
    else localStorage.setItem(prefix + name, JSON.stringify(value))
    return true
  } catch {
    return false // storage may be off or full: the value then lasts until the page is left
  }
}

/** State under a name, and whether it would outlast a reload; a component that shows another name needs another key. `undefined` drops it. */
export function useKept<T>(name: string, initial: T): [T, (value: T | undefined) => void, boolean] {
  const [value, setValue] = useState<T>(() => readKept<T>(name) ?? initial)
  const [isKept, setIsKept] = useState(true)
  const set = useCallback(
    (next: T | undefined) => {
      setValue(next ?? initial)
      setIsKept(keep(name, next))
    },
    [name, initial],
  )
  return [value, set, isKept]
}
