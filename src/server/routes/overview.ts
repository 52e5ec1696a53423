/** The first page: what is in the ledger, what is contested now, what came since a visit. */
import { createRoute, z } from '@hono/zod-openapi'
import { OverviewPage } from '../overview-view.js'
import { ProblemBody } from '../problem.js'
import { json, newRouter } from '../router.js'
import type { Shelf } from '../shelf.js'

const overview = createRoute({
  method: 'get',
  path: '/api/overview',
  request: {
    query: z.object({
      since: z
        .string()
        .regex(
          /^\d{1,15}\.\d{1,15}\.\d{1,15}-[0-9a-f]{0,8}$/,
          'expected the mark of an earlier answer: 12.14.3-0f3a9c1e',
        )
        .optional()
        .describe('The mark of an earlier answer.'),
    }),
  },
  responses: {
    200: json(OverviewPage, 'What the ledger holds and what came since.'),
    default: json(ProblemBody, 'What went wrong.'),
  },
})

export const overviewRoutes = (shelf: Shelf) =>
  newRouter().openapi(overview, (context) => context.json(shelf.overview(context.req.valid('query').since), 200))
