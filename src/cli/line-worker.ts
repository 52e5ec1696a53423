/** A worker of read-lines.ts: loads the models once and reads batch after batch. */
import { parentPort } from 'node:worker_threads'
import { loadTools } from '../load-tools.js'
import { readLine } from './read-line.js'
import type { Batch } from './read-lines.js'

const tools = loadTools()
parentPort!.on('message', ({ lines, from, what }: Batch) => {
  parentPort!.postMessage(lines.map((line, i) => readLine(line, from + i, what, tools)))
})
