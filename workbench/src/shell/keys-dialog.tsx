/** The list of keys, opened by `?` or from the bar; keys are turned off here for those whose tools send letters of their own. */
import { useEffect, useRef, useState } from 'react'
import { type KeyGroup, keyList, keysDrawn } from './key-list.js'
import { keysAreOff, turnKeys } from './keys.js'
import { listedPages, pages } from './pages.js'
import './keys-dialog.css'

export default function KeysDialog({ step, close }: { step: string; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [off, setOff] = useState(keysAreOff)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  // The browser gives the focus back to where it was.
  const shut = () => dialog.current?.close()
  const known = keyList.filter(
    ({ steps }) => steps.length === 0 || steps.some((one) => pages.some((page) => page.step === one)),
  )
  const here = ({ steps }: KeyGroup) => steps.length === 0 || steps.includes(step)
  const inOrder = [...known.filter(here), ...known.filter((group) => !here(group))]
  return (
    <dialog
      ref={dialog}
      className="kd"
      aria-labelledby="kd-head"
      onClose={close}
      onClick={(event) => event.target === dialog.current && shut()}
      onKeyDown={(event) => {
        event.stopPropagation() // the page's keys rest meanwhile
        if (event.key === '?') shut()
      }}
    >
      <div className="sec">
        <h2 id="kd-head">Keys</h2>
        <label className="small">
          <input
            type="checkbox"
            checked={!off}
            onChange={(event) => {
              turnKeys(!event.target.checked)
              setOff(!event.target.checked)
            }}
          />{' '}
          single keys are on
        </label>
        <button type="button" className="right" onClick={shut}>
          Close <kbd>esc</kbd>
        </button>
      </div>
      <div className="kd-groups">
        {inOrder.map((group) => (
          <section key={group.where} className={off ? 'kd-off' : undefined}>
            <h3>{group.where}</h3>
            <dl>
              {group.keys.map(([names, says]) => (
                <Line key={says} names={names} says={says} />
              ))}
            </dl>
          </section>
        ))}
        <section className={off ? 'kd-off' : undefined}>
          <h3>Go to a page</h3>
          <dl>
            {listedPages.map(({ key, label }) => (
              <Line key={key} names={['g', key]} says={label} />
            ))}
          </dl>
        </section>
      </div>
    </dialog>
  )
}

function Line({ names, says }: { names: readonly string[]; says: string }) {
  return (
    <div>
      <dt>
        {keysDrawn(names).map((name) => (
          <kbd key={name}>{name}</kbd>
        ))}
      </dt>
      <dd>{says}</dd>
    </div>
  )
}
