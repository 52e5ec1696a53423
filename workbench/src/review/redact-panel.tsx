/** Blacking out words of a report for good: every place where they stand is shown, and chosen by hand. */
import { type RefObject, useState } from 'react'
import type { Report } from '../../../src/record/record.js'
import { write } from '../api/write.js'
import { useKeys } from '../shell/keys.js'
import { usePicked } from './pick-words.js'
import { Trouble } from './trouble.js'
import { useDecide } from './use-decide.js'
import { WhoField } from './who-field.js'

interface RedactProps {
  readonly report: Report
  readonly words: RefObject<HTMLElement | null>
  readonly close: () => void
  readonly done: () => void
}
/** Characters shown around each place. */
const around = 36

export function RedactPanel({ report, words, close, done }: RedactProps) {
  const [text, setText] = useState('')
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [why, setWhy] = useState('')
  const deciding = useDecide()
  usePicked(words, report.text, 0, (picked) => {
    setText(picked.text)
    setLeft(new Set())
  })
  useKeys({ escape: close }, 1)
  const found = placesOf(text.trim(), report.text)
  const chosen = found.filter((start) => !left.has(start))
  const length = text.trim().length
  const send = async () => {
    const stretches = chosen.map((start) => ({ start, end: start + length }))
    const decided = await deciding.run(
      `Blacked out ${chosen.length} ${chosen.length === 1 ? 'passage' : 'passages'}`,
      why,
      (by) => write.redact(report.id, stretches, by),
    )
    if (decided !== undefined) done()
  }
  const toggle = (start: number) => {
    const next = new Set(left)
    if (!next.delete(start)) next.add(start)
    setLeft(next)
  }
  return (
    <aside
      className="rv-panel"
      onKeyDown={(event) => event.key === 'Escape' && event.target instanceof HTMLElement && event.target.blur()}
      aria-label="Black out words"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <h2>Black out words</h2>
        <p className="dim">
          For private persons. The characters become █ in the text, in every claim and in the log, and are gone from the
          ledger’s file. Nothing undoes it. The report’s outlet and address stay. Copies elsewhere (backups, other
          reports, what was exported) are not reached.
        </p>
        <label className="rv-field">
          Words, selected in the text or typed
          <br />
          <input
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setLeft(new Set())
            }}
          />
        </label>
        {length > 0 && (
          <div className="rv-found">
            {found.length === 0 && <p>They do not stand in the report.</p>}
            {found.map((start) => (
              <label key={start}>
                <input type="checkbox" checked={!left.has(start)} onChange={() => toggle(start)} />
                <span className="words">
                  …{report.text.slice(Math.max(0, start - around), start)}
                  <mark>{report.text.slice(start, start + length)}</mark>
                  {report.text.slice(start + length, start + length + around)}…
                </span>
              </label>
            ))}
          </div>
        )}
        <label className="rv-field">
          Why, without the words themselves
          <br />
          <input value={why} maxLength={2000} onChange={(event) => setWhy(event.target.value)} />
        </label>
        <WhoField nameless={deciding.nameless} />
        <Trouble failed={deciding.failed} />
        <p className="row">
          <button type="submit" className="first" disabled={chosen.length === 0 || deciding.busy}>
            Black out {chosen.length} {chosen.length === 1 ? 'passage' : 'passages'} for good
          </button>
          <button type="button" className="bare" onClick={close}>
            Close <kbd>esc</kbd>
          </button>
        </p>
      </form>
    </aside>
  )
}

function placesOf(words: string, text: string): number[] {
  if (words === '') return []
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at)
  return found
}
