import { useCallback, useRef } from 'react'

/** A function that stays the same while what it does is always the last one given: for parts that are drawn anew only when what they show changes. */
export function useLatest<Arguments extends unknown[], Value>(
  act: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  const latest = useRef(act)
  latest.current = act
  return useCallback((...given: Arguments) => latest.current(...given), [])
}
