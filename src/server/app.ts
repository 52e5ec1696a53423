/** Puts the routes together: the guard before them, one shape of error after them, the workbench's files behind them. */
import { bodyLimit } from 'hono/body-limit'
import { type GuardOptions, guard } from './guard.js'
import { Problem } from './problem.js'
import { newRouter } from './router.js'
import { matterRoutes } from './routes/matters.js'
import { reportRoutes } from './routes/reports.js'
import type { Shelf } from './shelf.js'
import { serveWorkbench } from './static-files.js'

/** A text may be 5 MB; JSON around and inside it may double that. */
const largestUpload = 11_000_000

export interface AppOptions extends GuardOptions {
  readonly shelf: Shelf
  /** Folder of the built workbench. */
  readonly workbench: string
}

export function makeApp(options: AppOptions) {
  const app = newRouter()
  app.onError((error, context) => {
    const problem = error instanceof Problem ? error : unexpected(error)
    return context.json({ error: problem.detail }, problem.status)
  })
  app.use('*', guard(options))
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: largestUpload,
      onError: () => {
        throw new Problem(413, {
          message: 'The upload is too large.',
          expected: 'a text of at most 5 MB',
          remedy: 'Split it, or add it in parts.',
        })
      },
    }),
  )
  app.route('/', reportRoutes(options.shelf))
  app.route('/', matterRoutes(options.shelf))
  app.doc('/openapi.json', {
    openapi: '3.0.3',
    info: { title: 'Counterclaim', version: '1', description: 'The ledger of who claims what. It decides nothing.' },
  })
  app.all('/api/*', () => {
    throw new Problem(404, { message: 'There is no such address under /api.', remedy: 'See /openapi.json.' })
  })
  serveWorkbench(app, options.workbench)
  return app
}

/** A fault of ours: said without its inner words, which may hold paths. */
function unexpected(error: unknown): Problem {
  console.error(error)
  return new Problem(500, {
    message: 'The server failed at this; nothing that was recorded is lost.',
    remedy: 'Try again. The terminal that runs `counterclaim serve` shows what went wrong.',
  })
}
