/**
 * The one shape of every HTTP error: what went wrong, in which field, what was expected, what to do.
 * `app.ts` turns a thrown Problem, and anything else that is thrown, into it.
 */
import { z } from '@hono/zod-openapi'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

export const ProblemBody = z
  .object({
    error: z.object({
      message: z.string(),
      field: z.string().optional(),
      expected: z.string().optional(),
      remedy: z.string().optional(),
    }),
  })
  .openapi('Problem')
export type ProblemBody = z.infer<typeof ProblemBody>

export class Problem extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    readonly detail: ProblemBody['error'],
  ) {
    super(detail.message)
  }
}

/** Nothing with that id in this ledger. */
export function notFound(what: string, id: string): Problem {
  return new Problem(404, {
    message: `There is no ${what} "${id.slice(0, 80)}" in this ledger.`,
    remedy: 'It may have been redacted, merged, or belong to another ledger. Look it up with the search.',
  })
}

/** A request that a schema refused: the first issue, with its field. */
export function fromIssues(issues: readonly { path: PropertyKey[]; message: string }[]): Problem {
  const first = issues[0]
  const field = first?.path.map(String).join('.')
  return new Problem(400, {
    message: field ? `${field}: ${first?.message}` : (first?.message ?? 'The request does not fit the schema.'),
    ...(field ? { field } : {}),
    expected: 'a request as /openapi.json describes it',
  })
}
