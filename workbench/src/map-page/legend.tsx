/** What the signs mean, with how many there are of each; families are switched here. */
import { families } from '../../../src/export/families.js'
import type { SheetHeader } from '../../../src/export/sheet.js'
import type { Side } from '../api/client.js'
import { Glyph, SideSign } from '../parts/signs.js'
import { afterPress } from '../sheet/families-chosen.js'
import { familyInWords } from '../sheet/family-words.js'
import { setQuery } from '../shell/address.js'
import { useMedia } from '../shell/use-media.js'
import type { Drawn } from './drawn.js'
import { HoldingSample } from './holding-sample.js'
import type { Holding } from './holdings.js'
import type { MapState } from './view-state.js'

interface LegendProps {
  readonly open: boolean
  readonly header: SheetHeader
  readonly state: MapState
  readonly drawn: Drawn
  readonly holdings: readonly Holding[]
  readonly sides: ReadonlyMap<string, Side>
}

/** Whether the legend is open, and what opens or closes it; the address holds what the reader chose. */
export function useLegend({ legend }: MapState): [open: boolean, turn: () => void] {
  const roomy = useMedia('(min-width: 1200px) and (min-height: 640px)')
  const open = legend ?? roomy
  return [open, () => setQuery({ legend: open === roomy ? (open ? '0' : '1') : null })]
}

export function Legend({ open, header, state, drawn, holdings, sides, turn }: LegendProps & { turn: () => void }) {
  return (
    <details className="mp-legend" open={open} onToggle={(event) => event.currentTarget.open !== open && turn()}>
      <summary>
        {state.mode === 'claims' ? 'Claims by what they are about' : 'Who is said to hold it'} <kbd>l</kbd>
      </summary>
      {state.mode === 'claims' ? (
        <>
          <Families state={state} drawn={drawn} />
          <h2>Side of the source</h2>
          <Sides header={header} drawn={drawn} />
        </>
      ) : (
        <Holders holdings={holdings} sides={sides} />
      )}
      <h2>How near the place is known</h2>
      <Precisions control={state.mode === 'control'} />
    </details>
  )
}

function Families({ state, drawn }: { state: MapState; drawn: Drawn }) {
  return (
    <ul>
      {families.map((family, at) => (
        <li key={family}>
          <button
            type="button"
            aria-pressed={state.wanted[at]!}
            onClick={() => setQuery({ kinds: afterPress(state.wanted, family) }, 'push')}
          >
            <span>
              <Glyph family={family} />
            </span>
            <span>{familyInWords[family]}</span>
            <span className="mp-n">{state.wanted[at] ? drawn.families[at]!.toLocaleString('en') : 'off'}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Sides({ header, drawn }: { header: SheetHeader; drawn: Drawn }) {
  const shown = drawn.sides.flatMap((n, at) => (n > 0 || at === 0 ? [{ n, side: header.sides[at - 1] }] : []))
  return (
    <ul>
      {[...shown.slice(1), shown[0]!].map(({ n, side }) => (
        <li key={side?.id ?? ''}>
          <span>
            <SideSign side={side} />
          </span>
          <span>{side?.name ?? 'of no side'}</span>
          <span className="mp-n">{n.toLocaleString('en')}</span>
        </li>
      ))}
    </ul>
  )
}

function Holders({ holdings, sides }: { holdings: readonly Holding[]; sides: ReadonlyMap<string, Side> }) {
  const alone = (letter: string) =>
    holdings.filter(({ drawn }) => !drawn.contested && drawn.letters.length === 1 && drawn.letters[0] === letter).length
  const met = [...sides.values()].filter(({ letter }) => alone(letter) > 0)
  return (
    <ul>
      {met.map((side) => (
        <li key={side.id}>
          <HoldingSample letters={[side.letter]} contested={false} />
          <span>
            <SideSign side={side} /> {side.name}, alone
          </span>
          <span className="mp-n">{alone(side.letter)}</span>
        </li>
      ))}
      <li>
        <HoldingSample letters={['A', 'B']} contested />
        <span>
          <b>contested</b>
        </span>
        <span className="mp-n">{holdings.filter(({ drawn }) => drawn.contested).length}</span>
      </li>
      <li>
        <HoldingSample letters={['']} contested={false} />
        <span>no holder of a side is named</span>
        <span className="mp-n">{alone('')}</span>
      </li>
    </ul>
  )
}

function Precisions({ control }: { control: boolean }) {
  return (
    <ul>
      <li>
        <svg className="mp-sample" viewBox="0 0 24 18" aria-hidden="true">
          {control ? (
            <circle cx="12" cy="9" r="5.5" />
          ) : (
            <path d="M12 4l5.5 10h-11z" fill="currentColor" stroke="none" />
          )}
        </svg>
        <span>exact place</span>
        <span className="mp-n faint">1</span>
      </li>
      <li>
        <svg className="mp-sample" viewBox="0 0 24 18" aria-hidden="true">
          <circle cx="12" cy="9" r="7.5" strokeDasharray="4 2.5" />
        </svg>
        <span>within 25 km: ring to scale</span>
        <span className="mp-n faint">2</span>
      </li>
      <li>
        <svg className="mp-sample" viewBox="0 0 24 18" aria-hidden="true">
          {control ? (
            <circle cx="12" cy="9" r="7.5" strokeDasharray="4 2.5" />
          ) : (
            <>
              <circle cx="12" cy="9" r="8.5" fill="currentColor" fillOpacity=".14" stroke="none" />
              <circle cx="12" cy="9" r="5.5" fill="currentColor" fillOpacity=".18" stroke="none" />
            </>
          )}
        </svg>
        <span>district, province: no exact edge</span>
        <span className="mp-n faint">3, 4</span>
      </li>
      <li>
        <svg className="mp-sample" viewBox="0 0 24 18" aria-hidden="true">
          <circle cx="12" cy="9" r="7.5" strokeDasharray="1.5 3" />
        </svg>
        <span>along a line, in an area</span>
        <span className="mp-n faint">5</span>
      </li>
      <li>
        <svg className="mp-sample" viewBox="0 0 24 18" aria-hidden="true">
          <rect x="2" y="2" width="20" height="14" rx="2" />
          <path
            d={control ? 'M4 12.5h12' : 'M4 10.5h9M4 13.5h12'}
            stroke="currentColor"
            strokeWidth={control ? 4 : 2}
          />
        </svg>
        <span>{control ? 'places here, by holder; contested in ink' : 'claims here, by side and by family'}</span>
        <span />
      </li>
    </ul>
  )
}
