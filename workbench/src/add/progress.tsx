/** How far the adding is: counts, time left, cancel; then what failed, each with its remedy and a retry. */
import { useEffect, useState } from 'react'
import { path } from '../shell/address.js'
import { Link } from '../shell/link.js'
import {
  cancelUploads,
  type Failure,
  forgetLost,
  leaveOut,
  retry,
  retryAll,
  type Uploads,
  useUploads,
} from './uploads.js'

export function Progress() {
  const uploads = useUploads()
  return (
    <>
      {uploads.lost.length > 0 && <Lost names={uploads.lost} />}
      {uploads.total > 0 && <Counts uploads={uploads} />}
      {uploads.failures.length > 0 && <Failures failures={uploads.failures} />}
    </>
  )
}

function Counts({ uploads }: { uploads: Uploads }) {
  const { total, done, recorded, claims, running, cancelled, last, notes } = uploads
  const left = useTimeLeft(uploads)
  return (
    <section className="ad-progress" aria-label="Progress">
      <progress value={done} max={total} aria-label="Files and parts of files read" />
      <p role="status">
        <b className="num">{done.toLocaleString('en')}</b> of {total.toLocaleString('en')}{' '}
        {total === 1 ? 'file' : 'files or parts of files'}
        {running
          ? left === null
            ? ''
            : ` · about ${left} left`
          : cancelled
            ? ' · cancelled; what was read is in the ledger'
            : ' · done'}
      </p>
      <p className="small dim">
        {recorded.new.toLocaleString('en')} added · {recorded.known.toLocaleString('en')} known already
        {recorded.reread > 0 && ` · ${recorded.reread.toLocaleString('en')} read anew`} · {claims.toLocaleString('en')}{' '}
        claims
      </p>
      {last && (
        <p className="small">
          Last: <Link href={path('reports', last.id)}>{last.title ?? 'a report without a title'}</Link>
        </p>
      )}
      {notes.length > 0 && (
        <details className="small">
          <summary>
            {notes.length} {notes.length === 1 ? 'note' : 'notes'}
          </summary>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </details>
      )}
      {running && (
        <button type="button" onClick={cancelUploads}>
          Cancel
        </button>
      )}
    </section>
  )
}

/** From the pace so far; nothing until some are done. */
function useTimeLeft({ running, since, done, total }: Uploads): string | null {
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    if (!running) return
    const tick = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(tick)
  }, [running])
  if (done < 2) return null
  const seconds = Math.round((((now - since) / done) * (total - done)) / 1000)
  if (seconds < 90) return `${Math.max(1, seconds)} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}

/** Failures listed at the most: a folder of wrong files may have thousands. */
const mostShown = 100

function Failures({ failures }: { failures: readonly Failure[] }) {
  const again = failures.filter(({ piece }) => piece !== null).length
  return (
    <section className="ad-failures" aria-label="What failed">
      <div className="sec">
        <h2>{failures.length.toLocaleString('en')} failed</h2>
        <span className="small dim">the rest was read</span>
        {again > 1 && (
          <button type="button" className="right" onClick={retryAll}>
            Try all {again} again
          </button>
        )}
      </div>
      <ul>
        {failures.slice(0, mostShown).map((failure) => (
          <li key={`${failure.where} ${failure.message}`}>
            <p className="say">
              {failure.where}: {failure.message}
            </p>
            <p className="dim">{failure.remedy}</p>
            <p className="ad-acts">
              {failure.piece && (
                <button type="button" onClick={() => retry(failure)}>
                  Try again<span className="vh">: {failure.where}</span>
                </button>
              )}
              <button type="button" className="bare" onClick={() => leaveOut(failure)}>
                Leave out<span className="vh">: {failure.where}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      {failures.length > mostShown && <p className="dim">and {failures.length - mostShown} more</p>}
    </section>
  )
}

function Lost({ names }: { names: readonly string[] }) {
  return (
    <section className="ad-lost" role="status">
      <p className="say">
        {names.length} {names.length === 1 ? 'file was' : 'files were'} still waiting when this page was left.
      </p>
      <p className="dim">Drop them again: those that were read are known and cost nothing.</p>
      <details className="small">
        <summary>Their names</summary>
        {names.map((name) => (
          <p key={name}>{name}</p>
        ))}
      </details>
      <button type="button" className="bare" onClick={forgetLost}>
        Leave them out
      </button>
    </section>
  )
}
