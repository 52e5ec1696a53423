/** The desk on a ledger: reads in threads, records in this process, writes decisions with the present instant. */
import { matterOfEntry } from '../export/export-log.js'
import type { Ledger } from '../ledger/ledger.js'
import type { NewReview, Review } from '../ledger/review.js'
import type { Matter } from '../record/record.js'
import type { Desk } from './desk.js'
import type { Added, QueuePage } from './desk-views.js'
import { type Job, ReadingPool } from './reading-pool.js'

export interface DeskOptions {
  /** The present instant, ISO. */
  readonly now?: () => string
  readonly pool?: ReadingPool
}

export function deskOfLedger(ledger: Ledger, options: DeskOptions = {}): Desk {
  const now = options.now ?? (() => new Date().toISOString())
  const pool = options.pool ?? new ReadingPool()
  const add = async (job: Job, signal: AbortSignal): Promise<Added> => {
    const { read, failures } = await pool.run(job, signal)
    if (signal.aborted) return { reports: [], failures: [] }
    const recorded = ledger.recordAll(
      read.map(({ reading }) => reading),
      now(),
    )
    return {
      reports: read.map(({ reading: { report, claims }, note }, at) => ({
        id: report.id,
        title: report.title,
        claims: claims.length,
        recorded: recorded[at]!,
        note,
      })),
      failures: [...failures],
    }
  }
  return {
    ledger,
    now,
    decide(entry) {
      const wanted = { ...entry, at: now() } as NewReview
      const kind = kindOf(ledger, wanted)
      const written = ledger.review(wanted)
      return { entry: written, matter: matterAfter(ledger, written, kind) }
    },
    queue: (page) => queuePage(ledger, page),
    log(query) {
      const { total, entries } = ledger.log(query)
      return {
        total,
        entries: entries.map((entry) => {
          const found = matterOfEntry(ledger, entry)
          return { ...entry, matter: found === undefined ? null : { id: found.id, question: found.question } }
        }),
      }
    },
    addText: (input, signal) => add({ what: 'text', input }, signal),
    addFile: (file, signal) => add({ what: 'file', file }, signal),
    async reread(id, signal) {
      const report = ledger.report(id)
      return report === undefined ? undefined : add({ what: 'report', report }, signal)
    },
    places: async (name) => (await pool.run({ what: 'places', name })).places,
    close: () => pool.close(),
  }
}

/** The kind of the matters that a merge or split is about, before it is done. */
function kindOf(ledger: Ledger, entry: NewReview): Matter['kind'] | undefined {
  if (entry.decision === 'merge') return ledger.matter(entry.matters[0]!)?.kind
  return entry.decision === 'split' ? ledger.matter(entry.matter)?.kind : undefined
}

/** Where the reader goes on: the merged matter; what is left of one that was split; the one that an undo brought back. */
function matterAfter(ledger: Ledger, { decision, before, after }: Review, kind: Matter['kind'] | undefined) {
  if (decision === 'merge') return holding(ledger, (after as { claims: string[][] }).claims[0]![0]!, kind)
  if (decision === 'split') {
    const gone = new Set((after as { claims: string[] }).claims)
    return holding(ledger, (before as { claims: string[] }).claims.find((claim) => !gone.has(claim))!, kind)
  }
  if (decision !== 'undo') return null
  const back = after as { matters?: string[]; claims?: string[] } | null
  return back?.matters?.[0] ?? (back?.claims === undefined ? null : holding(ledger, back.claims[0]!, kind))
}

function holding(ledger: Ledger, claim: string, kind: Matter['kind'] | undefined): string | null {
  const matters = ledger.mattersOf([claim]).get(claim) ?? []
  return (matters.find((one) => one.kind === kind) ?? matters[0])?.id ?? null
}

/** Characters around a claim's words that are shown at the most, on each side. */
const around = 600

function queuePage(ledger: Ledger, page: { offset: number; limit: number }): QueuePage {
  const { total, contested, unsure, items } = ledger.queue(page)
  const texts = new Map<string, string>()
  const textOf = (report: string) => {
    const text = texts.get(report) ?? ledger.report(report)?.text ?? ''
    texts.set(report, text)
    return text
  }
  return {
    total,
    contested,
    unsure,
    items: items.map(({ claim, report, from, group, matter }) => ({
      claim,
      report: { id: report, ...from },
      group,
      matter,
      context: paragraph(textOf(report), claim.evidence),
    })),
  }
}

/** The paragraph that the words stand in, cut between words where it is long. */
function paragraph(text: string, { start, end }: { start: number; end: number }): { start: number; text: string } {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const stop = text.indexOf('\n', end)
  const last = stop < 0 ? text.length : stop
  const from = start - line > around ? text.indexOf(' ', start - around) + 1 : line
  const to = last - end > around ? text.lastIndexOf(' ', end + around) : last
  return { start: from > start ? start : from, text: text.slice(from > start ? start : from, Math.max(to, end)) }
}
