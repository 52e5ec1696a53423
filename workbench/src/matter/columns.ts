/** Accounts as columns: one for each origin, with the copies of its words folded under it. Pure. */
import type { Account, Entry } from '../../../src/record/record.js'
import type { MatterPage } from '../api/client.js'

export interface Column {
  readonly origin: string
  readonly account: Account
  /** Other accounts that go back to the same origin: not counted as independent. */
  readonly copies: readonly Account[]
  /** Statements by the day they were said on; '' where no day is known. */
  readonly byDay: ReadonlyMap<string, readonly Entry[]>
}

export function columnsOf({ matter, statements }: MatterPage): Column[] {
  const groups = new Map<string, Account[]>()
  for (const account of matter.accounts) {
    const group = groups.get(account.origin)
    if (group === undefined) groups.set(account.origin, [account])
    else group.push(account)
  }
  return [...groups].map(([origin, [account, ...copies]]) => ({
    origin,
    account: account!,
    copies,
    byDay: entriesByDay(account!, statements),
  }))
}

function entriesByDay(account: Account, statements: MatterPage['statements']): Map<string, Entry[]> {
  const days = new Map<string, Entry[]>()
  for (const entry of account.entries) {
    const day = (entry.saidOn ?? statements[entry.claim]?.report.publishedAt ?? '').slice(0, 10)
    const known = days.get(day)
    if (known === undefined) days.set(day, [entry])
    else known.push(entry)
  }
  return days
}

/** Every day on which one of the columns spoke, in order; unknown days last. */
export function daysOf(columns: readonly Column[]): string[] {
  const days = new Set(columns.flatMap((column) => [...column.byDay.keys()]))
  return [...days].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
}
