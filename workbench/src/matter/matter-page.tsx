/** A matter: its question, its status with the reason, the toll chart where figures are held, and the accounts side by side. */
import { useMemo } from 'react'
import { dayInWords } from '../../../src/export/in-words.js'
import { api, type MatterPage as Page, type Side } from '../api/client.js'
import { useResource } from '../api/use-resource.js'
import { ExportMenu } from '../export/export-menu.js'
import { counted } from '../parts/count.js'
import { StatusSign } from '../parts/signs.js'
import { Shown } from '../parts/states.js'
import { go, path, useAddress } from '../shell/address.js'
import { useKeys } from '../shell/keys.js'
import { Link } from '../shell/link.js'
import { Accounts } from './accounts.js'
import { columnsOf } from './columns.js'
import { Regroup } from './regroup.js'
import { TollChart } from './toll-chart.js'
import { linesOf } from './toll-lines.js'
import { TollTable } from './toll-table.js'

export default function MatterPage({ id }: { id: string }) {
  const page = useResource(`matter ${id}`, () => api.matter(id))
  return (
    <Shown of={page} what="Reading the accounts of this matter.">
      {(value) => <MatterView key={value.matter.id} page={value} again={page.again} />}
    </Shown>
  )
}

function MatterView({ page, again }: { page: Page; again: () => void }) {
  const { matter } = page
  const { query } = useAddress()
  const sides = useMemo(() => new Map(page.sides.map((side) => [side.id, side])), [page.sides])
  const lines = useMemo(() => linesOf(page), [page])
  const columns = useMemo(() => columnsOf(page), [page])
  const chosen = query.get('claim')
  useKeys({
    Enter: () => {
      const statement = page.statements[chosen ?? '']
      if (statement) go(`${path('reports', statement.report.id)}?claim=${encodeURIComponent(statement.claim.id)}`)
    },
  })
  const reports = new Set(matter.claims.map((claim) => claim.report)).size
  const last = matter.accounts
    .flatMap((account) => account.entries.map((entry) => entry.saidOn ?? ''))
    .sort()
    .at(-1)
  return (
    <>
      <section className="ctx" aria-label="This view">
        <span>
          <Link href="/matters">Matters</Link> › <Link href={`/matters?kind=${matter.kind}`}>{matter.kind}</Link>
        </span>
        <span>
          {counted(matter.claims.length, 'claim')} in {counted(reports, 'report')}
        </span>
        <span className="right">
          <ExportMenu
            of="matter"
            query={{ id: matter.id }}
            picture={() =>
              lines.length > 0
                ? document.querySelector<SVGSVGElement>('.toll-chart svg.chart')
                : document.querySelector<HTMLElement>('main')
            }
          />
        </span>
      </section>
      <main id="main" className="page">
        <div className={lines.length > 0 ? 'ask' : 'ask bare'}>
          <div>
            <h1>{matter.question}</h1>
            <p className="facts small">
              <span>
                <b className="num">{matter.accounts.length}</b> {matter.accounts.length === 1 ? 'account' : 'accounts'}
              </span>
              <span>
                <b className="num">{page.origins}</b> independent {page.origins === 1 ? 'origin' : 'origins'}
              </span>
              {last && <span>last heard {dayInWords(last)}</span>}
            </p>
          </div>
          <Why page={page} sides={sides} />
          {lines.length > 0 && <TollChart lines={lines} sides={sides} what={whatIsCounted(page)} />}
        </div>
        {lines.length > 0 && <TollTable lines={lines} page={page} sides={sides} />}
        <Regroup page={page} chosen={chosen} again={again}>
          <Accounts columns={columns} page={page} sides={sides} chosen={chosen} />
        </Regroup>
        <Near page={page} />
      </main>
    </>
  )
}

/** "killed, civilian": what the first figure counts. */
function whatIsCounted({ statements, bounds }: Page): string {
  for (const id of Object.keys(bounds)) {
    const quantity = statements[id]?.claim.quantities[0]
    if (quantity)
      return `${quantity.of}${quantity.population === 'unspecified' ? '' : `, ${quantity.population}`}, as each source held it`
  }
  return 'as each source held it'
}

/** The status is a relation between accounts, with its reason in a sentence. */
function Why({ page }: { page: Page; sides: ReadonlyMap<string, Side> }) {
  return (
    <aside className="why" aria-label="Status">
      <StatusSign status={page.matter.status} />
      <p>{page.matter.reason}</p>
      <p className="note">
        A status says how the accounts stand to one another. It does not say which of them is right.
      </p>
    </aside>
  )
}

function Near({ page }: { page: Page }) {
  if (page.near.length === 0) return null
  return (
    <section className="neighbours">
      <div className="sec">
        <h2>Other matters of these claims</h2>
      </div>
      <ul>
        {page.near.map((matter) => (
          <li key={matter.id}>
            <StatusSign status={matter.status} /> <Link href={path('matters', matter.id)}>{matter.question}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
