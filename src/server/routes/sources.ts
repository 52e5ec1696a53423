/** Who makes claims, and what one of them said. */
import { createRoute, z } from '@hono/zod-openapi'
import { notFound, ProblemBody } from '../problem.js'
import { json, newRouter } from '../router.js'
import type { Shelf } from '../shelf.js'
import { SourceList, SourcePage } from '../sources-view.js'

const paged = { offset: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(200) }
const ListQuery = z.object({
  q: z.string().max(400).default('').describe('Part of the name.'),
  by: z.enum(['name', 'claims']).default('name').describe('The order: by name, or those with most claims first.'),
  ...paged,
  limit: paged.limit.default(50),
})
const PageQuery = z.object({
  contested: z.enum(['0', '1']).default('0').describe('1: only contested matters.'),
  ...paged,
  limit: paged.limit.default(20),
})
export type SourcesAsked = z.output<typeof ListQuery>
export type SourceAsked = z.output<typeof PageQuery>

const list = createRoute({
  method: 'get',
  path: '/api/sources',
  request: { query: ListQuery },
  responses: { 200: json(SourceList, 'Sources with counts.'), default: json(ProblemBody, 'What went wrong.') },
})
const one = createRoute({
  method: 'get',
  path: '/api/sources/{name}',
  request: { params: z.object({ name: z.string().max(400) }), query: PageQuery },
  responses: {
    200: json(SourcePage, 'What a source said, by matter, and what it calls things.'),
    default: json(ProblemBody, 'What went wrong.'),
  },
})

export const sourceRoutes = (shelf: Shelf) =>
  newRouter()
    .openapi(list, (context) => context.json(shelf.listSources(context.req.valid('query')), 200))
    .openapi(one, (context) => {
      const { name } = context.req.valid('param')
      const page = shelf.sourcePage(name, context.req.valid('query'))
      if (page === undefined) throw notFound('source', name)
      return context.json(page, 200)
    })
