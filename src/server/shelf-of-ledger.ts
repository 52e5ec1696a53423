/** Answers the pages from the ledger: gathers, derives nothing. */
import type { Ledger } from '../ledger/ledger.js'
import type { Shelf } from './shelf.js'
import type { Decision, ReportPage, Side } from './views.js'

export function shelfOfLedger(ledger: Ledger): Shelf {
  return {
    listReports({ q, offset, limit }) {
      const { total, reports } = ledger.reports({ text: q, offset, limit })
      return { total, reports }
    },
    reportPage(id): ReportPage | undefined {
      const reading = ledger.corrected(id)
      if (reading === undefined) return undefined
      const summary = ledger.neighbours(id)
      const ids = reading.claims.map((claim) => claim.id)
      const near = (one: typeof summary.previous) => (one === null ? null : { id: one.id, title: one.title })
      return {
        report: reading.report,
        claims: reading.claims,
        reader: reading.reader,
        addedAt: null,
        sides: sidesIn(
          reading.claims.flatMap(({ agents, targets }) =>
            [...agents, ...targets].map(({ actor }) => actor?.side ?? null),
          ),
        ),
        matters: Object.fromEntries(ledger.mattersOf(ids)),
        decisions: decisionsOn(ledger, ids),
        previous: near(summary.previous),
        next: near(summary.next),
      }
    },
  }
}

/** Sides in the order in which they are met, with their letters. */
function sidesIn(found: readonly (string | null)[]): Side[] {
  const names = [...new Set(found.filter((side): side is string => side !== null))]
  return names.map((name, i) => ({ id: name, name, letter: String.fromCharCode(65 + i) }))
}

function decisionsOn(ledger: Ledger, claims: readonly string[]): Record<string, Decision[]> {
  const known = new Set(claims)
  const found: Record<string, Decision[]> = {}
  for (const { number, at, who, decision, subject, why } of ledger.reviews()) {
    if (!known.has(subject)) continue
    const list = found[subject] ?? []
    list.push({ id: String(number), act: decision, who, when: at, why: why || null })
    found[subject] = list
  }
  return found
}
