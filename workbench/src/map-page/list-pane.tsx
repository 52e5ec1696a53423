/** Beside the map, and in its stead for whoever does not see it: the places as a table, the claims of one, what is not drawn. */
import { useEffect, useRef } from 'react'
import type { HeldGrounds, Side } from '../api/client.js'
import type { Resource } from '../api/use-resource.js'
import type { DayIndex } from '../sheet/day-index.js'
import { useKeys } from '../shell/keys.js'
import { AsideClaims, Tray } from './aside.js'
import { ControlList, HeldClaims } from './control-list.js'
import type { Drawn } from './drawn.js'
import type { Gatherer } from './gather-spots.js'
import type { Holding } from './holdings.js'
import { PlaceClaims } from './place-claims.js'
import { PlaceList } from './place-list.js'
import type { MapState } from './view-state.js'

export interface Listed {
  readonly drawn: Drawn
  readonly holdings: readonly Holding[]
  /** Days, inclusive; from −∞ where all of time is drawn. */
  readonly stretch: readonly [number, number]
  readonly iso: string
}
export interface ListProps {
  readonly index: DayIndex
  readonly gatherer: Gatherer
  readonly state: MapState
  readonly listed: Listed
  readonly grounds: Resource<HeldGrounds>
  readonly chosen: number | undefined
  readonly sight: ReadonlySet<number> | undefined
  readonly sides: ReadonlyMap<string, Side>
  readonly nameOf: (place: number) => string
  readonly again: () => void
  readonly nearest: (direction: 1 | -1) => number | undefined
  readonly onDay: (day: number) => void
}

export function ListPane(props: ListProps) {
  const { state, chosen } = props
  const box = useRef<HTMLElement>(null)
  const move = (by: number) => {
    const steps = [...box.current!.querySelectorAll<HTMLElement>('[data-step]')]
    const at = steps.indexOf(document.activeElement as HTMLElement)
    steps[Math.max(0, Math.min(steps.length - 1, at + by))]?.focus()
  }
  useKeys({ j: () => move(1), k: () => move(-1) })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top
  useEffect(() => {
    box.current!.scrollTop = 0
  }, [state.place, state.aside, state.mode])
  return (
    <section className="mp-list" aria-label="What is on the map, as a list" ref={box}>
      {state.aside !== null ? (
        <AsideClaims {...props} reason={state.aside} />
      ) : state.mode === 'control' ? (
        chosen === undefined ? (
          <ControlList {...props} />
        ) : (
          <HeldClaims {...props} place={chosen} />
        )
      ) : chosen === undefined ? (
        <PlaceList {...props} />
      ) : (
        <PlaceClaims {...props} place={chosen} />
      )}
      {state.mode === 'claims' && state.aside === null && <Tray {...props} />}
    </section>
  )
}
