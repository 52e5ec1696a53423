/** What the address of the map says. */

import { wantedFamilies } from '../sheet/families-chosen.js'
import { setQuery, useAddress } from '../shell/address.js'

/** Days drawn together, back from the chosen one; 0 is all of time. */
export const spans = [1, 7, 30, 0] as const
export type Span = (typeof spans)[number]
export const spanInWords: Readonly<Record<Span, string>> = { 1: 'one day', 7: 'a week', 30: '30 days', 0: 'all days' }

export interface MapState {
  readonly mode: 'claims' | 'control'
  readonly span: Span
  readonly wanted: readonly boolean[]
  readonly kinds: string | null
  /** A side whose names of places are shown. */
  readonly party: string | null
  /** Id of the chosen place. */
  readonly place: string | null
  /** The reason why claims are not drawn, whose list is open. */
  readonly aside: string | null
  /** Of who holds a place: every claim through time, not only those in force on the day. */
  readonly whole: boolean
  readonly seen: { readonly lat: number; readonly lon: number; readonly zoom: number } | null
  /** The legend is open; undefined: where there is room for it. */
  readonly legend: boolean | undefined
  /** The strip shows all days, not only those on which nearly all claims stand. */
  readonly allDays: boolean
}

export function useMapState(): MapState {
  const { query } = useAddress()
  const span = spans.find((one) => String(one) === query.get('span')) ?? 1
  const seen = (query.get('at') ?? '').split(',').map(Number)
  return {
    mode: query.get('mode') === 'control' ? 'control' : 'claims',
    span,
    kinds: query.get('kinds'),
    wanted: wantedFamilies(query.get('kinds')),
    party: query.get('names'),
    place: query.get('place'),
    aside: query.get('aside'),
    whole: query.get('whole') !== null,
    seen: seen.length === 3 && seen.every(Number.isFinite) ? { lat: seen[0]!, lon: seen[1]!, zoom: seen[2]! } : null,
    legend: query.get('legend') === null ? undefined : query.get('legend') !== '0',
    allDays: query.get('days') === 'all',
  }
}

/** Opens a place's claims; the list of places stays one step back. */
export const openPlace = (place: string | null): void => setQuery({ place, aside: null, whole: null }, 'push')
export const openAside = (aside: string | null): void => setQuery({ aside, place: null }, 'push')
