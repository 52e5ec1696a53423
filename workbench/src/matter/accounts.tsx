/** Accounts side by side: a column a source, a row a day, each statement in its own words with its link. */
import { Fragment } from 'react'
import { dayInWords } from '../../../src/export/in-words.js'
import { partDenial } from '../../../src/matter/draw/denial.js'
import type { Account, Entry } from '../../../src/record/record.js'
import type { MatterPage as Page, Side } from '../api/client.js'
import { SideSign, sideClass } from '../parts/signs.js'
import { path, setQuery } from '../shell/address.js'
import { useKeys } from '../shell/keys.js'
import { Link } from '../shell/link.js'
import { type Column, daysOf } from './columns.js'
import { PickBox } from './regroup.js'

/** Columns that fit side by side; further accounts stand in a list under them. */
const most = 4

interface AccountsProps {
  readonly columns: readonly Column[]
  readonly page: Page
  readonly sides: ReadonlyMap<string, Side>
  readonly chosen: string | null
}

export function Accounts({ columns, page, sides, chosen }: AccountsProps) {
  const shown = columns.slice(0, most)
  const days = daysOf(shown)
  useKeys(accountKeys(shown, days, chosen))
  return (
    <section>
      <div className="sec accounts-head">
        <h2>Accounts, day by day</h2>
        <span className="small dim">what each source held, in its own words; a row is a day</span>
        <span className="right keys small dim">
          <kbd>←</kbd> <kbd>→</kbd> source <kbd>j</kbd> <kbd>k</kbd> statement <kbd>↵</kbd> its report
        </span>
      </div>
      <div className={`accts n${shown.length}`}>
        <div className="corner" />
        {shown.map((column) => (
          <Head key={column.origin} column={column} side={sides.get(column.account.side ?? '')} />
        ))}
        {days.map((day) => (
          <Fragment key={day}>
            <div className="day">{day === '' ? 'day not known' : dayInWords(day, 'short')}</div>
            {shown.map((column) => (
              <Cell
                key={column.origin}
                entries={column.byDay.get(day) ?? []}
                column={column}
                page={page}
                side={sides.get(column.account.side ?? '')}
                chosen={chosen}
              />
            ))}
          </Fragment>
        ))}
      </div>
      {columns.length > most && <Folded columns={columns.slice(most)} page={page} sides={sides} />}
    </section>
  )
}

function accountKeys(columns: readonly Column[], days: readonly string[], chosen: string | null) {
  const lists = columns.map((column) =>
    days.flatMap((day) => (column.byDay.get(day) ?? []).map((entry) => entry.claim)),
  )
  const here = lists.findIndex((list) => list.includes(chosen ?? ''))
  const choose = (list: number, at: number) => {
    const wanted = lists[list]?.[Math.min(at, (lists[list]?.length ?? 1) - 1)]
    if (wanted === undefined) return
    setQuery({ claim: wanted })
    requestAnimationFrame(() => document.getElementById(`said-${wanted}`)?.scrollIntoView({ block: 'nearest' }))
  }
  const at = here === -1 ? -1 : lists[here]!.indexOf(chosen!)
  return {
    ArrowRight: () => choose(Math.min(here + 1, lists.length - 1), Math.max(at, 0)),
    ArrowLeft: () => choose(Math.max(here - 1, 0), Math.max(at, 0)),
    j: () => choose(Math.max(here, 0), at + 1),
    k: () => choose(Math.max(here, 0), Math.max(at - 1, 0)),
  }
}

function Head({ column, side }: { column: Column; side: Side | undefined }) {
  const { account, copies, origin } = column
  const count = account.entries.length
  return (
    <div className={`h ${side === undefined ? 'o' : sideClass(side.letter)}`}>
      <h3>
        <SideSign side={side} /> <span>{account.source}</span>
      </h3>
      <p>
        {side === undefined ? 'of no side' : side.name} · {count} {count === 1 ? 'statement' : 'statements'}
        {origin !== account.source && ` · goes back to ${origin}`}
      </p>
      {copies.length > 0 && (
        <details>
          <summary>
            {copies.length} {copies.length === 1 ? 'copy' : 'copies'}, not counted as independent
          </summary>
          <ul>
            {copies.map((copy) => (
              <li key={copy.source}>
                <span>{copy.source}</span> <span>{copy.entries.at(-1)?.says}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

interface CellProps {
  readonly entries: readonly Entry[]
  readonly column: Column
  readonly page: Page
  readonly side: Side | undefined
  readonly chosen: string | null
}

function Cell({ entries, column, page, side, chosen }: CellProps) {
  if (entries.length === 0) return <div className="cell none" />
  return (
    <div className="cell">
      <p className="who">
        <SideSign side={side} /> {column.account.source}
      </p>
      {entries.map((entry) => (
        <Said key={entry.claim} entry={entry} page={page} chosen={entry.claim === chosen} />
      ))}
    </div>
  )
}

function Said({ entry, page, chosen }: { entry: Entry; page: Page; chosen: boolean }) {
  const statement = page.statements[entry.claim]
  const figure = figureOf(entry.says, statement?.claim.evidence.text)
  return (
    <div className={`said${chosen ? ' chosen' : ''}`} id={`said-${entry.claim}`}>
      <PickBox claim={entry.claim} says={entry.says} />
      {figure !== '' && <p className="fig">{figure}</p>}
      {statement && (
        <>
          <p className="words" dir="auto">
            {statement.claim.evidence.text}
          </p>
          <p className="note">
            <Link href={`${path('reports', statement.report.id)}?claim=${encodeURIComponent(entry.claim)}`}>
              {statement.report.outlet ?? statement.report.title ?? 'its report'}
            </Link>
            {statement.report.publishedAt && `, ${dayInWords(statement.report.publishedAt, 'bare')}`}
            {page.why[entry.claim] && ` · ${page.why[entry.claim]}`}
          </p>
        </>
      )}
    </div>
  )
}

/** What stands over the words: what they come to. Where that is the words themselves, only that they are denied. */
function figureOf(says: string, words: string | undefined): string {
  const { denial, words: said } = partDenial(says)
  const isSame = words !== undefined && said.replace(/\s+/g, ' ') === words.replace(/\s+/g, ' ')
  return isSame ? denial.trim() : says
}

/** Accounts beyond the columns: a line each, with what they held last. */
function Folded({
  columns,
  page,
  sides,
}: {
  columns: readonly Column[]
  page: Page
  sides: ReadonlyMap<string, Side>
}) {
  const last = (account: Account) => account.entries.at(-1)
  return (
    <table className="folded">
      <caption className="small dim">{columns.length} more accounts, with what they held last</caption>
      <thead>
        <tr>
          <th>Source</th>
          <th>Held last</th>
          <th>Words</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ origin, account }) => {
          const entry = last(account)
          const statement = page.statements[entry?.claim ?? '']
          return (
            <tr key={origin}>
              <td>
                <SideSign side={sides.get(account.side ?? '')} /> {account.source}
              </td>
              <td className="num">{entry?.says}</td>
              <td>
                {statement && (
                  <Link
                    className="words plain"
                    href={`${path('reports', statement.report.id)}?claim=${encodeURIComponent(statement.claim.id)}`}
                  >
                    {statement.claim.evidence.text}
                  </Link>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
