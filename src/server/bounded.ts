/** Stands before every write: an upload says how long it is, and is no longer than one may be. */
import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.js'

/** A text may be 5 MB; JSON around and inside it may double that. */
const largestUpload = 11_000_000

/** Node reads no more than Content-Length says, so that the header is the bound. */
export const bounded: MiddlewareHandler = async (context, next) => {
  const length = context.req.header('content-length')
  if (context.req.header('transfer-encoding') !== undefined)
    throw new Problem(411, {
      message: 'The upload does not say how long it is.',
      field: 'Content-Length',
      expected: 'its length in bytes',
      remedy: 'Send it in one piece, not in chunks.',
    })
  if (Number(length ?? 0) > largestUpload)
    throw new Problem(413, {
      message: 'The upload is too large.',
      field: 'Content-Length',
      expected: 'a text of at most 5 MB',
      remedy: 'Split it, or add it in parts.',
    })
  await next()
}
