/** The list of reports: newest first, filtered by words. */
import { dayInWords } from '../../../src/export/in-words.js'
import { api } from '../api/client.js'
import { useResource } from '../api/use-resource.js'
import { ExportMenu } from '../export/export-menu.js'
import { Pager } from '../parts/pager.js'
import { Empty, Shown } from '../parts/states.js'
import { path, setQuery, useAddress } from '../shell/address.js'
import { Link } from '../shell/link.js'

/** Rows a page: what a screen and a half shows. */
const rows = 50

export default function ReportsPage() {
  const { query } = useAddress()
  const words = query.get('q') ?? ''
  const from = Number(query.get('from') ?? 0) || 0
  const list = useResource(
    `reports ${words} ${from}`,
    () => api.reports({ q: words, offset: from, limit: rows }),
    'hold',
  )
  return (
    <>
      <section className="ctx" aria-label="This view">
        <span>
          <b>Reports</b>
          {words !== '' && ` with “${words}”`}, newest first
        </span>
        <span className="right">
          <ExportMenu of="reports" query={{ q: words }} />
        </span>
      </section>
      <main id="main" className="page">
        <Shown of={list} what="Reading the list of reports.">
          {({ total, reports }) => (
            <>
              <h1 className="vh">Reports</h1>
              <div className="sec">
                <h2>{total.toLocaleString('en')} reports</h2>
                <input
                  className="filter"
                  type="search"
                  aria-label="Reports with these words"
                  placeholder="Words in title, outlet or text"
                  defaultValue={words}
                  onChange={(event) => setQuery({ q: event.target.value, from: null })}
                />
              </div>
              {total === 0 && (
                <Empty say={words === '' ? 'Nothing has been read yet.' : `No report has “${words}” in it.`}>
                  {words === '' && (
                    <p>
                      <Link className="btn first" href="/add">
                        Add reports
                      </Link>
                    </p>
                  )}
                </Empty>
              )}
              <ol className="reports">
                {reports.map((report) => (
                  <li key={report.id}>
                    <span className="day">
                      {report.publishedAt ? dayInWords(report.publishedAt, 'short') : 'no day'}
                    </span>
                    <span className="what">
                      <Link data-row className="title" href={path('reports', report.id)} dir="auto">
                        {report.title ?? report.opening}
                      </Link>
                      <span className="small dim">
                        {report.outlet ?? 'outlet not given'}
                        {report.agency && ` · ${report.agency}`}
                      </span>
                    </span>
                    <span className="count">
                      <b className="num">{report.claims}</b> claims
                    </span>
                    <span className="count">{report.contested > 0 && <>{report.contested} contested</>}</span>
                  </li>
                ))}
              </ol>
              <Pager total={total} from={from} rows={rows} words={['newer', 'older']} />
            </>
          )}
        </Shown>
      </main>
    </>
  )
}
