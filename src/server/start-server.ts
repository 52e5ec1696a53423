/**
 * Listens on an address of this machine and serves the ledger and the workbench there. Bound to loopback
 * unless told otherwise, and then only with a token.
 */
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { makeApp } from './app.js'
import type { Desk } from './desk.js'
import { isLoopback } from './guard.js'
import type { Shelf } from './shelf.js'

export interface ServerOptions {
  readonly shelf: Shelf
  /** Left out: nothing can be changed. */
  readonly desk?: Desk
  /** 0 or left out: a free port. */
  readonly port?: number
  /** Left out: 127.0.0.1. */
  readonly host?: string
  readonly token?: string
  /** Folder of the built workbench; left out: the package's own. */
  readonly workbench?: string
}

export interface RunningServer {
  /** "http://127.0.0.1:4173", with `?token=…` where one is demanded. */
  readonly url: string
  close(): Promise<void>
}

const builtWorkbench = fileURLToPath(new URL('../../dist/workbench/', import.meta.url))

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1'
  if (!isLoopback(host) && !options.token)
    throw new Error(
      `Bound to ${host}, anybody who reaches this machine could read and change the ledger. Expected a token: give --token, or leave --host out to serve this machine only.`,
    )
  const app = makeApp({
    host,
    token: options.token,
    shelf: options.shelf,
    desk: options.desk,
    workbench: options.workbench ?? builtWorkbench,
  })
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  server.headersTimeout = 20_000
  const port = await listen(server, options.port ?? 0, host)
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${port}/${options.token ? `?token=${encodeURIComponent(options.token)}` : ''}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Take another with --port, or 0 for a free one.`)
          : error,
      ),
    )
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
