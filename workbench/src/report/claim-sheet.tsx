/** On a phone: the chosen claim as a sheet from below. Wide screens show its card in the margin instead. */
import type { ReportPage as Page, Side } from '../api/client.js'
import { KindSign } from '../parts/signs.js'
import { ClaimActs } from './claim-acts.js'
import { Against, ClaimSlots } from './claim-card.js'

export function ClaimSheet(props: {
  page: Page
  at: number
  sides: ReadonlyMap<string, Side>
  close: () => void
  again: () => void
}) {
  const claim = props.page.claims[props.at]!
  return (
    <aside className="sheetcard" aria-label="Chosen claim">
      <div className="l1">
        <KindSign kind={claim.kind} negated={claim.polarity === 'negated'} />
        <button type="button" className="bare" onClick={props.close}>
          Close
        </button>
      </div>
      <ClaimSlots claim={claim} sides={props.sides} />
      <Against page={props.page} claim={claim} />
      <ClaimActs
        claim={claim}
        report={props.page.report}
        decisions={props.page.decisions[claim.id]}
        again={props.again}
      />
    </aside>
  )
}
