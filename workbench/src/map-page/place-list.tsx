/** The places drawn, those with most claims first: the map as a table. */
import { useState } from 'react'
import { precisionInWords } from '../../../src/export/in-words.js'
import { dayText } from '../sheet/day-strip.js'
import { ByFamily, BySide } from './counts.js'
import type { ListProps } from './list-pane.js'
import { openPlace } from './view-state.js'

const rows = 60

export function PlaceList({ index, listed, sight, nameOf, state, nearest, onDay }: ListProps) {
  const [shown, setShown] = useState(rows)
  const { header } = index.sheet
  const { drawn, stretch } = listed
  const places = sight === undefined ? drawn.places : drawn.places.filter(({ place }) => sight.has(place))
  return (
    <>
      <div className="sec">
        <h2>{whenInWords(stretch, state.span)}</h2>
        <span className="small dim">
          {drawn.gathered.total.toLocaleString('en')} {drawn.gathered.total === 1 ? 'claim' : 'claims'} at{' '}
          {drawn.places.length.toLocaleString('en')} {drawn.places.length === 1 ? 'place' : 'places'}
          {places.length < drawn.places.length && `, ${places.length} in sight`}
        </span>
        <span className="right small keys">
          <kbd>j</kbd> <kbd>k</kbd>
        </span>
      </div>
      {drawn.places.length === 0 && <NoneHere nearest={nearest} onDay={onDay} />}
      {places.length > 0 && (
        <table>
          <caption className="vh">
            Places drawn, with their claims by what they are about and by side of the source
          </caption>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col" className="mp-n">
                Claims
              </th>
              <th scope="col">about</th>
              <th scope="col">said by</th>
            </tr>
          </thead>
          <tbody>
            {places.slice(0, shown).map(({ place, claims, families, sides, precisions }) => (
              <tr key={place}>
                <td>
                  <button
                    type="button"
                    className="mp-place"
                    data-step
                    onClick={() => openPlace(header.places[place]!.id)}
                  >
                    {nameOf(place)}
                  </button>{' '}
                  <span className="note">
                    {[...new Set(precisions)]
                      .filter((one) => one !== 1)
                      .sort()
                      .map((one) => precisionInWords[one])
                      .join(', ')}
                  </span>
                </td>
                <td className="mp-n num">{claims.toLocaleString('en')}</td>
                <td>
                  <ByFamily families={families} />
                </td>
                <td>
                  <BySide sides={sides} header={header} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {places.length > shown && (
        <p className="mp-why">
          <button type="button" onClick={() => setShown(shown + rows * 3)}>
            {Math.min(rows * 3, places.length - shown)} more of {places.length.toLocaleString('en')} places
          </button>
        </p>
      )}
    </>
  )
}

export function whenInWords([from, to]: readonly [number, number], span: number): string {
  if (span === 0) return 'All days'
  return from === to ? dayText(to) : `${dayText(from, 'bare')} – ${dayText(to)}`
}

export function NoneHere({ nearest, onDay }: Pick<ListProps, 'nearest' | 'onDay'>) {
  return (
    <div className="mp-why">
      <p className="say">No claim of these days names a place that can be drawn.</p>
      <NearestDays before={nearest(-1)} after={nearest(1)} onDay={onDay} />
    </div>
  )
}

interface NearestProps {
  readonly before: number | undefined
  readonly after: number | undefined
  readonly onDay: (day: number) => void
}

/** Leads from a day without any to the nearest with some. */
export function NearestDays({ before, after, onDay }: NearestProps) {
  return (
    <p className="mp-steps">
      {before !== undefined && (
        <button type="button" onClick={() => onDay(before)}>
          ‹ {dayText(before)}
        </button>
      )}
      {after !== undefined && (
        <button type="button" onClick={() => onDay(after)}>
          {dayText(after)} ›
        </button>
      )}
    </p>
  )
}
