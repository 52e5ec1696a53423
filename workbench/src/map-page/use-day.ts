/**
 * The chosen day: at once for what is drawn, in the address a moment later, since browsers let an address
 * change only so often while a slider is dragged.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { dayFrom, dayNumber, noDay } from '../../../src/export/sheet.js'
import { setQuery, useAddress } from '../shell/address.js'

const rest = 200

export function useDay(usual: number, least: number, most: number): [number, (day: number) => void] {
  const { query } = useAddress()
  const asked = dayNumber(query.get('day'))
  const clamp = useCallback((day: number) => Math.max(least, Math.min(most, day)), [least, most])
  const [moved, setMoved] = useState<number>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const set = useCallback(
    (day: number) => {
      const next = clamp(day)
      setMoved(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        setQuery({ day: dayFrom(next), from: null })
        setMoved(undefined)
      }, rest)
    },
    [clamp],
  )
  useEffect(() => () => clearTimeout(timer.current), [])
  return [moved ?? clamp(asked === noDay ? usual : asked), set]
}
