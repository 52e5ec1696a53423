/**
 * Hands texts to threads that read them, so that the server answers meanwhile. A thread is started when it is
 * first needed, takes one job at a time, and is replaced if it dies; what waits longest goes first, look-ups of
 * places before all.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Place, Reading, Report } from '../record/record.js'
import type { ReportInput } from '../text/make-report.js'
import type { GivenFile } from './desk.js'
import { Problem } from './problem.js'

export type Job =
  | { readonly what: 'text'; readonly input: ReportInput }
  | { readonly what: 'file'; readonly file: GivenFile }
  | { readonly what: 'report'; readonly report: Report }
  | { readonly what: 'places'; readonly name: string }
export interface ReadOne {
  readonly reading: Reading
  readonly note: string | null
}
export interface Failure {
  readonly where: string
  readonly message: string
  readonly remedy: string
}
export interface Result {
  readonly read: readonly ReadOne[]
  readonly failures: readonly Failure[]
  readonly places: readonly Place[]
}

/** Jobs that may wait: each holds a text of up to 5 MB in memory. */
const mostWaiting = 32
/** How long one text may be read, in milliseconds, by a thread that has its models: one that takes longer must not keep all others waiting. */
const patience = 180_000
/** The built worker, as seen from dist/ and from src/ alike. */
const workerFile = new URL('../../dist/server/reading-worker.js', import.meta.url)

interface Waiting {
  readonly job: Job
  readonly done: (result: Result) => void
  readonly fail: (error: Error) => void
}

export class ReadingPool {
  private readonly queue: Waiting[] = []
  private readonly busy = new Map<Worker, Waiting>()
  private readonly idle: Worker[] = []
  private readonly loaded = new WeakSet<Worker>()
  private closed = false

  /** One core is left to the server. */
  constructor(
    private readonly size = Math.max(1, Math.min(4, availableParallelism() - 1)),
    private readonly longest = patience,
  ) {}

  run(job: Job, signal?: AbortSignal): Promise<Result> {
    if (this.queue.length >= mostWaiting)
      throw new Problem(503, {
        message: 'Too many texts wait to be read.',
        expected: `at most ${mostWaiting} at a time`,
        remedy: 'Send the next when one is done.',
      })
    return new Promise((done, fail) => {
      const waiting = { job, done, fail }
      signal?.addEventListener('abort', () => this.drop(waiting))
      if (job.what === 'places') this.queue.unshift(waiting)
      else this.queue.push(waiting)
      this.next()
    })
  }

  async close(): Promise<void> {
    this.closed = true
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.terminate()))
    for (const { fail } of [...this.queue, ...this.busy.values()])
      fail(new Problem(503, { message: 'The server stops.' }))
  }

  private drop(waiting: Waiting): void {
    const at = this.queue.indexOf(waiting)
    if (at < 0) return
    this.queue.splice(at, 1)
    waiting.fail(new Problem(499 as 400, { message: 'Cancelled before it was read.' }))
  }

  private next(): void {
    if (this.queue.length === 0 || this.closed) return
    const worker = this.idle.pop() ?? (this.busy.size < this.size ? this.start() : undefined)
    if (worker === undefined) return
    const waiting = this.queue.shift()!
    this.busy.set(worker, waiting)
    worker.postMessage(waiting.job)
    if (this.loaded.has(worker)) this.limit(worker, waiting)
  }

  private limit(worker: Worker, waiting: Waiting): void {
    setTimeout(() => this.giveUp(worker, waiting), this.longest).unref()
  }

  /** Ends a thread that is still at the same text; the next job gets a new one. */
  private giveUp(worker: Worker, waiting: Waiting): void {
    if (this.busy.get(worker) !== waiting) return
    this.busy.delete(worker)
    void worker.terminate()
    waiting.fail(
      new Problem(422, {
        message: `It was not read within ${this.longest / 1000} s.`,
        field: 'text',
        expected: 'a report, not a book',
        remedy: 'Split it, and add its parts as reports of their own.',
      }),
    )
    this.next()
  }

  private start(): Worker {
    const worker = new Worker(workerFile)
    worker.on('message', (said: 'loaded' | Result) => {
      const waiting = this.busy.get(worker)
      if (waiting === undefined) return // it was given up, and ends
      if (said === 'loaded') {
        this.loaded.add(worker)
        this.limit(worker, waiting)
        return
      }
      this.busy.delete(worker)
      this.idle.push(worker)
      waiting.done(said)
      this.next()
    })
    worker.on('error', (error) => {
      const waiting = this.busy.get(worker)
      this.busy.delete(worker)
      waiting?.fail(error instanceof Error ? error : new Error(String(error)))
      this.next()
    })
    worker.unref()
    return worker
  }
}
