/** What the first page is answered. */
import { z } from '@hono/zod-openapi'
import { decisions } from '../ledger/review.js'
import { MatterRef, MatterRow, ReportRow, Side } from './views.js'

const Changes = z.object({
  since: z.string().nullable().describe('The mark that was asked with; null where none was, or another ledger’s.'),
  reports: z.int(),
  reread: z.int().describe('Reports known before that a newer reader has read.'),
  newest: z.array(ReportRow).describe('The last recorded first.'),
  gathered: z.int().describe('Matters are gathered from so many of the newest reports.'),
  matters: z.array(MatterRef.extend({ fresh: z.int().describe('Claims of new reports.'), claims: z.int() })),
  decisions: z.array(z.object({ who: z.string(), decision: z.enum(decisions), count: z.int(), last: z.string() })),
})

export const OverviewPage = z.object({
  reports: z.int(),
  outlets: z.int(),
  claims: z.int(),
  sources: z.int(),
  matters: z.int(),
  byStatus: z.record(z.string(), z.int()),
  reviews: z.int(),
  published: z.object({ from: z.string(), to: z.string() }).nullable(),
  byTime: z
    .array(z.object({ when: z.string().describe('A day, a month or a year.'), reports: z.int() }))
    .describe('Reports by when they were published.'),
  lastAdded: z.string().nullable(),
  mark: z.string().describe('Ask with ?since= this, to learn what came after now.'),
  sides: z.array(Side),
  contested: z.array(MatterRow).describe('Those with most independent origins first.'),
  changes: Changes,
})
export type OverviewPage = z.infer<typeof OverviewPage>
