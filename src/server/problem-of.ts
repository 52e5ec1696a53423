/** Turns whatever a route threw into a Problem: the ledger's and the intake's own words, or that we failed. */
import { HTTPException } from 'hono/http-exception'
import { IntakeError } from '../intake/intake-error.js'
import { LedgerError } from '../ledger/ledger.js'
import { ReviewError } from '../ledger/review.js'
import { Problem } from './problem.js'

export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof ReviewError) return new Problem(409, { ...halves(error.message), field: 'decision' })
  if (error instanceof LedgerError) return new Problem(503, halves(error.message))
  if (error instanceof IntakeError)
    return new Problem(422, { message: `${error.where}: ${error.wrong}.`, field: 'text', remedy: `${error.remedy}.` })
  if (error instanceof URIError)
    return new Problem(400, { message: 'The address is broken: a % in it stands for no character.', field: 'path' })
  if (error instanceof HTTPException && error.status < 500)
    return new Problem(error.status as 400, {
      message: 'The request could not be read.',
      expected: 'JSON as /openapi.json describes it',
      remedy: 'Check that its body is JSON and that its Content-Type says so.',
    })
  console.error(error)
  return new Problem(500, {
    message: 'The server failed at this; nothing that was recorded is lost.',
    remedy: 'Try again. The terminal that runs `counterclaim serve` shows what went wrong.',
  })
}

/** "There is no claim x. It may have been rejected" → what is wrong, and what to do. */
function halves(message: string): { message: string; remedy?: string } {
  const [wrong, ...remedy] = message.split('. ')
  return remedy.length === 0 ? { message } : { message: `${wrong}.`, remedy: `${remedy.join('. ')}.` }
}
