/**
 * When this browser last looked at the ledger, and where the ledger stood then. A visit goes on until the first page
 * was left alone for half an hour; what came since the one before is what has changed. Kept in the browser alone.
 */
export interface Look {
  /** ISO instant. */
  readonly at: string
  /** Where the ledger stood, as /api/overview gave it. */
  readonly mark: string
}
interface Visit {
  readonly since: Look
  readonly last: Look
}

const name = 'counterclaim.visit'
const marks = /^\d{1,15}\.\d{1,15}\.\d{1,15}-[0-9a-f]{0,8}$/
const pause = 30 * 60_000
/** Where storage is off, a visit lasts until the page is left. */
let kept: Visit | undefined

/** The look that changes are counted from; undefined on the first visit. */
export function lastVisit(now = Date.now()): Look | undefined {
  const visit = read()
  if (visit === undefined) return undefined
  return now - Date.parse(visit.last.at) > pause ? visit.last : visit.since
}

/** The page was looked at: the visit goes on. */
export function noteLook(mark: string, now = new Date()): void {
  const look = { at: now.toISOString(), mark }
  write({ since: lastVisit(now.getTime()) ?? look, last: look })
}

/** The reader has seen all that is new. */
export function markSeen(mark: string, now = new Date()): Look {
  const look = { at: now.toISOString(), mark }
  write({ since: look, last: look })
  return look
}

function read(): Visit | undefined {
  try {
    const visit = JSON.parse(localStorage.getItem(name) ?? 'null') as Partial<Visit> | null
    return [visit?.since, visit?.last].every((look) => marks.test(look?.mark ?? '')) ? (visit as Visit) : kept
  } catch {
    return kept
  }
}
function write(visit: Visit): void {
  kept = visit
  try {
    localStorage.setItem(name, JSON.stringify(visit))
  } catch {
    // storage may be off
  }
}
