/** What the address of the timeline says. */

import { wantedFamilies } from '../sheet/families-chosen.js'
import { setQuery, useAddress } from '../shell/address.js'
import { dayAsked, type Unit, units } from './bins.js'

export interface TimelineState {
  readonly view: 'days' | 'told'
  readonly kinds: string | null
  readonly wanted: readonly boolean[]
  readonly unit: Unit | undefined
  readonly from: number | undefined
  readonly to: number | undefined
  /** What is chosen, as `cellText` wrote it. */
  readonly cell: string | null
}

export function useTimelineState(): TimelineState {
  const { query } = useAddress()
  return {
    view: query.get('view') === 'told' ? 'told' : 'days',
    kinds: query.get('kinds'),
    wanted: wantedFamilies(query.get('kinds')),
    unit: units.find((one) => one === query.get('by')),
    from: dayAsked(query.get('from')),
    to: dayAsked(query.get('to')),
    cell: query.get('cell'),
  }
}

export const chooseCell = (cell: string | null): void => setQuery({ cell }, 'push')
