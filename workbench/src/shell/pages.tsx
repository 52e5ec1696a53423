/**
 * The pages of the workbench, in the order in which the bar lists them: the one place that names them. What an
 * address shows, the bar, the tabs on a phone and the keys `g` + letter all follow from this list. Every page
 * is loaded when it is first shown.
 */
import { type ComponentType, lazy } from 'react'

export interface PageEntry {
  /** First step of the address: 'reports' is /reports; '' is where the reader lands. */
  readonly step: string
  /** '' keeps it out of the bar and the tabs. */
  readonly label: string
  /** Pressed after `g`; '' for none. */
  readonly key: string
  readonly List: ComponentType
  /** What /step/id shows, where there is such a page. */
  readonly One?: ComponentType<{ id: string }>
}

const ReviewPage = lazy(() => import('../review/review-page.js'))
const LogPage = lazy(() => import('../review/log-page.js'))

export const pages: readonly PageEntry[] = [
  { step: '', label: 'Overview', key: 'o', List: lazy(() => import('../overview/overview-page.js')) },
  {
    step: 'reports',
    label: 'Reports',
    key: 'r',
    List: lazy(() => import('../reports/reports-page.js')),
    One: lazy(() => import('../report/report-page.js')),
  },
  {
    step: 'matters',
    label: 'Matters',
    key: 'm',
    List: lazy(() => import('../matter/matters-page.js')),
    One: lazy(() => import('../matter/matter-page.js')),
  },
  { step: 'map', label: 'Map', key: 'p', List: lazy(() => import('../map-page/map-page.js')) },
  { step: 'timeline', label: 'Timeline', key: 't', List: lazy(() => import('../timeline/timeline-page.js')) },
  {
    step: 'sources',
    label: 'Sources',
    key: 's',
    List: lazy(() => import('../sources/sources-page.js')),
    One: lazy(() => import('../sources/source-page.js')),
  },
  {
    step: 'review',
    label: 'Review',
    key: 'v',
    List: ReviewPage,
    One: ({ id }) => (id === 'log' ? <LogPage /> : <ReviewPage />),
  },
  { step: 'add', label: 'Add', key: 'a', List: lazy(() => import('../add/add-page.js')) },
  { step: 'search', label: '', key: '', List: lazy(() => import('../search/search-page.js')) },
]

export const listedPages = pages.filter(({ label }) => label !== '')
