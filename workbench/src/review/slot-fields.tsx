/** The nine slots of a claim as fields; `1` to `9` lead to them, and words picked in the text go into the last one. */
import type { ReactNode } from 'react'
import { type Slot, slots } from '../../../src/export/slot-words.js'
import { kinds } from '../../../src/record/kinds.js'
import type { Modality, Stance } from '../../../src/record/record.js'
import type { ClaimDraft, Misfit } from './draft.js'
import { PlaceField } from './place-field.js'

const stances: readonly Stance[] = [
  'asserts',
  'denies',
  'confirms',
  'demands',
  'accuses',
  'warns',
  'promises',
  'doubts',
]
const modalities: readonly Modality[] = ['asserted', 'possible', 'intended', 'demanded', 'hypothetical']

export interface SlotFieldsProps {
  readonly draft: ClaimDraft
  readonly change: (draft: ClaimDraft) => void
  readonly changed: ReadonlySet<Slot>
  /** What each slot held, for those that changed. */
  readonly was: Readonly<Partial<Record<Slot, string>>>
  readonly misfit: Misfit | undefined
  readonly setActive: (slot: Slot) => void
}

export function SlotFields(props: SlotFieldsProps) {
  return (
    <table className="rv-slots">
      <caption className="vh">Slots of the claim, each reached by its number</caption>
      <tbody>
        {slots.map((slot, at) => (
          <tr key={slot} className={props.changed.has(slot) ? 'changed' : ''} data-slot={at + 1}>
            <th scope="row">
              <kbd>{at + 1}</kbd> {slot}
            </th>
            <td>
              {props.changed.has(slot) && props.was[slot] !== undefined && (
                <del>
                  <span className="vh">was </span>− {props.was[slot] || 'nothing'}
                </del>
              )}
              <Field slot={slot} {...props} />
              {props.misfit?.slot === slot && (
                <p className="rv-misfit" role="alert">
                  {props.misfit.message}
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Field({ slot, draft, change, setActive }: SlotFieldsProps & { slot: Slot }): ReactNode {
  const set = (part: Partial<ClaimDraft>) => change({ ...draft, ...part })
  const words = (name: 'source' | 'agents' | 'targets', label: string, placeholder: string) => (
    <input
      aria-label={label}
      placeholder={placeholder}
      value={draft[name]}
      onFocus={() => setActive(slot)}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  )
  switch (slot) {
    case 'kind':
      return <Choice label="kind" value={draft.kind} of={kinds} onChange={(kind) => set({ kind })} />
    case 'speaker':
      return (
        <span className="rv-two">
          {words('source', 'speaker, words that name him', 'the report’s own voice')}
          <Choice label="stance" value={draft.stance} of={stances} onChange={(stance) => set({ stance })} />
        </span>
      )
    case 'agents':
      return words('agents', 'agents, words', 'not given; several with ;')
    case 'targets':
      return words('targets', 'targets, words', 'not given; several with ;')
    case 'places':
      return <Places draft={draft} set={set} setActive={setActive} />
    case 'time':
      return (
        <span className="rv-two">
          <input
            aria-label="first day"
            placeholder="2020-10-14, or open"
            value={draft.from}
            onFocus={() => setActive(slot)}
            onChange={(event) => set({ from: event.target.value })}
          />
          <input
            aria-label="last day"
            placeholder="2020-10-14, or open"
            value={draft.to}
            onFocus={() => setActive(slot)}
            onChange={(event) => set({ to: event.target.value })}
          />
        </span>
      )
    case 'numbers':
      return <Numbers draft={draft} set={set} setActive={setActive} />
    case 'framing':
      return draft.framing.length === 0 ? (
        <span className="faint">no framing words</span>
      ) : (
        draft.framing.map((word) => (
          <span key={word} className="rv-word">
            <span className="words">{word}</span>
            <button
              type="button"
              className="bare"
              aria-label={`Take out ${word}`}
              onClick={() => set({ framing: draft.framing.filter((one) => one !== word) })}
            >
              −
            </button>
          </span>
        ))
      )
    case 'polarity':
      return (
        <span className="rv-two">
          <Choice
            label="polarity"
            value={draft.polarity}
            of={['affirmed', 'negated'] as const}
            onChange={(polarity) => set({ polarity })}
          />
          <Choice label="modality" value={draft.modality} of={modalities} onChange={(modality) => set({ modality })} />
          <label className="rv-check">
            <input
              type="checkbox"
              checked={draft.background}
              onChange={(event) => set({ background: event.target.checked })}
            />{' '}
            background
          </label>
        </span>
      )
  }
}

function Choice<Name extends string>(props: {
  label: string
  value: Name
  of: readonly Name[]
  onChange: (value: Name) => void
}) {
  return (
    <select
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value as Name)}
    >
      {props.of.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  )
}

type ListProps = { draft: ClaimDraft; set: (part: Partial<ClaimDraft>) => void; setActive: (slot: Slot) => void }

function Places({ draft, set, setActive }: ListProps) {
  const put = (at: number, value: ClaimDraft['places'][number]) =>
    set({ places: draft.places.map((one, n) => (n === at ? value : one)) })
  return (
    <>
      {draft.places.map((value, at) => (
        <PlaceField
          // biome-ignore lint/suspicious/noArrayIndexKey: fields stay in their order while they are filled in
          key={at}
          label={`place ${at + 1}`}
          value={value}
          onChange={(next) => put(at, next)}
          onRemove={() => set({ places: draft.places.filter((_, n) => n !== at) })}
          onFocus={() => setActive('places')}
        />
      ))}
      <button
        type="button"
        className="bare"
        onClick={() => {
          setActive('places')
          set({ places: [...draft.places, { words: '', place: null, precision: 1 }] })
        }}
      >
        + place
      </button>
    </>
  )
}

function Numbers({ draft, set, setActive }: ListProps) {
  const put = (at: number, part: Partial<ClaimDraft['numbers'][number]>) =>
    set({ numbers: draft.numbers.map((one, n) => (n === at ? { ...one, ...part } : one)) })
  return (
    <>
      {draft.numbers.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fields stay in their order while they are filled in
        <span className="rv-number" key={at}>
          <input
            aria-label={`number ${at + 1}, words`}
            placeholder="its words"
            value={value.words}
            onFocus={() => setActive('numbers')}
            onChange={(event) => put(at, { words: event.target.value })}
          />
          <input
            aria-label={`number ${at + 1}, of what`}
            placeholder="of what"
            value={value.of}
            onChange={(event) => put(at, { of: event.target.value })}
          />
          <input
            aria-label={`number ${at + 1}, at least`}
            placeholder="at least"
            inputMode="numeric"
            value={value.low}
            onChange={(event) => put(at, { low: event.target.value })}
          />
          <input
            aria-label={`number ${at + 1}, at most`}
            placeholder="at most"
            inputMode="numeric"
            value={value.high}
            onChange={(event) => put(at, { high: event.target.value })}
          />
          <button
            type="button"
            className="bare"
            aria-label={`Take out number ${at + 1}`}
            onClick={() => set({ numbers: draft.numbers.filter((_, n) => n !== at) })}
          >
            −
          </button>
        </span>
      ))}
      <button
        type="button"
        className="bare"
        onClick={() => {
          setActive('numbers')
          set({ numbers: [...draft.numbers, { words: '', of: 'killed', low: '', high: '' }] })
        }}
      >
        + number
      </button>
    </>
  )
}
