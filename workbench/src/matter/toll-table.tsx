/** Every figure of the toll chart again, with its words. */
import { boundsInWords, dayInWords } from '../../../src/export/in-words.js'
import type { MatterPage as Page, Side } from '../api/client.js'
import { SideSign } from '../parts/signs.js'
import { path } from '../shell/address.js'
import { Link } from '../shell/link.js'
import type { ChartLine } from './toll-lines.js'

export function TollTable(props: { lines: readonly ChartLine[]; page: Page; sides: ReadonlyMap<string, Side> }) {
  const rows = props.lines
    .flatMap((line) => line.points.map((point) => ({ line, point })))
    .sort((a, b) => (a.point.day < b.point.day ? -1 : a.point.day > b.point.day ? 1 : 0))
  return (
    <details className="tolltable">
      <summary>The chart as a table: {rows.length} figures</summary>
      <table>
        <thead>
          <tr>
            <th>Said on</th>
            <th>Source</th>
            <th>Held</th>
            <th>Words</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, point }) => {
            const statement = props.page.statements[point.claim]
            return (
              <tr key={point.claim}>
                <td>{dayInWords(point.day, 'short')}</td>
                <td>
                  <SideSign side={props.sides.get(line.side ?? '')} /> {line.source}
                </td>
                <td className="num">{boundsInWords(point.bounds)}</td>
                <td>
                  {statement && (
                    <Link
                      className="words plain"
                      href={`${path('reports', statement.report.id)}?claim=${encodeURIComponent(point.claim)}`}
                    >
                      {statement.claim.evidence.text}
                    </Link>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
