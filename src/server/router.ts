/** A router whose requests are checked by schema; what does not fit becomes a Problem. */
import { OpenAPIHono, type z } from '@hono/zod-openapi'
import type { GuardVariables } from './guard.js'
import { fromIssues } from './problem.js'

export function newRouter() {
  return new OpenAPIHono<{ Variables: GuardVariables }>({
    defaultHook: (result) => {
      if (!result.success) throw fromIssues(result.error.issues)
    },
  })
}

/** A response of JSON by a schema, for a route's table. */
export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  content: { 'application/json': { schema } },
  description,
})
