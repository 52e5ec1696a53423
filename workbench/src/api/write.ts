/** What the pages change. Every decision is an entry of the log; every failure comes in the server's one shape. */

import type { Claim, Place } from '../../../src/record/record.js'
import type { Added, Decided, Entry, LogPage, QueuePage } from '../../../src/server/desk-views.js'
import type { ProblemBody } from '../../../src/server/problem.js'
import type { Slots } from '../review/draft.js'
import { Failed } from './client.js'
import { forgetAll } from './use-resource.js'

export type { Added, Decided, Entry, LogPage, QueuePage }

async function send<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: BodyInit | object,
  signal?: AbortSignal,
) {
  const bytes = body instanceof Blob
  const response = await fetch(path, {
    method,
    signal: signal ?? null,
    headers: body === undefined ? {} : { 'content-type': bytes ? 'application/octet-stream' : 'application/json' },
    body: body === undefined ? null : bytes ? body : JSON.stringify(body),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw new Failed(499, { message: 'Cancelled.' })
    throw new Failed(0, {
      message: `No answer from the ledger (${String((error as Error).message ?? error)}).`,
      remedy: 'If it was stopped, start it again: counterclaim serve. What you wrote on this page is kept.',
    })
  })
  const answer = (await response.json().catch(() => undefined)) as (T & Partial<ProblemBody>) | undefined
  if (method !== 'GET') forgetAll()
  if (response.ok && answer !== undefined) return answer as T
  throw new Failed(response.status, answer?.error ?? { message: `The ledger answered ${response.status}.` })
}

const of = (id: string) => encodeURIComponent(id)
export interface By {
  readonly who: string
  readonly why: string
}

export const write = {
  judge: (claim: string, decision: 'accept' | 'reject' | 'unsure', by: By) =>
    send<Decided>('POST', `/api/claims/${of(claim)}/decisions`, { decision, ...by }),
  correct: (claim: string, after: Slots, by: By) =>
    send<Decided>('POST', `/api/claims/${of(claim)}/decisions`, { decision: 'correct', after, ...by }),
  addClaim: (report: string, claim: Omit<Claim, 'id'>, by: By) =>
    send<Decided>('POST', `/api/reports/${of(report)}/claims`, { claim, ...by }),
  redact: (report: string, stretches: readonly { start: number; end: number }[], by: By) =>
    send<Decided>('POST', `/api/reports/${of(report)}/redactions`, { stretches, ...by }),
  merge: (matters: readonly string[], by: By) => send<Decided>('POST', '/api/matters/merge', { matters, ...by }),
  split: (matter: string, claims: readonly string[], by: By) =>
    send<Decided>('POST', `/api/matters/${of(matter)}/split`, { claims, ...by }),
  undo: (entry: number, { who, why }: By) =>
    send<Decided>('DELETE', `/api/reviews/${entry}?${new URLSearchParams({ who, why })}`),
  reread: (report: string) => send<Added>('POST', `/api/reports/${of(report)}/readings`),
  addText: (text: object, signal?: AbortSignal) => send<Added>('POST', '/api/reports', text, signal),
  addFile: (name: string, bytes: Blob, from: number, signal: AbortSignal) =>
    send<Added>('POST', `/api/files?${new URLSearchParams({ name, from: String(from) })}`, bytes, signal),
}

export const ask = {
  queue: (offset: number, limit: number) => send<QueuePage>('GET', `/api/review/queue?offset=${offset}&limit=${limit}`),
  log: (query: Record<string, string>) => send<LogPage>('GET', `/api/reviews?${new URLSearchParams(query)}`),
  places: (name: string) =>
    send<{ places: Place[] }>('GET', `/api/gazetteer?${new URLSearchParams({ name })}`).then(({ places }) => places),
}
