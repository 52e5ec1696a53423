/** Readings written by hand: a claim is given by its words, which are looked up in the text. For tests and generated ledgers. */
import type { Actor, Attribution, Claim, Mention, Place, Reading } from '../src/record/record.js'
import { makeReport, type ReportInput } from '../src/text/make-report.js'

export interface ClaimInput {
  readonly kind: Claim['kind']
  readonly words: string
  /** Where its sentence begins, in UTF-16 code units, for texts that repeat themselves: all its words are looked up from there on. */
  readonly from?: number
  /** Of the words, those that name what happened; all of them where it is left out. */
  readonly trigger?: string
  readonly by?: { source: string; cue: string; actor?: Actor | null; stance?: Attribution['stance']; medium?: string }
  readonly agents?: readonly { words: string; actor: Actor | null }[]
  readonly targets?: readonly { words: string; actor: Actor | null }[]
  readonly place?: { words: string; place: Place | null; precision: Claim['places'][number]['precision'] }
  readonly day?: [string | null, string | null]
  readonly count?: {
    words: string
    of: string
    low: number | null
    high: number | null
    best?: number
    population?: string
  }
  readonly framing?: { words: string; gloss: string; favours: 'agent' | 'target' | null }
  readonly polarity?: Claim['polarity']
  readonly modality?: Claim['modality']
  readonly background?: boolean
}

export function readingFrom(input: ReportInput, claims: readonly ClaimInput[]): Reading {
  const report = makeReport(input)
  const find = (words: string, near = 0): Mention => {
    const after = report.text.indexOf(words, near)
    const start = after === -1 ? report.text.indexOf(words) : after
    if (start === -1) throw new Error(`"${words}" is not in the text of ${report.title}`)
    return { start, end: start + words.length, text: words }
  }
  return {
    id: report.id,
    report,
    claims: claims.map((claim, at) =>
      claimFrom(claim, `${report.id.slice(0, 12)}-${at}`, (words, near) => find(words, near ?? claim.from)),
    ),
    reader: { version: '0.0.0-hand', models: {} },
  }
}

function claimFrom(input: ClaimInput, id: string, find: (words: string, near?: number) => Mention): Claim {
  const evidence = find(input.words)
  const { by, place, count, framing, day } = input
  return {
    id,
    kind: input.kind,
    evidence,
    trigger: input.trigger === undefined ? evidence : find(input.trigger, evidence.start),
    attribution: by
      ? {
          source: by.source === '' ? [] : [find(by.source)],
          cue: by.cue === '' ? [] : [find(by.cue)],
          content: [evidence],
          speaker: by.actor ?? null,
          medium: by.medium ? find(by.medium) : null,
          saidOn: null,
          stance: by.stance ?? 'asserts',
          via: [],
          confidence: 0.9,
          foundBy: 'by-hand',
        }
      : null,
    polarity: input.polarity ?? 'affirmed',
    modality: input.modality ?? 'asserted',
    background: input.background ?? false,
    agents: (input.agents ?? []).map((one) => ({ ...find(one.words), actor: one.actor })),
    targets: (input.targets ?? []).map((one) => ({ ...find(one.words), actor: one.actor })),
    places: place
      ? [{ ...find(place.words), place: place.place, precision: place.precision, basis: 'stated' as const }]
      : [],
    time: day ? { from: day[0], to: day[1], mention: null, basis: 'implied' } : null,
    quantities: count
      ? [
          {
            ...find(count.words, evidence.start),
            of: count.of,
            population: count.population ?? 'unspecified',
            low: count.low,
            high: count.high,
            best: count.best ?? null,
            role: 'total',
            cumulative: false,
            actor: null,
          },
        ]
      : [],
    framing: framing ? [{ ...find(framing.words), gloss: framing.gloss, favours: framing.favours }] : [],
    links: [],
    confidence: 0.8,
    foundBy: 'by-hand',
  }
}
