/**
 * A search over everything: claims, reports, matters, sources and places, by their words. `/` opens it from every
 * page. With `in=claims` and a place, source or kind it is the list of those claims.
 */
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { api, type Group, type SearchPage as Page, type SearchQuery } from '../api/client.js'
import { useResource } from '../api/use-resource.js'
import { ExportMenu } from '../export/export-menu.js'
import { counted } from '../parts/count.js'
import { Pager } from '../parts/pager.js'
import { Empty, Shown } from '../parts/states.js'
import { back, setQuery, useAddress } from '../shell/address.js'
import { useKeys } from '../shell/keys.js'
import { Link } from '../shell/link.js'
import { stepRows } from '../shell/step-rows.js'
import { ClaimLine, MatterLine, PlaceLine, ReportLine, SourceLine } from './rows.js'
import './search.css'

const groups = ['claims', 'reports', 'matters', 'places', 'sources'] as const satisfies readonly Group[]
const rowsShown = 6
const rowsOfOne = 50
/** Fewer letters than these begin too many words. */
const fewest = 2

export default function SearchPage() {
  const { query } = useAddress()
  const words = query.get('q') ?? ''
  const of = groups.find((one) => one === query.get('in'))
  const filter = Object.fromEntries(
    (['place', 'source', 'kind'] as const).flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])),
  )
  const from = Number(query.get('from') ?? 0) || 0
  const filtered = Object.keys(filter).length > 0
  const asks = words.trim().length >= fewest || filtered
  const asked: SearchQuery = {
    q: words,
    in: of ?? (filtered ? 'claims' : undefined),
    offset: from,
    limit: of || filtered ? rowsOfOne : rowsShown,
    ...filter,
  }
  const found = useResource(`search ${JSON.stringify(asked)}`, () => (asks ? api.search(asked) : Promise.resolve(null)))
  // While the next letters are looked up, what was found for the last ones stays.
  const last = useRef<Page | null>(null)
  if (found.value) last.current = found.value
  const shown = asks && !found.failed ? (found.value ?? last.current) : null
  const step = (by: 1 | -1) => {
    if (!stepRows(by)) document.getElementById('search-words')?.focus()
  }
  useKeys({ j: () => step(1), k: () => step(-1), ArrowDown: () => step(1), ArrowUp: () => step(-1), escape: back })

  return (
    <>
      <section className="ctx" aria-label="This view">
        <span>
          <b>Search</b>
          {words !== '' && ` for “${words}”`}
          {asked.in && ` · ${asked.in} only`}
        </span>
        <span className="right">
          {(asked.in ?? 'claims') === 'claims' && <ExportMenu of="claims" query={{ q: words, ...filter }} />}
          {asked.in === 'reports' && <ExportMenu of="reports" query={{ q: words }} />}
          {asked.in === 'matters' && <ExportMenu of="matters" query={{ q: words }} />}
        </span>
      </section>
      <main id="main" className="page">
        <h1 className="vh">Search</h1>
        <WordsField words={words} down={() => step(1)} />
        {filtered && <Filter filter={filter} page={found.value ?? null} />}
        <p className="vh" aria-live="polite">
          {found.value && inWords(found.value)}
        </p>
        {!asks && <Hint words={words} />}
        {shown ? (
          <Results page={shown} words={words} of={asked.in} from={from} />
        ) : (
          asks && (
            <Shown of={found} what="Looking through the ledger.">
              {() => null}
            </Shown>
          )
        )}
      </main>
    </>
  )
}

function WordsField({ words, down }: { words: string; down: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(words)
  const sent = useRef(words)
  // Back and forward change the address under the field.
  useEffect(() => {
    if (words !== sent.current) setTyped(words)
    sent.current = words
  }, [words])
  useEffect(() => {
    if (typed === sent.current) return
    const soon = setTimeout(() => {
      sent.current = typed
      setQuery({ q: typed, from: null })
    }, 120)
    return () => clearTimeout(soon)
  }, [typed])
  // Before it is seen: letters typed into a page without the focus would be its keys.
  useLayoutEffect(() => {
    field.current?.focus()
  }, [])
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') field.current?.blur()
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    down()
  }
  return (
    <div className="se-field">
      <svg
        width="18"
        height="18"
        viewBox="0 0 18 18"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <circle cx="7.5" cy="7.5" r="5.5" />
        <path d="M12 12l5 5" />
      </svg>
      <input
        id="search-words"
        ref={field}
        type="search"
        aria-label="Search words, people, places"
        placeholder="Words, people, places"
        autoComplete="off"
        maxLength={400}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
      />
      <span className="note keys">
        <kbd>↑</kbd> <kbd>↓</kbd> <kbd>↵</kbd>
      </span>
    </div>
  )
}

