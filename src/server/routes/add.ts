/** What comes in: a pasted text, a file's bytes, a report read again; and places to choose from. */
import { createRoute, z } from '@hono/zod-openapi'
import type { Desk } from '../desk.js'
import { Added, GivenText, id, Places } from '../desk-views.js'
import { notFound, Problem, ProblemBody } from '../problem.js'
import { json, newRouter } from '../router.js'

const problem = json(ProblemBody, 'What went wrong.')

const text = createRoute({
  method: 'post',
  path: '/api/reports',
  request: { body: { content: { 'application/json': { schema: GivenText } }, required: true } },
  responses: { 201: json(Added, 'The report, read and recorded; or why not.'), default: problem },
})
const file = createRoute({
  method: 'post',
  path: '/api/files',
  request: {
    query: z.object({
      name: z.string().min(1).max(1000).describe('With its ending: .txt, .html or .jsonl.'),
      from: z.coerce.number().int().min(1).default(1).describe('Number of the first line, of .jsonl in parts.'),
      outlet: z.string().max(400).optional(),
      publishedAt: z.string().max(40).optional(),
    }),
    body: {
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
      required: true,
    },
  },
  responses: { 201: json(Added, 'Its reports, read and recorded, and those that failed.'), default: problem },
})
const again = createRoute({
  method: 'post',
  path: '/api/reports/{id}/readings',
  request: { params: z.object({ id }) },
  responses: {
    201: json(Added, 'The report, read again by the present reader; decisions stay.'),
    default: problem,
  },
})
const places = createRoute({
  method: 'get',
  path: '/api/gazetteer',
  request: { query: z.object({ name: z.string().trim().min(1).max(200) }) },
  responses: { 200: json(Places, 'Places of that name, the most populous first.'), default: problem },
})

const readable = /\.(txt|html?|xhtml|jsonl)$/i

export const addRoutes = (desk: Desk) =>
  newRouter()
    .openapi(text, async (context) =>
      context.json(await desk.addText(context.req.valid('json'), context.req.raw.signal), 201),
    )
    .openapi(file, async (context) => {
      const { name, from, outlet, publishedAt } = context.req.valid('query')
      if (!readable.test(name))
        throw new Problem(415, {
          message: `${name}: no kind of file that is read.`,
          field: 'name',
          expected: 'a name that ends in .txt, .html or .jsonl',
          remedy: 'Save it as plain text or HTML, or paste its text.',
        })
      const bytes = new Uint8Array(await context.req.arrayBuffer())
      return context.json(
        await desk.addFile({ name, bytes, from, given: { outlet, publishedAt } }, context.req.raw.signal),
        201,
      )
    })
    .openapi(again, async (context) => {
      const { id: report } = context.req.valid('param')
      const added = await desk.reread(report, context.req.raw.signal)
      if (added === undefined) throw notFound('report', report)
      return context.json(added, 201)
    })
    .openapi(places, async (context) =>
      context.json({ places: [...(await desk.places(context.req.valid('query').name))] }, 200),
    )
