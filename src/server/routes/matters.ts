import { createRoute, z } from '@hono/zod-openapi'
import { matterKinds } from '../../record/record.js'
import { notFound, ProblemBody } from '../problem.js'
import { json, newRouter } from '../router.js'
import type { Shelf } from '../shelf.js'
import { MatterList, MatterPage, Status } from '../views.js'

const list = createRoute({
  method: 'get',
  path: '/api/matters',
  request: {
    query: z.object({
      q: z.string().max(400).default(''),
      status: Status.optional(),
      kind: z.enum(matterKinds).optional(),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: {
    200: json(MatterList, 'Matters, contested ones with most independent origins first.'),
    default: json(ProblemBody, 'What went wrong.'),
  },
})
const one = createRoute({
  method: 'get',
  path: '/api/matters/{id}',
  request: { params: z.object({ id: z.string().max(400) }) },
  responses: { 200: json(MatterPage, 'A matter with its accounts.'), default: json(ProblemBody, 'What went wrong.') },
})

export type MatterRoutes = typeof list | typeof one
export type MatterQuery = z.output<typeof list.request.query>

export const matterRoutes = (shelf: Shelf) =>
  newRouter()
    .openapi(list, (context) => context.json(shelf.listMatters(context.req.valid('query')), 200))
    .openapi(one, (context) => {
      const { id } = context.req.valid('param')
      const page = shelf.matterPage(id)
      if (page === undefined) throw notFound('matter', id)
      return context.json(page, 200)
    })
