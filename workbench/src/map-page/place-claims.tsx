/** The claims of one place on the days drawn, each with its words. */
import { useMemo } from 'react'
import { ClaimLines } from '../sheet/claim-lines.js'
import { numbersSaid } from '../sheet/day-index.js'
import { rowsAt } from './gather-spots.js'
import type { ListProps } from './list-pane.js'
import { NoneHere, whenInWords } from './place-list.js'
import { otherNames } from './place-names.js'
import { openPlace } from './view-state.js'

export function PlaceClaims({
  index,
  gatherer,
  listed,
  place,
  state,
  nameOf,
  again,
  ...rest
}: ListProps & { place: number }) {
  const { header } = index.sheet
  const { wanted } = state
  const [from, to] = listed.stretch
  const numbers = useMemo(
    () => numbersSaid(index.sheet, rowsAt(index, gatherer.spots, { place, from, to, wanted })),
    [index, gatherer, place, from, to, wanted],
  )
  return (
    <>
      <PlaceHead name={nameOf(place)} others={otherNames(header.places[place]!, nameOf(place), header)}>
        {numbers.length.toLocaleString('en')} {numbers.length === 1 ? 'claim' : 'claims'} ·{' '}
        {whenInWords(listed.stretch, state.span)}
      </PlaceHead>
      {numbers.length === 0 ? (
        <NoneHere {...rest} />
      ) : (
        <ClaimLines key={`${place} ${from} ${to} ${state.kinds}`} header={header} numbers={numbers} again={again} />
      )}
    </>
  )
}

export function PlaceHead({
  name,
  others,
  children,
}: {
  name: string
  others: readonly string[]
  children: React.ReactNode
}) {
  return (
    <>
      <div className="sec">
        <h2>{name}</h2>
        <span className="small dim">{children}</span>
        <span className="right">
          <button type="button" onClick={() => openPlace(null)}>
            All places <kbd>Esc</kbd>
          </button>
        </span>
      </div>
      {others.length > 0 && <p className="note mp-why">{others.join(' · ')}</p>}
    </>
  )
}
