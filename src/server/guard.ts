/**
 * Stands before every route: only this machine's names for this server may be asked for (against DNS
 * rebinding), only its own pages may ask (against other sites' scripts), a token is demanded where the
 * server is bound beyond loopback, and every answer carries a content security policy under which
 * nothing runs that is not a file of the workbench.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.js'

export interface GuardOptions {
  /** The address that the server is bound to. */
  readonly host: string
  /** Demanded in `Authorization: Bearer …`, or once as `?token=…`, which sets a cookie. */
  readonly token?: string | undefined
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])
export const isLoopback = (host: string): boolean => loopback.has(host) || host === '::1' || host.startsWith('127.')

/** Answers are for the workbench's own pages: no scripts but its files, no frames, no other host. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export type GuardVariables = { nonce: string }

export function guard(options: GuardOptions): MiddlewareHandler<{ Variables: GuardVariables }> {
  return async (context, next) => {
    const nonce = randomBytes(16).toString('base64')
    context.set('nonce', nonce)
    checkHost(context.req.header('host'), options.host)
    checkOrigin(context.req.raw.headers)
    const welcome = checkToken(context.req.raw, options.token)
    await next()
    const { headers } = context.res
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy(nonce))
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'no-referrer')
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set('cross-origin-resource-policy', 'same-origin')
    headers.set('x-frame-options', 'DENY')
    headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
    if (welcome !== undefined) headers.append('set-cookie', welcome)
  }
}

/** The Host must be a name of this server: "localhost:4173", "127.0.0.1:4173", or the host it was given. */
function checkHost(header: string | undefined, bound: string): void {
  const name = header?.replace(/:\d+$/, '').toLowerCase()
  if (name !== undefined && (loopback.has(name) || name === bound.toLowerCase())) return
  if (name !== undefined && !isLoopback(bound) && /^\d{1,3}(\.\d{1,3}){3}$/.test(name)) return // bound to all addresses
  throw new Problem(421, {
    message: 'This server does not answer to that host name.',
    field: 'Host',
    expected: 'localhost, 127.0.0.1, or the host that the server was started with',
    remedy: 'Open the address that `counterclaim serve` printed.',
  })
}

/** A page of another site may not ask, not even to read; a link followed from it, or a client without Origin, may. */
function checkOrigin(headers: Headers): void {
  const [origin, host, site] = [headers.get('origin'), headers.get('host'), headers.get('sec-fetch-site')]
  const followed = origin === null && headers.get('sec-fetch-mode') === 'navigate'
  const own = origin === null || origin === `http://${host}` || origin === `https://${host}`
  if (own && (followed || (site !== 'cross-site' && site !== 'same-site'))) return
  throw new Problem(403, {
    message: 'A page of another origin may not use this ledger.',
    field: 'Origin',
    expected: `http://${host}`,
    remedy: 'Use the workbench itself, or a program that sends no Origin.',
  })
}

/** Returns a cookie to set where the token came in the address. */
function checkToken(request: Request, token: string | undefined): string | undefined {
  if (token === undefined) return undefined
  const url = new URL(request.url)
  const asked = url.searchParams.get('token')
  if (asked !== null && same(asked, token))
    return `counterclaim=${encodeURIComponent(token)}; HttpOnly; SameSite=Strict; Path=/`
  const bearer = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  if (bearer !== undefined && same(bearer, token)) return undefined
  const cookie = /(?:^|;\s*)counterclaim=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  if (cookie !== undefined && same(decoded(cookie), token)) return undefined
  throw new Problem(401, {
    message: 'This ledger asks for its token.',
    field: 'Authorization',
    expected: 'Bearer and the token that `counterclaim serve` printed',
    remedy: 'Open the printed address with its ?token=… once, or send the header.',
  })
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** A cookie's value; one that is broken stands for itself and then does not match. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
