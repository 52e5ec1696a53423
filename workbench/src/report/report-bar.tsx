/** The line under the top bar: what report this is, in words; what is drawn; the original page; export. */

import type { RefObject } from 'react'
import { dayInWords, speakerInWords } from '../../../src/export/in-words.js'
import type { ReportPage as Page } from '../api/client.js'
import { ExportMenu } from '../export/export-menu.js'
import { counted } from '../parts/count.js'
import { safeUrl } from '../parts/safe-url.js'
import { ReportTools } from '../review/report-tools.js'
import { path } from '../shell/address.js'
import { Link } from '../shell/link.js'

interface BarProps {
  readonly page: Page
  readonly hidden: ReadonlySet<string>
  readonly toggle: (name: string) => void
  readonly again: () => void
  readonly words: RefObject<HTMLElement | null>
  readonly choose: (claim: string) => void
}

const drawn = [
  ['claims', 'Claims'],
  ['voices', 'Voices'],
  ['framing', 'Framing'],
] as const

export function ReportBar({ page, hidden, toggle, again, words, choose }: BarProps) {
  const { report, claims, previous, next } = page
  const voices = new Set(claims.map((claim) => speakerInWords(claim))).size
  const framing = claims.reduce((sum, claim) => sum + claim.framing.length, 0)
  const original = safeUrl(report.url)
  return (
    <section className="ctx" aria-label="This view">
      <span>
        <b>{report.outlet ?? 'outlet not given'}</b>
        {report.publishedAt && ` · ${dayInWords(report.publishedAt)}`}
      </span>
      <span>
        {counted(claims.length, 'claim')} · {counted(voices, 'voice')} · {counted(framing, 'framing word')}
      </span>
      <span className="right">
        <fieldset className="set" aria-label="What is drawn">
          {drawn.map(([name, label], at) => (
            <button key={name} type="button" aria-pressed={!hidden.has(name)} onClick={() => toggle(name)}>
              {label} <kbd>{at + 1}</kbd>
            </button>
          ))}
        </fieldset>
        <ReportTools page={page} words={words} again={again} choose={choose} />
        {original && (
          <a className="btn" href={original} target="_blank" rel="noopener noreferrer">
            Original page <kbd>o</kbd>
          </a>
        )}
        <span className="set wideonly">
          {previous && (
            <Link
              className="btn"
              href={path('reports', previous.id)}
              aria-label={`Previous report: ${previous.title ?? previous.id}`}
            >
              ‹ <kbd>[</kbd>
            </Link>
          )}
          {next && (
            <Link className="btn" href={path('reports', next.id)} aria-label={`Next report: ${next.title ?? next.id}`}>
              <kbd>]</kbd> ›
            </Link>
          )}
        </span>
        <ExportMenu of="claims" query={{ report: report.id }} pictured="report" />
      </span>
    </section>
  )
}
