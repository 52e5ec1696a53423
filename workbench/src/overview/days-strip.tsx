/** Over what days the ledger's reports were published: a bar a day, month or year, and the same as a table. */
import { dayInWords } from '../../../src/export/in-words.js'
import type { OverviewPage } from '../api/client.js'
import { counted } from '../parts/count.js'

type ByTime = OverviewPage['byTime']

export function DaysStrip({ byTime }: { byTime: ByTime }) {
  if (byTime.length < 2) return null
  const [first, last] = [byTime[0]!.when, byTime.at(-1)!.when]
  const steps = place(last) - place(first) + 1
  const most = Math.max(...byTime.map(({ reports }) => reports))
  const unit = first.length === 10 ? 'day' : first.length === 7 ? 'month' : 'year'
  return (
    <section className="ov-days">
      <div className="sec">
        <h2>When they were published</h2>
        <span className="small dim">
          reports a {unit}; at most {counted(most, 'report')}
        </span>
      </div>
      <svg
        viewBox={`0 0 ${steps} 100`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Reports a ${unit}; the table below says the same`}
      >
        {byTime.map(({ when, reports }) => {
          const height = Math.max(1.5, (reports / most) * 100)
          return (
            <rect key={when} x={place(when) - place(first) + 0.06} y={100 - height} width={0.88} height={height}>
              <title>
                {inWords(when)}: {counted(reports, 'report')}
              </title>
            </rect>
          )
        })}
      </svg>
      <p className="ov-ends note">
        <span>{inWords(first)}</span>
        <span>{inWords(last)}</span>
      </p>
      <details className="small" data-unpictured>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th>{unit}</th>
              <th>reports</th>
            </tr>
          </thead>
          <tbody>
            {byTime.map(({ when, reports }) => (
              <tr key={when}>
                <td>{inWords(when)}</td>
                <td className="num">{reports}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

/** Days, months or years from year 0: "2020-10-14", "2020-10", "2020". */
function place(when: string): number {
  if (when.length === 10) return Date.parse(when) / 86_400_000
  if (when.length === 7) return Number(when.slice(0, 4)) * 12 + Number(when.slice(5)) - 1
  return Number(when)
}

/** "14 Oct 2020", "Oct 2020", "2020" */
function inWords(when: string): string {
  if (when.length === 7) return dayInWords(`${when}-01`, 'short').replace(/^1 /, '')
  return dayInWords(when, 'short')
}
