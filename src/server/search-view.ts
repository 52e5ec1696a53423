/** What a search over everything is answered. */
import { z } from '@hono/zod-openapi'
import { kinds } from '../record/kinds.js'
import { ClaimRow, MatterRef, ReportRow } from './views.js'

export const groups = ['claims', 'reports', 'matters', 'sources', 'places'] as const
export type Group = (typeof groups)[number]

export const SearchQuery = z.object({
  q: z.string().max(400).default('').describe('Words, all of which are held; the last may be a beginning.'),
  in: z.enum(groups).optional().describe('Only this group.'),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(6),
  place: z.string().max(400).optional().describe('Claims that name this place: its id, or its name.'),
  source: z.string().max(400).optional().describe('Claims of this source.'),
  kind: z.enum(kinds).optional().describe('Claims of this kind.'),
})
export type SearchQuery = z.output<typeof SearchQuery>

const found = <S extends z.ZodType>(row: S, order: string) =>
  z
    .object({ total: z.int(), more: z.boolean().describe('There are more than were counted.'), rows: z.array(row) })
    .describe(order)

export const PlaceRow = z.object({
  id: z.string().nullable().describe('Of the gazetteer; null where it is not in it.'),
  name: z.string().describe('As most claims write it.'),
  otherNames: z.array(z.string()),
  admin1: z.string().nullable(),
  country: z.string().nullable(),
  claims: z.int(),
})
export type PlaceRow = z.infer<typeof PlaceRow>

export const SourceRow = z.object({
  name: z.string(),
  side: z.string().nullable(),
  claims: z.int(),
  reports: z.int(),
  matters: z.int(),
  contested: z.int().describe('Of its matters.'),
})
export type SourceRow = z.infer<typeof SourceRow>

export const SearchPage = z.object({
  claims: found(ClaimRow, 'The last recorded first; with a place, source or kind, by report.'),
  reports: found(ReportRow.extend({ excerpt: z.string().nullable() }), 'The last recorded first.'),
  matters: found(MatterRef, 'Contested first.'),
  sources: found(SourceRow, 'Those with most claims first. Private persons are not listed.'),
  places: found(PlaceRow, 'Those that most claims name first.'),
})
export type SearchPage = z.infer<typeof SearchPage>
