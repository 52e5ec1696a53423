import { createRoute, z } from '@hono/zod-openapi'
import { notFound, ProblemBody } from '../problem.js'
import { json, newRouter } from '../router.js'
import type { Shelf } from '../shelf.js'
import { ReportList, ReportPage } from '../views.js'

const list = createRoute({
  method: 'get',
  path: '/api/reports',
  request: {
    query: z.object({
      q: z.string().max(400).default(''),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: { 200: json(ReportList, 'Reports, newest first.'), default: json(ProblemBody, 'What went wrong.') },
})
const one = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  request: { params: z.object({ id: z.string().max(400) }) },
  responses: { 200: json(ReportPage, 'A report with its claims.'), default: json(ProblemBody, 'What went wrong.') },
})

export type ReportRoutes = typeof list | typeof one

export const reportRoutes = (shelf: Shelf) =>
  newRouter()
    .openapi(list, (context) => context.json(shelf.listReports(context.req.valid('query')), 200))
    .openapi(one, (context) => {
      const { id } = context.req.valid('param')
      const page = shelf.reportPage(id)
      if (page === undefined) throw notFound('report', id)
      return context.json(page, 200)
    })
