/** Who makes claims: names and counts, by name or by the number of claims. No rate, and no verdict on anyone. */
import { grouped } from '../../../src/export/in-words.js'
import { api } from '../api/client.js'
import { useResource } from '../api/use-resource.js'
import { ExportMenu } from '../export/export-menu.js'
import { counted } from '../parts/count.js'
import { Pager } from '../parts/pager.js'
import { SideSign } from '../parts/signs.js'
import { Empty, Shown } from '../parts/states.js'
import { path, setQuery, useAddress } from '../shell/address.js'
import { Link } from '../shell/link.js'
import './sources.css'

const rows = 50
const orders = [
  ['name', 'by name'],
  ['claims', 'most claims first'],
] as const

export default function SourcesPage() {
  const { query } = useAddress()
  const words = query.get('q') ?? ''
  const by = query.get('by') === 'claims' ? 'claims' : 'name'
  const from = Number(query.get('from') ?? 0) || 0
  const list = useResource(
    `sources ${words} ${by} ${from}`,
    () => api.sources({ q: words, by, offset: from, limit: rows }),
    'hold',
  )
  return (
    <>
      <section className="ctx" aria-label="This view">
        <span>
          <b>Sources</b>
          {words && ` with “${words}” in the name`}, {orders.find(([name]) => name === by)![1]}
        </span>
        <span className="right">
          <ExportMenu of="sources" query={{ q: words, by }} />
        </span>
      </section>
      <main id="main" className="page">
        <h1 className="vh">Sources</h1>
        <Shown of={list} what="Reading the sources.">
          {(found) => (
            <>
              <div className="sec">
                <h2>{counted(found.total, 'source')}</h2>
                <fieldset className="set" aria-label="Order">
                  {orders.map(([name, label]) => (
                    <button
                      key={name}
                      type="button"
                      aria-pressed={by === name}
                      onClick={() => setQuery({ by: name === 'name' ? null : name, from: null }, 'push')}
                    >
                      {label}
                    </button>
                  ))}
                </fieldset>
                <input
                  className="filter"
                  type="search"
                  aria-label="Sources with this in the name"
                  placeholder="Part of the name"
                  defaultValue={words}
                  onChange={(event) => setQuery({ q: event.target.value, from: null })}
                />
              </div>
              {found.total === 0 && (
                <Empty say={words === '' ? 'Nobody has said anything yet.' : `No source has “${words}” in the name.`}>
                  <p className="dim">
                    {words === ''
                      ? 'A source is whoever a report names as the speaker of a claim, or the outlet in its own voice. Add reports.'
                      : 'Take the words out above, or search the texts with /.'}
                  </p>
                </Empty>
              )}
              <ol className="so-list">
                {found.sources.map((source) => (
                  <li key={source.name}>
                    <span className="so-name">
                      <SideSign side={found.sides.find(({ id }) => id === source.side)} />{' '}
                      <Link data-row href={path('sources', source.name)} dir="auto">
                        {source.name}
                      </Link>
                    </span>
                    <span className="so-count">
                      <b className="num">{grouped(source.claims)}</b> {source.claims === 1 ? 'claim' : 'claims'}
                    </span>
                    <span className="so-count">in {counted(source.reports, 'report')}</span>
                    <span className="so-count">on {counted(source.matters, 'matter')}</span>
                    <span className="so-count">{source.contested > 0 && `${grouped(source.contested)} contested`}</span>
                  </li>
                ))}
              </ol>
              {found.withheld > 0 && (
                <p className="small dim so-note">
                  {counted(found.withheld, 'private person')} {found.withheld === 1 ? 'is' : 'are'} not listed; what
                  they said stands in the reports.
                </p>
              )}
              <Pager total={found.total} from={from} rows={rows} words={['before', 'more']} />
            </>
          )}
        </Shown>
      </main>
    </>
  )
}
