/** What the pages send when they change something, and what they are answered. These schemas are in /openapi.json. */
import { z } from '@hono/zod-openapi'
import { decisions } from '../ledger/review.js'
import { Claim, Place } from '../record/record.js'
import { MatterRef } from './views.js'

export const id = z.string().min(1).max(400)
const who = z.string().trim().min(1, 'expected a name: every entry of the log has one').max(80)
const why = z.string().max(2000).default('')
const offset = z.int().nonnegative()

export const Judged = z.object({ who, why, decision: z.enum(['accept', 'reject', 'unsure']) })
export const Corrected = z.object({
  who,
  why,
  decision: z.literal('correct'),
  after: Claim.omit({ id: true }).partial().describe('The slots that replace the claim’s.'),
})
export const Decision = z.discriminatedUnion('decision', [Judged, Corrected])
export const Missed = z.object({ who, why, claim: Claim.omit({ id: true }) })
export const Redaction = z.object({
  who,
  why,
  stretches: z
    .array(z.object({ start: offset, end: offset }))
    .min(1)
    .max(1000)
    .describe('Passages of the text: UTF-16 code units, half-open.'),
})
export const Merge = z.object({ who, why, matters: z.array(id).min(2).max(50) })
export const Split = z.object({ who, why, claims: z.array(id).min(1).max(5000) })
export const Undo = z.object({ who, why })

export const Entry = z
  .object({
    number: z.int(),
    at: z.string(),
    who: z.string(),
    decision: z.enum(decisions),
    subject: z.string(),
    before: z.unknown().describe('What was there: a claim, or the claims of a matter; null where nothing was.'),
    after: z.unknown(),
    why: z.string(),
    undoneBy: z.int().nullable(),
  })
  .describe('One entry of the log. It is never changed; an undo is an entry of its own.')
export type Entry = z.infer<typeof Entry>

export const Decided = z.object({
  entry: Entry,
  matter: z.string().nullable().describe('After a merge or split: where its claims stand now.'),
})
export type Decided = z.infer<typeof Decided>

export const LogPage = z.object({
  total: z.int(),
  entries: z.array(
    Entry.extend({
      of: z.object({ id: z.string(), title: z.string().nullable(), opening: z.string() }).nullable(),
      matter: z
        .object({ id: z.string(), question: z.string() })
        .nullable()
        .describe('Of a merge or a split: the matter as it stands now.'),
    }),
  ),
})
export type LogPage = z.infer<typeof LogPage>

const Context = z.object({ start: offset, text: z.string() })
export const QueuePage = z.object({
  total: z.int(),
  contested: z.int(),
  unsure: z.int(),
  items: z.array(
    z.object({
      claim: Claim,
      report: z.object({
        id: z.string(),
        title: z.string().nullable(),
        outlet: z.string().nullable(),
        publishedAt: z.string().nullable(),
      }),
      group: z.enum(['contested', 'least-sure', 'unsure']),
      matter: MatterRef.nullable(),
      context: Context.describe('The paragraph around the claim’s words, and where it begins in the text.'),
    }),
  ),
})
export type QueuePage = z.infer<typeof QueuePage>

export const GivenText = z.object({
  text: z.string().min(1),
  id: id.optional(),
  title: z.string().max(1000).optional(),
  outlet: z.string().max(400).optional(),
  agency: z.string().max(400).optional(),
  author: z.string().max(400).optional(),
  url: z.string().max(4000).optional(),
  publishedAt: z.string().max(40).optional(),
  language: z.string().max(20).optional(),
})
export const Added = z.object({
  reports: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      claims: z.int(),
      recorded: z.enum(['new', 'reread', 'known']),
      note: z.string().nullable(),
    }),
  ),
  failures: z.array(z.object({ where: z.string(), message: z.string(), remedy: z.string() })),
})
export type Added = z.infer<typeof Added>

export const Places = z.object({ places: z.array(Place) })
