/**
 * Reads reports given as JSON lines, on all cores, in order, with constant memory: lines go out in batches
 * to workers, of which each loads the models once; at most two batches a worker are under way. A few
 * lines are read in this process, so that the start of workers is not paid for.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Tools } from '../claim/tools.js'
import type { Line } from '../intake/lines.js'
import type { Io } from './io.js'
import { type Given, type LineResult, type LineTask, readLine } from './read-line.js'

/** Lines in a batch, and lines up to which no worker is started. */
const batchSize = 8
const few = 16

export interface Batch {
  readonly lines: readonly Line[]
  /** Number of the first line, from 1. */
  readonly from: number
  /** The file, for messages. */
  readonly where: string
  readonly what: LineTask
  /** Holds for every report, whatever its line says. */
  readonly given?: Given
}
export type Task = Omit<Batch, 'lines' | 'from'>

export async function readBatch({ lines, from, where, what, given }: Batch, tools: Tools): Promise<LineResult[]> {
  const results: LineResult[] = []
  for (const [i, line] of lines.entries())
    results.push(await readLine(line, `${where}, line ${from + i}`, { what, given }, tools))
  return results
}

/** Prints each result. @returns how many lines failed; each failure is said on stderr */
export async function readLines(lines: AsyncIterable<Line>, where: string, what: LineTask, io: Io): Promise<number> {
  let failed = 0
  await readEach(lines, { where, what }, async (results) => {
    for (const { output, error, note } of results) {
      if (error !== undefined) failed++
      const said = error ?? note
      if (said !== undefined) io.err(`counterclaim: ${said}\n`)
      if (output !== '') await io.out(`${output}\n`)
    }
  })
  return failed
}

/** Hands on the results batch by batch, in the order of the lines. */
export async function readEach(
  lines: AsyncIterable<Line>,
  task: Task,
  put: (results: readonly LineResult[]) => Promise<void>,
): Promise<void> {
  const batches = batchesOf(lines, task)
  const first = (await batches.next()).value
  if (first === undefined) return
  const second = first.lines.length < few ? undefined : (await batches.next()).value
  const cores = availableParallelism()
  const pool = second === undefined || cores < 2 ? await hereAlone() : new Pool(cores)
  try {
    const waiting: Promise<LineResult[]>[] = [pool.run(first)]
    for (let batch = second; batch !== undefined; batch = (await batches.next()).value) {
      waiting.push(pool.run(batch))
      if (waiting.length >= cores * 2) await put(await waiting.shift()!)
    }
    for (const results of waiting) await put(await results)
  } finally {
    await pool.close()
  }
}

/** The lines in batches: a first one up to which no worker is started, then small ones. */
async function* batchesOf(lines: AsyncIterable<Line>, task: Task): AsyncGenerator<Batch, undefined> {
  let batch: Line[] = []
  let from = 1
  for await (const line of lines) {
    batch.push(line)
    if (batch.length < (from === 1 ? few : batchSize)) continue
    yield { lines: batch, from, ...task }
    from += batch.length
    batch = []
  }
  if (batch.length > 0) yield { lines: batch, from, ...task }
  return undefined
}

interface Readers {
  run(batch: Batch): Promise<LineResult[]>
  close(): Promise<void>
}

/** This process as the one reader. */
async function hereAlone(): Promise<Readers> {
  const { loadTools } = await import('../load-tools.js')
  const tools = loadTools()
  return { run: (batch) => readBatch(batch, tools), close: async () => {} }
}

/** Workers that take the next batch as each comes free. */
class Pool implements Readers {
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
