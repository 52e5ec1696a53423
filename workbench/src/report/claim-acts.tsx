/** What can be done with the open claim: decide on it, see what was decided, copy a link that opens it. */
import { useMemo } from 'react'
import { dayInWords } from '../../../src/export/in-words.js'
import type { Claim, Report } from '../../../src/record/record.js'
import type { ReportPage } from '../api/client.js'
import { DecideClaim } from '../review/decide-claim.js'
import { path } from '../shell/address.js'
import { useKeys } from '../shell/keys.js'
import '../review/review.css'

interface ActsProps {
  readonly claim: Claim
  readonly report: Report
  readonly decisions: NonNullable<ReportPage['decisions'][string]> | undefined
  readonly again: () => void
}

/** The report's text, wherever the card stands. */
const words = {
  get current() {
    return document.querySelector<HTMLElement>('.rows')
  },
}

export function ClaimActs({ claim, report, decisions, again }: ActsProps) {
  const passage = useMemo(() => ({ start: 0, text: report.text }), [report.text])
  const link = `${location.origin}${path('reports', report.id)}?claim=${encodeURIComponent(claim.id)}`
  const copy = () => void navigator.clipboard?.writeText(link)
  useKeys({ y: copy })
  return (
    <div className="rv-on-card">
      {decisions?.map(({ id, act, who: by, when, why }) => (
        <p key={id} className="small dim">
          {by} · {act} · {dayInWords(when, 'bare')}
          {why && `: ${why}`}
        </p>
      ))}
      <DecideClaim key={claim.id} claim={claim} passage={passage} words={words} done={again} />
      <div className="acts">
        <button type="button" className="bare" onClick={copy}>
          Copy link <kbd>y</kbd>
        </button>
      </div>
    </div>
  )
}
