/** What came since the last visit: matters on which new reports speak, the reports, decisions of people. */
import type { DecisionKind } from '../../../src/ledger/review.js'
import type { OverviewPage } from '../api/client.js'
import { counted } from '../parts/count.js'
import { momentInWords } from '../parts/moment.js'
import { StatusSign } from '../parts/signs.js'
import { path } from '../shell/address.js'
import { Link } from '../shell/link.js'

type Changes = OverviewPage['changes']

/** @param since when the last visit was, where that is known; `changes` alone tells whether there was one */
export function Changed({ changes, since, see }: { changes: Changes; since: string | undefined; see: () => void }) {
  const first = changes.since === null
  const some = changes.reports + changes.reread + changes.decisions.length > 0
  return (
    <section className="ov-changed">
      <div className="sec">
        <h2>{first ? 'Read last' : `Changed since ${since === undefined ? 'then' : momentInWords(since)}`}</h2>
        {!first && some && (
          <button type="button" className="right" data-unpictured onClick={see}>
            Mark as seen
          </button>
        )}
      </div>
      {first && (
        <p className="small dim ov-first">
          From the next visit on, this column tells what came since. The visit is remembered in this browser alone.
        </p>
      )}
      {!first && !some && <p className="dim ov-first">Nothing: no report was added and nothing was decided.</p>}
      {changes.matters.length > 0 && (
        <Group
          what="Matters"
          note={
            changes.gathered < changes.reports
              ? `on which the newest ${counted(changes.gathered, 'report')} speak`
              : 'on which new reports speak'
          }
        >
          {changes.matters.map((matter) => (
            <li key={matter.id}>
              <StatusSign status={matter.status} quiet={matter.status !== 'contested'} />
              <span>
                <Link data-row className="ov-title" href={path('matters', matter.id)}>
                  {matter.question}
                </Link>
                <span className="dim">
                  {matter.fresh === matter.claims
                    ? `new: ${counted(matter.claims, 'claim')}, ${counted(matter.accounts, 'account')}`
                    : `${matter.fresh} of ${counted(matter.claims, 'claim')} new, ${counted(matter.accounts, 'account')}`}
                </span>
              </span>
            </li>
          ))}
        </Group>
      )}
      {changes.newest.length > 0 && (
        <Group
          what={first ? 'Reports' : counted(changes.reports, 'new report')}
          note={changes.reports > changes.newest.length ? `the last ${changes.newest.length} added` : undefined}
        >
          {changes.newest.map((report) => (
            <li key={report.id}>
              <time dateTime={report.addedAt ?? undefined}>{report.addedAt && momentInWords(report.addedAt)}</time>
              <span>
                <Link data-row className="ov-title words" href={path('reports', report.id)} dir="auto">
                  {report.title ?? report.opening}
                </Link>
                <span className="dim">
                  {report.outlet ?? 'outlet not given'} · {counted(report.claims, 'claim')}
                  {report.contested > 0 && `, ${report.contested} contested`}
                </span>
              </span>
            </li>
          ))}
        </Group>
      )}
      {changes.reread > 0 && (
        <p className="small ov-first">
          {counted(changes.reread, 'report')} {changes.reread === 1 ? 'was' : 'were'} read anew by a newer reader.
        </p>
      )}
      {changes.decisions.length > 0 && (
        <Group what="Decisions" note={undefined}>
          {changes.decisions.map(({ who, decision, count, last }) => (
            <li key={`${who} ${decision}`}>
              <time dateTime={last}>{momentInWords(last)}</time>
              <span>
                {who}{' '}
                <Link href={`/review/log?${new URLSearchParams({ who, decision })}`}>
                  {decisionInWords(decision, count)}
                </Link>
              </span>
            </li>
          ))}
        </Group>
      )}
    </section>
  )
}

function Group(props: { what: string; note: string | undefined; children: React.ReactNode }) {
  return (
    <>
      <h3 className="ov-group">
        {props.what} {props.note && <span className="dim">{props.note}</span>}
      </h3>
      <ul className="ov-list">{props.children}</ul>
    </>
  )
}

const done: Readonly<Record<DecisionKind, readonly [string, string, string?]>> = {
  accept: ['accepted', 'claim'],
  correct: ['corrected', 'claim'],
  reject: ['rejected', 'claim'],
  unsure: ['was not sure about', 'claim'],
  add: ['added', 'claim'],
  merge: ['merged matters', 'time'],
  split: ['split matters', 'time'],
  redact: ['blacked out words', 'time'],
  undo: ['undid', 'decision'],
}
/** "corrected 3 claims", "merged matters 2 times" */
function decisionInWords(decision: DecisionKind, count: number): string {
  const [verb, what] = done[decision]
  return what === 'time' && count === 1 ? verb : `${verb} ${counted(count, what)}`
}
