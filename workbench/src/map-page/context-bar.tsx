/** The state of the map in words and switches. */
import type { ReactNode } from 'react'
import type { SheetHeader } from '../../../src/export/sheet.js'
import { SideSign } from '../parts/signs.js'
import { setQuery } from '../shell/address.js'
import { partiesWithNames } from './place-names.js'
import { type MapState, spanInWords, spans } from './view-state.js'

export function ContextBar({ header, state, children }: { header: SheetHeader; state: MapState; children: ReactNode }) {
  const parties = partiesWithNames(header)
  const { mode, party, span } = state
  return (
    <section className="ctx" aria-label="This view">
      <fieldset className="set" aria-label="What is drawn">
        <button type="button" aria-pressed={mode === 'claims'} onClick={() => setQuery({ mode: null }, 'push')}>
          Claims
        </button>
        <button type="button" aria-pressed={mode === 'control'} onClick={() => setQuery({ mode: 'control' }, 'push')}>
          Control <kbd>c</kbd>
        </button>
      </fieldset>
      {mode === 'claims' && (
        <fieldset className="set" aria-label="Days drawn together">
          {spans.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={span === one}
              onClick={() => setQuery({ span: one === 1 ? null : String(one) }, 'push')}
            >
              {spanInWords[one]}
            </button>
          ))}
        </fieldset>
      )}
      {parties.length > 0 && (
        <span className="mp-names">
          Names as said by
          <fieldset className="set" aria-label="Names of places">
            {parties.map((side) => (
              <button
                key={side.id}
                type="button"
                aria-pressed={party === side.id}
                title={side.name}
                onClick={() => setQuery({ names: side.id }, 'push')}
              >
                <SideSign side={side} /> <span>{side.name}</span>
              </button>
            ))}
            <button type="button" aria-pressed={party === null} onClick={() => setQuery({ names: null }, 'push')}>
              most reports
            </button>
          </fieldset>
        </span>
      )}
      <span className="right">{children}</span>
    </section>
  )
}
