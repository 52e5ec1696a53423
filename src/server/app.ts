/** Puts the routes together: the guard before them, one shape of error after them, the workbench's files behind them. */
import { bounded } from './bounded.js'
import type { Desk } from './desk.js'
import { type GuardOptions, guard } from './guard.js'
import { Problem } from './problem.js'
import { problemOf } from './problem-of.js'
import { newRouter } from './router.js'
import { addRoutes } from './routes/add.js'
import { exportRoutes } from './routes/export.js'
import { matterRoutes } from './routes/matters.js'
import { overviewRoutes } from './routes/overview.js'
import { reportRoutes } from './routes/reports.js'
import { reviewRoutes } from './routes/review.js'
import { searchRoutes } from './routes/search.js'
import { sheetRoutes } from './routes/sheet.js'
import { sourceRoutes } from './routes/sources.js'
import type { Shelf } from './shelf.js'
import { serveWorkbench } from './static-files.js'

export interface AppOptions extends GuardOptions {
  readonly shelf: Shelf
  /** Left out: the server shows, and changes nothing. */
  readonly desk?: Desk | undefined
  /** Folder of the built workbench. */
  readonly workbench: string
}

export function makeApp(options: AppOptions) {
  const app = newRouter()
  app.onError((error, context) => {
    const problem = problemOf(error)
    return context.json({ error: problem.detail }, problem.status)
  })
  app.use('*', guard(options))
  app.use('*', bounded)
  app.route('/', overviewRoutes(options.shelf))
  app.route('/', searchRoutes(options.shelf))
  app.route('/', sourceRoutes(options.shelf))
  app.route('/', reportRoutes(options.shelf))
  app.route('/', matterRoutes(options.shelf))
  app.route('/', sheetRoutes(options.shelf))
  if (options.desk !== undefined) {
    app.route('/', reviewRoutes(options.desk))
    app.route('/', addRoutes(options.desk))
    app.route('/', exportRoutes(options.desk, options.shelf))
  }
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
