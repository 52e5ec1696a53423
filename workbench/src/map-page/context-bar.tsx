/** The state of the map in words and switches. */
import type { ReactNode } from 'react'
import type { SheetHeader } from '../../../src/export/sheet.js'
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
        <label className="mp-names">
          Names as said by{' '}
          <select value={party ?? ''} onChange={(event) => setQuery({ names: event.target.value }, 'push')}>
            <option value="">most reports</option>
            {parties.map((side) => (
              <option key={side.id} value={side.id}>
                {side.letter} · {side.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <span className="right">{children}</span>
    </section>
  )
}
