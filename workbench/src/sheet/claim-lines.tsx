/** Claims of a sheet with their words, each with the way to them: asked for by number, fifty at a time. */
import { useState } from 'react'
import { dayInWords, daysInWords, quantityInWords, speakerInWords } from '../../../src/export/in-words.js'
import type { SheetHeader } from '../../../src/export/sheet.js'
import type { NumberedClaim, Side } from '../api/client.js'
import { api } from '../api/client.js'
import { useResource } from '../api/use-resource.js'
import { KindSign, SideSign, StatusSign } from '../parts/signs.js'
import { Shown } from '../parts/states.js'
import { path } from '../shell/address.js'
import { Link } from '../shell/link.js'
import './sheet.css'

const rows = 50

interface LinesProps {
  readonly header: SheetHeader
  readonly numbers: readonly number[]
  /** The ledger has changed: the sheet is to be read again. */
  readonly again: () => void
}

export function ClaimLines({ header, numbers, again }: LinesProps) {
  const [shown, setShown] = useState(rows)
  const asked = numbers.slice(0, shown)
  const found = useResource(`claims ${header.state} ${asked.join()}`, () => askAll(asked, header.state, again))
  const sides = new Map(header.sides.map((side) => [side.id, side]))
  return (
    <Shown of={found} what="Reading the words of these claims.">
      {(claims) => (
        <>
          <ol className="sh-lines">
            {claims.map((one) => (
              <ClaimLine key={one.number} one={one} sides={sides} />
            ))}
          </ol>
          {numbers.length > shown && (
            <p className="sh-more">
              <button type="button" onClick={() => setShown(shown + rows)}>
                {Math.min(rows, numbers.length - shown)} more of {numbers.length.toLocaleString('en')}
              </button>
            </p>
          )}
        </>
      )}
    </Shown>
  )
}

/** Claims that the server gives at once. */
const atOnce = 100

async function askAll(numbers: readonly number[], state: string, again: () => void): Promise<NumberedClaim[]> {
  const claims: NumberedClaim[] = []
  for (let at = 0; at < numbers.length; at += atOnce)
    try {
      claims.push(...(await api.numbered(numbers.slice(at, at + atOnce), state)).claims)
    } catch (error) {
      if ((error as { status?: number }).status === 409) again()
      throw error
    }
  return claims
}

function ClaimLine({ one, sides }: { one: NumberedClaim; sides: ReadonlyMap<string, Side> }) {
  const { claim, report, status, matter } = one
  const [quantity] = claim.quantities
  return (
    <li className="sh-line">
      <div className="sh-head">
        <KindSign kind={claim.kind} negated={claim.polarity === 'negated'} />
        {quantity && <span className="num">{quantityInWords(quantity)}</span>}
        <span className="dim">{daysInWords(claim.time)}</span>
        {claim.modality !== 'asserted' && <span className="tag">{claim.modality}</span>}
        {claim.background && <span className="tag">background</span>}
        {status && matter && (
          <Link className="plain sh-status" href={path('matters', matter)}>
            <StatusSign status={status} />
          </Link>
        )}
      </div>
      <Link
        className="words plain sh-words"
        data-step
        dir="auto"
        href={`${path('reports', report.id)}?claim=${encodeURIComponent(claim.id)}`}
      >
        {claim.evidence.text}
      </Link>
      <p className="note">
        <SideSign side={sides.get(one.side ?? '')} /> {speakerInWords(claim)} ·{' '}
        {report.outlet ?? report.title ?? 'outlet not given'}
        {report.publishedAt && `, ${dayInWords(report.publishedAt, 'short')}`}
      </p>
    </li>
  )
}
