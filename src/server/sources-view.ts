/** What the pages of sources are answered: claims and counts, never a rate. */
import { z } from '@hono/zod-openapi'
import { kinds } from '../record/kinds.js'
import { SourceRow } from './search-view.js'
import { ClaimRow, MatterRef, Side } from './views.js'

export const SourceList = z.object({
  total: z.int().describe('With private persons, who are not among the rows.'),
  withheld: z.int().describe('Private persons that this page of the list leaves out.'),
  sides: z.array(Side),
  sources: z.array(SourceRow),
})
export type SourceList = z.infer<typeof SourceList>

export const WordUse = z.object({
  kind: z.enum(kinds).nullable().describe('What the word names; null for other words that take a side.'),
  word: z.string(),
  gloss: z.string().nullable().describe('What it says without taking a side, where it takes one.'),
  favours: z.enum(['agent', 'target']).nullable(),
  own: z.boolean().describe('The source’s own word; else of others, of this side.'),
  side: z.string().nullable(),
  claims: z.int(),
})
export type WordUse = z.infer<typeof WordUse>

export const SourcePage = z.object({
  source: SourceRow.extend({ first: z.string().nullable(), last: z.string().nullable() }),
  sides: z.array(Side),
  total: z.int().describe('Matters that were asked for.'),
  said: z.array(
    z.object({
      matter: MatterRef,
      claims: z.int().describe('Of the source, on this matter.'),
      own: z.array(ClaimRow).describe('The last ones, at most three.'),
      sources: z.int().describe('Others that speak on it.'),
      others: z
        .array(ClaimRow.extend({ source: z.string(), side: z.string().nullable() }))
        .describe('The last of each.'),
    }),
  ),
  words: z.array(WordUse),
  countedClaims: z.int().describe('Its words are counted in so many of its claims, the last recorded.'),
  comparedMatters: z.int().describe('Others’ words are counted in the claims on so many of its matters.'),
})
export type SourcePage = z.infer<typeof SourcePage>
