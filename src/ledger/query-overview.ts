/**
 * Answers what the ledger holds and what came since a visit. Each figure is kept, or is found by one pass over an
 * index, so that the first page of a ledger of 100,000 reports costs little more than that of ten. Reads only.
 */
import type { Store } from './database.js'
import type { Changes, Counts, Overview, Stretch } from './queries.js'
import { querySummaries } from './query-claims.js'
import { queryMatterRefs } from './query-matters.js'
import { textOrNull } from './sql.js'

/** Different values of the first column of an index, by stepping from one to the next. */
const outletCount = `WITH RECURSIVE step (outlet) AS (
    SELECT min(outlet) FROM reports
    UNION ALL SELECT (SELECT min(outlet) FROM reports WHERE outlet > step.outlet) FROM step WHERE step.outlet IS NOT NULL
  ) SELECT count(outlet) AS n FROM step`

export function queryOverview(store: Store, counts: Counts): Overview {
  const days = store.one('SELECT min(published) AS first, max(published) AS last FROM reports')
  const [from, to] = [dayOf(days?.first), dayOf(days?.last)]
  const last = store.one('SELECT added_at FROM reports ORDER BY seq DESC LIMIT 1')
  return {
    ...counts,
    outlets: store.count(outletCount),
    sources: store.count('SELECT count(*) AS n FROM sources WHERE claims > 0'),
    published: from === null || to === null ? null : { from, to },
    byTime: from === null || to === null ? [] : byTime(store, from, to),
    lastAdded: textOrNull(last?.added_at),
    mark: markOf(store, counts),
  }
}

/** At most so many bars are drawn side by side. */
const bars = 120
const cuts = [
  [10, 1],
  [7, 30.44],
  [4, 365.25],
] as const

/** Reports by the day they were published, or by month or year where that makes too many. */
function byTime(store: Store, from: string, to: string): Stretch[] {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  const [length] = cuts.find(([, each]) => days / each <= bars) ?? cuts[2]
  return store
    .all(
      `SELECT substr(published, 1, ${length}) AS day, count(*) AS n FROM reports WHERE published IS NOT NULL GROUP BY 1 ORDER BY 1`,
    )
    .map(({ day, n }) => ({ when: String(day), reports: Number(n) }))
}

const dayOf = (value: unknown): string | null => (value == null ? null : String(value).slice(0, 10))

/** Of how many of the newest reports the matters are gathered: more would make a reader wait, and nobody reads on. */
const newestLooked = 200
const rowsShown = 8

/**
 * Reports, readings and reviews are numbered in the order of recording and are never taken out, so that three
 * numbers tell what came since, without any clock.
 */
export function queryChanges(store: Store, counts: Counts, mark: string | undefined): Changes {
  const seen = seenBy(store, counts, mark)
  const from = Math.max(seen?.reports ?? 0, counts.reports - newestLooked)
  return {
    since: seen === undefined ? null : mark!,
    reports: counts.reports - (seen?.reports ?? 0),
    reread: counts.readings - counts.reports - ((seen?.readings ?? 0) - (seen?.reports ?? 0)),
    newest: querySummaries(store, 'seq > ? ORDER BY seq DESC LIMIT ?', seen?.reports ?? 0, rowsShown),
    gathered: counts.reports - from,
    matters: seen === undefined ? [] : grown(store, from),
    decisions: seen === undefined ? [] : decided(store, seen.reviews),
  }
}

/** Matters that hold claims of reports after this one: contested ones first, then those with most such claims. */
function grown(store: Store, report: number): Changes['matters'] {
  const rows = store.all(
    // Cross joins are done in the order in which they are written: from the few reports to their matters.
    `SELECT matter, n, size FROM
       (SELECT matter, count(*) AS n FROM claims CROSS JOIN matter_claims ON claim = claims.seq WHERE report > ? GROUP BY matter)
     CROSS JOIN matters ON matters.seq = matter WHERE accounts > 1 ORDER BY rank, n DESC, origins DESC, id LIMIT ?`,
    report,
    rowsShown,
  )
  const refs = queryMatterRefs(
    store,
    rows.map(({ matter }) => Number(matter)),
  )
  return rows.map(({ n, size }, at) => ({ ...refs[at]!, fresh: Number(n), claims: Number(size) }))
}

function decided(store: Store, review: number): Changes['decisions'] {
  return store
    .all(
      'SELECT who, decision, count(*) AS n, max(at) AS last FROM reviews WHERE number > ? GROUP BY who, decision ORDER BY last DESC, n DESC LIMIT ?',
      review,
      rowsShown,
    )
    .map((row) => ({
      who: String(row.who),
      decision: String(row.decision) as Changes['decisions'][number]['decision'],
      count: Number(row.n),
      last: String(row.last),
    }))
}

type Seen = { readonly reports: number; readonly readings: number; readonly reviews: number }

/** "12.14.3-0f3a9c1e": how many reports, readings and reviews there are, and the first report's hash, which tells this ledger from others. */
function markOf(store: Store, { reports, readings, reviews }: Seen): string {
  return `${reports}.${readings}.${reviews}-${firstHash(store)}`
}
function firstHash(store: Store): string {
  const first = store.one('SELECT sha256 FROM reports ORDER BY seq LIMIT 1')
  return first === undefined ? '' : String(first.sha256).slice(0, 8)
}

/** Undefined where there is no mark, or where it is another ledger's. */
function seenBy(store: Store, now: Seen, mark: string | undefined): Seen | undefined {
  const parts = /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})-([0-9a-f]{0,8})$/.exec(mark ?? '')
  if (parts === null) return undefined
  const [reports, readings, reviews] = parts.slice(1, 4).map(Number) as [number, number, number]
  const fits = reports <= now.reports && readings <= now.readings && reviews <= now.reviews
  if (!fits || (parts[4] !== '' && parts[4] !== firstHash(store))) return undefined
  return { reports, readings, reviews }
}
