/** One source: what it said, by matter, with what others say on the same; and what it calls things. No verdict. */
import { daysInWords, grouped } from '../../../src/export/in-words.js'
import { api, type SourcePage as Page } from '../api/client.js'
import { useResource } from '../api/use-resource.js'
import { ExportMenu } from '../export/export-menu.js'
import { counted } from '../parts/count.js'
import { Pager } from '../parts/pager.js'
import { SideSign, StatusSign } from '../parts/signs.js'
import { Shown } from '../parts/states.js'
import { path, setQuery, useAddress } from '../shell/address.js'
import { Link } from '../shell/link.js'
import { Statement } from './statement.js'
import { Words } from './words.js'
import './sources.css'

const rows = 20

export default function SourcePage({ id }: { id: string }) {
  const { query } = useAddress()
  const contested = query.get('contested') === '1'
  const from = Number(query.get('from') ?? 0) || 0
  const page = useResource(`source ${contested} ${from} ${id}`, () =>
    api.source(id, { contested: contested ? '1' : '0', offset: from, limit: rows }),
  )
  return (
    <>
      <section className="ctx" aria-label="This view">
        <span>
          <Link href="/sources">Sources</Link> › <b>{id}</b>
          {contested && ' · contested matters only'}
        </span>
        <span className="right">
          <ExportMenu of="claims" query={{ source: id }} />
        </span>
      </section>
      <main id="main" className="page">
        {page.value === undefined && <h1 className="vh">{id}</h1>}
        <Shown of={page} what="Gathering what this source said.">
          {(value) => (
            <>
              <Head page={value} />
              <Words page={value} />
              <Saids page={value} contested={contested} from={from} />
            </>
          )}
        </Shown>
      </main>
    </>
  )
}

function Head({ page: { source, sides } }: { page: Page }) {
  const side = sides.find(({ id }) => id === source.side)
  return (
    <header className="so-head">
      <h1 dir="auto">
        <SideSign side={side} /> {source.name}
      </h1>
      <p className="so-sum">
        <Link href={`/search?${new URLSearchParams({ in: 'claims', source: source.name })}`}>
          {counted(source.claims, 'claim')}
        </Link>{' '}
        in <b>{counted(source.reports, 'report')}</b>
        {source.first && source.last && `, published ${daysInWords({ from: day(source.first), to: day(source.last) })}`}
        {source.matters > 0 && (
          <>
            . They bear on <b>{counted(source.matters, 'matter')}</b>
            {source.contested > 0 && `, ${grouped(source.contested)} of them contested`}
          </>
        )}
        .
      </p>
      <p className="note">
        {side ? `Of ${side.name}, side ${side.letter}. ` : ''}That a matter is contested says how accounts stand to one
        another. It does not say who is right.
      </p>
    </header>
  )
}
const day = (value: string): string => value.slice(0, 10)

function Saids({ page, contested, from }: { page: Page; contested: boolean; from: number }) {
  const { source, sides, said, total } = page
  const choose = (only: boolean) => setQuery({ contested: only ? '1' : null, from: null }, 'push')
  const sideOf = (id: string | null) => sides.find((one) => one.id === id)
  return (
    <section className="so-saids">
      <div className="sec">
        <h2>What it said, by matter</h2>
        <fieldset className="set" aria-label="Matters">
          <button type="button" aria-pressed={!contested} onClick={() => choose(false)}>
            all <span className="faint">{grouped(source.matters)}</span>
          </button>
          <button type="button" aria-pressed={contested} onClick={() => choose(true)}>
            contested <span className="faint">{grouped(source.contested)}</span>
          </button>
        </fieldset>
      </div>
      {said.length === 0 && (
        <p className="empty dim">
          {contested ? 'None of its matters is contested.' : 'No matter has formed around its claims.'}
        </p>
      )}
      {said.map((one) => (
        <article key={one.matter.id} className="so-said">
          <StatusSign status={one.matter.status} quiet={one.matter.status !== 'contested'} />
          <div className="so-own">
            <h3>
              <Link data-row href={path('matters', one.matter.id)}>
                {one.matter.question}
              </Link>
            </h3>
            <ul>
              {one.own.map((row) => (
                <Statement key={row.claim.id} row={row} />
              ))}
            </ul>
            {one.claims > one.own.length && (
              <p className="note">and {counted(one.claims - one.own.length, 'earlier claim')}</p>
            )}
          </div>
          <div className="so-others">
            {one.others.length === 0 && <p className="small faint">nobody else speaks on it</p>}
            <ul>
              {one.others.map((row) => (
                <Statement key={row.claim.id} row={row}>
                  <SideSign side={sideOf(row.side)} />{' '}
                  <Link className="plain" href={path('sources', row.source)}>
                    {row.source}
                  </Link>
                </Statement>
              ))}
            </ul>
            {one.sources > one.others.length && (
              <p className="note">and {counted(one.sources - one.others.length, 'other source')}</p>
            )}
          </div>
        </article>
      ))}
      <Pager total={total} from={from} rows={rows} words={['before', 'more']} />
    </section>
  )
}
