/**
 * Deciding on one claim: accept, correct, reject, not sure, each by its key; the correction's slots with what
 * was read beside what is put in. Used on the review page and on a report's open card.
 */
import { type RefObject, useState } from 'react'
import { inShort, type Slot, wordsOf } from '../../../src/export/slot-words.js'
import type { Claim } from '../../../src/record/record.js'
import { type Entry, write } from '../api/write.js'
import { useKept } from '../shell/kept.js'
import { useKeys } from '../shell/keys.js'
import {
  type ClaimDraft,
  changedSlots,
  draftOf,
  isMisfit,
  type Misfit,
  type Passage,
  slotsOf,
  withPicked,
} from './draft.js'
import { usePicked } from './pick-words.js'
import { SlotFields } from './slot-fields.js'
import { Trouble } from './trouble.js'
import { useDecide } from './use-decide.js'
import { WhoField } from './who-field.js'

interface DecideProps {
  readonly claim: Claim
  readonly passage: Passage
  /** Where words are picked. */
  readonly words: RefObject<HTMLElement | null>
  readonly done: (entry: Entry) => void
  readonly skip?: () => void
}
interface Kept {
  readonly why: string
  readonly draft: ClaimDraft | null
}
const nothing: Kept = { why: '', draft: null }

export function DecideClaim({ claim, passage, words, done, skip }: DecideProps) {
  const [kept, setKept] = useKept<Kept>(`claim ${claim.id}`, nothing)
  const [active, setActive] = useState<Slot>('speaker')
  const [misfit, setMisfit] = useState<Misfit>()
  const deciding = useDecide()
  const { why, draft } = kept
  const edit = (next: ClaimDraft | null) => setKept({ why, draft: next })
  usePicked(words, passage.text, passage.start, ({ text }) => {
    if (draft !== null) edit(withPicked(draft, active, text))
  })
  const judge = async (decision: 'accept' | 'reject' | 'unsure') => {
    const decided = await deciding.run(`${said[decision]}: ${inShort(claim)}.`, why, (by) =>
      write.judge(claim.id, decision, by),
    )
    if (decided === undefined) return
    setKept(undefined)
    done(decided.entry)
  }
  const save = async () => {
    if (draft === null) return
    const after = slotsOf(draft, claim, passage)
    if (isMisfit(after)) return setMisfit(after)
    setMisfit(undefined)
    if (Object.keys(after).length === 0) return judge('accept')
    const decided = await deciding.run(`Corrected: ${inShort(claim)}.`, why, (by) => write.correct(claim.id, after, by))
    if (decided === undefined) return
    setKept(undefined)
    done(decided.entry)
  }
  const open = () => edit(draftOf(claim))
  const drop = () => {
    setMisfit(undefined)
    edit(null)
  }
  const toSlot = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [
      String(at + 1),
      () => document.querySelector<HTMLElement>(`.rv-slots [data-slot="${at + 1}"] :is(input,select,button)`)?.focus(),
    ]),
  )
  useKeys(
    draft === null
      ? {
          a: () => judge('accept'),
          r: () => judge('reject'),
          n: () => judge('unsure'),
          c: open,
          ...(skip && { s: skip }),
        }
      : { ...toSlot, escape: drop },
    1,
  )
  return (
    <form
      className="rv-decide"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
      }}
    >
      <Acts {...{ draft, judge, open, skip }} busy={deciding.busy} />
      {draft !== null && (
        <SlotFields
          draft={draft}
          change={edit}
          changed={changedSlots(draft, claim)}
          was={wordsOf(claim)}
          misfit={misfit}
          setActive={setActive}
        />
      )}
      <div className="rv-why">
        <label>
          Why
          <input
            value={why}
            maxLength={2000}
            placeholder="the reason, for the log"
            onChange={(event) => setKept({ why: event.target.value, draft })}
          />
        </label>
        <WhoField nameless={deciding.nameless} />
        {draft !== null && (
          <span className="rv-save">
            <button type="submit" className="first" disabled={deciding.busy}>
              Save <kbd>↵</kbd>
            </button>
            <button type="button" className="bare" onClick={drop}>
              Drop <kbd>esc</kbd>
            </button>
          </span>
        )}
      </div>
      <Trouble failed={deciding.failed} />
    </form>
  )
}

const said = { accept: 'Accepted', reject: 'Rejected', unsure: 'Not sure about' } as const

interface ActsProps {
  readonly draft: ClaimDraft | null
  readonly judge: (decision: 'accept' | 'reject' | 'unsure') => void
  readonly open: () => void
  readonly skip: (() => void) | undefined
  readonly busy: boolean
}
function Acts({ draft, judge, open, skip, busy }: ActsProps) {
  return (
    <fieldset className="rv-acts" aria-label="Decide" disabled={busy}>
      <button type="button" onClick={() => judge('accept')}>
        Accept <kbd>a</kbd>
      </button>
      <button type="button" aria-pressed={draft !== null} onClick={open}>
        Correct <kbd>c</kbd>
      </button>
      <button type="button" onClick={() => judge('reject')}>
        Reject <kbd>r</kbd>
      </button>
      <button type="button" onClick={() => judge('unsure')}>
        Not sure <kbd>n</kbd>
      </button>
      {skip && (
        <button type="button" onClick={skip}>
          Skip <kbd>s</kbd>
        </button>
      )}
    </fieldset>
  )
}
