/** Which page an address means. */
import { lazy, Suspense } from 'react'
import { MatterPage } from '../matter/matter-page.js'
import { MattersPage } from '../matter/matters-page.js'
import { ReportPage } from '../report/report-page.js'
import { ReportsPage } from '../reports/reports-page.js'
import { useAddress } from './address.js'
import { TopBar } from './top-bar.js'

const AddPage = lazy(() => import('../add/add-page.js'))
const LogPage = lazy(() => import('../review/log-page.js'))
const ReviewPage = lazy(() => import('../review/review-page.js'))

export function App() {
  const { steps } = useAddress()
  const [page = '', id] = steps
  return (
    <>
      <TopBar current={page} />
      <Page page={page} id={id} />
    </>
  )
}

function Page({ page, id }: { page: string; id: string | undefined }) {
  if (page === 'reports' && id !== undefined) return <ReportPage id={id} />
  if (page === 'matters') return id === undefined ? <MattersPage /> : <MatterPage id={id} />
  if (page === 'review') return <Suspense fallback={null}>{id === 'log' ? <LogPage /> : <ReviewPage />}</Suspense>
  if (page === 'add')
    return (
      <Suspense fallback={null}>
        <AddPage />
      </Suspense>
    )
  return <ReportsPage />
}
