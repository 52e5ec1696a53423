/** Where a command reads from and writes to, so that tests spawn nothing. */
import { IntakeError } from '../intake/intake-error.js'

export interface Io {
  /** Writes, and waits while the reader is slower. */
  out(text: string): Promise<void>
  err(text: string): void
  /** Standard input, as bytes. */
  readonly stdin: AsyncIterable<Uint8Array>
  /** Ends when the command is to stop (Ctrl-C). */
  readonly stopped: Promise<void>
  /** The present instant, ISO. */
  now(): string
}

/** What a command gives back: 0 done, 1 some inputs failed and the others are done, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** Wrong usage: the message names the option and what was expected. */
export class UsageError extends Error {}

/** Says a failure on stderr in one line; a broken promise of ours keeps its trace. */
export function complain(io: Io, error: unknown): void {
  const known =
    error instanceof IntakeError || error instanceof UsageError || (error as Error)?.constructor?.name !== 'TypeError'
  io.err(`counterclaim: ${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`)
}
