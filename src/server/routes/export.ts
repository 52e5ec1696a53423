/** What a view shows, as a file. Names of private persons are left out unless asked. */
import { createRoute, z } from '@hono/zod-openapi'
import { briefStyleHash } from '../../export/brief.js'
import { type ExportAsked, exportLedger } from '../../export/export-ledger.js'
import { exportFormats, namesShown } from '../../export/export-parts.js'
import { families, familyOf } from '../../export/families.js'
import { type PackedGrounds, unpackGrounds } from '../../export/grounds.js'
import type { Ledger } from '../../ledger/ledger.js'
import { decisions } from '../../ledger/review.js'
import { heldOn } from '../../matter/held-on.js'
import { kinds } from '../../record/kinds.js'
import { matterKinds } from '../../record/record.js'
import { id } from '../desk-views.js'
import { notFound, Problem, ProblemBody } from '../problem.js'
import { json, newRouter } from '../router.js'
import type { Shelf } from '../shelf.js'
import { Status } from '../views.js'

const familyList = new RegExp(`^(${families.join('|')})(,(${families.join('|')}))*$`)
const isoDay = z.string().regex(/^-?\d{4,6}-\d\d-\d\d$/, 'expected a day: 2020-10-14')
const Asked = z.object({
  format: z.enum(exportFormats),
  private: z.enum(['0', '1']).default('0').describe('1: with the names of private persons.'),
  id: id.optional().describe('Of the matter.'),
  q: z.string().max(400).optional(),
  report: id.optional(),
  matter: id.optional(),
  kind: z.string().max(40).optional(),
  families: z
    .string()
    .regex(familyList, `expected some of ${families.join(', ')}, parted by commas`)
    .optional()
    .describe('Of claims: what they are about.'),
  status: Status.optional(),
  source: z.string().max(400).optional(),
  place: z.string().max(400).optional(),
  from: isoDay.optional(),
  to: isoDay.optional(),
  held: z
    .union([isoDay, z.literal('ever')])
    .optional()
    .describe(
      'Of claims: those on who holds a place that are in force on this day, each source’s last; `ever`: all through time. Goes with `place`, and with no other filter.',
    ),
  by: z.enum(['name', 'claims']).default('name').describe('The order of sources.'),
  who: z.string().max(80).optional(),
  decision: z.enum(decisions).optional(),
})
type Asked = z.output<typeof Asked>
const subjects = ['claims', 'reports', 'matters', 'matter', 'sources', 'log'] as const

const route = createRoute({
  method: 'get',
  path: '/api/export/{of}',
  request: { params: z.object({ of: z.enum(subjects) }), query: Asked },
  responses: {
    200: {
      description: 'A file: CSV, JSON, GeoJSON (claims, and the claims of a matter), or a brief to print.',
      content: {
        'text/csv': { schema: z.string() },
        'application/json': { schema: z.unknown() },
        'application/geo+json': { schema: z.unknown() },
        'text/html': { schema: z.string() },
      },
    },
    default: json(ProblemBody, 'What went wrong.'),
  },
})

const ids = z.array(id).max(20_000).default([])
const namesRoute = createRoute({
  method: 'post',
  path: '/api/private-names',
  request: {
    body: {
      content: { 'application/json': { schema: z.object({ reports: ids, matters: ids, claims: ids }) } },
      required: true,
    },
  },
  responses: {
    200: json(
      z.object({ names: z.array(z.string()) }),
      'Names of private persons in the reports that are named, that these matters rest on and that these claims are in: a picture of a page leaves them out. Changes nothing.',
    ),
    default: json(ProblemBody, 'What went wrong.'),
  },
})

const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  html: 'text/html; charset=utf-8',
} as const

export interface ExportDesk {
  readonly ledger: Ledger
  /** The present instant, ISO. */
  readonly now: () => string
}

