/** A search over everything, and lists of claims. */
import { createRoute } from '@hono/zod-openapi'
import { ProblemBody } from '../problem.js'
import { json, newRouter } from '../router.js'
import { SearchPage, SearchQuery } from '../search-view.js'
import type { Shelf } from '../shelf.js'

const search = createRoute({
  method: 'get',
  path: '/api/search',
  request: { query: SearchQuery },
  responses: {
    200: json(SearchPage, 'Claims, reports, matters, sources and places that hold the words.'),
    default: json(ProblemBody, 'What went wrong.'),
  },
})

export const searchRoutes = (shelf: Shelf) =>
  newRouter().openapi(search, (context) => context.json(shelf.search(context.req.valid('query')), 200))
