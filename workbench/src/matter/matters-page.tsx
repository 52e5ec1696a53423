/** The list of matters: contested ones first, filtered by status, kind and words. */

import { api, type Status } from '../api/client.js'
import { useResource } from '../api/use-resource.js'
import { matterKinds, statuses } from '../api/vocabulary.js'
import { ExportMenu } from '../export/export-menu.js'
import { Pager } from '../parts/pager.js'
import { Empty, Shown } from '../parts/states.js'
import { setQuery, useAddress } from '../shell/address.js'
import { MatterLine } from './matter-line.js'

const rows = 50

export default function MattersPage() {
  const { query } = useAddress()
  const words = query.get('q') ?? ''
  const status = statuses.find((one) => one === query.get('status'))
  const kind = matterKinds.find((one) => one === query.get('kind'))
  const from = Number(query.get('from') ?? 0) || 0
  const list = useResource(
    `matters ${words} ${status} ${kind} ${from}`,
    () => api.matters({ q: words, status, kind, offset: from, limit: rows }),
    'hold',
  )
  const choose = (value: Status | undefined) => setQuery({ status: value ?? null, from: null }, 'push')
  return (
    <>
      <section className="ctx" aria-label="This view">
        <span>
          <b>Matters</b>
          {status && ` · ${status}`}
          {kind && ` · ${kind}`}
          {words && ` · with “${words}”`}, most independent origins first
        </span>
        <span className="right">
          <ExportMenu of="matters" query={{ q: words, status, kind }} />
        </span>
      </section>
      <main id="main" className="page">
        <h1 className="vh">Matters</h1>
        <Shown of={list} what="Reading the matters.">
          {(found) => (
            <>
              <div className="sec">
                <h2>{found.total.toLocaleString('en')} matters</h2>
                <fieldset className="set" aria-label="Status">
                  <button type="button" aria-pressed={status === undefined} onClick={() => choose(undefined)}>
                    all
                  </button>
                  {statuses.map((one) => (
                    <button key={one} type="button" aria-pressed={status === one} onClick={() => choose(one)}>
                      {one} <span className="faint">{found.byStatus[one] ?? 0}</span>
                    </button>
                  ))}
                </fieldset>
                <select
                  aria-label="Kind of matter"
                  value={kind ?? ''}
                  onChange={(event) => setQuery({ kind: event.target.value, from: null }, 'push')}
                >
                  <option value="">every kind</option>
                  {matterKinds.map((one) => (
                    <option key={one} value={one}>
                      {one} ({found.byKind[one] ?? 0})
                    </option>
                  ))}
                </select>
                <input
                  className="filter"
                  type="search"
                  aria-label="Matters with these words"
                  placeholder="Words in the question"
                  defaultValue={words}
                  onChange={(event) => setQuery({ q: event.target.value, from: null })}
                />
              </div>
              {found.total === 0 && (
                <Empty say="No matter fits.">
                  <p className="dim">
                    {status || kind || words
                      ? 'Take out a filter above.'
                      : 'A matter forms when reports hold claims on the same thing. Add reports of the same days.'}
                  </p>
                </Empty>
              )}
              {found.matters.map((matter) => (
                <MatterLine key={matter.id} matter={matter} sides={found.sides} />
              ))}
              <Pager total={found.total} from={from} rows={rows} words={['first', 'more']} />
            </>
          )}
        </Shown>
      </main>
    </>
  )
}
