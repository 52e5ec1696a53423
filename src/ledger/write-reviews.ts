/**
 * The review log: checks a decision against what is there, appends it, and tells which reports' claims
 * or which clusters of matters it touches. Runs inside the caller's transaction.
 */
import { createHash } from 'node:crypto'
import { kinds } from '../record/kinds.js'
import { Claim, type Mention, type Report } from '../record/record.js'
import type { Stretch } from './black-out.js'
import type { Row, Store } from './database.js'
import { queryMatter } from './query-matters.js'
import { type NewReview, type Review, ReviewError } from './review.js'

export const columns = `number, at, who, decision, subject, before, after, why,
  (SELECT max(later.number) FROM reviews later WHERE later.decision = 'undo' AND later.subject = CAST(reviews.number AS TEXT)) AS undone`

/** In the order of recording. */
export const reviewsOfReport = (store: Store, report: number): Review[] =>
  store.all(`SELECT ${columns} FROM reviews WHERE report = ? ORDER BY number`, report).map(reviewFrom)

/** What was blacked out of a report. */
export const redactionsOf = (reviews: readonly Review[]): Stretch[] =>
  reviews.flatMap(({ decision, after }) => (decision === 'redact' ? (after as { stretches: Stretch[] }).stretches : []))

export const allReviews = (store: Store, subject?: string): Review[] =>
  (subject === undefined
    ? store.all(`SELECT ${columns} FROM reviews ORDER BY number`)
    : store.all(`SELECT ${columns} FROM reviews WHERE subject = ? ORDER BY number`, subject)
  ).map(reviewFrom)

/** Merges and splits in force, in the order of recording. */
export const matterReviews = (store: Store): Review[] =>
  store
    .all(`SELECT ${columns} FROM reviews WHERE decision IN ('merge', 'split') ORDER BY number`)
    .map(reviewFrom)
    .filter(({ undoneBy }) => undoneBy === null)

interface Entry {
  readonly subject: string
  /** The report's row, where the decision is about its claims. */
  readonly report: number | null
  readonly before: unknown
  readonly after: unknown
}

export function writeReview(store: Store, entry: NewReview): { review: Review; report: number | null } {
  if (entry.who.trim() === '')
    throw new ReviewError('Nobody is named as deciding. Give a name (who): every entry of the log has one')
  const { subject, report, before, after } = entryOf(store, entry)
  const number = store.run(
    'INSERT INTO reviews (at, who, decision, subject, report, before, after, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    entry.at,
    entry.who,
    entry.decision,
    subject,
    report,
    JSON.stringify(before),
    JSON.stringify(after),
    entry.why,
  )
  const row = store.one(`SELECT ${columns} FROM reviews WHERE number = ?`, number)!
  return { review: reviewFrom(row), report }
}

function entryOf(store: Store, entry: NewReview): Entry {
  switch (entry.decision) {
    case 'accept':
    case 'unsure':
    case 'reject': {
      const { claim, report } = claimOf(store, entry.claim)
      return { subject: entry.claim, report, before: claim, after: entry.decision === 'reject' ? null : claim }
    }
    case 'correct': {
      const { claim, report, text } = claimOf(store, entry.claim)
      const after = checked({ ...claim, ...entry.after, id: claim.id }, text, entry.after)
      return { subject: entry.claim, report, before: claim, after }
    }
    case 'add': {
      const row = store.one('SELECT seq, json FROM reports WHERE id = ?', entry.report)
      if (row === undefined) throw new ReviewError(`There is no report ${entry.report}. List them with reports()`)
      const { text } = JSON.parse(String(row.json)) as Report
      const id = claimId(entry.report, entry.after)
      if (store.one('SELECT 1 AS yes FROM claims WHERE id = ?', id))
        throw new ReviewError(`This claim is there already, as ${id}. Correct that one instead`)
      return {
        subject: id,
        report: Number(row.seq),
        before: null,
        after: checked({ ...entry.after, id }, text, entry.after),
      }
    }
    case 'merge':
      return mergeOf(store, entry.matters)
    case 'split':
      return splitOf(store, entry.matter, entry.claims)
    case 'redact':
      return redactOf(store, entry.report, entry.stretches)
    case 'undo': {
      const [undone] = store.all(`SELECT ${columns}, report FROM reviews WHERE number = ?`, entry.number)
      if (undone === undefined) throw new ReviewError(`There is no entry ${entry.number} in the review log`)
      const review = reviewFrom(undone)
      if (review.undoneBy !== null)
        throw new ReviewError(`Entry ${entry.number} was undone by entry ${review.undoneBy} already`)
      if (review.decision === 'undo')
        throw new ReviewError(`Entry ${entry.number} is itself an undo. Decide anew instead`)
      if (review.decision === 'redact')
        throw new ReviewError(`Entry ${entry.number} is a redaction: its words are gone. Nothing brings them back`)
      return {
        subject: String(entry.number),
        report: undone.report === null ? null : Number(undone.report),
        before: review.after,
        after: review.before,
      }
    }
  }
}

