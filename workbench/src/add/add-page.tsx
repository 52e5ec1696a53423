/** Adding reports: paste a text with its fields, drop files or a folder; progress, failures with remedy, retry. */

import { type DragEvent, useEffect, useRef, useState } from 'react'
import { Failed } from '../api/client.js'
import { type Added, write } from '../api/write.js'
import { counted } from '../parts/count.js'
import { Trouble } from '../review/trouble.js'
import { path } from '../shell/address.js'
import { useKept } from '../shell/kept.js'
import { Link } from '../shell/link.js'
import { type Gathered, gatherChosen, gatherDropped } from './gather-files.js'
import { Progress } from './progress.js'
import { failedAlready, sendPieces } from './uploads.js'
import '../review/review.css'
import './add.css'

export default function AddPage() {
  return (
    <>
      <section className="ctx" aria-label="This view">
        <span>
          <b>Add reports</b> · what is read stays on this machine
        </span>
      </section>
      <main id="main" className="page">
        <h1>Add reports</h1>
        <div className="ad-two">
          <Paste />
          <div>
            <Drop />
            <Progress />
          </div>
        </div>
      </main>
    </>
  )
}

interface Pasted {
  readonly text: string
  readonly outlet: string
  readonly publishedAt: string
  readonly title: string
  readonly url: string
  readonly agency: string
  readonly author: string
}
const blank: Pasted = { text: '', outlet: '', publishedAt: '', title: '', url: '', agency: '', author: '' }
const fields = [
  ['outlet', 'Outlet', 'who printed it'],
  ['publishedAt', 'Published', '2020-10-14'],
  ['title', 'Title', 'its headline, where it is not in the text'],
  ['url', 'Address', 'https://…'],
  ['agency', 'Agency', 'the wire that it credits'],
  ['author', 'Author', ''],
] as const
/** Bytes that one text may have. */
const largest = 5_000_000

function Paste() {
  const [draft, setDraft, isKept] = useKept<Pasted>('paste', blank)
  const [busy, setBusy] = useState<AbortController>()
  const [failed, setFailed] = useState<Failed>()
  const [added, setAdded] = useState<Added['reports'][number]>()
  const size = new Blob([draft.text]).size
  const send = async () => {
    const stop = new AbortController()
    setBusy(stop)
    setAdded(undefined)
    try {
      const given = Object.fromEntries(
        Object.entries(draft).flatMap(([name, value]) =>
          value.trim() === '' ? [] : [[name, name === 'text' ? value : value.trim()]],
        ),
      )
      const { reports, failures } = await write.addText(given, stop.signal)
      const [failure] = failures
      setFailed(failure && new Failed(422, { message: `${failure.message}.`, remedy: `${failure.remedy}.` }))
      if (reports[0]) {
        setAdded(reports[0])
        setDraft(undefined)
      }
    } catch (error) {
      setFailed(error instanceof Failed ? error : new Failed(-1, { message: String(error) }))
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <form
      className="ad-paste"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div className="sec">
        <h2>Paste a text</h2>
        <span className="small dim">
          {isKept ? 'kept here until it is added' : 'too long to be kept: add it before you leave the page'}
        </span>
      </div>
      <label className="ad-text">
        <span>Text</span>
        <textarea
          value={draft.text}
          required
          dir="auto"
          placeholder="The report, as it was printed"
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
          }}
        />
      </label>
      {size > largest && (
        <p className="rv-misfit" role="alert">
          {(size / 1e6).toFixed(1)} MB, where one text may have 5 MB. Split it into reports.
        </p>
      )}
      <div className="ad-fields">
        {fields.map(([name, label, placeholder]) => (
          <label key={name}>
            <span>{label}</span>
            <input
              value={draft[name]}
              placeholder={placeholder}
              autoComplete="off"
              onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
            />
          </label>
        ))}
      </div>
      <p className="ad-acts">
        <button
          type="submit"
          className="first"
          disabled={busy !== undefined || draft.text.trim() === '' || size > largest}
        >
          {busy ? 'Reading …' : 'Read and add'}
        </button>
        {busy && (
          <button type="button" onClick={() => busy.abort()}>
            Cancel
          </button>
        )}
        <span className="small" role="status">
          {added && (
            <>
              {added.recorded === 'known' ? 'This report was in the ledger already' : 'Added'}:{' '}
              <Link href={path('reports', added.id)}>
                {added.title ?? 'the report'}, {counted(added.claims, 'claim')}
              </Link>
              {added.note && <span className="dim"> · {added.note}</span>}
            </>
          )}
        </span>
      </p>
      <Trouble failed={failed} />
    </form>
  )
}

/** Files passed over that are named. */
const mostNamed = 3
const header = `---
title: Shells fall on the port
outlet: Harbour Daily
published: 2020-10-14
url: https://…
---
The report, as it was printed.`

function Drop() {
  const [over, setOver] = useState(false)
  const [looking, setLooking] = useState(false)
  const [passed, setPassed] = useState<readonly string[]>([])
  const folder = useRef<HTMLInputElement>(null)
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), [])
  const take = async (gather: Promise<Gathered>) => {
    setLooking(true)
    const { pieces, failures, passed } = await gather.finally(() => setLooking(false))
    setPassed(passed)
    failedAlready(
      pieces.length === 0 && failures.length === 0
        ? [
            {
              where: 'What was dropped',
              message: 'no reports in it',
              remedy: 'Reports are files that end in .txt, .html or .jsonl',
              piece: null,
            },
          ]
        : failures,
    )
    sendPieces(pieces)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(gatherDropped(event.dataTransfer))
  }
  return (
    <section
      className={`ad-drop${over ? ' over' : ''}`}
      aria-label="Files and folders"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="sec">
        <h2>Drop files or a folder</h2>
      </div>
      <p className="dim">
        Texts (<span className="exact">.txt</span>, with fields in a header if they have one), saved pages (
        <span className="exact">.html</span>) and JSON lines (<span className="exact">.jsonl</span>, a report a line). A
        report that is in the ledger already is not added twice.
      </p>
      <p className="ad-acts">
        <label className="btn">
          Choose files
          <input
            className="vh"
            type="file"
            multiple
            accept=".txt,.html,.htm,.xhtml,.jsonl"
            onChange={(event) => {
              if (event.target.files) void take(gatherChosen(event.target.files))
              event.target.value = ''
            }}
          />
        </label>
        <label className="btn">
          Choose a folder
          <input
            className="vh"
            type="file"
            ref={folder}
            onChange={(event) => {
              if (event.target.files) void take(gatherChosen(event.target.files))
              event.target.value = ''
            }}
          />
        </label>
        {looking && <span className="small dim">Looking through them …</span>}
      </p>
      <p className="small dim" role="status">
        {passed.length > 0 &&
          `Passed over, since of no kind that is read: ${passed.slice(0, mostNamed).join(', ')}${
            passed.length > mostNamed ? ` and ${(passed.length - mostNamed).toLocaleString('en')} more` : ''
          }.`}
      </p>
      <details className="small">
        <summary>A text with its fields</summary>
        <pre className="exact">{header}</pre>
      </details>
    </section>
  )
}
