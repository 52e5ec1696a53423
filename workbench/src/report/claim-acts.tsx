import type { Claim, Report } from '../../../src/record/record.js'
import { path } from '../shell/address.js'

/** What can be done with a claim: copy a link that opens it. */
export function ClaimActs({ claim, report }: { claim: Claim; report: Report; again: () => void }) {
  const link = `${location.origin}${path('reports', report.id)}?claim=${encodeURIComponent(claim.id)}`
  return (
    <div className="acts">
      <button type="button" className="bare" onClick={() => navigator.clipboard?.writeText(link)}>
        Copy link <kbd>y</kbd>
      </button>
    </div>
  )
}
