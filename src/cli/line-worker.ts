/** A worker of read-lines.ts: loads the models once and reads batch after batch. */
import { parentPort } from 'node:worker_threads'
import { loadTools } from '../load-tools.js'
import type { Batch } from './read-lines.js'
import { readBatch } from './read-lines.js'

const tools = loadTools()
parentPort!.on('message', async (batch: Batch) => parentPort!.postMessage(await readBatch(batch, tools)))
