/** What the mark under the pointer holds: the place with all its names, its claims by family and side. */

import { precisionInWords } from '../../../src/export/in-words.js'
import type { SheetHeader } from '../../../src/export/sheet.js'
import type { Side } from '../api/client.js'
import { SideSign } from '../parts/signs.js'
import { Counts } from './counts.js'
import { otherNames } from './place-names.js'
import { contested, type Mark } from './scene.js'

interface TipProps {
  readonly mark: Mark
  readonly header: SheetHeader
  readonly nameOf: (place: number) => string
  readonly sides: ReadonlyMap<string, Side>
}
const namesShown = 6

export function Tip({ mark, header, nameOf, sides }: TipProps) {
  const { places, precision, held, holders, box } = mark
  const [first] = places
  const others = places.length === 1 ? otherNames(header.places[first!]!, nameOf(first!), header) : []
  const withLetter = (letter: string) => [...sides.values()].find((side) => side.letter === letter)
  const style = { left: Math.max(8, Math.min(mark.x + 24, window.innerWidth - 340)), top: Math.max(8, box.bottom + 10) }
  return (
    <div className="mp-tip" style={style} role="status">
      <p>
        <b>{places.slice(0, namesShown).map(nameOf).join(', ')}</b>
        {places.length > namesShown && ` and ${places.length - namesShown} more places`}
        {precision !== null && <span className="faint"> · {precisionInWords[precision]}</span>}
      </p>
      {others.length > 0 && <p className="note">{others.join(' · ')}</p>}
      {holders ? (
        <ul>
          {holders.map(({ letter, n }) => (
            <li key={letter}>
              {letter !== contested && letter !== '' && <SideSign side={withLetter(letter)} />}{' '}
              {letter === contested ? 'contested' : letter === '' ? 'no holder of a side is named' : 'alone'}: {n}{' '}
              {n === 1 ? 'place' : 'places'}
            </li>
          ))}
        </ul>
      ) : held ? (
        <p>
          {held.letters.map((letter) => (
            <SideSign key={letter} side={withLetter(letter)} />
          ))}{' '}
          {held.contested ? 'contested' : held.letters[0] === '' ? 'no holder of a side is named' : 'said to hold it'} ·{' '}
          {held.claims} {held.claims === 1 ? 'source' : 'sources'}
        </p>
      ) : (
        <>
          <p>
            {mark.claims.toLocaleString('en')} {mark.claims === 1 ? 'claim' : 'claims'}
          </p>
          <Counts families={mark.families} sides={mark.sides} header={header} />
        </>
      )}
    </div>
  )
}
