/**
 * Reads reports given as JSON lines, on all cores, in order, with constant memory: lines go out in batches
 * to workers, of which each loads the models once; at most two batches a worker are under way. A few
 * lines are read in this process, so that the start of workers is not paid for.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Io } from './io.js'

import { type LineResult, type LineTask, readLine } from './read-line.js'

/** Lines in a batch, and lines up to which no worker is started. */
const batchSize = 8
const few = 16

/** @returns how many lines failed; each failure is said on stderr */
export async function readLines(lines: AsyncIterable<string>, what: LineTask, io: Io): Promise<number> {
  const source = lines[Symbol.asyncIterator]()
  const first: string[] = []
  let ended = false
  while (first.length < few && !ended) {
    const next = await source.next()
    if (next.done) ended = true
    else first.push(next.value)
  }
  let failed = 0
  let number = 0
  const put = async (results: readonly LineResult[]) => {
    for (const result of results) {
      if (result.error === undefined) {
        if (result.output !== '') await io.out(`${result.output}\n`)
      } else {
        failed++
        io.err(`counterclaim: ${result.error}\n`)
      }
    }
  }
  const cores = availableParallelism()
  if (ended || cores < 2) {
    const { loadTools } = await import('../load-tools.js')
    const tools = loadTools()
    for (const line of first) await put([readLine(line, ++number, what, tools)])
    for (let next = ended ? undefined : await source.next(); next && !next.done; next = await source.next())
      await put([readLine(next.value, ++number, what, tools)])
    return failed
  }
  const pool = new Pool(cores)
  try {
    const waiting: Promise<LineResult[]>[] = []
    let batch: string[] = first
    while (batch.length > 0) {
      const from = number + 1
      number += batch.length
      waiting.push(pool.run({ lines: batch, from, what }))
      if (waiting.length >= cores * 2) await put(await waiting.shift()!)
      batch = []
      while (batch.length < batchSize) {
        const next = await source.next()
        if (next.done) break
        batch.push(next.value)
      }
    }
    for (const results of waiting) await put(await results)
  } finally {
    await pool.close()
  }
  return failed
}

export interface Batch {
  readonly lines: readonly string[]
  /** Number of the first line, from 1. */
  readonly from: number
  readonly what: LineTask
}

/** Workers that take the next batch as each comes free. */
class Pool {
  private readonly idle: Worker[]
  private readonly all: Worker[]
  private readonly queue: { batch: Batch; done: (results: LineResult[]) => void; fail: (error: Error) => void }[] = []

  constructor(size: number) {
    this.all = Array.from({ length: size }, () => new Worker(new URL('./line-worker.js', import.meta.url)))
    this.idle = [...this.all]
  }

  run(batch: Batch): Promise<LineResult[]> {
    return new Promise((done, fail) => {
      this.queue.push({ batch, done, fail })
      this.next()
    })
  }

  private next(): void {
    const worker = this.queue.length > 0 ? this.idle.pop() : undefined
    if (worker === undefined) return
    const { batch, done, fail } = this.queue.shift()!
    const onError = (error: Error) => fail(error)
    worker.once('error', onError)
    worker.once('message', (results: LineResult[]) => {
      worker.off('error', onError)
      this.idle.push(worker)
      done(results)
      this.next()
    })
    worker.postMessage(batch)
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((worker) => worker.terminate()))
  }
}
