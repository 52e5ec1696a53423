import type { Failed } from '../api/client.js'

/** What the ledger refused, where it was asked: what is wrong, what was expected, what to do. */
export function Trouble({ failed }: { failed: Failed | undefined }) {
  if (failed === undefined) return null
  const { message, expected, remedy } = failed.detail
  return (
    <div className="rv-trouble" role="alert">
      <p className="say">{message}</p>
      {expected && <p className="dim">Expected: {expected}.</p>}
      {remedy && <p className="dim">{remedy}</p>}
    </div>
  )
}
