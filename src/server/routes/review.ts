/** Decisions of people: on claims, matters and reports' words; the queue of what is left, and the log. */
import { createRoute, z } from '@hono/zod-openapi'
import { decisions } from '../../ledger/review.js'
import type { Desk } from '../desk.js'
import { Decided, Decision, id, LogPage, Merge, Missed, QueuePage, Redaction, Split, Undo } from '../desk-views.js'
import { ProblemBody } from '../problem.js'
import { json, newRouter } from '../router.js'

const problem = json(ProblemBody, 'What went wrong.')
const body = <S extends z.ZodType>(schema: S) => ({
  body: { content: { 'application/json': { schema } }, required: true },
})
const paged = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}
const params = z.object({ id })
const answer = (what: string) => ({ 201: json(Decided, what), default: problem })

const queue = createRoute({
  method: 'get',
  path: '/api/review/queue',
  request: { query: z.object(paged) },
  responses: {
    200: json(QueuePage, 'Claims that nobody has decided on: contested first, then the least sure.'),
    default: problem,
  },
})
const log = createRoute({
  method: 'get',
  path: '/api/reviews',
  request: {
    query: z.object({
      ...paged,
      who: z.string().max(80).optional(),
      decision: z.enum(decisions).optional(),
      report: id.optional(),
      subject: id.optional(),
    }),
  },
  responses: { 200: json(LogPage, 'The log, newest first.'), default: problem },
})
const decide = createRoute({
  method: 'post',
  path: '/api/claims/{id}/decisions',
  request: { params, ...body(Decision) },
  responses: answer('The entry that was written.'),
})
const add = createRoute({
  method: 'post',
  path: '/api/reports/{id}/claims',
  request: { params, ...body(Missed) },
  responses: answer('A claim that the reader missed, as an entry.'),
})
const redact = createRoute({
  method: 'post',
  path: '/api/reports/{id}/redactions',
  request: { params, ...body(Redaction) },
  responses: answer('Passages blacked out for good.'),
})
const merge = createRoute({
  method: 'post',
  path: '/api/matters/merge',
  request: body(Merge),
  responses: answer('Matters that ask one question, made one.'),
})
const split = createRoute({
  method: 'post',
  path: '/api/matters/{id}/split',
  request: { params, ...body(Split) },
  responses: answer('Claims taken out of a matter, into one of their own.'),
})
const undo = createRoute({
  method: 'delete',
  path: '/api/reviews/{number}',
  request: { params: z.object({ number: z.coerce.number().int().min(1) }), query: Undo },
  responses: answer('An entry that undoes another: nothing is erased.'),
})

export const reviewRoutes = (desk: Desk) =>
  newRouter()
    .openapi(queue, (context) => context.json(desk.queue(context.req.valid('query')), 200))
    .openapi(log, (context) => context.json(desk.log(context.req.valid('query')), 200))
    .openapi(decide, (context) => {
      const claim = context.req.valid('param').id
      return context.json(desk.decide({ ...context.req.valid('json'), claim }), 201)
    })
    .openapi(add, (context) => {
      const { who, why, claim } = context.req.valid('json')
      const report = context.req.valid('param').id
      return context.json(desk.decide({ decision: 'add', who, why, report, after: claim }), 201)
    })
    .openapi(redact, (context) => {
      const report = context.req.valid('param').id
      return context.json(desk.decide({ decision: 'redact', report, ...context.req.valid('json') }), 201)
    })
    .openapi(merge, (context) => context.json(desk.decide({ decision: 'merge', ...context.req.valid('json') }), 201))
    .openapi(split, (context) => {
      const matter = context.req.valid('param').id
      return context.json(desk.decide({ decision: 'split', matter, ...context.req.valid('json') }), 201)
    })
    .openapi(undo, (context) => {
      const { number } = context.req.valid('param')
      return context.json(desk.decide({ decision: 'undo', number, ...context.req.valid('query') }), 201)
    })
