/**
 * What the server answers: the ledger's record, gathered for a page. These schemas make /openapi.json,
 * and the workbench's types are inferred from them; nothing here is computed.
 */
import { z } from '@hono/zod-openapi'
import { kinds } from '../record/kinds.js'
import { Claim, Matter, matterKinds, Report, statuses } from '../record/record.js'

export const Status = z.enum(statuses)
export type Status = z.infer<typeof Status>

export const Side = z
  .object({
    id: z.string(),
    name: z.string(),
    letter: z.string().describe('A, B, … in the order in which the ledger first met the sides.'),
  })
  .describe('A party, as the conflict’s file names it.')
export type Side = z.infer<typeof Side>

export const MatterRef = z.object({
  id: z.string(),
  kind: z.enum(matterKinds),
  question: z.string(),
  status: Status,
  accounts: z.int(),
})
export type MatterRef = z.infer<typeof MatterRef>

export const ReportRow = z.object({
  id: z.string(),
  title: z.string().nullable(),
  opening: z.string().describe('The first words of the text, for reports without a title.'),
  outlet: z.string().nullable(),
  agency: z.string().nullable(),
  publishedAt: z.string().nullable(),
  addedAt: z.string().nullable(),
  language: z.string(),
  claims: z.int(),
  contested: z.int().describe('Claims that bear on a contested matter.'),
})
export type ReportRow = z.infer<typeof ReportRow>

export const ReportList = z.object({ total: z.int(), reports: z.array(ReportRow) })

const Neighbour = z.object({ id: z.string(), title: z.string().nullable() })

export const Decision = z.object({
  id: z.string(),
  act: z.string(),
  who: z.string(),
  when: z.string(),
  why: z.string().nullable(),
})
export type Decision = z.infer<typeof Decision>

export const ReportPage = z.object({
  report: Report,
  claims: z.array(Claim).describe('As people have corrected them; rejected ones are left out.'),
  reader: z.object({ version: z.string(), models: z.record(z.string(), z.string()) }),
  addedAt: z.string().nullable(),
  sides: z.array(Side),
  matters: z.record(z.string(), z.array(MatterRef)).describe('By claim.'),
  decisions: z.record(z.string(), z.array(Decision)).describe('By claim, newest last.'),
  previous: Neighbour.nullable(),
  next: Neighbour.nullable(),
})
export type ReportPage = z.infer<typeof ReportPage>

/** A claim in a list, with the report it is in: words and where they stand. */
export const ClaimRow = z.object({
  claim: Claim,
  report: z.object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedAt: z.string().nullable(),
  }),
  status: Status.nullable(),
  matter: z.string().nullable(),
})
export type ClaimRow = z.infer<typeof ClaimRow>

export const Kinds = z.enum(kinds)

export const Bounds = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  best: z.number().nullable().describe('Only where both bounds are open: about so many.'),
})
export type Bounds = z.infer<typeof Bounds>

/** What one source holds last, for a line in a list. */
export const Held = z.object({
  source: z.string(),
  side: z.string().nullable(),
  says: z.string(),
  bounds: Bounds.nullable(),
})

export const MatterRow = MatterRef.extend({
  reason: z.string(),
  origins: z.int().describe('Independent origins: copies and sources of one side count once.'),
  claims: z.int(),
  firstSaid: z.string().nullable(),
  lastSaid: z.string().nullable(),
  held: z.array(Held).describe('At most four accounts, those that differ first.'),
})
export type MatterRow = z.infer<typeof MatterRow>
export const MatterList = z.object({
  total: z.int(),
  byStatus: z.record(z.string(), z.int()),
  byKind: z.record(z.string(), z.int()),
  sides: z.array(Side),
  matters: z.array(MatterRow),
})
export type MatterList = z.infer<typeof MatterList>

export const MatterPage = z.object({
  matter: Matter,
  origins: z.int().describe('Independent ones: copies, reports of one source and sources of one side count once.'),
  sides: z.array(Side),
  statements: z.record(z.string(), ClaimRow).describe('By claim: its words, and the report that they are in.'),
  bounds: z
    .record(z.string(), Bounds)
    .describe('By claim: the figure that it holds on this matter, where it holds one.'),
  why: z.record(z.string(), z.string()).describe('By claim: why it stands in this matter.'),
  near: z.array(MatterRef).describe('Matters that share claims with this one.'),
})
export type MatterPage = z.infer<typeof MatterPage>

export const NumberedClaim = ClaimRow.extend({
  number: z.int(),
  side: z.string().nullable().describe('Of the source.'),
})
export type NumberedClaim = z.infer<typeof NumberedClaim>
export const NumberedClaims = z.object({
  claims: z.array(NumberedClaim).describe('In the order asked for; those that are gone are left out.'),
})
export type NumberedClaims = z.infer<typeof NumberedClaims>

export const Grounds = z
  .object({
    sides: z.array(z.object({ id: z.string(), name: z.string() })),
    sources: z.array(z.string()),
    holders: z.array(z.object({ name: z.string().nullable(), key: z.string().nullable() })),
    days: z.array(z.string()),
    grounds: z.array(
      z.object({
        place: z.object({ id: z.string(), name: z.string(), lat: z.number(), lon: z.number() }),
        claims: z
          .array(z.int())
          .describe(
            'Seven numbers a claim, in order of days: its number in the sheet; its source, holder, first and last day, as places in the lists above (−1: open); precision (0: told by another claim); marks (1: said not to hold it; 2: in force until another claim of the source).',
          ),
      }),
    ),
  })
  .describe('Who is said to hold what. src/export/grounds.ts writes and reads it.')
export type Grounds = z.infer<typeof Grounds>
