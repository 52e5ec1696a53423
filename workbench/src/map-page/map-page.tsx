/** The map: claims by place on a day, or who is said to hold what. Its whole state is its address. */

import { Empty, Shown } from '../parts/states.js'
import { useSheet, useSheetWait } from '../sheet/use-sheet.js'
import { Link } from '../shell/link.js'
import { MapWork } from './map-work.js'
import './map-page.css'

export default function MapPage() {
  const sheet = useSheet()
  const wait = useSheetWait(sheet)
  return (
    <Shown of={sheet} what={wait}>
      {(index) =>
        index.sheet.header.claims === 0 ? (
          <main id="main" className="page">
            <h1 className="vh">Map</h1>
            <Empty say="Nothing has been read yet, so there is nothing to place.">
              <p>
                <Link className="btn first" href="/add">
                  Add reports
                </Link>
              </p>
            </Empty>
          </main>
        ) : (
          <MapWork key={index.sheet.header.state} index={index} again={sheet.again} />
        )
      }
    </Shown>
  )
}
