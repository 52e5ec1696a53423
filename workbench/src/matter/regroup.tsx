/**
 * Merging matters and splitting statements off: statements are chosen (`space`), split with `−`; another matter
 * is chosen and merged with `+`; each with its reason, each undone by `u`.
 */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { api, type MatterRef, type MatterPage as Page } from '../api/client.js'
import { useResource } from '../api/use-resource.js'
import { write } from '../api/write.js'
import { StatusSign } from '../parts/signs.js'
import { undoLast } from '../review/last-entry.js'
import { LastLine } from '../review/last-line.js'
import { Trouble } from '../review/trouble.js'
import { useDecide } from '../review/use-decide.js'
import { useWho } from '../review/who.js'
import { WhoField } from '../review/who-field.js'
import { go, path, setQuery, useAddress } from '../shell/address.js'
import { useKept } from '../shell/kept.js'
import { useKeys } from '../shell/keys.js'
import '../review/review.css'
import './regroup.css'

interface Picks {
  readonly chosen: ReadonlySet<string>
  readonly toggle: (claim: string) => void
}
const PickContext = createContext<Picks>({ chosen: new Set(), toggle: () => {} })

/** A statement's box: chosen for a split. */
export function PickBox({ claim, says }: { claim: string; says: string }) {
  const { chosen, toggle } = useContext(PickContext)
  return (
    <label className="rg-pick">
      <input type="checkbox" checked={chosen.has(claim)} onChange={() => toggle(claim)} />
      <span className="vh">Choose the statement {says}</span>
    </label>
  )
}

interface RegroupProps {
  readonly page: Page
  readonly chosen: string | null
  readonly again: () => void
  readonly children: ReactNode
}

export function Regroup({ page, chosen, again, children }: RegroupProps) {
  const { matter } = page
  const { query } = useAddress()
  const [who] = useWho()
  const [why, setWhy] = useKept(`regroup ${matter.id}`, '')
  const [merging, setMerging] = useState(false)
  const deciding = useDecide()
  const members = useMemo(() => new Set(matter.claims.map(({ id }) => id)), [matter])
  const picked = useMemo(
    () => new Set((query.get('pick') ?? '').split(' ').filter((id) => members.has(id))),
    [query, members],
  )
  const toggle = (claim: string) => {
    const next = new Set(picked)
    if (!next.delete(claim)) next.add(claim)
    setQuery({ pick: [...next].join(' ') })
  }
  const leave = (to: string | null) => {
    setWhy(undefined)
    setMerging(false)
    if (to === null || to === matter.id) {
      setQuery({ pick: null })
      again()
    } else go(path('matters', to))
  }
  const split = async () => {
    if (picked.size === 0) return
    const count = `${picked.size} ${picked.size === 1 ? 'statement' : 'statements'}`
    const decided = await deciding.run(
      `Split off ${count}.`,
      why,
      (by) => write.split(matter.id, [...picked], by),
      matter.id,
    )
    if (decided !== undefined) leave(decided.matter)
  }
  const merge = async (other: MatterRef) => {
    const decided = await deciding.run(
      `Merged with “${other.question}”.`,
      why,
      (by) => write.merge([matter.id, other.id], by),
      matter.id,
    )
    if (decided !== undefined) leave(decided.matter)
  }
  const undo = () =>
    void undoLast(who.trim() || 'somebody').then((undone) => {
      const regrouped = undone?.entry.decision === 'merge' || undone?.entry.decision === 'split'
      if (undone !== undefined) leave(regrouped ? (undone.matterBefore ?? null) : null)
    })
  useKeys({
    ' ': () => chosen !== null && members.has(chosen) && toggle(chosen),
    '-': () => void split(),
    '−': () => void split(),
    '+': () => setMerging(true),
    u: undo,
    ...(merging && { escape: () => setMerging(false) }),
  })
  return (
    <PickContext.Provider value={{ chosen: picked, toggle }}>
      <LastLine undo={undo} />
      {children}
      <section className="rg-bar" aria-label="Merge and split" data-unpictured>
        <span className="small">
          {picked.size === 0
            ? 'Choose statements that are of another matter'
            : `${picked.size} of ${members.size} chosen`}{' '}
          <kbd>space</kbd>
        </span>
        <button type="button" disabled={picked.size === 0 || deciding.busy} onClick={() => void split()}>
          Split off <kbd>−</kbd>
        </button>
        <button type="button" aria-expanded={merging} onClick={() => setMerging(!merging)}>
          Merge with … <kbd>+</kbd>
        </button>
        <label className="rg-why">
          Why
          <input
            value={why}
            maxLength={2000}
            placeholder="the reason, for the log"
            onChange={(event) => setWhy(event.target.value)}
          />
        </label>
        <WhoField nameless={deciding.nameless} />
        <Trouble failed={deciding.failed} />
        {merging && <Others page={page} merge={(other) => void merge(other)} />}
      </section>
    </PickContext.Provider>
  )
}

/** Matters to merge with: of the same kind, found by the words of their question. */
function Others({ page, merge }: { page: Page; merge: (other: MatterRef) => void }) {
  const { matter, near } = page
  const [words, setWords] = useState('')
  const found = useResource(`others ${matter.kind} ${words}`, () =>
    api.matters({ q: words, kind: matter.kind, limit: 12 }),
  )
  const list = (
    words === ''
      ? [...near.filter(({ kind }) => kind === matter.kind), ...(found.value?.matters ?? [])]
      : (found.value?.matters ?? [])
  ).filter((one, at, all) => one.id !== matter.id && all.findIndex(({ id }) => id === one.id) === at)
  return (
    <div className="rg-others">
      <label>
        Matters of the kind {matter.kind}, with the words
        {/** biome-ignore lint/a11y/noAutofocus: the field is what `+` asks for */}
        <input type="search" autoFocus value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      {list.length === 0 && !found.slow && <p className="dim">No other matter of this kind has these words.</p>}
      <ul>
        {list.map((one) => (
          <li key={one.id}>
            <StatusSign status={one.status} /> <span>{one.question}</span>
            <button type="button" onClick={() => merge(one)}>
              Merge<span className="vh"> with {one.question}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
