/**
 * Serves the built workbench: the page for every address that is no file, with this answer's nonce in it,
 * and its files, which are named by their content and kept by the browser for ever.
 */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Context, Hono } from 'hono'
import { Problem } from './problem.js'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
}

// biome-ignore lint/suspicious/noExplicitAny: an app of any variables
export function serveWorkbench(app: Hono<any>, folder: string): void {
  app.get('*', async (context: Context) => {
    const path = normalize(decodeURIComponent(new URL(context.req.url).pathname))
    const type = types[extname(path)]
    if (type !== undefined && !path.endsWith('.html') && !path.split(sep).includes('..')) {
      const file = await readFile(join(folder, path)).catch(() => undefined)
      if (file !== undefined)
        return context.body(new Uint8Array(file), 200, {
          'content-type': type,
          'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        })
      if (path.startsWith('/assets/') || path.startsWith('/fonts/'))
        throw new Problem(404, { message: 'There is no such file in the workbench.' })
    }
    const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined)
    if (page === undefined)
      throw new Problem(503, {
        message: 'The workbench is not built.',
        expected: 'dist/workbench/index.html',
        remedy: 'Run `npm run build`. The addresses under /api answer without it.',
      })
    return context.body(page.replaceAll('__NONCE__', context.get('nonce') as string), 200, {
      'content-type': types['.html']!,
      'cache-control': 'no-store',
    })
  })
}
