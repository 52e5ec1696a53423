/** Who is said to hold which place, contested ones first; and the claims of one place, each source's last. */
import { memo, useState } from 'react'
import { dayNumber } from '../../../src/export/sheet.js'
import { SideSign } from '../parts/signs.js'
import { Shown } from '../parts/states.js'
import { ClaimLines } from '../sheet/claim-lines.js'
import { dayText } from '../sheet/day-strip.js'
import { setQuery } from '../shell/address.js'
import { HoldingSample } from './holding-sample.js'
import { type Holding, isDrawn, nearestHeld } from './holdings.js'
import type { ListProps } from './list-pane.js'
import { PlaceHead } from './place-claims.js'
import { NearestDays } from './place-list.js'
import { otherNames } from './place-names.js'
import { openPlace } from './view-state.js'

const rows = 60

export function ControlList({ grounds, listed, nameOf, sight, index, onDay }: ListProps) {
  const [shown, setShown] = useState(rows)
  const all = [...listed.holdings].sort(
    (a, b) =>
      Number(b.drawn.contested) - Number(a.drawn.contested) ||
      b.drawn.claims - a.drawn.claims ||
      a.drawn.place - b.drawn.place,
  )
  const seen = sight === undefined ? all : all.filter(({ drawn }) => sight.has(drawn.place))
  const contested = all.filter(({ drawn }) => drawn.contested).length
  return (
    <>
      <div className="sec">
        <h2>{dayText(listed.stretch[1])}</h2>
        <span className="small dim">
          {all.length.toLocaleString('en')} {all.length === 1 ? 'place' : 'places'} said to be held, {contested}{' '}
          contested
          {seen.length < all.length && `, ${seen.length} in sight`}
        </span>
        <span className="right small keys">
          <kbd>j</kbd> <kbd>k</kbd>
        </span>
      </div>
      <p className="note mp-why">
        Each source’s last claim that is in force on the day. A place is striped where two holders are named, or one
        source says what another denies.
      </p>
      <Shown of={grounds} what="Reading who is said to hold what.">
        {() =>
          all.length === 0 ? (
            <NobodyHolds
              what="a place"
              near={nearestHeld(grounds.value!.grounds, listed.iso)}
              onDay={onDay}
              index={index}
            />
          ) : (
            <table>
              <caption className="vh">Places and who is said to hold them</caption>
              <thead>
                <tr>
                  <th scope="col">Place</th>
                  <th scope="col">said to be held by</th>
                  <th scope="col" className="mp-n">
                    Sources
                  </th>
                </tr>
              </thead>
              <tbody>
                {seen.slice(0, shown).map((holding) => (
                  <HoldingRow
                    key={holding.drawn.place}
                    holding={holding}
                    name={nameOf(holding.drawn.place)}
                    index={index}
                  />
                ))}
              </tbody>
            </table>
          )
        }
      </Shown>
      {seen.length > shown && (
        <p className="mp-why">
          <button type="button" onClick={() => setShown(shown + rows * 3)}>
            {Math.min(rows * 3, seen.length - shown)} more of {seen.length.toLocaleString('en')} places
          </button>
        </p>
      )}
    </>
  )
}

interface RowProps {
  readonly holding: Holding
  readonly name: string
  readonly index: ListProps['index']
}

/** Drawn anew only where it says something else: from one day to the next most places stand as they were. */
const HoldingRow = memo(
  function HoldingRow({ holding, name, index }: RowProps) {
    const { drawn, holders } = holding
    return (
      <tr>
        <td>
          <button
            type="button"
            className="mp-place"
            data-step
            onClick={() => openPlace(index.sheet.header.places[drawn.place]!.id)}
          >
            {name}
          </button>
          {!isDrawn(holding) && <span className="note"> not drawn: no nearer than a country</span>}
        </td>
        <td>
          <span className="mp-counts">
            <HoldingSample letters={drawn.letters} contested={drawn.contested} />
            {holders.length === 0 && <span className="faint">holder not named</span>}
            {holders.map(({ side, name: holder }) => (
              <span key={side?.id ?? holder}>
                <SideSign side={side} /> {side === undefined && holder}
              </span>
            ))}
            {drawn.contested && <b>contested</b>}
          </span>
        </td>
        <td className="mp-n num">{drawn.claims}</td>
      </tr>
    )
  },
  (before, after) => before.index === after.index && before.name === after.name && said(before) === said(after),
)

const said = ({ holding: { drawn, holders } }: RowProps): string =>
  [drawn.claims, drawn.contested, drawn.precision, ...holders.map(({ name }) => name)].join('|')

interface NobodyProps extends Pick<ListProps, 'index' | 'onDay'> {
  readonly what: string
  readonly near: ReturnType<typeof nearestHeld>
}

function NobodyHolds({ what, near, onDay, index: { min, max } }: NobodyProps) {
  // The slider goes no farther than claims that stand on days.
  const within = (iso: string | undefined) => {
    const day = dayNumber(iso ?? null)
    return iso !== undefined && day >= min && day <= max ? day : undefined
  }
  const [before, after] = [within(near.before), within(near.after)]
  return (
    <div className="mp-why">
      <p className="say">Nobody is said to hold {what} on this day.</p>
      {(before ?? after) !== undefined && <p className="note">The nearest days on which somebody is:</p>}
      <NearestDays before={before} after={after} onDay={onDay} />
    </div>
  )
}

export function HeldClaims({
  index,
  listed,
  place,
  nameOf,
  again,
  grounds,
  onDay,
  state,
}: ListProps & { place: number }) {
  const { header } = index.sheet
  const { whole } = state
  const holding = listed.holdings.find(({ drawn }) => drawn.place === place)
  const ground = grounds.value?.grounds.find((one) => one.place.id === header.places[place]!.id)
  const held = holding?.held ?? []
  const numbers = (whole ? (ground?.claims ?? []) : held).map(({ number }) => number)
  return (
    <>
      <PlaceHead name={nameOf(place)} others={otherNames(header.places[place]!, nameOf(place), header)}>
        {holding?.drawn.contested ? 'contested on' : 'said to be held on'} {dayText(listed.stretch[1])}
      </PlaceHead>
      <p className="mp-why small">
        {whole
          ? 'Every claim on who holds it, in order of days'
          : `Each source’s last word by this day: ${held.length}`}{' '}
        ·{' '}
        <button type="button" className="mp-place" onClick={() => setQuery({ whole: whole ? null : '1' })}>
          {whole ? 'those in force on the day' : `all ${ground?.claims.length ?? 0} through time`}
        </button>
      </p>
      {numbers.length === 0 ? (
        <NobodyHolds what="it" near={nearestHeld(ground ? [ground] : [], listed.iso)} onDay={onDay} index={index} />
      ) : (
        <ClaimLines
          key={`${place} ${numbers.length} ${whole} ${listed.iso}`}
          header={header}
          numbers={numbers}
          again={again}
        />
      )}
    </>
  )
}
