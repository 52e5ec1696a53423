import { useState } from 'react'
import { Failed } from '../api/client.js'
import { useResource } from '../api/use-resource.js'
import { ask, type LogPage, write } from '../api/write.js'
import { Link } from '../shell/link.js'
import { EntryLine } from './entry-line.js'
import { Trouble } from './trouble.js'
import { useWho } from './who.js'

/** The newest entries beside the queue. */
export function LogAside({ round, changed }: { round: number; changed: () => void }) {
  const log = useResource(`log aside ${round}`, () => ask.log({ limit: '12' }))
  const [last, setLast] = useState<LogPage>()
  if (log.value !== undefined && log.value !== last) setLast(log.value)
  const page = log.value ?? last
  const { undo, failed } = useUndo(changed)
  return (
    <aside className="rv-side" aria-label="Log">
      <div className="sec">
        <h2>Log</h2>
        <span className="right small">
          <Link href="/review/log">All {page?.total.toLocaleString('en')}</Link>
        </span>
      </div>
      <Trouble failed={failed} />
      {page?.total === 0 && <p className="dim">Nothing is decided yet.</p>}
      <ul className="rv-log">
        {page?.entries.map((entry) => (
          <EntryLine key={entry.number} entry={entry} undo={undo} whole={false} />
        ))}
      </ul>
    </aside>
  )
}

/** Undoing any entry of the log. */
export function useUndo(changed: () => void) {
  const [who] = useWho()
  const [failed, setFailed] = useState<Failed>()
  const undo = ({ number }: { number: number }) => {
    if (who.trim() === '') {
      setFailed(
        new Failed(0, {
          message: 'Nobody is named as deciding.',
          remedy: 'Give your name under “Decided by”, then undo.',
        }),
      )
      return
    }
    write.undo(number, { who: who.trim(), why: '' }).then(
      () => {
        setFailed(undefined)
        changed()
      },
      (error: unknown) => setFailed(error instanceof Failed ? error : new Failed(-1, { message: String(error) })),
    )
  }
  return { undo, failed }
}