function Results(props: { page: Page; words: string; of: Group | undefined; from: number }) {
  const { page, words, of, from } = props
  if (groups.every((group) => page[group].rows.length === 0))
    return (
      <Empty say={words === '' ? 'No claim fits.' : `Nothing in the ledger has “${words}” in it.`}>
        <p className="dim">
          {words.trim().includes(' ')
            ? 'All the words have to be there: leave one out.'
            : 'Names may be spelt another way.'}
        </p>
      </Empty>
    )
  const group = (name: Group, lines: React.ReactNode) =>
    (of === undefined || of === name) && (
      <GroupOf key={name} name={name} page={page} words={words} of={of} from={from} lines={lines} />
    )
  const claims = group(
    'claims',
    page.claims.rows.map((row) => <ClaimLine key={row.claim.id} row={row} query={words} />),
  )
  const reports = group(
    'reports',
    page.reports.rows.map((row) => <ReportLine key={row.id} row={row} query={words} />),
  )
  const matters = group(
    'matters',
    page.matters.rows.map((row) => <MatterLine key={row.id} row={row} query={words} />),
  )
  const places = group(
    'places',
    page.places.rows.map((row) => <PlaceLine key={row.id ?? row.name} row={row} query={words} />),
  )
  const sources = group(
    'sources',
    page.sources.rows.map((row) => <SourceLine key={row.name} row={row} query={words} />),
  )
  if (of !== undefined) return <div className="se-one">{[claims, reports, matters, places, sources]}</div>
  return (
    <div className="se-cols">
      <div>
        {claims}
        {reports}
      </div>
      <div>
        {matters}
        {places}
        {sources}
      </div>
    </div>
  )
}

interface GroupProps {
  readonly name: Group
  readonly page: Page
  readonly words: string
  readonly of: Group | undefined
  readonly from: number
  readonly lines: React.ReactNode
}
function GroupOf({ name, page, words, of, from, lines }: GroupProps) {
  const { total, more, rows } = page[name]
  if (rows.length === 0) return null
  return (
    <section aria-label={name}>
      <div className="sec">
        <h2>
          {counted(total, name.slice(0, -1))}
          {more && ' or more'}
        </h2>
        {of === undefined && total > rows.length && (
          <Link className="right small" href={`/search?${new URLSearchParams({ q: words, in: name })}`}>
            All {name}
          </Link>
        )}
        {of !== undefined && words !== '' && (
          <Link className="right small" href={`/search?${new URLSearchParams({ q: words })}`}>
            Everything with “{words}”
          </Link>
        )}
      </div>
      <ol className="se-list">{lines}</ol>
      {of !== undefined && <Pager total={total} from={from} rows={rowsOfOne} words={['before', 'more']} />}
    </section>
  )
}

/** What the claims are kept to, each with the way out of it. */
function Filter({ filter, page }: { filter: Record<string, string>; page: Page | null }) {
  const named = (name: string, value: string) =>
    name === 'place'
      ? (page?.claims.rows.flatMap(({ claim }) => claim.places).find(({ place }) => place?.id === value)?.text ?? value)
      : value
  return (
    <p className="se-filter small">
      Claims{' '}
      {Object.entries(filter).map(([name, value]) => (
        <button key={name} type="button" onClick={() => setQuery({ [name]: null, from: null }, 'push')}>
          {name === 'place' ? 'that name' : name === 'source' ? 'by' : 'of kind'} <b>{named(name, value)}</b>{' '}
          <span aria-hidden="true">×</span>
          <span className="vh">, take out</span>
        </button>
      ))}
    </p>
  )
}

function Hint({ words }: { words: string }) {
  return (
    <div className="empty">
      <p className="say">
        {words === '' ? 'Words of claims, reports and matters; names of sources and places.' : 'Two letters at least.'}
      </p>
      <p className="dim">
        All words have to be there, in any order; the last may be a beginning. Capitals and accents make no difference
        to words.{' '}
        <span className="keys">
          <kbd>↓</kbd> goes to what was found, <kbd>↵</kbd> opens it, <kbd>/</kbd> comes back here.
        </span>
      </p>
    </div>
  )
}

/** "83 claims, 8 reports, 83 matters" */
const inWords = (page: Page): string =>
  groups
    .filter((group) => page[group].total > 0)
    .map((group) => counted(page[group].total, group.slice(0, -1)))
    .join(', ') || 'nothing found'
