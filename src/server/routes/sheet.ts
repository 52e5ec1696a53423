/** What the map and the timeline draw: every claim as numbers, the words of those that are chosen, and who is said to hold what. */
import { createRoute, z } from '@hono/zod-openapi'
import { Problem, ProblemBody } from '../problem.js'
import { json, newRouter } from '../router.js'
import type { Shelf } from '../shelf.js'
import { Grounds, NumberedClaims } from '../views.js'

const sheet = createRoute({
  method: 'get',
  path: '/api/sheet',
  responses: {
    200: {
      description:
        'Every claim as columns of numbers. The layout stands at the head of src/export/sheet.ts: a JSON header with kinds, sides, places and the state of the ledger, then number, place, from, to, said, kind, side, precision, marks, confidence.',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    304: { description: 'The ledger is as it was.' },
    default: json(ProblemBody, 'What went wrong.'),
  },
})

/** Rows of a list; what a page shows at once. */
const most = 200
const claims = createRoute({
  method: 'get',
  path: '/api/sheet/claims',
  request: {
    query: z.object({
      state: z.string().max(80).describe('Of the sheet that the numbers come from.'),
      numbers: z
        .string()
        .regex(/^\d{1,12}(,\d{1,12})*$/, 'expected numbers of claims, parted by commas')
        .transform((text) => text.split(',').map(Number))
        .pipe(z.array(z.int()).max(most, `expected at most ${most} numbers`)),
    }),
  },
  responses: {
    200: json(NumberedClaims, 'Claims with their words.'),
    409: json(ProblemBody, 'The ledger has changed since the sheet was read.'),
    default: json(ProblemBody, 'What went wrong.'),
  },
})
const progress = createRoute({
  method: 'get',
  path: '/api/sheet/progress',
  responses: {
    200: json(
      z.object({ gathered: z.int(), claims: z.int() }),
      'While one waits for the sheet: how many claims of all are gathered.',
    ),
    default: json(ProblemBody, 'What went wrong.'),
  },
})
const grounds = createRoute({
  method: 'get',
  path: '/api/grounds',
  responses: {
    200: json(Grounds, 'Every place that somebody is said to hold, with the claims on it.'),
    default: json(ProblemBody, 'What went wrong.'),
  },
})

export const sheetRoutes = (shelf: Shelf) =>
  newRouter()
    .openapi(sheet, async (context) => {
      const { state, bytes } = await shelf.sheet()
      const headers = { etag: `"${state}"`, 'cache-control': 'no-cache', 'content-type': 'application/octet-stream' }
      if (context.req.header('if-none-match') === headers.etag) return context.body(null, 304, headers)
      return context.body(bytes as Uint8Array<ArrayBuffer>, 200, headers) as never
    })
    .openapi(claims, (context) => {
      const { numbers, state } = context.req.valid('query')
      const found = shelf.numbered(numbers, state)
      if (found === undefined)
        throw new Problem(409, {
          message: 'The ledger has changed since this was drawn.',
          field: 'state',
          remedy: 'Read the sheet again; the workbench does so by itself.',
        })
      return context.json(found, 200)
    })
    .openapi(progress, (context) => context.json(shelf.sheetProgress(), 200, { 'cache-control': 'no-store' }))
    .openapi(grounds, async (context) => {
      const text = await shelf.grounds()
      return context.body(text, 200, { 'content-type': 'application/json' }) as never
    })
