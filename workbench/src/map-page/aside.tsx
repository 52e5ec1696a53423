/** Claims that the map does not draw, by the reason; each list has their words. */
import { useMemo } from 'react'
import { noDay } from '../../../src/export/sheet.js'
import { ClaimLines } from '../sheet/claim-lines.js'
import { numbersSaid, standsOnDays } from '../sheet/day-index.js'
import { type NotDrawn, notDrawn } from './gather-spots.js'
import type { ListProps } from './list-pane.js'
import { openAside } from './view-state.js'

const inWords: Readonly<Record<string, readonly [short: string, long: string]>> = {
  country: ['only a country', 'They name a country and no nearer place.'],
  'sea-or-air': ['at sea or in the air', 'They happened at sea or in the air.'],
  'unknown-place': ['a place not in the gazetteer', 'They name a place that the gazetteer does not have.'],
  'no-place': ['no place', 'They name no place.'],
  'no-day': ['no day', 'The report does not say when; they stand on no day of the strip.'],
  long: ['more than a month', 'They tell of a stretch longer than a month; they stand on no one day.'],
}

export function Tray({ index, listed, state }: ListProps) {
  const [from, to] = listed.stretch
  const here = useMemo(() => notDrawn(index, from, to, state.wanted), [index, from, to, state.wanted])
  const timeless = useTimeless(index, state.wanted)
  const total = here.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <div className="mp-tray">
      <b>Not on the map: {total.toLocaleString('en')}</b>
      <p className="dim">
        {here.map(({ reason, rows }, nth) => (
          <span key={reason}>
            {nth > 0 && ' · '}
            <button type="button" onClick={() => openAside(reason)}>
              {rows.length.toLocaleString('en')} {inWords[reason]![0]}
            </button>
          </span>
        ))}
        {here.length === 0 && 'every claim of these days is drawn'}
      </p>
      {state.span !== 0 && (timeless['no-day'].length > 0 || timeless.long.length > 0) && (
        <p className="dim">
          On no day:{' '}
          {(['no-day', 'long'] as const).map((reason) =>
            timeless[reason].length === 0 ? null : (
              <span key={reason}>
                {reason === 'long' && timeless['no-day'].length > 0 && ' · '}
                <button type="button" onClick={() => openAside(reason)}>
                  {timeless[reason].length.toLocaleString('en')} {inWords[reason]![0]}
                </button>
              </span>
            ),
          )}
        </p>
      )}
    </div>
  )
}

/** Claims that stand on no day of the strip: without any, or over more than a month. */
function useTimeless(index: ListProps['index'], wanted: readonly boolean[]) {
  return useMemo(() => {
    const found = { 'no-day': [] as number[], long: [] as number[] }
    const { first, last, family, sheet } = index
    const { number } = sheet.columns
    for (let row = 0; row < first.length; row++) {
      if (standsOnDays(first[row]!, last[row]!) || !wanted[family[row]!] || number[row] === number[row - 1]) continue
      found[first[row] === noDay ? 'no-day' : 'long'].push(row)
    }
    return found
  }, [index, wanted])
}

export function AsideClaims({ index, listed, state, again, reason }: ListProps & { reason: string }) {
  const { header } = index.sheet
  const [from, to] = listed.stretch
  const timeless = useTimeless(index, state.wanted)
  const rows =
    reason === 'no-day' || reason === 'long'
      ? timeless[reason]
      : (notDrawn(index, from, to, state.wanted).find((one: NotDrawn) => one.reason === reason)?.rows ?? [])
  const numbers = useMemo(() => numbersSaid(index.sheet, rows), [index, rows])
  return (
    <>
      <div className="sec">
        <h2>Not on the map</h2>
        <span className="small dim">
          {numbers.length.toLocaleString('en')} {numbers.length === 1 ? 'claim' : 'claims'}
        </span>
        <span className="right">
          <button type="button" onClick={() => openAside(null)}>
            All places <kbd>Esc</kbd>
          </button>
        </span>
      </div>
      <p className="note mp-why">{inWords[reason]?.[1]}</p>
      {numbers.length === 0 ? (
        <p className="say">No such claim on these days.</p>
      ) : (
        <ClaimLines key={`${reason} ${from} ${to} ${state.kinds}`} header={header} numbers={numbers} again={again} />
      )}
    </>
  )
}