export const exportRoutes = ({ ledger, now }: ExportDesk, shelf: Pick<Shelf, 'grounds'>) =>
  newRouter()
    .openapi(namesRoute, (context) => context.json({ names: namesShown(ledger, context.req.valid('json')) }, 200))
    .openapi(route, async (context) => {
      const { of } = context.req.valid('param')
      const query = context.req.valid('query')
      const { format } = query
      if (format === 'geojson' && of !== 'claims' && of !== 'matter')
        throw new Problem(400, {
          message: `${of} have no places of their own.`,
          field: 'format',
          expected: 'csv, json or html',
          remedy: 'Export the claims as GeoJSON.',
        })
      if (query.held !== undefined) checkHeld(of, query)
      const asked =
        of === 'claims' && query.held !== undefined
          ? ({ of: 'held', numbers: heldNumbers(await shelf.grounds(), query.held, query.place) } as const)
          : askedFor(of, query)
      if (asked.of === 'matter' && ledger.matter(asked.id) === undefined) throw notFound('matter', asked.id)
      const pieces = exportLedger(ledger, asked, { format, withPrivate: query.private === '1', on: now().slice(0, 10) })
      const name = `counterclaim-${of}-${now().slice(0, 10)}.${format}`
      return new Response(streamed(pieces), {
        headers: {
          'content-type': types[format],
          'content-disposition': `${format === 'html' ? 'inline' : 'attachment'}; filename="${name}"`,
          'cache-control': 'no-store',
          ...(format === 'html' && { 'content-security-policy': briefHeader }),
        },
      }) as never
    })

/** The brief's one style, no script, no frame, no form; its links open elsewhere. */
const briefHeader = `default-src 'none'; style-src ${briefStyleHash}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox allow-modals allow-top-navigation-by-user-activation`

/** Claims on who holds a place, or any place, by their numbers in the ledger and in their order. */
function heldNumbers(packed: string, on: string, place: string | undefined): number[] {
  const grounds = unpackGrounds(JSON.parse(packed) as PackedGrounds).filter(
    (ground) => place === undefined || ground.place.id === place,
  )
  const held = grounds.flatMap(({ claims }) => (on === 'ever' ? claims : heldOn(claims, on)))
  return [...new Set(held.map(({ number }) => number))].sort((a, b) => a - b)
}

/** Of who holds what, only the place narrows the file: another filter would be ignored, and the file say what it is not. */
function checkHeld(of: string, { held: _, format: _format, private: _private, place: _place, ...others }: Asked): void {
  const refused = (message: string, field: string, remedy: string) =>
    new Problem(400, { message, field, expected: 'claims, with no filter but place', remedy })
  if (of !== 'claims') throw refused(`${of} are not held on a day.`, 'held', 'Leave out held, or export the claims.')
  const [field] = Object.entries(others).find(([name, value]) => value !== undefined && name !== 'by') ?? []
  if (field !== undefined)
    throw refused(
      `held goes with no filter but place; ${field} was asked for too.`,
      field,
      `Leave out ${field}, or held.`,
    )
}

const kindsOf = (named: readonly string[]) => kinds.filter((kind) => named.includes(familyOf[kind]))

function askedFor(of: (typeof subjects)[number], query: Asked): ExportAsked {
  const { q: text, from, to, place, report, matter, source, status, who, decision } = query
  if (of === 'claims')
    return {
      of,
      query: {
        text,
        report,
        matter,
        source,
        place,
        from,
        to,
        kind: kinds.find((one) => one === query.kind),
        ...(query.families !== undefined && { kinds: kindsOf(query.families.split(',')) }),
      },
    }
  if (of === 'reports') return { of, query: { text, from, to } }
  if (of === 'matters')
    return { of, query: { text, status, place, from, to, report, kind: matterKinds.find((one) => one === query.kind) } }
  if (of === 'sources') return { of, query: { text, by: query.by } }
  if (of === 'log') return { of, query: { who, decision, report } }
  if (query.id === undefined)
    throw new Problem(400, {
      message: 'No matter is named.',
      field: 'id',
      expected: 'the id of a matter',
      remedy: 'Add ?id=…',
    })
  return { of, id: query.id }
}

/** Pieces of a line become pieces of 64 kB; between them other requests are answered. */
const chunk = 65_536
function streamed(pieces: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      let text = ''
      while (text.length < chunk) {
        const { value, done } = pieces.next()
        if (done) {
          if (text !== '') controller.enqueue(encoder.encode(text))
          controller.close()
          return
        }
        text += value
      }
      controller.enqueue(encoder.encode(text))
      await new Promise((resolve) => setImmediate(resolve))
    },
    cancel: () => void pieces.return(undefined),
  })
}
