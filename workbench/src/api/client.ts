/** The client: its types are inferred from the schemas that make /openapi.json. Says what failed in the server's one shape. */
import { type Ground, unpackGrounds } from '../../../src/export/grounds.js'
import type { OverviewPage } from '../../../src/server/overview-view.js'
import type { ProblemBody } from '../../../src/server/problem.js'
import type { SearchQuery as SearchAsked, SearchPage } from '../../../src/server/search-view.js'
import type { SourceList, SourcePage } from '../../../src/server/sources-view.js'
import type {
  Grounds,
  MatterList,
  MatterPage,
  NumberedClaims,
  ReportPage,
  ReportRow,
} from '../../../src/server/views.js'

export type * from '../../../src/server/overview-view.js'
export type { Group, PlaceRow, SearchPage, SourceRow } from '../../../src/server/search-view.js'
export type { SourceList, SourcePage, WordUse } from '../../../src/server/sources-view.js'
export type * from '../../../src/server/views.js'

/** An answer that is no answer: the server's words for it, or that it is away. */
export class Failed extends Error {
  constructor(
    readonly status: number,
    readonly detail: ProblemBody['error'],
  ) {
    super(detail.message)
  }
}

/** An answer of the server, whose schemas the types are inferred from; throws Failed where there is none. */
async function ask<T>(
  path: string,
  query: Record<string, string | number | undefined> = {},
  init?: RequestInit,
): Promise<T> {
  const address = new URL(path, location.origin)
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) address.searchParams.set(name, String(value))
  const response = await fetch(address, init).catch(() => {
    throw new Failed(0, {
      message: 'No answer from the ledger.',
      remedy: 'If it was stopped, start it again: counterclaim serve. What you wrote on this page is kept.',
    })
  })
  const answer = (await response.json().catch(() => undefined)) as (T & Partial<ProblemBody>) | undefined
  if (response.ok && answer !== undefined) return answer
  throw new Failed(response.status, answer?.error ?? { message: `The ledger answered ${response.status}.` })
}

/** Names of private persons in what a page shows, by ids. Changes nothing: it is a POST since the ids are many. */
export async function privateNames(shown: Readonly<Record<'reports' | 'matters' | 'claims', string[]>>) {
  const { names } = await ask<{ names: string[] }>(
    '/api/private-names',
    {},
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(shown) },
  )
  return names
}

export interface ListQuery {
  readonly q?: string
  readonly offset?: number
  readonly limit?: number
}

export type SearchQuery = { readonly [Name in keyof SearchAsked]?: SearchAsked[Name] | undefined }

/** Who is said to hold what, unpacked. */
export interface HeldGrounds {
  readonly sides: Grounds['sides']
  readonly grounds: readonly Ground[]
}

/** What the pages ask the server. */
export const api = {
  overview: (since: string | undefined) => ask<OverviewPage>('/api/overview', { since }),
  search: (query: SearchQuery) => ask<SearchPage>('/api/search', { ...query }),
  sources: (query: ListQuery & { by: 'name' | 'claims' }) => ask<SourceList>('/api/sources', { ...query }),
  source: (name: string, query: ListQuery & { contested: '0' | '1' }) =>
    ask<SourcePage>(`/api/sources/${encodeURIComponent(name)}`, { ...query }),
  reports: (query: ListQuery) => ask<{ total: number; reports: ReportRow[] }>('/api/reports', { ...query }),
  report: (id: string) => ask<ReportPage>(`/api/reports/${encodeURIComponent(id)}`),
  matters: (query: ListQuery & { status?: string; kind?: string }) => ask<MatterList>('/api/matters', { ...query }),
  matter: (id: string) => ask<MatterPage>(`/api/matters/${encodeURIComponent(id)}`),
  /** Claims by their numbers in a sheet of the ledger in that state. */
  numbered: (numbers: readonly number[], state: string) =>
    ask<NumberedClaims>('/api/sheet/claims', { numbers: numbers.join(), state }),
  grounds: async (): Promise<HeldGrounds> => {
    const { sides, ...packed } = await ask<Grounds>('/api/grounds')
    return { sides, grounds: unpackGrounds(packed) }
  },
}
