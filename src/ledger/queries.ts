/** What the ledger is asked, and what it answers. Days are ISO and inclusive; nothing here is computed. */
import type { HoldingClaim } from '../matter/held-on.js'
import type { Bounds, ControlClaim, MatterFacts } from '../matter/matter.js'
import type { Kind } from '../record/kinds.js'
import type { Claim, Matter, Place, PlaceMention, Report } from '../record/record.js'
import type { DecisionKind, Review } from './review.js'

export interface Page {
  /** 0-based. */
  readonly offset: number
  /** Lists give 100 where no limit is asked; Infinity asks for all. */
  readonly limit: number
}

export interface ReportQuery extends Partial<Page> {
  /** Words, all of which the title or text holds; the last may be a beginning. */
  readonly text?: string
  readonly outlet?: string
  /** Days published. */
  readonly from?: string
  readonly to?: string
}
export interface ReportSummary {
  readonly id: string
  readonly title: string | null
  /** The first words of the text. */
  readonly opening: string
  readonly outlet: string | null
  readonly agency: string | null
  readonly publishedAt: string | null
  readonly addedAt: string
  readonly language: string
  readonly claims: number
  /** Claims that bear on a contested matter. */
  readonly contested: number
}

export interface ClaimQuery extends Partial<Page> {
  /** Words, all of which the report of the claim and the claim's own words hold. */
  readonly text?: string
  readonly kind?: Kind
  /** Of one of these. */
  readonly kinds?: readonly Kind[]
  readonly report?: string
  readonly matter?: string
  /** The name under which `sources()` lists the source. */
  readonly source?: string
  /** Claims whose days overlap this stretch. */
  readonly from?: string
  readonly to?: string
  /** A place's id, or part of its name as the report wrote it. */
  readonly place?: string
  /** Degrees; a place of the claim lies inside. */
  readonly box?: { readonly west: number; readonly south: number; readonly east: number; readonly north: number }
}
export interface ClaimAnswer {
  readonly report: string
  readonly claim: Claim
  readonly from: Pick<Report, 'title' | 'outlet' | 'publishedAt'>
}

export interface MatterQuery extends Partial<Page> {
  /** Words of the question or the reason. */
  readonly text?: string
  readonly kind?: Matter['kind']
  readonly status?: Matter['status']
  /** A place's id, or part of its name. */
  readonly place?: string
  readonly from?: string
  readonly to?: string
  readonly report?: string
}
/** A matter as the ledger keeps it: with what the doors show beside it and must not derive again. */
export type KeptMatter = Matter & MatterFacts
export interface MatterAnswer {
  readonly total: number
  readonly matters: KeptMatter[]
  /** Of all that the query lets through when its own status (kind) is left out. */
  readonly byStatus: Partial<Record<Matter['status'], number>>
  readonly byKind: Partial<Record<Matter['kind'], number>>
}
export type MatterRef = Pick<Matter, 'id' | 'kind' | 'question' | 'status'> & { readonly accounts: number }

export interface ControlAnswer {
  readonly place: string
  readonly on: string | null
  /** The last claim of each source that is in force on the day. */
  readonly held: ControlClaim[]
  /** Every claimed change, by day. */
  readonly changes: ControlClaim[]
}
/** What is drawn of a claim: no words. */
export interface SheetClaim {
  /** Where it stands in the ledger: holds as long as the ledger is as it was. */
  readonly number: number
  readonly kind: Kind
  readonly from: string | null
  readonly to: string | null
  /** The day on which the source said it, else that of the report. */
  readonly saidOn: string | null
  /** Of the source. */
  readonly side: string | null
  readonly negated: boolean
  readonly confidence: number
  readonly places: readonly SheetPlace[]
}
export interface SheetPlace {
  /** null: the gazetteer lacks it. */
  readonly place: {
    readonly id: string
    readonly name: string
    readonly lat: number
    readonly lon: number
    readonly country: string | null
    readonly otherNames: readonly Pick<Place['otherNames'][number], 'name' | 'usedBy'>[]
  } | null
  readonly precision: PlaceMention['precision']
}
/** A place that somebody is said to hold, take or lose, with every claim on it in order of days. */
export interface Ground {
  readonly place: Pick<NonNullable<SheetPlace['place']>, 'id' | 'name' | 'lat' | 'lon'>
  readonly claims: readonly GroundClaim[]
}
export interface GroundClaim extends Omit<ControlClaim, 'says'>, HoldingClaim {
  readonly number: number
  readonly holderSide: string | null
  /** null: the place is told by another claim, which this one belongs to. */
  readonly precision: PlaceMention['precision'] | null
}
/** Why two claims stand together or apart. */
export interface Comparison {
  /** Matters that hold both. */
  readonly matters: number
  /** Their tellings are in one group. */
  readonly together: boolean
  /** Points for going together; null where something excludes it, or nothing had to be compared. */
  readonly score: number | null
  /** Points from which two tellings are joined. */
  readonly threshold: number
  readonly reasons: readonly string[]
}

export interface SourceSummary {
  readonly name: string
  readonly side: string | null
  readonly claims: number
  readonly reports: number
  readonly matters: number
  readonly contested: number
}
export interface QueueItem extends ClaimAnswer {
  /** Why it stands where it does: on a contested matter; by how little the reader is sure; put back as not sure. */
  readonly group: 'contested' | 'least-sure' | 'unsure'
  readonly matter: MatterRef | null
}
export interface QueueAnswer {
  readonly total: number
  readonly contested: number
  /** Claims that somebody looked at and was not sure about; they come last. */
  readonly unsure: number
  readonly items: QueueItem[]
}
export interface LogQuery extends Partial<Page> {
  readonly who?: string
  readonly decision?: DecisionKind
  /** Entries on this report's claims and text. */
  readonly report?: string
  /** Entries on this claim, matter or report. */
  readonly subject?: string
}
/** An entry with the report that it is about; null where it is about matters. */
export type LogEntry = Review & { readonly of: (Pick<Report, 'id' | 'title'> & { readonly opening: string }) | null }

export interface Counts {
  readonly reports: number
  readonly readings: number
  readonly claims: number
  readonly matters: number
  readonly reviews: number
  readonly byStatus: Partial<Record<Matter['status'], number>>
}
export type { Bounds, ControlClaim }
