/** The audit log: who decided what, when and why, with what was there before and after. Nothing in it is changed. */
import { useState } from 'react'
import { useResource } from '../api/use-resource.js'
import { ask, type LogPage as Page } from '../api/write.js'
import { ExportMenu } from '../export/export-menu.js'
import { Pager } from '../parts/pager.js'
import { Empty, Shown } from '../parts/states.js'
import { setQuery, useAddress } from '../shell/address.js'
import { Link } from '../shell/link.js'
import { EntryLine } from './entry-line.js'
import { useUndo } from './log-aside.js'
import { Trouble } from './trouble.js'
import { WhoField } from './who-field.js'
import './review.css'

const rows = 50
const decisions: readonly Page['entries'][number]['decision'][] = [
  'accept',
  'correct',
  'reject',
  'unsure',
  'add',
  'merge',
  'split',
  'redact',
  'undo',
]

export default function LogPage() {
  const { query } = useAddress()
  const [round, setRound] = useState(0)
  const from = Number(query.get('from') ?? 0) || 0
  const filter = Object.fromEntries(
    ['who', 'decision', 'report'].flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])),
  )
  const log = useResource(`log ${from} ${JSON.stringify(filter)} ${round}`, () =>
    ask.log({ ...filter, offset: String(from), limit: String(rows) }),
  )
  const { undo, failed } = useUndo(() => setRound(round + 1))
  return (
    <>
      <section className="ctx" aria-label="This view">
        <span>
          <Link href="/review">Review</Link> › <b>Log</b>
          {filter.decision && ` · ${filter.decision}`}
          {filter.who && ` · by ${filter.who}`}
          {filter.report && ' · on one report'}, newest first
        </span>
        <span className="right">
          <ExportMenu of="log" query={filter} />
        </span>
      </section>
      <main id="main" className="page">
        <h1 className="vh">Log of decisions</h1>
        <div className="sec rv-filters">
          <h2>Decisions</h2>
          <select
            aria-label="Kind of decision"
            value={filter.decision ?? ''}
            onChange={(event) => setQuery({ decision: event.target.value, from: null }, 'push')}
          >
            <option value="">every decision</option>
            {decisions.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
          <label className="rv-who">
            <span>by</span>
            <input
              defaultValue={filter.who ?? ''}
              placeholder="anybody"
              onBlur={(event) => setQuery({ who: event.target.value.trim(), from: null })}
              onKeyDown={(event) =>
                event.key === 'Enter' && setQuery({ who: event.currentTarget.value.trim(), from: null })
              }
            />
          </label>
          <span className="right">
            <WhoField />
          </span>
        </div>
        <Trouble failed={failed} />
        <Shown of={log} what="Reading the log.">
          {({ total, entries }) => (
            <>
              {total === 0 && (
                <Empty say="No decision fits.">
                  <p className="dim">
                    Decide on claims in the <Link href="/review">queue</Link>, or take out a filter.
                  </p>
                </Empty>
              )}
              <ul className="rv-log whole">
                {entries.map((entry) => (
                  <EntryLine key={entry.number} entry={entry} undo={undo} whole />
                ))}
              </ul>
              <Pager total={total} from={from} rows={rows} words={['newer', 'older']} />
            </>
          )}
        </Shown>
      </main>
    </>
  )
}
