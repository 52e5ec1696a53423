/** The log as a file: who decided what, on which words, and what was changed by it. */
import type { Ledger } from '../ledger/ledger.js'
import type { LogEntry, MatterRef } from '../ledger/queries.js'
import type { Claim } from '../record/record.js'
import { type BriefItem, type BriefSection, briefLines } from './brief.js'
import {
  type Columns,
  csvOf,
  type ExportOptions,
  flat,
  jsonArray,
  longestBrief,
  madeOn,
  namesAround,
  namesIn,
} from './export-parts.js'
import { dayInWords, kindInWords, speakerInWords } from './in-words.js'
import { claimOfEntry, did } from './log-words.js'
import { changesOf, inShort } from './slot-words.js'
import { privateNames, withhold } from './withhold.js'

const changesIn = ({ decision, before, after }: LogEntry) =>
  decision === 'correct' && before !== null && after !== null ? changesOf(before as Claim, after as Claim) : []
const inLine = (changes: ReturnType<typeof changesIn>): string[] =>
  changes.map(({ slot, before, after }) => `${slot}: ${before || 'nothing'} → ${after || 'nothing'}`)

/** Of a merge: the claims of each matter; of a split: those that were taken out. */
function groupsOf({ decision, after }: LogEntry): readonly (readonly string[])[] {
  if (decision === 'merge') return (after as { claims: string[][] }).claims
  return decision === 'split' ? [(after as { claims: string[] }).claims] : []
}

/** The matter that a merge or a split is about, as it stands now; undefined where it stands no more. */
export function matterOfEntry(ledger: Ledger, entry: LogEntry): MatterRef | undefined {
  const firsts = groupsOf(entry).flatMap(([first]) => first ?? [])
  if (firsts.length === 0) return undefined
  const refs = ledger.mattersOf(firsts)
  return refs.get(firsts[0]!)?.find(({ id }) => firsts.every((claim) => refs.get(claim)?.some((one) => one.id === id)))
}

const logColumns: Columns<LogEntry> = [
  ['entry', ({ number }) => String(number)],
  ['at', ({ at }) => at],
  ['who', ({ who }) => who],
  ['decision', ({ decision }) => decision],
  ['claim', (entry) => inShortOf(entry)],
  ['words', (entry) => claimOfEntry(entry)?.evidence.text ?? ''],
  ['changed', (entry) => inLine(changesIn(entry)).join(' | ')],
  ['why', ({ why }) => why],
  ['title', ({ of }) => of?.title ?? of?.opening ?? ''],
  ['report', ({ of }) => of?.id ?? ''],
  ['subject', ({ subject }) => subject],
  ['undone by', ({ undoneBy }) => (undoneBy === null ? '' : String(undoneBy))],
]
function inShortOf(entry: LogEntry): string {
  const claim = claimOfEntry(entry)
  return claim === undefined ? '' : inShort(claim)
}

/**
 * The private names that an entry may speak of: those of its report and of its claim as it was and as it became, or
 * of every report of the matters that it joins or parts, also where it takes such an entry back.
 */
function namesBeside(ledger: Ledger, { of, before, after }: LogEntry): string[] {
  const told = [before, after].flatMap((side) => claimOfEntry({ after: side }) ?? [])
  if (of !== null) return [...new Set([...namesIn(ledger, of.id, false), ...privateNames(told)])]
  const ids = [before, after].flatMap((side) => (side as { claims?: (string | string[])[] } | null)?.claims ?? [])
  return namesAround(ledger, ids.flat())
}

/** JSON has the columns of the CSV as names. */
export function* logAs(ledger: Ledger, entries: Iterable<LogEntry>, options: ExportOptions): Generator<string> {
  const shown = flat(entries, (entry) => [withhold(entry, options.withPrivate ? [] : namesBeside(ledger, entry))])
  if (options.format === 'csv') yield* csvOf(logColumns, shown)
  else if (options.format !== 'html')
    yield* jsonArray(
      flat(shown, (entry) => [Object.fromEntries(logColumns.map(([name, read]) => [name, read(entry)]))]),
    )
  else yield* briefLines('Review log', madeOn(options.on, options.withPrivate), sections(ledger, shown, options))
}

function* sections(ledger: Ledger, entries: Iterable<LogEntry>, options: ExportOptions): Generator<BriefSection> {
  let [count, left] = [0, 0]
  for (const entry of entries) {
    if (++count > longestBrief) left++
    else yield section(ledger, entry, options)
  }
  if (count === 0) yield { head: 'No decision', note: 'Nothing in the log fits.', items: [] }
  if (left > 0) yield { head: 'Left out', note: `${left} older entries. The CSV and JSON hold all of them.`, items: [] }
}

function section(ledger: Ledger, entry: LogEntry, options: ExportOptions): BriefSection {
  const { number, at, who, decision, why, undoneBy, of } = entry
  const claim = claimOfEntry(entry)
  const what = decision === 'undo' ? ` ${entry.subject}` : ''
  const matter = questionOf(ledger, entry, options)
  const about = claim === undefined ? (matter ?? (of === null ? '' : (of.title ?? of.opening))) : inShort(claim)
  const note = [
    `${dayInWords(at)}, ${at.slice(11, 16)} UTC`,
    why === '' ? 'no reason given' : `why: ${why}`,
    undoneBy === null ? '' : `undone by entry ${undoneBy}`,
  ]
  return {
    head: `${number} · ${who} ${did[decision]}${what}${about === '' ? '' : decision === 'undo' || claim === undefined ? `: ${about}` : ` ${about}`}`,
    note: note.filter(Boolean).join(' · '),
    items:
      claim === undefined
        ? groupsOf(entry).flatMap((claims) => groupItem(ledger, claims, options))
        : [claimItem(ledger, claim, of, inLine(changesIn(entry)))],
  }
}

/** The question of the matter as it stands now, without the private persons of any of its reports. */
function questionOf(ledger: Ledger, entry: LogEntry, { withPrivate }: ExportOptions): string | undefined {
  const found = matterOfEntry(ledger, entry)
  if (found === undefined || withPrivate) return found?.question
  const claims = ledger.matter(found.id)?.claims ?? []
  return withhold(
    found.question,
    namesAround(
      ledger,
      claims.map(({ id }) => id),
    ),
  )
}

/** @param of its report, with the title as it may be told */
function claimItem(ledger: Ledger, claim: Claim, of: LogEntry['of'], facts: readonly string[]): BriefItem {
  const report = of === null ? undefined : ledger.report(of.id)
  const printed = [report?.outlet ?? 'outlet not given', report?.publishedAt ?? 'day not given', of?.title ?? '']
  return {
    head: `${kindInWords(claim)} · ${speakerInWords(claim)}`,
    words: claim.evidence.text,
    facts,
    source: `${printed.filter(Boolean).join(', ')} · claim ${claim.id}`,
    url: report?.url ?? null,
  }
}

/** The first claim of a matter, for all of them. */
function groupItem(ledger: Ledger, claims: readonly string[], { withPrivate }: ExportOptions): BriefItem[] {
  const found = ledger.claim(claims[0] ?? '')
  if (found === undefined) return []
  const { claim, report: id, from } = withhold(found, namesIn(ledger, found.report, withPrivate))
  const more = claims.length - 1
  const facts = more === 0 ? [] : [`with ${more} more ${more === 1 ? 'claim' : 'claims'}`]
  return [claimItem(ledger, claim, { id, title: from.title, opening: '' }, facts)]
}
