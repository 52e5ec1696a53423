/**
 * What is being added: a queue of pieces that are sent one after the other, so that the server is never
 * flooded and progress can be told. It goes on while other pages are looked at; a reload stops it, what was
 * recorded stays recorded, and the names of what was still waiting are kept.
 */
import { useSyncExternalStore } from 'react'
import { Failed } from '../api/client.js'
import { type Added, write } from '../api/write.js'
import { keep, readKept } from '../shell/kept.js'

/** A file, or a stretch of lines of one. */
export interface Piece {
  readonly name: string
  readonly bytes: Blob
  /** Number of its first line, from 1. */
  readonly from: number
}
export interface Failure {
  readonly where: string
  readonly message: string
  readonly remedy: string
  /** What to send again; null where a file cannot be read at all. */
  readonly piece: Piece | null
}
export interface Uploads {
  readonly total: number
  readonly done: number
  readonly recorded: Readonly<Record<'new' | 'reread' | 'known', number>>
  readonly claims: number
  readonly failures: readonly Failure[]
  readonly notes: readonly string[]
  readonly last: Added['reports'][number] | null
  readonly running: boolean
  readonly cancelled: boolean
  /** Instant of the start, milliseconds. */
  readonly since: number
  /** Files that a reload left unread. */
  readonly lost: readonly string[]
}

const none: Uploads = {
  total: 0,
  done: 0,
  recorded: { new: 0, reread: 0, known: 0 },
  claims: 0,
  failures: [],
  notes: [],
  last: null,
  running: false,
  cancelled: false,
  since: 0,
  lost: readKept<string[]>('waiting') ?? [],
}
/** Names of waiting files that are kept at the most. */
const mostNames = 200

let state = none
let waiting: Piece[] = []
let stop = new AbortController()
const listeners = new Set<() => void>()
function set(part: Partial<Uploads>): void {
  state = { ...state, ...part }
  for (const listener of listeners) listener()
}

export const useUploads = (): Uploads =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )

export function sendPieces(pieces: readonly Piece[]): void {
  if (pieces.length === 0) return
  waiting.push(...pieces)
  if (state.running) {
    set({ total: state.total + pieces.length })
    return
  }
  stop = new AbortController()
  set({
    ...none,
    lost: [],
    failures: state.cancelled ? [] : state.failures,
    total: pieces.length,
    running: true,
    since: Date.now(),
  })
  void run(stop.signal)
}

/** Stops after what is recorded; the piece under way is given up. */
export function cancelUploads(): void {
  waiting = []
  stop.abort()
  keep('waiting', undefined)
  set({ running: false, cancelled: true })
}
export function forgetLost(): void {
  keep('waiting', undefined)
  set({ lost: [] })
}
export function retry(failure: Failure): void {
  set({ failures: state.failures.filter((one) => one !== failure) })
  if (failure.piece !== null) sendPieces([failure.piece])
}
export function retryAll(): void {
  const again = state.failures.flatMap(({ piece }) => (piece === null ? [] : [piece]))
  set({ failures: state.failures.filter(({ piece }) => piece === null) })
  sendPieces([...new Set(again)])
}
export function leaveOut(failure: Failure): void {
  set({ failures: state.failures.filter((one) => one !== failure) })
}
export function failedAlready(failures: readonly Failure[]): void {
  set({ failures: [...state.failures, ...failures] })
}

async function run(signal: AbortSignal): Promise<void> {
  for (let piece = waiting.shift(); piece !== undefined && !signal.aborted; piece = waiting.shift()) {
    keep('waiting', [...new Set([piece, ...waiting].map(({ name }) => name))].slice(0, mostNames))
    await sendOne(piece, signal)
  }
  if (signal.aborted) return
  keep('waiting', undefined)
  set({ running: false })
}

async function sendOne(piece: Piece, signal: AbortSignal): Promise<void> {
  try {
    const { reports, failures } = await write.addFile(piece.name, piece.bytes, piece.from, signal)
    if (signal.aborted) return
    const recorded = { ...state.recorded }
    for (const { recorded: how } of reports) recorded[how]++
    set({
      recorded,
      done: state.done + 1,
      claims: state.claims + reports.reduce((sum, { claims }) => sum + claims, 0),
      last: reports.at(-1) ?? state.last,
      notes: [...state.notes, ...reports.flatMap(({ note }) => (note === null ? [] : [note]))].slice(-20),
      failures: [...state.failures, ...failures.map((failure) => ({ ...failure, piece }))],
    })
  } catch (error) {
    if (signal.aborted) return
    const { detail } = error instanceof Failed ? error : new Failed(-1, { message: String(error) })
    const failure = {
      where: piece.name,
      message: detail.message,
      remedy: detail.remedy ?? detail.expected ?? 'Try it again.',
      piece,
    }
    set({ done: state.done + 1, failures: [...state.failures, failure] })
  }
}
