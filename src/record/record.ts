/**
 * The record: what a reading of a report holds. These schemas are its one definition; the types are
 * inferred from them, `counterclaim schema` prints them as JSON Schema, and the server publishes them.
 *
 * Offsets are UTF-16 code units into `Report.text`, half-open. Days are ISO days, inclusive on both
 * ends. `null` means unknown or open, never "none".
 */
import { z } from 'zod'
import { kinds } from './kinds.js'

const offset = z.int().nonnegative()
const isoDay = z.string().regex(/^-?\d{4,6}-\d\d-\d\d$/)

export const Mention = z
  .object({ start: offset, end: offset, text: z.string() })
  .describe('A quotation of the report: UTF-16 code units, half-open; text is exactly that slice.')
export type Mention = z.infer<typeof Mention>

export const Days = z
  .object({
    from: isoDay.nullable(),
    to: isoDay.nullable(),
    mention: Mention.nullable(),
    basis: z.enum(['stated', 'implied']),
  })
  .describe(
    'Inclusive ISO days; null is open. stated: the sentence of the claim gives the time; implied: another does.',
  )
export type Days = z.infer<typeof Days>

export const Actor = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['state', 'government', 'military', 'armed-group', 'person', 'organisation', 'media', 'civilians']),
  country: z.string().nullable().describe('ISO 3166-1 alpha-3'),
  side: z.string().nullable().describe("From a conflict's file; null where none is given."),
})
export type Actor = z.infer<typeof Actor>

