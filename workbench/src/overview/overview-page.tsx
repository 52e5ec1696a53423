/** Where the reader lands: what the ledger holds, what is contested now, what changed since the last visit. */
import { useEffect, useState } from 'react'
import { dayInWords, daysInWords, grouped } from '../../../src/export/in-words.js'
import { api, type OverviewPage as Page } from '../api/client.js'
import { useResource } from '../api/use-resource.js'
import { ExportMenu } from '../export/export-menu.js'
import { MatterLine } from '../matter/matter-line.js'
import { counted } from '../parts/count.js'
import { momentInWords } from '../parts/moment.js'
import { Shown } from '../parts/states.js'
import { setQuery, useAddress } from '../shell/address.js'
import { Link } from '../shell/link.js'
import { Changed } from './changed.js'
import { DaysStrip } from './days-strip.js'
import './overview.css'
import { lastVisit, markSeen, noteLook } from './visit.js'

export default function OverviewPage() {
  const { query } = useAddress()
  const [visit, setVisit] = useState(() => lastVisit())
  const asked = query.get('since') ?? visit?.mark
  const page = useResource(`overview ${asked}`, () => api.overview(asked))
  const mark = page.value?.mark
  useEffect(() => {
    if (mark !== undefined) noteLook(mark)
  }, [mark])
  const see = () => {
    if (mark === undefined) return
    setVisit(markSeen(mark))
    setQuery({ since: null })
  }
  return (
    <>
      <section className="ctx" aria-label="This view">
        <span>
          <b>Overview</b>
          {page.value?.lastAdded && ` · last report read ${momentInWords(page.value.lastAdded)}`}
        </span>
        <span className="right">
          <ExportMenu of="matters" query={{ status: 'contested' }} pictured="overview" />
        </span>
      </section>
      <main id="main" className="page">
        <h1 className="vh">Overview</h1>
        <Shown of={page} what="Counting what the ledger holds.">
          {(value) =>
            value.reports === 0 ? (
              <Nothing />
            ) : (
              <>
                <Sum page={value} />
                <div className="ov-cols">
                  <Contested page={value} />
                  <Changed
                    changes={value.changes}
                    since={query.get('since') === null ? visit?.at : undefined}
                    see={see}
                  />
                </div>
                <DaysStrip byTime={value.byTime} />
              </>
            )
          }
        </Shown>
      </main>
    </>
  )
}

/** The ledger in a sentence or two: every number stands in its words and leads to its list. */
function Sum({ page }: { page: Page }) {
  const { reports, outlets, claims, sources, published, matters, byStatus } = page
  const of = (status: string, words: string) =>
    (byStatus[status] ?? 0) > 0 && (
      <Link key={status} href={`/matters?status=${status}`}>
        {grouped(byStatus[status]!)} {words}
      </Link>
    )
  const parts = [
    of('contested', 'contested'),
    of('revised', 'revised'),
    of('corroborated', 'corroborated'),
    of('single', 'of a single source'),
  ].filter(Boolean)
  return (
    <p className="ov-sum">
      <Link href="/reports">{counted(reports, 'report')}</Link> of {counted(outlets, 'outlet')}
      {published && `, published ${inDays(published)},`} hold <b>{counted(claims, 'claim')}</b> by{' '}
      <Link href="/sources">{counted(sources, 'source')}</Link>.
      {matters > 0 && (
        <>
          {' '}
          They bear on <Link href="/matters">{counted(matters, 'matter')}</Link>:{' '}
          {parts.map((part, at) => [at === 0 ? '' : ', ', part])}.
        </>
      )}
    </p>
  )
}

/** "on 14 Oct 2020", "27 Sep – 14 Oct 2020" */
const inDays = (days: { from: string; to: string }): string =>
  days.from === days.to ? `on ${dayInWords(days.from, 'short')}` : daysInWords(days)

function Contested({ page }: { page: Page }) {
  const total = page.byStatus.contested ?? 0
  return (
    <section className="ov-contested">
      <div className="sec">
        <h2>Contested now</h2>
        <span className="small dim">
          {total > page.contested.length
            ? `${page.contested.length} of ${grouped(total)}; those with most independent origins first`
            : counted(total, 'matter')}
        </span>
        {total > page.contested.length && (
          <Link className="right small" href="/matters?status=contested">
            All contested
          </Link>
        )}
      </div>
      {total === 0 && (
        <p className="empty dim">
          No two accounts in the ledger contradict each other. Accounts meet when reports of several sources tell of the
          same days.
        </p>
      )}
      {page.contested.map((matter) => (
        <MatterLine key={matter.id} matter={matter} sides={page.sides} />
      ))}
    </section>
  )
}

function Nothing() {
  return (
    <div className="empty">
      <p className="say">Nothing has been read yet.</p>
      <p className="dim">
        Add the text of a report, or a folder of them. This page then tells what is in the ledger, which accounts
        contradict each other, and what came since you last looked.
      </p>
      <p>
        <Link className="btn first" href="/add">
          Add reports
        </Link>
      </p>
    </div>
  )
}