function redactOf(store: Store, id: string, stretches: readonly Stretch[]): Entry {
  const row = store.one('SELECT seq, json FROM reports WHERE id = ?', id)
  if (row === undefined) throw new ReviewError(`There is no report ${id}. List them with reports()`)
  const { text } = JSON.parse(String(row.json)) as Report
  if (stretches.length === 0) throw new ReviewError('No passage is named. Give where it begins and ends in the text')
  for (const { start, end } of stretches)
    if (!(start >= 0 && start < end && end <= text.length))
      throw new ReviewError(`${start}–${end} is no passage of the text, which has ${text.length} characters`)
  return { subject: id, report: Number(row.seq), before: null, after: { stretches } }
}

function mergeOf(store: Store, matters: readonly string[]): Entry {
  const ids = [...new Set(matters)].sort()
  if (ids.length < 2) throw new ReviewError('A merge needs two matters or more')
  const claims = ids.map((id) => claimsOfMatter(store, id))
  return { subject: ids[0]!, report: null, before: { matters: ids }, after: { claims } }
}

function splitOf(store: Store, matter: string, claims: readonly string[]): Entry {
  const members = claimsOfMatter(store, matter)
  const wanted = [...new Set(claims)].sort()
  const strange = wanted.filter((id) => !members.includes(id))
  if (strange.length > 0) throw new ReviewError(`Matter ${matter} does not hold the claim ${strange[0]}`)
  if (wanted.length === 0 || wanted.length === members.length)
    throw new ReviewError('A split names some of the matter’s claims, not none and not all')
  return { subject: matter, report: null, before: { claims: members }, after: { claims: wanted } }
}

function claimsOfMatter(store: Store, id: string): string[] {
  const matter = queryMatter(store, id)
  if (matter === undefined) throw new ReviewError(`There is no matter ${id}. List them with matters()`)
  return matter.claims.map((claim) => claim.id)
}

function claimOf(store: Store, id: string): { claim: Claim; report: number; text: string } {
  const row = store.one(
    'SELECT claims.json AS claim, report, reports.json AS of FROM claims JOIN reports ON reports.seq = report WHERE claims.id = ?',
    id,
  )
  if (row === undefined)
    throw new ReviewError(`There is no claim ${id}. It may have been rejected: undo that entry of the log first`)
  const { text } = JSON.parse(String(row.of)) as Report
  return { claim: JSON.parse(String(row.claim)) as Claim, report: Number(row.report), text }
}

/** A claim must keep to the record, and all that a person put in must be slots, days of the calendar, and quote the report. */
function checked(claim: unknown, text: string, putIn: object): Claim {
  const slots = Object.keys(Claim.shape)
  const strange = Object.keys(putIn).find((slot) => !slots.includes(slot))
  if (strange !== undefined)
    throw new ReviewError(`"${strange}" is no slot of a claim. Its slots are ${slots.join(', ')}`)
  const parsed = Claim.safeParse(claim)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new ReviewError(
      `The claim's ${issue!.path.join('.') || 'record'}: ${issue!.message}. The kinds are ${kinds.join(', ')}`,
    )
  }
  for (const { start, end, text: words } of mentionsIn(putIn))
    if (text.slice(start, end) !== words)
      throw new ReviewError(
        `"${words}" is not what stands at ${start}–${end} of the report. Pick the words in its text`,
      )
  const { time } = putIn as Partial<Claim>
  for (const day of [time?.from, time?.to])
    if (day != null && !isInCalendar(day))
      throw new ReviewError(`The claim's time: ${day} is no day of the calendar. Write it as 2020-10-14`)
  if (time?.from != null && time.to != null && time.from > time.to)
    throw new ReviewError(`The claim's time: ${time.from} is after ${time.to}. Give the first day first`)
  return parsed.data
}

function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** Every quotation in a value, however deep. */
function mentionsIn(value: unknown): Mention[] {
  if (Array.isArray(value)) return value.flatMap(mentionsIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(mentionsIn)
  const { start, end, text } = value as Partial<Mention>
  return typeof start === 'number' && typeof end === 'number' && typeof text === 'string'
    ? [{ start, end, text }, ...inner]
    : inner
}

/** The rule of all claims: what makes it this claim, hashed. */
function claimId(report: string, { kind, evidence, attribution, polarity }: Omit<Claim, 'id'>): string {
  const source = attribution?.source.map(({ start, end }) => [start, end]) ?? null
  const key = JSON.stringify([report, kind, evidence.start, evidence.end, source, polarity])
  return createHash('sha256').update(key).digest('hex').slice(0, 24)
}

export function reviewFrom(row: Row): Review {
  return {
    number: Number(row.number),
    at: String(row.at),
    who: String(row.who),
    decision: String(row.decision) as Review['decision'],
    subject: String(row.subject),
    before: JSON.parse(String(row.before)),
    after: JSON.parse(String(row.after)),
    why: String(row.why),
    undoneBy: row.undone === null ? null : Number(row.undone),
  }
}
