/** What can be done with a report: add a claim that was missed, black out words, read it again. */

import { type RefObject, useState } from 'react'
import { Failed, type ReportPage } from '../api/client.js'
import { write } from '../api/write.js'
import { counted } from '../parts/count.js'
import { useKeys } from '../shell/keys.js'
import { Link } from '../shell/link.js'
import { undoLast } from './last-entry.js'
import { LastLine } from './last-line.js'
import { MissedClaim } from './missed-claim.js'
import { RedactPanel } from './redact-panel.js'
import { Trouble } from './trouble.js'
import { useWho } from './who.js'
import './review.css'

interface ToolsProps {
  readonly page: ReportPage
  readonly words: RefObject<HTMLElement | null>
  readonly again: () => void
  readonly choose: (claim: string) => void
}

export function ReportTools({ page, words, again, choose }: ToolsProps) {
  const [panel, setPanel] = useState<'missed' | 'redact' | undefined>()
  const [told, setTold] = useState('')
  const [failed, setFailed] = useState<Failed>()
  const [who] = useWho()
  const close = () => setPanel(undefined)
  const undo = () =>
    void undoLast(who.trim() || 'somebody').then((undone) => {
      if (undone === undefined) return
      again()
      if (undone.entry.decision !== 'add') choose(undone.entry.subject)
    })
  useKeys({ u: undo })
  const reread = async () => {
    setTold('Reading it again …')
    try {
      const { reports, failures } = await write.reread(page.report.id)
      setFailed(undefined)
      const [report] = reports
      setTold(
        failures[0]?.message ??
          (report?.recorded === 'known'
            ? 'This reader has read it before: nothing changed.'
            : `Read again: ${counted(report?.claims ?? 0, 'claim')}; decisions stay.`),
      )
      again()
    } catch (error) {
      setTold('')
      setFailed(error instanceof Failed ? error : new Failed(-1, { message: String(error) }))
    }
  }
  return (
    <>
      <span className="rv-tools">
        <button
          type="button"
          aria-pressed={panel === 'missed'}
          onClick={() => setPanel(panel === 'missed' ? undefined : 'missed')}
        >
          Add a claim
        </button>
        <button
          type="button"
          aria-pressed={panel === 'redact'}
          onClick={() => setPanel(panel === 'redact' ? undefined : 'redact')}
        >
          Black out
        </button>
        <button type="button" title={`Last read by ${page.reader.version}`} onClick={() => void reread()}>
          Read again
        </button>
      </span>
      <span className="small" role="status">
        {told}
      </span>
      {page.report.text.includes('█') && (
        <Link
          className="small"
          href={`/review/log?${new URLSearchParams({ report: page.report.id, decision: 'redact' })}`}
        >
          Words were blacked out
        </Link>
      )}
      <LastLine undo={undo} />
      <Trouble failed={failed} />
      {panel === 'missed' && (
        <MissedClaim
          report={page.report}
          words={words}
          close={close}
          added={(claim) => {
            close()
            again()
            choose(claim)
          }}
        />
      )}
      {panel === 'redact' && (
        <RedactPanel
          report={page.report}
          words={words}
          close={close}
          done={() => {
            close()
            again()
          }}
        />
      )}
    </>
  )
}
