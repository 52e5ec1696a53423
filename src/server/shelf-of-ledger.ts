/** Answers the pages from the ledger: gathers, derives nothing. */
import type { Ledger } from '../ledger/ledger.js'
import type { KeptMatter } from '../ledger/queries.js'
import { loadConflicts, loadDisputedNames } from '../load-tools.js'
import { Matter } from '../record/record.js'
import { GroundsKeeper } from './grounds-keeper.js'
import { searchLedger } from './search-ledger.js'
import { SheetKeeper } from './sheet-keeper.js'
import type { Shelf } from './shelf.js'
import { listSources, sourcePage } from './sources-of-ledger.js'
import type { Decision, MatterRow, NumberedClaims, ReportPage, Side } from './views.js'

export function shelfOfLedger(ledger: Ledger): Shelf {
  const keeper = new SheetKeeper(ledger, { conflicts: loadConflicts(), disputed: loadDisputedNames() })
  const grounds = new GroundsKeeper(ledger, keeper)
  const sidesIn = lettersOf(ledger, (id) => keeper.nameOf(id))
  return {
    overview(since) {
      const { byStatus, byTime, published, readings: _, ...counts } = ledger.overview()
      const { matters } = ledger.matters({ status: 'contested', limit: contestedShown })
      const changes = ledger.changes(since)
      return {
        ...counts,
        byStatus: counted(byStatus),
        published: published === null ? null : { ...published },
        byTime: byTime.map((one) => ({ ...one })),
        sides: sidesIn(matters.flatMap(({ accounts }) => accounts.map(({ side }) => side))),
        contested: matters.map(matterRow),
        changes: {
          ...changes,
          newest: [...changes.newest],
          matters: [...changes.matters],
          decisions: changes.decisions.map((one) => ({ ...one })),
        },
      }
    },
    search: (query) => searchLedger(ledger, query),
    listSources: (query) => listSources(ledger, query, sidesIn),
    sourcePage: (name, query) => sourcePage(ledger, name, query, sidesIn),
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
        decisions: decisionsOn(ledger, id),
        previous: near(summary.previous),
        next: near(summary.next),
      }
    },
    listMatters({ q, status, kind, offset, limit }) {
      const { total, byStatus, byKind, matters } = ledger.matters({
        offset,
        limit,
        ...(q !== '' && { text: q }),
        ...(status && { status }),
        ...(kind && { kind }),
      })
      return {
        total,
        byStatus: counted(byStatus),
        byKind: counted(byKind),
        sides: sidesIn(matters.flatMap(({ accounts }) => accounts.map(({ side }) => side))),
        matters: matters.map(matterRow),
      }
    },
    matterPage(id) {
      const kept = ledger.matter(id)
      if (kept === undefined) return undefined
      const { bounds, why, origins } = kept
      const matter = Matter.parse(kept)
      const ids = matter.claims.map((claim) => claim.id)
      const near = new Map([...ledger.mattersOf(ids).values()].flat().map((ref) => [ref.id, ref]))
      near.delete(id)
      return {
        matter,
        origins,
        sides: sidesIn(matter.accounts.map(({ side }) => side)),
        statements: Object.fromEntries(
          ids.flatMap((claim) => {
            const found = ledger.claim(claim)
            return found === undefined
              ? []
              : [
                  [
                    claim,
                    {
                      claim: found.claim,
                      report: { id: found.report, ...found.from },
                      status: matter.status,
                      matter: id,
                    },
                  ],
                ]
          }),
        ),
        bounds: { ...bounds },
        why: { ...why },
        near: [...near.values()],
      }
    },
    async sheet() {
      const bytes = await keeper.read()
      return { bytes, state: keeper.state() }
    },
    sheetProgress: () => ({ gathered: keeper.gatheredSoFar(), claims: ledger.counts().claims }),
    numbered: (numbers, state) => (state === keeper.state() ? numberedClaims(ledger, numbers) : undefined),
    grounds: () => grounds.read(),
  }
}

function numberedClaims(ledger: Ledger, numbers: readonly number[]): NumberedClaims {
  const found = ledger.numbered(numbers)
  const matters = ledger.mattersOf(found.map(({ claim }) => claim.id))
  return {
    claims: found.map(({ claim, report, from, number, side }) => {
      const matter = matters.get(claim.id)?.[0]
      return {
        claim,
        number,
        side,
        report: { id: report, ...from },
        status: matter?.status ?? null,
        matter: matter?.id ?? null,
      }
    }),
  }
}

/** Contested matters on the first page. */
const contestedShown = 8

/** At most four accounts in a line of a list, those with figures first as the ledger orders them. */
const accountsInRow = 4

function matterRow(matter: KeptMatter): MatterRow {
  const { id, kind, question, status, reason, origins, firstSaid, lastSaid, accounts, claims, bounds } = matter
  return {
    id,
    kind,
    question,
    status,
    reason,
    origins,
    firstSaid,
    lastSaid,
    accounts: accounts.length,
    claims: claims.length,
    held: accounts.slice(0, accountsInRow).flatMap(({ source, side, entries }) => {
      const last = entries.at(-1)
      return last === undefined ? [] : [{ source, side, says: last.says, bounds: bounds[last.claim] ?? null }]
    }),
  }
}

const counted = (counts: Readonly<Record<string, number | undefined>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).flatMap(([name, count]) => (count === undefined ? [] : [[name, count]])))

/**
 * Gives the sides of a page their letters: A, B, … in the order in which the ledger first met them, so that a side has
 * one letter on every page; sides that speak nowhere come after these.
 */
function lettersOf(ledger: Ledger, nameOf: (id: string) => string): (found: readonly (string | null)[]) => Side[] {
  let met: string[] = []
  return (found) => {
    const here = new Set(found.filter((side): side is string => side !== null))
    if ([...here].some((side) => !met.includes(side))) met = [...new Set([...ledger.sides(), ...met, ...here])]
    return met.flatMap((id, i) => (here.has(id) ? [{ id, name: nameOf(id), letter: String.fromCharCode(65 + i) }] : []))
  }
}

/** By claim, oldest first; those undone are in the log alone. */
function decisionsOn(ledger: Ledger, report: string): Record<string, Decision[]> {
  const found: Record<string, Decision[]> = {}
  const { entries } = ledger.log({ report, limit: Number.POSITIVE_INFINITY })
  for (const { number, at, who, decision, subject, why, undoneBy } of entries.reverse()) {
    if (undoneBy !== null || decision === 'undo' || decision === 'redact') continue
    const list = found[subject] ?? []
    list.push({ id: String(number), act: decision, who, when: at, why: why || null })
    found[subject] = list
  }
  return found
}
