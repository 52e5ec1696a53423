/**
 * Where the reader is: the state of every view is its address. Reads and writes the History API; knows
 * no page.
 */
import { useMemo, useSyncExternalStore } from 'react'

export interface Address {
  /** Decoded steps of the path: /reports/abc → ['reports', 'abc']. */
  readonly steps: readonly string[]
  readonly query: URLSearchParams
  readonly hash: string
}

const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}
window.addEventListener('popstate', tell)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const here = () => location.pathname + location.search + location.hash

export function useAddress(): Address {
  const text = useSyncExternalStore(subscribe, here)
  return useMemo(() => {
    const url = new URL(text, location.origin)
    const steps = url.pathname.split('/').filter(Boolean).map(decodeStep)
    return { steps, query: url.searchParams, hash: url.hash.slice(1) }
  }, [text])
}

let pushed = 0
window.addEventListener('popstate', () => {
  pushed = Math.max(0, pushed - 1)
})
/** To where the reader came from, never out of the workbench. */
export function back(): void {
  if (pushed > 0) history.back()
  else go('/')
}

/** Goes to another page; the old one stays one step back. */
export function go(to: string): void {
  if (to === here()) return
  history.pushState(null, '', to)
  pushed++
  tell()
  if (!to.includes('#')) window.scrollTo(0, 0)
}

/** Changes the state of the view in its place: null takes a name out. */
export function setQuery(changes: Readonly<Record<string, string | null>>, step: 'replace' | 'push' = 'replace'): void {
  const query = new URLSearchParams(location.search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name)
    else query.set(name, value)
  }
  const text = query.toString()
  const to = location.pathname + (text === '' ? '' : `?${text}`) + location.hash
  if (to === here()) return
  if (step === 'push') {
    history.pushState(null, '', to)
    pushed++
  } else history.replaceState(null, '', to)
  tell()
}

/** "/reports/" and an id with a slash in it → "/reports/a%2Fb". */
export const path = (...steps: string[]): string => `/${steps.map(encodeURIComponent).join('/')}`

function decodeStep(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