export const Place = z.object({
  id: z.string(),
  name: z.string().describe('As the source wrote it.'),
  otherNames: z.array(z.object({ name: z.string(), language: z.string(), usedBy: z.string().nullable() })),
  lat: z.number(),
  lon: z.number(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-3; null inside a listed disputed area.'),
  claimedBy: z.array(z.string()),
  admin1: z.string().nullable(),
  feature: z.string().describe('GeoNames class.code'),
})
export type Place = z.infer<typeof Place>

export const stances = ['asserts', 'denies', 'confirms', 'demands', 'accuses', 'warns', 'promises', 'doubts'] as const
export type Stance = (typeof stances)[number]

export const Attribution = z
  .object({
    source: z.array(Mention).describe('The words that name the speaker; empty where nobody is named.'),
    cue: z.array(Mention),
    content: z.array(Mention),
    speaker: Actor.nullable(),
    medium: Mention.nullable(),
    saidOn: Days.nullable(),
    stance: z.enum(stances),
    get via() {
      return z.array(Attribution).describe('Outer attributions, outermost first.')
    },
    confidence: z.number().min(0).max(1),
    foundBy: z.string(),
  })
  .meta({ id: 'Attribution', description: 'Who is reported to say it, after the PARC / PolNeAR scheme.' })
export interface Attribution {
  source: Mention[]
  cue: Mention[]
  content: Mention[]
  speaker: Actor | null
  medium: Mention | null
  saidOn: Days | null
  stance: Stance
  via: Attribution[]
  confidence: number
  foundBy: string
}

export const Participant = Mention.extend({ actor: Actor.nullable() })
export type Participant = z.infer<typeof Participant>

export const PlaceMention = Mention.extend({
  place: Place.nullable(),
  precision: z.union([1, 2, 3, 4, 5, 6, 7].map((n) => z.literal(n as 1 | 2 | 3 | 4 | 5 | 6 | 7))),
  basis: z.enum(['stated', 'implied']),
})
export type PlaceMention = z.infer<typeof PlaceMention>
export type Precision = PlaceMention['precision']

export const Quantity = Mention.extend({
  of: z.string(),
  population: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  best: z.number().nullable(),
  role: z.enum(['total', 'part']),
  cumulative: z.boolean(),
  actor: Actor.nullable().describe('Whose people.'),
})
export type Quantity = z.infer<typeof Quantity>

export const Framing = Mention.extend({ gloss: z.string(), favours: z.enum(['agent', 'target']).nullable() })
export type Framing = z.infer<typeof Framing>

export const polarities = ['affirmed', 'negated'] as const
export type Polarity = (typeof polarities)[number]
export const modalities = ['asserted', 'possible', 'intended', 'demanded', 'hypothetical'] as const
export type Modality = (typeof modalities)[number]

export const Claim = z.object({
  id: z
    .string()
    .describe(
      'Unique in the whole ledger: a hash of report id, kind, evidence, source, polarity; stable over re-reading.',
    ),
  kind: z.enum(kinds),
  evidence: Mention,
  trigger: Mention,
  attribution: Attribution.nullable().describe("null: the report's own voice."),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  background: z.boolean(),
  agents: z.array(Participant),
  targets: z.array(Participant),
  places: z.array(PlaceMention),
  time: Days.nullable(),
  quantities: z.array(Quantity),
  framing: z.array(Framing),
  links: z.array(z.object({ type: z.enum(['event', 'denies', 'demands', 'restates', 'part']), claim: z.string() })),
  confidence: z.number().min(0).max(1),
  foundBy: z.string(),
})
export type Claim = z.infer<typeof Claim>

export const partKinds = ['headline', 'dateline', 'byline', 'body', 'caption'] as const
export const Report = z.object({
  id: z.string().describe('As given, else a hash of outlet, url, publishedAt and text.'),
  text: z.string(),
  sha256: z.string(),
  parts: z.array(z.object({ kind: z.enum(partKinds), start: offset, end: offset })),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  agency: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable().describe('ISO day, or instant with its offset.'),
  retrievedAt: z.string().nullable(),
  archiveUrl: z.string().nullable(),
  language: z.string(),
})
export type Report = z.infer<typeof Report>

export const Reading = z.object({
  id: z.string().describe('report.id'),
  report: Report,
  claims: z.array(Claim),
  reader: z.object({ version: z.string(), models: z.record(z.string(), z.string()) }),
})
export type Reading = z.infer<typeof Reading>

export const timexTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const
export const Annotation = z
  .object({
    id: z.string(),
    sentences: z.array(
      z.object({
        start: offset,
        end: offset,
        tokens: z.array(
          z.object({
            start: offset,
            end: offset,
            form: z.string(),
            lemma: z.string(),
            upos: z.string(),
            xpos: z.string(),
            feats: z.string(),
            head: z.int().nonnegative().describe('1-based, 0 root'),
            deprel: z.string(),
          }),
        ),
      }),
    ),
    attributions: z.array(Attribution),
    events: z.array(z.object({ trigger: Mention, kind: z.enum(kinds), foundBy: z.string() })),
    timexes: z.array(Mention.extend({ type: z.enum(timexTypes), value: z.string(), mod: z.string().nullable() })),
    toponyms: z.array(
      Mention.extend({
        name: z.string(),
        lat: z.number().nullable(),
        lon: z.number().nullable(),
        geonameid: z.int().nullable(),
        precision: z.int().nullable(),
        role: z.enum(['place', 'in-name', 'demonym']),
      }),
    ),
    quantities: z.array(Quantity),
    actors: z.array(Mention.extend({ actor: Actor })),
  })
  .describe('Every layer under the claims of one report.')
export type Annotation = z.infer<typeof Annotation>

export const matterKinds = [
  'event',
  'toll',
  'agent',
  'target',
  'means',
  'place',
  'control',
  'agreement',
  'position',
  'fact',
] as const
export const statuses = ['single', 'corroborated', 'contested', 'revised'] as const
export const Matter = z.object({
  id: z.string(),
  kind: z.enum(matterKinds),
  question: z.string(),
  status: z.enum(statuses),
  reason: z.string(),
  accounts: z.array(
    z.object({
      source: z.string(),
      side: z.string().nullable(),
      origin: z.string().describe('The wire or named source that it goes back to.'),
      entries: z.array(
        z.object({
          claim: z.string(),
          saidOn: z.string().nullable(),
          says: z.string().describe('The value held, in words.'),
        }),
      ),
    }),
  ),
  claims: z.array(z.object({ id: z.string(), report: z.string() })),
})
export type Matter = z.infer<typeof Matter>
export type Account = Matter['accounts'][number]
export type Entry = Account['entries'][number]
