/** Adding a claim that the reader missed: its words picked in the report, its slots filled in. */

import { type RefObject, useState } from 'react'
import type { Slot } from '../../../src/export/slot-words.js'
import type { Claim, Report } from '../../../src/record/record.js'
import { write } from '../api/write.js'
import { keep, useKept } from '../shell/kept.js'
import { useKeys } from '../shell/keys.js'
import { type ClaimDraft, changedSlots, emptyDraft, isMisfit, type Misfit, slotsOf, withPicked } from './draft.js'
import { usePicked } from './pick-words.js'
import { SlotFields } from './slot-fields.js'
import { Trouble } from './trouble.js'
import { useDecide } from './use-decide.js'
import { WhoField } from './who-field.js'

interface MissedProps {
  readonly report: Report
  readonly words: RefObject<HTMLElement | null>
  readonly close: () => void
  readonly added: (claim: string) => void
}
interface Kept {
  readonly start: number
  readonly text: string
  readonly why: string
  readonly draft: ClaimDraft
}
const nothing: Kept = { start: -1, text: '', why: '', draft: emptyDraft }

export function MissedClaim({ report, words, close, added }: MissedProps) {
  const name = `missed ${report.id}`
  const [kept, setKept] = useKept<Kept>(name, nothing)
  const [active, setActive] = useState<Slot | 'words'>('words')
  const [misfit, setMisfit] = useState<Misfit | { slot: 'words'; message: string }>()
  const deciding = useDecide()
  const passage = { start: 0, text: report.text }
  usePicked(words, report.text, 0, ({ start, text }) => {
    if (active === 'words') setKept({ ...kept, start, text })
    else setKept({ ...kept, draft: withPicked(kept.draft, active, text) })
  })
  useKeys({ escape: close }, 1)
  const save = async () => {
    const text = kept.text.trim()
    const start = report.text.startsWith(text, kept.start) ? kept.start : report.text.indexOf(text)
    if (text === '' || start < 0)
      return setMisfit({ slot: 'words', message: 'These words do not stand in the report. Select them in its text.' })
    const base = bare({ start, end: start + text.length, text })
    const made = slotsOf(kept.draft, base, passage)
    if (isMisfit(made)) return setMisfit(made)
    const claim = { ...base, ...made }
    const decided = await deciding.run(`Added: ${claim.kind}.`, kept.why, (by) => write.addClaim(report.id, claim, by))
    if (decided === undefined) return
    keep(name, undefined)
    added(decided.entry.subject)
  }
  return (
    <aside
      className="rv-panel"
      onKeyDown={(event) => event.key === 'Escape' && event.target instanceof HTMLElement && event.target.blur()}
      aria-label="Add a claim"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <h2>Add a claim</h2>
        <p className="dim">
          Select in the text the shortest words that state it; then its slots. With a field chosen, what you select goes
          there.
        </p>
        <label className="rv-field">
          Words
          <textarea
            value={kept.text}
            onFocus={() => setActive('words')}
            onChange={(event) => setKept({ ...kept, start: -1, text: event.target.value })}
          />
        </label>
        {misfit?.slot === 'words' && (
          <p className="rv-misfit" role="alert">
            {misfit.message}
          </p>
        )}
        <SlotFields
          draft={kept.draft}
          change={(draft) => setKept({ ...kept, draft })}
          changed={changedSlots(kept.draft, bare({ start: 0, end: 0, text: '' }))}
          was={{}}
          misfit={misfit?.slot === 'words' ? undefined : misfit}
          setActive={setActive}
        />
        <label className="rv-field">
          Why
          <br />
          <input
            value={kept.why}
            maxLength={2000}
            onChange={(event) => setKept({ ...kept, why: event.target.value })}
          />
        </label>
        <WhoField nameless={deciding.nameless} />
        <Trouble failed={deciding.failed} />
        <p className="row">
          <button type="submit" className="first" disabled={deciding.busy}>
            Add <kbd>↵</kbd>
          </button>
          <button type="button" className="bare" onClick={close}>
            Close <kbd>esc</kbd>
          </button>
          <span className="faint">what is filled in is kept</span>
        </p>
      </form>
    </aside>
  )
}

/** A claim with nothing but its words, in the report's own voice. */
const bare = (evidence: Claim['evidence']): Omit<Claim, 'id'> => ({
  kind: emptyDraft.kind,
  evidence,
  trigger: evidence,
  attribution: null,
  polarity: 'affirmed',
  modality: 'asserted',
  background: false,
  agents: [],
  targets: [],
  places: [],
  time: null,
  quantities: [],
  framing: [],
  links: [],
  confidence: 1,
  foundBy: 'person',
})
