/** The timeline: events by day and kind, and what was said when against when it happened. Its whole state is its address. */
import { Empty, Shown } from '../parts/states.js'
import { useSheet, useSheetWait } from '../sheet/use-sheet.js'
import { Link } from '../shell/link.js'
import { TimelineWork } from './timeline-work.js'
import './timeline.css'

export default function TimelinePage() {
  const sheet = useSheet()
  const wait = useSheetWait(sheet)
  return (
    <Shown of={sheet} what={wait}>
      {(index) =>
        index.order.length === 0 ? (
          <main id="main" className="page">
            <h1 className="vh">Timeline</h1>
            <Empty
              say={
                index.sheet.header.claims === 0
                  ? 'Nothing has been read yet, so there is nothing to line up.'
                  : 'No claim of this ledger says a day.'
              }
            >
              <p>
                <Link className="btn first" href="/add">
                  Add reports
                </Link>
              </p>
            </Empty>
          </main>
        ) : (
          <TimelineWork key={index.sheet.header.state} index={index} again={sheet.again} />
        )
      }
    </Shown>
  )
}
