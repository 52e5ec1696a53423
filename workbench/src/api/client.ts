/** The typed client: its types are those of the routes that make /openapi.json. Says what failed in the server's one shape. */
import createClient from 'openapi-fetch'
import type { Paths } from '../../../src/server/paths.js'
import type { ProblemBody } from '../../../src/server/problem.js'

export type * from '../../../src/server/views.js'

export const api = createClient<Paths>({ baseUrl: location.origin })

/** An answer that is no answer: the server's words for it, or that it is away. */
export class Failed extends Error {
  constructor(
    readonly status: number,
    readonly detail: ProblemBody['error'],
  ) {
    super(detail.message)
  }
}

/** The answer's body; throws Failed where there is none. */
export async function body<T>(
  asked: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<NonNullable<T>> {
  const { data, error, response } = await asked.catch(() => {
    throw new Failed(0, {
      message: 'No answer from the ledger.',
      remedy: 'If it was stopped, start it again: counterclaim serve. What you wrote on this page is kept.',
    })
  })
  if (response.ok && data !== undefined && data !== null) return data
  const problem = (error as ProblemBody | undefined)?.error
  throw new Failed(response.status, problem ?? { message: `The ledger answered ${response.status}.` })
}
