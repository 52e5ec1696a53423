/** Loading, failing and empty, as every page shows them. */
import type { ReactNode } from 'react'
import type { Resource } from '../api/use-resource.js'

/** Shows the value; else what is waited for, or what went wrong with its remedy. */
export function Shown<T>({ of, what, children }: { of: Resource<T>; what: string; children: (value: T) => ReactNode }) {
  if (of.value !== undefined)
    return (
      <>
        {of.failed && <Failure of={of} />}
        {children(of.value)}
      </>
    )
  if (of.failed) return <Failure of={of} />
  return of.slow ? <Waiting what={what} /> : null
}

/** Still bars where the words will be; then what is waited for. */
export function Waiting({ what }: { what: string }) {
  return (
    <div className="page waiting" role="status">
      <div aria-hidden="true" className="bars">
        {[62, 88, 71, 94, 55].map((width) => (
          <i key={width} data-width={width} />
        ))}
      </div>
      <p className="small dim">{what}</p>
    </div>
  )
}

function Failure({ of: { failed, again } }: { of: Resource<unknown> }) {
  return (
    <div className="page failure" role="alert">
      <p className="say">{failed!.detail.message}</p>
      {failed!.detail.expected && <p className="dim">Expected: {failed!.detail.expected}.</p>}
      {failed!.detail.remedy && <p className="dim">{failed!.detail.remedy}</p>}
      <p>
        <button type="button" onClick={again}>
          Try again
        </button>
      </p>
    </div>
  )
}

/** Nothing to show: what to do about it. */
export function Empty({ say, children }: { say: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="say">{say}</p>
      {children}
    </div>
  )
}
