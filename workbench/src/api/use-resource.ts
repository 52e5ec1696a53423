/**
 * What a page has asked for: the value, or why there is none, or that it is on its way. An answer is kept,
 * so that going back shows it at once while it is asked for again.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { Failed } from './client.js'

export interface Resource<T> {
  readonly value: T | undefined
  readonly failed: Failed | undefined
  /** True from 200 ms after asking: before that nothing is said. */
  readonly slow: boolean
  readonly again: () => void
}

const kept = new Map<string, unknown>()
/** Answers kept: enough to go back through a morning's pages, not more. */
const most = 40

/** @param hold shows the last value until another one's answer is there: for lists, whose filters must not go while somebody types */
export function useResource<T>(name: string, load: () => Promise<T>, hold?: 'hold'): Resource<T> {
  const [, draw] = useState(0)
  const state = useRef<{ name: string; value: T | undefined; failed: Failed | undefined; slow: boolean }>(undefined)
  if (state.current?.name !== name) {
    const last = hold === undefined ? undefined : state.current?.value
    state.current = { name, value: (kept.get(name) as T | undefined) ?? last, failed: undefined, slow: false }
  }
  const latest = useRef(load)
  latest.current = load
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound((n) => n + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` and `round` say when to ask again; `load` is read as it is then
  useEffect(() => {
    let wanted = true
    const now = () => state.current!
    const show = () => draw((n) => n + 1)
    const late = setTimeout(() => {
      now().slow = true
      show()
    }, 200)
    latest
      .current()
      .then((value) => {
        if (!wanted) return
        keep(name, value)
        Object.assign(now(), { value, failed: undefined })
      })
      .catch((error: unknown) => {
        if (!wanted) return
        now().failed = error instanceof Failed ? error : new Failed(-1, { message: String(error) })
      })
      .finally(() => {
        clearTimeout(late)
        if (!wanted) return
        now().slow = false
        show()
      })
    return () => {
      wanted = false
      clearTimeout(late)
    }
  }, [name, round])

  const { value, failed, slow } = state.current
  return { value, failed, slow, again }
}

function keep(name: string, value: unknown): void {
  kept.delete(name)
  kept.set(name, value)
  if (kept.size > most) kept.delete(kept.keys().next().value!)
}

/** After something was written, no kept answer can be trusted. */
export function forgetAll(): void {
  kept.clear()
}
