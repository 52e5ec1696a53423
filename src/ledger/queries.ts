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
export interface NumberedAnswer extends ClaimAnswer {
  readonly number: number
  /** Of the source, as in the sheet. */
  readonly side: string | null
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
  /** A person who is named and lives in one report alone: no list shows the name. */
  readonly private: boolean
}
export interface SourceQuery extends Partial<Page> {
  /** Part of the name. */
  readonly text?: string
  /** Those with most claims first (where nothing is said), or by name. */
  readonly by?: 'claims' | 'name'
}
export interface SourcePageQuery extends Partial<Page> {
  /** Only contested matters. */
  readonly contested?: boolean
}
/** A source with a page of the matters it speaks on, contested ones first, and what it calls things. */
export interface SourceAnswer extends SourceSummary {
  /** First and last day of its reports. */
  readonly first: string | null
  readonly last: string | null
  /** Matters that the query lets through. */
  readonly total: number
  readonly said: readonly Said[]
  readonly words: readonly WordUse[]
  /** Its own words are counted in so many of its claims, the last ones; others' in the claims on so many of its matters. */
  readonly countedClaims: number
  readonly comparedMatters: number
}
/** What a source says on one matter, and the last statement of each other one. */
export interface Said {
  readonly matter: MatterRef
  /** Of the source. */
  readonly claims: number
  readonly own: readonly ClaimAnswer[]
  /** Others that speak on it. */
  readonly sources: number
  readonly others: readonly (ClaimAnswer & { readonly source: string; readonly side: string | null })[]
}
/** How often a word names what happened in claims of a kind; or, with kind null, any other word that takes a side. */
export interface WordUse {
  readonly kind: Kind | null
  readonly word: string
  /** What it says without taking a side, where it takes one. */
  readonly gloss: string | null
  readonly favours: 'agent' | 'target' | null
  /** The source's own word; else that of others, of this side. */
  readonly own: boolean
  readonly side: string | null
  readonly claims: number
}
/** Words in anything, or in one group alone. */
export interface SearchQuery extends Partial<Page> {
  readonly text: string
  readonly of?: keyof SearchAnswer | undefined
}
export interface Found<T> {
  /** Counted up to a bound. */
  readonly total: number
  /** There are more than were counted. */
  readonly more: boolean
  readonly rows: T[]
}
export interface SearchAnswer {
  /** Whose words, or source, hold all that was asked; the last recorded first. */
  readonly claims: Found<ClaimAnswer>
  readonly reports: Found<ReportSummary>
  readonly matters: Found<MatterRef>
  readonly sources: Found<SourceSummary>
  readonly places: Found<PlaceSummary>
}
/** A place that claims name. */
export interface PlaceSummary {
  /** Of the gazetteer; null where it is not in it. */
  readonly id: string | null
  /** As most claims write it. */
  readonly name: string
  readonly otherNames: readonly string[]
  readonly admin1: string | null
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  readonly claims: number
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
/** What the ledger holds, for its first page. */
export interface Overview extends Counts {
  readonly outlets: number
  readonly sources: number
  /** First and last day published; null where no report has one. */
  readonly published: { readonly from: string; readonly to: string } | null
  /** Reports by when they were published: by day, or by month or year where they cover long. Stretches without any are left out. */
  readonly byTime: readonly Stretch[]
  /** When the last report was recorded. */
  readonly lastAdded: string | null
  /** Where the ledger stands, to ask later for what came since. */
  readonly mark: string
}
/** Reports of a day (2020-10-14), a month (2020-10) or a year (2020). */
export interface Stretch {
  readonly when: string
  readonly reports: number
}
/** What came since a mark. Without one, or with that of another ledger: since null, and all reports are new. */
export interface Changes {
  readonly since: string | null
  readonly reports: number
  /** Reports known before that a newer reader has read. */
  readonly reread: number
  /** The last recorded first. */
  readonly newest: readonly ReportSummary[]
  /** Matters are gathered from so many of the newest reports. */
  readonly gathered: number
  /** Matters of several accounts on which new reports speak, contested ones first: `fresh` of their claims are new. */
  readonly matters: readonly (MatterRef & { readonly fresh: number; readonly claims: number })[]
  readonly decisions: readonly {
    readonly who: string
    readonly decision: DecisionKind
    readonly count: number
    readonly last: string
  }[]
}
export type { Bounds, ControlClaim }
