/** The claims of what is chosen, each with its words. */
import { useMemo } from 'react'
import { families } from '../../../src/export/families.js'
import { Glyph, KindSign } from '../parts/signs.js'
import { ClaimLines } from '../sheet/claim-lines.js'
import type { DayIndex } from '../sheet/day-index.js'
import { familyInWords } from '../sheet/family-words.js'
import { useKeys } from '../shell/keys.js'
import { readCell, stretchInWords } from './cell-text.js'
import { type CellAsked, claimsOf, delays } from './count-cells.js'
import { chooseCell, type TimelineState } from './timeline-state.js'

export function CellClaims({ index, state, again }: { index: DayIndex; state: TimelineState; again: () => void }) {
  const { header } = index.sheet
  const asked = useMemo(() => readCell(state.cell, header), [state.cell, header])
  const numbers = useMemo(
    () => (asked === undefined ? [] : claimsOf(index, state.wanted, asked)),
    [index, state.wanted, asked],
  )
  const move = (by: number) => {
    const steps = [...document.querySelectorAll<HTMLElement>('.tl-list [data-step]')]
    steps[Math.max(0, Math.min(steps.length - 1, steps.indexOf(document.activeElement as HTMLElement) + by))]?.focus()
  }
  useKeys({ j: () => move(1), k: () => move(-1) })
  if (asked === undefined)
    return (
      <section className="tl-list" aria-label="Claims of a figure">
        <p className="tl-hint dim">
          {state.view === 'days'
            ? 'Press a figure: its claims stand here with their words, and each leads to its report.'
            : 'Press a point or a figure: its claims stand here with their words, and each leads to its report.'}
        </p>
        <p className="note tl-hint">
          An open date stands at the end that is known. Claims without a day, and those on more than a month, stand on
          no day: see <i>Not on the map</i>.
        </p>
      </section>
    )
  return (
    <section className="tl-list" aria-label="Claims of a figure">
      <div className="sec">
        <h2 className="tl-what">
          <What asked={asked} header={header} />
        </h2>
        <span className="small dim">
          {numbers.length.toLocaleString('en')} {numbers.length === 1 ? 'claim' : 'claims'}
        </span>
        <span className="right">
          <button type="button" onClick={() => chooseCell(null)}>
            Close <kbd>Esc</kbd>
          </button>
        </span>
      </div>
      {numbers.length === 0 ? (
        <p className="say tl-hint">No claim is here with the families that are shown.</p>
      ) : (
        <ClaimLines key={state.cell} header={header} numbers={numbers} again={again} />
      )}
    </section>
  )
}

function What({ asked, header }: { asked: CellAsked; header: DayIndex['sheet']['header'] }) {
  const { kind, family, from, to, said, delay } = asked
  return (
    <>
      {kind !== undefined && <KindSign kind={header.kinds[kind]!} />}
      {family !== undefined && (
        <>
          <Glyph family={families[family]!} /> {familyInWords[families[family]!]}
        </>
      )}{' '}
      {stretchInWords(from, to)}
      {said !== undefined && <span className="small dim">, said {stretchInWords(...said)}</span>}
      {delay !== undefined && <span className="small dim">, said {delays[delay]!.name}</span>}
    </>
  )
}
