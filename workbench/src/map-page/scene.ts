/** What is to be drawn over the ground, in places and counts; where it comes to lie follows from the view. */
import type { Precision } from '../../../src/record/record.js'
import type { Gathered, Spots } from './gather-spots.js'

export interface ClaimScene {
  readonly mode: 'claims'
  readonly spots: Spots
  readonly gathered: Gathered
}
/** A place that somebody is said to hold on the day. */
export interface HeldPlace {
  /** Index into the header's places. */
  readonly place: number
  readonly x: number
  readonly y: number
  /** The vaguest of the claims in force. */
  readonly precision: Precision
  /** Letters of the sides that are said to hold it; '' stands for a holder of no side. */
  readonly letters: readonly string[]
  readonly contested: boolean
  readonly claims: number
}
export interface ControlScene {
  readonly mode: 'control'
  readonly places: readonly HeldPlace[]
}
export type Scene = ClaimScene | ControlScene

/** What is drawn, where it is on the screen. */
export interface Mark {
  /** Indices into the header's places; more than one where several lie too near to tell apart. */
  readonly places: readonly number[]
  readonly claims: number
  readonly families: readonly number[]
  readonly sides: readonly number[]
  readonly precision: Precision | null
  readonly held: HeldPlace | null
  /** Of several held places that lie too near to tell apart: how many each holds alone, by letter; `contested` counts the rest. */
  readonly holders: readonly { readonly letter: string; readonly n: number }[] | null
  /** Pixels from the top left of the map. */
  readonly x: number
  readonly y: number
  /** Of its ring; 0 where it has none. */
  readonly radius: number
  /** What is pressed: a box around the sign. */
  readonly box: Box
}
/** Stands for a letter where several holders are named. */
export const contested = 'contested'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The part of the world that the map shows, in Mercator. */
export interface View {
  readonly x: number
  readonly y: number
  /** Pixels of the whole world. */
  readonly world: number
  readonly width: number
  readonly height: number
}
/** Kilometres round the equator. */
const equator = 40_075
/** Mercator stretches by latitude: pixels of a kilometre at that height of the map. */
export function pixelsOfKm(view: View, y: number): number {
  const lat = 2 * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - Math.PI / 2
  return view.world / (equator * Math.cos(lat))
}
export const toScreen = (view: View, x: number, y: number): [number, number] => [
  (x - view.x) * view.world + view.width / 2,
  (y - view.y) * view.world + view.height / 2,
]

/** How far a legend in the top left corner reaches into a map: its left is kept clear of marks, or its top where that takes less. */
export function coveredBy(
  legend: Box | undefined,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  if (legend === undefined) return { left: 0, top: 0 }
  const [left, top] = [legend.right / width, legend.bottom / height]
  // Where either takes half of the map, marks would be crowded for the sake of a list that can be closed.
  if (Math.min(left, top) > 0.5) return { left: 0, top: 0 }
  return left <= top ? { left: legend.right, top: 0 } : { left: 0, top: legend.bottom }
}
